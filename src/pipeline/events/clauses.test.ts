import { expect, test } from 'vitest'
import { articleFromText } from '../text/article.ts'
import { tokensOf } from '../text/tokens.ts'
import { clausesOf } from './clauses.ts'

/** Clauses as "kind lemma tense: words", stretches joined by "|". */
function read(text: string): string[] {
  const article = articleFromText({ file: 'case.txt', text })
  const [sentence] = article.sentences
  const tokens = sentence === undefined ? [] : tokensOf(article, sentence)
  const words = (from: number, to: number) =>
    tokens
      .slice(from, to)
      .map(t => t.text)
      .join(' ')
  return clausesOf(tokens).map(({ kind, verb, stretches }) => {
    const head = verb === null ? 'no verb' : `${verb.lemma} ${verb.tense}${verb.negated ? ' not' : ''}`
    return `${kind} ${head}: ${stretches.map(s => words(s.from, s.to)).join(' | ')}`
  })
}

test('reported speech is a clause of its own, with or without "that"', () => {
  expect(read('Smith said on Wednesday that Jones will meet Brown on Thursday.')).toEqual([
    'main say past: Smith said on Wednesday',
    'content meet future: that Jones will meet Brown on Thursday .',
  ])
  expect(read('Police said Monday two men were arrested on Sunday.')).toEqual([
    'main say past: Police said Monday',
    'content arrest past: two men were arrested on Sunday .',
  ])
  expect(read('The minister resigned on Monday, the agency reported Tuesday.')).toEqual([
    'main resign past: The minister resigned on Monday ,',
    'main report past: the agency reported Tuesday .',
  ])
})

test('a clause goes on behind one that stands inside it', () => {
  expect(read('The deal, agreed by both sides in February, allows attacks.')).toEqual([
    'participial agree participle: agreed by both sides in February ,',
    'main allow present: The deal , | allows attacks .',
  ])
  expect(read('The man, who was arrested on Sunday, appeared in court on Monday.')).toEqual([
    'relative arrest past: who was arrested on Sunday ,',
    'main appear past: The man , | appeared in court on Monday .',
  ])
  expect(read('Smith said that the strikes, which involved six planes, were planned.')).toEqual([
    'main say past: Smith said',
    'relative involved present: which involved six planes ,',
    'content plan past: that the strikes , | were planned .',
  ])
})

test('adverbial, infinitive and participial clauses keep their own words', () => {
  expect(read('When the army took the town on Friday, thousands fled.')).toEqual([
    'adverbial take past: When the army took the town on Friday ,',
    'main flee past: thousands fled .',
  ])
  expect(read('The bomb exploded on Monday, killing ten soldiers.')).toEqual([
    'main explode past: The bomb exploded on Monday ,',
    'participial kill gerund: killing ten soldiers .',
  ])
  expect(read('The president is to visit Berlin next week and will meet Brown.')).toEqual([
    'main visit future: The president is to visit Berlin next week',
    'main meet future: and will meet Brown .',
  ])
})

test('what looks like a verb and is none opens no clause', () => {
  expect(read('The downing of a plane shocked the country.')).toEqual([
    'main shock past: The downing of a plane shocked the country .',
  ])
  expect(read('According to the ministry, talks failed.')).toEqual([
    'main fail past: According to the ministry , talks failed .',
  ])
  expect(read('The US-led force left the city.')).toEqual([
    'main leave past: The US - led force left the city .',
  ])
})

test('the first of two verbs in a row is the finite one', () => {
  expect(read('Smith apologised to tourists caught up in the storm.')[0]).toBe(
    'main apologize past: Smith apologised to tourists',
  )
  expect(read('The deal agreed in May was cancelled.')).toEqual([
    'participial agree participle: agreed in May',
    'main cancel past: The deal | was cancelled .',
  ])
})

test('tense and negation are read from the verb group', () => {
  const tense = (text: string) => read(text)[0]?.split(':')[0]
  expect(tense('Smith had announced cuts.')).toBe('main announce pluperfect')
  expect(tense('Smith has not resigned.')).toBe('main resign perfect not')
  expect(tense('Smith would resign.')).toBe('main resign conditional')
  expect(tense('Smith may resign.')).toBe('main resign modal')
  expect(tense('Smith is going to resign.')).toBe('main resign future')
  expect(tense('July 6, a telephone conversation between the presidents.')).toBe('main no verb')
})

import { expect, test } from 'vitest'
import { articleFromText } from '../text/article.ts'
import { tag, tokensOf } from '../text/tokens.ts'
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

test('a name with a capital is no verb where the sentence has another', () => {
  expect(read('Ann Drew of Leeds provided a list.')).toEqual([
    'main provide past: Ann Drew of Leeds provided a list .',
  ])
  expect(read('The Harrow Fell dam broke on Friday.')).toEqual([
    'main break past: The Harrow Fell dam broke on Friday .',
  ])
  expect(read('Smith met Brown on Friday.')).toEqual(['main meet past: Smith met Brown on Friday .'])
})

test('"as" behind what somebody is called opens no clause, a date before the subject closes its phrase', () => {
  expect(read('She was employed as a cook for a series of concerts.')).toEqual([
    'main employ past: She was employed as a cook for a series of concerts .',
  ])
  expect(read('But after dawn on 13 January hundreds of people were moved.')).toEqual([
    'main move past: But after dawn on 13 January hundreds of people were moved .',
  ])
  expect(read('He was hurt as he left the ship.')).toEqual([
    'main hurt past: He was hurt',
    'adverbial leave past: as he left the ship .',
  ])
  expect(read('They fled after police on Monday arrested two men.')).toEqual([
    'main flee past: They fled',
    'adverbial arrest past: after police on Monday arrested two men .',
  ])
})

test('what says what something is describes it, and so does a participle that is no past', () => {
  expect(read('He gave her a dose of the drug, a powerful painkiller used in hospitals.')).toEqual([
    'main give past: He gave her a dose of the drug , a powerful painkiller',
    'participial use participle: used in hospitals .',
  ])
  expect(read('Work on the port, begun two years ago, has been stopped.')).toEqual([
    'participial begin participle: begun two years ago ,',
    'main stop perfect: Work on the port , | has been stopped .',
  ])
  expect(read('When she fell on the ice, a nurse asked for water.')).toEqual([
    'adverbial fall past: When she fell on the ice ,',
    'main ask past: a nurse asked for water .',
  ])
})

test('what the tagger takes for a noun tells what follows it', () => {
  expect(read('The Harbour Bank claims that it won.')).toEqual([
    'main claim present: The Harbour Bank claims',
    'content win past: that it won .',
  ])
  expect(read('The ministry’s claims that it won were false.').some(c => c.startsWith('main claim'))).toBe(
    false,
  )
})

test('a subject that found no other verb has the one right behind it', () => {
  expect(read('The king earlier this week called for more ships before the rain begins.')[0]).toBe(
    'main call past: The king earlier this week | called for more ships',
  )
  expect(read('His brother followed on Thursday and the pair were reunited in Oslo.')[0]).toBe(
    'main follow past: His brother | followed on Thursday',
  )
  expect(read('His brother followed the king on Thursday.')[0]).toMatch(/^main follow past/)
  // Descriptions, whose noun has another verb or none.
  expect(read('The deal agreed last week helps the king.')[0]).toMatch(/^participial agree participle/)
  expect(read('A picture of the port taken on 3 May.')[0]).toMatch(/take participle/)
})

test('what describes a subject does not take it from its verb', () => {
  expect(read('Police searching the house found ten weapons.')).toEqual([
    'participial search gerund: searching the house',
    'main find past: Police | found ten weapons .',
  ])
  expect(read('The judge leading the enquiry, Ann Lee, opened its session.')[1]).toMatch(
    /^main open past: The judge \|/,
  )
  expect(read('Police searching the house.')[0]).toMatch(/^main search gerund: Police/)
  expect(read('Police are searching the house and found ten weapons.')[0]).toMatch(
    /^main search present: Police/,
  )
})

test('"live" behind a verb says how', () => {
  expect(read('The concert will be screened live in Oslo.')).toEqual([
    'main screen future: The concert will be screened live in Oslo .',
  ])
  expect(read('The men live in Oslo.')).toEqual(['main live present: The men live in Oslo .'])
})

test('“before”, “by” and “as much as” behind a description open no clause of their own', () => {
  expect(
    read('Experts testifying before a senate commission blamed the firm for decisions that led to it.'),
  ).toEqual([
    'participial testify gerund: testifying before a senate commission',
    'main blame past: Experts | blamed the firm for decisions',
    'relative lead past: that led to it .',
  ])
  expect(read('A team led by Ann Lee of the School of Art and Music found ten pictures.')).toEqual([
    'participial lead participle: led by Ann Lee of the School of Art and Music',
    'main find past: A team | found ten pictures .',
  ])
  expect(read('Shares fell as much as 20% at one stage.')).toHaveLength(1)
  expect(read('Artists including Ann Lee signed the letter.')).toHaveLength(1)
})

test('“so when” opens what follows it, two bare nouns before a third are one phrase', () => {
  const text = 'The town grew, so when the mill closed in May, it lost its heart.'
  const clauses = clausesOf(tag(text, 0, text.length))
  expect(clauses.map(c => c.parent)).toEqual([null, 2, null])
  expect(read('Members of the panel that oversees the oil and gas industry held shares.')[1]).toMatch(
    /^main hold past: Members of the panel \|/,
  )
})

test('who testified before a panel and then admitted something, and what rose behind an aside', () => {
  expect(read('None of the men who testified before the panel on the spill admitted it.')[1]).toMatch(
    /^main admit past: None of the men \| admitted/,
  )
  expect(read('Shares, which have fallen since the spill, rose on Monday.')[1]).toMatch(
    /^main rise past: Shares/,
  )
})

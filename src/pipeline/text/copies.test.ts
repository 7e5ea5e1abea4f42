import { expect, test } from 'vitest'
import { articleFromText } from './article.ts'
import { findCopies } from './copies.ts'

const WORDS =
  'harbour ferry quota minister herring island winter budget engine bridge signal weather captain union'.split(
    ' ',
  )

/** A text of its own for each seed: `count` sentences of twelve words. */
function prose(seed: number, count: number): string {
  let state = ((seed + 1) * 2654435761) % 2147483648
  const next = () => {
    state = (state * 1103515245 + 12345) % 2147483648
    return `${WORDS[(state >> 8) % WORDS.length]}${seed}`
  }
  return Array.from({ length: count }, () => `The ${Array.from({ length: 11 }, next).join(' ')}.`).join(' ')
}

const articles = (texts: readonly string[]) =>
  texts.map((text, i) => articleFromText({ file: `${i}.txt`, text }))
const copies = (texts: readonly string[], days: readonly (string | null)[] = texts.map(() => null)) =>
  findCopies(articles(texts), days)

test('an article printed again, with a line more or some words changed, is a copy of the first', () => {
  const report = prose(1, 12)
  const edited = report.replace('harbour1', 'port').replace('captain1', 'skipper')
  expect(copies([report, prose(2, 12), `${report} ${prose(3, 1)}`, edited]).articles).toEqual([
    null,
    null,
    0,
    0,
  ])
})

test('the one published first is the original; of unknown day comes last', () => {
  const report = prose(1, 12)
  const days = ['2011-05-04', '2011-05-03', null]
  expect(copies([report, report, report], days).articles).toEqual([1, null, 1])
})

test('articles of their own words are no copies, nor is a short item that a long report holds', () => {
  expect(copies([prose(1, 12), prose(2, 12), prose(3, 12)]).articles).toEqual([null, null, null])
  expect(copies([`${prose(1, 12)} ${prose(5, 60)}`, prose(1, 12)]).articles).toEqual([null, null])
  expect(copies(['', '', 'A ferry sank.']).articles).toEqual([null, null, null])
})

test('a sentence shared by otherwise different articles repeats the earlier one', () => {
  const shared = 'The quota has divided the two countries since the herring vanished eleven years ago.'
  const found = copies([`${prose(1, 2)} ${shared}`, `${shared} ${prose(2, 3)}`, prose(3, 3)])
  expect(found.articles).toEqual([null, null, null])
  expect(found.original({ article: 1, sentence: 0 })).toEqual({ article: 0, sentence: 2 })
  expect(found.original({ article: 0, sentence: 2 })).toBeNull()
  expect(found.original({ article: 1, sentence: 1 })).toBeNull()
})

test('a thousand articles, half of them copies', { timeout: 60_000 }, () => {
  const texts = Array.from({ length: 1000 }, (_, i) => prose(i % 500, 25))
  expect(copies(texts).articles.slice(500)).toEqual(texts.slice(500).map((_, i) => i))
})

test('the same question is answered from memory, another one is not', () => {
  const list = articles([prose(1, 12), prose(1, 12)])
  const before = findCopies(list, [null, null])
  expect(findCopies([...list], [null, null])).toBe(before)
  expect(findCopies(list, ['1994-05-12', '1994-05-11']).articles).toEqual([1, null])
})

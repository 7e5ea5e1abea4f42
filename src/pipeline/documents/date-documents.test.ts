import { expect, test } from 'vitest'
import { articleFromText } from '../text/article.ts'
import type { ArticleText } from '../text/article-text.ts'
import type { TimeMention, TimeValue } from '../time/mention.ts'
import { dateDocuments } from './date-documents.ts'

/** An article and its mentions, each given as its words and value, at the first place they stand. */
function told(file: string, text: string, dates: [string, TimeValue][] = []): [ArticleText, TimeMention[]] {
  const article = articleFromText({ file, text })
  return [article, dates.map(([words, value]) => mention(article, words, value))]
}

function mention(article: ArticleText, words: string, value: TimeValue): TimeMention {
  const start = article.text.indexOf(words)
  const end = start + words.length
  const sentence = article.sentences.findIndex(s => s.start <= start && end <= s.end)
  return { sentence, start, end, text: words, type: 'date', value, rules: ['test'] }
}

function dates(...told: [ArticleText, TimeMention[]][]): (string | null)[] {
  return dateDocuments(
    told.map(t => t[0]),
    told.map(t => t[1]),
  ).map(d => d.when?.edtf ?? null)
}

const day = (month: number, date: number, more: object = {}): TimeValue => ({
  kind: 'calendar',
  month,
  date,
  ...more,
})

test('metadata decides', () => {
  const text = '---\npublished: 5 March 1994\n---\nThe dam broke on 3 March.'
  expect(dates(told('a.md', text, [['3 March', day(3, 3)]]))).toEqual(['1994-03-05'])
})

test('metadata that is no date is an error that names file and line', () => {
  const text = '---\npublished: 30 February 1994\n---\nThe dam broke.'
  expect(() => dates(told('dam.md', text))).toThrow(/^dam\.md:2:1 .*30 February 1994.*does not exist/)
})

test('a stamp decides', () => {
  const text = 'The dam broke.\n\nPublished 5 March 1994\n\nWater stood in the streets, the mayor said.'
  expect(dates(told('a.txt', text, [['5 March 1994', day(3, 5, { year: 1994 })]]))).toEqual(['1994-03-05'])
})

test('nothing that fixes a year: no date, and it says so', () => {
  const [found] = dateDocuments(
    ...single(
      told('a.txt', 'The dam broke on Tuesday, the mayor said.', [
        ['Tuesday', { kind: 'calendar', weekday: 2 }],
      ]),
    ),
  )
  expect(found?.when).toBeNull()
  expect(found?.undated).toMatch(/year/)
})

test('a date in the story is not its day', () => {
  const text = 'The bridge was opened on 5 March 1994 by the governor, and it has carried trains since then.'
  expect(dates(told('a.txt', text, [['5 March 1994', day(3, 5, { year: 1994 })]]))).toEqual([null])
})

function single(t: [ArticleText, TimeMention[]]): [ArticleText[], TimeMention[][]] {
  return [[t[0]], [t[1]]]
}

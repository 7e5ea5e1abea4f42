import { expect, test } from 'vitest'
import type { Article, Evidence, Reason, When } from '../../dossier/schema.ts'
import { whySentence } from './why-sentence.ts'

const QUOTE = 'She resigned on Thursday.'
const on = (from: string, to = from, more: Partial<When> = {}): When => ({
  edtf: from,
  from,
  to,
  extent: from === to ? 'throughout' : 'within',
  precision: 'day',
  part: null,
  basis: 'resolved',
  ...more,
})
const reason = (kind: Reason['kind'], text: string): Reason => ({ kind, text, edtf: null, span: null })

function told(why: Reason[], says: When = on('2019-05-02')): Evidence {
  return {
    span: { article: 'a', start: 100, end: 100 + QUOTE.length },
    quote: QUOTE,
    says,
    dateSpan: { article: 'a', start: 116, end: 124 },
    why,
    actors: [],
    speaker: null,
    role: 'reports',
    status: 'happened',
    copyOf: null,
  }
}

function article(published: When | null): Article {
  return {
    id: 'a',
    file: 'a.txt',
    title: 'A resignation',
    publisher: null,
    author: null,
    url: null,
    published: published && { ...published, why: [] },
    undated: published ? null : 'Nothing says when.',
    sha256: '0'.repeat(64),
    language: 'en',
    copyOf: null,
  }
}

const PAST = reason('rule', 'the sentence speaks of it as past')

test('words, article, day and ground make one sentence', () => {
  const why = [reason('words', '“Thursday”: 2 May 2019'), PAST]
  expect(whySentence(told(why), article(on('2019-05-03')))).toBe(
    '“Thursday” in an article of 3 May 2019: Thursday 2 May 2019; the sentence speaks of it as past.',
  )
})

test('the day of the article is not said twice', () => {
  const why = [reason('anchor', 'counted from the article’s day, Friday 3 May 2019'), PAST]
  expect(whySentence(told(why), article(on('2019-05-03')))).not.toContain('counted from')
  expect(whySentence(told(why), article(on('2019-05-01', '2019-05-06')))).toContain('counted from')
  const year = [reason('year', 'the article is of 2019')]
  expect(whySentence(told(year), article(on('2019-05-03')))).not.toContain('the article is of')
})

test.each([
  ['an article of 2 or 3 May 2019', on('2019-05-02', '2019-05-03')],
  ['an article written some day in 1–6 May 2019', on('2019-05-01', '2019-05-06')],
  ['an article of 2019', on('2019-01-01', '2019-12-31', { precision: 'year' })],
  ['an article without a known date', null],
])('%s', (words, published) => {
  expect(whySentence(told([]), article(published))).toBe(`“Thursday” in ${words}: Thursday 2 May 2019.`)
})

test('a date written in full needs no working out; an editor has the last word', () => {
  const stated = on('2019-05-02', '2019-05-02', { basis: 'stated' })
  expect(whySentence(told([PAST], stated), article(null))).toBe('The article gives it in full: “Thursday”.')
  const edited = [PAST, reason('editor', 'the desk checked the day')]
  expect(whySentence(told(edited), article(null))).toBe('The desk checked the day.')
})

test('a passage without date words says what it is dated by', () => {
  const bare = { ...told([reason('anchor', 'the day of the sentence before')]), dateSpan: null }
  expect(whySentence(bare, article(null))).toBe('The day of the sentence before.')
  expect(whySentence({ ...bare, why: [] }, article(null))).toBe('The passage is dated Thursday 2 May 2019.')
})

test('a date that heads a list stands outside of the quotation, and is told all the same', () => {
  const why = [reason('words', '“May 2”: 2 May 2019'), reason('year', 'the text is at 2019')]
  const point = { ...told(why), dateSpan: { article: 'a', start: 20, end: 25 } }
  expect(whySentence(point, article(null))).toBe(
    '“May 2” in an article without a known date: Thursday 2 May 2019; the text is at 2019.',
  )
})

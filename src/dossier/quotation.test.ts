import { expect, test } from 'vitest'
import { independentFirst, piecesOf, sourceLine } from './quotation.ts'
import type { Article, Evidence, When } from './schema.ts'

const QUOTE = 'Ann Smith left on 3 May.'
const BEFORE = 100
const span = (start: number, end: number) => ({ article: 'a', start: BEFORE + start, end: BEFORE + end })
const day = (date: string): When => ({
  edtf: date,
  from: date,
  to: date,
  extent: 'throughout',
  precision: 'day',
  part: null,
  basis: 'stated',
})
const evidence = (change: Partial<Evidence> = {}): Evidence => ({
  span: span(0, QUOTE.length),
  quote: QUOTE,
  says: day('2019-05-03'),
  dateSpan: span(18, 23),
  why: [],
  actors: [{ actor: 'ann', span: span(0, 9) }],
  speaker: null,
  role: 'reports',
  status: 'happened',
  copyOf: null,
  ...change,
})
const ARTICLE: Article = {
  id: 'a',
  file: 'a.txt',
  title: 'A',
  publisher: null,
  author: null,
  url: null,
  published: { ...day('2019-05-04'), why: [] },
  undated: null,
  sha256: '',
  language: 'en',
  copyOf: null,
}

test('names and date words are set apart, and the pieces are the quotation', () => {
  const pieces = piecesOf(evidence())
  expect(pieces).toEqual([
    { text: 'Ann Smith', kind: 'actor' },
    { text: ' left on ', kind: null },
    { text: '3 May', kind: 'date' },
    { text: '.', kind: null },
  ])
})

test.each([
  ['a mark inside another', { actors: [0, 9, 4, 9] }],
  ['a mark that begins inside another', { actors: [0, 9, 4, 15] }],
  ['a mark before the quotation', { actors: [-5, 3] }],
  ['a mark beyond its end', { actors: [20, 40] }],
  ['a mark of nothing', { actors: [5, 5] }],
  ['no date words', { actors: [0, 9], dateSpan: null }],
])('with %s the pieces still are the quotation, in order', (_, { actors, ...change }) => {
  const spans = Array.from({ length: actors.length / 2 }, (_, i) =>
    span(actors[i * 2] ?? 0, actors[i * 2 + 1] ?? 0),
  )
  const pieces = piecesOf(evidence({ ...change, actors: spans.map(s => ({ actor: 'ann', span: s })) }))
  expect(pieces.map(p => p.text).join('')).toBe(QUOTE)
  expect(pieces.every(p => p.text.length > 0)).toBe(true)
})

test('independent texts come first, each kind in its own order', () => {
  const told = ['b', null, 'c', null].map((copyOf, i) => evidence({ copyOf, span: span(i, QUOTE.length) }))
  expect(independentFirst(told).map(e => e.span.start - BEFORE)).toEqual([1, 3, 0, 2])
})

test('of a source its day is told, and what it says otherwise than the event', () => {
  expect(sourceLine(ARTICLE, evidence(), day('2019-05-03'))).toBe('4 May 2019')
  expect(sourceLine(ARTICLE, evidence({ status: 'planned' }), day('2019-05-02'))).toBe(
    '4 May 2019; planned then; dated 3 May 2019 here',
  )
  expect(sourceLine(undefined, evidence(), day('2019-05-03'))).toBe('undated')
})

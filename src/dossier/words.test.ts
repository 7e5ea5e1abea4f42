import { expect, test } from 'vitest'
import type { EventRow } from './schema.ts'
import { eventTable } from './table.ts'
import { count, grouped, summaryWords } from './words.ts'

test.each([
  [0, '0'],
  [999, '999'],
  [1000, '1,000'],
  [12_345, '12,345'],
  [1_000_000, '1,000,000'],
])('%i is told as %s', (n, words) => {
  expect(grouped(n)).toBe(words)
})

test('one thing, and several of them', () => {
  expect([count(1, 'event'), count(0, 'event'), count(1200, 'story', 'stories')]).toEqual([
    '1 event',
    '0 events',
    '1,200 stories',
  ])
})

const row = (from: string, to: string, precision: EventRow[4]): EventRow => [
  `e-${from}`,
  'An event',
  from,
  to,
  precision,
  'throughout',
  null,
  'stated',
  'happened',
  [],
  1,
  [],
  1,
  0,
]

test.each([
  [
    [row('2019-03-03', '2019-03-03', 'day'), row('2020-01-09', '2020-01-09', 'day')],
    '3 Mar 2019 to 9 Jan 2020',
  ],
  [[row('-0498-01-01', '-0498-12-31', 'year'), row('2012-01-01', '2012-12-31', 'year')], '499 BC to 2012'],
  [
    [row('2019-03-01', '2019-03-31', 'month'), row('2019-04-29', '2019-05-05', 'week')],
    'Mar 2019 to May 2019',
  ],
  [[row('2019-01-01', '2019-01-01', 'day'), row('2019-01-01', '2019-12-31', 'year')], '1 Jan 2019 to 2019'],
  [[row('2019-01-01', '2019-12-31', 'year')], '2019'],
])('a dossier runs from its first day to its last, no more exactly than they are known', (events, words) => {
  expect(summaryWords(2, eventTable({ events }))).toMatch(new RegExp(` · ${words}$`))
})

import fc from 'fast-check'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { dossierIndex } from './event-row.ts'
import { dossier } from './schema.ts'

const ROW: readonly unknown[] = [
  '2016-07-14-visit',
  'A visit',
  '2016-07-14',
  '2016-07-15',
  'day',
  'throughout',
  null,
  'stated',
  'happened',
  [0, 3],
  42.5,
  [1],
  1,
  0,
]
const HEAD = {
  format: 'sourceline/1',
  title: 'T',
  actors: [],
  articles: [],
  redirects: {},
  counts: { files: 0, refused: 0, mentions: 0, undated: 0 },
  shards: [0],
}
const cell = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom(
    ...ROW,
    '2016-02-30',
    '2016-7-14',
    'early',
    'week',
    'within',
    '-0044-03-15',
    -1,
    1.5,
    2 ** 53,
  ),
  fc.constantFrom([-1], [1.5], ['1'], [[]], 'A visit'.repeat(80), 'UPPER', 'x'.repeat(81)),
)

test('takes the same rows as the schema does', () => {
  const both = (events: unknown) => [
    v.safeParse(dossierIndex, { ...HEAD, events }).success,
    v.safeParse(dossier, { ...HEAD, events }).success,
  ]
  expect(both([ROW])).toEqual([true, true])
  expect(both([ROW, ROW.slice(1)])).toEqual([false, false])
  expect(both([[...ROW, 0]])).toEqual([false, false])
  for (const none of [null, {}, 'x', [null], [{}], undefined]) expect(both(none)).toEqual([false, false])
  fc.assert(
    fc.property(fc.nat(ROW.length - 1), cell, (at, value) => {
      const [quick, whole] = both([ROW, ROW.with(at, value)])
      expect(quick).toBe(whole)
    }),
    { numRuns: 3000 },
  )
})

test('gives the rows themselves, not copies', () => {
  const events = [ROW]
  expect(v.parse(dossierIndex, { ...HEAD, events }).events).toBe(events)
})

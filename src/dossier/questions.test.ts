import { expect, test } from 'vitest'
import { changesBetween, stageOn, tableAsKnown } from './as-known.ts'
import {
  extentOf,
  type Filter,
  facetCounts,
  filterOf,
  nearestTo,
  neighbour,
  passing,
  shardOf,
  withRow,
} from './questions.ts'
import type { EventRow, KnownFile, StageRow } from './schema.ts'
import { eventTable } from './table.ts'
import { START } from './view.ts'

const row = (id: string, day: string, status: EventRow[8], actors: number[], articles = [0]): EventRow => [
  id,
  id,
  day,
  day,
  'day',
  'throughout',
  null,
  'stated',
  status,
  actors,
  50,
  articles,
  1,
  0,
]

const table = eventTable({
  events: [
    row('2016-01-01-call', '2016-01-01', 'happened', [0, 1], [0, 1]),
    row('2016-01-05-visit', '2016-01-05', 'planned', [0]),
    row('2016-01-05-talks', '2016-01-05', 'happened', [1, 2], [1]),
    row('2016-03-01-vote', '2016-03-01', 'planned', []),
  ],
})
const names = {
  actors: [{ id: 'ann' }, { id: 'bob' }, { id: '__proto__' }],
  articles: [{ id: 'a' }, { id: 'b' }],
}
const filter = (part: Partial<typeof START>, hits: Set<number> | null = null): Filter =>
  filterOf({ ...START, ...part }, names, hits)
const rows = (f: Filter) => [...passing(table, f)]

test('nothing chosen lets everything pass; each facet narrows', () => {
  expect(rows(filter({}))).toEqual([0, 1, 2, 3])
  expect(rows(filter({ statuses: ['planned'] }))).toEqual([1, 3])
  expect(rows(filter({ sources: ['b'] }))).toEqual([0, 2])
  expect(rows(filter({ precisions: ['week'] }))).toEqual([])
  expect(rows(filter({}, new Set([3])))).toEqual([3])
})

test('several actors: any of them, or all of them', () => {
  expect(rows(filter({ actors: ['ann', 'bob'] }))).toEqual([0, 1, 2])
  expect(rows(filter({ actors: ['ann', 'bob'], match: 'all' }))).toEqual([0])
  expect(rows(filter({ actors: ['__proto__'] }))).toEqual([2])
})

test('counts are taken under the other filters', () => {
  expect([...facetCounts(table, filter({ actors: ['ann'] }), 'actors', 3)]).toEqual([2, 2, 1])
  expect([...facetCounts(table, filter({ actors: ['ann'], match: 'all' }), 'actors', 3)]).toEqual([2, 1, 0])
  expect([...facetCounts(table, filter({ statuses: ['planned'] }), 'actors', 3)]).toEqual([1, 0, 0])
  expect([...facetCounts(table, filter({ statuses: ['planned'] }), 'statuses', 4)]).toEqual([2, 2, 0, 0])
})

test('previous and next follow the filter, from an event that it hides too', () => {
  const visible = Uint32Array.of(0, 3)
  expect(neighbour(visible, 0, 1)).toBe(3)
  expect(neighbour(visible, 2, 1)).toBe(3)
  expect(neighbour(visible, 2, -1)).toBe(0)
  expect(neighbour(visible, 3, 1)).toBeNull()
  expect([...withRow(visible, 2)]).toEqual([0, 2, 3])
  expect(withRow(visible, 3)).toBe(visible)
})

test('a lost id leads to the nearest day, then to the most shared words', () => {
  expect(nearestTo(table, '2016-01-06-talks-in-town')).toBe(2)
  expect(nearestTo(table, '2015-01-01-anything')).toBe(0)
  expect(nearestTo(table, 'vote')).toBe(3)
  expect(nearestTo(eventTable({ events: [] }), 'x')).toBeNull()
})

test('extent and shards', () => {
  expect(extentOf(table)).toEqual({ from: 16801, to: 16861 })
  expect([0, 3, 4, 9].map(n => shardOf([0, 4, 8], n))).toEqual([0, 0, 1, 2])
})

const stage = (known: string, status: StageRow[1], day: string, articles: number[]): StageRow => [
  known,
  status,
  day,
  day,
  'day',
  'throughout',
  null,
  'stated',
  articles,
  articles.length,
]
const known: KnownFile = {
  format: 'sourceline/1',
  days: ['2016-01-02', '2016-01-04', '2016-01-07'],
  events: [
    [],
    [
      stage('2016-01-04', 'planned', '2016-01-06', [0]),
      stage('2016-01-07', 'happened', '2016-01-05', [0, 1]),
    ],
    [stage('2016-01-04', 'planned', '2016-01-05', [0]), stage('2016-01-07', 'planned', '2016-01-05', [0, 1])],
    [stage('2016-01-07', 'planned', '2016-03-01', [1])],
  ],
}

test('an event is as it could be known on the day, or not there yet', () => {
  expect(stageOn(known, 1, '2016-01-03')).toBeNull()
  expect(stageOn(known, 0, '2016-01-03')).toBe('always')
  const then = tableAsKnown(table, known, '2016-01-05')
  expect(then.ids).toEqual(['2016-01-01-call', '2016-01-05-talks', '2016-01-05-visit'])
  expect([...then.from]).toEqual([16801, 16805, 16806])
  expect(tableAsKnown(table, known, '2016-01-08').length).toBe(4)
})

test('what an article changed is named by kind', () => {
  const kinds = (from: string | null, to: string) =>
    changesBetween(table, known, from, to).map(c => [c.id, c.kind])
  expect(kinds(null, '2016-01-04')).toEqual([
    ['2016-01-05-visit', 'new'],
    ['2016-01-05-talks', 'new'],
  ])
  expect(kinds('2016-01-04', '2016-01-07')).toEqual([
    ['2016-01-05-visit', 'status'],
    ['2016-01-05-talks', 'source'],
    ['2016-03-01-vote', 'new'],
  ])
})

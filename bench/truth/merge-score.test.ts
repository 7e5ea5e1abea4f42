import { expect, test } from 'vitest'
import { type Grouped, scoreMerging } from './merge-score.ts'

const gold: Grouped[] = [
  { id: '1', document: 'a', event: 'x' },
  { id: '2', document: 'b', event: 'x' },
  { id: '3', document: 'b', event: 'x' },
  { id: '4', document: 'c', event: 'y' },
  { id: '5', document: 'c', event: 'z' },
]
const of = (groups: string) =>
  new Map(groups.split(' ').flatMap((group, g) => [...group].map(id => [id, String(g)] as const)))

test('the truth fed back is perfect', () => {
  const score = scoreMerging(gold, of('123 4 5'))
  expect([score.muc, score.bCubed, score.ceafE, score.conll]).toEqual([1, 1, 1, 1])
  expect(score.pairs).toEqual({ precision: 1, recall: 1, f1: 1 })
})

test('nothing merged has no links, whole mentions and half-aligned groups', () => {
  const score = scoreMerging(gold, new Map())
  expect(score.muc).toBe(0)
  // precision 1; recall (3 * 1/3 + 1 + 1) / 5
  expect(score.bCubed).toBeCloseTo((2 * 0.6) / 1.6)
  // one of three singletons aligns with x at 2 * 1 / (3 + 1); y and z align wholly
  expect(score.ceafE).toBeCloseTo((2 * (2.5 / 5) * (2.5 / 3)) / (2.5 / 5 + 2.5 / 3))
  expect(score.pairs).toEqual({ precision: 0, recall: 0, f1: 0 })
})

test('one wrong join costs precision; pairs inside one document are not counted', () => {
  const score = scoreMerging(gold, of('1234 5'))
  // MUC: 2 of 3 links are right, all 2 are found
  expect(score.muc).toBeCloseTo((2 * (2 / 3)) / (2 / 3 + 1))
  // across documents: 1-2 1-3 right, 1-4 2-4 3-4 wrong
  expect(score.pairs.precision).toBeCloseTo(2 / 5)
  expect(score.pairs.recall).toBe(1)
})

test('groups are aligned one to one for the greatest total', () => {
  const answer = of('12 34 5')
  // x with 12: 4/5, y with 34: 2/3, z with 5: 1
  const total = 0.8 + 2 / 3 + 1
  expect(scoreMerging(gold, answer).ceafE).toBeCloseTo(total / 3)
})

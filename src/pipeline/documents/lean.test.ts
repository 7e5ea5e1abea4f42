import { expect, test } from 'vitest'
import { closest } from './lean.ts'
import type { Pair } from './pairs.ts'

const pair = (b: number, likeness: number, shared = 0, telling = 0): Pair => ({
  a: 0,
  b,
  likeness,
  shared,
  sameDay: telling > 0 ? [{ a: new Int32Array(1), b: new Int32Array(1), likeness: telling }] : [],
})

test('of more pairs than there is room for the closest are kept, in the order given', () => {
  const pairs = [pair(1, 0.1), pair(2, 0.5), pair(3, 0, 4), pair(4, 0.1, 0, 0.7), pair(5, 0.5)]
  expect(closest(pairs, 5)).toEqual(pairs)
  expect(closest(pairs, 3).map(p => p.b)).toEqual([2, 3, 4])
  expect(closest(pairs, 0)).toEqual([])
})

import { expect, test } from 'vitest'
import { forPairsByKey, type Keys } from './block.ts'

const pairsOf = (keys: readonly Keys[]): string[] => {
  const found: string[] = []
  forPairsByKey(keys, (a, b) => found.push(`${a} ${b}`))
  return found
}
const under = (...keys: number[]): Keys => ({ under: keys, asks: [] })

test('those that share a key meet once, whatever else they share', () => {
  expect(pairsOf([under(1, 2), under(2, 1), under(3)])).toEqual(['0 1'])
  expect(pairsOf([under(1), under(2)])).toEqual([])
})

test('who only asks is not found by others who ask', () => {
  const asking = { under: [], asks: [7] }
  expect(pairsOf([asking, under(7), asking])).toEqual(['0 1', '1 2'])
})

/** `size` statements, each under its own key, under one of a tenth as many, and under one that all have. */
const crowd = (size: number): Keys[] =>
  Array.from({ length: size }, (_, i) => under(1000 + i, 1_000_000 + (i % Math.ceil(size / 10)), 7))

test('ten times the statements are ten times the comparisons, however crowded a key is', () => {
  const [few, many] = [pairsOf(crowd(500)).length, pairsOf(crowd(5000)).length]
  expect(many / few).toBeGreaterThan(9)
  expect(many / few).toBeLessThan(11)
})

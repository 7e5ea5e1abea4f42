import { expect, test } from 'vitest'
import { grouped } from './words.ts'

test.each([
  [0, '0'],
  [999, '999'],
  [1000, '1,000'],
  [12_345, '12,345'],
  [1_000_000, '1,000,000'],
])('%i is told as %s', (n, words) => {
  expect(grouped(n)).toBe(words)
})

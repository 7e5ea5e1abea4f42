import { expect, test } from 'vitest'
import { densityBins } from './density.ts'

test('an event counts where the middle of its first day is', () => {
  expect([...densityBins(Int32Array.of(100), { from: 100, to: 104 }, 8)]).toEqual([0, 1, 0, 0, 0, 0, 0, 0])
  expect([...densityBins(Int32Array.of(103), { from: 100, to: 104 }, 4)]).toEqual([0, 0, 0, 1])
})

test('every event of the extent is counted once, its last day too', () => {
  const from = Int32Array.from({ length: 500 }, (_, i) => 1000 + Math.floor(i / 3))
  for (const count of [1, 7, 40, 333]) {
    const bins = densityBins(from, { from: 1000, to: 1168 }, count)
    expect(bins.reduce((a, b) => a + b, 0)).toBe(500)
  }
})

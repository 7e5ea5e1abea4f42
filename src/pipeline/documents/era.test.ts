import { expect, test } from 'vitest'
import { dayGrid } from './day-grid.ts'
import { eraOf } from './era.ts'

const grid = dayGrid(2010, 2012)

/** Log-odds of an article that is of one year, or of one that says nothing of its year. */
const own = (year: number | null) =>
  Float64Array.from(grid.year, y => (year === null ? 0 : y === year ? 0 : -8))

/** Probability of each year for so many articles of 2010, of 2012, and silent ones. */
const years = (first: number, last: number, silent: number) =>
  eraOf(
    [
      ...Array.from({ length: first }, () => own(2010)),
      ...Array.from({ length: last }, () => own(2012)),
      ...Array.from({ length: silent }, () => own(null)),
    ],
    grid,
  ).map(Math.exp)

test.each([
  [60, 6, 0],
  [20, 6, 20],
  [12, 6, 30],
])(
  'a folder of two years keeps both: %i articles of one, %i of another, %i silent',
  (first, last, silent) => {
    const [, , other = 0] = years(first, last, silent)
    expect(other).toBeGreaterThan((0.7 * last) / (first + last))
  },
)

test.each([
  [60, 0, 0],
  [20, 0, 20],
  [12, 0, 30],
])(
  'a year no article speaks for is left: %i articles of one, %i of another, %i silent',
  (first, last, silent) => {
    const [all = 0, , other = 0] = years(first, last, silent)
    expect(all).toBeGreaterThan(0.95)
    expect(other).toBeLessThan(0.02)
  },
)

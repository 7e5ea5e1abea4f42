/** On which days a date that is written without its year, or with it, can fall. */
import { dayNumberOf, dayParts } from '../../dossier/day.ts'
import type { Clue } from './clue.ts'
import type { DayGrid } from './day-grid.ts'

/** Days the clue can mean: of its own year, or of every year of the grid and the ones beside it; its weekday must agree. */
export function occurrences(c: Clue, grid: DayGrid): number[] {
  const years = c.year === null ? range((grid.year[0] ?? 0) - 1, (grid.year.at(-1) ?? 0) + 1) : [c.year]
  return years.flatMap(y => {
    const n = dayNumberOf(y, c.month ?? 1, c.date ?? 1)
    if (n === null) return []
    return c.weekday === null || dayParts(n).weekday === c.weekday ? [n] : []
  })
}

/** All whole numbers from one to another. */
export function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i)
}

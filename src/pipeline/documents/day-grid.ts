/** The days a dossier can be of, with their calendar worked out once. */
import { dayNumberOf, dayParts } from '../../dossier/day.ts'

export interface DayGrid {
  /** Day number of the first day. */
  first: number
  length: number
  year: Int16Array
  month: Int8Array
  date: Int8Array
  weekday: Int8Array
  /** Position of a day; -1 or beyond the length outside the grid, -1 where there is no such day. */
  find(year: number, month: number, date: number): number
}

/** All days of the years from `from` to `to`, both included. */
export function dayGrid(from: number, to: number): DayGrid {
  const first = dayNumberOf(from, 1, 1) ?? 0
  const length = (dayNumberOf(to, 12, 31) ?? 0) - first + 1
  const grid = {
    first,
    length,
    year: new Int16Array(length),
    month: new Int8Array(length),
    date: new Int8Array(length),
    weekday: new Int8Array(length),
    find: (y: number, m: number, d: number) => {
      const n = dayNumberOf(y, m, d)
      return n === null ? -1 : n - first
    },
  }
  for (let i = 0; i < length; i++) {
    const p = dayParts(first + i)
    grid.year[i] = p.year
    grid.month[i] = p.month
    grid.date[i] = p.date
    grid.weekday[i] = p.weekday
  }
  return grid
}

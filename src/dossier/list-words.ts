/**
 * What the list of events says of each, in the app and on the page that stands until the app has come. `rows` are the
 * rows of the table that are listed, ascending; `at` is a position in them.
 */
import { dateWords, yearWords } from './date-words.ts'
import { dayParts } from './day.ts'
import { lowerBound } from './sorted.ts'
import type { EventTable } from './table.ts'
import { count, whenAt } from './words.ts'

/** A list of up to so many events stands whole in the page; of a longer one, only the part in view. */
export const WHOLE_LIST = 80

/** Position at which a list begins whose drawing opens on `day`: a long one at the first event from that day on. */
export function listStart(table: EventTable, rows: Uint32Array, day: number): number {
  if (rows.length <= WHOLE_LIST) return 0
  const at = lowerBound(rows, lowerBound(table.from, day))
  return at < rows.length ? at : 0
}

/** What is said of the events before that: "310 earlier events, from 1714". */
export function earlierWords(table: EventTable, rows: Uint32Array, start: number): string {
  const { year } = dayParts(table.from[rows[0] ?? 0] ?? 0)
  return `${count(start, 'earlier event')}, from ${yearWords(year)}`
}

/** The date; the year only where it is another than the item before has, and at the beginning of the list. A day stays with its month. */
export function listedDate(table: EventTable, rows: Uint32Array, at: number, start = 0): string {
  const startsYear = at === start || yearAt(table, rows, at) !== yearAt(table, rows, at - 1)
  const words = dateWords(whenAt(table, rows[at] ?? 0), { months: 'short', year: startsYear })
  return words.replace(/(\d) (?=\p{L})/gu, '$1\u00a0')
}

/** 1: weeks, 2: months, 3: years lie between this event and the one before; undefined: less. */
export function gapBefore(table: EventTable, rows: Uint32Array, at: number): 1 | 2 | 3 | undefined {
  if (at === 0) return undefined
  const days = (table.from[rows[at] ?? 0] ?? 0) - (table.to[rows[at - 1] ?? 0] ?? 0)
  if (days > 365) return 3
  if (days > 45) return 2
  return days > 8 ? 1 : undefined
}

function yearAt(table: EventTable, rows: Uint32Array, at: number): string {
  return whenAt(table, rows[at] ?? 0).from.slice(0, -6)
}

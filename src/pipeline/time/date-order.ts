/** Whether a text writes day or month first in its dates of figures. */
import { dayNumberOf } from '../../dossier/day.ts'
import type { CalendarValue, TimeMention } from './mention.ts'

export type DateOrder = 'day' | 'month'

/** Days between a date of figures and one written in words that shows how it is read. */
const BESIDE = 7

/**
 * Shown by "16/05/2019", which no one reads otherwise, else by a day in words: "09/02/2011" above "February 8, 2011".
 * Null where nothing shows it, or two dates show different orders.
 */
export function dateOrder(mentions: readonly TimeMention[]): DateOrder | null {
  const dates = mentions.flatMap(({ value }) => (value.kind === 'calendar' ? value : []))
  const shown = only(dates.map(v => (v.first === 'open' ? undefined : v.first)))
  if (shown !== undefined) return shown
  const inWords = dates.flatMap(v => (v.first === undefined ? dayOf(v) : []))
  return only(dates.map(v => (v.first === 'open' ? orderBeside(v, inWords) : undefined))) ?? null
}

/** The day an open date is in the given order; null where the calendar has no such day. */
export function dayInOrder(
  { year = 0, month = 1, date = 1 }: CalendarValue,
  order: DateOrder,
): number | null {
  return order === 'month' ? dayNumberOf(year, month, date) : dayNumberOf(year, date, month)
}

function orderBeside(value: CalendarValue, days: readonly number[]): DateOrder | undefined {
  const isBeside = (order: DateOrder) => {
    const day = dayInOrder(value, order)
    return day !== null && days.some(d => Math.abs(d - day) <= BESIDE)
  }
  const [day, month] = [isBeside('day'), isBeside('month')]
  return day === month ? undefined : day ? 'day' : 'month'
}

function dayOf({ year, month, date, era }: CalendarValue): number[] {
  if (year === undefined || month === undefined || date === undefined || era === 'bc') return []
  const day = dayNumberOf(year, month, date)
  return day === null ? [] : [day]
}

/** The one value that is given; null where two differ, undefined where there is none. */
function only(values: readonly (DateOrder | undefined)[]): DateOrder | null | undefined {
  const given = new Set(values.filter(v => v !== undefined))
  return given.size > 1 ? null : [...given][0]
}

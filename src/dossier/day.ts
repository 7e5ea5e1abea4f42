/**
 * Calendar days without a time zone.
 *
 * A `Day` is written as in ISO 8601 / EDTF level 1: `2016-07-14`, years before 1 as `-0043-03-15`
 * (astronomical numbering: year 0 is 1 BC). A day number counts days from 1970-01-01 in the proleptic
 * Gregorian calendar; it is what comparisons and geometry use, because day strings before year 0 do not sort.
 * JavaScript's Date is only used here, in UTC, as calendar arithmetic; it never appears in data.
 */
export type Day = string

const DAY = /^(-?\d{4})-(\d{2})-(\d{2})$/
const MS = 86_400_000

/** Day number of a year, month (1..12) and day of month; null when there is no such day. */
export function dayNumberOf(year: number, month: number, date: number): number | null {
  const d = new Date(0)
  d.setUTCFullYear(year, month - 1, date)
  const same = d.getUTCFullYear() === year && d.getUTCMonth() === month - 1 && d.getUTCDate() === date
  return same ? d.getTime() / MS : null
}

/** Day number of a day string; null when the string names no day ('2016-02-30', 'July 4'). */
export function parseDay(day: string): number | null {
  const m = DAY.exec(day)
  return m ? dayNumberOf(Number(m[1]), Number(m[2]), Number(m[3])) : null
}

/** Day number of a day string known to be valid. Throws a RangeError otherwise. */
export function dayNumber(day: Day): number {
  const n = parseDay(day)
  if (n === null) throw new RangeError(`not a calendar day: ${JSON.stringify(day)}`)
  return n
}

/** Year, month (1..12), day of month and weekday (0 = Sunday) of a day number. */
export function dayParts(n: number): { year: number; month: number; date: number; weekday: number } {
  const d = new Date(n * MS)
  return {
    year: d.getUTCFullYear(),
    month: d.getUTCMonth() + 1,
    date: d.getUTCDate(),
    weekday: d.getUTCDay(),
  }
}

/** The day string of year, month and day of month, unchecked. */
export function formatDay(year: number, month: number, date: number): Day {
  return `${formatYear(year)}-${pad(month, 2)}-${pad(date, 2)}`
}

/** EDTF year: four digits, a minus sign before year 0. */
export function formatYear(year: number): string {
  return year < 0 ? `-${pad(-year, 4)}` : pad(year, 4)
}

export function dayOf(n: number): Day {
  const { year, month, date } = dayParts(n)
  return formatDay(year, month, date)
}

export function addDays(day: Day, count: number): Day {
  return dayOf(dayNumber(day) + count)
}

/** Days from a to b, negative when b is earlier. */
export function daysBetween(a: Day, b: Day): number {
  return dayNumber(b) - dayNumber(a)
}

/** 0 = Sunday .. 6 = Saturday. */
export function weekdayOf(day: Day): number {
  return dayParts(dayNumber(day)).weekday
}

export function daysInMonth(year: number, month: number): number {
  return dayParts((dayNumberOf(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1) ?? 0) - 1)
    .date
}

/** Negative when a is earlier than b. Safe before year 0, where string order is not. */
export function compareDays(a: Day, b: Day): number {
  return dayNumber(a) - dayNumber(b)
}

function pad(n: number, width: number): string {
  return String(n).padStart(width, '0')
}

/**
 * Calendar days without a time zone.
 *
 * A `Day` is written as in ISO 8601 / EDTF level 1: `2019-05-16`, years before 1 as `-0043-03-15`
 * (astronomical numbering: year 0 is 1 BC). A day number counts days from 1970-01-01 in the proleptic
 * Gregorian calendar; it is what comparisons and geometry use, because day strings before year 0 do not sort.
 * JavaScript's Date never appears in data and is not used for arithmetic.
 */
export type Day = string

const DAY = /^(-?\d{4})-(\d{2})-(\d{2})$/

/**
 * Day number of a year, month (1..12) and day of month; null when there is no such day.
 * Whole-number arithmetic (H. Hinnant, "chrono-compatible low-level date algorithms"): many thousand days are
 * worked out an article, and a Date each would cost more than all the rest.
 */
export function dayNumberOf(year: number, month: number, date: number): number | null {
  if (!(month >= 1 && month <= 12 && date >= 1 && date <= lengthOf(year, month))) return null
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

function lengthOf(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** Day number of a day string; null when the string names no day ('2019-02-30', 'July 4'). */
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
  const shifted = n + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const m = Math.floor((5 * dayOfYear + 2) / 153)
  const date = dayOfYear - Math.floor((153 * m + 2) / 5) + 1
  const month = m < 10 ? m + 3 : m - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return { year, month, date, weekday: (((n + 4) % 7) + 7) % 7 }
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
  return lengthOf(year, month)
}

/** Negative when a is earlier than b. Safe before year 0, where string order is not. */
export function compareDays(a: Day, b: Day): number {
  return dayNumber(a) - dayNumber(b)
}

function pad(n: number, width: number): string {
  return String(n).padStart(width, '0')
}

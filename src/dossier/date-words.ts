/**
 * A span of days in English words, as exact as the dossier knows it and never more exact:
 * "16 May 2019", "16–17 May 2019", "15 or 16 May 2019", "some day in 6–12 May 2019", "early August 2019".
 */
import { dayNumber, dayParts, daysInMonth } from './day.ts'
import type { When } from './schema.ts'

export type DateSpan = Pick<When, 'from' | 'to' | 'extent' | 'precision' | 'part'>

export interface DateStyle {
  /** 'short': "6 Jul". */
  months: 'long' | 'short'
  /** Leave the year out where the surroundings show it. */
  year: boolean
}

const LONG: DateStyle = { months: 'long', year: true }
export const MONTHS =
  'January February March April May June July August September October November December'.split(' ')
/** From Sunday, as `dayParts` counts them. */
export const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ')
const SEASONS: Record<number, string> = { 3: 'spring', 6: 'summer', 9: 'autumn', 12: 'winter' }
/** A thin space either side of a dash that joins two dates of several words. */
const DASH = '\u2009–\u2009'

interface Calendar {
  year: number
  month: number
  date: number
}

export function dateWords(when: DateSpan, style: DateStyle = LONG): string {
  const a = dayParts(dayNumber(when.from))
  const b = dayParts(dayNumber(when.to))
  const eitherDay = when.extent === 'within' && dayNumber(when.to) - dayNumber(when.from) === 1
  if (eitherDay && !isPartOf(when)) return dayRange(a, b, style, ' or ')
  const span = wholeMonths(when, a, b, style) ?? dayRange(a, b, style)
  if (when.from === when.to) return withPart(span, when.part)
  const named = isNamed(when, a, b)
  if (when.extent === 'throughout') return named && when.precision !== 'day' ? `throughout ${span}` : span
  return named ? span : `some day in ${span}`
}

/** "2019", "44 BC": a year as people write it, from astronomical numbering (0 is 1 BC). */
export function yearWords(year: number): string {
  return year > 0 ? String(year) : `${1 - year} BC`
}

/** "Wednesday 15 May 2019" */
export function dayInWords(day: number): string {
  const { year, month, date, weekday } = dayParts(day)
  return `${WEEKDAYS[weekday]} ${date} ${MONTHS[month - 1]} ${yearWords(year)}`
}

export function monthWords(month: number, months: DateStyle['months']): string {
  const name = MONTHS[month - 1] ?? ''
  return months === 'long' || name.length < 5 ? name : name.slice(0, 3)
}

function withPart(words: string, part: When['part']): string {
  return part === null || part === 'early' || part === 'mid' || part === 'late' ? words : `${words}, ${part}`
}

/** Whether the words name the span as one thing ("early August") and need no "some day in". */
function isNamed(when: DateSpan, a: Calendar, b: Calendar): boolean {
  if (isPartOf(when)) return true
  const whole = a.date === 1 && b.date === daysInMonth(b.year, b.month)
  if (!whole) return false
  const months = (b.year - a.year) * 12 + b.month - a.month + 1
  return months === 1 || (a.month === 1 && months === 12) || isSeason(when, a, months)
}

function isPartOf(when: DateSpan): boolean {
  const { part, precision } = when
  return (
    (part === 'early' || part === 'mid' || part === 'late') && precision !== 'day' && precision !== 'week'
  )
}

function isSeason(when: DateSpan, a: Calendar, months: number): boolean {
  return when.precision === 'season' && months === 3 && SEASONS[a.month] !== undefined
}

/** Words for a part of a month or year, whole months, a season, whole years; null where days must be said. */
function wholeMonths(when: DateSpan, a: Calendar, b: Calendar, style: DateStyle): string | null {
  if (isPartOf(when)) return partWords(when, a, style)
  if (a.date !== 1 || b.date !== daysInMonth(b.year, b.month)) return null
  const months = (b.year - a.year) * 12 + b.month - a.month + 1
  if (a.month === 1 && b.month === 12)
    return a.year === b.year ? yearWords(a.year) : yearRange(a.year, b.year)
  if (isSeason(when, a, months)) return seasonWords(a, b)
  if (months === 1) return monthOf(a, style)
  const first = a.year === b.year ? monthWords(a.month, style.months) : monthOf(a, { ...style, year: true })
  return `${first}${a.year === b.year ? '–' : DASH}${monthOf(b, style)}`
}

function partWords(when: DateSpan, a: Calendar, style: DateStyle): string {
  const whole = when.precision === 'year' ? yearWords(a.year) : monthOf(a, style)
  return when.part === 'mid' ? `mid-${whole}` : `${when.part} ${whole}`
}

function seasonWords(a: Calendar, b: Calendar): string {
  const years =
    a.year === b.year || a.year < 1 ? yearWords(a.year) : `${a.year}–${String(b.year % 100).padStart(2, '0')}`
  return `${SEASONS[a.month]} ${years}`
}

function yearRange(a: number, b: number): string {
  return b > 0 && a <= 0 ? `${yearWords(a)}${DASH}AD ${b}` : a > 0 ? `${a}–${b}` : `${1 - a}–${yearWords(b)}`
}

export function monthOf(c: Calendar, style: DateStyle): string {
  const month = monthWords(c.month, style.months)
  return style.year ? `${month} ${yearWords(c.year)}` : month
}

/** `dash` null: a dash, thin-spaced between dates of several words. */
function dayRange(a: Calendar, b: Calendar, style: DateStyle, dash: string | null = null): string {
  const last = `${b.date} ${monthOf(b, style)}`
  if (a.year === b.year && a.month === b.month)
    return a.date === b.date ? last : `${a.date}${dash ?? '–'}${last}`
  const first =
    a.year === b.year
      ? `${a.date} ${monthWords(a.month, style.months)}`
      : `${a.date} ${monthOf(a, { ...style, year: true })}`
  const end = a.year === b.year ? last : `${b.date} ${monthOf(b, { ...style, year: true })}`
  return `${first}${dash ?? DASH}${end}`
}

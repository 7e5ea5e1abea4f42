/**
 * Dates as people write them in front matter, page metadata and file headers. Day first or month first is
 * only decided where the numbers decide it; '04/05/2019' could be either and is refused.
 */
import { MONTHS, WEEKDAYS } from '../../dossier/date-words.ts'
import { dayNumberOf, dayParts, daysInMonth, formatDay, formatYear } from '../../dossier/day.ts'
import type { When } from '../../dossier/schema.ts'

export type WrittenDate = { ok: true; when: When } | { ok: false; problem: string }

const MONTH_NAMES = MONTHS.map(name => name.toLowerCase())
const WEEKDAY_NAMES = WEEKDAYS.map(name => name.toLowerCase())

const CLOCK = /[T ,]{0,3}(?:at )?\d{1,2}[:h]\d{2}(?:[:.]\d{2}(?:[.,]\d{1,9})?)?/i
const AFTER_CLOCK =
  /^ ?(?:[ap]\.?m\.?)?,? ?(?:\(?(?:[A-Z]{1,5}|[+-]\d{2}:?\d{2}|(?:GMT|UTC)[+-]\d{1,4})\)?){0,2}$/i
const LONGEST = 80

/**
 * A written date as a calendar day, month or year. Understood: ISO 8601 with or without a clock time, '20190515',
 * '2019/05/15', '15.05.2019', '05/15/2019', '15 May 2019', 'May 15th, 2019', 'Wed, 15 May 2019 09:00:00 +0300',
 * '2019-07', 'May 2019', '2019'. A clock time is dropped: the day is the one written, whatever its zone.
 */
export function readWrittenDate(written: string): WrittenDate {
  const text = written.trim()
  if (text.length > LONGEST) return no('is too long to be a date')
  const day = withoutClock(text).replace(/\s+/g, ' ')
  return numeric(day) ?? inWords(day) ?? no('is not a date this program can read')
}

function withoutClock(text: string): string {
  const clock = CLOCK.exec(text)
  if (!clock) return text
  const rest = text.slice(clock.index + clock[0].length)
  const before = text.slice(0, clock.index)
  if (/\d/.test(before) && AFTER_CLOCK.test(rest)) return before
  return /\d/.test(before) ? text : rest.replace(/^ ?(?:[ap]\.?m\.?)?[,| ]{0,3}/i, '')
}

function numeric(text: string): WrittenDate | null {
  const iso = /^(\d{4})([-/.]?)(\d{2})\2(\d{2})$/.exec(text)
  if (iso) return dayFrom(Number(iso[1]), Number(iso[3]), Number(iso[4]))
  const month = /^(\d{4})[-/](\d{2})$/.exec(text)
  if (month) return monthFrom(Number(month[1]), Number(month[2]))
  if (/^\d{4}$/.test(text)) return yearFrom(Number(text))
  const turned = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/.exec(text)
  return turned ? ordered(Number(turned[1]), Number(turned[3]), Number(turned[4]), turned[2] === '.') : null
}

/** A point between the numbers is only written where the day comes first (DIN 1355, GOST R 7.0.97). */
function ordered(a: number, b: number, year: number, dotted: boolean): WrittenDate {
  if (dotted || a > 12 || a === b) return dayFrom(year, b, a)
  if (b > 12) return dayFrom(year, a, b)
  return no(`could be ${dayText(year, b, a)} or ${dayText(year, a, b)}; write it as YYYY-MM-DD`)
}

function inWords(text: string): WrittenDate | null {
  const parts = text
    .toLowerCase()
    .split(/[\s,./|-]+/)
    .filter(w => w !== '' && w !== 'of' && w !== 'the')
  const weekday = parts.findIndex(isWeekday)
  const rest = parts.filter((_, i) => i !== weekday)
  const month = rest.findIndex(w => monthNamed(w) > 0)
  if (month < 0) return null
  const m = monthNamed(rest[month] ?? '')
  const others = rest.filter((_, i) => i !== month).map(numberOf)
  if (others.length === 1 && month === 0) return monthFrom(others[0] ?? Number.NaN, m)
  if (others.length !== 2 || month > 1) return null
  const found = dayFrom(others[1] ?? Number.NaN, m, others[0] ?? Number.NaN)
  return found.ok && weekday >= 0 ? agreeing(found.when, parts[weekday] ?? '') : found
}

function agreeing(when: When, weekday: string): WrittenDate {
  const [y, m, d] = when.from.split('-').map(Number)
  const n = dayNumberOf(y ?? 0, m ?? 0, d ?? 0)
  const real = n === null ? '' : (WEEKDAY_NAMES[dayParts(n).weekday] ?? '')
  return real.startsWith(weekday.slice(0, 3))
    ? { ok: true, when }
    : no(`names a ${weekday}, but ${when.from} was a ${real}`)
}

function isWeekday(word: string): boolean {
  return word.length >= 3 && WEEKDAY_NAMES.some(name => name.startsWith(word))
}

/** 1..12, or 0. */
function monthNamed(word: string): number {
  return word.length >= 3 ? MONTH_NAMES.findIndex(name => name.startsWith(word)) + 1 : 0
}

function numberOf(word: string): number {
  const m = /^(\d{1,4})(?:st|nd|rd|th)?$/.exec(word)
  return m ? Number(m[1]) : Number.NaN
}

function dayFrom(year: number, month: number, date: number): WrittenDate {
  if (!plausibleYear(year)) return no('has no year this program can read')
  if (dayNumberOf(year, month, date) === null) return no('names a day that does not exist')
  const day = formatDay(year, month, date)
  return yes({ edtf: day, from: day, to: day, precision: 'day' })
}

function monthFrom(year: number, month: number): WrittenDate {
  if (!plausibleYear(year) || !(month >= 1 && month <= 12)) return no('names a month that does not exist')
  const from = formatDay(year, month, 1)
  const to = formatDay(year, month, daysInMonth(year, month))
  return yes({ edtf: from.slice(0, -3), from, to, precision: 'month' })
}

function yearFrom(year: number): WrittenDate {
  if (!plausibleYear(year)) return no('names a year before printed news')
  const edtf = formatYear(year)
  return yes({ edtf, from: `${edtf}-01-01`, to: `${edtf}-12-31`, precision: 'year' })
}

/** 1600: the first newspapers are of 1605. */
function plausibleYear(year: number): boolean {
  return Number.isInteger(year) && year >= 1600 && year <= 9999
}

function dayText(year: number, month: number, date: number): string {
  return dayNumberOf(year, month, date) === null ? 'no day' : formatDay(year, month, date)
}

function yes(when: Pick<When, 'edtf' | 'from' | 'to' | 'precision'>): WrittenDate {
  return { ok: true, when: { ...when, extent: 'within', part: null, basis: 'stated' } }
}

function no(problem: string): WrittenDate {
  return { ok: false, problem }
}

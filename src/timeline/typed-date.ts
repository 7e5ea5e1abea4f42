/** A date as a reader types it: "16 May 2019", "May 16", "May 2019", "2019", "2019-05-16", "44 BC". */
import { MONTHS } from '../dossier/date-words.ts'
import { dayNumberOf, dayParts, daysInMonth } from '../dossier/day.ts'

/** Day numbers, inclusive. */
export interface Days {
  from: number
  to: number
}

const LONGEST = 40

/** null when it cannot be read. A missing year is the one that puts the date nearest to day `near`. */
export function typedDate(text: string, near: number): Days | null {
  const clean = text.slice(0, LONGEST).toLowerCase().replace(/[,.]/g, ' ').trim()
  return iso(clean) ?? words(clean, near)
}

function iso(text: string): Days | null {
  const m = /^([-−]?\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(text)
  if (!m) return null
  const year = Number((m[1] ?? '').replace('−', '-'))
  return span(year, m[2] === undefined ? null : Number(m[2]), m[3] === undefined ? null : Number(m[3]))
}

function words(text: string, near: number): Days | null {
  const era = /\s(?:bc|bce)$/.test(text)
  const read = tokens(text.replace(/\s?(?:bc|bce|ad|ce)$/, '').replace(/^ad\s/, ''))
  if (!read) return null
  const { month, numbers } = read
  const [first, second] = numbers
  const year = (n: number) => (era ? 1 - n : n)
  if (month === null)
    return first === undefined || second !== undefined ? null : span(year(first), null, null)
  if (first === undefined) return nearest(month, null, near)
  if (second !== undefined)
    return first <= 31 ? span(year(second), month, first) : span(year(first), month, second)
  return first <= 31 && !era ? nearest(month, first, near) : span(year(first), month, null)
}

interface Tokens {
  month: number | null
  numbers: number[]
}

/** At most one month and two numbers; null when any word is neither. */
function tokens(text: string): Tokens | null {
  const read: Tokens = { month: null, numbers: [] }
  for (const word of text.split(/\s/)) {
    if (word === '' || word === 'of' || word === 'the') continue
    const month = word.length >= 3 ? MONTHS.findIndex(m => word.startsWith(m.slice(0, 3).toLowerCase())) : -1
    const number = /^(\d{1,6})(?:st|nd|rd|th)?$/.exec(word)
    if (month >= 0 && read.month === null) read.month = month + 1
    else if (number && read.numbers.length < 2) read.numbers.push(Number(number[1]))
    else return null
  }
  return read
}

function span(year: number, month: number | null, date: number | null): Days | null {
  if (Math.abs(year) > 200_000 || (date !== null && month === null)) return null
  if (month === null) return days(dayNumberOf(year, 1, 1), dayNumberOf(year, 12, 31))
  if (date === null)
    return days(dayNumberOf(year, month, 1), dayNumberOf(year, month, daysInMonth(year, month)))
  return days(dayNumberOf(year, month, date), dayNumberOf(year, month, date))
}

function days(from: number | null, to: number | null): Days | null {
  return from === null || to === null ? null : { from, to }
}

function nearest(month: number, date: number | null, near: number): Days | null {
  const { year } = dayParts(near)
  let best: Days | null = null
  for (const y of [year - 1, year, year + 1]) {
    const found = span(y, month, date)
    if (found && (!best || Math.abs(found.from - near) < Math.abs(best.from - near))) best = found
  }
  return best
}

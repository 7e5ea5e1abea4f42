import { dateWords } from '../dossier/date-words.ts'
import { dayNumber, dayOf, dayParts } from '../dossier/day.ts'

/** "11–30 May 2019": the whole days of a window [from, to). Beyond the four-digit years only the years are told. */
export function windowWords(from: number, to: number): string {
  const first = Math.ceil(from - 0.5)
  const last = Math.max(first, Math.ceil(to - 0.5) - 1)
  const [a, b] = [dayParts(first).year, dayParts(last).year]
  if (a < -9999 || b > 9999) return `${a}–${b}`
  const [start, end] = [dayOf(first), dayOf(last)]
  if (dayNumber(end) - dayNumber(start) > 366 * 5) return a === b ? String(a) : yearsOf(first, last)
  return dateWords({ from: start, to: end, extent: 'throughout', precision: 'day', part: null })
}

function yearsOf(first: number, last: number): string {
  const from = dayOf(first).replace(/-\d\d-\d\d$/, '-01-01')
  const to = dayOf(last).replace(/-\d\d-\d\d$/, '-12-31')
  return dateWords({ from, to, extent: 'throughout', precision: 'day', part: null })
}

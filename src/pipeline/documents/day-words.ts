/** Days in words, for the sentences that explain a document date. */

import type { Day } from '../../dossier/day.ts'
import { dayNumber, dayParts } from '../../dossier/day.ts'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

/** 'Wednesday 15 May 2019'. */
export function dayInWords(day: Day): string {
  const p = dayParts(dayNumber(day))
  return `${WEEKDAYS[p.weekday]} ${p.date} ${MONTHS[p.month - 1]} ${p.year}`
}

export function weekdayName(weekday: number): string {
  return WEEKDAYS[weekday] ?? ''
}

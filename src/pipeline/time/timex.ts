/** TIMEX3 values of resolved mentions, in the conventions of TimeBank and WikiWars. For scoring only. */
import { dayParts } from '../../dossier/day.ts'
import type { TimeMention, TimeValue } from './mention.ts'
import type { Place } from './place.ts'
import type { ResolvedMention } from './resolved.ts'
import { timexDuration } from './rules/durations.ts'

export interface Timex {
  start: number
  end: number
  text: string
  type: 'DATE' | 'TIME' | 'DURATION' | 'SET'
  value: string
}

const TYPES = { date: 'DATE', time: 'TIME', duration: 'DURATION', set: 'SET' } as const

/** One TIMEX3 a mention; two where a range is written as two expressions. */
export function timexes(resolved: ResolvedMention, text: string): Timex[] {
  const { mention, timex } = resolved
  if (mention.value.kind === 'event') return timexBeside(mention, text)
  const type = TYPES[mention.type]
  const [from = timex, to = timex] = timex.split('/')
  const ends = mention.ends ?? [{ start: mention.start, end: mention.end }]
  return ends.map(({ start, end }, i) => ({
    start,
    end,
    text: text.slice(start, end),
    type,
    value: i === 0 ? from : to,
  }))
}

/** Of 'two months after the raid' TIMEX3 marks the two months, of 'the day before the raid' the day, of its eve nothing. */
function timexBeside(mention: TimeMention, text: string): Timex[] {
  const { value, start } = mention
  const length = /^.{1,80}(?=\s(?:before|after|previously|thereafter|afterwards?)$)/s.exec(mention.text)?.[0]
    .length
  if (value.kind !== 'event' || length === undefined) return []
  const end = start + length
  const words = text.slice(start, end)
  if (/^the\b/i.test(words))
    return [{ start, end, text: words, type: 'DATE', value: timexUnresolved(mention) }]
  const amount = value.count === null ? 'X' : String(Math.abs(value.count))
  return [{ start, end, text: words, type: 'DURATION', value: timexDuration(value.unit, amount) }]
}

export function timexOfPlace(place: Place): string {
  const year = timexYear(place.year)
  const month = pad(place.month ?? 1)
  switch (place.grain) {
    case 'day':
      return `${year}-${month}-${pad(place.date ?? 1)}${timeOfDay(place)}`
    case 'month':
      return `${year}-${month}`
    case 'week':
      return week(place.monday ?? 0)
    case 'weekend':
      return `${week(place.monday ?? 0)}-WE`
    case 'quarter':
      return `${year}-Q${place.quarter}`
    case 'half':
      return `${year}-H${place.half}`
    case 'season':
      return `${year}-${SEASON_CODES[place.season ?? 'spring']}`
    case 'decade':
      return place.year > 0 ? year.slice(0, -1) : year.slice(0, -1)
    case 'century':
      return year.slice(0, -2)
    case 'year':
      return year
  }
}

const SEASON_CODES = { spring: 'SP', summer: 'SU', autumn: 'FA', winter: 'WI' }
const PART_CODES: Record<string, string> = { morning: 'TMO', afternoon: 'TAF', evening: 'TEV', night: 'TNI' }

function timeOfDay(place: { hour?: number; minute?: number; part?: string }): string {
  if (place.hour !== undefined) return `T${pad(place.hour)}:${pad(place.minute ?? 0)}`
  return PART_CODES[place.part ?? ''] ?? ''
}

function timexYear(year: number): string {
  return year > 0 ? String(year).padStart(4, '0') : `BC${String(1 - year).padStart(4, '0')}`
}

/** ISO week of a Monday; TimeBank writes it without a leading zero. */
function week(monday: number): string {
  const { year } = dayParts(monday + 3)
  const firstThursday = dayPlaceOfFirstThursday(year)
  return `${year}-W${Math.round((monday + 3 - firstThursday) / 7) + 1}`
}

function dayPlaceOfFirstThursday(year: number): number {
  let day = Math.round((Date.UTC(year, 0, 1) - 0) / 86_400_000)
  while (dayParts(day).weekday !== 4) day++
  return day
}

/** What can be said of a mention that names no place in the calendar. */
export function timexUnresolved(mention: TimeMention): string {
  const { value } = mention
  switch (value.kind) {
    case 'duration':
    case 'set':
    case 'vague':
      return value.timex
    case 'calendar':
      return openCalendar(value)
    default:
      return value.kind === 'offset' && value.unit === 'day'
        ? value.count === 0
          ? 'PRESENT_REF'
          : 'XXXX-XX-XX'
        : 'XXXX'
  }
}

function openCalendar(value: Extract<TimeValue, { kind: 'calendar' }>): string {
  if (value.season) return `XXXX-${SEASON_CODES[value.season]}`
  if (value.quarter) return `XXXX-Q${value.quarter}`
  if (value.weekday !== undefined && value.date === undefined)
    return `XXXX-WXX-${value.weekday === 0 ? 7 : value.weekday}`
  const month = value.month === undefined ? 'XX' : pad(value.month)
  if (value.date === undefined && value.month !== undefined) return `XXXX-${month}`
  return `XXXX-${month}-${value.date === undefined ? 'XX' : pad(value.date)}${timeOfDay(value)}`
}

function pad(n: number): string {
  return String(n).padStart(2, '0')
}

/** A place in the calendar, all fields worked out, and the days it covers. */
import { MONTHS, yearWords } from '../../dossier/date-words.ts'
import {
  compareDays,
  type Day,
  dayNumberOf,
  dayOf,
  dayParts,
  daysInMonth,
  formatYear,
} from '../../dossier/day.ts'
import type { Precision, When } from '../../dossier/schema.ts'
import type { CalendarValue, PartName } from './mention.ts'

export interface Place {
  grain: 'day' | 'weekend' | 'week' | 'month' | 'quarter' | 'season' | 'half' | 'year' | 'decade' | 'century'
  /** Astronomical: 0 is 1 BC. Of a week or weekend: the year of its Monday. A decade's or century's first year. */
  year: number
  month?: number
  date?: number
  /** Day number of the Monday of a week or weekend. */
  monday?: number
  quarter?: 1 | 2 | 3 | 4
  half?: 1 | 2
  season?: NonNullable<CalendarValue['season']>
  part?: PartName
  /** Inclusive day numbers, where only these of its days are meant: 'earlier this month'. */
  days?: readonly [number, number]
  /** 'c. 1850' */
  approximate?: boolean
  hour?: number
  minute?: number
}

export function dayPlace(day: number, more: Partial<Place> = {}): Place {
  const { year, month, date } = dayParts(day)
  return { grain: 'day', year, month, date, ...more }
}

export function monthPlace(year: number, month: number): Place {
  const shifted = year * 12 + month - 1
  return { grain: 'month', year: Math.floor(shifted / 12), month: ((((month - 1) % 12) + 12) % 12) + 1 }
}

/** Monday of the week a day is in. */
export function mondayOf(day: number): number {
  return day - ((dayParts(day).weekday + 6) % 7)
}

export function weekPlace(monday: number, grain: 'week' | 'weekend' = 'week'): Place {
  return { grain, year: dayParts(monday).year, monday }
}

/** Inclusive day numbers of a place, without its part. Null when there is no such day (30 February). */
export function bounds(place: Place): [number, number] | null {
  const { year, month = 1, monday = 0 } = place
  switch (place.grain) {
    case 'day': {
      const day = dayNumberOf(year, month, place.date ?? 1)
      return day === null ? null : [day, day]
    }
    case 'week':
      return [monday, monday + 6]
    case 'weekend':
      return [monday + 5, monday + 6]
    case 'month':
      return months(year, month, 1)
    case 'quarter':
      return months(year, ((place.quarter ?? 1) - 1) * 3 + 1, 3)
    case 'half':
      return months(year, place.half === 2 ? 7 : 1, 6)
    case 'season':
      return months(year, SEASON_START[place.season ?? 'spring'], 3)
    case 'year':
      return months(year, 1, 12)
    case 'decade':
      return months(year, 1, 120)
    case 'century':
      return months(year, 1, 1200)
  }
}

/** Meteorological, as newspapers speak; a winter begins in December of its year. */
const SEASON_START = { spring: 3, summer: 6, autumn: 9, winter: 12 }

/** `month` may run past December, into the year after. */
function months(year: number, month: number, count: number): [number, number] {
  const first = monthPlace(year, month)
  const last = monthPlace(year, month + count - 1)
  const lastMonth = last.month ?? 12
  const from = dayNumberOf(first.year, first.month ?? 1, 1) ?? 0
  return [from, dayNumberOf(last.year, lastMonth, daysInMonth(last.year, lastMonth)) ?? from]
}

const PRECISION: Record<Place['grain'], Precision> = {
  day: 'day',
  weekend: 'week',
  week: 'week',
  month: 'month',
  quarter: 'season',
  season: 'season',
  half: 'season',
  year: 'year',
  decade: 'year',
  century: 'year',
}

/** Null when there is no such day. */
export function whenOf(place: Place, basis: When['basis']): When | null {
  const all = bounds(place)
  if (!all) return null
  const [from, to] = place.days ?? narrowed(place, all)
  const days = { from: dayOf(from), to: dayOf(to) }
  const part = place.part ?? partOfHour(place.hour)
  const extent = place.grain === 'day' ? 'throughout' : 'within'
  return { edtf: edtfOf(place, from, to), ...days, extent, precision: PRECISION[place.grain], part, basis }
}

export function partOfHour(hour: number | undefined): PartName | null {
  if (hour === undefined) return null
  if (hour < 5 || hour >= 22) return 'night'
  if (hour < 12) return 'morning'
  return hour < 18 ? 'afternoon' : 'evening'
}

/** First, middle or last third of a month (1-10, 11-20, 21-end), a year (four months each) and so on. */
function narrowed(place: Place, [from, to]: [number, number]): [number, number] {
  const { part, grain } = place
  if (grain === 'day' || (part !== 'early' && part !== 'mid' && part !== 'late')) return [from, to]
  const third = part === 'early' ? 0 : part === 'mid' ? 1 : 2
  if (grain === 'month') return third === 2 ? [from + 20, to] : [from + 10 * third, from + 10 * third + 9]
  if (grain === 'year') return months(place.year, 1 + 4 * third, 4)
  if (grain === 'decade') return decadePart(place.year, third)
  if (grain === 'season') return months(place.year, SEASON_START[place.season ?? 'spring'] + third, 1)
  const length = to - from + 1
  if (length < 3) return [from, to]
  return [from + Math.floor((length * third) / 3), from + Math.floor((length * (third + 1)) / 3) - 1]
}

/** Of the 1990s, 1990 to 1993 are early, 1994 to 1996 mid and 1997 to 1999 late. */
function decadePart(year: number, third: number): [number, number] {
  const first = [0, 4, 7][third] ?? 0
  return months(year + first, 1, third === 0 ? 48 : 36)
}

function edtfOf(place: Place, from: number, to: number): string {
  if (place.grain === 'day') return dayOf(from)
  const plain = !(place.days || place.part === 'early' || place.part === 'mid' || place.part === 'late')
  if (plain && place.grain === 'month') return dayOf(from).slice(0, -3)
  if (plain && place.grain === 'year') return formatYear(place.year) + (place.approximate ? '~' : '')
  return `[${dayOf(from)}..${dayOf(to)}]`
}

/** It lasted from the first day of one to the last day of the other; null when that runs backwards or is no date. */
export function rangeOf(a: Place, b: Place, basis: When['basis']): When | null {
  const first = whenOf(a, basis)
  const last = whenOf(b, basis)
  if (!first || !last || compareDays(first.from, last.to) > 0) return null
  const edtf = `${endEdtf(first, first.from)}/${endEdtf(last, last.to)}`
  return { ...first, edtf, to: last.to, extent: 'throughout', part: null }
}

/** One end of an interval: "late July" has no name in EDTF but its outer day. */
function endEdtf({ edtf }: When, outer: Day): string {
  return edtf.startsWith('[') ? outer : edtf
}

/** '16 May 2019', 'early August 2019', 'the week of 6 May 2019'. */
export function placeInWords(place: Place): string {
  const part = place.part ? `${place.part} ` : ''
  const year = yearWords(place.year)
  const month = MONTHS[(place.month ?? 1) - 1]
  switch (place.grain) {
    case 'day':
      return `${place.date} ${month} ${year}`
    case 'week':
      return `the week of Monday ${dateInWords(place.monday ?? 0)}`
    case 'weekend':
      return `the weekend of ${dateInWords((place.monday ?? 0) + 5)}`
    case 'month':
      return `${part}${month} ${year}`
    case 'quarter':
      return `quarter ${place.quarter} of ${year}`
    case 'half':
      return `half ${place.half} of ${year}`
    case 'season':
      return `${part}${place.season} ${year}`
    case 'decade':
      return `${part}the ${year}s`
    case 'century':
      return `${part}the century from ${year}`
    case 'year':
      return `${place.approximate ? 'about ' : ''}${part}${year}`
  }
}

function dateInWords(day: number): string {
  const { year, month, date } = dayParts(day)
  return `${date} ${MONTHS[month - 1]} ${yearWords(year)}`
}

/** What a value says beside the calendar: hour, minute, part of day or of year. */
export function detailsOf(value: CalendarValue): Partial<Place> {
  const { part, hour, minute } = value
  return {
    ...(part ? { part } : {}),
    ...(hour === undefined ? {} : { hour }),
    ...(minute === undefined ? {} : { minute }),
  }
}

/** Calendar values with fields left open -> a place: the year, month or week they mean. */
import { dayInWords, yearWords } from '../../dossier/date-words.ts'
import { dayNumberOf, dayParts } from '../../dossier/day.ts'
import { articleIsOfYear } from '../../dossier/reason-text.ts'
import { HOLIDAYS, holidayIn } from './holidays.ts'
import type { CalendarValue } from './mention.ts'
import { bounds, dayPlace, detailsOf, mondayOf, type Place, placeInWords, weekPlace } from './place.ts'
import { resolveWeekday } from './resolve-weekday.ts'
import { dayAt, type Note, nowhere, type Outcome, type Setting, settled } from './setting.ts'
import type { Tense } from './tense.ts'

export function resolveCalendar(value: CalendarValue, setting: Setting): Outcome {
  if (value.holiday) return resolveHoliday(value, setting)
  if (value.century !== undefined) return settled(centuryPlace(value))
  if (value.decade !== undefined) return settled(decadePlace(value))
  if (value.month !== undefined || value.season || value.quarter || value.half)
    return resolveInYear(value, setting)
  if (value.weekday !== undefined) return resolveWeekday(value, setting)
  if (value.date !== undefined) return resolveDateOnly(value, setting)
  if (value.year !== undefined) return settled(yearPlace(value))
  return resolveTimeOnly(value, setting)
}

/** Astronomical year: 493 BC is -492. */
function yearOf(value: CalendarValue): number | undefined {
  return value.year === undefined ? undefined : value.era === 'bc' ? 1 - value.year : value.year
}

function yearPlace(value: CalendarValue): Place {
  const about = value.approximate ? { approximate: true } : {}
  return { grain: 'year', year: yearOf(value) ?? 0, ...about, ...detailsOf(value) }
}

/** The 12th century BC begins with the year 1200 BC. */
function centuryPlace(value: CalendarValue): Place {
  const n = value.century ?? 0
  return { grain: 'century', year: value.era === 'bc' ? 1 - (n + 1) * 100 : n * 100, ...detailsOf(value) }
}

function decadePlace(value: CalendarValue): Place {
  const n = value.decade ?? 0
  return { grain: 'decade', year: value.era === 'bc' ? 1 - (n * 10 + 9) : n * 10, ...detailsOf(value) }
}

/** The place a value has in a given year. */
function placeIn(value: CalendarValue, year: number): Place {
  const more = detailsOf(value)
  if (value.month !== undefined && value.date !== undefined) {
    return { grain: 'day', year, month: value.month, date: value.date, ...more }
  }
  if (value.month !== undefined) return { grain: 'month', year, month: value.month, ...more }
  if (value.quarter) return { grain: 'quarter', year, quarter: value.quarter, ...more }
  if (value.half) return { grain: 'half', year, half: value.half, ...more }
  return { grain: 'season', year, season: value.season ?? 'spring', ...more }
}

function resolveInYear(value: CalendarValue, setting: Setting): Outcome {
  const year = yearOf(value)
  if (value.first === 'open') return inOrder(value, setting)
  if (year !== undefined) return checked(value, placeIn(value, year), [], [])
  if (value.of) return yearCounted(value, value.of, setting)
  if (value.date !== undefined && dayNumberOf(2000, value.month ?? 1, value.date) === null) {
    return nowhere('there is no such day in the calendar')
  }
  if (setting.joined !== null) {
    const note: Note = { kind: 'year', text: 'the year is written with the date it is joined to' }
    return checked(value, placeIn(value, setting.joined), [note], ['year'])
  }
  const own = ownDay(value, setting) ?? namedByItsDay(value, setting)
  if (own) return own
  const carried = yearFromText(value, setting)
  if (carried) return checked(value, placeIn(value, carried.year), [carried.note], ['year'])
  if (setting.today === null) return withoutDay(value, setting)
  return nearestYear(value, setting.today, setting.tense())
}

/** In news, the month and day of the article itself are its own day, whatever year was named before ('OSLO, July 29'). */
function ownDay(value: CalendarValue, { today, narrative }: Setting): Outcome | null {
  if (today === null || narrative || value.date === undefined || value.direction !== undefined) return null
  const { year, month, date } = dayParts(today)
  if (value.month !== month || value.date !== date || (value.weekday !== undefined && !fits(value, year)))
    return null
  const note: Note = { kind: 'anchor', text: `the article is of ${dayInWords(today)}` }
  return checked(value, placeIn(value, year), [note], ['year'])
}

/** 'September 11', not in the weeks behind it and never told as coming: the attacks of 2001, which are called by their day. */
function namedByItsDay(value: CalendarValue, setting: Setting): Outcome | null {
  const { today, narrative } = setting
  if (value.month !== 9 || value.date !== 11 || value.weekday !== undefined || today === null || narrative)
    return null
  const attacks = dayNumberOf(2001, 9, 11) ?? 0
  const { year } = dayParts(today)
  const since = [year, year - 1].map(y => today - (dayNumberOf(y, 9, 11) ?? 0)).find(n => n >= 0) ?? 0
  if (today < attacks || since <= 60 || setting.tense() === 'future') return null
  const note: Note = { kind: 'year', text: 'the attacks of 2001 are called by their day' }
  return checked(value, placeIn(value, 2001), [note], ['year'])
}

/** '03/04/2019' is 3 April in one country and 4 March in another: told by another date of the text, or by its own day. */
function inOrder(value: CalendarValue, setting: Setting): Outcome {
  const { month = 1, date = 1, year = 0 } = value
  const american: Place = { grain: 'day', year, month, date }
  const british: Place = { grain: 'day', year, month: date, date: month }
  if (setting.first !== null) {
    const note: Note = { kind: 'rule', text: `another date of the text has the ${setting.first} first` }
    return settled(setting.first === 'month' ? american : british, [note])
  }
  const own = [american, british].find(p => setting.today !== null && bounds(p)?.[0] === setting.today)
  if (own) return settled(own, [{ kind: 'rule', text: 'it is the article’s own day' }])
  return nowhere(
    `${placeInWords(british)} or ${placeInWords(american)}: nothing shows whether day or month comes first`,
  )
}

/** Day and weekday must agree when both are written; an impossible day is none. */
function checked(
  value: CalendarValue,
  place: Place,
  notes: Note[],
  implied: ('year' | 'month' | 'date')[],
): Outcome {
  const days = bounds(place)
  if (!days) return nowhere('there is no such day in the calendar', notes)
  if (value.weekOf) return settled(weekPlace(mondayOf(days[0])), notes, implied)
  if (value.weekday === undefined || place.grain !== 'day') return settled(place, notes, implied)
  if (dayParts(days[0]).weekday === value.weekday) {
    return settled(
      place,
      [...notes, { kind: 'rule', text: `it is a ${dayInWords(days[0]).split(' ')[0]}, as written` }],
      implied,
    )
  }
  return settled(
    place,
    [...notes, { kind: 'rejected', text: `the weekday written does not fit: it is ${dayInWords(days[0])}` }],
    implied,
  )
}

function yearCounted(value: CalendarValue, of: NonNullable<CalendarValue['of']>, setting: Setting): Outcome {
  const base =
    of.from === 'narrative' || setting.narrative ? (setting.at?.year ?? setting.thisYear) : setting.thisYear
  if (base === null) return nowhere('the text does not say from which year to count')
  const note: Note = { kind: 'anchor', text: `counted from ${yearWords(base)}` }
  return checked(value, placeIn(value, base + of.count), [note], ['year'])
}

/** UTF-16 units: 'in 2012 he came, and on June 3 he left', but no further, where years are background. */
const REACH = 80

/**
 * In a tale, or right after a year in the same sentence, the year is the one the text is at; not a year that is over
 * for what is to come ("after the raid of 2003 ... is due on 8 September").
 */
function yearFromText(value: CalendarValue, setting: Setting): { year: number; note: Note } | null {
  const { at } = setting
  if (!at || at.grain === 'decade' || at.grain === 'century') return null
  if (value.told) return onward(value, setting.beside ?? at)
  if (value.direction !== undefined) return null
  const elsewhere = at.year !== setting.thisYear || (setting.today === null && turnsYear(at, value))
  const near = setting.near && !setting.aside && setting.thisYear !== null && setting.yearWritten && elsewhere
  if (!setting.narrative && (!near || setting.since > REACH)) return null
  if (value.weekday !== undefined && value.date !== undefined) {
    const fitting = [at.year, at.year + 1, at.year - 1].find(y => fits(value, y))
    if (fitting !== undefined)
      return { year: fitting, note: { kind: 'year', text: 'the year in which the weekday fits' } }
  }
  const turned = turnsYear(at, value)
  const year = turned ? at.year + 1 : at.year
  const over = setting.thisYear !== null && year < setting.thisYear
  if (over && !setting.narrative && setting.tense() === 'future') return null
  const text = turned
    ? `the text is at ${placeInWords(at)} and goes on, so the year after`
    : `the text is at ${placeInWords(at)}`
  return { year, note: { kind: 'year', text } }
}

/** 'the following spring', 'the previous April': the nearest one after or before the time the text is at. */
function onward(value: CalendarValue, at: Place): { year: number; note: Note } | null {
  const here = bounds(at)
  if (here === null) return null
  const { direction } = value
  const years = [at.year - 1, at.year, at.year + 1].filter(y => {
    const there = bounds(placeIn(value, y))
    if (there === null) return false
    return direction === 0 ? y === at.year : direction === -1 ? there[1] < here[0] : there[0] > here[1]
  })
  const year = direction === -1 ? years.at(-1) : years[0]
  if (year === undefined) return null
  return { year, note: { kind: 'year', text: `the text is at ${placeInWords(at)}` } }
}

function fits(value: CalendarValue, year: number): boolean {
  const day = dayNumberOf(year, value.month ?? 1, value.date ?? 1)
  return day !== null && dayParts(day).weekday === value.weekday
}

/** From November to January a tale goes forward, not ten months back. */
function turnsYear(at: Place, value: CalendarValue): boolean {
  const from = monthOf(at)
  const to =
    value.month ?? (value.season ? { spring: 3, summer: 6, autumn: 9, winter: 12 }[value.season] : undefined)
  return from !== undefined && to !== undefined && from - to >= 8
}

function monthOf(place: Place): number | undefined {
  if (place.month !== undefined) return place.month
  if (place.season) return { spring: 4, summer: 7, autumn: 10, winter: 12 }[place.season]
  return place.quarter === undefined ? undefined : place.quarter * 3 - 1
}

function withoutDay(value: CalendarValue, setting: Setting): Outcome {
  if (setting.thisYear !== null) {
    const note: Note = { kind: 'year', text: articleIsOfYear(setting.thisYear) }
    return checked(value, placeIn(value, setting.thisYear), [note], ['year'])
  }
  return nowhere('neither the article nor its text says in which year')
}

/** The year that puts it nearest to the article's day on the side of which the clause speaks. */
function nearestYear(value: CalendarValue, today: number, spoken: Tense): Outcome {
  const tense: Tense =
    value.direction === undefined || value.direction === 0 ? spoken : value.direction < 0 ? 'past' : 'future'
  const { year } = dayParts(today)
  const years = value.direction === 0 && value.season !== 'winter' ? [year] : [year - 1, year, year + 1]
  const places = years.map(y => placeIn(value, y)).filter(p => bounds(p) !== null)
  const fitting =
    value.weekday === undefined
      ? places
      : places.filter(p => fits(value, p.year) && !isAgainst(p, today, tense))
  const candidates = fitting.length > 0 ? fitting : places
  const forced = value.direction !== undefined && value.direction !== 0
  const best = candidates.reduce<Place | null>(
    (a, b) => (a && cost(a, today, tense, forced) <= cost(b, today, tense, forced) ? a : b),
    null,
  )
  if (!best) return nowhere('there is no such day in a year near the article’s')
  return checked(
    value,
    best,
    [
      { kind: 'anchor', text: `the article is of ${dayInWords(today)}` },
      { kind: 'year', text: yearReason(tense) },
    ],
    ['year'],
  )
}

function yearReason(tense: Tense): string {
  if (tense === 'future') return 'the sentence speaks of it as coming'
  return tense === 'past' ? 'the sentence speaks of it as past' : 'the nearest year to the article’s day'
}

function isAgainst(place: Place, today: number, tense: Tense): boolean {
  const [from, to] = bounds(place) ?? [0, 0]
  return (tense === 'past' && from > today) || (tense === 'future' && to < today)
}

/** News tells what was more than what will be: where the tense is silent, a day to come counts as further off. */
const UNSAID = 2
const AGAINST = 4

/** Days away from the article's day, dearer on the side that the tense speaks against. */
function cost(place: Place, today: number, tense: Tense, forced: boolean): number {
  const [from, to] = bounds(place) ?? [0, 0]
  if (from <= today && today <= to) return forced ? 400 : place.grain === 'day' ? 0 : 15
  const days = to < today ? today - to : from - today
  if (tense === null) return from > today ? days * UNSAID : days
  return isAgainst(place, today, tense) ? days * (forced ? 20 : AGAINST) + (forced ? 1000 : 20) : days
}

function resolveHoliday(value: CalendarValue, setting: Setting): Outcome {
  const name = value.holiday ?? ''
  if (!HOLIDAYS[name]) return nowhere('no rule of the calendar fixes this holiday')
  if (value.year !== undefined) return holidayPlace(name, value.year, value, [])
  if (setting.narrative || setting.today === null) {
    const year = setting.at?.year ?? setting.thisYear
    return year === null
      ? nowhere('the text does not say in which year')
      : holidayPlace(name, year, value, [])
  }
  const tense = setting.tense()
  const today = setting.today
  const year = dayParts(today).year
  const days = [year - 1, year, year + 1].map(y => dayPlace(holidayIn(name, y) ?? 0))
  const best = days.reduce((a, b) => (cost(a, today, tense, false) <= cost(b, today, tense, false) ? a : b))
  return settled({ ...best, ...detailsOf(value) }, [{ kind: 'year', text: yearReason(tense) }], ['year'])
}

function holidayPlace(name: string, year: number, value: CalendarValue, notes: Note[]): Outcome {
  const day = holidayIn(name, year)
  return day === null
    ? nowhere('no rule of the calendar fixes this holiday')
    : settled(dayPlace(day, detailsOf(value)), notes, [])
}

/** 'the 20th': of the month the text is at, or of the article's. */
function resolveDateOnly(value: CalendarValue, setting: Setting): Outcome {
  const { at } = setting
  const date = value.date ?? 1
  if (at?.month !== undefined && (setting.narrative || setting.near)) {
    return checked(
      value,
      { grain: 'day', year: at.year, month: at.month, date, ...detailsOf(value) },
      [{ kind: 'year', text: `the text is at ${placeInWords(at)}` }],
      ['year', 'month'],
    )
  }
  if (setting.today === null) return nowhere('neither the article nor its text says in which month')
  const { year, month } = dayParts(setting.today)
  const tense = setting.tense()
  const candidates = [-1, 0, 1].map((n): Place => {
    const shifted = year * 12 + month - 1 + n
    return {
      grain: 'day',
      year: Math.floor(shifted / 12),
      month: (shifted % 12) + 1,
      date,
      ...detailsOf(value),
    }
  })
  const today = setting.today
  const possible = candidates.filter(p => bounds(p) !== null)
  const spoken = possible.filter(p => !isAgainst(p, today, tense))
  const best = (spoken.length > 0 ? spoken : possible).reduce<Place | null>(
    (a, b) => (a && cost(a, today, tense, false) <= cost(b, today, tense, false) ? a : b),
    null,
  )
  return best
    ? settled(best, [{ kind: 'anchor', text: `the article is of ${dayInWords(today)}` }], ['year', 'month'])
    : nowhere('there is no such day in the calendar')
}

/** '3 p.m.', 'the morning': of the day the text is at. */
function resolveTimeOnly(value: CalendarValue, setting: Setting): Outcome {
  const day = setting.near || setting.narrative ? dayAt(setting) : null
  if (day === null) return nowhere('a time of day, and no day to go with it')
  return settled(
    dayPlace(day, detailsOf(value)),
    [{ kind: 'anchor', text: `the text is at ${dayInWords(day)}` }],
    ['year', 'month', 'date'],
  )
}

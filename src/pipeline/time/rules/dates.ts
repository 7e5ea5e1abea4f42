/** Days of the calendar and ranges of them, months, seasons. */
import type { CalendarValue } from '../mention.ts'
import type { Match } from '../pattern.ts'
import { dateRule, type Found, type Rule, rule } from '../rule.ts'
import { calendar, EDGE } from './fields.ts'

const BC = '(?: bc=Bc | Ad )?'
const YEAR =
  '(?: ,? (?: of the? | in the? )? (?: year=[Year WordYear ShortYear] | eraYear=BcNumber (?= Bc | Ad ) | Ad adYear=BcNumber ) )?'
const TO = '(?: - | to | until | and )'

export const dates: readonly Rule[] = [
  dateRule('written-date', 'date=Date', m => (isVersion(m) ? null : writtenDate(m.words('date')))),
  rule('each-month', 'each month=AnyMonth (?: date=Date31 )?', m => ({
    type: 'set',
    value: {
      kind: 'set',
      timex: `XXXX-${two(m.value('month'))}${m.has('date') ? `-${two(m.value('date'))}` : ''}`,
    },
  })),
  rule('each-season', 'each season=Season', m => ({
    type: 'set',
    value: { kind: 'set', timex: `XXXX-${['SP', 'SU', 'FA', 'WI'][m.value('season') ?? 0]}` },
  })),
  rule(
    'day-range-month',
    `d1=Date31 ${TO} d2=Date31 of? month=AnyMonth (?! Date31 ,) (?: ,? year=[Year WordYear])? ${BC}`,
    range,
  ),
  rule(
    'month-day-range',
    `month=AnyMonth d1=Date31 (?: - | to | until | and ) d2=Date31 (?! of? AnyMonth | Units | % | -) (?: ,? year=[Year WordYear])?`,
    range,
  ),
  dateRule(
    'day-of-that-year',
    `(?: month=Month (?: the )? date=Date31 | (?: the )? date2=Date31 of? month2=Month ) ,? (?: of | in )? (?: the )? which=[last this that same next following previous] (?: the )? Unit`,
    dayOfThatYear,
  ),
  dateRule('week-of', 'the Unit (?: of | beginning ) month=AnyMonth date=Date31 (?: ,? year=Year )?', weekOf),
  dateRule('the-nth', 'the date=Ordinal (?= [, . ; Break and] )', m =>
    m.beforeIs(['on']) ? calendar(m) : null,
  ),
  dateRule(
    'day-month',
    `(?: weekday=AnyWeekday ,? )? (?: the )? date=Date31 (?: of )? month=AnyMonth ${YEAR} ${BC}`,
    m => day(m),
  ),
  dateRule(
    'word-day-month',
    `(?: weekday=AnyWeekday ,? )? the date=WordOrdinal of month=AnyMonth ${YEAR} ${BC}`,
    m => day(m),
  ),
  dateRule(
    'month-day',
    `(?: weekday=AnyWeekday ,? )? month=AnyMonth (?: the )? date=[Number12 Number24 Number31 Ordinal WordOrdinal] (?! , Number999 | % ) ${YEAR}`,
    // "in September the first families left", "in April first came" name no day
    m => {
      const counts = m.wordAt(m.first + 1) === 'the' || m.is('date', 'WordOrdinal')
      return notCounted(m) && !(m.beforeIs(['in']) && counts) ? day(m) : null
    },
  ),
  dateRule(
    'month-year',
    `${EDGE} month=AnyMonth (?: ,? (?: of | in | the )? year=[Year WordYear ShortYear] ) ${BC}`,
    m => calendar(m),
  ),
  dateRule('month-bc', `${EDGE} month=Month year=[Number12 Number24 Number31 Number99 Number999] bc=Bc`, m =>
    calendar(m),
  ),
  dateRule(
    'month-of-that-year',
    `${EDGE} month=Month ,? (?: of | in )? (?: the )? which=[last this that same next following previous] (?: the )? Unit`,
    m => (m.wordAt(m.end - 1) === 'year' ? { ...calendar(m), of: ofYear(m) } : null),
  ),
]

/** Months and seasons without a year or a day: tried after the phrases that hold them ('the end of last March'). */
export const months: readonly Rule[] = [
  dateRule(
    'pointed-month',
    `(?: the )? (?: edge=[early late mid] )? which=[last this next past coming previous following] (?: coming | past )? month=[Month WeakMonth]`,
    m => (m.is('month', 'Month') ? { ...calendar(m), ...pointed(m) } : null),
  ),
  dateRule('month', `${EDGE} month=Month`, m => (standsForTime(m) ? calendar(m) : null)),
  dateRule('season-year', `${EDGE} (?: the )? season=AnySeason (?: ,? of? year=[Year WordYear] ) ${BC}`, m =>
    calendar(m),
  ),
  dateRule('season-bc', `${EDGE} (?: the )? season=AnySeason ,? of? year=[Number99 Number999] bc=Bc`, m =>
    calendar(m),
  ),
  dateRule('year-season', 'year=Year season=Season', m => calendar(m)),
  dateRule(
    'pointed-season',
    `(?: the )? (?: edge=[early late mid] )? which=[last this next past coming previous following that same] (?: past | coming | same )? season=AnySeason`,
    m => ({ ...calendar(m), ...pointed(m) }),
  ),
  dateRule('season', `${EDGE} (?: the )? season=AnySeason (?! - )`, m =>
    seasonStands(m) ? calendar(m) : null,
  ),
]

function two(n: number | undefined): string {
  return String(n ?? 0).padStart(2, '0')
}

/**
 * '2019-05-16', '2019/05/16', '16.05.2019', '16-May-2019', '05/16/2019': the order is told by the parts. Where it is
 * not ('03/04/2019') both readings are kept, the American one as month and date.
 */
function writtenDate(text: string): CalendarValue | null {
  const [a = 0, b = 0, c = 0] = text.split(/[-/.]/).map(numberIn)
  const built = (year: number, month: number, date: number): CalendarValue | null =>
    month >= 1 && month <= 12 && date >= 1 && date <= 31 ? { kind: 'calendar', year, month, date } : null
  if (a > 31) return built(a, b, c)
  const year = c < 100 ? c + (c > 30 ? 1900 : 2000) : c
  if (text.includes('.') || /[a-z]/i.test(text) || a === b) return built(year, b, a)
  if (a > 12) return ordered(built(year, b, a), 'day')
  const american = built(year, a, b)
  return b > 12 ? ordered(american, 'month') : ordered(american, 'open')
}

/** 'version 4.10.2019' */
function isVersion({ tokens, first }: Match): boolean {
  const at = tokens.start[first] ?? 0
  return /\b(?:v|ver|version|release|build|windows|linux|ios|android|macos)\.?\s{0,2}$/i.test(
    tokens.text.slice(Math.max(0, at - 12), at),
  )
}

function numberIn(part: string): number {
  const month = SHORT_MONTHS.indexOf(part.slice(0, 3).toLowerCase())
  return month < 0 ? Number(part) : month / 3 + 1
}

const SHORT_MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec'

function ordered(
  value: CalendarValue | null,
  first: NonNullable<CalendarValue['first']>,
): CalendarValue | null {
  return value && { ...value, first }
}

/** 'the April 6 Youth Movement' is a name. */
function day(m: Match): CalendarValue | 'name' {
  const named = m.beforeIs(['the']) && m.afterIs(['Capital']) && !m.has('year') && !m.has('weekday')
  return named ? 'name' : calendar(m)
}

function range(m: Match): Found | null {
  const base = calendar(m)
  const d1 = m.value('d1') ?? 0
  const d2 = m.value('d2') ?? 0
  const from = m.at('d1')
  const to = m.at('d2')
  if (d2 <= d1 || !from || !to) return null
  const value = { kind: 'range' as const, from: { ...base, date: d1 }, to: { ...base, date: d2 } }
  const monthFirst = (m.at('month')?.[0] ?? 0) < from[0]
  return monthFirst
    ? {
        type: 'date',
        value,
        ends: [
          [m.first, from[1]],
          [to[0], m.end],
        ],
      }
    : { type: 'date', value, ends: [from, [to[0], m.end]] }
}

/** 'March 14 people': the number counts what follows it. */
function notCounted(m: Match): boolean {
  if (m.has('year') || m.is('date', 'Ordinal')) return true
  return (
    !m.afterIs(['Units', 'BigNumber', 'Half']) &&
    !/^(?:percent|people|men|women|million|billion)$/.test(m.wordAt(m.end))
  )
}

function pointed(m: Match): Pick<CalendarValue, 'direction' | 'told'> {
  const which = m.words('which')
  const told =
    /^(?:previous|following|that|same)$/.test(which) || (which === 'next' && m.wordAt(m.first) === 'the')
  return { direction: directionOf(which), ...(told ? { told } : {}) }
}

export function directionOf(word: string): -1 | 0 | 1 {
  if (/^(?:last|past|previous|preceding|prior)$/.test(word)) return -1
  return /^(?:next|coming|upcoming|following|subsequent)$/.test(word) ? 1 : 0
}

function weekOf(m: Match): CalendarValue | null {
  return m.wordAt(m.first + 1) === 'week' ? { ...calendar(m), weekOf: true } : null
}

function dayOfThatYear(m: Match): CalendarValue | null {
  if (m.wordAt(m.end - 1) !== 'year') return null
  const month = m.value('month') ?? m.value('month2')
  const date = m.value('date') ?? m.value('date2')
  return month === undefined || date === undefined ? null : { kind: 'calendar', month, date, of: ofYear(m) }
}

function ofYear(m: Match): NonNullable<CalendarValue['of']> {
  const word = m.words('which')
  const speech = word === 'last' || word === 'this' || word === 'next'
  return { unit: 'year', count: directionOf(word), from: speech ? 'speech' : 'narrative' }
}

/** Months that are also names or verbs stand for a time only where the words around them leave room for it. */
function standsForTime(m: Match): boolean {
  const month = m.words('month')
  if (m.has('edge') || m.has('border') || opensRange(m)) return true
  if (!/^(?:may|march|april|june|august)$/.test(month))
    return !m.afterIs(['Capital']) || m.beforeIs(SETTING) || !m.beforeIs(['Capital'])
  if (m.beforeIs(SETTING)) return !m.afterIs(['Capital']) || m.beforeIs(FIRM)
  if (month === 'march' && m.wordAt(m.first - 1) === 'the' && m.afterIs(['to', 'on', 'of', 'for']))
    return false
  return (
    !m.beforeIs(['Capital', 'long', 'possessive', 'Other', 'Break', 'possessor', 'a', 'Modal']) &&
    !m.afterIs(['Capital'])
  )
}

/** 'June–August', 'March to May': a month on either side leaves no doubt. */
function opensRange(m: Match): boolean {
  return m.afterIs(['Month'], 2) && /^(?:[-–—]|to|through|until)$/.test(m.wordAt(m.end))
}

/** After these a month is meant even where a name follows: 'in June Carter sang'. */
const FIRM = ['in', 'since', 'until', 'by', 'between'] as const

const SETTING = [
  'in',
  'since',
  'until',
  'by',
  'from',
  'to',
  'of',
  'between',
  'before',
  'after',
  'and',
  'each',
  'for',
  'or',
] as const

/** 'spring' and 'fall' are verbs, 'winter' is a place's name: only after words that set a time. */
function seasonStands(m: Match): boolean {
  if (m.afterIs(['of']) && m.is('season', 'WeakSeason')) return false
  if (m.has('edge') || m.has('border')) return true
  const first = m.wordAt(m.first)
  if (m.is('season', 'Season')) return m.beforeIs(SETTING) || (first === 'the' && !m.afterIs(['Capital']))
  return m.beforeIs(['in', 'since', 'until', 'by']) && !m.afterIs(['Capital', 'to'])
}

/** Refiners: what only two neighbouring mentions show. Each takes all mentions of a text in order and gives new ones. */

import { clockStamps } from '../text/clock-stamps.ts'
import type { CalendarValue, TimeMention } from './mention.ts'
import { partOfHour } from './place.ts'
import type { TimeTokens } from './token-list.ts'

export type Refiner = (mentions: TimeMention[], tokens: TimeTokens) => TimeMention[]

export const REFINERS: readonly Refiner[] = [
  withoutStamps,
  pairs('range', joinRange),
  pairs('time-of-day', joinTime),
  pairs('apposition', joinApposition),
  oldStyle,
]

/** "1454 Troops have landed" in a running report: the hour of the entry, no year. */
function withoutStamps(mentions: TimeMention[], { text }: TimeTokens): TimeMention[] {
  const stamps = clockStamps(text)
  return mentions.filter(({ start, end }) => !(stamps.has(start) && end === start + 4))
}

const OPENING_BRACKET = /^\s{0,2}[([]\s?(?:O\.?\s?S\.?\s|N\.?\s?S\.?\s|Old Style\s|New Style\s)?$/i
const CLOSING_BRACKET =
  /^(?:\s(?:Old Style|New Style|O\.?\s?S\.?|N\.?\s?S\.?))?\s?[)\]],?\s{0,2}([12]\d{3})(?![\d.,]\d)/i
const MARK_OF_STYLE = /Old Style|New Style|[ON]\.?\s?S\./i

/** '22 April (10 April Old Style) 1870', '22 April [O.S. 10 April] 1870': one day in two calendars; the new one counts. */
function oldStyle(mentions: TimeMention[], { text }: TimeTokens): TimeMention[] {
  const out: TimeMention[] = []
  for (const mention of mentions) {
    const last = out.at(-1)
    if (last && mention.start < last.end) continue
    const joined = last ? joinStyles(last, mention, text) : null
    if (joined) out[out.length - 1] = joined
    else out.push(mention)
  }
  return out
}

function joinStyles(a: TimeMention, b: TimeMention, text: string): TimeMention | null {
  if (!isMonthDay(a) || !isMonthDay(b) || a.value.kind !== 'calendar' || b.value.kind !== 'calendar')
    return null
  const opening = text.slice(a.end, Math.min(b.start, a.end + 20))
  const closing = CLOSING_BRACKET.exec(text.slice(b.end, b.end + 30))
  const marks = opening + (closing?.[0] ?? '')
  if (!closing || !OPENING_BRACKET.test(opening) || !MARK_OF_STYLE.test(marks)) return null
  const newer = /New|N\.?\s?S/i.test(marks) ? b.value : a.value
  const end = b.end + closing[0].length
  return {
    ...a,
    end,
    text: text.slice(a.start, end),
    value: { ...newer, year: Number(closing[1]) },
    rules: [...a.rules, 'old-style'],
  }
}

function isMonthDay({ value }: TimeMention): boolean {
  return (
    value.kind === 'calendar' &&
    value.month !== undefined &&
    value.date !== undefined &&
    value.year === undefined
  )
}

/** A refiner that joins neighbours two by two, from the left; `join` gives null where they stay apart. */
function pairs(
  name: string,
  join: (a: TimeMention, b: TimeMention, between: string, before: string) => TimeMention | null,
): Refiner {
  return (mentions, { text }) => {
    const out: TimeMention[] = []
    for (const mention of mentions) {
      const last = out.at(-1)
      const gap = last ? mention.start - last.end : 99
      const joined =
        last && gap <= 16
          ? join(
              last,
              mention,
              text.slice(last.end, mention.start),
              text.slice(Math.max(0, last.start - 10), last.start),
            )
          : null
      if (joined) out[out.length - 1] = { ...joined, rules: [...joined.rules, name] }
      else out.push(mention)
    }
    return out
  }
}

const RANGE_GAP = /^\s{0,2}(?:[-–—/]|to|until|till|through|and)\s{0,2}$/

/** 'May 16 to August 3', 'between March and May 1942', 'Monday through Friday'. */
function joinRange(a: TimeMention, b: TimeMention, between: string, before: string): TimeMention | null {
  if (a.value.kind !== 'calendar' || b.value.kind !== 'calendar' || !RANGE_GAP.test(between)) return null
  if (between.trim() === 'and' && !/\bbetween $/i.test(before)) return null
  if (
    grain(a.value) !== grain(b.value) ||
    grain(a.value) === 'none' ||
    a.type !== 'date' ||
    b.type !== 'date'
  )
    return null
  const shared = a.value.year === undefined && b.value.year !== undefined && a.value.of === undefined
  const from =
    shared && b.value.year !== undefined
      ? { ...a.value, year: yearBefore(a.value, b.value, b.value.year) }
      : a.value
  const era: Partial<CalendarValue> = shared && b.value.era ? { era: b.value.era } : {}
  return {
    ...joined(a, b, between),
    value: { kind: 'range', from: { ...from, ...era }, to: b.value },
    ends: [
      { start: a.start, end: a.end },
      { start: b.start, end: b.end },
    ],
  }
}

/** '30 December to 2 January 2019' begins in the year before. */
function yearBefore(a: CalendarValue, b: CalendarValue, year: number): number {
  const order = (v: CalendarValue) => (v.month ?? 0) * 40 + (v.date ?? 0)
  const turns = a.month !== undefined && b.month !== undefined && order(a) > order(b)
  return turns && b.era !== 'bc' ? year - 1 : year
}

function grain(value: CalendarValue): string {
  if (value.holiday) return 'none'
  if (value.date !== undefined) return 'date'
  if (value.weekday !== undefined) return 'weekday'
  if (value.month !== undefined) return 'month'
  return value.year !== undefined && value.quarter === undefined && value.season === undefined
    ? 'year'
    : 'none'
}

function joined(a: TimeMention, b: TimeMention, between: string): TimeMention {
  return { ...a, end: b.end, text: a.text + between + b.text, rules: [...a.rules, ...b.rules] }
}

const TIME_GAP = /^\s{0,2}(?:,|on|of|at|in|during|in the)?\s{0,2}(?:the )?$/

/** '3 p.m. on May 16', 'the night of May 16', 'Friday at noon', 'May 16 in the evening': one time of one day. */
function joinTime(a: TimeMention, b: TimeMention, between: string): TimeMention | null {
  const written = joinWeekday(a, b, between)
  if (written !== null) return written
  if (!TIME_GAP.test(between)) return null
  if (isTimeOnly(a) && namesDay(b)) return { ...joined(a, b, between), value: withTime(b, a), type: 'time' }
  if (isTimeOnly(b) && namesDay(a) && !hasTime(a))
    return { ...joined(a, b, between), value: withTime(a, b), type: 'time' }
  return null
}

/** 'Wednesday evening 21 June', 'Friday night, May 3': the weekday and its part stand before the date. */
function joinWeekday(a: TimeMention, b: TimeMention, between: string): TimeMention | null {
  const [day, date] = [a.value, b.value]
  if (day.kind !== 'calendar' || date.kind !== 'calendar' || !/^,? $/.test(between)) return null
  const { weekday, part } = day
  const bare = day.date === undefined && day.month === undefined && day.direction === undefined && !day.of
  if (weekday === undefined || part === undefined || !bare) return null
  if (date.date === undefined || date.month === undefined || date.weekday !== undefined) return null
  return { ...joined(a, b, between), value: { ...date, weekday, part }, type: 'time' }
}

/** An hour or a part of a day, and no day. */
export function isTimeOnly({ value }: TimeMention): boolean {
  if (value.kind !== 'calendar') return false
  const dated =
    value.date ?? value.weekday ?? value.month ?? value.year ?? value.decade ?? value.century ?? value.quarter
  return (
    dated === undefined &&
    !value.holiday &&
    !value.season &&
    (value.hour !== undefined || value.part !== undefined)
  )
}

function namesDay({ value }: TimeMention): boolean {
  if (value.kind === 'offset') return value.unit === 'day' && value.whole
  return value.kind === 'calendar' && (value.date !== undefined || value.weekday !== undefined)
}

function hasTime({ value }: TimeMention): boolean {
  return value.kind === 'calendar' ? value.hour !== undefined : value.kind === 'offset' && value.part !== null
}

function withTime(day: TimeMention, time: TimeMention): TimeMention['value'] {
  if (time.value.kind !== 'calendar') return day.value
  const { hour, minute, part } = time.value
  if (day.value.kind === 'offset') return { ...day.value, part: part ?? partOfHour(hour) }
  if (day.value.kind !== 'calendar') return day.value
  return {
    ...day.value,
    ...(hour === undefined ? {} : { hour }),
    ...(minute === undefined ? {} : { minute }),
    ...(part === undefined ? {} : { part }),
  }
}

/** 'The day before, May 14': one day, said twice; what is written out counts. */
function joinApposition(a: TimeMention, b: TimeMention, between: string): TimeMention | null {
  if (!/^\s?,\s{0,2}$/.test(between) || a.value.kind !== 'offset' || a.value.unit !== 'day' || !a.value.whole)
    return null
  if (b.value.kind !== 'calendar' || b.value.date === undefined || b.value.month === undefined) return null
  return {
    ...joined(a, b, between),
    value: b.value,
    ends: [
      { start: a.start, end: a.end },
      { start: b.start, end: b.end },
    ],
  }
}

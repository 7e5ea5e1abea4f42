/** 'Tuesday', 'last Tuesday', 'Tuesday of this week' -> a day, counted from the article's own or from where a tale is. */
import { dayInWords } from '../../dossier/date-words.ts'
import { dayParts } from '../../dossier/day.ts'
import type { CalendarValue } from './mention.ts'
import { bounds, dayPlace, detailsOf, mondayOf } from './place.ts'
import { dayAt, type Note, nowhere, type Outcome, type Setting, settled } from './setting.ts'
import type { Tense } from './tense.ts'

export function resolveWeekday(value: CalendarValue, setting: Setting): Outcome {
  const weekday = value.weekday ?? 0
  const { pointed } = setting
  if (pointed === null) return nowhere('points to a day that the text has not named')
  if (pointed !== undefined)
    return settled(
      dayPlace(pointed, detailsOf(value)),
      [{ kind: 'anchor', text: `the text has named ${dayInWords(pointed)}` }],
      ['year', 'month', 'date'],
    )
  const anchor = setting.narrative ? dayAt(setting) : setting.today
  if (anchor === null) return nowhere('a weekday, and no day to count it from')
  if (value.of) return weekdayOfWeek(value, anchor)
  const week = weekNamed(value, setting)
  if (week !== null) return weekdayOfWeek(value, week)
  const before = setting.ahead !== null && setting.tense() === 'past' ? setting.ahead : null
  if (before !== null && value.direction === undefined) return lastBefore(value, before)
  const note: Note = { kind: 'anchor', text: `counted from ${dayInWords(anchor)}` }
  const back = (dayParts(anchor).weekday - weekday + 7) % 7
  const day = weekdayFrom(anchor, back, value.direction, setting.narrative ? 'told' : setting.tense())
  return settled(
    dayPlace(day.day, detailsOf(value)),
    [note, { kind: 'rule', text: day.why }],
    ['year', 'month', 'date'],
  )
}

function weekdayFrom(
  anchor: number,
  back: number,
  direction: CalendarValue['direction'],
  tense: Tense | 'told',
): { day: number; why: string } {
  if (direction === -1) return { day: anchor - (back || 7), why: 'the last one before it' }
  if (direction === 1) return { day: anchor + (7 - back), why: 'the next one after it' }
  if (tense === 'told') return { day: anchor + ((7 - back) % 7), why: 'the first one from there on' }
  if (tense === 'future' || (direction === 0 && tense !== 'past')) {
    return { day: anchor + ((7 - back) % 7), why: 'the sentence speaks of it as coming' }
  }
  return {
    day: anchor - back,
    why: tense === 'past' ? 'the sentence speaks of it as past' : 'the latest one up to the article’s day',
  }
}

/** "Last week they met on Tuesday": a day of the week that the sentence began with. */
function weekNamed({ direction }: CalendarValue, { framed, at, narrative }: Setting): number | null {
  if (narrative || !framed || at?.grain !== 'week' || direction !== undefined) return null
  return bounds(at)?.[0] ?? null
}

function weekdayOfWeek(value: CalendarValue, anchor: number): Outcome {
  const monday = mondayOf(anchor) + 7 * (value.of?.count ?? 0)
  const day = monday + (((value.weekday ?? 0) + 6) % 7)
  return settled(
    dayPlace(day, detailsOf(value)),
    [{ kind: 'anchor', text: `counted from ${dayInWords(anchor)}` }],
    ['year', 'month', 'date'],
  )
}

/** "will try again on Friday, 3 May. It failed on Thursday": told as past before a day that is still to come. */
function lastBefore(value: CalendarValue, ahead: number): Outcome {
  const back = (dayParts(ahead).weekday - (value.weekday ?? 0) + 7) % 7 || 7
  return settled(
    dayPlace(ahead - back, detailsOf(value)),
    [
      { kind: 'anchor', text: `counted from ${dayInWords(ahead)}` },
      { kind: 'rule', text: 'the last one before a day told as still to come' },
    ],
    ['year', 'month', 'date'],
  )
}

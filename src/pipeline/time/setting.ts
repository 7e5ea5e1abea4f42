/** What a mention is resolved against: the article's own day, the tense of the clause, and the time the text is at. */
import { dayNumber, dayNumberOf, dayParts } from '../../dossier/day.ts'
import type { When } from '../../dossier/schema.ts'
import type { DateOrder } from './date-order.ts'
import type { TimeMention } from './mention.ts'
import { bounds, type Place } from './place.ts'
import type { Tense } from './tense.ts'

export interface Setting {
  /** Day number of the article's day; null when it has none to the day. */
  today: number | null
  /** The year the article is of, where at least that is known. */
  thisYear: number | null
  /** A tale of other times: what is not said follows from the text, not from the article's day. */
  narrative: boolean
  /** The last time the text was at. */
  at: Place | null
  /** The last time that its sentence named before, in passing too. */
  beside: Place | null
  /** Is that time from the same sentence? */
  near: boolean
  /** That time opens the sentence: "Last week he met them on Tuesday". */
  framed: boolean
  /** That time closes a description: "the bridge, built in 1964, was inspected in May". */
  aside: boolean
  /** UTF-16 units of text since that time was named. */
  since: number
  /** Was the year of that time written out, or carried from one that was? */
  yearWritten: boolean
  /** The year written with the date that it is joined to: 2009 of "in April and June 2009". */
  joined: number | null
  /** Which comes first in dates of figures, where one date of the text shows it. */
  first: DateOrder | null
  /** The article speaks of yesterday: what it calls last year is its own last year. */
  spoken: boolean
  /** In an article without a date the last day that it tells as still to come. */
  ahead: number | null
  /** Of "that Friday" the last Friday named, null where none was; undefined of a weekday that is not pointed to. */
  pointed: number | null | undefined
  tense(): Tense
}

/** What became of a value: a place with what was concluded on the way, or the reason why there is none. */
export type Outcome =
  | { place: Place; notes: Note[]; implied: ('year' | 'month' | 'date')[] }
  | { place: null; unresolved: string; notes: Note[] }

export interface Note {
  kind: 'anchor' | 'rule' | 'year' | 'rejected'
  text: string
}

export function nowhere(unresolved: string, notes: Note[] = []): Outcome {
  return { place: null, unresolved, notes }
}

export function settled(
  place: Place,
  notes: Note[] = [],
  implied: ('year' | 'month' | 'date')[] = [],
): Outcome {
  return { place, notes, implied }
}

/** Day number of where the text is; null where that is no day. */
export function dayAt({ at }: Setting): number | null {
  return at?.grain === 'day' ? (bounds(at)?.[0] ?? null) : null
}

export function dayOfPublication(published: When | null): number | null {
  return published && published.precision === 'day' && published.from === published.to
    ? dayNumber(published.from)
    : null
}

/**
 * A history, not a report: at least four years are written out, most of them more than a year before the
 * article's own, they make up a twentieth of its times, and they are eight times as many as its bare weekdays,
 * todays and last weeks, and as its days of no written year where those mostly lie in the weeks before it.
 */
export function isNarrative(mentions: readonly TimeMention[], published: When | null): boolean {
  const ownYear = published === null ? null : yearOf(published)
  if (published === null || ownYear === null) return true
  if (mentions.slice(0, OPENING).some(isNews)) return false
  let written = 0
  let old = 0
  let days = recentDays(mentions, published)
  for (const mention of mentions) {
    const { value } = mention
    if (isNews(mention) || isBareWeekday(mention) || isLately(mention)) days++
    if (value.kind !== 'calendar' || value.year === undefined) continue
    written++
    if (value.era === 'bc' || value.year < ownYear - 1) old++
  }
  return old >= 4 && days * 8 <= old && old * 2 > written && written * 20 > mentions.length
}

/** Null where it may be of two. */
export function yearOf({ from, to }: When): number | null {
  const year = Number(from.slice(0, -6))
  return year === Number(to.slice(0, -6)) ? year : null
}

/** Days before an article that a report of current events looks back on. */
const RECENT = 45

/** How many days named without a year lie in the weeks before the article; 0 where most lie elsewhere in the year. */
function recentDays(mentions: readonly TimeMention[], published: When): number {
  const today = dayOfPublication(published)
  if (today === null) return 0
  const { year } = dayParts(today)
  const ago = mentions.flatMap(({ value }) => {
    if (value.kind !== 'calendar' || value.date === undefined || value.year !== undefined) return []
    const days = [year, year - 1].map(y => dayNumberOf(y, value.month ?? 0, value.date ?? 0))
    return days.flatMap(day => (day !== null && day <= today ? [today - day] : [])).slice(0, 1)
  })
  const recent = ago.filter(n => n <= RECENT).length
  return 2 * recent >= ago.length ? recent : 0
}

/** Mentions at the beginning of a text that show from when it is told. */
const OPENING = 4

/** "yesterday", "this week", said from the day of the paper, anywhere in the article; "today" is also these times. */
export function isSpoken(mentions: readonly TimeMention[]): boolean {
  return mentions.some(isYesterday)
}

function isYesterday({ value }: TimeMention): boolean {
  if (value.kind !== 'offset' || value.from !== 'speech') return false
  return (value.unit === 'day' && value.count === -1) || (value.unit === 'week' && value.count === 0)
}

/** "last week", "next month", said from the day of the paper. */
function isLately({ value }: TimeMention): boolean {
  const spoken = value.kind === 'offset' && value.from === 'speech' && Math.abs(value.count) <= 1
  return spoken && (value.unit === 'week' || value.unit === 'weekend' || value.unit === 'month')
}

/** "Tuesday", without its date. */
function isBareWeekday({ value }: TimeMention): boolean {
  return value.kind === 'calendar' && value.weekday !== undefined && value.date === undefined
}

/** "yesterday", "today": who opens with them reports news, however many years follow (an obituary). */
function isNews({ value }: TimeMention): boolean {
  return (
    value.kind === 'offset' && value.from === 'speech' && value.unit === 'day' && Math.abs(value.count) <= 1
  )
}

/** What the recogniser says of a time expression before anything outside its own words is looked at. */

export interface TimeMention {
  /** Position in the article's sentences. */
  sentence: number
  /** UTF-16 offsets into the article's text; the preposition is left out, as TIMEX3 does. */
  start: number
  end: number
  text: string
  /** ISO-TimeML types. Only `date` and `time` can put an event on the line. */
  type: 'date' | 'time' | 'duration' | 'set'
  /** Known fields only; nothing is implied here. */
  value: TimeValue
  /** The two ends of a range that is written as two expressions, and of 'The day before, May 14'. */
  ends?: [Stretch, Stretch]
  /** Name of the rule that made it, then of the refiners that changed it. */
  rules: string[]
}

/** UTF-16 offsets into the article's text, half-open. */
export interface Stretch {
  start: number
  end: number
}

export type TimeValue =
  | CalendarValue
  | { kind: 'range'; from: CalendarValue; to: CalendarValue }
  /** Counted from an anchor: 'last week' {unit: week, count: -1}, 'three days later' {unit: day, count: 3, from: 'narrative'}. */
  | {
      kind: 'offset'
      unit: Unit
      count: number
      /** 'speech': from the document's date ('yesterday', 'last week'). 'narrative': from the day the text is at ('the day before'). */
      from: 'speech' | 'narrative'
      /** The offset names the whole unit ('last week') or a distance ('a week ago'). */
      whole: boolean
      part: PartName | null
      /** 'earlier this month', 'later this week': the part before or behind the day it is said on. */
      side?: 'earlier' | 'later'
      approximate: boolean
    }
  /** Tied to an event by name: 'on the eve of the visit'. Offsets of the event's words in the article; counted from its first or last day. */
  | {
      kind: 'event'
      unit: Unit
      count: number | null
      edge: 'start' | 'end'
      start: number
      end: number
    }
  | { kind: 'duration'; unit: Unit; count: number | null; timex: string }
  | { kind: 'set'; timex: string }
  /** 'in recent weeks', 'now', 'soon': a TIMEX3 reference with no day. */
  | { kind: 'vague'; ref: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF'; timex: string }

/** A place in the calendar with some fields known; undefined fields are open, not implied. */
export interface CalendarValue {
  kind: 'calendar'
  era?: 'bc'
  /** 1200 with century only is {century: 12}; 1990s is {decade: 199}. */
  century?: number
  decade?: number
  year?: number
  quarter?: 1 | 2 | 3 | 4
  half?: 1 | 2
  season?: 'spring' | 'summer' | 'autumn' | 'winter'
  month?: number
  week?: number
  date?: number
  /** 0 = Sunday. */
  weekday?: number
  hour?: number
  minute?: number
  part?: PartName
  /** 'this', 'last', 'next' before the phrase: 'last Tuesday', 'next March'. */
  direction?: -1 | 0 | 1
  /** 'the previous April', 'the following spring': pointed to from the time the text is at. */
  told?: true
  /** The unit it lies in, counted from an anchor: 'July last year', 'Tuesday of this week', 'October of that year'. */
  of?: { unit: 'week' | 'month' | 'year'; count: number; from: 'speech' | 'narrative' }
  /** 'Christmas', 'Labor Day': the rule of the calendar that fixes it, a key of HOLIDAYS. */
  holiday?: string
  /** What '16/05/2019' and '05/16/2019' show to be written first; of '03/04/2019' it is open. */
  first?: 'day' | 'month' | 'open'
  /** 'the week of July 4' */
  weekOf?: boolean
  /** 'fiscal 1989': a year that need not begin in January. */
  fiscal?: boolean
  /** 'about 1910' */
  approximate?: boolean
}

/** The places in the calendar it names; a range its two ends. */
export function calendarsOf({ value }: TimeMention): CalendarValue[] {
  if (value.kind === 'range') return [value.from, value.to]
  return value.kind === 'calendar' ? [value] : []
}

export type OffsetValue = Extract<TimeValue, { kind: 'offset' }>

export type PartName = 'early' | 'mid' | 'late' | 'morning' | 'afternoon' | 'evening' | 'night'

export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'season'
  | 'year'
  | 'decade'
  | 'century'

/** A time mention put in the calendar, or the reason why it was not. */
import type { Reason, When } from '../../dossier/schema.ts'
import type { TimeMention } from './mention.ts'

export interface ResolvedMention {
  mention: TimeMention
  /** Null when it names no calendar time (a duration, a set, 'recently') or cannot be worked out. */
  when: When | null
  /** Fields that the mention's own words do not give: ['year'], ['year', 'month', 'date']. Absent: none. */
  implied?: ('year' | 'month' | 'date')[]
  why: Reason[]
  /** TIMEX3 value, for scoring: '2019-05-16', 'P2D', 'PAST_REF', 'XXXX-05-16'. */
  timex: string
  /** For readers, when `when` is null. */
  unresolved: string | null
  /** The event it hangs on ('the visit' in 'on the eve of the visit'), resolved after events are known. */
  relativeTo: RelativeDay | null
}

/** A day counted from an event that is named in the text. */
export interface RelativeDay {
  /** The event's words: UTF-16 offsets into the article's text. */
  start: number
  end: number
  days: number
  /** The event's first or last day. */
  from: 'start' | 'end'
}

/** What a reader is looking at, as carried by the URL. Everything else is derived from it and the dossier. */
import type { Day } from './day.ts'
import type { ActorId, ArticleId, EventId, Precision, TimelineEvent } from './schema.ts'

export const LANES = ['none', 'actor', 'article', 'status'] as const
export type Lanes = (typeof LANES)[number]
export const PAGES = ['timeline', 'audit'] as const

export interface View {
  event: EventId | null
  /** The article open beside the timeline. */
  article: ArticleId | null
  /** Words in that article to go to (UTF-16 offsets, half-open); null: the passage of the event, or the top. */
  at: { start: number; end: number } | null
  actors: ActorId[]
  match: 'any' | 'all'
  /** Only events that one of these articles reports; empty: all. */
  sources: ArticleId[]
  statuses: TimelineEvent['status'][]
  precisions: Precision[]
  q: string
  /** The window in time, inclusive; both or neither. */
  from: Day | null
  to: Day | null
  lanes: Lanes
  /** Show the dossier as it could be known at the end of this day. */
  known: Day | null
  page: (typeof PAGES)[number]
}

export const START: View = {
  event: null,
  article: null,
  at: null,
  actors: [],
  match: 'any',
  sources: [],
  statuses: [],
  precisions: [],
  q: '',
  from: null,
  to: null,
  lanes: 'none',
  known: null,
  page: 'timeline',
}

/** True when some event may be hidden by a filter. The time window hides nothing. */
export function isFiltered(view: View): boolean {
  const lists = [view.actors, view.sources, view.statuses, view.precisions]
  return view.q !== '' || lists.some(list => list.length > 0)
}

/** The same place in time and the same event, with every filter off. */
export function withoutFilters(view: View): View {
  return { ...view, actors: [], match: 'any', sources: [], statuses: [], precisions: [], q: '' }
}

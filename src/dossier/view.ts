/** What a reader is looking at, as carried by the URL. Everything else is derived from it and the dossier. */
import type { Day } from './day.ts'
import type { ActorId, ArticleId, EventId, Precision, TimelineEvent } from './schema.ts'

export const LANES = ['none', 'actor', 'article', 'status'] as const
export type Lanes = (typeof LANES)[number]

export interface View {
  event: EventId | null
  /** The article open beside the timeline. */
  article: ArticleId | null
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
  page: 'timeline' | 'audit'
}

export const START: View = {
  event: null,
  article: null,
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

/** An event between the engine and the page: what was found, and what an editor has changed about it. */
import type { Correction, EventId, Reason, When } from '../../dossier/schema.ts'
import type { Cluster } from '../merging/cluster.ts'

export interface EditedEvent {
  id: EventId
  cluster: Cluster
  /** Null: as found. */
  title: string | null
  when: When | null
  /** The link that a new date adds to the chain of reasons. */
  dateNote: Reason | null
  pinned: boolean
  /** The sentence with which it was hidden; null: it is shown. */
  hidden: string | null
  correction: Correction | null
}

export function asFound(id: EventId, cluster: Cluster): EditedEvent {
  return {
    id,
    cluster,
    title: null,
    when: null,
    dateNote: null,
    pinned: false,
    hidden: null,
    correction: null,
  }
}

/** What a reader may open next is fetched before it is asked for, so that its panel comes whole. */
import { shardOf } from '../../dossier/questions.ts'
import type { DossierHead, EventId } from '../../dossier/schema.ts'
import type { EventTable } from '../../dossier/table.ts'
import { detailsQuery, queryClient } from '../data/queries.ts'

const ALL_DETAILS = { queryKey: detailsQuery(0).queryKey.slice(0, 1) }

interface Whole {
  file: DossierHead
  whole: EventTable
}

/** The evidence of an event, and of those that share its file. Does nothing for an event that is not there. */
export function fetchEvidence({ file, whole }: Whole, id: EventId | undefined): void {
  const row = id === undefined ? undefined : whole.rowOf.get(id)
  if (row !== undefined) void queryClient.prefetchQuery(detailsQuery(shardOf(file.shards, row)))
}

/** For events that are only pointed at: one file at a time, so that a pointer that sweeps over many fetches few. */
export function expectEvent(of: Whole, id: EventId | undefined): void {
  if (queryClient.isFetching(ALL_DETAILS) === 0) fetchEvidence(of, id)
}

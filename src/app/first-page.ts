import { shardOf } from '../dossier/questions.ts'
import { detailsQuery, dossierQuery, queryClient } from './data/queries.ts'
import { EventColumn } from './event/event-part.ts'
import { currentView } from './place.ts'

/** A built page shows an event's evidence by itself; the app takes its place when it has the same, or after this time. */
const PATIENCE_MS = 1000

/** Fetches what the address asks to see first. Never rejects: what could not be had is told where it is missed. */
export async function firstPage(): Promise<void> {
  const { event } = currentView()
  const panel = event === null ? null : EventColumn.ahead()
  await queryClient.prefetchQuery(dossierQuery)
  const data = queryClient.getQueryData(dossierQuery.queryKey)
  const row = event === null ? undefined : data?.table.rowOf.get(event)
  if (!data || row === undefined) return
  const evidence = queryClient.prefetchQuery(detailsQuery(shardOf(data.file.shards, row)))
  await Promise.race([Promise.all([panel, evidence]), patience()])
}

function patience(): Promise<void> {
  return new Promise(done => setTimeout(done, PATIENCE_MS))
}

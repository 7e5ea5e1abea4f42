/** What the page shows, derived from the address and the dossier. */
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { tableAsKnown } from '../dossier/as-known.ts'
import { type Filter, filterOf, passing, withRow } from '../dossier/questions.ts'
import type { DossierHead } from '../dossier/schema.ts'
import type { EventTable } from '../dossier/table.ts'
import { isFiltered, START, type View } from '../dossier/view.ts'
import { knownQuery } from './data/queries.ts'
import { hitsQuery } from './search/hits.ts'
import type { Hits } from './search/search-index.ts'

export interface Model {
  file: DossierHead
  view: View
  /** Everything the dossier holds. */
  whole: EventTable
  /** What is shown: the whole, or what could be known on the chosen day. */
  table: EventTable
  filter: Filter
  /** Rows that pass the filter; null when there is none. */
  passing: Uint32Array | null
  /** The same with the chosen event, which is always shown. */
  visible: Uint32Array | null
  selected: number | null
  hits: Hits | null
  /** A file that a chosen view needs and that could not be had. */
  fault: Error | null
}

export function useModel(data: { file: DossierHead; table: EventTable }, view: View): Model {
  const { file, table: whole } = data
  const known = useQuery({ ...knownQuery, enabled: view.known !== null })
  const search = useQuery({ ...hitsQuery(view.q), enabled: view.q !== '', placeholderData: before => before })
  const found = view.q === '' ? null : (search.data ?? null)
  const table = useMemo(
    () => (view.known !== null && known.data ? tableAsKnown(whole, known.data, view.known) : whole),
    [whole, known.data, view.known],
  )
  const asked = useFilterOf(view)
  const filter = useMemo(
    () => filterOf(asked, file, found && rowsOf(found, table)),
    [asked, file, found, table],
  )
  const rows = useMemo(() => (isFiltered(asked) ? passing(table, filter) : null), [asked, table, filter])
  const selected = view.event === null ? null : (table.rowOf.get(view.event) ?? null)
  const visible = useMemo(
    () => (rows && selected !== null ? withRow(rows, selected) : rows),
    [rows, selected],
  )
  const fault = (view.known === null ? null : known.error) ?? (view.q === '' ? null : search.error)
  return useMemo(
    () => ({ file, view, whole, table, filter, passing: rows, visible, selected, hits: found, fault }),
    [file, view, whole, table, filter, rows, visible, selected, found, fault],
  )
}

/** The view as far as it filters: the same object until a filter changes, whatever else does. */
function useFilterOf(view: View): View {
  const { actors, match, sources, statuses, precisions, q } = view
  return useMemo(
    () => ({ ...START, actors, match, sources, statuses, precisions, q }),
    [actors, match, sources, statuses, precisions, q],
  )
}

function rowsOf(hits: Hits, table: EventTable): ReadonlySet<number> {
  return new Set(hits.events.flatMap(id => table.rowOf.get(id) ?? []))
}

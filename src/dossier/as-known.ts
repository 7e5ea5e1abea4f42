/** The dossier as it could be known at the end of a day, and what an article changed. */
import { compareDays, type Day, dayOf } from './day.ts'
import {
  BASES,
  type EventId,
  type EventRow,
  EXTENTS,
  FLAG,
  type KnownFile,
  PARTS,
  PRECISIONS,
  STATUSES,
  type StageRow,
} from './schema.ts'
import { type EventTable, eventTable, listAt } from './table.ts'

/** What was known of a row on a day; 'always' where the event has no history, null where it was not known yet. */
export function stageOn(known: KnownFile, row: number, day: Day): StageRow | 'always' | null {
  const stages = known.events[row] ?? []
  if (stages.length === 0) return 'always'
  return stages.findLast(s => compareDays(s[0], day) <= 0) ?? null
}

/**
 * A table of the events known on that day, with their dates, status and articles of then. Rows are counted anew, in
 * date order; ids lead from one table to the other. Conflicts may be younger than the day, so none is flagged.
 */
export function tableAsKnown(table: EventTable, known: KnownFile, day: Day): EventTable {
  const rows: EventRow[] = []
  for (let row = 0; row < table.length; row++) {
    const stage = stageOn(known, row, day)
    if (stage) rows.push(rowAt(table, row, stage === 'always' ? null : stage))
  }
  rows.sort((a, b) => compareDays(a[2], b[2]) || compareDays(a[3], b[3]) || (a[0] < b[0] ? -1 : 1))
  return eventTable({ events: rows })
}

export interface Change {
  id: EventId
  kind: 'new' | 'status' | 'date' | 'source'
  before: StageRow | null
  after: StageRow
}

/** What became known after `before` and up to `day`, in date order of the events. `before` null: everything is new. */
export function changesBetween(table: EventTable, known: KnownFile, before: Day | null, day: Day): Change[] {
  return table.ids.flatMap((id, row) => {
    const after = stageOn(known, row, day)
    const earlier = before === null ? null : stageOn(known, row, before)
    if (after === null || after === 'always' || earlier === 'always') return []
    const kind = kindOf(earlier, after)
    return kind ? [{ id, kind, before: earlier, after }] : []
  })
}

function kindOf(before: StageRow | null, after: StageRow): Change['kind'] | null {
  if (before === null) return 'new'
  if (before[1] !== after[1]) return 'status'
  if (before[2] !== after[2] || before[3] !== after[3] || before[6] !== after[6]) return 'date'
  return before[8].length < after[8].length ? 'source' : null
}

function rowAt(table: EventTable, row: number, stage: StageRow | null): EventRow {
  const now = stage ?? stageNow(table, row)
  const [, status, from, to, precision, extent, part, basis, articles, independent] = now
  const id = table.ids[row] ?? ''
  const title = table.titles[row] ?? ''
  const flags = (table.flags[row] ?? 0) & ~FLAG.conflict
  const actors = [...listAt(table.actors, row)]
  const weight = table.weight[row] ?? 0
  return [
    id,
    title,
    from,
    to,
    precision,
    extent,
    part,
    basis,
    status,
    actors,
    weight,
    articles,
    independent,
    flags,
  ]
}

function stageNow(table: EventTable, row: number): StageRow {
  const from = dayOf(table.from[row] ?? 0)
  return [
    from,
    STATUSES[table.status[row] ?? 0] ?? 'happened',
    from,
    dayOf(table.to[row] ?? 0),
    PRECISIONS[table.precision[row] ?? 0] ?? 'day',
    EXTENTS[table.extent[row] ?? 0] ?? 'throughout',
    PARTS[(table.part[row] ?? 0) - 1] ?? null,
    BASES[table.basis[row] ?? 0] ?? 'stated',
    [...listAt(table.articles, row)],
    table.independent[row] ?? 1,
  ]
}

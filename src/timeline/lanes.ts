/** Which events stand in which lane. An event with several actors stands in the lane of each. */
import { STATUSES } from '../dossier/schema.ts'
import { type EventTable, listAt } from '../dossier/table.ts'
import type { Lanes } from '../dossier/view.ts'

export interface Lane {
  /** Position among actors, articles or statuses; -1: every event that has no lane of its own. */
  id: number
  /** Rows of the event table, ascending. */
  rows: Uint32Array
}

/** Lanes of their own, besides the one for the rest. */
const MOST = 7

/** `rows`: the visible rows, ascending. One lane with all of them for 'none'; no empty lanes. */
export function lanesOf(table: EventTable, rows: Uint32Array, by: Lanes): Lane[] {
  if (by === 'none') return [{ id: 0, rows }]
  const keysOf = keys(table, by)
  const counts = new Map<number, number>()
  for (const row of rows) for (const key of keysOf(row)) counts.set(key, (counts.get(key) ?? 0) + 1)
  const ids = chosen(counts, by)
  const laneOf = new Map(ids.map((id, i) => [id, i]))
  const lists: number[][] = [...ids, -1].map(() => [])
  for (const row of rows) {
    let own = false
    for (const key of keysOf(row)) {
      const lane = laneOf.get(key)
      if (lane === undefined) continue
      own = true
      lists[lane]?.push(row)
    }
    if (!own) lists[ids.length]?.push(row)
  }
  return lists.map((list, i) => ({ id: ids[i] ?? -1, rows: Uint32Array.from(list) })).filter(notEmpty)
}

function notEmpty(lane: Lane): boolean {
  return lane.rows.length > 0
}

/** Statuses in their own order; actors and articles with most events first. */
function chosen(counts: ReadonlyMap<number, number>, by: Lanes): number[] {
  if (by === 'status') return STATUSES.map((_, i) => i).filter(i => counts.has(i))
  return [...counts]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, MOST)
    .map(([id]) => id)
}

function keys(table: EventTable, by: Lanes): (row: number) => Iterable<number> {
  if (by === 'actor') return row => listAt(table.actors, row)
  if (by === 'article') return row => listAt(table.articles, row)
  return row => [table.status[row] ?? 0]
}

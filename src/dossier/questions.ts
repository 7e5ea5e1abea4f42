/** Questions to the events of a dossier, answered from the table alone. Rows ascend, which is date order. */
import { parseDay } from './day.ts'
import { type Actor, type Article, PRECISIONS, STATUSES } from './schema.ts'
import { lowerBound } from './sorted.ts'
import { type EventTable, type Lists, listAt } from './table.ts'
import type { View } from './view.ts'

/** A view's filters as positions in the dossier's lists. An empty list, or null, lets everything pass. */
export interface Filter {
  actors: readonly number[]
  match: View['match']
  sources: readonly number[]
  statuses: readonly number[]
  precisions: readonly number[]
  /** Rows that a search found. */
  hits: ReadonlySet<number> | null
}

export type Facet = 'actors' | 'sources' | 'statuses' | 'precisions'

interface Names {
  actors: readonly Pick<Actor, 'id'>[]
  articles: readonly Pick<Article, 'id'>[]
}

export function filterOf(view: View, names: Names, hits: ReadonlySet<number> | null): Filter {
  return {
    actors: positionsOf(view.actors, names.actors),
    match: view.match,
    sources: positionsOf(view.sources, names.articles),
    statuses: view.statuses.map(s => STATUSES.indexOf(s)),
    precisions: view.precisions.map(p => PRECISIONS.indexOf(p)),
    hits,
  }
}

/** The rows that pass, ascending; `without` leaves one facet out of the question. */
export function passing(table: EventTable, filter: Filter, without?: Facet): Uint32Array {
  const rows: number[] = []
  for (let row = 0; row < table.length; row++) if (passes(table, filter, row, without)) rows.push(row)
  return Uint32Array.from(rows)
}

function passes(table: EventTable, filter: Filter, row: number, without?: Facet): boolean {
  const { actors, sources, statuses, precisions, hits } = filter
  if (hits && !hits.has(row)) return false
  if (without !== 'statuses' && !allows(statuses, table.status[row])) return false
  if (without !== 'precisions' && !allows(precisions, table.precision[row])) return false
  if (without !== 'sources' && !meets(table.articles, row, sources, 'any')) return false
  return without === 'actors' || meets(table.actors, row, actors, filter.match)
}

/** How many events each value of a facet would show, with the other filters as they are. By position. */
export function facetCounts(table: EventTable, filter: Filter, facet: Facet, size: number): Uint32Array {
  const counts = new Uint32Array(size)
  // With "all of these", a further name narrows what is left; otherwise the values of a facet add up.
  const narrowing = facet === 'actors' && filter.match === 'all'
  for (const row of passing(table, filter, narrowing ? undefined : facet))
    for (const value of valuesOf(table, row, facet)) counts[value] = (counts[value] ?? 0) + 1
  return counts
}

/** The neighbour of a row among the rows that pass; null at the ends. The row itself need not pass. */
export function neighbour(rows: Uint32Array, row: number, step: 1 | -1): number | null {
  const at = lowerBound(rows, row)
  const next = step === -1 ? at - 1 : rows[at] === row ? at + 1 : at
  return rows[next] ?? null
}

/** Ascending rows with one more among them. */
export function withRow(rows: Uint32Array, row: number): Uint32Array {
  const at = lowerBound(rows, row)
  if (rows[at] === row) return rows
  return Uint32Array.from([...rows.subarray(0, at), row, ...rows.subarray(at)])
}

/**
 * The event a lost link most likely meant: of those nearest to the day its id begins with, the one that shares most
 * words with it. Without a day, most words decide. null: the dossier is empty.
 */
export function nearestTo(table: EventTable, lostId: string): number | null {
  const day = parseDay(lostId.slice(0, 10))
  const words = new Set(lostId.slice(day === null ? 0 : 11).split('-'))
  let best: { row: number; distance: number; shared: number } | null = null
  for (let row = 0; row < table.length; row++) {
    const distance = day === null ? 0 : distanceTo(table, row, day)
    const shared = (table.ids[row] ?? '').split('-').filter(w => words.has(w)).length
    if (!best || distance < best.distance || (distance === best.distance && shared > best.shared))
      best = { row, distance, shared }
  }
  return best?.row ?? null
}

function distanceTo(table: EventTable, row: number, day: number): number {
  return Math.max(0, (table.from[row] ?? 0) - day, day - (table.to[row] ?? 0))
}

/** First and last day (day numbers) of all events; null without events. */
export function extentOf(table: EventTable): { from: number; to: number } | null {
  const first = table.from[0]
  if (first === undefined) return null
  return { from: first, to: table.to.reduce((a, b) => Math.max(a, b), first) }
}

/** The shard of details that holds a row: the last that begins at or before it. */
export function shardOf(shards: readonly number[], row: number): number {
  const after = lowerBound(shards, row + 1)
  return Math.max(0, after - 1)
}

function positionsOf(ids: readonly string[], list: readonly { id: string }[]): number[] {
  const wanted = new Set(ids)
  return wanted.size === 0 ? [] : list.flatMap((x, i) => (wanted.has(x.id) ? [i] : []))
}

function allows(list: readonly number[], value: number | undefined): boolean {
  return list.length === 0 || (value !== undefined && list.includes(value))
}

function meets(lists: Lists, row: number, wanted: readonly number[], match: View['match']): boolean {
  if (wanted.length === 0) return true
  const any = match === 'any'
  for (const value of wanted) if (holds(lists, row, value) === any) return any
  return !any
}

/** Without a view of the list: asked of every row, making those would be most of a filter's cost. */
function holds({ offsets, values }: Lists, row: number, value: number): boolean {
  const end = offsets[row + 1] ?? 0
  for (let i = offsets[row] ?? 0; i < end; i++) if (values[i] === value) return true
  return false
}

function valuesOf(table: EventTable, row: number, facet: Facet): ArrayLike<number> & Iterable<number> {
  if (facet === 'actors') return listAt(table.actors, row)
  if (facet === 'sources') return listAt(table.articles, row)
  return [(facet === 'statuses' ? table.status : table.precision)[row] ?? 0]
}

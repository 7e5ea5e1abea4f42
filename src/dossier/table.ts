/**
 * The events of a dossier as columns, so that 100,000 of them fit in a few typed arrays and the timeline
 * can search them by number. Row `i` is the i-th event of `dossier.json`, which is in date order.
 */
import { dayNumber } from './day.ts'
import {
  BASES,
  type DossierFile,
  type EventId,
  type EventRow,
  EXTENTS,
  FLAG,
  PARTS,
  PRECISIONS,
  STATUSES,
} from './schema.ts'

/** Lists of small numbers, one list a row, end to end: row i is values[offsets[i] .. offsets[i + 1]). */
export interface Lists {
  offsets: Uint32Array
  values: Uint32Array
}

export interface EventTable {
  length: number
  /** Every row, ascending: what a filter that lets everything pass gives. */
  rows: Uint32Array
  ids: EventId[]
  titles: string[]
  /** Day numbers, inclusive. `from` never decreases. */
  from: Int32Array
  to: Int32Array
  /** Positions in PRECISIONS, EXTENTS, BASES, STATUSES; part is a position in PARTS plus one, 0 for none. */
  precision: Uint8Array
  extent: Uint8Array
  part: Uint8Array
  basis: Uint8Array
  status: Uint8Array
  /** 0..100 */
  weight: Float32Array
  /** Positions in the dossier's actors and articles. */
  actors: Lists
  articles: Lists
  /** Texts that are not copies of one another. */
  independent: Uint16Array
  flags: Uint8Array
  /** Row of an id. */
  rowOf: ReadonlyMap<EventId, number>
}

export function eventTable(dossier: Pick<DossierFile, 'events'>): EventTable {
  const rows = dossier.events
  const n = rows.length
  return {
    length: n,
    rows: everyRow(n),
    ids: rows.map(r => r[0]),
    titles: rows.map(r => r[1]),
    from: column(new Int32Array(n), rows, r => dayNumber(r[2])),
    to: column(new Int32Array(n), rows, r => dayNumber(r[3])),
    precision: column(new Uint8Array(n), rows, r => PRECISIONS.indexOf(r[4])),
    extent: column(new Uint8Array(n), rows, r => EXTENTS.indexOf(r[5])),
    part: column(new Uint8Array(n), rows, r => (r[6] === null ? 0 : PARTS.indexOf(r[6]) + 1)),
    basis: column(new Uint8Array(n), rows, r => BASES.indexOf(r[7])),
    status: column(new Uint8Array(n), rows, r => STATUSES.indexOf(r[8])),
    actors: lists(rows, 9),
    weight: column(new Float32Array(n), rows, r => r[10]),
    articles: lists(rows, 11),
    independent: column(new Uint16Array(n), rows, r => r[12]),
    flags: column(new Uint8Array(n), rows, r => r[13]),
    rowOf: positions(rows),
  }
}

function everyRow(length: number): Uint32Array {
  const rows = new Uint32Array(length)
  for (let i = 0; i < length; i++) rows[i] = i
  return rows
}

type Numbers = Int32Array | Uint8Array | Uint16Array | Float32Array

/** Fills an array from the rows by a plain loop: `from` with a function takes ten times as long. */
function column<A extends Numbers>(into: A, rows: readonly EventRow[], of: (row: EventRow) => number): A {
  let i = 0
  for (const row of rows) into[i++] = of(row)
  return into
}

function positions(rows: readonly EventRow[]): ReadonlyMap<EventId, number> {
  const at = new Map<EventId, number>()
  rows.forEach((row, i) => {
    at.set(row[0], i)
  })
  return at
}

export function listAt(lists: Lists, row: number): Uint32Array {
  return lists.values.subarray(lists.offsets[row], lists.offsets[row + 1])
}

export function hasFlag(table: EventTable, row: number, flag: keyof typeof FLAG): boolean {
  return ((table.flags[row] ?? 0) & FLAG[flag]) !== 0
}

function lists(rows: readonly EventRow[], column: 9 | 11): Lists {
  const offsets = new Uint32Array(rows.length + 1)
  rows.forEach((r, i) => {
    offsets[i + 1] = (offsets[i] ?? 0) + r[column].length
  })
  const values = new Uint32Array(offsets[rows.length] ?? 0)
  rows.forEach((r, i) => {
    values.set(r[column], offsets[i])
  })
  return { offsets, values }
}

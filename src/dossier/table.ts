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
    ids: rows.map(r => r[0]),
    titles: rows.map(r => r[1]),
    from: Int32Array.from(rows, r => dayNumber(r[2])),
    to: Int32Array.from(rows, r => dayNumber(r[3])),
    precision: Uint8Array.from(rows, r => PRECISIONS.indexOf(r[4])),
    extent: Uint8Array.from(rows, r => EXTENTS.indexOf(r[5])),
    part: Uint8Array.from(rows, r => (r[6] === null ? 0 : PARTS.indexOf(r[6]) + 1)),
    basis: Uint8Array.from(rows, r => BASES.indexOf(r[7])),
    status: Uint8Array.from(rows, r => STATUSES.indexOf(r[8])),
    actors: lists(rows, 9),
    weight: Float32Array.from(rows, r => r[10]),
    articles: lists(rows, 11),
    independent: Uint16Array.from(rows, r => r[12]),
    flags: Uint8Array.from(rows, r => r[13]),
    rowOf: new Map(rows.map((r, i) => [r[0], i])),
  }
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

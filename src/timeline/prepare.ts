/**
 * Everything about a dossier (or the part of it that passes a filter) that does not depend on the window: lanes, rows,
 * level of detail. Made once for each filter, lane choice and size; `layoutTimeline` then only searches in it.
 */
import type { EventTable } from '../dossier/table.ts'
import type { Lanes } from '../dossier/view.ts'
import { lanesOf } from './lanes.ts'
import { type Detail, detail } from './lod.ts'
import { openingWindow, type Window } from './opening.ts'
import { type Packed, pack } from './pack.ts'

export interface Room {
  /** CSS px */
  width: number
  height: number
  lanes: Lanes
}

export interface PreparedLane {
  id: number
  packed: Packed
  detail: Detail
}

export interface Prepared {
  table: EventTable
  room: Room
  /** Visible rows of the table and their first days, ascending. */
  rows: Uint32Array
  from: Int32Array
  lanes: PreparedLane[]
  /** Whether lanes are told apart on screen. */
  divided: boolean
  rowHeight: number
  opening: Window
}

/** Three lines of text beside a mark; with lanes, one. */
const CARD_ROW = 54
const LINE_ROW = 26
/** Below its rows each lane keeps a strip for counted events, above them its name. */
export const CLUSTER_STRIP = 24
export const LANE_NAME = 18
export const AXIS = 44
export const TOP = 6

/** What a label takes at the opening scale, with the gap before the next one. */
const LABEL_PX = 190

export function prepareTimeline(table: EventTable, visible: Uint32Array | null, room: Room): Prepared {
  const rows = visible ?? table.rows
  const opening = openingWindow(table, visible, room.width)
  const divided = room.lanes !== 'none'
  const lanes = lanesOf(table, rows, room.lanes)
  const limit = rowLimit(room, lanes.length)
  const labelDays = LABEL_PX / 2 ** Math.round(Math.log2(room.width / (opening.to - opening.from)))
  const prepared = lanes.map(lane => {
    const packed = pack(table, lane.rows, limit, labelDays)
    return { id: lane.id, packed, detail: detail(packed) }
  })
  const whole = prepared[0]?.packed.from
  return {
    table,
    room,
    rows,
    from: !divided && whole ? whole : firstDays(table, rows),
    lanes: prepared,
    divided,
    rowHeight: divided ? LINE_ROW : CARD_ROW,
    opening,
  }
}

/** A plain loop: `from` with a function takes ten times as long, and there may be a million rows. */
function firstDays(table: EventTable, rows: Uint32Array): Int32Array {
  const days = new Int32Array(rows.length)
  for (let i = 0; i < rows.length; i++) days[i] = table.from[rows[i] ?? 0] ?? 0
  return days
}

/** Rows a lane may use in the height that is there, at most 12; lanes may ask for more height than there is. */
function rowLimit(room: Room, lanes: number): number {
  const fixed = room.lanes === 'none' ? CLUSTER_STRIP : CLUSTER_STRIP + LANE_NAME
  const each = (room.height - AXIS - TOP) / Math.max(1, lanes) - fixed
  const least = room.lanes === 'none' ? 1 : 2
  return Math.min(12, Math.max(least, Math.floor(each / (room.lanes === 'none' ? CARD_ROW : LINE_ROW))))
}

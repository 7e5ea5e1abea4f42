/**
 * Counted clusters: below its rows each lane has a strip where the events that found no room are counted, cell by cell.
 * Cells are powers of two of a day, so that they hold still while panning and halve or join while zooming.
 */
import { lowerBound } from '../dossier/sorted.ts'
import type { Prepared } from './prepare.ts'
import type { Cluster, Scene } from './scene.ts'
import type { Stage } from './stage.ts'

/** Least width of a cell: room for a box with "9,999". */
const CELL_PX = 64
const GAP = 6
const BOX_PADDING = 7

export interface Counted {
  cluster: Cluster
  /** Position in the lane of the first event counted. */
  first: number
  /** Ends of its cell in px: nothing of it may stand outside. */
  bounds: [number, number]
}

/** `drawn`: positions in the lane of the events that are drawn. Left to right; no two touch. */
export function clusters(stage: Stage, drawn: number[]): Counted[] {
  const { frame, lane, scale } = stage
  const { from } = lane.packed
  const shown = [...drawn].sort((a, b) => a - b)
  const level = Math.max(0, Math.ceil(Math.log2(CELL_PX / scale)))
  const size = 2 ** level
  const [first, last] = inWindow(from, frame)
  const out: Counted[] = []
  for (let lo = first; lo < last; ) {
    const cell = Math.floor((from[lo] ?? 0) / size)
    const hi = lowerBound(from, (cell + 1) * size, lo, last)
    const hidden = hiddenIn(lo, hi, shown)
    if (hidden.count > 0) out.push(counted(stage, { key: `c${level}.${cell}`, cell, size }, hidden))
    lo = hi
  }
  return out
}

/** Positions whose day has its middle in the window. */
export function inWindow(from: Int32Array, frame: { from: number; to: number }): [number, number] {
  const first = lowerBound(from, frame.from - 0.5)
  return [first, lowerBound(from, frame.to - 0.5, first)]
}

interface Hidden {
  count: number
  first: number
  last: number
}

/** How many positions of [lo, hi) are not among `shown` (ascending), and the first and last of them. */
function hiddenIn(lo: number, hi: number, shown: number[]): Hidden {
  const a = lowerBound(shown, lo)
  const b = lowerBound(shown, hi, a)
  let first = lo
  for (let i = a; i < b && shown[i] === first; i++) first++
  let last = hi - 1
  for (let i = b - 1; i >= a && shown[i] === last; i--) last--
  return { count: hi - lo - (b - a), first, last }
}

function counted(stage: Stage, cell: { key: string; cell: number; size: number }, hidden: Hidden): Counted {
  const { frame, lane, scale, prepared } = stage
  const { rows, from } = lane.packed
  const [first, last] = [from[hidden.first] ?? 0, from[hidden.last] ?? 0]
  const label = countWords(hidden.count)
  const x = (day: number) => (day - frame.from) * scale
  const bounds: [number, number] = [
    x(cell.cell * cell.size) + GAP / 2,
    x((cell.cell + 1) * cell.size) - GAP / 2,
  ]
  const least = frame.measure(label, 'caption') + 2 * BOX_PADDING
  const cluster: Cluster = {
    key: prepared.divided ? `${cell.key}@${lane.id}` : cell.key,
    lane: stage.index,
    count: hidden.count,
    rows: [rows[hidden.first] ?? 0, rows[hidden.last] ?? 0],
    from: first,
    to: last,
    ...spread(x(first), x(last + 1), least, inFrame(bounds, least, frame.width)),
    y: stage.strip,
    label,
  }
  return { cluster, first: hidden.first, bounds }
}

/** The part of a cell that is in the window, where a box has room in it: an edge cuts no count in two. */
function inFrame([low, high]: [number, number], least: number, width: number): [number, number] {
  const seen: [number, number] = [Math.max(0, low), Math.min(width, high)]
  return seen[1] - seen[0] >= least ? seen : [low, high]
}

/** From a to b, at least `least` wide, inside the bounds. */
function spread(a: number, b: number, least: number, [low, high]: [number, number]) {
  const width = Math.min(high - low, Math.max(least, b - a))
  const x0 = Math.min(high - width, Math.max(low, (a + b - width) / 2))
  return { x0, x1: x0 + width }
}

/** "999", "1,234", "12k", "1.2m": at most five characters. */
export function countWords(count: number): string {
  if (count < 1000) return String(count)
  if (count < 10_000) return `${Math.floor(count / 1000)},${String(count % 1000).padStart(3, '0')}`
  return count < 1e6 ? `${Math.floor(count / 1000)}k` : `${Math.floor(count / 1e5) / 10}m`
}

/** Rows of the table that a cluster counts, at most `most`, and how many more there are. */
export function clusterRows(
  prepared: Prepared,
  scene: Scene,
  cluster: Cluster,
  most: number,
): { rows: number[]; more: number } {
  const lane = prepared.lanes[cluster.lane]?.packed.rows ?? new Uint32Array()
  const drawn = new Set(scene.marks.filter(m => m.lane === cluster.lane).map(m => m.row))
  const rows: number[] = []
  for (let i = lowerBound(lane, cluster.rows[0]); i < lane.length && rows.length < most; i++) {
    const row = lane[i] ?? 0
    if (row > cluster.rows[1]) break
    if (!drawn.has(row)) rows.push(row)
  }
  return { rows, more: cluster.count - rows.length }
}

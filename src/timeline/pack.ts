/**
 * Rows, packed in time. An event gets its row once, for all zooms, so that nothing jumps while zooming: the first row
 * that is free at its date when every event takes the days its label covers at the opening scale; where all are
 * taken, the one that has been free longest.
 *
 * With the rows fixed, what decides whether an event can be drawn at some scale is its distance in time to the
 * nearest more important event of its row. That distance is worked out here too, once, so that drawing at any zoom
 * is a search (see lod.ts).
 */

/** The events of one lane as columns; position i is the i-th in date order. Times in days. */
export interface Packed {
  /** Rows of the event table. */
  rows: Uint32Array
  /** First day. */
  from: Int32Array
  /** Ends of what is drawn: a point has start = end inside its day, a range runs from its first day to the end of its last. */
  start: Float64Array
  end: Float64Array
  /** Row in the lane, 0 nearest the axis. */
  row: Uint8Array
  /** Days to the nearest more important event of the same row; Infinity: none; 0 or less: it covers this one. */
  gap: Float32Array
  /** Rows in use. */
  used: number
}

export interface Columns {
  from: Int32Array
  to: Int32Array
  weight: Float32Array
}

/** `labelDays`: days that a label covers at the opening scale. */
export function pack(columns: Columns, rows: Uint32Array, rowLimit: number, labelDays: number): Packed {
  const n = rows.length
  const packed: Packed = {
    rows,
    from: new Int32Array(n),
    start: new Float64Array(n),
    end: new Float64Array(n),
    row: new Uint8Array(n),
    gap: new Float32Array(n),
    used: 0,
  }
  for (let i = 0; i < n; i++) {
    const from = columns.from[rows[i] ?? 0] ?? 0
    const to = columns.to[rows[i] ?? 0] ?? 0
    packed.from[i] = from
    packed.start[i] = to > from ? from : from + 0.5
    packed.end[i] = to > from ? to + 1 : from + 0.5
  }
  packed.used = assignRows(packed, rowLimit, labelDays)
  spreadWithinDays(packed, rowLimit)
  measureGaps(packed, columns.weight, rowLimit)
  return packed
}

function assignRows(p: Packed, rowLimit: number, labelDays: number): number {
  const free = new Float64Array(rowLimit).fill(Number.NEGATIVE_INFINITY)
  const turn = new Float64Array(rowLimit).fill(-1)
  let used = 0
  for (let i = 0; i < p.rows.length; i++) {
    const row = rowFor(p.start[i] ?? 0, free, turn)
    free[row] = Math.max(free[row] ?? 0, (p.end[i] ?? 0) + labelDays)
    turn[row] = i
    p.row[i] = row
    if (row >= used) used = row + 1
  }
  return used
}

function rowFor(start: number, free: Float64Array, turn: Float64Array): number {
  let best = 0
  for (let r = 0; r < free.length; r++) {
    const at = free[r] ?? 0
    if (at <= start) return r
    const least = free[best] ?? 0
    if (at < least || (at === least && (turn[r] ?? 0) < (turn[best] ?? 0))) best = r
  }
  return best
}

/**
 * Events of one day in one row stand side by side inside that day, in order, so that they come apart when a day
 * is as wide as a column. A day has no finer time here: the place within it says nothing but the order.
 */
function spreadWithinDays(p: Packed, rowLimit: number): void {
  const count = new Uint32Array(rowLimit)
  const seen = new Uint32Array(rowLimit)
  const n = p.rows.length
  for (let lo = 0; lo < n; ) {
    let hi = lo + 1
    while (hi < n && p.from[hi] === p.from[lo]) hi++
    if (hi - lo > 1) spreadDay(p, lo, hi, { count, seen })
    lo = hi
  }
}

function spreadDay(p: Packed, lo: number, hi: number, scratch: { count: Uint32Array; seen: Uint32Array }) {
  const { count, seen } = scratch
  count.fill(0)
  seen.fill(0)
  for (let i = lo; i < hi; i++) if (p.start[i] === p.end[i]) bump(count, p.row[i] ?? 0)
  for (let i = lo; i < hi; i++) {
    if (p.start[i] !== p.end[i]) continue
    const row = p.row[i] ?? 0
    const place = ((seen[row] ?? 0) + 0.5) / (count[row] ?? 1)
    bump(seen, row)
    p.start[i] = p.end[i] = (p.from[i] ?? 0) + place
  }
}

/**
 * One pass from each side with a stack of ever less important events per row. An event popped by a more important
 * one that starts inside it can be left out: it is covered and never drawn.
 */
function measureGaps(p: Packed, weight: Float32Array, rowLimit: number): void {
  const n = p.rows.length
  const stacks = Array.from({ length: rowLimit }, () => ({ at: [] as number[], reach: [] as number[] }))
  const weightAt = (i: number) => weight[p.rows[i] ?? 0] ?? 0
  for (let i = 0; i < n; i++) {
    const stack = stacks[p.row[i] ?? 0]
    if (!stack) continue
    const { at, reach } = stack
    const start = p.start[i] ?? 0
    while (at.length > 0 && weightAt(at[at.length - 1] ?? 0) < weightAt(i)) {
      const below = at.pop() ?? 0
      reach.pop()
      p.gap[below] = Math.min(p.gap[below] ?? 0, start - (p.end[below] ?? 0))
    }
    const before = reach.length > 0 ? (reach[reach.length - 1] ?? 0) : Number.NEGATIVE_INFINITY
    p.gap[i] = start - before
    at.push(i)
    reach.push(Math.max(before, p.end[i] ?? 0))
  }
}

function bump(counts: Uint32Array, at: number): void {
  counts[at] = (counts[at] ?? 0) + 1
}

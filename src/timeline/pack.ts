/**
 * Rows, packed in time. An event gets its row once, for all zooms, so that nothing jumps while zooming: the first row
 * that is free at its date when every event takes the days its label covers at the opening scale; where all are
 * taken, the one whose events lose least by it.
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
  packed.used = assignRows(packed, columns.weight, rowLimit, labelDays)
  spreadWithinDays(packed, rowLimit)
  measureGaps(packed, columns.weight, rowLimit)
  return packed
}

function assignRows(p: Packed, weight: Float32Array, rowLimit: number, labelDays: number): number {
  const free = new Float64Array(rowLimit).fill(Number.NEGATIVE_INFINITY)
  const load = new Float64Array(rowLimit)
  let used = 0
  for (const i of inTurn(p, weight)) {
    const row = rowFor(p.start[i] ?? 0, free, load)
    const own = 1 + (weight[p.rows[i] ?? 0] ?? 0)
    load[row] = (free[row] ?? 0) > (p.start[i] ?? 0) ? (load[row] ?? 0) + own : own
    free[row] = Math.max(free[row] ?? 0, (p.end[i] ?? 0) + labelDays)
    p.row[i] = row
    if (row >= used) used = row + 1
  }
  return used
}

/** In date order; of one day the most important first, so that it gets the row with most room for its words. */
function inTurn({ rows, from }: Packed, weight: Float32Array): Uint32Array {
  const order = Uint32Array.from(rows.keys())
  const weightAt = (i: number) => weight[rows[i] ?? 0] ?? 0
  for (let lo = 0; lo < order.length; ) {
    let hi = lo + 1
    while (hi < order.length && from[hi] === from[lo]) hi++
    if (hi - lo > 1) order.subarray(lo, hi).sort((a, b) => weightAt(b) - weightAt(a) || a - b)
    lo = hi
  }
  return order
}

/** The first free row; else the one that loses least by it: days of labels covered, times the weight of the events that stand close there. */
function rowFor(start: number, free: Float64Array, load: Float64Array): number {
  let best = 0
  let least = Number.POSITIVE_INFINITY
  for (let r = 0; r < free.length; r++) {
    const covered = (free[r] ?? 0) - start
    if (covered <= 0) return r
    const loss = covered * (load[r] ?? 0)
    if (loss < least) {
      best = r
      least = loss
    }
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

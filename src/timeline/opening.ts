/**
 * Where the timeline opens: on the dense core of the dossier. A few events far off would otherwise press all others
 * into a few pixels; they are told in the edge chips instead.
 */
import type { EventTable } from '../dossier/table.ts'

/** Days, `to` exclusive. */
export interface Window {
  from: number
  to: number
}

/** The core holds at least this share of the events. */
const LEAST_SHARE = 0.5
/** What a shorter window is worth against the events it leaves out: 1/16 of the span outweighs half of the events. */
const SHORTNESS = 0.25
/** Neighbours within this many core lengths belong to the core. */
const NEAR = 1.5
/** With its neighbours the core is at most this many times as long: it keeps a quarter of the width. */
const MOST = 4
/** Below this many times the core, the whole extent is shown: nothing is gained by leaving a few out. */
const WHOLE = 2
/** A large dossier is looked at in so many places, for so many sizes of core. */
const SAMPLES = 2000
const SHARES = 40
/** A core never counts as shorter than this. */
const LEAST_DAYS = 7

/** Room at the left for half a mark, at the right for the label of the last event. */
const LEFT_PX = 28
const RIGHT_PX = 150

export function openingWindow(table: EventTable, visible: Uint32Array | null, width: number): Window {
  const n = visible ? visible.length : table.length
  if (n === 0) return { from: 0, to: 30 }
  const [lo, hi] = core(table, visible, n)
  return padded(dayAt(table, visible, lo), lastDay(table, visible, lo, hi), width)
}

/** The first day of the core, on which the drawing opens whatever its width. */
export function openingDay(table: EventTable, visible: Uint32Array | null): number {
  const n = visible ? visible.length : table.length
  return n === 0 ? 0 : dayAt(table, visible, core(table, visible, n)[0])
}

/** The window that holds every given event, with room for their labels. */
export function fitWindow(table: EventTable, visible: Uint32Array | null, width: number): Window {
  const n = visible ? visible.length : table.length
  if (n === 0) return { from: 0, to: 30 }
  return padded(dayAt(table, visible, 0), lastDay(table, visible, 0, n - 1), width)
}

/** [first, last] days inclusive -> a window with margins that are the same in px at any width. */
export function padded(first: number, last: number, width: number): Window {
  const days = Math.max(last + 1 - first, 1)
  const right = Math.min(RIGHT_PX, width * 0.25)
  const inner = Math.max(width - LEFT_PX - right, width / 2)
  const length = Math.max(days, LEAST_DAYS)
  const spare = (length - days) / 2
  const dayPx = inner / length
  return { from: first - spare - LEFT_PX / dayPx, to: last + 1 + spare + right / dayPx }
}

/** The last day any of them reaches; a core is not stretched by one range that runs on far beyond it. */
function lastDay(table: EventTable, visible: Uint32Array | null, lo: number, hi: number): number {
  const row = (i: number) => (visible ? (visible[i] ?? 0) : i)
  const first = table.from[row(lo)] ?? 0
  const lastStart = table.from[row(hi)] ?? 0
  let last = lastStart
  for (let i = lo; i <= hi; i++) last = Math.max(last, table.to[row(i)] ?? 0)
  const whole = lo === 0 && hi === (visible ? visible.length : table.length) - 1
  return whole ? last : Math.min(last, lastStart + Math.max(lastStart - first, LEAST_DAYS))
}

function dayAt(table: EventTable, visible: Uint32Array | null, i: number): number {
  return table.from[visible ? (visible[i] ?? 0) : i] ?? 0
}

/** Positions of the first and last event of the core. */
function core(table: EventTable, visible: Uint32Array | null, n: number): [number, number] {
  const day = (i: number) => dayAt(table, visible, i)
  const [lo, hi] = grown(day, n, densest(day, n))
  const length = Math.max(day(hi) - day(lo), LEAST_DAYS)
  return day(n - 1) - day(0) <= length * WHOLE ? [0, n - 1] : [lo, hi]
}

/** The run of events that is worth most: many events in few days. */
function densest(day: (i: number) => number, n: number): [number, number] {
  const total = Math.max(day(n - 1) - day(0), LEAST_DAYS)
  const step = Math.max(1, Math.floor(n / SAMPLES))
  let best: [number, number] = [0, n - 1]
  let worth = 1
  for (let need = Math.ceil(n * LEAST_SHARE); need < n; need += Math.max(1, Math.floor(n / SHARES))) {
    const lo = shortest(day, n, need, step)
    const days = Math.max(day(lo + need - 1) - day(lo), LEAST_DAYS)
    const value = need / n / (days / total) ** SHORTNESS
    if (value > worth) {
      worth = value
      best = [lo, lo + need - 1]
    }
  }
  return best
}

/** Where the shortest run of `need` events begins, looking at every `step`-th place. */
function shortest(day: (i: number) => number, n: number, need: number, step: number): number {
  let lo = 0
  let least = day(need - 1) - day(0)
  for (let i = step; i + need <= n; i += step) {
    const length = day(i + need - 1) - day(i)
    if (length < least) {
      least = length
      lo = i
    }
  }
  return lo
}

/**
 * Takes in neighbours, the nearer first, as long as the gap to the next one is small beside what is already in, but not
 * until what it began with is lost among them: background that reaches back for decades has small gaps too.
 */
function grown(day: (i: number) => number, n: number, [first, last]: [number, number]): [number, number] {
  let [lo, hi] = [first, last]
  const length = () => Math.max(day(hi) - day(lo), LEAST_DAYS)
  const most = length() * MOST
  for (;;) {
    const before = lo > 0 ? day(lo) - day(lo - 1) : Number.POSITIVE_INFINITY
    const after = hi < n - 1 ? day(hi + 1) - day(hi) : Number.POSITIVE_INFINITY
    const gap = Math.min(before, after)
    if (gap > length() * NEAR || day(hi) - day(lo) + gap > most) return [lo, hi]
    if (before <= after) lo -= 1
    else hi += 1
  }
}

export function sameWindow(a: Window | null, b: Window | null): boolean {
  return a === b || (a !== null && b !== null && a.from === b.from && a.to === b.to)
}

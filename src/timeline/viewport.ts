/** Moving the window: pure arithmetic on [from, to) in days. */
import { dayNumberOf } from '../dossier/day.ts'
import type { Window } from './opening.ts'

/** Two days across at the deepest; a day is the finest thing a dossier knows. */
const LEAST_DAYS = 2
/** However short the dossier, one can step back this far. */
const FAR_DAYS = 400 * 365.2425
const FIRST_DAY = dayNumberOf(-200_000, 1, 1) ?? 0
const LAST_DAY = dayNumberOf(200_000, 1, 1) ?? 0

/** A day so close to an edge is not yet in sight; the first one of the opening window is. */
const EDGE_PX = 24

/** Half the wheel's usual notch of 100 px doubles what seven notches do: 15 % a notch. */
const WHEEL_RATE = 0.002

/** The days of the whole dossier, which bound how far one can go. */
export type Extent = Window

/** Zooms by `factor` (2: twice as close) about a day, which keeps its place on screen. */
export function zoomed(window: Window, factor: number, about: number, extent: Extent): Window {
  const days = window.to - window.from
  const most = Math.max(FAR_DAYS, (extent.to - extent.from) * 3)
  const next = Math.min(most, Math.max(LEAST_DAYS, days / factor))
  const from = about - ((about - window.from) / days) * next
  return bounded({ from, to: from + next }, extent)
}

export function panned(window: Window, days: number, extent: Extent): Window {
  return bounded({ from: window.from + days, to: window.to + days }, extent)
}

/** Keeps at least a sliver of the dossier, and the calendar, in the window. */
export function bounded(window: Window, extent: Extent): Window {
  const days = window.to - window.from
  const low = Math.max(FIRST_DAY, extent.from - days * 0.9)
  const high = Math.min(LAST_DAY, extent.to + days * 0.9)
  const from = Math.min(Math.max(window.from, low), Math.max(low, high - days))
  return { from, to: from + days }
}

/** The same scale, or a closer one where `days` must fit, about the middle of a span. */
export function centred(window: Window, first: number, last: number, extent: Extent): Window {
  const days = Math.max(window.to - window.from, (last + 1 - first) * 1.4)
  const middle = (first + last + 1) / 2
  return bounded({ from: middle - days / 2, to: middle + days / 2 }, extent)
}

/** The window itself where the first of an event's days is in sight, else one about the event. `width` in px. */
export function inSight(
  window: Window,
  [first, last]: readonly [number, number],
  width: number,
  extent: Extent,
): Window {
  const edge = (EDGE_PX * (window.to - window.from)) / width
  const seen = first >= window.from + edge && first <= window.to - edge
  return seen ? window : centred(window, first, last, extent)
}

/** Zoom factor of a wheel event; `mode` is WheelEvent.deltaMode (0 px, 1 lines, 2 pages). */
export function wheelFactor(delta: number, mode: number): number {
  const px = delta * (mode === 1 ? 16 : mode === 2 ? 400 : 1)
  return 2 ** (-Math.max(-400, Math.min(400, px)) * WHEEL_RATE)
}

/** What two fingers ask: the days under them keep under them. Points in px from the left edge. */
export function pinched(
  window: Window,
  width: number,
  before: readonly [number, number],
  after: readonly [number, number],
): Window {
  const day = (x: number) => window.from + (x / width) * (window.to - window.from)
  const [a, b] = [day(Math.min(...before)), day(Math.max(...before))]
  const spread = Math.max(20, Math.abs(after[1] - after[0]))
  const perPx = Math.max(b - a, 1e-6) / spread
  const from = a - Math.min(...after) * perPx
  return { from, to: from + width * perPx }
}

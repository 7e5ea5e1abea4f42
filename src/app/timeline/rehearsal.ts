/**
 * The first gesture is the dearest: its code has not run yet, its words are not measured, and the nodes it brings into
 * view are not made. A few zooms are rehearsed while nobody waits: drawn and taken back before anything is painted.
 */
import type { Window } from '../../timeline/opening.ts'
import { type Extent, zoomed } from '../../timeline/viewport.ts'

/** How much closer each rehearsed window is than the one on screen. */
const FACTORS = [0.7, 1.2, 1.5, 1.9, 2.5, 3.5, 5, 8] as const

/** Calls `play` for one window in each idle moment until all are done or it returns false. Returns a function that stops it. */
export function rehearse(from: Window, extent: Extent, play: (window: Window) => boolean): () => void {
  if (typeof requestIdleCallback !== 'function') return () => undefined
  const middle = (from.from + from.to) / 2
  const windows = FACTORS.map(factor => zoomed(from, factor, middle, extent))
  let waiting = 0
  const next = () => {
    const window = windows.shift()
    if (window && play(window)) waiting = requestIdleCallback(next)
  }
  waiting = requestIdleCallback(next)
  return () => cancelIdleCallback(waiting)
}

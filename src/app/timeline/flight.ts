/** Motion of the window: flying somewhere, and coasting after a drag. None where the reader asks for less motion. */
import { eased, flightPath } from '../../timeline/flight-path.ts'
import type { Window } from '../../timeline/opening.ts'

const FLIGHT_MS = 360
/** After this time a throw has lost two thirds of its speed. */
const COAST_MS = 260
const SLOWEST = 0.02

/** The window at a time since the start; null when it has arrived or stopped. */
export type Motion = (elapsed: number) => Window | null

export function reducedMotion(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches
}

export function flight(from: Window, to: Window): Motion {
  const path = flightPath(from, to)
  return elapsed => (elapsed < FLIGHT_MS ? path(eased(elapsed / FLIGHT_MS)) : null)
}

/** `speed` in days/ms. */
export function coast(from: Window, speed: number, daysPerPx: number): Motion {
  return elapsed => {
    const left = Math.exp(-elapsed / COAST_MS)
    if (Math.abs(speed) * left < SLOWEST * daysPerPx) return null
    const gone = speed * COAST_MS * (1 - left)
    return { from: from.from + gone, to: from.to + gone }
  }
}

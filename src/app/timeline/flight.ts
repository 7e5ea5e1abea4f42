/** Motion of the window: flying somewhere, and coasting after a drag. None where the reader asks for less motion. */
import { easeCubicInOut, interpolateZoom } from 'd3'
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

/** Along van Wijk and Nuij's path: far flights rise, cross and come down again, so that the way stays readable. */
export function flight(from: Window, to: Window): Motion {
  const view = (w: Window): [number, number, number] => [(w.from + w.to) / 2, 0, w.to - w.from]
  const path = interpolateZoom(view(from), view(to))
  return elapsed => {
    if (elapsed >= FLIGHT_MS) return null
    const [middle, , days] = path(easeCubicInOut(elapsed / FLIGHT_MS))
    return { from: middle - days / 2, to: middle + days / 2 }
  }
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

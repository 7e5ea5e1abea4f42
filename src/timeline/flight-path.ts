/**
 * The way a window takes to another one: far flights rise, cross and come down again, so that the way stays readable.
 * After J. J. van Wijk and W. A. A. Nuij, "Smooth and efficient zooming and panning", IEEE InfoVis 2003, in one dimension.
 */
import type { Window } from './opening.ts'

/** How much a flight rises before it crosses; the value their readers liked best is near the square root of 2. */
const RISE = Math.SQRT2
/** Windows whose middles are this much of a width apart do not cross anything. */
const NEAR = 1e-6

/** The window at a share of the way, 0 to 1. */
export type Path = (share: number) => Window

export function flightPath(from: Window, to: Window): Path {
  const width = from.to - from.from
  const goal = to.to - to.from
  const start = (from.from + from.to) / 2
  const distance = (to.from + to.to) / 2 - start
  if (Math.abs(distance) < NEAR * width)
    return share => around(start + share * distance, width * (goal / width) ** share)
  const far = Math.abs(distance)
  const rise = RISE * RISE
  const slope = (at: number, sign: 1 | -1) =>
    (goal * goal - width * width + sign * rise * rise * far * far) / (2 * at * rise * far)
  const r0 = -Math.asinh(slope(width, 1))
  const r1 = -Math.asinh(slope(goal, -1))
  return share => {
    const r = r0 + share * (r1 - r0)
    const gone = (width / (rise * far)) * (Math.cosh(r0) * Math.tanh(r) - Math.sinh(r0))
    return around(start + gone * distance, (width * Math.cosh(r0)) / Math.cosh(r))
  }
}

function around(middle: number, width: number): Window {
  return { from: middle - width / 2, to: middle + width / 2 }
}

/** Slow at both ends. */
export function eased(share: number): number {
  return share < 0.5 ? 4 * share ** 3 : 1 - 4 * (1 - share) ** 3
}

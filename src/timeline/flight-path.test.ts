import { easeCubicInOut, interpolateZoom } from 'd3'
import { expect, test } from 'vitest'
import { eased, flightPath } from './flight-path.ts'
import type { Window } from './opening.ts'

const shares = [0, 0.1, 0.35, 0.5, 0.8, 1]

test.each<[string, Window, Window]>([
  ['far away, at the same scale', { from: 0, to: 30 }, { from: 900, to: 930 }],
  ['back in time and closer', { from: 500, to: 900 }, { from: 10, to: 17 }],
  ['about the same middle', { from: 0, to: 100 }, { from: 45, to: 55 }],
  ['a little further', { from: 0, to: 365 }, { from: 20, to: 385 }],
])('%s: the published path', (_, from, to) => {
  const view = (w: Window): [number, number, number] => [(w.from + w.to) / 2, 0, w.to - w.from]
  const known = interpolateZoom(view(from), view(to))
  const path = flightPath(from, to)
  for (const share of shares) {
    const [middle, , width] = known(share)
    const at = path(share)
    expect((at.from + at.to) / 2).toBeCloseTo(middle, 6)
    expect(at.to - at.from).toBeCloseTo(width, 6)
  }
})

test('it begins and ends slowly', () => {
  for (const share of shares) expect(eased(share)).toBeCloseTo(easeCubicInOut(share), 12)
})

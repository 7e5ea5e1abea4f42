import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bounded, centred, inSight, panned, pinched, wheelFactor, zoomed } from './viewport.ts'

const extent = { from: 0, to: 1000 }
const window = fc
  .record({
    from: fc.double({ min: -200, max: 900, noNaN: true }),
    days: fc.double({ min: 5, max: 900, noNaN: true }),
  })
  .map(({ from, days }) => bounded({ from, to: from + days }, extent))

function screen(day: number, w: { from: number; to: number }): number {
  return (day - w.from) / (w.to - w.from)
}

test('zooming keeps the day under the pointer where it is', () => {
  fc.assert(
    fc.property(
      window,
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0.8, max: 1.25, noNaN: true }),
      (w, at, factor) => {
        const day = w.from + at * (w.to - w.from)
        fc.pre(day > 50 && day < 950)
        const next = zoomed(w, factor, day, extent)
        const free = next.from > -0.8 * (next.to - next.from) && next.to < 1000 + 0.8 * (next.to - next.from)
        if (free) expect(screen(day, next)).toBeCloseTo(at, 6)
      },
    ),
  )
})

test('an event that is in sight leaves the window where it is; another is brought to its middle', () => {
  const w = { from: 100, to: 300 }
  expect(inSight(w, [106, 106], 1000, extent)).toBe(w)
  expect(inSight(w, [290, 400], 1000, extent)).toBe(w)
  expect(inSight(w, [104, 104], 1000, extent)).toEqual({ from: 4.5, to: 204.5 })
  expect(inSight(w, [700, 709], 1000, extent)).toEqual({ from: 605, to: 805 })
})

test('zoom in and out again is where it was; panning keeps the scale', () => {
  const w = { from: 100, to: 300 }
  const back = zoomed(zoomed(w, 4, 180, extent), 1 / 4, 180, extent)
  expect([back.from, back.to].map(x => Math.round(x * 1e6) / 1e6)).toEqual([100, 300])
  expect(panned(w, 50, extent)).toEqual({ from: 150, to: 350 })
})

test('however far one goes, a part of the dossier stays in the window', () => {
  fc.assert(
    fc.property(window, fc.double({ min: -1e7, max: 1e7, noNaN: true }), (w, days) => {
      const next = panned(w, days, extent)
      expect(next.to).toBeGreaterThan(extent.from)
      expect(next.from).toBeLessThan(extent.to)
    }),
  )
})

test('the deepest zoom is two days', () => {
  const deep = zoomed({ from: 10, to: 20 }, 1e9, 14, extent)
  expect(deep.to - deep.from).toBe(2)
})

test('two fingers hold the days under them', () => {
  const w = { from: 100, to: 200 }
  const next = pinched(w, 1000, [200, 600], [100, 900])
  expect(screen(120, next) * 1000).toBeCloseTo(100)
  expect(screen(160, next) * 1000).toBeCloseTo(900)
})

test('wheels of all kinds zoom at a like rate', () => {
  expect(wheelFactor(-100, 0)).toBeCloseTo(1.149, 2)
  expect(wheelFactor(100, 0)).toBeCloseTo(1 / 1.149, 2)
  expect(wheelFactor(-3, 1)).toBeGreaterThan(1)
  expect(wheelFactor(-1, 2)).toBeLessThan(2)
})

test('going to a date centres it and widens only where it must', () => {
  expect(centred({ from: 0, to: 100 }, 500, 500, extent)).toEqual({ from: 450.5, to: 550.5 })
  const wide = centred({ from: 0, to: 10 }, 500, 529, extent)
  expect(wide.to - wide.from).toBeGreaterThan(30)
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayNumber } from '../dossier/day.ts'
import { EXTENTS, PARTS, STATUSES } from '../dossier/schema.ts'
import { LANES, type Lanes } from '../dossier/view.ts'
import { clusterRows } from './clusters.ts'
import { fixedMeasure } from './fixed-measure.ts'
import { labelsOf } from './label-marks.ts'
import { layoutTimeline } from './layout.ts'
import { type Prepared, prepareTimeline } from './prepare.ts'
import { type Sample, sampleTable } from './sample-table.ts'
import type { Cluster, Mark, Scene } from './scene.ts'
import { zoomed } from './viewport.ts'

const DAY = dayNumber('2016-07-01')

const length = fc.oneof(
  { weight: 6, arbitrary: fc.constant(0) },
  { weight: 2, arbitrary: fc.nat(9) },
  { weight: 1, arbitrary: fc.nat(4000) },
)
const place = fc.oneof(fc.nat(3), fc.nat(40), fc.integer({ min: -900, max: 900 }), fc.constant(7))
const SENTENCE =
  'Ministers of both capitals meet again on the river to speak of a truce that neither side believes in'
const title = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 1, max: SENTENCE.length }).map(n => SENTENCE.slice(0, n)) },
  { weight: 1, arbitrary: fc.string({ minLength: 1, maxLength: 90 }) },
)
const event: fc.Arbitrary<Sample> = fc
  .record({
    at: place,
    days: length,
    title,
    status: fc.constantFrom(...STATUSES),
    extent: fc.constantFrom(...EXTENTS),
    part: fc.option(fc.constantFrom(...PARTS)),
    weight: fc.nat(100),
    actors: fc.uniqueArray(fc.nat(10), { maxLength: 4 }),
    articles: fc.uniqueArray(fc.nat(9), { minLength: 1, maxLength: 3 }),
    sources: fc.integer({ min: 1, max: 4 }),
    flags: fc.nat(1),
  })
  .map(({ at, days, ...rest }) => ({ ...rest, from: DAY + at, to: DAY + at + days }))

const look = fc.record({
  width: fc.integer({ min: 320, max: 2560 }),
  height: fc.integer({ min: 120, max: 900 }),
  // Where most events are, or anywhere.
  from: fc
    .oneof(
      { weight: 3, arbitrary: fc.integer({ min: -20, max: 30 }) },
      { weight: 1, arbitrary: fc.integer({ min: -1500, max: 1500 }) },
    )
    .map(d => DAY + d + 0.37),
  days: fc.oneof(fc.integer({ min: 2, max: 60 }), fc.integer({ min: 2, max: 3000 }), fc.constant(200_000)),
  lanes: fc.constantFrom(...LANES),
  selected: fc.option(fc.nat(80)),
})
type Look = typeof look extends fc.Arbitrary<infer T> ? T : never

function scene(prepared: Prepared, view: Look): Scene {
  const { from, days, width } = view
  const selected = chosen(view, prepared.table.length)
  return layoutTimeline(prepared, { width, from, to: from + days, selected, measure: fixedMeasure })
}

function chosen({ selected }: Look, events: number): number | null {
  return selected !== null && selected < events ? selected : null
}

interface Box {
  name: string
  x0: number
  x1: number
  y0: number
  y1: number
}

function boxes({ marks, clusters }: Scene): Box[] {
  const body = (m: Mark) => ({ name: m.key, x0: m.x0, x1: m.x1, y0: m.y - 6, y1: m.y + 6 })
  const words = marks.flatMap(({ key, label: l }) =>
    l ? [{ name: `${key} words`, x0: l.x, x1: l.x + l.width, y0: l.y, y1: l.y + l.height }] : [],
  )
  const counts = clusters.map((c: Cluster) => ({ name: c.key, x0: c.x0, x1: c.x1, y0: c.y - 9, y1: c.y + 9 }))
  return [...marks.map(body), ...words, ...counts]
}

function overlaps(s: Scene): string[] {
  const all = boxes(s)
  return all.flatMap((a, i) =>
    all
      .slice(i + 1)
      .filter(b => a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1)
      .map(b => `${a.name} × ${b.name}`),
  )
}

/** Events drawn, counted in clusters and counted in chips; with no lanes each event must be exactly one of these. */
function told(s: Scene): number {
  const drawn = new Set(s.marks.map(m => m.row)).size
  return drawn + sum(s.clusters.map(c => c.count)) + sum(s.chips.map(c => c.count))
}

function sum(numbers: number[]): number {
  return numbers.reduce((a, b) => a + b, 0)
}

const dossier = fc.array(event, { maxLength: 80, size: 'max' })

test('nothing overlaps, whatever the dossier, the width, the window and the lanes', () => {
  fc.assert(
    fc.property(dossier, look, (events, view) => {
      const prepared = prepareTimeline(sampleTable(events), null, view)
      expect(overlaps(scene(prepared, view))).toEqual([])
    }),
    { numRuns: 400 },
  )
})

test('every event is drawn or counted, once', () => {
  fc.assert(
    fc.property(dossier, look, (events, view) => {
      const prepared = prepareTimeline(sampleTable(events), null, { ...view, lanes: 'none' })
      expect(told(scene(prepared, view))).toBe(events.length)
    }),
    { numRuns: 400 },
  )
})

test('in lanes, every event in view is drawn or counted in each lane it belongs to', () => {
  fc.assert(
    fc.property(dossier, look, (events, view) => {
      const prepared = prepareTimeline(sampleTable(events), null, view)
      const s = scene(prepared, view)
      prepared.lanes.forEach(({ packed }, lane) => {
        const drawn = new Set(s.marks.filter(m => m.lane === lane).map(m => m.row))
        const clusters = s.clusters.filter(c => c.lane === lane)
        const listed = clusters.flatMap(c => clusterRows(prepared, s, c, 1000).rows)
        for (const c of clusters) expect(clusterRows(prepared, s, c, 1000).more).toBe(0)
        const inView = [...packed.rows].filter(row => {
          const middle = (prepared.table.from[row] ?? 0) + 0.5
          return middle >= view.from && middle < view.from + view.days
        })
        expect([...drawn, ...listed].filter(row => inView.includes(row)).sort()).toEqual([...inView].sort())
      })
    }),
    { numRuns: 200 },
  )
})

test('the drawing stays small and labels stay inside it', () => {
  fc.assert(
    fc.property(dossier, look, (events, view) => {
      const s = scene(prepareTimeline(sampleTable(events), null, view), view)
      expect(s.marks.length + s.clusters.length).toBeLessThanOrEqual(200)
      for (const { label } of s.marks) if (label) expect(label.x + label.width).toBeLessThanOrEqual(s.width)
      for (const m of s.marks) expect(m.y).toBeLessThan(s.axis)
    }),
  )
})

test('nothing changes its row or overlaps while zooming and panning', () => {
  fc.assert(
    fc.property(
      dossier,
      look,
      fc.array(fc.tuple(fc.double({ min: 0.3, max: 3, noNaN: true }), fc.nat(100)), { maxLength: 12 }),
      (events, view, steps) => {
        const prepared = prepareTimeline(sampleTable(events), null, view)
        const heights = new Map<string, number>()
        const frame = { width: view.width, selected: chosen(view, events.length), measure: fixedMeasure }
        let held: ReturnType<typeof labelsOf> = new Map()
        let window = { from: view.from, to: view.from + view.days }
        for (const [factor, percent] of steps) {
          const about = window.from + ((window.to - window.from) * percent) / 100
          window = zoomed(window, factor, about, { from: DAY - 1000, to: DAY + 5000 })
          const s = layoutTimeline(prepared, { ...frame, ...window, held })
          held = labelsOf(s)
          expect(overlaps(s)).toEqual([])
          for (const m of s.marks) {
            expect(m.y).toBe(heights.get(m.key) ?? m.y)
            heights.set(m.key, m.y)
          }
        }
      },
    ),
    { numRuns: 60 },
  )
})

test('the selected event is drawn wherever it touches the window', () => {
  fc.assert(
    fc.property(fc.array(event, { minLength: 1, maxLength: 80, size: 'max' }), look, (events, view) => {
      const table = sampleTable(events)
      const row = (view.selected ?? 0) % table.length
      const first = (table.from[row] ?? 0) + 0.4
      const s = scene(prepareTimeline(table, null, view), {
        ...view,
        selected: row,
        from: first - 1,
        days: 5,
      })
      expect(s.marks.filter(m => m.selected && m.row === row).length).toBeGreaterThan(0)
    }),
  )
})

test('the selected event has its words wherever it stands, whatever stands around it', () => {
  const words = fc.integer({ min: 3, max: SENTENCE.length }).map(n => SENTENCE.slice(0, n))
  const happening = fc.tuple(event, words).map(([sample, title]) => ({ ...sample, title }))
  const share = fc.double({ min: 0, max: 0.99, noNaN: true })
  fc.assert(
    fc.property(
      fc.array(happening, { minLength: 1, maxLength: 80, size: 'max' }),
      look,
      share,
      (events, view, at) => {
        const table = sampleTable(events)
        const row = (view.selected ?? 0) % table.length
        const from = (table.from[row] ?? 0) + 0.5 - view.days * at
        const prepared = prepareTimeline(table, null, view)
        const frame = { width: view.width, from, to: from + view.days, selected: row, measure: fixedMeasure }
        const s = layoutTimeline(prepared, frame)
        const inLanes = view.lanes !== 'none'
        // One whose own place is just outside the window is told in the strip.
        for (const m of s.marks.filter(m => m.selected && !m.key.startsWith('s'))) {
          // In a lane words have no other place than beside their mark.
          if (inLanes && m.x0 < 134 && m.x1 > s.width - 140) continue
          expect(m.label).not.toBeNull()
        }
        expect(overlaps(s)).toEqual([])
        const moving = layoutTimeline(prepared, { ...frame, held: labelsOf(s) })
        expect(moving.marks.filter(m => m.selected).map(m => m.label)).toEqual(
          s.marks.filter(m => m.selected).map(m => m.label),
        )
      },
    ),
    { numRuns: 400 },
  )
})

function samples(count: number, make: (i: number) => Sample): Sample[] {
  return Array.from({ length: count }, (_, i) => make(i))
}

const ugly: [string, Sample[]][] = [
  ['empty', []],
  ['one event', [{ from: '2016-07-14' }]],
  ['33 on one day', samples(33, i => ({ from: '2016-07-14', weight: (i * 37) % 100 }))],
  ['a burst of 500 in a week', samples(500, i => ({ from: DAY + (i % 7), weight: (i * 61) % 100 }))],
  ['ranges of years across one another', samples(40, i => ({ from: DAY + i * 5, to: DAY + i * 5 + 2000 }))],
  [
    '26 centuries',
    samples(27, i => ({
      from: `${i < 6 ? '-' : ''}${String(Math.abs(i - 6) * 100 + 4).padStart(4, '0')}-05-09`,
    })),
  ],
  ['the last day there is', [{ from: '9999-12-31' }, { from: '9999-01-01' }]],
]

test.each(ugly)('%s: told in full and without overlap at any width and zoom', (_, events) => {
  const table = sampleTable(events)
  for (const width of [320, 390, 820, 1280, 1440, 1920, 2560]) {
    const prepared = prepareTimeline(table, null, { width, height: 400, lanes: 'none' })
    for (const zoom of [0.001, 0.1, 0.5, 1, 2, 7, 40]) {
      const { from, to } = zoomed(prepared.opening, zoom, prepared.opening.from + 3, {
        from: DAY - 1e6,
        to: DAY + 3e6,
      })
      const s = layoutTimeline(prepared, { width, from, to, selected: null, measure: fixedMeasure })
      expect(overlaps(s)).toEqual([])
      expect(told(s)).toBe(events.length)
    }
  }
})

test('33 events of one day come apart when the day is as wide as a column', () => {
  const table = sampleTable(samples(33, i => ({ from: '2016-07-14', weight: (i * 37) % 100 })))
  const prepared = prepareTimeline(table, null, { width: 1440, height: 400, lanes: 'none' })
  const day = dayNumber('2016-07-14')
  const s = layoutTimeline(prepared, {
    width: 1440,
    from: day - 0.5,
    to: day + 1.5,
    selected: null,
    measure: fixedMeasure,
  })
  expect(s.clusters).toEqual([])
  expect(s.marks.length).toBe(33)
})

test('with room, an event has its whole title', () => {
  const prepared = prepareTimeline(sampleTable([{ from: '2016-07-14', title: 'Talks open' }]), null, {
    width: 800,
    height: 400,
    lanes: 'none' satisfies Lanes,
  })
  const s = layoutTimeline(prepared, {
    width: 800,
    ...prepared.opening,
    selected: null,
    measure: fixedMeasure,
  })
  expect(s.marks[0]?.label).toMatchObject({ kind: 'card', lines: ['Talks open'], caption: '14 July' })
})

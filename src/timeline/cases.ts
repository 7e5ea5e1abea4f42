/** Fixture scenes: what the gallery shows and the goldens in `cases/` hold. */
import { dayNumber } from '../dossier/day.ts'
import type { Lanes } from '../dossier/view.ts'
import { fixedMeasure } from './fixed-measure.ts'
import { layoutTimeline } from './layout.ts'
import { prepareTimeline } from './prepare.ts'
import { type Sample, sampleTable } from './sample-table.ts'
import type { Scene } from './scene.ts'

export interface Case {
  name: string
  about: string
  events: readonly Sample[]
  width: number
  height?: number
  lanes?: Lanes
  /** Days; the opening window where missing. */
  window?: readonly [string, string]
  selected?: number
}

export function caseScene(c: Case): Scene {
  const prepared = prepareTimeline(sampleTable(c.events), null, {
    width: c.width,
    height: c.height ?? 400,
    lanes: c.lanes ?? 'none',
  })
  const window = c.window
    ? { from: dayNumber(c.window[0]), to: dayNumber(c.window[1]) + 1 }
    : prepared.opening
  return layoutTimeline(prepared, {
    width: c.width,
    ...window,
    selected: c.selected ?? null,
    measure: fixedMeasure,
  })
}

const visit: Sample[] = [
  { from: '2019-02-27', title: 'A truce brokered by both capitals takes effect', sources: 2, actors: [0, 1] },
  {
    from: '2019-05-06',
    title: 'The two presidents speak by telephone',
    sources: 2,
    weight: 70,
    actors: [2, 3],
  },
  {
    from: '2019-05-04',
    to: '2019-05-10',
    title: 'The plan is approved in the course of the week',
    extent: 'within',
    precision: 'week',
    status: 'reported',
    actors: [3],
  },
  { from: '2019-05-11', title: 'The ministry announces a visit', weight: 60, sources: 2, actors: [0] },
  { from: '2019-05-12', title: 'The envoy stops over for talks with allies', weight: 30, actors: [0] },
  {
    from: '2019-05-13',
    title: 'A newspaper prints the draft of the agreement',
    status: 'reported',
    flags: 1,
    sources: 3,
    weight: 65,
    actors: [4],
  },
  { from: '2019-05-13', title: 'A spokesman denies the content', status: 'denied', weight: 40, actors: [2] },
  {
    from: '2019-05-14',
    to: '2019-05-15',
    title: 'The envoy visits the capital',
    sources: 3,
    weight: 95,
    actors: [0, 1, 2],
  },
  {
    from: '2019-05-14',
    title: 'The envoy meets the president',
    part: 'evening',
    sources: 3,
    weight: 90,
    actors: [0, 2],
  },
  { from: '2019-05-15', title: 'Both ministers face the press', sources: 2, weight: 80, actors: [0, 1] },
  { from: '2019-05-26', title: 'Ministers of the region meet', status: 'planned', actors: [5, 0, 1] },
  {
    from: '2019-06-01',
    to: '2019-06-10',
    title: 'Joint work begins, if the text is agreed',
    status: 'planned',
    extent: 'within',
    precision: 'month',
    part: 'early',
    weight: 45,
    actors: [0],
  },
  { from: '2019-11-08', title: 'Election day', status: 'planned', actors: [3] },
  { from: '2020-01-20', title: 'The president leaves office', status: 'planned', actors: [3] },
]

const oneDay: Sample[] = Array.from({ length: 33 }, (_, i) => ({
  from: '2019-05-14',
  title: `Report number ${i + 1} of the same evening`,
  weight: (i * 37) % 100,
}))

const centuries: Sample[] = [
  ['-0479-08-01', 'A battle at sea'],
  ['-0043-03-15', 'A murder in the senate'],
  ['0001-01-01', 'The first year begins; there is no year 0'],
  ['0476-09-04', 'The last emperor is deposed'],
  ['1066-10-14', 'A landing in the south'],
  ['1453-05-29', 'The city falls'],
  ['1789-07-14', 'A prison is stormed'],
  ['1914-07-28', 'War is declared'],
  ['1969-07-20', 'Two people walk on the Moon'],
  ['9999-12-31', 'The last day four figures can tell'],
].map(([from, title], i) => ({ from: from ?? '', title: title ?? '', weight: 40 + ((i * 31) % 60) }))

const crowd: Sample[] = Array.from({ length: 400 }, (_, i) => ({
  from: dayNumber('2018-01-01') + ((i * i * 7) % 730),
  ...(i % 6 === 0 ? { to: dayNumber('2018-01-01') + ((i * i * 7) % 730) + (i % 40) } : {}),
  title: `Event ${i + 1} of a long quarrel over the river`,
  weight: (i * 61) % 100,
  sources: 1 + (i % 3),
}))

const marks: Sample[] = (['happened', 'planned', 'reported', 'denied'] as const).flatMap((status, i) => [
  { from: dayNumber('2019-05-02') + i * 8, title: `${status}, one source`, status },
  { from: dayNumber('2019-05-02') + i * 8, title: `${status}, three sources`, status, sources: 3 },
  { from: dayNumber('2019-05-02') + i * 8, title: `${status}, sources differ`, status, sources: 2, flags: 1 },
  {
    from: dayNumber('2019-05-02') + i * 8,
    to: dayNumber('2019-05-05') + i * 8,
    title: `${status}, lasted`,
    status,
  },
  {
    from: dayNumber('2019-05-02') + i * 8,
    to: dayNumber('2019-05-06') + i * 8,
    title: `${status}, within`,
    status,
    extent: 'within',
    precision: 'week',
  },
])

const parts: Sample[] = (['early', 'mid', 'late'] as const).map((part, i) => ({
  from: dayNumber('2019-05-01') + i * 10,
  to: dayNumber('2019-05-10') + i * 10,
  title: `${part} May`,
  extent: 'within',
  precision: 'month',
  part,
}))

export const CASES: readonly Case[] = [
  {
    name: 'visit',
    about: 'Opens on the dense core; what lies off is told at the edges.',
    events: visit,
    width: 1280,
    selected: 8,
  },
  { name: 'visit-narrow', about: 'The same at 390 px.', events: visit, width: 390 },
  {
    name: 'visit-whole',
    about: 'The same, all of it.',
    events: visit,
    width: 1280,
    window: ['2019-02-01', '2020-02-28'],
  },
  {
    name: 'visit-actors',
    about: 'Lanes: an event stands in the lane of each of its actors.',
    events: visit,
    width: 1280,
    lanes: 'actor',
    selected: 8,
  },
  { name: 'marks', about: 'Every mark there is.', events: marks, width: 1280, height: 700 },
  {
    name: 'parts',
    about: 'Early, mid and late fade away from the part that is meant.',
    events: parts,
    width: 820,
  },
  {
    name: 'one',
    about: 'One event.',
    events: [{ from: '2019-05-14', title: 'A single thing happens' }],
    width: 820,
  },
  { name: 'none', about: 'No events.', events: [], width: 820 },
  { name: 'one-day', about: '33 events on one day.', events: oneDay, width: 1280 },
  {
    name: 'one-day-wide',
    about: 'The same day as wide as a column.',
    events: oneDay,
    width: 1280,
    window: ['2019-05-13', '2019-05-15'],
  },
  {
    name: 'centuries',
    about: 'Before year 1 and up to year 9999.',
    events: centuries,
    width: 1280,
    window: ['-0600-01-01', '2200-12-31'],
  },
  {
    name: 'crowd',
    about: '400 events: the most important by name, the others counted.',
    events: crowd,
    width: 1280,
  },
  {
    name: 'crowd-selected',
    about: 'The selected one has its words: a neighbour that stood in their way is counted.',
    events: crowd,
    width: 1280,
    selected: 303,
  },
  {
    name: 'crowd-closer',
    about: 'The same, two months of it.',
    events: crowd,
    width: 1280,
    window: ['2018-05-01', '2018-06-30'],
  },
]

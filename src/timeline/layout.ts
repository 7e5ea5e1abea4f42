/**
 * `layoutTimeline(prepared, frame) -> Scene`: a pure function of its arguments, made anew for each frame of a gesture.
 * What it costs depends on what is drawn, not on the size of the dossier.
 */
import { PARTS, STATUSES } from '../dossier/schema.ts'
import { hasFlag } from '../dossier/table.ts'
import { chips } from './chips.ts'
import { type Counted, clusters } from './clusters.ts'
import { LINE, type Lines, rowDate, STEP, WIDEST, type Words, wordsFor } from './labels.ts'
import { inDetail, touches } from './lod.ts'
import { AXIS, CLUSTER_STRIP, LANE_NAME, type Prepared, type PreparedLane, TOP } from './prepare.ts'
import type { Frame, Label, LaneBox, Mark, Scene } from './scene.ts'
import { lowerBound } from './search.ts'
import type { Stage } from './stage.ts'
import { axis } from './ticks.ts'

/** Marks in a Scene of any size: what a browser can move within a frame (see the speed benchmark). */
export const MOST_MARKS = 120
/** Events in the window up to which every mark keeps just clear of the next. */
const QUIET = 90
const CLEAR_PX = 20
/** Half the width of a disc, with its ring, and the least length of a bar. */
export const RADIUS = 7
const LEAST_BAR = 14
/** From this length on, words stand below a bar and not beside it. */
const LONG_BAR = 56
const GAP = 6
/** What the quotation tick of a reported event stands out by. */
const TICK = 4
/** In a window of more days, the axis no longer tells the year of each event. */
const YEAR_SHOWN = 300

interface Placed {
  /** Position in the lane. */
  at: number
  mark: Mark
}

export function layoutTimeline(prepared: Prepared, frame: Frame): Scene {
  const scale = frame.width / (frame.to - frame.from)
  const boxes = laneBoxes(prepared)
  const scene: Scene = {
    width: frame.width,
    height: TOP + boxes.reduce((sum, box) => sum + box.height, 0) + AXIS,
    from: frame.from,
    to: frame.to,
    scale,
    axis: TOP + boxes.reduce((sum, box) => sum + box.height, 0),
    marks: [],
    clusters: [],
    ...axis(frame.from, frame.to, frame.width, frame.measure),
    chips: [],
    lanes: prepared.divided ? boxes : [],
  }
  const most = Math.ceil(MOST_MARKS / Math.max(1, prepared.lanes.length))
  prepared.lanes.forEach((_, index) => {
    const stage = stageOf(prepared, boxes, index, frame)
    if (!stage) return
    const placed = place(stage, most)
    for (const counted of clusters(
      stage,
      placed.map(p => p.at),
    )) {
      const lone = loneMark(stage, counted)
      if (lone) scene.marks.push(lone)
      else scene.clusters.push(counted.cluster)
    }
    label(stage, placed)
    scene.marks.push(...placed.map(p => p.mark))
  })
  scene.chips = chips(prepared, frame, new Set(scene.marks.map(m => m.row)))
  return scene
}

function laneBoxes(prepared: Prepared): LaneBox[] {
  let y = TOP
  return prepared.lanes.map(({ id, packed }) => {
    const rows = Math.max(packed.used, prepared.divided ? 1 : 2)
    const height = rows * prepared.rowHeight + CLUSTER_STRIP + (prepared.divided ? LANE_NAME : 0)
    const box = { id, y, height, count: packed.rows.length }
    y += height
    return box
  })
}

function stageOf(prepared: Prepared, boxes: LaneBox[], index: number, frame: Frame): Stage | null {
  const lane = prepared.lanes[index]
  const box = boxes[index]
  if (!lane || !box) return null
  const bottom = box.y + box.height
  return {
    prepared,
    lane,
    index,
    frame,
    scale: frame.width / (frame.to - frame.from),
    base: bottom - CLUSTER_STRIP - prepared.rowHeight + (prepared.divided ? LINE_MIDDLE : CARD_MIDDLE),
    strip: bottom - CLUSTER_STRIP / 2 - 2,
  }
}

/** Middle of the mark from the top of its row: level with the first line of its words. */
const CARD_MIDDLE = 12
const LINE_MIDDLE = 13

/** The most important first; whoever comes later and would touch stays out and is counted. */
function place(stage: Stage, most: number): Placed[] {
  const rows: Mark[][] = []
  const out: Placed[] = []
  for (const at of candidates(stage)) {
    if (out.length >= most) break
    const mark = markAt(stage, at)
    const row = stage.lane.packed.row[at] ?? 0
    const others = rows[row] ?? []
    if (others.some(o => mark.x0 < o.x1 + GAP && o.x0 < mark.x1 + GAP)) continue
    others.push(mark)
    rows[row] = others
    out.push({ at, mark })
  }
  return out
}

function candidates({ prepared, lane, frame, scale }: Stage): number[] {
  const { packed } = lane
  const gap = clearance(packed.from, packed.used * prepared.lanes.length, frame) / scale
  const found = inDetail(packed, lane.detail, frame, gap)
  const weight = (i: number) => prepared.table.weight[packed.rows[i] ?? 0] ?? 0
  found.sort((a, b) => weight(b) - weight(a) || a - b)
  const selected = frame.selected === null ? -1 : positionOf(packed.rows, frame.selected)
  if (selected < 0 || !touches(packed, selected, frame)) return found
  return [selected, ...found.filter(i => i !== selected)]
}

export function positionOf(rows: Uint32Array, row: number): number {
  const at = lowerBound(rows, row)
  return rows[at] === row ? at : -1
}

/**
 * px a mark keeps clear of a more important one: little while the window holds few events, else so much that the
 * marks stay affordable. Counted over whole steps of the calendar, so that it holds still while panning.
 */
function clearance(from: Int32Array, rows: number, frame: Frame): number {
  const step = 2 ** Math.floor(Math.log2(frame.to - frame.from) - 1)
  const lo = lowerBound(from, Math.floor(frame.from / step) * step)
  const hi = lowerBound(from, Math.ceil(frame.to / step) * step, lo)
  return hi - lo <= QUIET ? CLEAR_PX : Math.max(CLEAR_PX, (frame.width * rows) / MOST_MARKS)
}

function markAt(stage: Stage, at: number): Mark {
  const { prepared, lane, index, frame, scale } = stage
  const { table } = prepared
  const row = lane.packed.rows[at] ?? 0
  const part = table.part[row] ?? 0
  const sources = table.independent[row] ?? 0
  const shape = shapeOf(stage, at)
  return {
    key: prepared.divided ? `e${row}@${lane.id}` : `e${row}`,
    row,
    lane: index,
    shape,
    status: STATUSES[table.status[row] ?? 0] ?? 'happened',
    part: part === 0 ? null : (PARTS[part - 1] ?? null),
    heft: sources >= 3 ? 3 : sources === 2 ? 2 : 1,
    conflict: hasFlag(table, row, 'conflict'),
    selected: row === frame.selected,
    ...extent(lane, at, shape, frame.from, scale),
    y: stage.base - (lane.packed.row[at] ?? 0) * prepared.rowHeight,
    label: null,
  }
}

/** A range too short to be seen as one is a point. */
function shapeOf({ prepared, lane, scale }: Stage, at: number): Mark['shape'] {
  const length = ((lane.packed.end[at] ?? 0) - (lane.packed.start[at] ?? 0)) * scale
  const within = prepared.table.extent[lane.packed.rows[at] ?? 0] === 1
  if (length === 0) return 'point'
  return within ? 'band' : length < LEAST_BAR ? 'point' : 'bar'
}

function extent({ packed }: PreparedLane, at: number, shape: Mark['shape'], from: number, scale: number) {
  const start = ((packed.start[at] ?? 0) - from) * scale
  const end = ((packed.end[at] ?? 0) - from) * scale
  const middle = (start + end) / 2
  if (shape === 'point') return { x0: middle - RADIUS, x1: middle + RADIUS }
  return { x0: Math.min(start, middle - RADIUS), x1: Math.max(end, middle + RADIUS) }
}

/** A single event without room in its row stands in the strip itself, where a count of one would say less. */
function loneMark(stage: Stage, { cluster, first, bounds }: Counted): Mark | null {
  if (cluster.count > 1) return null
  const mark = markAt(stage, first)
  if (mark.shape !== 'point' || mark.x0 < bounds[0] || mark.x1 > bounds[1]) return null
  return { ...mark, key: `s${mark.key}`, y: stage.strip }
}

function label(stage: Stage, placed: Placed[]): void {
  const byRow = new Map<number, Mark[]>()
  for (const { mark } of placed) {
    const list = byRow.get(mark.y)
    if (list) list.push(mark)
    else byRow.set(mark.y, [mark])
  }
  for (const marks of byRow.values()) {
    marks.sort((a, b) => a.x0 - b.x0)
    marks.forEach((mark, i) => {
      mark.label = labelFor(stage, mark, marks[i + 1]?.x0 ?? Number.POSITIVE_INFINITY)
    })
  }
}

/** Words right of a mark, or below a long bar from where it enters the window; up to the next mark or the edge. */
function labelFor(stage: Stage, mark: Mark, next: number): Label | null {
  const { frame, prepared } = stage
  const left = Math.max(mark.x0, 0)
  const below = !prepared.divided && mark.x1 - left >= LONG_BAR
  const x = below ? left + 2 : Math.max(mark.x1, 0) + GAP + (mark.status === 'reported' ? TICK : 0)
  const room = Math.min(next - GAP, frame.width) - x
  const lines = prepared.divided ? 1 : below ? 2 : 3
  const words = cachedWords(stage, mark.row, room, lines)
  if (!words) return null
  const height = words.lines.length * LINE.title + (words.caption ? LINE.caption : 0)
  return {
    kind: words.kind,
    x,
    y: below ? mark.y + RADIUS + 1 : mark.y - LINE.title / 2,
    width: words.width,
    height,
    lines: words.lines,
    caption: words.caption,
  }
}

const caches = new WeakMap<Prepared, Map<string, Words | null>>()
const CACHE_LIMIT = 3000

function cachedWords({ prepared, frame }: Stage, row: number, room: number, lines: Lines): Words | null {
  const cache = caches.get(prepared) ?? new Map<string, Words | null>()
  caches.set(prepared, cache)
  const year = frame.to - frame.from > YEAR_SHOWN
  const key = `${row}.${lines}.${Math.min(WIDEST / STEP, Math.floor(room / STEP))}.${year}`
  const known = cache.get(key)
  if (known !== undefined) return known
  if (cache.size > CACHE_LIMIT) cache.clear()
  const date = rowDate(prepared.table, row, 'short', year)
  const words = wordsFor(prepared.table.titles[row] ?? '', date, room, lines, frame.measure)
  cache.set(key, words)
  return words
}

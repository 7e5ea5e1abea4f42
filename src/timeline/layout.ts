/**
 * `layoutTimeline(prepared, frame) -> Scene`: a pure function of its arguments, made anew for each frame of a gesture.
 * What it costs depends on what is drawn, not on the size of the dossier.
 */
import { PARTS, STATUSES } from '../dossier/schema.ts'
import { lowerBound, positionOf } from '../dossier/sorted.ts'
import { hasFlag } from '../dossier/table.ts'
import { chips } from './chips.ts'
import { type Counted, clusters } from './clusters.ts'
import { labelMarks, zonesFor } from './label-marks.ts'
import { inDetail, touches } from './lod.ts'
import { AXIS, CLUSTER_STRIP, LANE_NAME, type Prepared, type PreparedLane, TOP } from './prepare.ts'
import type { Frame, LaneBox, Mark, Scene } from './scene.ts'
import { GAP, RADIUS, type Stage } from './stage.ts'
import { axis } from './ticks.ts'

/** Marks in a Scene of any size: what a browser can move within a frame (see the speed benchmark). */
const MOST_MARKS = 90
/** Events in the window up to which every mark keeps just clear of the next. */
const QUIET = 70
const CLEAR_PX = 20
/** A shorter range is drawn as a point. */
const LEAST_BAR = 14

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
    const placed = withRoomForSelected(stage, place(stage, most))
    for (const counted of clusters(
      stage,
      placed.map(p => p.at),
    )) {
      const lone = loneMark(stage, counted)
      if (lone) scene.marks.push(lone)
      else scene.clusters.push(counted.cluster)
    }
    labelMarks(
      stage,
      placed.map(p => p.mark),
    )
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

/** Without the neighbours that stand where the words of a selected mark have to: of its sides, the one that costs fewer. */
function withRoomForSelected(stage: Stage, placed: Placed[]): Placed[] {
  const selected = placed[0]?.mark
  if (!selected?.selected) return placed
  const others = placed.flatMap(({ mark }) => (mark.y === selected.y && mark !== selected ? mark : []))
  const inTheWay = zonesFor(stage, selected, others).map(
    zone => new Set(others.filter(o => o.x0 < zone.x1 && o.x1 > zone.x0)),
  )
  const fewest = inTheWay.sort((a, b) => a.size - b.size)[0]
  return fewest ? placed.filter(({ mark }) => !fewest.has(mark)) : placed
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

/**
 * A single event without room in its row stands in the strip itself, where a count of one would say less: as a dot, or a
 * diamond where its day is not known.
 */
function loneMark(stage: Stage, { cluster, first, bounds }: Counted): Mark | null {
  if (cluster.count > 1) return null
  const mark = markAt(stage, first)
  const middle = (Math.max(mark.x0, bounds[0]) + Math.min(mark.x1, bounds[1])) / 2
  const x0 = Math.min(bounds[1] - 2 * RADIUS, Math.max(bounds[0], middle - RADIUS))
  const shape = mark.shape === 'bar' ? 'point' : mark.shape
  return { ...mark, key: `s${mark.key}`, shape, x0, x1: x0 + 2 * RADIUS, y: stage.strip }
}

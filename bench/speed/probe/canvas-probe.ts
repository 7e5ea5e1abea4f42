/**
 * The physical limit: sorted typed arrays, a binary search for the window, rectangles on a canvas. No framework, no words
 * beyond 200 labels, nothing to reach by keyboard. Others are told as multiples of it.
 */
import '../monitor.ts'
import type { DossierFile } from '../../../src/dossier/schema.ts'
import { lowerBound } from '../../../src/dossier/sorted.ts'
import { type EventTable, eventTable, listAt } from '../../../src/dossier/table.ts'

const LANES = 60
const LANE_PX = 10
const TOP = 24
const WIDTH = 1280
const HEIGHT = 640
const BUCKET_PX = 2
const BUCKETS = WIDTH / BUCKET_PX
const MOST_RECTANGLES = 3000
const MOST_LABELS = 200
const COLOURS = ['#8db8d8', '#4f8fc0', '#1f669c', '#0b3d66']
const LEVELS = [2, 6, 20, Number.POSITIVE_INFINITY]

interface Columns {
  start: Float64Array
  end: Float64Array
  /** Running maximum of `end`: the first event that can still be visible is one search away. */
  reach: Float64Array
  lane: Uint8Array
  title: string[]
  id: string[]
}

function columns(table: EventTable, rows: number[]): Columns {
  let reach = Number.NEGATIVE_INFINITY
  const end = Float64Array.from(rows, row => (table.to[row] ?? 0) + 1)
  return {
    start: Float64Array.from(rows, row => table.from[row] ?? 0),
    end,
    reach: end.map(to => (reach = Math.max(reach, to))),
    lane: Uint8Array.from(rows, row => (listAt(table.actors, row)[0] ?? 0) % LANES),
    title: rows.map(row => table.titles[row] ?? ''),
    id: rows.map(row => table.ids[row] ?? ''),
  }
}

const canvas = document.createElement('canvas')
canvas.width = WIDTH
canvas.height = HEIGHT
const pen = canvas.getContext('2d')
const counts = new Int32Array(LANES * (BUCKETS + 1))
let shown: Columns
let from = 0
let to = 1
let drawn = false
let queued = false

function draw(): void {
  queued = false
  if (!pen) return
  const scale = WIDTH / (to - from)
  pen.fillStyle = '#fff'
  pen.fillRect(0, 0, WIDTH, HEIGHT)
  pen.font = '10px sans-serif'
  drawTicks(pen, scale)
  const lo = lowerBound(shown.reach, from)
  const hi = lowerBound(shown.start, to)
  if (hi - lo <= MOST_RECTANGLES) drawEach(pen, scale, lo, hi)
  else drawDensity(pen, scale, lo, hi)
  drawn = true
}

function drawTicks(c: CanvasRenderingContext2D, scale: number): void {
  c.fillStyle = '#667'
  const step = 2 ** Math.ceil(Math.log2(128 / scale))
  for (let day = Math.ceil(from / step) * step; day < to; day += step) {
    const x = (day - from) * scale
    c.fillRect(x, TOP - 4, 1, HEIGHT)
    c.fillText(new Date(day * 86_400_000).toISOString().slice(0, 10), x + 3, 12)
  }
}

function drawEach(c: CanvasRenderingContext2D, scale: number, lo: number, hi: number): void {
  const right = new Float64Array(LANES).fill(-1)
  const { start, end, lane, title } = shown
  c.fillStyle = COLOURS[1] ?? ''
  for (let i = lo; i < hi; i++) {
    const width = Math.max(3, ((end[i] ?? 0) - (start[i] ?? 0)) * scale)
    c.fillRect(((start[i] ?? 0) - from) * scale, TOP + (lane[i] ?? 0) * LANE_PX + 1, width, LANE_PX - 3)
  }
  c.fillStyle = '#223'
  let labels = 0
  for (let i = lo; i < hi && labels < MOST_LABELS; i++) {
    const x = ((start[i] ?? 0) - from) * scale + 5
    const l = lane[i] ?? 0
    if (x < (right[l] ?? 0) || x < 0) continue
    c.fillText(title[i] ?? '', x, TOP + l * LANE_PX + 9)
    right[l] = x + (title[i]?.length ?? 0) * 5
    labels++
  }
}

/** A difference array: an event costs two writes however long it is. */
function drawDensity(c: CanvasRenderingContext2D, scale: number, lo: number, hi: number): void {
  counts.fill(0)
  const perDay = scale / BUCKET_PX
  for (let i = lo; i < hi; i++) {
    const a = Math.max(0, Math.floor(((shown.start[i] ?? 0) - from) * perDay))
    const b = Math.min(BUCKETS - 1, Math.floor(((shown.end[i] ?? 0) - from) * perDay))
    if (b < 0 || a >= BUCKETS) continue
    const row = (shown.lane[i] ?? 0) * (BUCKETS + 1)
    counts[row + a] = (counts[row + a] ?? 0) + 1
    counts[row + b + 1] = (counts[row + b + 1] ?? 0) - 1
  }
  for (let lane = 0; lane < LANES; lane++) drawLane(c, lane)
}

function drawLane(c: CanvasRenderingContext2D, lane: number): void {
  let sum = 0
  let level = -1
  let begin = 0
  for (let b = 0; b <= BUCKETS; b++) {
    sum += counts[lane * (BUCKETS + 1) + b] ?? 0
    const count = sum
    const next = b === BUCKETS || count <= 0 ? -1 : LEVELS.findIndex(limit => count < limit)
    if (next === level) continue
    if (level >= 0) {
      c.fillStyle = COLOURS[level] ?? ''
      c.fillRect(begin * BUCKET_PX, TOP + lane * LANE_PX + 1, (b - begin) * BUCKET_PX, LANE_PX - 2)
    }
    level = next
    begin = b
  }
}

function later(): void {
  if (queued) return
  queued = true
  requestAnimationFrame(draw)
}

canvas.addEventListener(
  'wheel',
  event => {
    event.preventDefault()
    const factor = 2 ** (event.deltaY * 0.002)
    const about = from + (event.offsetX / WIDTH) * (to - from)
    from = about - (about - from) * factor
    to = about + (to - about) * factor
    later()
  },
  { passive: false },
)
let held: number | null = null
canvas.addEventListener('pointerdown', event => {
  held = event.clientX
  canvas.setPointerCapture(event.pointerId)
})
canvas.addEventListener('pointermove', event => {
  if (held === null) return
  const by = ((held - event.clientX) / WIDTH) * (to - from)
  held = event.clientX
  from += by
  to += by
  later()
})
canvas.addEventListener('pointerup', () => {
  held = null
})
canvas.addEventListener('click', event => {
  const lane = Math.floor((event.offsetY - TOP) / LANE_PX)
  const day = from + (event.offsetX / WIDTH) * (to - from)
  let best = -1
  let least = Number.POSITIVE_INFINITY
  for (let i = lowerBound(shown.reach, from); i < lowerBound(shown.start, to); i++) {
    const distance = Math.abs((shown.start[i] ?? 0) - day)
    if (shown.lane[i] === lane && distance < least) {
      best = i
      least = distance
    }
  }
  const panel = document.getElementById('detail')
  if (!panel || best < 0) return
  panel.textContent = shown.title[best] ?? ''
  panel.dataset.id = shown.id[best] ?? ''
})

document.getElementById('stage')?.append(canvas)
const dossier = (await (await fetch('/data/dossier.json')).json()) as DossierFile
const table = eventTable(dossier)
const all = columns(table, [...table.rows])
shown = all
from = (all.start[0] ?? 0) - 1
to = (all.reach[all.reach.length - 1] ?? 1) + 1
window.__bench = {
  ready: () => drawn,
  shown: () => document.getElementById('detail')?.dataset.id ?? '',
  hit: k => {
    const lo = lowerBound(shown.reach, from)
    const hi = lowerBound(shown.start, to)
    const i = lo + Math.floor(((hi - lo) * ((k * 7 + 3) % 10)) / 10)
    const box = canvas.getBoundingClientRect()
    const x = ((shown.start[i] ?? 0) - from) * (WIDTH / (to - from)) + 1
    return {
      x: box.x + Math.min(WIDTH - 3, Math.max(2, x)),
      y: box.y + TOP + (shown.lane[i] ?? 0) * LANE_PX + 5,
    }
  },
  filter: actor => {
    const rows =
      actor === null ? [] : [...all.id.keys()].filter(row => listAt(table.actors, row).includes(actor))
    shown = actor === null ? all : columns(table, rows)
    later()
  },
}
draw()

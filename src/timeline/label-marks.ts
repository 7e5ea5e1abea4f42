/** Gives each mark the words its room allows; see labels.ts for the words. */
import type { EventTable } from '../dossier/table.ts'
import {
  CARD_LEAST,
  LINE,
  type Lines,
  rowDate,
  STEP,
  WIDEST,
  WIDEST_LINE,
  type Words,
  wordsFor,
} from './labels.ts'
import type { Label, Mark, Measure, Scene } from './scene.ts'
import { GAP, RADIUS, type Stage } from './stage.ts'

/** From this length on, words stand below a bar and not beside it. */
const LONG_BAR = 56
/** What the quotation tick of a reported event stands out by. */
const TICK = 4
/** In a window of more days, the axis no longer tells the year of each event. */
const YEAR_SHOWN = 300
/** Marks that get other words in one frame of a movement; the others follow in the next frames. */
const NEW_WORDS = 3
/** Rooms told apart while moving: words that change with every frame cannot be read, and cost most of the frame. */
const MOVING_ROOMS = [WIDEST, 128, 80] as const
/** Words keep this far from the next mark and the words before, so that each is seen to belong to its own. */
const AFTER = 12

/** How many marks may still get other words in this frame. */
interface Budget {
  words: number
}

export function labelMarks(stage: Stage, marks: readonly Mark[]): void {
  const left: Budget = { words: stage.frame.held ? NEW_WORDS : Number.POSITIVE_INFINITY }
  const rows = new Map<number, Mark[]>()
  for (const mark of marks) {
    const list = rows.get(mark.y)
    if (list) list.push(mark)
    else rows.set(mark.y, [mark])
  }
  for (const row of rows.values()) {
    row.sort((a, b) => a.x0 - b.x0)
    labelRow(stage, row, left)
  }
}

/** From left to right; the words of a selected mark come first, and its neighbours' take what they leave. */
function labelRow(stage: Stage, row: readonly Mark[], left: Budget): void {
  const label = (mark: Mark, i: number, before: number) => {
    const next = row[i + 1]
    const until = next ? Math.min(next.x0, next.label?.x ?? next.x0) : Number.POSITIVE_INFINITY
    mark.label = labelFor(stage, mark, roomsFor(stage, mark, before, until), left)
  }
  const first = row.findIndex(mark => mark.selected)
  const selected = row[first]
  if (selected) label(selected, first, row[first - 1]?.x1 ?? Number.NEGATIVE_INFINITY)
  let before = Number.NEGATIVE_INFINITY
  row.forEach((mark, i) => {
    if (mark !== selected) label(mark, i, before)
    before = Math.max(mark.x1, mark.label ? mark.label.x + mark.label.width : 0)
  })
}

/** Between two px, all of a row's height. */
interface Zone {
  x0: number
  x1: number
}

/**
 * Where the words of a selected mark would stand, for each side it can have them on: none of `others`, the marks of its
 * row, may stand in one of these. Empty where there is room as it is.
 */
export function zonesFor(stage: Stage, mark: Mark, others: readonly Mark[]): Zone[] {
  const before = Math.max(Number.NEGATIVE_INFINITY, ...others.filter(o => o.x0 < mark.x0).map(o => o.x1))
  const next = Math.min(Number.POSITIVE_INFINITY, ...others.filter(o => o.x0 > mark.x0).map(o => o.x0))
  const title = stage.frame.measure(stage.prepared.table.titles[mark.row] ?? '', 'title')
  const px = Math.min(CARD_LEAST, Math.ceil(title / STEP) * STEP)
  if (roomsFor(stage, mark, before, next).some(room => room.px >= px)) return []
  return roomsFor(stage, mark, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)
    .filter(room => room.px >= px)
    .map(({ side, x }) => (side === 'left' ? { x0: x - px - AFTER, x1: x } : { x0: x, x1: x + px + AFTER }))
}

interface LabelRoom {
  side: Label['side']
  /** Where words begin, or for those on the left, where they end. */
  x: number
  px: number
  lines: Lines
}

/**
 * Right of a mark up to the next one or the edge, or below a long bar from where it enters the window; else left of it,
 * back to the mark before and its words.
 */
function roomsFor({ frame, prepared }: Stage, mark: Mark, before: number, next: number): LabelRoom[] {
  const start = Math.max(mark.x0, 0)
  const below = !prepared.divided && mark.x1 - start >= LONG_BAR
  const x = below ? start + 2 : Math.max(mark.x1, 0) + GAP + (mark.status === 'reported' ? TICK : 0)
  const px = Math.min(next - AFTER, frame.width) - x
  const right: LabelRoom = {
    side: below ? 'below' : 'right',
    x,
    px,
    lines: linesFor(prepared.divided, below),
  }
  if (mark.x0 < 0) return [right]
  const end = mark.x0 - GAP
  const left = { side: 'left', x: end, px: end - Math.max(0, before + AFTER), lines: right.lines } as const
  return [right, left]
}

function linesFor(divided: boolean, below: boolean): Lines {
  return divided ? 1 : below ? 2 : 3
}

function labelFor(stage: Stage, mark: Mark, rooms: LabelRoom[], left: Budget): Label | null {
  const held = stage.frame.held?.get(mark.key)
  const same = held && rooms.find(r => r.side === held.side)
  // In a movement, words on screen stay as they are while they fit, and few marks but the selected one get other words.
  if (held && same && held.width <= same.px && lineCount(held) <= same.lines) return placed(held, same, mark)
  if (left.words <= 0 && !mark.selected) return null
  const label = bestLabel(stage, mark, rooms)
  if (label) left.words -= 1
  return label
}

/** On the first side where they need no cut, else on the first that has room at all. */
function bestLabel(stage: Stage, mark: Mark, rooms: LabelRoom[]): Label | null {
  let cut: Label | null = null
  for (const room of rooms) {
    const px = stage.frame.held ? (MOVING_ROOMS.find(r => r <= room.px) ?? room.px) : room.px
    const words = cachedWords(stage, mark.row, { ...room, px })
    if (words?.kind === 'card') return placed(words, room, mark)
    cut ??= words && placed(words, room, mark)
  }
  return cut
}

function placed({ kind, width, lines, caption }: Words, room: LabelRoom, mark: Mark): Label {
  const x = room.side === 'left' ? room.x - width : room.x
  const y = room.side === 'below' ? mark.y + RADIUS + 1 : mark.y - LINE.title / 2
  const height = lines.length * LINE.title + (caption === null ? 0 : LINE.caption)
  return { kind, side: room.side, x, y, width, height, lines, caption }
}

function lineCount(words: Pick<Words, 'lines' | 'caption'>): number {
  return words.lines.length + (words.caption === null ? 0 : 1)
}

/** Words do not depend on the filter, so they outlive it; fonts that have come bring a new measure. */
const caches = new WeakMap<Measure, WeakMap<EventTable, Map<string, Words | null>>>()
const CACHE_LIMIT = 3000

function cachedWords(
  { prepared, frame }: Stage,
  row: number,
  { px, lines }: Pick<LabelRoom, 'px' | 'lines'>,
): Words | null {
  const cache = cacheFor(frame.measure, prepared.table)
  const year = frame.to - frame.from > YEAR_SHOWN
  const key = `${row}.${lines}.${Math.min(WIDEST_LINE / STEP, Math.floor(px / STEP))}.${year}`
  const known = cache.get(key)
  if (known !== undefined) return known
  if (cache.size > CACHE_LIMIT) cache.clear()
  const date = rowDate(prepared.table, row, 'short', year)
  const words = wordsFor(prepared.table.titles[row] ?? '', date, px, lines, frame.measure)
  cache.set(key, words)
  return words
}

function cacheFor(measure: Measure, table: EventTable): Map<string, Words | null> {
  const tables = caches.get(measure) ?? new WeakMap<EventTable, Map<string, Words | null>>()
  caches.set(measure, tables)
  const cache = tables.get(table) ?? new Map<string, Words | null>()
  tables.set(table, cache)
  return cache
}

/** Labels by the keys of their marks, as `Frame.held` takes them. */
export function labelsOf(scene: Scene): ReadonlyMap<string, Label> {
  const labels = new Map<string, Label>()
  for (const { key, label } of scene.marks) if (label) labels.set(key, label)
  return labels
}

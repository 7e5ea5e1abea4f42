/** Gives each mark the words its room allows; see labels.ts for the words. */
import { LINE, type Lines, rowDate, STEP, WIDEST, WIDEST_LINE, type Words, wordsFor } from './labels.ts'
import type { Prepared } from './prepare.ts'
import type { Label, Mark, Scene } from './scene.ts'
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
const MOVING_ROOMS = [WIDEST, 128, 64] as const

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
    row.forEach((mark, i) => {
      mark.label = labelFor(stage, mark, row[i + 1]?.x0 ?? Number.POSITIVE_INFINITY, left)
    })
  }
}

/** Words right of a mark, or below a long bar from where it enters the window; up to the next mark or the edge. */
function labelFor(stage: Stage, mark: Mark, next: number, left: Budget): Label | null {
  const { frame, prepared } = stage
  const start = Math.max(mark.x0, 0)
  const below = !prepared.divided && mark.x1 - start >= LONG_BAR
  const x = below ? start + 2 : Math.max(mark.x1, 0) + GAP + (mark.status === 'reported' ? TICK : 0)
  const room = { px: Math.min(next - GAP, frame.width) - x, lines: linesFor(prepared.divided, below) }
  const words = frame.held ? movingWords(stage, mark, room, left) : cachedWords(stage, mark.row, room)
  if (!words) return null
  const { kind, width, lines, caption } = words
  const height = lines.length * LINE.title + (caption === null ? 0 : LINE.caption)
  return { kind, x, y: below ? mark.y + RADIUS + 1 : mark.y - LINE.title / 2, width, height, lines, caption }
}

interface LabelRoom {
  px: number
  lines: Lines
}

function linesFor(divided: boolean, below: boolean): Lines {
  return divided ? 1 : below ? 2 : 3
}

/** In a movement, words on screen stay as they are while they fit, and few marks get other words. */
function movingWords(stage: Stage, mark: Mark, room: LabelRoom, left: Budget): Words | null {
  const held = stage.frame.held?.get(mark.key)
  if (held && held.width <= room.px && lineCount(held) <= room.lines) return held
  if (left.words <= 0) return null
  const px = MOVING_ROOMS.find(r => r <= room.px) ?? room.px
  const words = cachedWords(stage, mark.row, { ...room, px })
  if (words) left.words -= 1
  return words
}

function lineCount(words: Pick<Words, 'lines' | 'caption'>): number {
  return words.lines.length + (words.caption === null ? 0 : 1)
}

const caches = new WeakMap<Prepared, Map<string, Words | null>>()
const CACHE_LIMIT = 3000

function cachedWords({ prepared, frame }: Stage, row: number, { px, lines }: LabelRoom): Words | null {
  const cache = caches.get(prepared) ?? new Map<string, Words | null>()
  caches.set(prepared, cache)
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

/** Labels by the keys of their marks, as `Frame.held` takes them. */
export function labelsOf(scene: Scene): ReadonlyMap<string, Label> {
  const labels = new Map<string, Label>()
  for (const { key, label } of scene.marks) if (label) labels.set(key, label)
  return labels
}

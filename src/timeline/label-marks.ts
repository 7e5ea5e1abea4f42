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

export function labelMarks(stage: Stage, marks: readonly Mark[]): void {
  const left = { words: stage.frame.held ? NEW_WORDS : Number.POSITIVE_INFINITY }
  const rows = new Map<number, Mark[]>()
  for (const mark of marks) {
    const list = rows.get(mark.y)
    if (list) list.push(mark)
    else rows.set(mark.y, [mark])
  }
  for (const row of rows.values()) {
    row.sort((a, b) => a.x0 - b.x0)
    row.forEach((mark, i) => {
      const label = labelFor(stage, mark, row[i + 1]?.x0 ?? Number.POSITIVE_INFINITY)
      const isNew = label !== null && !sameWords(label, stage.frame.held?.get(mark.key))
      if (isNew && left.words <= 0) return
      mark.label = label
      if (isNew) left.words -= 1
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
  const words = wordsIn(stage, mark, room, prepared.divided ? 1 : below ? 2 : 3)
  if (!words) return null
  const { kind, width, lines, caption } = words
  const height = lines.length * LINE.title + (caption === null ? 0 : LINE.caption)
  return { kind, x, y: below ? mark.y + RADIUS + 1 : mark.y - LINE.title / 2, width, height, lines, caption }
}

/** In a movement, words on screen stay as they are while they fit. */
function wordsIn(stage: Stage, mark: Mark, room: number, lines: Lines): Words | null {
  const { held } = stage.frame
  if (!held) return cachedWords(stage, mark.row, room, lines)
  const words = held.get(mark.key)
  if (words && words.width <= room && lineCount(words) <= lines) return words
  return cachedWords(stage, mark.row, MOVING_ROOMS.find(r => r <= room) ?? room, lines)
}

function sameWords(label: Label, before: Label | undefined): boolean {
  return before !== undefined && label.lines === before.lines && label.caption === before.caption
}

function lineCount(words: Pick<Words, 'lines' | 'caption'>): number {
  return words.lines.length + (words.caption === null ? 0 : 1)
}

const caches = new WeakMap<Prepared, Map<string, Words | null>>()
const CACHE_LIMIT = 3000

function cachedWords({ prepared, frame }: Stage, row: number, room: number, lines: Lines): Words | null {
  const cache = caches.get(prepared) ?? new Map<string, Words | null>()
  caches.set(prepared, cache)
  const year = frame.to - frame.from > YEAR_SHOWN
  const key = `${row}.${lines}.${Math.min(WIDEST_LINE / STEP, Math.floor(room / STEP))}.${year}`
  const known = cache.get(key)
  if (known !== undefined) return known
  if (cache.size > CACHE_LIMIT) cache.clear()
  const date = rowDate(prepared.table, row, 'short', year)
  const words = wordsFor(prepared.table.titles[row] ?? '', date, room, lines, frame.measure)
  cache.set(key, words)
  return words
}

/** Labels by the keys of their marks, as `Frame.held` takes them. */
export function labelsOf(scene: Scene): ReadonlyMap<string, Label> {
  const labels = new Map<string, Label>()
  for (const { key, label } of scene.marks) if (label) labels.set(key, label)
  return labels
}

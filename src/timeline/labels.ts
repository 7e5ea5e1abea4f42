/** Words beside a mark, as many as the room to the next mark of its row allows. */
import { dateWords } from '../dossier/date-words.ts'
import { dayOf } from '../dossier/day.ts'
import { EXTENTS, PARTS, PRECISIONS } from '../dossier/schema.ts'
import type { EventTable } from '../dossier/table.ts'
import type { Label, Measure } from './scene.ts'

export const LINE = { title: 17, caption: 15 } as const
/** No label is wider than the first, or the second where it has one line for its title; a line of less than the third stands with no date and is not cut inside a word, less than the fourth makes no label at all. */
export const WIDEST = 224
export const WIDEST_LINE = 320
export const CARD_LEAST = 128
const LEAST = 80
/** A cut title ends with a whole word if it fills so much of its line. */
const LEAST_FILLED = 0.4
/** Rooms are rounded down to this, so that a label is not cut anew for every px. */
export const STEP = 16

/** Where the lines of a label are held: at their beginning, or left of a mark at their end. CSS px from the left. */
export function textStart({ side, x, width }: Pick<Label, 'side' | 'x' | 'width'>): number {
  return side === 'left' ? x + width : x
}

export interface Words {
  kind: Label['kind']
  lines: string[]
  caption: string | null
  width: number
}

/** `room` in px; `lines`: how many lines of text the row has. null: not even a cut title fits. */
export function wordsFor(
  title: string,
  date: string,
  room: number,
  lines: Lines,
  measure: Measure,
): Words | null {
  const width = Math.min(lines === 3 ? WIDEST : WIDEST_LINE, Math.floor(room / STEP) * STEP)
  if (measure(title, 'title') <= width) return words('card', [title], lines > 1 ? date : null, width, measure)
  if (width < LEAST) return null
  if (lines === 3) {
    const [first, rest] = firstLine(title, width, measure)
    const second = first === '' ? null : wholeWords(rest, width, measure)
    if (second !== null)
      return words(second === rest ? 'card' : 'short', [first, second], date, width, measure)
  }
  const cut = elide(title, width, measure)
  if (cut === null) return null
  return lines > 1 && width >= CARD_LEAST
    ? words('short', [cut], date, width, measure)
    : words('title', [cut], null, width, measure)
}

export type Lines = 1 | 2 | 3

function words(
  kind: Label['kind'],
  lines: string[],
  date: string | null,
  width: number,
  measure: Measure,
): Words {
  const caption = date !== null && measure(date, 'caption') <= width ? date : null
  const widest = Math.max(...lines.map(line => measure(line, 'title')))
  return { kind, lines, caption, width: Math.max(widest, caption === null ? 0 : measure(caption, 'caption')) }
}

/** Whole words up to `width`, and the rest; a word too long for the line is left for the rest. */
function firstLine(title: string, width: number, measure: Measure): [string, string] {
  const parts = title.split(' ')
  const line = (count: number) => parts.slice(0, count).join(' ')
  const fits = (count: number) => measure(line(count), 'title') <= width
  const count = last(fits, 0, parts.length, guess(title, width, measure, parts.length))
  return [line(count), parts.slice(count).join(' ')]
}

/** As many words of the text as fit with an ellipsis; null when not even the first does. */
function wholeWords(text: string, width: number, measure: Measure): string | null {
  if (measure(text, 'title') <= width) return text
  const [words] = firstLine(text, width - measure('…', 'title'), measure)
  return words === '' ? null : `${words}…`
}

/** As much of the text as fits with an ellipsis; null when that is not even three characters, or on a narrow line a stump. */
function elide(text: string, width: number, measure: Measure): string | null {
  const whole = measure(text, 'title')
  if (whole <= width) return text
  const [words] = firstLine(text, width - measure('…', 'title'), measure)
  const filled = measure(`${words}…`, 'title')
  if (filled >= width * LEAST_FILLED && filled <= width) return `${words}…`
  if (words !== '' && width < CARD_LEAST) return null
  const characters = Array.from(text)
  const fits = (length: number) => measure(cut(characters, length), 'title') <= width
  const length = last(fits, 0, characters.length, Math.floor((characters.length * width) / whole))
  return length < 3 ? null : cut(characters, length)
}

/** Of so many parts of about the same width, how many fill `width`. */
function guess(text: string, width: number, measure: Measure, parts: number): number {
  return Math.floor((parts * width) / Math.max(1, measure(text, 'title')))
}

/** The last of low..high that fits, where all before it do: looked for from a guess on, as each look measures text. */
function last(fits: (n: number) => boolean, low: number, high: number, start: number): number {
  let n = Math.min(high, Math.max(low, start))
  if (n === low || fits(n)) {
    while (n < high && fits(n + 1)) n += 1
    return n
  }
  do n -= 1
  while (n > low && !fits(n))
  return n
}

function cut(characters: readonly string[], length: number): string {
  return `${characters.slice(0, length).join('').trimEnd()}…`
}

/** The date of a row in words; `year` only where the axis does not show it. */
export function rowDate(
  table: EventTable,
  row: number,
  months: 'long' | 'short' = 'short',
  year = false,
): string {
  const part = table.part[row] ?? 0
  return dateWords(
    {
      from: dayOf(table.from[row] ?? 0),
      to: dayOf(table.to[row] ?? 0),
      extent: EXTENTS[table.extent[row] ?? 0] ?? 'throughout',
      precision: PRECISIONS[table.precision[row] ?? 0] ?? 'day',
      part: part === 0 ? null : (PARTS[part - 1] ?? null),
    },
    { months, year },
  )
}

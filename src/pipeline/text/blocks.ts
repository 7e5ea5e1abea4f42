/** Blocks of an article: its title, paragraphs, bylines and datelines, and what is not reporting. */
import type { Block } from './article-text.ts'
import { boilerplate } from './boilerplate.ts'
import { CREDITED, datelineLength, isByline } from './byline.ts'
import { isChronology } from './chronology.ts'
import { MONTH } from './day-pattern.ts'
import { BULLET, NOTES, paragraphs, type Stretch, trimmed } from './lines.ts'
import { datedOpening, dayRunIn, pageStamp } from './page-stamp.ts'
import { pictureCredit } from './picture-credit.ts'

const LONGEST_TITLE = 200
/** Paragraphs in which an article's own stamp may stand; further down the stamps are of comments and of other articles. */
const STAMPED = 3

/** In order, not overlapping; together they cover every character that is not white space. */
export function blocks(text: string): Block[] {
  const parts = paragraphs(text)
  const begging = boilerplate(text, parts)
  const title = titleOf(text, parts, begging)
  const openings = parts.filter(p => datedOpening(text.slice(p.start, p.start + 40)) !== null)
  const dated = openings.length === 1 && !isChronology(text)
  const made = parts.flatMap((p, i): Block[] => {
    if (begging[i]) return [{ kind: 'boilerplate' as const, ...p }]
    if (i === title) return [{ kind: 'title' as const, ...p }]
    const stamp = i < STAMPED ? stampIn(text.slice(p.start, p.end), dated) : null
    return stamp === null ? withDateline(text, p) : around(text, p, stamp, 'byline')
  })
  return title < 0 ? titleBeforeStamp(text, made) : made
}

/** `dated`: one paragraph alone opens with a day and a dash, as no chronology does. */
function stampIn(paragraph: string, dated: boolean): Stretch | null {
  return (dated ? datedOpening(paragraph) : null) ?? pageStamp(paragraph)
}

/** What stands before all else and is closed by a stamp is a title, if it reads like one. */
function titleBeforeStamp(text: string, made: readonly Block[]): Block[] {
  const [first, second, ...rest] = made
  if (first?.kind !== 'paragraph' || second?.kind !== 'byline' || rest.length === 0) return [...made]
  const kind = isHeading(text.slice(first.start, first.end)) ? 'title' : 'paragraph'
  return [{ ...first, kind }, second, ...rest]
}

/** Position of the title: the first short paragraph that reads like a heading and has text after it; -1 without one. */
function titleOf(text: string, parts: readonly Stretch[], begging: readonly boolean[]): number {
  const own = parts.flatMap((_, i) => (begging[i] ? [] : [i]))
  const words = (i: number | undefined) => text.slice(parts[i ?? -1]?.start, parts[i ?? -1]?.end)
  const repeated = repeatedHeading(own, words)
  if (repeated !== null) return repeated
  const place = own.findIndex(i => !isStamp(words(i)))
  const [line, next] = [words(own[place]), words(own[place + 1])]
  if (place < 0 || place > FIRST || place >= own.length - 1 || !isHeading(line)) return -1
  const isLabel =
    countWords(line) <= LABEL && countWords(next) >= HEADLINE && isHeading(next) && !isStamp(next)
  return own[isLabel && place < own.length - 2 ? place + 1 : place] ?? -1
}

/** A page often prints its title twice: above the article and over all. */
function repeatedHeading(own: readonly number[], words: (i: number | undefined) => string): number | null {
  const seen = new Map<string, number>()
  for (const i of own.slice(0, HEAD)) {
    const line = words(i)
    const first = seen.get(line)
    if (first !== undefined && countWords(line) > LABEL && isHeading(line)) return first
    seen.set(line, i)
  }
  return null
}

/** Paragraphs at the head of a page. */
const HEAD = 12

/** Words of what a page prints above a title: its section, its station. */
const LABEL = 3
/** Words of the title below it. */
const HEADLINE = 6

function countWords(line: string): number {
  return line.split(/\s+/).length
}

/** Lines that may stand before a title: who wrote it, when, the agency. */
const FIRST = 2

/** Who wrote it or when, and no title: "By Ann Lee", "4 May", "AP"; the year or the month that heads a chronology. */
function isStamp(paragraph: string): boolean {
  return isByline(paragraph) || CREDITED.test(paragraph) || HEADS_ENTRIES.test(paragraph)
}

const HEADS_ENTRIES = new RegExp(`^(?:\\d{4}|${MONTH}):?$`)

/** No full stop at its end (one after an abbreviation such as "U.S." apart), and no second sentence in it. */
function isHeading(line: string): boolean {
  const paragraph = line.replace(NOTES, '')
  if (paragraph.length > LONGEST_TITLE || BULLET.test(paragraph) || !/\p{L}/u.test(paragraph)) return false
  if (/[.!?…]["”’)]?\s+\p{Lu}\p{Ll}+\s+\p{Ll}/u.test(paragraph)) return false
  return !/[.:;,]["”’)]?$/.test(paragraph) || /\b(?:\p{Lu}\.){2,}$/u.test(paragraph)
}

/** A dateline that opens a paragraph is a block of its own, so that its day is not read as the day of the first sentence. */
function withDateline(text: string, p: Stretch): Block[] {
  const paragraph = text.slice(p.start, p.end)
  if (isByline(paragraph)) return [{ kind: 'byline', ...p }]
  const credit = pictureCredit(paragraph)
  if (credit !== null) return around(text, p, credit, 'boilerplate')
  const day = dayRunIn(paragraph)
  if (day !== null) return around(text, p, day, 'byline')
  const length = datelineLength(paragraph)
  const head = trimmed(text, p.start, p.start + length)
  const body = trimmed(text, p.start + length, p.end)
  if (!head || !body) return [{ kind: 'paragraph', ...p }]
  return [
    { kind: 'byline', ...head },
    { kind: 'paragraph', ...body },
  ]
}

/** The headline or caption before it, the stamp or credit, and the text behind it: three blocks, as a reader sees them. */
function around(text: string, p: Stretch, { start, end }: Stretch, kind: Block['kind']): Block[] {
  const before = trimmed(text, p.start, p.start + start)
  const own = trimmed(text, p.start + start, p.start + end)
  const rest = trimmed(text, p.start + end, p.end)
  return [
    ...(before === null ? [] : [{ kind: 'paragraph' as const, ...before }]),
    ...(own === null ? [] : [{ kind, ...own }]),
    ...(rest === null ? [] : withDateline(text, rest)),
  ]
}

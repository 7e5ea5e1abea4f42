/** Lines and the paragraphs they make. Offsets are UTF-16 code units into the text, half-open, white space trimmed. */

import { isByline } from './byline.ts'
import { MONTH } from './day-pattern.ts'

export interface Stretch {
  start: number
  end: number
}

/** The mark of a list: "-", "•", "3.". */
export const LIST_MARK = '(?:[*•·▪‣–-]|\\d{1,3}[.)])'
/** Such a mark before what it lists: "- ", "3. ", not the day of "3. May". */
export const BULLET = new RegExp(`^(?!\\d{1,3}[.)]\\s${MONTH})${LIST_MARK}\\s{1,4}(?=\\S)`)

/** What an encyclopaedia or a bulletin sets behind its words: "left.[12]", "Leone [5,6]", "[a]", "[note 3]", "[citation needed]", "[edit]"; not the "[w]" of "[w]e". */
export const NOTES =
  /(?<=\S)\[(?:\d{1,3}|[a-z]|(?:note|nb|n) ?\d{1,3}|[a-z]{2,14} needed|who\?|when\?|edit)\](?![A-Za-z])|(?<=\S )\[\d{1,3}(?:[,–-] ?\d{1,3}){0,5}\](?![A-Za-z])/g

/** Lines shorter than this are a heading or a byline of their own rather than a wrapped line. */
const WRAP_MIN = 45
const WRAP_MAX = 120

/** Paragraphs: a blank line ends one; so does every line end, unless the lines look wrapped at a fixed width. */
export function paragraphs(text: string): Stretch[] {
  return groups(text).flatMap(lines => {
    const longest = lines.reduce((most, line) => Math.max(most, length(line)), 0)
    return isWrapped(text, lines, longest) ? unwrapped(text, lines, longest) : lines
  })
}

/** Runs of lines between blank lines; a line that only says who wrote it or when is a run of its own. */
function groups(text: string): Stretch[][] {
  const out: Stretch[][] = []
  let group: Stretch[] = []
  let at = 0
  while (at <= text.length) {
    const newline = text.indexOf('\n', at)
    const end = newline < 0 ? text.length : newline
    const line = trimmed(text, at, end)
    const apart = line === null || isByline(text.slice(line.start, line.end))
    if (apart && group.length > 0) {
      out.push(group)
      group = []
    }
    if (line !== null && apart) out.push([line])
    else if (line !== null) group.push(line)
    at = end + 1
  }
  if (group.length > 0) out.push(group)
  return out
}

/** The stretch without white space at its ends; null when nothing is left. */
export function trimmed(text: string, start: number, end: number): Stretch | null {
  let a = start
  let b = end
  while (a < b && isSpace(text.charCodeAt(a))) a++
  while (b > a && isSpace(text.charCodeAt(b - 1))) b--
  return a < b ? { start: a, end: b } : null
}

/** ASCII white space, no-break spaces, line and paragraph separators, zero-width marks. */
export function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x3000 ||
    code === 0xfeff
  )
}

/**
 * Wrapped at a fixed width: all lines but those that close a paragraph are of much the same length, and most stop in
 * mid-sentence.
 */
function isWrapped(text: string, lines: Stretch[], longest: number): boolean {
  if (lines.length < 2) return false
  if (longest > WRAP_MAX || longest < WRAP_MIN) return false
  const full = lines.slice(0, -1).filter(line => !closes(text, line, longest))
  const wide = full.filter(line => length(line) > longest * WIDE).length
  const open = full.filter(line => !/[.!?"”’:;]/.test(text.charAt(line.end - 1))).length
  return full.length > 0 && wide >= full.length * 0.8 && open >= full.length * 0.5
}

/** Share of the longest line that a full one has at least. */
const WIDE = 0.7

/** The short last line of a paragraph: no blank line need follow it. */
function closes(text: string, line: Stretch, longest: number): boolean {
  return length(line) <= longest * WIDE && /[.!?]["”’)]?$/.test(text.slice(line.start, line.end))
}

function unwrapped(text: string, lines: Stretch[], longest: number): Stretch[] {
  const out: Stretch[][] = [[]]
  for (const line of lines) {
    out.at(-1)?.push(line)
    if (closes(text, line, longest)) out.push([])
  }
  return out.filter(paragraph => paragraph.length > 0).map(joined)
}

function joined(lines: Stretch[]): Stretch {
  return { start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 }
}

function length(s: Stretch): number {
  return s.end - s.start
}

/**
 * Sentences of English news text, in one pass that is linear in the text's length.
 *
 * Not `Intl.Segmenter`: its rules come with the ICU of the Node at hand, so the same folder could give other bytes on
 * another machine; it stops after "U.S." and "Mr."; and its time grows with the square of a paragraph's length
 * (measured: 900 kB in one paragraph, 15 s).
 */
import { BEFORE_NAME, BEFORE_NUMBER, EITHER, OPENERS, SPEECH } from './abbreviations.ts'
import { isSpace, NOTES, type Stretch, trimmed } from './lines.ts'

/** A sentence longer than this is cut at a space: no news sentence is, and later stages read sentence by sentence. */
const LONGEST = 2000

/** Sentences of `text` between two offsets, in order, white space trimmed; together they hold all that is not white space. */
export function sentences(text: string, start: number, end: number): Stretch[] {
  const out: Stretch[] = []
  const quotes = new StraightQuotes(text, start)
  let from = start
  for (let at = start; at < end; ) {
    if (!isStop(text.charCodeAt(at))) {
      at++
      continue
    }
    const behind = afterClosers(text, at, end, quotes)
    if (behind < end && ends(text, start, at, behind)) {
      push(out, text, from, behind)
      from = behind
    }
    at = behind
  }
  push(out, text, from, end)
  return out
}

function push(out: Stretch[], text: string, from: number, to: number): void {
  let rest = trimmed(text, from, to)
  while (rest && rest.end - rest.start > LONGEST) {
    const cut = cutPoint(text, rest.start)
    const head = trimmed(text, rest.start, cut)
    if (head) out.push(head)
    rest = trimmed(text, cut, rest.end)
  }
  if (rest) out.push(rest)
}

/** The last white space in the longest allowed stretch, or the limit itself, never between two halves of a character. */
function cutPoint(text: string, start: number): number {
  const limit = start + LONGEST
  for (let at = limit; at > start + LONGEST / 2; at--) if (isSpace(text.charCodeAt(at))) return at
  const code = text.charCodeAt(limit)
  return code >= 0xdc00 && code <= 0xdfff ? limit - 1 : limit
}

function isStop(code: number): boolean {
  return code === 0x2e || code === 0x21 || code === 0x3f || code === 0x2026
}

const OPENING = codes('"\'“‘«([`')
const CLOSING = codes('"\'”’»)]')
const BEFORE_WORD = codes('"“‘«([—–/')

function codes(marks: string): ReadonlySet<number> {
  return new Set([...marks].map(mark => mark.charCodeAt(0)))
}

/** Whether each straight quotation mark opens or closes, counted from the start of the paragraph. */
class StraightQuotes {
  private count = 0
  private at: number
  private readonly text: string
  constructor(text: string, start: number) {
    this.text = text
    this.at = start
  }
  /** A quotation is open before `offset`. Offsets must not decrease. */
  openAt(offset: number): boolean {
    for (; this.at < offset; this.at++) if (this.text.charCodeAt(this.at) === 34) this.count++
    return this.count % 2 === 1
  }
}

/** Behind the run of stops and closing quotes and brackets that begins at `mark`. */
function afterClosers(text: string, mark: number, end: number, quotes: StraightQuotes): number {
  let at = mark + 1
  while (at < end && isStop(text.charCodeAt(at))) at++
  while (at < end && CLOSING.has(text.charCodeAt(at))) at++
  return afterNotes(text, afterSpacedClosers(text, at, end, quotes))
}

/** "gave way.[2][3]", "visited.[11]: 12–14": the notes of an encyclopaedia close the sentence they are of. */
const CLOSING_NOTES = new RegExp(`(?:${NOTES.source}){1,9}(?::\\s?\\d{1,4}(?:[–-]\\d{1,4})?)?`, 'y')

function afterNotes(text: string, at: number): number {
  if (text.charCodeAt(at) !== 0x5b) return at
  CLOSING_NOTES.lastIndex = at
  return CLOSING_NOTES.test(text) ? CLOSING_NOTES.lastIndex : at
}

/** In text split into tokens the closing quote stands after a space: `it . "`, `it . ''`, `it . ”`. */
function afterSpacedClosers(text: string, at: number, end: number, quotes: StraightQuotes): number {
  if (text.charCodeAt(at) !== 32 || at + 1 >= end) return at
  const mark = text.charAt(at + 1)
  if (mark === '”' || mark === '»') return at + 2
  const two = text.slice(at + 1, at + 3)
  if (two === "''" || two === '’’') return at + 3
  const alone = at + 2 >= end || isSpace(text.charCodeAt(at + 2))
  return mark === '"' && alone && quotes.openAt(at + 1) ? at + 2 : at
}

/** Does the stop at `mark`, with its closers up to `behind`, end a sentence? */
function ends(text: string, start: number, mark: number, behind: number): boolean {
  const next = nextWord(text, behind)
  if (next === null || /^[\p{Ll},;:–—-]/u.test(next.word)) return false
  const before = wordBefore(text, start, mark)
  if (!next.spaced) return isGlued(before, mark, behind, next.word)
  if (text.charAt(mark) !== '.') return !goesOnAsSpeech(text, behind, next.start)
  if (behind - mark > 1) return true
  return endsAfter(before, next.word, text, mark)
}

interface NextWord {
  word: string
  start: number
  spaced: boolean
}

/** The word that follows, opening quotes and brackets left out; null at the end of the text. */
function nextWord(text: string, from: number): NextWord | null {
  let at = from
  while (at < text.length && isSpace(text.charCodeAt(at))) at++
  const spaced = at > from
  while (at < text.length && OPENING.has(text.charCodeAt(at))) at++
  if (spaced && text.charCodeAt(at) === 32) at++
  let end = at
  while (end < text.length && end < at + 40 && !isSpace(text.charCodeAt(end))) end++
  return end > at ? { word: text.slice(at, end), start: at, spaced } : null
}

/** The word that the stop follows, without the stop: "Mr", "U.S", "2019"; '' in text split into tokens (`town .`). */
function wordBefore(text: string, start: number, mark: number): string {
  let at = mark
  const limit = Math.max(start, mark - 30)
  while (at > limit && !isSpace(text.charCodeAt(at - 1)) && !BEFORE_WORD.has(text.charCodeAt(at - 1))) at--
  return text.slice(at, mark)
}

/** "…Ann Smith.Smith will meet": a sentence lost its space. Not "Booking.com", "U.S.Army", "v2.Beta". */
function isGlued(before: string, mark: number, behind: number, next: string): boolean {
  if (!/^\p{Lu}[\p{Ll}'’]|^[AI]\s/u.test(`${next} `) || /^(?:Com|Net|Org|Co|Io|Html?)\b/.test(next))
    return false
  if (behind - mark > 1) return true
  return /(?:^|[^\p{L}.])\p{L}{3,}$|^\d{2,4}$|\p{L}{2}[)’'"]$/u.test(before) && !/[@/\\]/.test(before)
}

/** `"Really?" Brown asked`: the sentence goes on after the quotation. */
function goesOnAsSpeech(text: string, behind: number, next: number): boolean {
  return /["”’']/.test(text.charAt(behind - 1)) && SPEECH.test(text.slice(next, next + 120))
}

/** A full stop followed by white space and a capital, a digit or another sign. */
function endsAfter(before: string, next: string, text: string, mark: number): boolean {
  const word = before.replace(/^['’-]+/, '')
  const lower = word.toLowerCase()
  if (BEFORE_NAME.has(lower)) return false
  if (/^\d/.test(next) && BEFORE_NUMBER.has(lower)) return false
  if (/^\p{Lu}$/u.test(word))
    return OPENERS.has(bare(next)) && /\p{Ll}\s$/u.test(text.slice(Math.max(0, mark - 3), mark - 1))
  if (EITHER.has(lower) || isDotted(word)) return OPENERS.has(bare(next))
  return !/^\d{1,2}$/.test(word) || !isListNumber(text, mark - word.length)
}

/** "U.S", "U.N", "D.C", "Ph.D": single letters with stops between. */
function isDotted(word: string): boolean {
  return /^(?:\p{L}\.){1,6}\p{L}$/u.test(word)
}

/** "1. Item" at the start of a line. */
function isListNumber(text: string, at: number): boolean {
  return at === 0 || text.charCodeAt(at - 1) === 10
}

/** The letters a word begins with. */
function bare(word: string): string {
  return /^\p{L}+/u.exec(word)?.[0] ?? word
}

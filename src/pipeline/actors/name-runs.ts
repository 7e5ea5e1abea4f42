/** Runs of capital words, with the small words that hold names together. */

import { arabicHead } from './arabic-names.ts'
import { CLOSED_WORDS } from './common-words.ts'
import { GIVEN_NAMES } from './given-names.ts'
import { afterAnd, afterOf, afterOn } from './joined-names.ts'
import type { NameWord } from './name-words.ts'
import {
  DEPARTMENT_HEADS,
  DEPARTMENT_WORDS,
  MEDIA_CUE_WORDS,
  ORGANISATION_CUE_WORDS,
} from './organisation-words.ts'
import { NAME_SUFFIXES } from './roles.ts'
import { demonymAt, isCapital, isNameWord } from './state-forms.ts'
import { wordSet } from './word-set.ts'

/** Positions in the words of a sentence, half-open. */
export interface Run {
  from: number
  to: number
}

/** Between two capital words of a person's name: 'Ursula von der Leyen', 'Osama bin Laden'. */
const PARTICLES: ReadonlySet<string> = wordSet(
  'de da do dos das del della di du van von der den ter ten bin ibn ben bint al el la le abu zu',
)
/** A possessive inside a name rather than after it: "People's Republic", "Moody's Investors Service". */
const OWNERS: ReadonlySet<string> = new Set(
  'people peoples children women men moody lloyd mcdonald sotheby christie workers farmers veterans st macy levi king queen'.split(
    ' ',
  ),
)
/** In order, not overlapping. */
export function nameRuns(words: readonly NameWord[]): Run[] {
  const runs: Run[] = []
  let at = 0
  while (at < words.length) {
    const run = opensRun(words, at) ? { from: at, to: runEnd(words, at) } : null
    if (run !== null) runs.push(run)
    at = run === null ? at + 1 : run.to
  }
  return runs
}

function opensRun(words: readonly NameWord[], at: number): boolean {
  const word = words[at]
  if (word === undefined || word.form === 'mark') return false
  if (word.form === 'lower') return opensSmall(words, at)
  if (word.form === 'initial') return isNameWord(words, at + 1)
  return isNameWord(words, at)
}

/** 'state Department' and 'jaysh al-Mahdi': badly cased, but the next word shows that the name has begun. */
function opensSmall(words: readonly NameWord[], at: number): boolean {
  const word = words[at]
  const next = words[at + 1]
  if (word === undefined || next === undefined || next.form === 'mark') return false
  if (next.form === 'lower' && next.folded.length > 2) return false
  if (DEPARTMENT_WORDS.has(word.folded)) return isDepartmentHead(next)
  const after = words[at + 2]
  return (
    arabicHead(
      [word.folded, next.folded, after === undefined || !isCapital(after) ? '' : after.folded],
      0,
    ) !== null
  )
}

const isDepartmentHead = (word: NameWord): boolean => isCapital(word) && DEPARTMENT_HEADS.has(word.folded)

/** Words; the longest real names have about twelve, and every rule looks at the whole run. */
const LONGEST_RUN = 24

function runEnd(words: readonly NameWord[], from: number): number {
  let to = quotedEnd(words, from) ?? from + 1
  for (;;) {
    const next = step(words, from, to)
    if (next === to || next - from > LONGEST_RUN) return to
    to = next
  }
}

const LONGEST_QUOTED = 4

/** A group's name in quotation marks is the name, however it is cased: militants of the “Shining path”. */
function quotedEnd(words: readonly NameWord[], from: number): number | null {
  if (!isQuote(words[from - 1]) || !isNamedBefore(words, from - 2)) return null
  for (let at = from + 1; at <= from + LONGEST_QUOTED; at++) {
    const word = words[at]
    if (word === undefined) return null
    if (isQuote(word)) return at
    if (word.form === 'mark') return null
  }
  return null
}

const isQuote = (word: NameWord | undefined): boolean => word !== undefined && /^[“”"«»]$/.test(word.text)

function isNamedBefore(words: readonly NameWord[], at: number): boolean {
  const before = words[at]?.folded === 'the' ? at - 1 : at
  const noun = words[before]?.folded === 'of' ? words[before - 1]?.folded : words[before]?.folded
  return noun !== undefined && (ORGANISATION_CUE_WORDS.has(noun) || MEDIA_CUE_WORDS.has(noun))
}

/** The end after one more word of the name, or `to` when the name ends there. */
function step(words: readonly NameWord[], from: number, to: number): number {
  const last = words[to - 1]
  const next = words[to]
  if (last === undefined || next === undefined || (last.possessive && !OWNERS.has(last.folded))) return to
  if (next.form === 'mark') return afterMark(words, to)
  if (isCapital(next)) return isInnerWord(words, to) ? to + 1 : to
  if (DEPARTMENT_WORDS.has(next.folded) && demonymAt(words, to - 1) > 0) return afterDepartment(words, to)
  if (PARTICLES.has(next.folded)) return afterParticles(words, to)
  if (next.folded === 'of' || next.folded === 'for') return afterOf(words, from, to)
  if (next.folded === 'on') return afterOn(words, to)
  if (next.folded === 'and') return afterAnd(words, from, to)
  return to
}

/** 'Theresa May' but not 'Theresa, May 5'. */
function isInnerWord(words: readonly NameWord[], at: number): boolean {
  const word = words[at]
  if (word === undefined || !CLOSED_WORDS.has(word.folded)) return true
  if (word.form === 'caps') return false
  const before = words[at - 1]
  return before !== undefined && GIVEN_NAMES.has(before.folded) && !/^\p{N}/u.test(words[at + 1]?.text ?? '')
}

/** 'Johnson & Johnson'; 'Robert Kennedy, Jr.' */
function afterMark(words: readonly NameWord[], to: number): number {
  const sign = words[to]?.text
  const after = words[to + 1]
  if (after === undefined) return to
  if (sign === '&' && isCapital(after)) return to + 2
  if (sign === '.' && words[to - 1]?.form === 'initial' && isNameWord(words, to + 1)) return to + 2
  if (sign === ',' && NAME_SUFFIXES.has(after.folded) && isCapital(after)) return to + 2
  return to
}

function afterDepartment(words: readonly NameWord[], to: number): number {
  const head = words[to + 1]
  return head !== undefined && isDepartmentHead(head) ? to + 2 : to
}

function afterParticles(words: readonly NameWord[], to: number): number {
  for (let at = to + 1; at <= to + 3; at++) {
    const word = words[at]
    if (word === undefined) return to
    if (isCapital(word)) return isNameWord(words, at) ? at + 1 : to
    if (!PARTICLES.has(word.folded)) return to
  }
  return to
}

/** States and their seats in a row of words. */
import { CLOSED_WORDS } from './common-words.ts'
import { DEMONYMS, STATE_FORMS, type StateForm } from './countries.ts'
import { GIVEN_NAMES } from './given-names.ts'
import type { NameWord } from './name-words.ts'
import { MEDIA_HEAD_WORDS } from './organisation-words.ts'
import { wordSet } from './word-set.ts'

export interface StateMatch extends StateForm {
  /** How many words it takes. */
  length: number
}

const OPENERS: ReadonlySet<string> = new Set(Array.from(STATE_FORMS.keys(), form => form.split(' ')[0] ?? ''))
const LONGEST = 5
/** Written small these are other words: 'us', 'uk' in an address, 'rf'. */
const CAPITALS_ONLY: ReadonlySet<string> = wordSet('us usa uk uae prc drc rok rf dprk ussr')

/** The longest name of a state or seat that begins at word `at`, or null. */
export function stateAt(words: readonly NameWord[], at: number): StateMatch | null {
  const first = words[at]
  if (first === undefined || !isCapital(first) || !OPENERS.has(first.folded)) return null
  let phrase = ''
  let found: StateMatch | null = null
  for (let length = 1; length <= LONGEST; length++) {
    const word = words[at + length - 1]
    if (word === undefined || word.form === 'mark') break
    phrase = phrase === '' ? word.folded : `${phrase} ${word.folded}`
    const form = STATE_FORMS.get(phrase)
    if (form !== undefined && (length > 1 || isWrittenAsState(word))) found = { ...form, length }
    if (word.possessive) break
  }
  return found
}

const isWrittenAsState = (word: NameWord): boolean => !CAPITALS_ONLY.has(word.folded) || word.form === 'caps'

/** How many words of an adjective or people's name begin at `at`: 'Russian' 1, 'South Korean' 2, else 0. */
export function demonymAt(words: readonly NameWord[], at: number): number {
  const first = words[at]
  if (first === undefined || !isCapital(first)) return 0
  const second = words[at + 1]
  if (second !== undefined && !first.possessive && isTwoWordDemonym(first, second)) return 2
  if (DEMONYMS.has(first.folded)) return 1
  return isCompoundDemonym(first.folded) ? 1 : 0
}

/** 'South Korean' of the table; also 'South Vietnamese', 'West German'. */
const isTwoWordDemonym = (first: NameWord, second: NameWord): boolean =>
  DEMONYMS.has(`${first.folded} ${second.folded}`) ||
  (/^(?:north|south|east|west)$/.test(first.folded) && isCapital(second) && DEMONYMS.has(second.folded))

/** 'Russian-American', 'Franco-German', 'pro-Russian'. */
function isCompoundDemonym(folded: string): boolean {
  const parts = folded.split('-')
  const last = parts.at(-1)
  return parts.length > 1 && last !== undefined && DEMONYMS.has(last)
}

/** A capital word that can be part of a name. */
export function isNameWord(words: readonly NameWord[], at: number): boolean {
  const word = words[at]
  if (word === undefined || !isCapital(word)) return false
  return (
    word.form === 'caps' ||
    !CLOSED_WORDS.has(word.folded) ||
    isPaper(word, words[at + 1]) ||
    isGiven(words, at)
  )
}

/** 'Will Arten' inside a sentence; at its start it is a verb or a month. */
function isGiven(words: readonly NameWord[], at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]]
  if (before === undefined || before.form === 'mark' || word === undefined || next === undefined) return false
  return GIVEN_NAMES.has(word.folded) && next.form === 'capital' && !CLOSED_WORDS.has(next.folded)
}

/** 'Sunday Herald'. */
const isPaper = (word: NameWord, next: NameWord | undefined): boolean =>
  word.folded.endsWith('day') && next !== undefined && isCapital(next) && MEDIA_HEAD_WORDS.has(next.folded)

export const isCapital = (word: NameWord): boolean => word.form !== 'lower' && word.form !== 'mark'

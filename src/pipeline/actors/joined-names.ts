/** Names with 'of', 'for' and 'and' inside: 'Bank of America', 'the Securities and Exchange Commission'. */
import { COMMON_WORDS } from './common-words.ts'
import type { NameWord } from './name-words.ts'
import {
  headsOrganisation,
  ORGANISATION_HEADS,
  ORGANISATION_OF_HEADS,
  PLACE_HEAD_WORDS,
} from './organisation-words.ts'
import { OFFICE_WORDS } from './roles.ts'
import { demonymAt, isCapital, isNameWord, stateAt } from './state-forms.ts'
import { wordSet } from './word-set.ts'

/** 'Bank of America', 'Gulf of Mexico', 'Organisation for the Prohibition of Chemical Weapons'. The end of the name after `to`, where 'of' stands. */
export function afterOf(words: readonly NameWord[], from: number, to: number): number {
  if (!holdsOf(words, from, to)) return to
  const at = words[to + 1]?.folded === 'the' ? to + 2 : to + 1
  return isNameWord(words, at) ? at + 1 : to
}

function holdsOf(words: readonly NameWord[], from: number, to: number): boolean {
  const last = words[to - 1]
  if (last === undefined || !isCapital(last)) return false
  const of = words[to]?.folded === 'of'
  if (ORGANISATION_OF_HEADS.has(last.folded)) return true
  if (of && (PLACE_HEAD_WORDS.has(last.folded) || OF_PLACES.has(last.folded))) return true
  return hasOf(words, from, to) && of && ORGANISATION_HEADS.has(words[from]?.folded ?? '')
}

const OF_PLACES: ReadonlySet<string> = wordSet(
  'republic kingdom isle isles gulf bay strait sea state commonwealth university',
)

const hasOf = (words: readonly NameWord[], from: number, to: number): boolean =>
  words.slice(from, to).some(word => word.folded === 'of' || word.folded === 'for')

/** 'Ministry of Foreign Affairs and Trade'; never joins two names. The end of the name after `to`, where 'and' stands. */
export function afterAnd(words: readonly NameWord[], from: number, to: number): number {
  const next = words[to + 1]
  if (next === undefined || !isCapital(next)) return to
  if (isDoubleName(words, from, to)) return to + 2
  if (!hasOf(words, from, to)) return to
  return isField(words[to - 1]) && isField(next) ? to + 2 : to
}

const FIELD = /(?:tion|sion|ity|ment|ance|ence|ture|ogy|ics|ship|ces|arts|sports)$/

/** What an office or academy is of: 'Security', 'Cooperation', 'Arts'. */
const isField = (word: NameWord | undefined): boolean =>
  word !== undefined &&
  (OFFICE_WORDS.has(word.folded) || FIELD.test(word.folded) || COMMON_WORDS.has(word.folded))

/** 'the Securities and Exchange Commission': few words, then more up to a head; neither half is a name. */
function isDoubleName(words: readonly NameWord[], from: number, to: number): boolean {
  const [first, next] = [words[to - 1], words[to + 1]]
  if (first === undefined || next === undefined) return false
  const opens = words[from - 1] === undefined || /^[.!?“"]$/.test(words[from - 1]?.text ?? '')
  const plain = opens && COMMON_WORDS.has(first.folded) && COMMON_WORDS.has(next.folded)
  if (words[from - 1]?.folded !== 'the' && !plain) return false
  if (to - from > 2 || (to - from === 2 && !isQualifier(words, from))) return false
  if (demonymAt(words, to - 1) > 0 || stateAt(words, to - 1) !== null || first.form !== 'capital')
    return false
  return (
    // "Securities", many of a kind, are a field; a "Bank" is one by itself
    (!headsOrganisation(first.folded) || first.folded.endsWith('s')) &&
    !(headsOrganisation(next.folded) && next.folded !== 'exchange') &&
    !first.possessive &&
    hasHeadSoon(words, to + 2)
  )
}

const isQualifier = (words: readonly NameWord[], at: number): boolean =>
  demonymAt(words, at) === 1 ||
  stateAt(words, at)?.length === 1 ||
  /^(?:national|federal|royal)$/.test(words[at]?.folded ?? '')

function hasHeadSoon(words: readonly NameWord[], from: number): boolean {
  for (let at = from; at < from + 3; at++) {
    const word = words[at]
    if (word === undefined || !isCapital(word)) return false
    if (ORGANISATION_HEADS.has(word.folded)) return true
  }
  return false
}

/** A run of capitals cut into names: 'Genesee County Sheriff Robert Pickell' holds two, with a title between. */
import { CLOSED_WORDS } from './common-words.ts'
import { DEMONYMS } from './countries.ts'
import { GIVEN_NAMES } from './given-names.ts'
import type { Run } from './name-runs.ts'
import type { NameWord } from './name-words.ts'
import { LEGAL_FORMS } from './organisation-names.ts'
import { headsOrganisation, ORGANISATION_OF_HEADS, PLACE_HEAD_WORDS, VESSELS } from './organisation-words.ts'
import { CAPITAL_TITLES, isTitleWord, OFFICE_WORDS, WIDENER_WORDS } from './roles.ts'
import { demonymAt, isCapital, isNameWord, stateAt } from './state-forms.ts'
import { wordSet } from './word-set.ts'

export interface Piece extends Run {
  /** The title right before the name, in lower case; '' when there is none. */
  title: string
}

/** In order; titles, adjectives of peoples and sentence openers are left out. */
export function namePieces(words: readonly NameWord[], run: Run): Piece[] {
  const from = skipOpeners(words, run)
  if (from >= run.to) return []
  const office = officeEnd(words, { from, to: run.to })
  const at = titlePosition(words, { from: office, to: run.to })
  if (at !== null) return splitAtTitle(words, { from: office, to: run.to }, at)
  return withoutTitle(
    words,
    { from: office, to: withoutHonours(words, office, run.to) },
    office > from ? titleOf(words, from) : '',
  )
}

/** Letters after a name: 'Anthony Russell QC'. */
const HONOURS: ReadonlySet<string> = wordSet('qc kc mp mep md phd cbe obe mbe kbe msp esq rn')

function withoutHonours(words: readonly NameWord[], from: number, to: number): number {
  const last = words[to - 1]
  return last !== undefined && to - from > 2 && HONOURS.has(last.folded) ? to - 1 : to
}

function splitAtTitle(words: readonly NameWord[], run: Run, at: number): Piece[] {
  const before = { from: run.from, to: skipWideners(words, run.from, at) }
  const title = words[at]?.folded ?? ''
  const left = before.to > before.from ? withoutTitle(words, before, '') : []
  const right = namePieces(words, { from: at + 1, to: run.to })
  const first = right[0]
  if (first !== undefined && first.title === '' && first.from === at + 1) first.title = title
  return [...left, ...right]
}

const ERAS: ReadonlySet<string> = wordSet('bc bce ad ce am pm gmt bst est edt pst pdt utc')

const INACTIVE = /^(?:Retired|Ex)$/

/** 'the', 'After', 'Former', 'Retired', 'BC': no part of a name. */
function skipOpeners(words: readonly NameWord[], run: Run): number {
  let at = run.from
  while (at < run.to) {
    const word = words[at]
    if (word === undefined) break
    const era = word.form === 'caps' && ERAS.has(word.folded) && run.to - at > 1
    const inactive = INACTIVE.test(word.text) && run.to - at > 1
    if (!era && !inactive && (!CLOSED_WORDS.has(word.folded) || isNameWord(words, at))) break
    at++
  }
  return at
}

function skipWideners(words: readonly NameWord[], from: number, to: number): number {
  let end = to
  while (end > from && WIDENER_WORDS.has(words[end - 1]?.folded ?? '')) end--
  return end
}

/** After 'Secretary of' the words 'State', 'Homeland Security' belong to the title. Where the name begins. */
function officeEnd(words: readonly NameWord[], run: Run): number {
  if (titleOf(words, run.from) === '' || isOrganisation(words, run)) return run.from
  let at = run.from
  while (at < run.to && isOfficeWord(words[at])) at++
  return at
}

const isOfficeWord = (word: NameWord | undefined): boolean =>
  word !== undefined && (OFFICE_WORDS.has(word.folded) || word.folded === 'and')

/** The title that 'of' or 'of the' right before `at` hangs on: 'Secretary of', 'head of the'; '' without one. */
function titleOf(words: readonly NameWord[], at: number): string {
  const article = words[at - 1]?.folded === 'the' ? 1 : 0
  const of = words[at - 1 - article]
  const title = words[at - 2 - article]
  if (of === undefined || title === undefined || (of.folded !== 'of' && of.folded !== 'for')) return ''
  return isTitleWord(title.folded) ? title.folded : ''
}

const FARTHEST_TITLE = 9

/**
 * The title before a name, with what stands between: 'spokesman Jay Carney', 'Minister of Russia Sergei Ivanov',
 * 'secretary the White House Jay Carney'. '' when something else stands there.
 */
function titleBefore(words: readonly NameWord[], at: number): string {
  const last = words[at - 1]
  if (last === undefined || last.form === 'mark' || last.possessive) return ''
  if (isTitleWord(last.folded)) return isSmallOtherWord(last) ? '' : last.folded
  let complement = false
  for (let k = at - 1; k >= 0 && k >= at - FARTHEST_TITLE; k--) {
    const word = words[k]
    if (word === undefined || word.form === 'mark') return ''
    if (isTitleWord(word.folded)) return complement && isLink(words[k + 1]) ? word.folded : ''
    if (isLink(word)) {
      if (k === at - 1) return ''
    } else if (isComplement(words, k)) complement = true
    else return ''
  }
  return ''
}

const isSmallOtherWord = (word: NameWord): boolean => word.form === 'lower' && CAPITAL_TITLES.has(word.folded)

const isLink = (word: NameWord | undefined): boolean =>
  word !== undefined && (word.folded === 'of' || word.folded === 'the' || word.folded === 'for')

function isComplement(words: readonly NameWord[], at: number): boolean {
  const word = words[at]
  if (word === undefined) return false
  return OFFICE_WORDS.has(word.folded) || isCapital(word) || stateAt(words, at - 1)?.length === 2
}

/** Where the first title of the run stands, or null. A title at the end may be a family name: 'Stephen King'. */
function titlePosition(words: readonly NameWord[], run: Run): number | null {
  for (let at = run.from; at < run.to; at++) {
    const word = words[at]
    if (word === undefined || !isTitleHere(word, at < run.to - 1)) continue
    if (at === run.from && isWholeName(words, run)) return null
    if (isFamilyName(words, run, at) || isPass(words, at)) continue
    return at
  }
  return null
}

/** One title, or the title of several people before the first of them: 'Generals Lee and Johnston'. */
function isTitleHere(word: NameWord, inside: boolean): boolean {
  if (word.form === 'caps' && word.folded.length > 3) return false
  return (
    isTitleWord(word.folded) || (inside && word.folded.endsWith('s') && isTitleWord(word.folded.slice(0, -1)))
  )
}

/** 'Col du Nivolet' is a mountain pass; a colonel is 'Col.' or has no 'du' after it. */
const isPass = (words: readonly NameWord[], at: number): boolean =>
  words[at]?.text === 'Col' && /^(?:de|du|des|della|di)$/.test(words[at + 1]?.folded ?? '')

function isFamilyName(words: readonly NameWord[], run: Run, at: number): boolean {
  const before = words[at - 1]
  if (before === undefined || at <= run.from || before.possessive) return false
  if (before.form === 'initial') return true
  return at === run.to - 1 && GIVEN_NAMES.has(before.folded) && !isTitleWord(before.folded)
}

/** 'General Motors', 'King County': the title word opens the name of something else. */
function isWholeName(words: readonly NameWord[], run: Run): boolean {
  const last = words[run.to - 1]
  const length = run.to - run.from
  if (last === undefined || length < 2 || length > (LEGAL_FORMS.has(last.folded) ? 6 : 3)) return false
  return (
    isHead(last.folded) && !isTitleWord(last.folded) && !GIVEN_NAMES.has(words[run.from + 1]?.folded ?? '')
  )
}

const isHead = (word: string): boolean => headsOrganisation(word) || PLACE_HEAD_WORDS.has(word)

function withoutTitle(words: readonly NameWord[], run: Run, title: string): Piece[] {
  if (run.from >= run.to) return []
  const named = title === '' ? titleBefore(words, run.from) : title
  const state = stateAt(words, run.from)
  if (state !== null && run.from + state.length >= run.to)
    return [{ from: run.from, to: run.from + state.length, title: named }]
  if (state !== null && standsApart(words, run, state.length)) {
    const rest = namePieces(words, { from: run.from + state.length, to: run.to })
    return [{ from: run.from, to: run.from + state.length, title: '' }, ...rest]
  }
  const office = stateOfOffice(words, run)
  if (office !== null)
    return [{ from: run.from, to: office, title: named }, ...namePieces(words, { from: office, to: run.to })]
  const adjective = demonymAt(words, run.from)
  if (adjective > 0 && !keepsAdjective(words, run, adjective))
    return namePieces(words, { from: run.from + adjective, to: run.to })
  if (isAcronymBeforePerson(words, run)) {
    return [
      { from: run.from, to: run.from + 1, title: '' },
      ...namePieces(words, { from: run.from + 1, to: run.to }),
    ]
  }
  return [{ from: run.from, to: withoutSmallEnd(words, run), title: named }]
}

/** 'Department of the USA Jay Carney': where the office ends and the person begins, or null. */
function stateOfOffice(words: readonly NameWord[], run: Run): number | null {
  for (let at = run.from + 2; at < run.to - 1; at++) {
    const link = words[at - 1]?.folded
    if (link !== 'of' && link !== 'the') continue
    const end = at + (stateAt(words, at)?.length ?? run.to)
    if (end < run.to && GIVEN_NAMES.has(words[end]?.folded ?? '')) return end
  }
  return null
}

/** 'Russian Army' is one name, 'Russian Sergei Ivanov' is not; creeds and parts of the world belong to what they open. */
function keepsAdjective(words: readonly NameWord[], run: Run, length: number): boolean {
  if (isOrganisation(words, run)) return true
  if (GIVEN_NAMES.has(words[run.from]?.folded ?? '') && run.to - run.from < 4) return true
  const next = words[run.from + length]
  if (next === undefined || length > 1 || run.to - run.from === 1 || run.to - run.from > 4) return false
  if (words.slice(run.from + length, run.to).some(word => GIVEN_NAMES.has(word.folded))) return false
  return DEMONYMS.get(words[run.from]?.folded ?? '') === '' && !GIVEN_NAMES.has(next.folded)
}

/** 'Association of' before something that is no name: the small word is no part of it. */
function withoutSmallEnd(words: readonly NameWord[], { from, to }: Run): number {
  let end = to
  while (end > from + 1 && /^(?:of|for|the|and|&|,)$/.test(words[end - 1]?.folded ?? '')) end--
  return end
}

/** The state is a name of its own before the rest: 'U.S. Sergeant', 'Russia Sergei Ivanov', not 'China Daily'. */
function standsApart(words: readonly NameWord[], run: Run, length: number): boolean {
  const next = words[run.from + length]
  if (next === undefined || isOrganisation(words, run)) return false
  if (GIVEN_NAMES.has(next.folded) || isTitleWord(next.folded) || WIDENER_WORDS.has(next.folded)) return true
  return words[run.from]?.form === 'caps'
}

function isOrganisation(words: readonly NameWord[], run: Run): boolean {
  const last = words[run.to - 1]?.folded ?? ''
  if (headsOrganisation(last)) return run.to - run.from > 1
  return words.slice(run.from, run.to - 1).some((word, i) => {
    const link = words[run.from + i + 1]?.folded
    return ORGANISATION_OF_HEADS.has(word.folded) && (link === 'of' || link === 'for')
  })
}

/** 'FBI Robert Mueller', as after 'director of the'; 'USS Robert Mueller' is a ship. */
function isAcronymBeforePerson(words: readonly NameWord[], run: Run): boolean {
  const [first, second] = [words[run.from], words[run.from + 1]]
  if (first === undefined || second === undefined || run.to - run.from < 3) return false
  if (VESSELS.has(first.folded)) return false
  return first.form === 'caps' && second.form === 'capital' && GIVEN_NAMES.has(second.folded)
}

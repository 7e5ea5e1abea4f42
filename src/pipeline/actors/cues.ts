/** What the words around a name say about what it names. A set of bits, so that a million of them stay small. */
import { CLOSED_WORDS } from './common-words.ts'
import type { Piece } from './name-pieces.ts'
import type { NameWord } from './name-words.ts'
import {
  FOLLOWING_CUE_WORDS,
  MEDIA_CUE_WORDS,
  MEMBER_CUE_WORDS,
  ORGANISATION_CUE_WORDS,
  PLACE_CUE_WORDS,
} from './organisation-words.ts'
import { isTitleWord } from './roles.ts'
import { isCapital, stateAt } from './state-forms.ts'
import {
  ACTING_VERBS,
  AUXILIARY_VERBS,
  BETWEEN_VERBS,
  PARTY_PREPOSITIONS,
  PLACE_PREPOSITIONS,
  SAYING_VERBS,
  WEAK_PREPOSITIONS,
} from './verbs.ts'
import { wordSet } from './word-set.ts'

export const CUE = {
  /** A title or role stands before it. */
  title: 1,
  /** It says something. */
  says: 2,
  /** It does what only somebody can do. */
  acts: 4,
  /** After 'in', 'at', 'from', 'to'. */
  within: 8,
  /** After 'with', 'against', 'between', 'by'. */
  party: 16,
  organisation: 32,
  media: 64,
  place: 128,
  /** Its spokesman, summit, troops follow. */
  members: 256,
  /** An age, 'who' or a role in apposition follows. */
  person: 512,
  /** First word of a sentence or quotation: its capital says nothing. */
  opens: 1024,
  the: 2048,
  possessive: 4096,
  /** After 'at', 'from', 'to': a place, or somebody. */
  toward: 8192,
  /** A plain word follows that is no verb: 'US forces'. */
  modifies: 16384,
} as const

/** All bits for the name at `piece`. */
export function cuesOf(words: readonly NameWord[], piece: Piece): number {
  let cues = piece.title === '' ? 0 : CUE.title
  cues |= before(words, piece.from) | after(words, piece) | apposed(words, piece)
  if (words[piece.to - 1]?.possessive) cues |= CUE.possessive
  return cues
}

function before(words: readonly NameWord[], from: number): number {
  let at = from - 1
  let cues = 0
  if (words[at]?.folded === 'the') {
    cues |= CUE.the
    at--
  }
  while (isOpeningQuote(words[at])) at--
  const word = words[at]
  if (opensAfter(words, from)) cues |= CUE.opens
  if (word === undefined || word.form === 'mark') return cues
  if (PLACE_PREPOSITIONS.has(word.folded)) cues |= CUE.within
  if (WEAK_PREPOSITIONS.has(word.folded)) cues |= CUE.toward
  if (PARTY_PREPOSITIONS.has(word.folded) || isSecondParty(words, at)) cues |= CUE.party
  if (word.folded === 'said' || word.folded === 'says') cues |= CUE.says
  if (word.folded === 'to' && words[at - 1]?.folded === 'according') cues = (cues & ~CUE.toward) | CUE.says
  return cues | nounBefore(words, at)
}

/** 'the airline, X, announced': the noun says what X is. */
function apposed(words: readonly NameWord[], { from, to }: Piece): number {
  if (words[from - 1]?.text !== ',' || words[to]?.text !== ',') return 0
  const noun = words[from - 2]?.folded ?? ''
  return (
    (ORGANISATION_CUE_WORDS.has(noun) ? CUE.organisation : 0) | (MEDIA_CUE_WORDS.has(noun) ? CUE.media : 0)
  )
}

const FARTHEST_PARTY = 6

/** 'and X' after 'between', 'with', 'against' or 'by' and the first party. */
function isSecondParty(words: readonly NameWord[], at: number): boolean {
  if (words[at]?.folded !== 'and') return false
  for (let k = at - 1; k >= 0 && k >= at - FARTHEST_PARTY; k--) {
    const word = words[k]
    if (word === undefined || word.form === 'mark') return false
    if (PARTY_PREPOSITIONS.has(word.folded)) return true
  }
  return false
}

/** 'the newspaper X', 'militant group X', 'the city of X', 'the Syrian branch of X'. */
function nounBefore(words: readonly NameWord[], at: number): number {
  const word = words[at]
  const noun = word?.folded === 'of' ? words[at - 1]?.folded : word?.folded
  if (noun === undefined) return 0
  let cues = 0
  if (PLACE_CUE_WORDS.has(noun)) cues |= CUE.place
  if (word?.folded === 'of') return cues | (BELONGING.has(noun) ? CUE.organisation : 0)
  if (MEDIA_CUE_WORDS.has(noun) && (!ALSO_OTHERS.has(noun) || OF_NEWS.has(words[at - 1]?.folded ?? '')))
    cues |= CUE.media
  if (ORGANISATION_CUE_WORDS.has(noun)) cues |= CUE.organisation
  return cues
}

/** What of X: X has members or parts. */
const BELONGING: ReadonlySet<string> = wordSet(
  'branch member members wing arm affiliate offshoot faction leader leaders militants fighters terrorists soldiers troops chairman',
)

function opensAfter(words: readonly NameWord[], from: number): boolean {
  const word = words[from - 1]
  return word === undefined || OPENING.has(word.text)
}

const OPENING: ReadonlySet<string> = new Set([
  '“',
  '"',
  '‘',
  '`',
  ':',
  '•',
  '*',
  '–',
  '—',
  '-',
  '.',
  '!',
  '?',
  '«',
])
const QUOTES: ReadonlySet<string> = new Set(['“', '"', '‘', '`', '«', "'"])

const isOpeningQuote = (word: NameWord | undefined): boolean => word !== undefined && QUOTES.has(word.text)

function after(words: readonly NameWord[], piece: Piece): number {
  const word = words[piece.to]
  if (word === undefined) return 0
  if (words[piece.to - 1]?.possessive) return 0
  if (word.text === ',') return apposition(words, piece.to + 1)
  if (word.form === 'mark') return 0
  const verb = verbAt(words, piece.to)
  const modifies = verb === 0 && word.form === 'lower' && !CLOSED_WORDS.has(word.folded) ? CUE.modifies : 0
  return nounAfter(words, piece.to) | verb | modifies
}

function nounAfter(words: readonly NameWord[], at: number): number {
  const word = words[at]?.folded ?? ''
  const next = words[at + 1]?.folded ?? ''
  let cues = 0
  if (MEMBER_CUE_WORDS.has(word) || isTitleWord(word)) cues |= CUE.members
  const broadcasts = MEDIA_CUE_WORDS.has(word) && (!ALSO_OTHERS.has(word) || isAcronym(words[at - 1]))
  if (broadcasts || (OF_NEWS.has(word) && MEDIA_CUE_WORDS.has(next))) cues |= CUE.media
  if (FOLLOWING_CUE_WORDS.has(word)) cues |= CUE.organisation
  if (word === 'who' || word === 'whose') cues |= CUE.person
  return cues
}

/** Space agencies, police stations and networks of friends are no media. */
const ALSO_OTHERS: ReadonlySet<string> = wordSet('agency station network')
const OF_NEWS: ReadonlySet<string> = wordSet('news press wire television tv radio broadcast cable')

const isAcronym = (word: NameWord | undefined): boolean => /^\p{Lu}{2,5}$/u.test(word?.text ?? '')

/** 'X, 34, …'; 'X, who …'; 'X, a foreign policy expert, …'; 'X, Ohio' or 'X, France'. */
function apposition(words: readonly NameWord[], at: number): number {
  const word = words[at]
  if (word === undefined) return 0
  const text = word.folded
  if (/^[1-9]\d$/.test(text) && words[at + 1]?.form === 'mark') return CUE.person
  if (text === 'who' || text === 'whom' || text === 'whose') return CUE.person
  if (stateAt(words, at)?.as === 'name') return CUE.place
  if (text === 'said' || text === 'says') return CUE.says
  return roleInApposition(words, at) ? CUE.person : 0
}

const LONGEST_APPOSITION = 7

function roleInApposition(words: readonly NameWord[], at: number): boolean {
  const opener = words[at]?.folded ?? ''
  if (
    opener !== 'a' &&
    opener !== 'an' &&
    opener !== 'the' &&
    opener !== 'his' &&
    opener !== 'her' &&
    opener !== 'former'
  )
    return false
  for (let k = at + 1; k < at + LONGEST_APPOSITION; k++) {
    const word = words[k]
    if (word === undefined || word.form === 'mark' || word.folded === 'of') return false
    if (
      word.form === 'lower' &&
      isTitleWord(word.folded) &&
      !MEMBER_CUE_WORDS.has(words[k + 1]?.folded ?? '')
    )
      return true
  }
  return false
}

/** Which verb follows: 'said', 'has also agreed', 'is hesitating'. */
function verbAt(words: readonly NameWord[], at: number): number {
  let helped = false
  for (let k = at; k < at + 4; k++) {
    const word = words[k]
    if (word === undefined || word.form === 'mark' || isCapital(word)) return 0
    if (SAYING_VERBS.has(word.folded)) return CUE.says | CUE.acts
    if (ACTING_VERBS.has(word.folded)) return CUE.acts
    if (helped && /(?:ing|[^aeiou]ed)$/.test(word.folded)) return CUE.acts
    if (AUXILIARY_VERBS.has(word.folded)) helped = true
    else if (!BETWEEN_VERBS.has(word.folded)) return 0
  }
  return 0
}

/** What is left of an organisation's name when word order, articles, legal forms and spelling are put aside. */
import { ARABIC_ARTICLES, arabicHead, hasArticle, withoutArticle } from './arabic-names.ts'
import { COMMON_WORDS } from './common-words.ts'
import { DEMONYMS, STATE_FORMS } from './countries.ts'
import { transliterated } from './fold.ts'
import {
  MEDIA_HEAD_WORDS,
  ORGANISATION_HEADS,
  PLACE_FRONT_WORDS,
  PLACE_HEAD_WORDS,
} from './organisation-words.ts'
import { wordSet } from './word-set.ts'

/** Legal forms of companies: no part of the name, its distinctive words or its initials. */
export const LEGAL_FORMS: ReadonlySet<string> = new Set(
  'inc incorporated corp corporation ltd limited co company plc llc gmbh ag sa nv spa ooo oao pao llp'.split(
    ' ',
  ),
)
const SMALL_WORDS: ReadonlySet<string> = wordSet('the of and for in on to & de la du des a affairs')
const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['centre', 'center'],
  ['defence', 'defense'],
  ['labour', 'labor'],
  ['organisation', 'organization'],
  ['programme', 'program'],
  ['theatre', 'theater'],
  ['ministries', 'ministry'],
])

export interface OrganisationName {
  /** Sorted words: 'foreign ministry russia' of "Ministry of Foreign Affairs of Russia". */
  key: string
  /** The same without states. */
  stateless: string
  /** The words that no other organisation's kind has: 'mahdi' of "Jaysh al-Mahdi". */
  distinctive: string[]
  /** First letters, small words left out and kept: 'LAT', 'FBI', 'BOA'. */
  initials: string[]
}

export function organisationName(words: readonly string[]): OrganisationName {
  const states: string[] = []
  const parts = new Set<string>()
  const plain = withoutStates(words, states)
  for (let at = 0; at < plain.length; at++) for (const part of wordParts(plain, at)) parts.add(part)
  const rest = [...parts].sort()
  const all = rest.length > 0 ? rest : [...words]
  return {
    key: [...all, ...states.sort().map(state => `@${state}`)].join(' '),
    stateless: all.join(' '),
    distinctive: distinctiveWords(plain),
    initials: initialsOf(words),
  }
}

const LONGEST_SHORTENED = 3

/** Of at most three words, and not what follows 'of': nobody calls the University of Bonn 'Bonn'. */
function distinctiveWords(words: readonly string[]): string[] {
  const real = words.filter(word => !LEGAL_FORMS.has(word) && !ARABIC_ARTICLES.has(word))
  if (real.length > LONGEST_SHORTENED || real.some(word => word === 'of' || word === 'for')) return []
  const [first = '', ...rest] = real.flatMap((_, at) => wordParts(real, at))
  const opener = ORGANISATION_HEADS.has(first) ? rest : [first]
  return rest.some(isDistinctive) && opener !== rest ? [] : opener.filter(isDistinctive).slice(0, 1)
}

const isDistinctive = (word: string): boolean =>
  !ORGANISATION_HEADS.has(word) &&
  !MEDIA_HEAD_WORDS.has(word) &&
  !COMMON_WORDS.has(word) &&
  !DEMONYMS.has(word) &&
  !STATE_FORMS.has(word) &&
  !PLACE_FRONT_WORDS.has(word) &&
  !PLACE_HEAD_WORDS.has(word)

/** The words that are no state or people; the states go to `states`, each once. */
function withoutStates(words: readonly string[], states: string[]): string[] {
  const rest: string[] = []
  for (let at = 0; at < words.length; ) {
    const [length, state] = stateOf(words, at)
    if (length > 0 && !states.includes(state)) states.push(state)
    if (length === 0) rest.push(words[at] ?? '')
    at += Math.max(1, length)
  }
  return rest
}

function stateOf(words: readonly string[], at: number): [number, string] {
  for (let length = 3; length > 0; length--) {
    if (at + length > words.length) continue
    const phrase = words.slice(at, at + length).join(' ')
    const form = STATE_FORMS.get(phrase)
    const state = form?.as === 'name' ? form.country : DEMONYMS.get(phrase)
    if (state !== undefined && state !== '') return [length, state]
  }
  return [0, '']
}

const isArabic = (word: string): boolean => hasArticle(word) || ARABIC_ARTICLES.has(word)

function wordParts(words: readonly string[], at: number): string[] {
  const word = words[at] ?? ''
  if (SMALL_WORDS.has(word) || LEGAL_FORMS.has(word) || ARABIC_ARTICLES.has(word)) return []
  const head = arabicHead(words, at)
  if (head !== null) return [head]
  const bare = withoutArticle(word)
  const spelt = SPELLINGS.get(bare) ?? bare
  return [words.some(isArabic) && !ORGANISATION_HEADS.has(spelt) ? transliterated(spelt) : spelt]
}

/** 'Los Angeles Times' LAT; 'Bank of America' BA and BOA; 'Red Cross' RC. */
function initialsOf(words: readonly string[]): string[] {
  if (words.length < 2 || words.some(word => LEGAL_FORMS.has(word))) return []
  if (STATE_FORMS.has(words[0] ?? '') && (words[0] ?? '').length < 4) return []
  const parts = words.flatMap(word => word.split('-')).filter(word => word !== '' && word !== '&')
  const letters = (list: readonly string[]) =>
    list
      .map(word => word[0])
      .join('')
      .toUpperCase()
  const short = letters(parts.filter(word => !SMALL_WORDS.has(word) || word === 'affairs'))
  const long = letters(parts)
  return short === long ? [short] : [short, long]
}

/** What is left of an organisation's name when word order, articles, legal forms and spelling are put aside. */
import { DEMONYMS, STATE_FORMS } from './countries.ts'
import { ARABIC_ARTICLES, consonants, transliterated } from './fold.ts'
import { ARABIC_HEADS } from './name-runs.ts'
import { MEDIA_HEAD_WORDS, ORGANISATION_HEADS } from './organisation-words.ts'
import { familyPart } from './person-names.ts'

const DROPPED: ReadonlySet<string> = new Set(
  'the of and for & de la du des a inc corp corporation ltd co company plc llc gmbh ag sa nv affairs'.split(
    ' ',
  ),
)
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
  for (const word of withoutStates(words, states)) for (const part of wordParts(word)) parts.add(part)
  const rest = [...parts].sort()
  const all = rest.length > 0 ? rest : [...words]
  return {
    key: [...all, ...states.sort().map(state => `@${state}`)].join(' '),
    stateless: all.join(' '),
    distinctive: rest.filter(word => !ORGANISATION_HEADS.has(word) && !MEDIA_HEAD_WORDS.has(word)),
    initials: initialsOf(words),
  }
}

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

function wordParts(word: string): string[] {
  if (DROPPED.has(word) || ARABIC_ARTICLES.has(word)) return []
  const head = ARABIC_HEADS.get(consonants(word))
  if (head !== undefined) return [head]
  const bare = familyPart(word)
  const spelt = SPELLINGS.get(bare) ?? bare
  return [ORGANISATION_HEADS.has(spelt) ? spelt : bare === word ? spelt : transliterated(spelt)]
}

/** 'Los Angeles Times' LAT; 'Bank of America' BA and BOA; 'Red Cross' RC. */
function initialsOf(words: readonly string[]): string[] {
  if (words.length < 2) return []
  const parts = words.flatMap(word => word.split('-')).filter(word => word !== '')
  const letters = (list: readonly string[]) =>
    list
      .map(word => word[0])
      .join('')
      .toUpperCase()
  const short = letters(parts.filter(word => !SMALL.has(word)))
  const long = letters(parts)
  return short === long ? [short] : [short, long]
}

const SMALL: ReadonlySet<string> = new Set('of the and for in on to & de la'.split(' '))

/** What a written form names, judged by its own words and by every place it stands in. */
import { DEMONYMS, STATE_FORMS } from './countries.ts'
import { CUE } from './cues.ts'
import { ARABIC_ARTICLES, consonants } from './fold.ts'
import { GIVEN_NAMES } from './given-names.ts'
import { ARABIC_HEADS } from './name-runs.ts'
import {
  MEDIA_CUE_WORDS,
  MEDIA_HEAD_WORDS,
  ORGANISATION_HEADS,
  ORGANISATION_OF_HEADS,
  PLACE_FRONT_WORDS,
  PLACE_HEAD_WORDS,
} from './organisation-words.ts'
import { ADDRESS_WORDS } from './roles.ts'
import { cued, type Surface } from './surfaces.ts'

/** 'name': some name, not known of what. */
export type NameKind = 'person' | 'organisation' | 'media' | 'state' | 'place' | 'name'

export function kindOf(surface: Surface): NameKind {
  if (isState(surface)) return 'state'
  if (surface.words.length === 1) return kindOfWord(surface)
  return byWords(surface) ?? byPlaces(surface)
}

/** Acronyms are read in capitals, so 'IT' or 'us' is not taken for a state. */
export const isState = (surface: Surface): boolean => STATE_FORMS.has(surface.words.join(' '))

function byWords(surface: Surface): NameKind | null {
  const { words } = surface
  const first = words[0] ?? ''
  const last = words.at(-1) ?? ''
  if (isAddressed(surface)) return 'person'
  const personal =
    GIVEN_NAMES.has(first) && words.length <= 4 && cued(surface, CUE.person) + cued(surface, CUE.title) > 0
  if (personal) return 'person'
  if (MEDIA_HEAD_WORDS.has(last) && !isPlaceName(surface)) return 'media'
  if (opensOf(words) || ORGANISATION_HEADS.has(last) || ARABIC_HEADS.has(consonants(first))) {
    return hasMediaCue(surface) ? 'media' : 'organisation'
  }
  if (hasMediaCue(surface)) return 'media'
  return null
}

const hasMediaCue = (surface: Surface): boolean =>
  cued(surface, CUE.media) > 0 || surface.words.some(word => MEDIA_CUE_WORDS.has(word))

function opensOf(words: readonly string[]): boolean {
  return words.some(
    (word, i) => ORGANISATION_OF_HEADS.has(word) && (words[i + 1] === 'of' || words[i + 1] === 'for'),
  )
}

const isAddressed = (surface: Surface): boolean => {
  for (const title of surface.titles.keys()) if (ADDRESS_WORDS.has(title)) return true
  return false
}

function byPlaces(surface: Surface): NameKind {
  const { words } = surface
  if (isPlaceName(surface)) return 'place'
  const titles = cued(surface, CUE.title)
  const within = cued(surface, CUE.within) + cued(surface, CUE.place)
  if (looksLikePerson(words) && titles + cued(surface, CUE.person) + givenWeight(words) > 0) {
    return within > titles + surface.count / 2 ? 'place' : 'person'
  }
  if (cued(surface, CUE.organisation) > 0 || isCreed(surface)) return 'organisation'
  if (within > surface.count / 2) return 'place'
  if (cued(surface, CUE.members) > 0) return 'organisation'
  if (cued(surface, CUE.says) > 0) return looksLikePerson(words) ? 'person' : 'organisation'
  return 'name'
}

/** 'Islamic Jihad', 'Christian Aid': named after a creed or a people, and somebody's friend or foe. */
const isCreed = (surface: Surface): boolean =>
  DEMONYMS.get(surface.words[0] ?? '') === '' &&
  cued(surface, CUE.party) + cued(surface, CUE.acts) + cued(surface, CUE.the) > 0

const givenWeight = (words: readonly string[]): number =>
  GIVEN_NAMES.has(words[0] ?? '') || hasArabicPart(words) || words.some(word => word.length === 1) ? 1 : 0

const hasArabicPart = (words: readonly string[]): boolean =>
  words.slice(1).some(word => isArabicName(word)) || words.includes('bin')

export function isArabicName(word: string): boolean {
  const hyphen = word.indexOf('-')
  return hyphen > 0 && ARABIC_ARTICLES.has(word.slice(0, hyphen))
}

/** Two to five words, none of them 'of' or a people. */
function looksLikePerson(words: readonly string[]): boolean {
  if (words.length < 2 || words.length > 5) return false
  return words.every(
    word =>
      word !== 'of' &&
      word !== 'for' &&
      word !== 'the' &&
      word !== '&' &&
      !DEMONYMS.has(word) &&
      !/\p{N}/u.test(word),
  )
}

function isPlaceName(surface: Surface): boolean {
  const { words } = surface
  const first = words[0] ?? ''
  const last = words.at(-1) ?? ''
  const mentioned = cued(surface, CUE.within) + cued(surface, CUE.place) > 0
  if (PLACE_FRONT_WORDS.has(first)) return !MEDIA_HEAD_WORDS.has(last)
  if (ORGANISATION_HEADS.has(last)) return false
  return PLACE_HEAD_WORDS.has(last) && !DEMONYMS.has(first) && (mentioned || !GIVEN_NAMES.has(first))
}

function kindOfWord(surface: Surface): NameKind {
  if (surface.acronym) return hasMediaCue(surface) ? 'media' : 'organisation'
  const titles = cued(surface, CUE.title)
  if (titles > 0 && !DEMONYMS.has(surface.key)) return 'person'
  if (hasMediaCue(surface)) return 'media'
  const within = cued(surface, CUE.within) + cued(surface, CUE.place)
  const acts = cued(surface, CUE.says) + cued(surface, CUE.acts)
  if (within > acts && within * 3 > surface.count) return 'place'
  if (cued(surface, CUE.organisation) + cued(surface, CUE.members) > 0) return 'organisation'
  return 'name'
}

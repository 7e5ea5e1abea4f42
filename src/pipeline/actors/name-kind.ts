/** What a written form names, judged by its own words and by every place it stands in. */
import { arabicHead, hasArticle } from './arabic-names.ts'
import { COMMON_WORDS } from './common-words.ts'
import { DEMONYMS, STATE_FORMS } from './countries.ts'
import { CUE } from './cues.ts'
import { GIVEN_NAMES } from './given-names.ts'
import { MEDIA_NAMES } from './media-names.ts'
import { LEGAL_FORMS } from './organisation-names.ts'
import {
  EVENT_FRONTS,
  EVENT_HEADS,
  MEDIA_HEAD_WORDS,
  ORGANISATION_FRONTS,
  ORGANISATION_HEADS,
  ORGANISATION_OF_HEADS,
  PLACE_FRONT_WORDS,
  PLACE_HEAD_WORDS,
  VESSELS,
} from './organisation-words.ts'
import { PLACE_NAMES } from './places.ts'
import { ADDRESS_WORDS, isTitleWord } from './roles.ts'
import { bestSpelling, cued, type Surface } from './surfaces.ts'
import { wordSet } from './word-set.ts'

/** 'name': some name, not known of what. */
export type NameKind = 'person' | 'organisation' | 'media' | 'state' | 'place' | 'name'

export function kindOf(surface: Surface): NameKind {
  if (STATE_FORMS.has(surface.words.join(' '))) return 'state'
  if (MEDIA_NAMES.has(surface.words.join(' '))) return 'media'
  if (PLACE_NAMES.has(surface.words.join(' ')) && cued(surface, CUE.title) * 2 < surface.count) return 'place'
  if (isHappening(surface.words)) return 'name'
  if (surface.words.length === 1) return kindOfWord(surface)
  if (VESSELS.has(surface.words[0] ?? '')) return 'name'
  const said = byWords(surface)
  const kind = said ?? byPlaces(surface)
  const unsure = kind === 'person' || (said === null && kind === 'organisation')
  return unsure && isMedium(surface) ? 'media' : kind
}

/** 'Reuters Health', 'Guardian Weekend': a service of the medium, and nobody's first name. */
const isMedium = ({ words: [first = ''] }: Surface): boolean =>
  MEDIA_NAMES.has(first) && !GIVEN_NAMES.has(first) && !COMMON_WORDS.has(first)

const isHappening = (words: readonly string[]): boolean =>
  words.length > 1 &&
  (EVENT_HEADS.has(words.at(-1) ?? '') ||
    (EVENT_FRONTS.has(words[0] ?? '') && !ORGANISATION_HEADS.has(words.at(-1) ?? '')))

function byWords(surface: Surface): NameKind | null {
  const { words } = surface
  const first = words[0] ?? ''
  const last = words.at(-1) ?? ''
  if (LANDFORMS.has(first) || SURE_PLACES.has(last)) return 'place'
  if (LEGAL_FORMS.has(last)) return 'organisation'
  if (isAddressed(surface) && looksLikePerson(surface)) return 'person'
  if (isPlaceName(surface) && words.length > 2) return 'place'
  if (ORGANISATION_HEADS.has(last) && words.length > 2) return hasMediaCue(surface) ? 'media' : 'organisation'
  if (
    GIVEN_NAMES.has(first) &&
    looksLikePerson(surface) &&
    cued(surface, CUE.person) + cued(surface, CUE.title) > 0
  ) {
    return 'person'
  }
  if (DIRECTIONS.has(first) && last === 'bank') return 'place'
  if (words.some(word => SCHOOLS.has(word)) && !GIVEN_NAMES.has(first)) return 'organisation'
  if (MEDIA_HEAD_WORDS.has(last) && !isPlaceName(surface)) return 'media'
  if (
    opensOf(words) ||
    ORGANISATION_HEADS.has(last) ||
    ORGANISATION_FRONTS.has(first) ||
    arabicHead(words, 0) !== null
  ) {
    return hasMediaCue(surface) ? 'media' : 'organisation'
  }
  return hasMediaCue(surface) && !looksGiven(surface) ? 'media' : null
}

/** 'College London', 'King Abdullah University' with what is left of its name behind. */
const SCHOOLS: ReadonlySet<string> = wordSet('college university institute')
const SURE_PLACES: ReadonlySet<string> = new Set(
  'county parish city borough township island islands province river beach airport arena street avenue sound strait peninsula valley creek canal'.split(
    ' ',
  ),
)
const LANDFORMS: ReadonlySet<string> = wordSet('port mount mt lake fort cape gulf bay strait')
const DIRECTIONS: ReadonlySet<string> = wordSet('west east north south left right')
const MEDIA_WORDS: ReadonlySet<string> = wordSet(
  'news newspaper newspapers magazine television radio broadcasting',
)
/** A media noun beside it once in eight places or oftener. */
const OFTEN = 8

const hasMediaCue = (surface: Surface): boolean =>
  (cued(surface, CUE.media) > 0 && cued(surface, CUE.media) * OFTEN >= surface.count) ||
  surface.words.some(word => MEDIA_WORDS.has(word))

function opensOf(words: readonly string[]): boolean {
  return words.some((word, i) => {
    const link = words[i + 1]
    return ORGANISATION_OF_HEADS.has(word) && (link === 'of' || link === 'for')
  })
}

/** A title before it is proof only where titles are frequent: one misread title in fifty places is none. */
const RARELY = 12

/** Called 'Mr', 'President', 'Judge' often enough. */
export function isAddressed(surface: Surface): boolean {
  let times = 0
  for (const [title, count] of surface.titles) if (ADDRESS_WORDS.has(title)) times += count
  return times * RARELY > surface.count
}

function byPlaces(surface: Surface): NameKind {
  if (isPlaceName(surface)) return 'place'
  const within = whereabouts(surface)
  const personal = cued(surface, CUE.title) + cued(surface, CUE.person)
  if (looksLikePerson(surface) && (personal > 0 || looksGiven(surface))) {
    return within > personal + surface.count / 2 ? 'place' : 'person'
  }
  if (cued(surface, CUE.organisation) > 0 || isCreed(surface)) return 'organisation'
  if (within > surface.count / 2) return 'place'
  if (cued(surface, CUE.members) > 0) return 'organisation'
  if (cued(surface, CUE.says) === 0) return 'name'
  const plain = !surface.words.some(word => COMMON_WORDS.has(word) || isPlaceWord(word))
  return looksLikePerson(surface) && plain ? 'person' : 'organisation'
}

const isPlaceWord = (word: string): boolean => STATE_FORMS.has(word) || PLACE_NAMES.has(word)

/** How often somebody is in or near it; 'to' and 'from' count for a third. */
const whereabouts = (surface: Surface): number =>
  cued(surface, CUE.within) + cued(surface, CUE.place) + cued(surface, CUE.toward) / 3

/** 'Islamic Jihad', 'Christian Aid': named after a creed or a people, and somebody's friend or foe. */
const isCreed = (surface: Surface): boolean =>
  DEMONYMS.get(surface.words[0] ?? '') === '' &&
  cued(surface, CUE.party) + cued(surface, CUE.acts) + cued(surface, CUE.organisation) > 0

/** A given name, an Arabic part or initials: the form alone says a person. */
function looksGiven(surface: Surface): boolean {
  const { words } = surface
  if (GIVEN_NAMES.has(words[0] ?? '')) return true
  if (words.slice(1).some(hasArticle) || words.includes('bin')) return true
  return /^\p{Lu}\.|\s\p{Lu}\.\s/u.test(bestSpelling(surface.written))
}

const NOT_IN_PERSONS: ReadonlySet<string> = new Set([
  'of',
  'for',
  'the',
  '&',
  'and',
  'flight',
  'hurricane',
  'series',
  'act',
  'day',
])

/** Two to five words, none of them 'of', a people, or letters like 'OS' and 'XL'; and mostly without 'the'. */
export function looksLikePerson(surface: Surface): boolean {
  const { words } = surface
  if (words.length < 2 || words.length > 5 || cued(surface, CUE.the) * 2 > surface.count) return false
  if (words.some(word => NOT_IN_PERSONS.has(word) || /\p{N}/u.test(word)) || (words.at(-1) ?? '').length < 2)
    return false
  if (isPlural(words)) return false
  const written = bestSpelling(surface.written)
  return !written.includes('&') && !hasPeople(words) && !hasLetters(written.split(' '))
}

/** 'House Republicans', 'Police Officers': several, and no one's family name unless a given name stands before it. */
function isPlural(words: readonly string[]): boolean {
  const last = words.at(-1) ?? ''
  const one = last.slice(0, -1)
  return last.endsWith('s') && !GIVEN_NAMES.has(words[0] ?? '') && (PARTISANS.has(one) || isTitleWord(one))
}

const PARTISANS: ReadonlySet<string> = wordSet('republican democrat liberal conservative')

/** 'Roman Catholic', 'Arab League', 'New Russian Party'; but 'Christian Berg' and 'Jesse English'. */
function hasPeople(words: readonly string[]): boolean {
  const [first = '', ...rest] = words
  const last = rest.pop() ?? ''
  if (rest.some(word => DEMONYMS.has(word))) return true
  return DEMONYMS.has(first) && (!GIVEN_NAMES.has(first) || DEMONYMS.has(last) || COMMON_WORDS.has(last))
}

/** Some word, not every word, is letters: 'Mac OS', 'Labour MPs'; but 'AJ Brown', 'PJ Brown' and 'Pius XII'. */
function hasLetters(written: readonly string[]): boolean {
  const letters = written.filter(
    (word, i) => /^\p{Lu}{2,}s?$/u.test(word) && !(i === 0 && INITIALS.test(word)) && !/^[IVX]+$/.test(word),
  )
  return letters.length > 0 && letters.length < written.length
}

const INITIALS = /^(?:[A-Z]J|[BCDFGHJKLMNPQRSTVWXZ]{2})$/

/** 'the New York Yankees' that win and say something oftener than anybody is in them. */
const isTeam = (surface: Surface): boolean =>
  surface.words.length > 2 &&
  (surface.words.at(-1) ?? '').endsWith('s') &&
  cued(surface, CUE.says) + cued(surface, CUE.acts) > whereabouts(surface)

function isPlaceName(surface: Surface): boolean {
  const { words } = surface
  const first = words[0] ?? ''
  const last = words.at(-1) ?? ''
  const mentioned = cued(surface, CUE.within) + cued(surface, CUE.place) > 0
  if (ORGANISATION_HEADS.has(last)) return false
  if (PLACE_FRONT_WORDS.has(first) && isTeam(surface)) return false
  if (PLACE_FRONT_WORDS.has(first)) return !MEDIA_HEAD_WORDS.has(last) && !DEMONYMS.has(words[1] ?? '')
  if (last === 'state' && DEMONYMS.has(first)) return false
  return PLACE_HEAD_WORDS.has(last) && (mentioned || !GIVEN_NAMES.has(first))
}

function kindOfWord(surface: Surface): NameKind {
  if (surface.acronym) return hasMediaCue(surface) ? 'media' : 'organisation'
  const titles = cued(surface, CUE.title)
  if (DEMONYMS.has(surface.key)) return 'name'
  if (isAddressed(surface) || titles * RARELY > surface.count) return 'person'
  if (hasMediaCue(surface)) return 'media'
  const within = whereabouts(surface)
  const acts = cued(surface, CUE.says) + cued(surface, CUE.acts)
  if (within > acts && within * 3 > surface.count) return 'place'
  if (cued(surface, CUE.organisation) > 0) return 'organisation'
  if (within * 4 > surface.count && within > cued(surface, CUE.says)) return 'place'
  return cued(surface, CUE.members) > 0 ? 'organisation' : 'name'
}

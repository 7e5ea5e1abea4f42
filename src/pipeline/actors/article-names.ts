/** Short mentions of one article bound to identities: surnames, acronyms, single words of an organisation's name. */
import { definedHere, expandHere } from './acronyms.ts'
import { withoutArticle } from './arabic-names.ts'
import { COMMON_WORDS } from './common-words.ts'
import { STATE_FORMS } from './countries.ts'
import { CUE } from './cues.ts'
import { likeness, type Sound, soundOf } from './fold.ts'
import { GIVEN_NAMES } from './given-names.ts'
import type { Identity } from './identity.ts'
import { type Organisations, organisationNameOf } from './organisations.ts'
import { COMMON_FAMILIES } from './person-names.ts'
import { nameOf, type Persons } from './persons.ts'
import { FEMALE_ADDRESSES, MALE_ADDRESSES, SOVEREIGN_TITLES } from './roles.ts'
import { cued, type Sighting, type Surface } from './surfaces.ts'

export interface Dossier {
  persons: Persons
  organisations: Organisations
  /** Acronyms that one article or another explains, by a parenthesis or by the full name beside it. */
  acronyms: ReadonlyMap<Surface, Identity>
  /** How many articles there are. */
  size: number
}

/** Whom the full names of one article name, in order of first mention. */
export interface Cast {
  /** With how often each is named in full, and where first. */
  people: ReadonlyMap<Identity, { times: number; first: number }>
  organisations: ReadonlySet<Identity>
}

export function castOf(
  dossier: Pick<Dossier, 'persons' | 'organisations'>,
  sightings: readonly Sighting[],
): Cast {
  const people = new Map<Identity, { times: number; first: number }>()
  const organisations = new Set<Identity>()
  for (const { surface, candidate } of sightings) {
    const person = dossier.persons.bySurface.get(surface)
    const organisation = dossier.organisations.bySurface.get(surface)
    if (person !== undefined) {
      const known = people.get(person) ?? { times: 0, first: candidate.start }
      people.set(person, { ...known, times: known.times + 1 })
    }
    if (organisation !== undefined) organisations.add(organisation)
  }
  return { people, organisations }
}

/** Whom a word of the article names; null when nobody or more than one fits equally. */
export function bindWord(dossier: Dossier, cast: Cast, sighting: Sighting): Identity | 'ambiguous' | null {
  const { surface } = sighting
  if (surface.acronym) return bindAcronym(dossier, cast, surface)
  return bindPerson(dossier, cast, sighting) ?? bindOrganisation(dossier, cast, sighting)
}

function bindPerson(dossier: Dossier, cast: Cast, sighting: Sighting): Identity | 'ambiguous' | null {
  const word = withoutArticle(sighting.surface.words.at(-1) ?? '')
  const { title } = sighting.candidate
  const named = (dossier.persons.byWord.get(word) ?? []).filter(identity => canCarry(identity, title))
  const here = named.filter(identity => cast.people.has(identity))
  const family = here.filter(identity => hasFamily(identity, word))
  if (family.length > 0) return whichOf(family, cast, sighting) ?? 'ambiguous'
  if (here.length > 0) return byGivenName(here, word, sighting)
  return byVariant(dossier, cast, sighting) ?? fromElsewhere(dossier, named, word, sighting)
}

/** Before family names only: 'Mr Mohammed' is not whoever is called Mohammed. */
const COURTESIES: ReadonlySet<string> = new Set(['mr', 'mrs', 'ms', 'miss'])

/** 'Tony' alone is the only Tony of the article; a first name that is many a family's ('Johnson Reed') is not used so. */
function byGivenName(
  here: readonly Identity[],
  word: string,
  sighting: Sighting,
): Identity | 'ambiguous' | null {
  const [only] = here
  if (here.length > 1 || only === undefined) return 'ambiguous'
  if ((sighting.candidate.cues & CUE.within) !== 0) return null
  if (COURTESIES.has(sighting.candidate.title) && GIVEN_NAMES.has(word)) return 'ambiguous'
  return COMMON_FAMILIES.has(word) ? 'ambiguous' : only
}

/** Another spelling of a family name of this article. */
function byVariant(dossier: Dossier, cast: Cast, sighting: Sighting): Identity | 'ambiguous' | null {
  const sound = soundOfSurface(sighting.surface)
  if (sound.folded.length < SHORTEST_VARIANT || COMMON_WORDS.has(sound.folded)) return null
  const block = dossier.persons.byBlock.get(sound.consonants) ?? []
  const here = block.filter(
    identity => cast.people.has(identity) && isVariant(identity, sound, 'transliteration'),
  )
  return here.length > 0 ? (dominant(here) ?? 'ambiguous') : null
}

const SHORTEST_VARIANT = 5
const sounds = new WeakMap<Surface, Sound>()

function soundOfSurface(surface: Surface): Sound {
  const known = sounds.get(surface) ?? soundOf(withoutArticle(surface.words.at(-1) ?? ''))
  sounds.set(surface, known)
  return known
}

/** 'King Ahmed' is nobody who is never called a king. */
const canCarry = (identity: Identity, title: string): boolean =>
  !SOVEREIGN_TITLES.has(title) || identity.surfaces.some(surface => surface.titles.has(title))

const hasFamily = (identity: Identity, word: string): boolean =>
  identity.surfaces.some(surface => nameOf(surface).family.folded === word)

function isVariant(identity: Identity, sound: Sound, least: 'transliteration' | 'vowels'): boolean {
  return identity.surfaces.some(surface => {
    const like = likeness(nameOf(surface).family, sound)
    return like === 'same' || like === 'transliteration' || like === least
  })
}

function whichOf(family: readonly Identity[], cast: Cast, sighting: Sighting): Identity | null {
  const fitting = choose(family, sighting) ?? weightiest(family, cast)
  if (fitting !== null) return fitting
  const introduced = family.filter(
    identity => (cast.people.get(identity)?.first ?? 0) <= sighting.candidate.start,
  )
  return introduced.length === 1 ? (introduced[0] ?? null) : null
}

/** Of two people of one surname the address tells the man from the woman. */
function choose(people: readonly Identity[], sighting: Sighting): Identity | null {
  if (people.length === 1) return people[0] ?? null
  const { title } = sighting.candidate
  const sex = MALE_ADDRESSES.has(title) ? 'male' : FEMALE_ADDRESSES.has(title) ? 'female' : null
  if (sex === null) return null
  const fitting = people.filter(identity => sexOf(identity) === sex)
  return fitting.length === 1 ? (fitting[0] ?? null) : null
}

function sexOf(identity: Identity): 'male' | 'female' | null {
  let [male, female] = [0, 0]
  for (const { titles } of identity.surfaces)
    for (const [title, times] of titles) {
      if (MALE_ADDRESSES.has(title)) male += times
      if (FEMALE_ADDRESSES.has(title)) female += times
    }
  if (male === female) return null
  return male > female ? 'male' : 'female'
}

/** The better known one, unless the article names another far more often. */
function weightiest(people: readonly Identity[], cast: Cast): Identity | null {
  const inDossier = dominant(people)
  const inArticle = dominant(people, identity => cast.people.get(identity)?.times ?? 0)
  if (inDossier === null) return inArticle
  return inArticle === null || inArticle === inDossier ? inDossier : null
}

const FAR_AHEAD = 3

/** The one with at least three times the full mentions of the next, or null. */
function dominant(
  identities: readonly Identity[],
  weight = (identity: Identity) => identity.count,
): Identity | null {
  const [first, second] = [...identities].sort((a, b) => weight(b) - weight(a))
  if (first === undefined) return null
  return second === undefined || weight(first) >= weight(second) * FAR_AHEAD ? first : null
}

/** Below this an article without the full name still means the dossier's only bearer of it. */
const SMALL_DOSSIER = 50

/** The article never gives the full name; the dossier does. */
function fromElsewhere(
  dossier: Dossier,
  named: readonly Identity[],
  word: string,
  sighting: Sighting,
): Identity | 'ambiguous' | null {
  const small = dossier.size <= SMALL_DOSSIER
  const bearers = GIVEN_NAMES.has(word) ? named.filter(identity => hasFamily(identity, word)) : named
  const known = dominant(bearers)
  if (known !== null && (isWidelyKnown(known) || (small && hasFamily(known, word)))) return known
  if (bearers.length > 1 || (small && bearers.length > 0)) return 'ambiguous'
  return small ? variantElsewhere(dossier, sighting) : null
}

/** In a small dossier a speaker whose name differs only in its vowels from its one bearer is that one. */
function variantElsewhere(dossier: Dossier, { surface, candidate }: Sighting): Identity | null {
  const sound = soundOfSurface(surface)
  if (sound.folded.length < SHORTEST_VARIANT || COMMON_WORDS.has(sound.folded)) return null
  const block = dossier.persons.byBlock.get(sound.consonants) ?? []
  const spelt = block.filter(identity => isVariant(identity, sound, 'transliteration'))
  if (spelt.length > 0) return dominant(spelt)
  const vowels = block.filter(identity => isVariant(identity, sound, 'vowels'))
  const speaks = (candidate.cues & (CUE.says | CUE.title)) !== 0
  return speaks && vowels.length === 1 ? (vowels[0] ?? null) : null
}

const WIDELY = 3
const widely = new WeakMap<Identity, boolean>()

/** Named in full in three articles or more. */
function isWidelyKnown(identity: Identity): boolean {
  const known =
    widely.get(identity) ?? new Set(identity.surfaces.flatMap(surface => surface.articles)).size >= WIDELY
  widely.set(identity, known)
  return known
}

function bindOrganisation(dossier: Dossier, cast: Cast, sighting: Sighting): Identity | null {
  const { surface, candidate } = sighting
  const word = organisationNameOf(surface).stateless
  if (STATE_FORMS.has(word)) return null
  const named = dossier.organisations.byWord.get(word) ?? []
  const here = named.filter(identity => cast.organisations.has(identity))
  if (isPlaceSomewhere(surface)) return null
  if (here.length > 0) return dominant(here)
  if ((candidate.cues & CUE.the) !== 0) {
    const headed = [...cast.organisations].filter(identity => isHeaded(identity, word))
    if (headed.length === 1) return headed[0] ?? null
  }
  const exact = dossier.organisations.byKey.get(word)
  return exact ?? (named.length === 1 ? (named[0] ?? null) : null)
}

/** 'the department' after 'the Justice Department'. */
const isHeaded = (identity: Identity, word: string): boolean =>
  identity.surfaces.some(surface => surface.words.length > 1 && surface.words.at(-1) === word)

const SELDOM = 10

/** 'Vancouver' is not its police: in one of ten places or more, somebody is in it. */
const isPlaceSomewhere = (surface: Surface): boolean =>
  (cued(surface, CUE.within) + cued(surface, CUE.place)) * SELDOM >= surface.count

function bindAcronym(dossier: Dossier, cast: Cast, surface: Surface): Identity | null {
  return (
    definedHere(dossier.organisations, cast, surface) ??
    dossier.acronyms.get(surface) ??
    expandHere(dossier.organisations, cast, surface)
  )
}

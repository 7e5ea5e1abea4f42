/** Short mentions of one article bound to identities: surnames, acronyms, single words of an organisation's name. */
import { STATE_FORMS } from './countries.ts'
import { CUE } from './cues.ts'
import { consonants, likeness } from './fold.ts'
import type { Identity } from './identity.ts'
import { type Organisations, organisationNameOf } from './organisations.ts'
import { familyPart } from './person-names.ts'
import { nameOf, type Persons } from './persons.ts'
import { FEMALE_ADDRESSES, MALE_ADDRESSES } from './roles.ts'
import type { Sighting, Surface } from './surfaces.ts'

export interface Dossier {
  persons: Persons
  organisations: Organisations
  /** How many articles there are. */
  size: number
}

/** Whom the full names of one article name, in order of first mention. */
export interface Cast {
  people: Identity[]
  organisations: Identity[]
}

export function castOf(dossier: Dossier, sightings: readonly Sighting[]): Cast {
  const [people, organisations] = [new Set<Identity>(), new Set<Identity>()]
  for (const { surface } of sightings) {
    const person = dossier.persons.bySurface.get(surface)
    const organisation = dossier.organisations.bySurface.get(surface)
    if (person !== undefined) people.add(person)
    if (organisation !== undefined) organisations.add(organisation)
  }
  return { people: [...people], organisations: [...organisations] }
}

/** Whom a word of the article names; null when nobody or more than one fits equally. */
export function bindWord(dossier: Dossier, cast: Cast, sighting: Sighting): Identity | null {
  const { surface } = sighting
  if (surface.acronym) return bindAcronym(dossier, cast, surface)
  return bindPerson(dossier, cast, sighting) ?? bindOrganisation(dossier, cast, sighting)
}

function bindPerson(dossier: Dossier, cast: Cast, sighting: Sighting): Identity | null {
  const word = familyPart(sighting.surface.words.at(-1) ?? '')
  const named = dossier.persons.byWord.get(word) ?? []
  const here = named.filter(identity => cast.people.includes(identity))
  const family = here.filter(identity => hasFamily(identity, word))
  const nearest = family.length > 0 ? family : here
  if (nearest.length > 0) return choose(nearest, sighting) ?? dominant(nearest)
  const spelt = cast.people.filter(identity => isVariant(identity, word, 'transliteration'))
  if (spelt.length > 0) return dominant(spelt)
  return fromElsewhere(dossier, named, word, sighting)
}

const hasFamily = (identity: Identity, word: string): boolean =>
  identity.surfaces.some(surface => nameOf(surface).family === word)

function isVariant(identity: Identity, word: string, least: 'transliteration' | 'vowels'): boolean {
  return identity.surfaces.some(surface => {
    const like = likeness(nameOf(surface).family, word)
    return like === 'same' || like === 'transliteration' || like === least
  })
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

const FAR_AHEAD = 3

/** The one with at least three times the full mentions of the next, or null. */
function dominant(identities: readonly Identity[]): Identity | null {
  const [first, second] = [...identities].sort((a, b) => b.count - a.count)
  if (first === undefined) return null
  return second === undefined || first.count >= second.count * FAR_AHEAD ? first : null
}

/** Below this an article without the full name still means the dossier's only bearer of it. */
const SMALL_DOSSIER = 50

/** The article never gives the full name; the dossier does. */
function fromElsewhere(
  dossier: Dossier,
  named: readonly Identity[],
  word: string,
  sighting: Sighting,
): Identity | null {
  const bearers = named.filter(identity => hasFamily(identity, word))
  const known = dominant(bearers)
  if (known !== null && (dossier.size <= SMALL_DOSSIER || isWidelyKnown(known))) return known
  if (bearers.length > 0) return null
  const block = dossier.persons.byBlock.get(consonants(word)) ?? []
  const spelt = block.filter(identity => isVariant(identity, word, 'transliteration'))
  if (spelt.length > 0) return dominant(spelt)
  const speaks = (sighting.candidate.cues & (CUE.says | CUE.title)) !== 0
  const vowels = block.filter(identity => isVariant(identity, word, 'vowels'))
  return speaks && vowels.length === 1 && dossier.size <= SMALL_DOSSIER ? (vowels[0] ?? null) : null
}

const isWidelyKnown = (identity: Identity): boolean =>
  new Set(identity.surfaces.flatMap(surface => surface.articles)).size > 2

function bindOrganisation(dossier: Dossier, cast: Cast, sighting: Sighting): Identity | null {
  const { surface, candidate } = sighting
  const word = organisationNameOf(surface).stateless
  if (STATE_FORMS.has(word)) return null
  const named = dossier.organisations.byWord.get(word) ?? []
  const here = named.filter(identity => cast.organisations.includes(identity))
  if (here.length > 0) return dominant(here)
  if ((candidate.cues & CUE.the) !== 0) {
    const headed = (dossier.organisations.byHead.get(word) ?? []).filter(identity =>
      cast.organisations.includes(identity),
    )
    if (headed.length === 1) return headed[0] ?? null
  }
  return named.length === 1 ? (named[0] ?? null) : null
}

const SURE_LENGTH = 3

function bindAcronym(dossier: Dossier, cast: Cast, surface: Surface): Identity | null {
  const { defined, byInitials } = dossier.organisations
  const given = defined.get(surface.key) ?? []
  const givenHere = given.filter(identity => cast.organisations.includes(identity))
  if (givenHere.length > 0) return dominant(givenHere)
  if (given.length > 0) return dominant(given)
  const fitting = byInitials.get(surface.key) ?? []
  const here = fitting.filter(identity => cast.organisations.includes(identity))
  if (here.length > 0) return dominant(here)
  if (fitting.length !== 1) return null
  return surface.key.length >= SURE_LENGTH || dossier.size <= SMALL_DOSSIER ? (fitting[0] ?? null) : null
}

/** Full names of people, one identity each. Compared only within blocks of one family name. */
import { byWeight, type Identity, join, newIdentity } from './identity.ts'
import { comparePersons, familyBlock, type PersonName, personName } from './person-names.ts'
import type { Surface } from './surfaces.ts'

export interface Persons {
  identities: Identity[]
  /** Pairs that may be one person; the names alone do not say. */
  alike: [Surface, Surface][]
  /** Identities by every word of their names that a later mention may use alone. */
  byWord: Map<string, Identity[]>
  bySurface: Map<Surface, Identity>
  /** Identities by the consonants of their family name. */
  byBlock: Map<string, Identity[]>
}

const names = new WeakMap<Surface, PersonName>()

export function nameOf(surface: Surface): PersonName {
  const known = names.get(surface) ?? personName(surface.words)
  names.set(surface, known)
  return known
}

/** `surfaces`: forms of two words or more that name people. */
export function linkPersons(surfaces: readonly Surface[]): Persons {
  const persons: Persons = {
    identities: [],
    alike: [],
    byWord: new Map(),
    bySurface: new Map(),
    byBlock: new Map(),
  }
  const joined = new Map<string, Identity>()
  for (const surface of [...surfaces].sort(byWeight)) {
    const plain = surface.words.join('').replaceAll('-', '')
    const known = joined.get(plain) ?? findIdentity(persons, surface)
    const identity = known ?? addPerson(persons, surface)
    if (known !== null) join(known, surface)
    joined.set(plain, identity)
    persons.bySurface.set(surface, identity)
  }
  for (const identity of persons.identities) indexWords(persons.byWord, identity)
  return persons
}

function addPerson(persons: Persons, surface: Surface): Identity {
  const identity = newIdentity('person', surface)
  persons.identities.push(identity)
  push(persons.byBlock, familyBlock(nameOf(surface).family), identity)
  return identity
}

/** The commonest identity of the block that has no name against it. */
function findIdentity(persons: Persons, surface: Surface): Identity | null {
  const name = nameOf(surface)
  for (const identity of persons.byBlock.get(familyBlock(name.family)) ?? []) {
    const verdicts = identity.surfaces.map(other => comparePersons(nameOf(other), name))
    if (verdicts.every(verdict => verdict === 'same') && !isAmbiguousInitial(identity, surface))
      return identity
    const rival = identity.surfaces[verdicts.indexOf('alike')]
    if (rival !== undefined) persons.alike.push([rival, surface])
  }
  return null
}

/** 'J. Smith' in another article than 'John Smith' may be anybody. */
function isAmbiguousInitial(identity: Identity, surface: Surface): boolean {
  const initial = nameOf(surface).given.length === 1
  if (!initial) return false
  const articles = new Set(surface.articles)
  return !identity.surfaces.some(other => other.articles.some(article => articles.has(article)))
}

function indexWords(byWord: Map<string, Identity[]>, identity: Identity): void {
  const words = new Set<string>()
  for (const surface of identity.surfaces) {
    const { given, middle, family } = nameOf(surface)
    for (const word of [given, ...middle, family, ...surface.words.slice(-1)])
      if (word.length > 1) words.add(word)
  }
  for (const word of words) push(byWord, word, identity)
}

export function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else list.push(value)
}

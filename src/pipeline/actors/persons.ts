/** Full names of people, one identity each. Compared only within blocks of one family name. */
import { GIVEN_NAMES } from './given-names.ts'
import { byWeight, type Identity, join, newIdentity } from './identity.ts'
import { comparePersons, type PersonName, personName, type Verdict } from './person-names.ts'
import type { Surface } from './surfaces.ts'
import { wordSet } from './word-set.ts'

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
  const [full, family] = partition(surfaces)
  const joined = new Map<string, Identity>()
  for (const surface of full.sort(byWeight)) {
    const plain = plainOf(surface.words)
    const known = joined.get(plain) ?? findIdentity(persons, surface)
    const identity = known ?? addPerson(persons, surface)
    if (known !== null) join(known, surface)
    joined.set(plain, identity)
    persons.bySurface.set(surface, identity)
  }
  joinFamilyNames(persons, family.sort(byWeight))
  for (const identity of persons.identities) indexWords(persons.byWord, identity)
  return persons
}

const plainOf = (words: readonly string[]): string => words.join('').replaceAll('-', '')

/** Once in so many places the longer form must stand; a few stray words before a name make no longer name. */
const SELDOM = 20

/** Forms that are the end of a longer one, as 'bin Laden' or 'Lopez Obrador', are family names of two words. */
function partition(surfaces: readonly Surface[]): [Surface[], Surface[]] {
  const longer = new Map<string, number>()
  for (const { words, count } of surfaces)
    for (const end of endsOf(words)) longer.set(end, (longer.get(end) ?? 0) + count)
  const isFamily = ({ words, key, count }: Surface) =>
    !GIVEN_NAMES.has(words[0] ?? '') && (longer.get(key) ?? 0) * SELDOM > count
  return [surfaces.filter(surface => !isFamily(surface)), surfaces.filter(isFamily)]
}

/** 'bin laden' of 'osama bin laden': what is left without one word or more at the front, two words at least. */
export function endsOf(words: readonly string[]): string[] {
  const ends: string[] = []
  for (let from = 1; from < words.length - 1; from++) ends.push(words.slice(from).join(' '))
  return ends
}

/** The commonest bearer takes a family name of two words; another one of the dossier is too rarely meant. */
function joinFamilyNames(persons: Persons, surfaces: readonly Surface[]): void {
  const bearers = new Map<string, Identity>()
  for (const identity of [...persons.identities].sort((a, b) => b.count - a.count))
    for (const { words } of identity.surfaces)
      for (const end of endsOf(words)) if (!bearers.has(end)) bearers.set(end, identity)
  for (const surface of surfaces) {
    const bearer = bearers.get(surface.key)
    const identity = bearer ?? addPerson(persons, surface)
    if (bearer !== undefined) join(bearer, surface)
    persons.bySurface.set(surface, identity)
  }
}

function addPerson(persons: Persons, surface: Surface): Identity {
  const identity = newIdentity('person', surface)
  persons.identities.push(identity)
  push(persons.byBlock, nameOf(surface).family.consonants, identity)
  return identity
}

/** The commonest identity of the block that has no name against it. */
function findIdentity(persons: Persons, surface: Surface): Identity | null {
  const name = nameOf(surface)
  for (const identity of persons.byBlock.get(name.family.consonants) ?? []) {
    const verdicts = identity.surfaces.map(other => comparePersons(nameOf(other), name))
    if (verdicts.includes('different')) continue
    if (verdicts.every(verdict => verdict === 'same') || isBorneOut(identity, surface, verdicts))
      return identity
    const rival = identity.surfaces[0]
    if (rival !== undefined) persons.alike.push([rival, surface])
  }
  return null
}

/** 'Bob Reed' is 'Robert Reed' and 'J. Reed' is 'John Reed' where both have one title, or one article has both; a spelling of the family name needs the title. */
function isBorneOut(identity: Identity, surface: Surface, verdicts: readonly Verdict[]): boolean {
  if (verdicts.includes('alike')) return false
  if (identity.surfaces.some(other => [...surface.titles.keys()].some(title => other.titles.has(title))))
    return true
  const articles = new Set(surface.articles)
  const meet = identity.surfaces.some(other => other.articles.some(article => articles.has(article)))
  return meet && !verdicts.includes('vowels')
}

/** Words of a name that nobody is called by alone. */
const NEVER_ALONE: ReadonlySet<string> = wordSet(
  'abu bin ibn al el von van der de la du mc st ben van jr sr ii iii',
)

function indexWords(byWord: Map<string, Identity[]>, identity: Identity): void {
  const words = new Set<string>()
  for (const surface of identity.surfaces) {
    const { given, middle, family } = nameOf(surface)
    for (const word of [given, family]) words.add(word.folded)
    for (const { folded } of middle) if (!GIVEN_NAMES.has(folded)) words.add(folded)
    words.add(surface.words.at(-1) ?? '')
  }
  for (const word of words) if (word.length > 1 && !NEVER_ALONE.has(word)) push(byWord, word, identity)
}

export function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else list.push(value)
}

/** Organisations and media, one identity each, by what is left of their names and by their acronyms. */
import { CUE } from './cues.ts'
import { byWeight, type Identity, join, newIdentity } from './identity.ts'
import { LEGAL_FORMS, type OrganisationName, organisationName } from './organisation-names.ts'
import { DEPARTMENT_HEADS } from './organisation-words.ts'
import { push } from './persons.ts'
import { cued, type Surface } from './surfaces.ts'

export interface Organisations {
  identities: Identity[]
  bySurface: Map<Surface, Identity>
  byKey: Map<string, Identity>
  /** By the one word that is its own: 'mahdi'. */
  byWord: Map<string, Identity[]>
  /** By initials, and by acronyms given in parentheses. */
  byInitials: Map<string, Identity[]>
  defined: Map<string, Identity[]>
}

const names = new WeakMap<Surface, OrganisationName>()

export function organisationNameOf(surface: Surface): OrganisationName {
  const known = names.get(surface) ?? organisationName(surface.words)
  names.set(surface, known)
  return known
}

/** `surfaces`: forms of organisations; single words too, where they stand alone. */
export function linkOrganisations(surfaces: readonly Surface[], media: ReadonlySet<Surface>): Organisations {
  const found = emptyOrganisations()
  const { byKey } = found
  const bySpelling = new Map<string, Identity>()
  for (const surface of [...surfaces].sort(byWeight)) {
    const { key } = organisationNameOf(surface)
    const spelling = unspaced(surface)
    const known = byKey.get(key) ?? bySpelling.get(spelling)
    const identity = known ?? newIdentity(media.has(surface) ? 'media' : 'organisation', surface)
    if (known === undefined) {
      byKey.set(key, identity)
      if (spelling.length >= LONG) bySpelling.set(spelling, identity)
      found.identities.push(identity)
    } else join(known, surface)
    found.bySurface.set(surface, identity)
  }
  joinStateless(found, byKey)
  joinPrefixed(found)
  for (const identity of found.identities) indexOrganisation(found, identity)
  return found
}

/** Letters from which on two names spelt alike but for their spaces are one. */
const LONG = 8

/** 'exxonmobil' of 'Exxon Mobil Corp.' */
const unspaced = ({ words }: Surface): string => words.filter(word => !LEGAL_FORMS.has(word)).join('')

const emptyOrganisations = (): Organisations => ({
  identities: [],
  bySurface: new Map(),
  byKey: new Map(),
  byWord: new Map(),
  byInitials: new Map(),
  defined: new Map(),
})

/** What a state has one of, beside its departments. */
const OF_A_STATE: ReadonlySet<string> = new Set(
  'guard coastguard congress senate parliament navy army marines treasury'.split(' '),
)

/** 'State Department' is the 'State Department of the USA', 'Coast Guard' the 'US Coast Guard' where only one state has one. */
function joinStateless(found: Organisations, byKey: Map<string, Identity>): void {
  const variants = new Map<string, Identity[]>()
  for (const [key, identity] of byKey)
    if (key.includes('@')) push(variants, key.replace(/ ?@.*/, ''), identity)
  for (const [stateless, identities] of variants) {
    const bare = byKey.get(stateless)
    const only = identities.length === 1 ? identities[0] : undefined
    if (
      bare === undefined ||
      only === undefined ||
      !stateless.split(' ').some(word => DEPARTMENT_HEADS.has(word) || OF_A_STATE.has(word))
    )
      continue
    for (const surface of bare.surfaces) {
      join(only, surface)
      found.bySurface.set(surface, only)
    }
    only.surfaces.sort(byWeight)
    byKey.set(stateless, only)
    found.identities = found.identities.filter(identity => identity !== bare)
  }
}

/** 'Security Council' is the 'UN Security Council' where one article has both and no other council is so called. */
function joinPrefixed(found: Organisations): void {
  const longer = new Map<string, Set<Identity>>()
  for (const identity of found.identities)
    for (const { words } of identity.surfaces)
      if (words.length > 2) {
        const end = words.slice(1).join(' ')
        longer.set(end, (longer.get(end) ?? new Set()).add(identity))
      }
  for (const surface of [...found.bySurface.keys()]) {
    const [only, ...others] = longer.get(surface.key) ?? []
    const own = found.bySurface.get(surface)
    if (only === undefined || others.length > 0 || own === undefined || own === only || !meet(only, surface))
      continue
    if (own.surfaces.length > 1) continue
    join(only, surface)
    found.bySurface.set(surface, only)
    found.identities = found.identities.filter(identity => identity !== own)
  }
}

function meet(identity: Identity, surface: Surface): boolean {
  const articles = new Set(surface.articles)
  return identity.surfaces.some(other => other.articles.some(article => articles.has(article)))
}

function indexOrganisation(found: Organisations, identity: Identity): void {
  const [words, initials, shorts] = [new Set<string>(), new Set<string>(), new Set<string>()]
  for (const surface of identity.surfaces) {
    const name = organisationNameOf(surface)
    if (name.distinctive.length === 1) words.add(name.distinctive[0] ?? '')
    for (const letters of name.initials) if (letters.length > 1) initials.add(letters)
    for (const short of surface.shorts) shorts.add(short)
  }
  for (const word of words) push(found.byWord, word, identity)
  for (const letters of initials) push(found.byInitials, letters, identity)
  for (const short of shorts) push(found.defined, short, identity)
}

/** Something the acronym does or has that a state, a unit or a heading does not. */
export const actsAsOrganisation = (surface: Surface): boolean =>
  cued(surface, CUE.says) +
    cued(surface, CUE.acts) +
    cued(surface, CUE.members) +
    cued(surface, CUE.organisation) +
    cued(surface, CUE.media) >
  0

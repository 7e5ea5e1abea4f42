/** Every written form typed, full names joined to identities, acronyms explained: all that binding needs to know of the dossier. */
import { explainAcronyms, joinShortForms } from './acronyms.ts'
import { type Cast, castOf, type Dossier } from './article-names.ts'
import { CUE } from './cues.ts'
import { introduced } from './introduced.ts'
import { standsAlone } from './lone-names.ts'
import { kindOf, type NameKind } from './name-kind.ts'
import { LEGAL_FORMS } from './organisation-names.ts'
import { linkOrganisations, organisationNameOf } from './organisations.ts'
import { endsOf, linkPersons } from './persons.ts'
import { cued, type Surface, type Surfaces } from './surfaces.ts'

export interface Linked {
  kinds: ReadonlyMap<Surface, NameKind>
  /** Acronyms that some article explains as a thing or a place. */
  things: ReadonlySet<string>
  dossier: Dossier
  /** One an article. */
  casts: Cast[]
}

export function linkNames(surfaces: Surfaces): Linked {
  const kinds = kindsOf(surfaces.all)
  const things = acronymsOfThings(kinds)
  const are = (...wanted: NameKind[]) =>
    [...kinds].flatMap(([surface, kind]) => (surface.count > 0 && wanted.includes(kind) ? [surface] : []))
  const isName = (surface: Surface) =>
    surface.words.length > 1 ||
    (!things.has(surface.key) && standsAlone(surface, kinds.get(surface) ?? 'name'))
  const organisations = linkOrganisations(are('organisation', 'media').filter(isName), new Set(are('media')))
  const persons = linkPersons(are('person').filter(surface => surface.words.length > 1))
  const casts = surfaces.sightings.map(list => castOf({ persons, organisations }, list))
  const acronyms = explainAcronyms(organisations, casts, surfaces.sightings)
  const joined = joinShortForms(organisations, acronyms)
  return {
    kinds,
    things,
    dossier: { persons, organisations, acronyms, size: casts.length },
    casts: joined ? surfaces.sightings.map(list => castOf({ persons, organisations }, list)) : casts,
  }
}

function kindsOf(all: Surfaces['all']): Map<Surface, NameKind> {
  const kinds = new Map(Array.from(all.values(), surface => [surface, kindOf(surface)]))
  for (const surface of introduced(all, kinds)) kinds.set(surface, 'person')
  const ends = new Set(
    [...kinds].flatMap(([surface, kind]) => (kind === 'person' ? endsOf(surface.words) : [])),
  )
  for (const [surface, kind] of kinds)
    if (kind === 'name' && ends.has(surface.key)) kinds.set(surface, 'person')
  for (const surface of [...teams(all, kinds), ...companies(kinds)]) kinds.set(surface, 'organisation')
  return kinds
}

/** 'Milton Farm' without a title, where the same texts say 'Milton Farm Inc.' */
function companies(kinds: ReadonlyMap<Surface, NameKind>): Surface[] {
  const legal = new Set<string>()
  for (const surface of kinds.keys())
    if (surface.words.some(word => LEGAL_FORMS.has(word))) legal.add(organisationNameOf(surface).key)
  return [...kinds].flatMap(([surface, kind]) => {
    const plain = kind === 'person' && surface.words.length > 1 && cued(surface, CUE.title) === 0
    return plain && legal.has(organisationNameOf(surface).key) ? [surface] : []
  })
}

/** 'Charlotte Bobcats', where the same texts say 'the Bobcats'. */
function teams(all: Surfaces['all'], kinds: ReadonlyMap<Surface, NameKind>): Surface[] {
  return [...all.values()].filter(surface => {
    const last = all.get(surface.words.at(-1) ?? '')
    if (kinds.get(surface) !== 'person' || last === undefined || !last.key.endsWith('s')) return false
    return surface.words.length > 1 && last !== surface && cued(last, CUE.the) * 2 > last.count
  })
}

function acronymsOfThings(kinds: ReadonlyMap<Surface, NameKind>): Set<string> {
  const things = new Set<string>()
  for (const [surface, kind] of kinds)
    if (kind === 'name' || kind === 'place') for (const short of surface.shorts) things.add(short)
  return things
}

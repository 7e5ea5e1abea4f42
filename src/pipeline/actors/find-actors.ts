/** From the names of every article to actors, one identity each over the whole dossier. */
import { createHash } from 'node:crypto'
import type { Actor } from '../../dossier/schema.ts'
import type { ActorDecision } from '../recipe.ts'
import type { ArticleText } from '../text/article-text.ts'
import { slug } from '../text/slug.ts'
import type { ActorMention, ActorsFound, PlaceMention } from './actor-mention.ts'
import { bindWord, type Cast, castOf, type Dossier } from './article-names.ts'
import { STATE_FORMS } from './countries.ts'
import { CUE } from './cues.ts'
import { type Identity, newIdentity } from './identity.ts'
import { type NameCandidate, nameCandidates } from './name-candidates.ts'
import { kindOf, type NameKind } from './name-kind.ts'
import { actsAsOrganisation, linkOrganisations } from './organisations.ts'
import { linkPersons } from './persons.ts'
import { bestSpelling, collectSurfaces, cued, type Sighting, type Surface } from './surfaces.ts'

/** Candidates and linking in one call; the same as `linkActors` over `nameCandidates` of each article. */
export function findActors(articles: ArticleText[], decisions: ActorDecision[]): ActorsFound {
  return linkActors(articles, articles.map(nameCandidates), decisions)
}

interface Bound {
  sighting: Sighting
  identity: Identity
  form: ActorMention['form']
}

/** `names[i]` are the candidates of `articles[i]`, wherever they were computed. */
export function linkActors(
  articles: ArticleText[],
  names: NameCandidate[][],
  decisions: ActorDecision[],
): ActorsFound {
  const surfaces = collectSurfaces(articles, names)
  const kinds = new Map<Surface, NameKind>()
  for (const surface of surfaces.all.values()) kinds.set(surface, kindOf(surface))
  const long = [...surfaces.all.values()].filter(surface => surface.words.length > 1 && surface.count > 0)
  const persons = linkPersons(long.filter(surface => kinds.get(surface) === 'person'))
  const media = new Set(long.filter(surface => kinds.get(surface) === 'media'))
  const organisations = linkOrganisations(
    long.filter(surface => media.has(surface) || kinds.get(surface) === 'organisation'),
    media,
  )
  const dossier: Dossier = { persons, organisations, size: articles.length }
  const lone = new Map<string, Identity>()
  const bound = surfaces.sightings.map(list => {
    const cast = castOf(dossier, list)
    return list.flatMap(sighting => bind(dossier, cast, sighting, { kinds, lone }) ?? [])
  })
  void decisions
  return report(articles, bound, surfaces.sightings, kinds)
}

interface Shared {
  kinds: ReadonlyMap<Surface, NameKind>
  /** States, and single words that belong to nobody else. */
  lone: Map<string, Identity>
}

function bind(dossier: Dossier, cast: Cast, sighting: Sighting, shared: Shared): Bound | null {
  const { surface } = sighting
  const kind = shared.kinds.get(surface) ?? 'name'
  const full = dossier.persons.bySurface.get(surface) ?? dossier.organisations.bySurface.get(surface)
  if (full !== undefined) return { sighting, identity: full, form: 'name' }
  if (kind === 'state') return bindState(sighting, shared.lone)
  if (kind === 'place' || surface.words.length > 1) return null
  const known = bindWord(dossier, cast, sighting)
  if (known !== null)
    return {
      sighting,
      identity: known,
      form: surface.acronym ? 'acronym' : known.kind === 'person' ? 'surname' : 'name',
    }
  return bindLone(sighting, kind, shared.lone)
}

function bindState(sighting: Sighting, lone: Map<string, Identity>): Bound | null {
  const { surface, candidate } = sighting
  const form = STATE_FORMS.get(surface.words.join(' '))
  if (form === undefined) return null
  const acts = (candidate.cues & (CUE.says | CUE.acts)) !== 0
  const party = (candidate.cues & CUE.party) !== 0
  if ((candidate.cues & CUE.within) !== 0 || !(acts || (party && form.as === 'name'))) return null
  const identity = lone.get(form.country) ?? newIdentity('state', surface)
  lone.set(form.country, identity)
  return { sighting, identity, form: form.as === 'name' ? 'name' : 'metonym' }
}

function bindLone(sighting: Sighting, kind: NameKind, lone: Map<string, Identity>): Bound | null {
  const { surface } = sighting
  const sure =
    kind === 'person' ||
    kind === 'media' ||
    (surface.acronym ? actsAsOrganisation(surface) && surface.count > 1 : isActive(surface))
  if (!sure) return null
  const identity =
    lone.get(surface.key) ??
    newIdentity(kind === 'person' || kind === 'media' ? kind : 'organisation', surface)
  lone.set(surface.key, identity)
  return { sighting, identity, form: surface.acronym ? 'acronym' : kind === 'person' ? 'surname' : 'name' }
}

const isActive = (surface: Surface): boolean =>
  surface.count > 1 && (cued(surface, CUE.says) > 0 || cued(surface, CUE.organisation) > 0)

function report(
  articles: ArticleText[],
  bound: Bound[][],
  sightings: Sighting[][],
  kinds: ReadonlyMap<Surface, NameKind>,
): ActorsFound {
  const identities = new Map<Identity, Map<string, number>>()
  for (const list of bound)
    for (const { identity, sighting } of list) {
      const text =
        articles[sighting.article]?.text.slice(sighting.candidate.start, sighting.candidate.end) ?? ''
      const written = identities.get(identity) ?? new Map<string, number>()
      identities.set(identity, written.set(text, (written.get(text) ?? 0) + 1))
    }
  const actors = new Map<Identity, Actor>()
  const taken = new Set<string>()
  const named = [...identities].map(([identity, written]) => ({ identity, written, name: nameFor(identity) }))
  for (const { identity, written, name } of named.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const id = freeId(name, taken)
    const aliases = [...written.keys()].filter(form => form !== name).sort()
    actors.set(identity, { id, name, kind: identity.kind, aliases, sameAs: [] })
  }
  const mentions = bound.map(list => list.flatMap(item => mentionOf(articles, item, actors) ?? []))
  const places = sightings.map((list, i) => placesOf(articles[i]?.text ?? '', list, kinds))
  return { actors: [...actors.values()], mentions, places, likelyDuplicates: [] }
}

function nameFor(identity: Identity): string {
  const [first] = identity.surfaces
  return first === undefined ? '' : bestSpelling(first.written)
}

function freeId(name: string, taken: Set<string>): string {
  const base = slug(name, 70) || `actor-${createHash('sha256').update(name).digest('hex').slice(0, 12)}`
  let id = base
  for (let n = 2; taken.has(id); n++) id = `${base}-${n}`
  taken.add(id)
  return id
}

function mentionOf(
  articles: ArticleText[],
  item: Bound,
  actors: ReadonlyMap<Identity, Actor>,
): ActorMention | null {
  const actor = actors.get(item.identity)
  if (actor === undefined) return null
  const { sentence, start, end } = item.sighting.candidate
  const text = articles[item.sighting.article]?.text.slice(start, end) ?? ''
  return { actor: actor.id, sentence, start, end, text, form: item.form }
}

function placesOf(text: string, list: Sighting[], kinds: ReadonlyMap<Surface, NameKind>): PlaceMention[] {
  return list.flatMap(({ surface, candidate }) => {
    const { sentence, start, end, cues } = candidate
    const kind = kinds.get(surface)
    const stays = kind === 'place' || (kind === 'state' && (cues & (CUE.within | CUE.place)) !== 0)
    return stays ? [{ name: text.slice(start, end), sentence, start, end }] : []
  })
}

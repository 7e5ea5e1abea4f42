/** From the names of every article to actors, one identity each over the whole dossier. */
import type { ActorDecision } from '../recipe.ts'
import type { ArticleText } from '../text/article-text.ts'
import type { ActorsFound, PlaceMention } from './actor-mention.ts'
import { actorsOf, mentionOf } from './actor-report.ts'
import type { Cast } from './article-names.ts'
import { type Bound, bind, type Typed } from './bind.ts'
import { CUE } from './cues.ts'
import { decide } from './decisions.ts'
import { likelyDuplicates } from './likely-duplicates.ts'
import { linkNames } from './link-names.ts'
import { type NameCandidate, nameCandidates } from './name-candidates.ts'
import type { NameKind } from './name-kind.ts'
import { stateOrgans } from './state-organs.ts'
import { collectSurfaces, type Sighting, type Surface } from './surfaces.ts'

/** Candidates and linking in one call; the same as `linkActors` over `nameCandidates` of each article. */
export function findActors(articles: ArticleText[], decisions: ActorDecision[]): ActorsFound {
  return linkActors(articles, articles.map(nameCandidates), decisions)
}

/** `names[i]` are the candidates of `articles[i]`, wherever they were computed. */
export function linkActors(
  articles: ArticleText[],
  names: NameCandidate[][],
  decisions: ActorDecision[],
): ActorsFound {
  const surfaces = collectSurfaces(articles, names)
  const { kinds, things, dossier, casts } = linkNames(surfaces)
  const typed: Typed = { kinds, things, lone: new Map() }
  const bound = surfaces.sightings.map((list, i) =>
    list.flatMap(sighting => bind(dossier, casts[i] ?? NOBODY, sighting, typed) ?? []),
  )
  const organs = articles.map((article, i) => withOrgans(article, bound[i] ?? [], typed.lone))
  const decided = decide(articles, surfaces.sightings, organs, decisions)
  const actors = actorsOf(articles, decided)
  return {
    actors: [...actors.values()],
    mentions: decided.map((list, i) =>
      list.flatMap(item => mentionOf(articles[i]?.text ?? '', item, actors) ?? []),
    ),
    places: surfaces.sightings.map((list, i) =>
      placesOf(articles[i]?.text ?? '', list, kinds, decided[i] ?? []),
    ),
    likelyDuplicates: likelyDuplicates(dossier, actors),
  }
}

/** In text order. */
function withOrgans(article: ArticleText, bound: readonly Bound[], states: Typed['lone']): Bound[] {
  return [...bound, ...stateOrgans(article, bound, states)].sort((a, b) => a.start - b.start)
}

const NOBODY: Cast = { people: new Map(), organisations: new Set() }

/** Names of places, and states where something is in or comes from them; nothing that is a mention of an actor. */
function placesOf(
  text: string,
  list: readonly Sighting[],
  kinds: ReadonlyMap<Surface, NameKind>,
  mentions: readonly Bound[],
): PlaceMention[] {
  const taken = new Set(mentions.map(item => item.start))
  return list.flatMap(({ surface, candidate }) => {
    const { sentence, start, end, cues } = candidate
    const kind = kinds.get(surface)
    const stays =
      kind === 'place' || (kind === 'state' && (cues & (CUE.within | CUE.toward | CUE.place)) !== 0)
    return stays && !taken.has(start) ? [{ name: text.slice(start, end), sentence, start, end }] : []
  })
}

/** Which of the actors found in the articles the dossier lists, to be filtered by and linked to. */
import type { Actor, ActorId, TimelineEvent } from '../../dossier/schema.ts'
import type { ArticleInContext } from '../recipe.ts'

/** A list of more names than this is not filled up with those that are in no event. */
const LONGEST_LIST = 200

/**
 * All that take part or speak in an event and all that an editor decided; while the list is short also those that the
 * articles only name, the ones named in most articles first. In the order given.
 */
export function listedActors(
  actors: readonly Actor[],
  events: readonly TimelineEvent[],
  { decided, articles }: { decided: ReadonlySet<string>; articles: readonly ArticleInContext[] },
): Actor[] {
  const kept = inEvents(events)
  for (const { id, name } of actors) if (decided.has(name)) kept.add(id)
  const named = articlesNaming(articles)
  const others = actors
    .filter(({ id }) => !kept.has(id))
    .sort((a, b) => (named.get(b.id) ?? 0) - (named.get(a.id) ?? 0) || (a.id < b.id ? -1 : 1))
  for (const { id } of others.slice(0, Math.max(0, LONGEST_LIST - kept.size))) kept.add(id)
  return actors.filter(({ id }) => kept.has(id))
}

function inEvents(events: readonly TimelineEvent[]): Set<ActorId> {
  const found = new Set<ActorId>()
  for (const { actors, evidence } of events) {
    for (const actor of actors) found.add(actor)
    for (const excerpt of evidence) {
      for (const { actor } of excerpt.actors) found.add(actor)
      if (excerpt.speaker !== null) found.add(excerpt.speaker)
    }
  }
  return found
}

function articlesNaming(articles: readonly ArticleInContext[]): Map<ActorId, number> {
  const counts = new Map<ActorId, number>()
  for (const { actors } of articles)
    for (const actor of new Set(actors.map(mention => mention.actor)))
      counts.set(actor, (counts.get(actor) ?? 0) + 1)
  return counts
}

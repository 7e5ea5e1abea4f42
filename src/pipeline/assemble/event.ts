/** From a cluster with its id to the event that readers see. */
import type { Day } from '../../dossier/day.ts'
import type { ArticleId, EventId, Evidence, TimelineEvent } from '../../dossier/schema.ts'
import { at } from '../analysis.ts'
import type { EditedEvent } from '../corrections/edited-event.ts'
import type { Cluster } from '../merging/cluster.ts'
import type { ArticleInContext } from '../recipe.ts'
import type { Copies } from '../text/copies.ts'
import { eventActors } from './event-actors.ts'
import { evidenceOf, excerpts } from './evidence.ts'
import { history, type Told } from './history.ts'

export interface EventContext {
  articles: readonly ArticleInContext[]
  copies: Copies
  /** The day by whose end each dated article was out. */
  outOn: ReadonlyMap<ArticleId, Day>
  formerIds: ReadonlyMap<EventId, EventId[]>
  parentOf: (cluster: Cluster) => EventId | null
}

/** Throws RangeError when no statement of the cluster has a date, which merging rules out. */
export function eventOf(edited: EditedEvent, context: EventContext): TimelineEvent {
  const { cluster } = edited
  const evidence = evidenceOf(excerpts(cluster.statements), context.articles, context.copies)
  const parent = context.parentOf(cluster)
  const base = { status: cluster.status, when: edited.when ?? cluster.when }
  return {
    id: edited.id,
    formerIds: context.formerIds.get(edited.id) ?? [],
    title: edited.title ?? cluster.title,
    titleSpan: edited.title === null ? titleSpan(cluster, context.articles) : null,
    ...base,
    actors: eventActors(cluster),
    places: [...new Set(cluster.statements.flatMap(s => s.places))],
    evidence: evidence.map(e => withNotes(e, edited)),
    conflicts: cluster.conflicts,
    partOf: parent === edited.id ? null : parent,
    weight: Math.round(cluster.weight * 10) / 10,
    history: history(
      base,
      evidence.map(e => told(e, context.outOn)),
    ),
    ...(edited.correction === null ? {} : { corrected: edited.correction }),
  }
}

function titleSpan(cluster: Cluster, articles: readonly ArticleInContext[]): TimelineEvent['titleSpan'] {
  const { article, titleSpan } = cluster.titleOf
  return { article: at(articles, article).article.id, start: titleSpan.start, end: titleSpan.end }
}

function withNotes(evidence: Evidence, edited: EditedEvent): Evidence {
  return edited.dateNote === null ? evidence : { ...evidence, why: [...evidence.why, edited.dateNote] }
}

function told({ span, status, says }: Evidence, outOn: EventContext['outOn']): Told {
  return { article: span.article, out: outOn.get(span.article) ?? null, status, says }
}

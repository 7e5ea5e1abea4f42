/** Clusters to events with ids, as an editor left them. */
import type { EventId } from '../../dossier/schema.ts'
import { type Analysis, at } from '../analysis.ts'
import { assignIds, type Claim, settle } from '../ids/assign.ts'
import { fingerprint } from '../ids/fingerprint.ts'
import type { LedgerEntry } from '../ids/ledger.ts'
import type { Cluster } from '../merging/cluster.ts'
import type { Correction } from '../settings/settings.ts'
import { applyCorrections } from './apply.ts'
import { asFound, type EditedEvent } from './edited-event.ts'

export interface Edited {
  /** Hidden ones included. */
  events: EditedEvent[]
  ledger: LedgerEntry[]
  /** Former id -> id now; null: withdrawn. */
  redirects: Map<EventId, EventId | null>
  parentOf: (cluster: Cluster) => EventId | null
}

export function editedEvents(
  analysis: Analysis,
  ledger: readonly LedgerEntry[],
  corrections: readonly Correction[],
): Edited {
  const { articles, clusters, found } = analysis
  const claimOf = (cluster: Cluster): Claim => claim(cluster, analysis)
  const assigned = assignIds(ledger, clusters.map(claimOf))
  let entries = assigned.entries
  const splitId = (from: EventId, cluster: Cluster): EventId => {
    const part = assignIds(entries, [claimOf(cluster)], from)
    entries = part.entries
    return at(part.ids, 0)
  }
  const before = settle(entries, published(assigned.ids, clusters, claimOf), new Map())
  const leadsTo = (id: EventId) => before.redirects.get(id)
  const events = clusters.map((cluster, i) => asFound(at(assigned.ids, i), cluster))
  const done = applyCorrections(events, corrections, { articles, actors: found.actors, splitId, leadsTo })
  const shown = done.events.filter(e => e.hidden === null)
  const after = settle(
    entries,
    published(
      shown.map(e => e.id),
      shown.map(e => e.cluster),
      claimOf,
    ),
    resolved(done.merged),
  )
  const parentOf = parents(assigned.ids, new Set(shown.map(e => e.id)), resolved(done.merged))
  return { events: done.events, ledger: after.entries, redirects: after.redirects, parentOf }
}

function claim(cluster: Cluster, { articles }: Analysis): Claim {
  const evidence = cluster.statements.map(s => {
    const { text } = at(articles, s.article).article
    return fingerprint(text.slice(s.start, s.end), text.slice(s.trigger.start, s.trigger.end))
  })
  return { from: cluster.when.from, title: cluster.title, evidence }
}

function published(ids: readonly EventId[], clusters: readonly Cluster[], claimOf: (c: Cluster) => Claim) {
  return ids.map((id, i) => ({ id, evidence: claimOf(at(clusters, i)).evidence }))
}

/** Chains of merges end in the event that is left. */
function resolved(merged: ReadonlyMap<EventId, EventId>): Map<EventId, EventId> {
  const last = (id: EventId): EventId => {
    const next = merged.get(id)
    return next === undefined ? id : last(next)
  }
  return new Map([...merged].map(([from, to]) => [from, last(to)]))
}

/** The event that a cluster's parent ended in; null when it is hidden, or the cluster itself was merged into it. */
function parents(
  ids: readonly EventId[],
  shown: ReadonlySet<EventId>,
  merged: ReadonlyMap<EventId, EventId>,
) {
  return (cluster: Cluster): EventId | null => {
    if (cluster.partOf === null) return null
    const found = at(ids, cluster.partOf)
    const now = merged.get(found) ?? found
    return shown.has(now) ? now : null
  }
}

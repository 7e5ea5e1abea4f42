/** Which event is part of a longer one: the meeting on the first day of a visit. */
import { dayNumber } from '../../dossier/day.ts'
import type { ActorId } from '../../dossier/schema.ts'
import type { Cluster } from './cluster.ts'
import { lengthOf } from './days.ts'

/** A visit, a summit, a festival; what lasts longer (a war, a presidency) is a time, not an occasion. */
const LONGEST_OCCASION = 31

/**
 * The same clusters with `partOf` set. An event is part of one that lasted longer, that held all its days, and in
 * which one of its actors is a main one (named in at least half of its statements). Of several the shortest, then
 * the one that shares most actors, then the first.
 */
export function withParts(clusters: readonly Cluster[]): Cluster[] {
  const occasions = clusters.flatMap((cluster, position) =>
    isOccasion(cluster) ? [{ cluster, position, main: mainActors(cluster) }] : [],
  )
  const related = clusters.map(cluster => {
    const holding = occasions.filter(occasion => holds(occasion.cluster, cluster))
    const ranked = holding
      .map(occasion => ({
        ...occasion,
        common: actorsOf(cluster).filter(actor => occasion.main.has(actor)).length,
      }))
      .filter(({ common }) => common > 0)
      .sort((a, b) => lengthOf(a.cluster.when) - lengthOf(b.cluster.when) || b.common - a.common)
    return { ...cluster, partOf: ranked[0]?.position ?? null }
  })
  const begun = new Set(related.flatMap(({ partOf, status }) => (status === 'happened' ? [partOf] : [])))
  return related.map((cluster, position) => (begun.has(position) ? takenPlace(cluster) : cluster))
}

/** What has a part that happened has itself taken place, though its own reports only announce it. */
function takenPlace(cluster: Cluster): Cluster {
  return cluster.status === 'denied' ? cluster : { ...cluster, status: 'happened' }
}

function isOccasion({ when }: Cluster): boolean {
  return when.extent === 'throughout' && lengthOf(when) > 1 && lengthOf(when) <= LONGEST_OCCASION
}

function holds(occasion: Cluster, cluster: Cluster): boolean {
  return (
    dayNumber(occasion.when.from) <= dayNumber(cluster.when.from) &&
    dayNumber(cluster.when.to) <= dayNumber(occasion.when.to) &&
    lengthOf(cluster.when) < lengthOf(occasion.when)
  )
}

function actorsOf({ statements }: Cluster): ActorId[] {
  return [...new Set(statements.flatMap(statement => statement.actors))]
}

function mainActors(cluster: Cluster): Set<ActorId> {
  const half = cluster.statements.length / 2
  const named = (actor: ActorId) =>
    cluster.statements.filter(statement => statement.actors.includes(actor)).length
  return new Set(actorsOf(cluster).filter(actor => named(actor) >= half))
}

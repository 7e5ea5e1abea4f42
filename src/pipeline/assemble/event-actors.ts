/** Who takes part in an event that several statements tell of. */
import type { ActorId } from '../../dossier/schema.ts'
import type { Cluster } from '../merging/cluster.ts'

/** Statements from which on one name in one of them may be chance. */
const MANY = 10

/**
 * Those whom most statements name come first, then in the order of the statements. Where many tell of an event, a name
 * that one of them has and its title has not is of somebody beside it; the excerpt keeps it.
 */
export function eventActors({ statements, titleOf }: Pick<Cluster, 'statements' | 'titleOf'>): ActorId[] {
  const named = new Map<ActorId, number>()
  for (const s of statements) for (const a of s.actors) named.set(a, (named.get(a) ?? 0) + 1)
  const least = statements.length < MANY ? 1 : 2
  const kept = [...named].filter(([id, count]) => count >= least || titleOf.actors.includes(id))
  return kept.sort((a, b) => b[1] - a[1]).map(([id]) => id)
}

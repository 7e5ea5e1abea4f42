/** Actors that may be one: kept apart, and listed for an editor to decide. */
import type { Actor } from '../../dossier/schema.ts'
import type { ActorsFound } from './actor-mention.ts'
import type { Dossier } from './article-names.ts'
import { look } from './fold.ts'
import type { Identity } from './identity.ts'

type Pair = ActorsFound['likelyDuplicates'][number]

export function likelyDuplicates(dossier: Dossier, actors: ReadonlyMap<Identity, Actor>): Pair[] {
  const pairs = new Map<string, Pair>()
  const add = (one: Actor | undefined, other: Actor | undefined, reason: string) => {
    if (one === undefined || other === undefined || one.id === other.id) return
    const [a, b] = one.id < other.id ? [one.id, other.id] : [other.id, one.id]
    if (!pairs.has(`${a} ${b}`)) pairs.set(`${a} ${b}`, { a, b, reason })
  }
  for (const [one, other] of dossier.persons.alike) {
    const [a, b] = [dossier.persons.bySurface.get(one), dossier.persons.bySurface.get(other)]
    if (a === undefined || b === undefined) continue
    add(
      actors.get(a),
      actors.get(b),
      'The names are spelt almost alike; nothing else says that they are one person.',
    )
  }
  for (const [one, other] of lookAlikes(actors.values()))
    add(one, other, 'The names look the same but are written with letters of two alphabets.')
  return [...pairs.values()].sort((x, y) => (x.a + x.b < y.a + y.b ? -1 : 1))
}

function lookAlikes(actors: Iterable<Actor>): [Actor, Actor][] {
  const seen = new Map<string, Actor>()
  const pairs: [Actor, Actor][] = []
  for (const actor of actors) {
    const seenBefore = seen.get(look(actor.name))
    if (seenBefore === undefined) seen.set(look(actor.name), actor)
    else pairs.push([seenBefore, actor])
  }
  return pairs
}

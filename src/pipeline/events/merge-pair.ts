/** Which tellings are compared, and the groups that come of it. */
import { forPairsByKey } from './merge-block.ts'
import { stretchRelation } from './merge-days.ts'
import { groupByLink, type Pair } from './merge-group.ts'
import { keysOf } from './merge-keys.ts'
import { likeness } from './merge-likeness.ts'
import type { Telling, Tellings } from './merge-telling.ts'
import { cosine } from './merge-vector.ts'

/** A pair that was never compared shares neither act nor actors nor rare words; one that is worse is not kept. */
const ABSENT = -3

/** Positions of tellings that tell of one happening; each telling in one group. Groups and members ascend. */
export function happenings(tellings: Tellings): number[][] {
  return groupByLink(tellings.list.length, pairsOf(tellings), {
    absent: ABSENT,
    least: 0,
    allowed: (a, b) => agree(a, b, tellings.list),
  })
}

/** Pairs that share a key and whose days let them be one; some stand in the list twice. */
export function comparable(tellings: Tellings): [number, number][] {
  const { list } = tellings
  const found: [number, number][] = []
  forPairsByKey(list.map(keysOf), (a, b) => {
    const [one, other] = [list[a], list[b]]
    if (one && other && daysAllow(one, other)) found.push([a, b])
  })
  return found
}

function pairsOf(tellings: Tellings): Pair[] {
  const { list } = tellings
  const pairs: Pair[] = []
  forPairsByKey(list.map(keysOf), (a, b) => {
    const [one, other] = [list[a], list[b]]
    if (!one || !other || !daysAllow(one, other)) return
    const odds = likeness(one, other, tellings)
    if (odds > ABSENT) pairs.push({ a, b, odds })
  })
  return pairs
}

/** One day off is one happening only where act, actors and the words around it all say so. */
function daysAllow(a: Telling, b: Telling): boolean {
  if (!a.days || !b.days) return true
  const relation = stretchRelation(a.days, b.days)
  if (relation !== 'near') return relation !== 'apart'
  const sameAct = a.act.root === b.act.root && !a.act.light
  return sameAct && a.names.some(name => b.names.includes(name)) && cosine(a.terms, b.terms) >= NEAR_WORDS
}
const NEAR_WORDS = 0.4

/** No two members may be on days that exclude each other. Looked at once for each pair of different dates. */
function agree(a: readonly number[], b: readonly number[], list: readonly Telling[]): boolean {
  const others = byDate(b, list)
  return byDate(a, list).every(one => others.every(other => daysAllow(one, other)))
}

function byDate(members: readonly number[], list: readonly Telling[]): Telling[] {
  const found = new Map<string, Telling>()
  for (const i of members) {
    const telling = list[i]
    if (telling) found.set(`${telling.days?.from} ${telling.days?.to}`, telling)
  }
  return [...found.values()]
}

/** Which tellings are compared, and the groups that come of it. */
import { forPairsByKey, type Keys } from './block.ts'
import { isPreciseStretch, stretchRelation } from './days.ts'
import { groupByLink, type Pair } from './group.ts'
import { keysOf } from './keys.ts'
import { likeness } from './likeness.ts'
import { regrouped } from './regroup.ts'
import { rootOf } from './root.ts'
import type { Telling, Tellings } from './telling.ts'
import { cosine } from './vector.ts'

/** A pair that was never compared shares neither act nor actors nor rare words; one that is worse is not kept. */
const ABSENT = -3

/** Positions of tellings that tell of one happening; each telling in one group. Groups and members ascend. */
export function happenings(tellings: Tellings): number[][] {
  const { list } = tellings
  const keys = list.map(keysOf)
  const odds = (a: number, b: number) => oddsOf(list[a], list[b], tellings)
  const alone = list.map((_, i) => [i])
  return regrouped(grouped(keys, odds, alone, list), {
    keys,
    list,
    odds: (a, b) => oddsOf(a, b, tellings),
    group: (groupKeys, groupOdds, members) => grouped(groupKeys, groupOdds, members, list),
  })
}

function grouped(
  keys: readonly Keys[],
  odds: (a: number, b: number) => number | null,
  members: readonly number[][],
  list: readonly Telling[],
): number[][] {
  const pairs: Pair[] = []
  forPairsByKey(keys, (a, b) => {
    const value = odds(a, b)
    if (value !== null && value > ABSENT) pairs.push({ a, b, odds: value })
  })
  const all = (groups: readonly number[]) => groups.flatMap(group => members[group] ?? [])
  return groupByLink(keys.length, pairs, {
    absent: ABSENT,
    least: 0,
    allowed: (a, b) => agree(all(a), all(b), list),
  })
}

function oddsOf(a: Telling | undefined, b: Telling | undefined, tellings: Tellings): number | null {
  return a && b && daysAllow(a, b) && !areListed(a, b) && !othersDo(a, b) && !areTwoBeginnings(a, b)
    ? likeness(a, b, tellings)
    : null
}

/** "held calls on Tuesday and on Wednesday": a sentence that gives two days tells of two. */
function areListed(a: Telling, b: Telling): boolean {
  if (a.article !== b.article || a.sentence !== b.sentence || !a.days || !b.days) return false
  return isPreciseStretch(a.days) && isPreciseStretch(b.days) && a.days.from !== b.days.from
}

/** "Esso closed at $40", "Shell closed at $40" of one exchange: each names who did it, and neither has a part in the other's. */
function othersDo(a: Telling, b: Telling): boolean {
  const apart = (doers: readonly string[], names: readonly string[]) =>
    doers.length > 0 && !doers.some(doer => names.includes(doer))
  return apart(a.doers, b.names) && apart(b.doers, a.names)
}

/** "a deal begun last year", "will begin production next year": in so long a time what began says which it is. */
function areTwoBeginnings(a: Telling, b: Telling): boolean {
  if (a.act.root !== b.act.root || !PHASES.has(a.act.root) || !a.days || !b.days) return false
  if (isPreciseStretch(a.days) || isPreciseStretch(b.days)) return false
  return cosine(a.near, b.near) === 0 && !a.kindsNear.some(kind => b.kindsNear.includes(kind))
}

const PHASES = new Set('begin start end continue resume finish complete'.split(' ').map(rootOf))

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

/**
 * A day and a month that holds it may be one happening; which of the month's, is not for two statements to say but for
 * all of them: that comes after, in `adopted`. One day off is one happening only where act, actors and the words around it all say so. */
function daysAllow(a: Telling, b: Telling): boolean {
  if (!a.days || !b.days) return true
  const relation = stretchRelation(a.days, b.days)
  if (relation === 'within') return isPreciseStretch(a.days) === isPreciseStretch(b.days)
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

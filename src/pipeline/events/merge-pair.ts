/** Log-odds that two dated statements tell of one happening, and which statements are compared at all. */
import { forPairsByKey } from './merge-block.ts'
import { stretchRelation } from './merge-days.ts'
import type { Pair } from './merge-group.ts'
import { keysOf } from './merge-keys.ts'
import { likeness } from './merge-likeness.ts'
import type { Telling, Tellings } from './merge-telling.ts'
import { cosine } from './merge-vector.ts'

/** A pair that was never compared shares neither act nor actors nor rare words; one that is worse is not kept. */
export const ABSENT = -3
/** Groups are joined while the mean log-odds of their pairs is above this. */
export const LEAST = 0

/** All pairs of tellings that share a key and whose days allow one happening. */
export function pairsOf(tellings: Tellings): Pair[] {
  const { list } = tellings
  const pairs: Pair[] = []
  forPairsByKey(list.map(keysOf), (a, b) => {
    const [one, other] = [list[a], list[b]]
    if (!one || !other) return
    const odds = oddsOf(one, other, tellings)
    if (odds !== null && odds > ABSENT) pairs.push({ a, b, odds })
  })
  return pairs
}

/**
 * Beyond what shared and different names weigh in text: here they are identified actors, so two acts without a
 * common one are two happenings unless all else says otherwise. Where one names nobody, the words around decide.
 */
function actorOdds(a: Telling, b: Telling): number {
  if (a.names.length === 0 || b.names.length === 0) return 6 * cosine(a.terms, b.terms) - 2.5
  return a.names.some(name => b.names.includes(name)) ? 0.8 : -2
}

/** Null: they cannot be one. */
function oddsOf(a: Telling, b: Telling, { articles }: Tellings): number | null {
  if (!a.days || !b.days) return likeness(a, b, articles)
  const days = dayOdds(a, b)
  return days === null ? null : days + actorOdds(a, b) + likeness(a, b, articles)
}

/** Null: they cannot be one. The same day speaks for it more than the same year. */
export function dayOdds(a: Telling, b: Telling): number | null {
  if (!a.days || !b.days) return 0
  const relation = stretchRelation(a.days, b.days)
  if (relation === 'apart') return null
  if (relation === 'near') return nearOdds(a, b)
  const longest = Math.max(a.days.to - a.days.from, b.days.to - b.days.from) + 1
  const width = Math.log2(longest)
  if (relation === 'same') return 2.6 - 0.25 * width
  return relation === 'within' ? 2 - 0.25 * width : 0.5
}

/** One day off is one happening only where act, actors and the words around it all say so. */
function nearOdds(a: Telling, b: Telling): number | null {
  const sameAct = a.act.root === b.act.root && !a.act.light
  const sharesName = a.names.some(name => b.names.includes(name))
  return sameAct && sharesName && cosine(a.terms, b.terms) >= NEAR_WORDS ? -0.5 : null
}
const NEAR_WORDS = 0.4

/** Two dates a day apart that are not supported count as apart for whole groups. */
export function daysAllow(a: Telling, b: Telling): boolean {
  return dayOdds(a, b) !== null
}

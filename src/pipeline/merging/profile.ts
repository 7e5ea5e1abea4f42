/**
 * What a group of tellings says as a whole, in the form of one telling: the acts, names and words that its members
 * share. Of an explosion that a hundred articles tell, one names the rig, another its owner, a third nobody; any
 * three of them may have nothing in common with a fourth, the whole group has.
 */
import { OF_MANY, type Telling } from './telling.ts'
import { type Vector, vectorOf } from './vector.ts'

/** A group of fewer is compared member by member. */
const LEAST = 4
/** What is in at least this share of the members is of the group. */
const SHARE = 0.2
const TERMS = 40

/** Null for small groups, and where the days are not known or the acts are words said: two remarks are compared by their words. */
export function profileOf(members: readonly Telling[]): Telling | null {
  const typical = mostCommon(members)
  if (members.length < LEAST || !typical || typical.act.kind === 'say' || typical.act.light) return null
  if (members.some(({ days }) => days === null)) return null
  return {
    ...typical,
    article: OF_MANY,
    sentence: OF_MANY,
    terms: middle(members.map(({ terms }) => terms)),
    near: middle(members.map(({ near }) => near)),
    kindsNear: shared(members, ({ kindsNear }) => kindsNear),
    roots: new Set(shared(members, ({ roots }) => roots)),
    names: shared(members, ({ names }) => names),
    doers: shared(members, ({ doers }) => doers),
    places: shared(members, ({ places }) => places),
    numbers: new Set(shared(members, ({ numbers }) => numbers)),
    numbersNear: new Set(shared(members, ({ numbersNear }) => numbersNear)),
  }
}

/** The first member of the commonest act and date. */
function mostCommon(members: readonly Telling[]): Telling | undefined {
  const keyOf = ({ act, days }: Telling) => `${act.root} ${days?.from} ${days?.to}`
  const counts = new Map<string, number>()
  for (const member of members) counts.set(keyOf(member), (counts.get(keyOf(member)) ?? 0) + 1)
  const most = Math.max(0, ...counts.values())
  return members.find(member => counts.get(keyOf(member)) === most)
}

function shared<T extends string | number>(
  members: readonly Telling[],
  of: (member: Telling) => Iterable<T>,
): T[] {
  const counts = new Map<T, number>()
  for (const member of members)
    for (const item of new Set(of(member))) counts.set(item, (counts.get(item) ?? 0) + 1)
  const common = [...counts].filter(([, count]) => count >= members.length * SHARE)
  return common.sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([item]) => item)
}

/** The mean, of its heaviest words. */
function middle(vectors: readonly Vector[]): Vector {
  const sums = new Map<number, number>()
  for (const { keys, values } of vectors)
    keys.forEach((key, i) => {
      sums.set(key, (sums.get(key) ?? 0) + (values[i] ?? 0) / vectors.length)
    })
  return vectorOf(sums, TERMS)
}

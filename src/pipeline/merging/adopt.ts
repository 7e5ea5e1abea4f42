/**
 * A report that knows only the month or the week of a happening joins the precise one, if there is just one that it
 * can mean, or one of which far more is told than of any other: the cease-fire of February is that of 27 February
 * while no other cease-fire of that month is known.
 */
import { isPreciseStretch } from './days.ts'
import type { Telling, Tellings } from './telling.ts'
import { cosine } from './vector.ts'

/** A date of more days than this is so imprecise that it takes an actor and like words to tell what it means. */
const MONTH = 31
/** From this many on it holds so much else that what few tell must be told in like words. */
const WEEKS = 20
/** An act that the whole dossier knows of no more often than this is the one that is meant. */
const RARE = 2
/** Cosine of the sentences that is asked for where the act is rare, and where it is common. */
const FEW_WORDS = 0.05
const MORE_WORDS = 0.18
/** What this many tell is what a report of the month or the year means; of what fewer tell it must say the same. */
const WELL_KNOWN = 10
const LITTLE_KNOWN = 3
const SAME_WORDS = 0.22
/** Of a hundred reports of an explosion one or the other has words in common with whatever is told of that year. */
const SPEAK_FOR_ALL = 0.1

/** The groups with imprecise ones joined to the precise group they mean; an imprecise group that may mean two stays. */
export function adopted(groups: readonly number[][], { list }: Tellings): number[][] {
  const byAct = new Map<string, number[]>()
  groups.forEach((group, g) => {
    for (const act of mainActs(group.flatMap(i => list[i] ?? []).filter(isPrecise)))
      byAct.set(act, [...(byAct.get(act) ?? []), g])
  })
  const joins = new Map<number, number>()
  groups.forEach((group, g) => {
    const meant = group.every(i => isImprecise(list[i])) ? meantBy(group, { groups, byAct, list }) : []
    const meantMost = dominant(meant, groups)
    if (meantMost !== null) joins.set(g, meantMost)
  })
  return joined(groups, joins)
}

/** The kinds of act that a good part of the members tell. */
function mainActs(members: readonly Telling[]): string[] {
  const counts = new Map<string, number>()
  for (const { act } of members) counts.set(act.kind, (counts.get(act.kind) ?? 0) + 1)
  return [...counts].filter(([, count]) => count >= SPEAK_FOR_ALL * members.length).map(([kind]) => kind)
}

/** A death that many articles tell outweighs another of the same month that one does. */
const FAR_AHEAD = 4

/** The only one, or the one with at least four times the members of the next. */
function dominant(candidates: readonly number[], groups: readonly number[][]): number | null {
  const size = (g: number) => groups[g]?.length ?? 0
  const [first, second] = [...candidates].sort((a, b) => size(b) - size(a) || a - b)
  if (first === undefined) return null
  return second === undefined || size(first) >= FAR_AHEAD * size(second) ? first : null
}

interface Search {
  groups: readonly number[][]
  byAct: ReadonlyMap<string, readonly number[]>
  list: readonly Telling[]
}

/** Precise groups inside the days, of an act that the imprecise one tells or names, with no actors against it. */
function meantBy(group: readonly number[], { groups, byAct, list }: Search): number[] {
  const found = new Set<number>()
  for (const i of group) {
    const vague = list[i]
    if (!vague || vague.act.kind === 'say' || vague.act.light) continue
    for (const kind of [vague.act.kind, ...vague.kindsNear]) {
      for (const g of byAct.get(kind) ?? []) {
        const members = groups[g]?.flatMap(m => list[m] ?? []).filter(isPrecise) ?? []
        if (!members.every(member => inside(member, vague))) continue
        const told = members.filter(({ act }) => act.kind === kind).length
        const rare = (byAct.get(kind) ?? []).length <= RARE
        const fitting = members.filter(member => fits(member, vague, { rare, told })).length
        const least = kind === vague.act.kind ? 1 : SPEAK_FOR_ALL * members.length
        if (fitting > 0 && fitting >= least) found.add(g)
      }
    }
  }
  return [...found]
}

function inside({ days }: Telling, vague: Telling): boolean {
  return days !== null && vague.days !== null && vague.days.from <= days.from && days.to <= vague.days.to
}

function fits(precise: Telling, vague: Telling, { rare, told }: { rare: boolean; told: number }): boolean {
  if (precise.denied !== vague.denied || precise.act.kind === 'say' || precise.act.light) return false
  const people = precise.names.filter(name => vague.names.includes(name)).length
  const known = precise.names.length > 0 && vague.names.length > 0
  if (known && people === 0) return false
  const sameKind = precise.act.kind === vague.act.kind
  if (rare && sameKind && people > 1) return true
  const length = vague.days === null ? Infinity : vague.days.to - vague.days.from
  const common = people > 0 || precise.places.some(place => vague.places.includes(place))
  if (length >= MONTH && !common) return false
  const words = cosine(precise.terms, vague.terms)
  if (length >= WEEKS && told < LITTLE_KNOWN && !rare) return words >= SAME_WORDS
  const few = (length < MONTH && (rare || common)) || (told >= WELL_KNOWN && sameKind)
  return words >= (few ? FEW_WORDS : MORE_WORDS)
}

function isPrecise(telling: Telling | undefined): boolean {
  const days = telling?.days
  return days ? isPreciseStretch(days) : false
}

function isImprecise(telling: Telling | undefined): boolean {
  const days = telling?.days
  return days ? days.within && !isPreciseStretch(days) : false
}

function joined(groups: readonly number[][], joins: ReadonlyMap<number, number>): number[][] {
  const grown = groups.map(group => [...group])
  for (const [from, into] of joins) {
    grown[into]?.push(...(groups[from] ?? []))
    grown[from] = []
  }
  return grown.filter(group => group.length > 0).map(group => group.sort((a, b) => a - b))
}

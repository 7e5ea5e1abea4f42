/** What two dates let one conclude about whether they can be of one happening, and the date a group is given. */
import { dayNumber } from '../../dossier/day.ts'
import type { When } from '../../dossier/schema.ts'

/**
 * same: the same span. within: one is imprecise and holds the other. part: a day of something that lasted longer.
 * near: two single days, one day apart, as reports of one happening now and then give. apart: cannot be one.
 */
export type DayRelation = 'same' | 'within' | 'part' | 'near' | 'apart'

export function dayRelation(a: When, b: When): DayRelation {
  return stretchRelation(stretchOf(a), stretchOf(b))
}

/** A date in day numbers, for comparing it many times. */
export interface Stretch {
  from: number
  to: number
  /** Some day or days of it, not all. */
  within: boolean
}

export function stretchOf(when: When): Stretch {
  return { from: dayNumber(when.from), to: dayNumber(when.to), within: when.extent === 'within' }
}

/** Of so few days that a happening is told apart from another by them. */
export function isPreciseStretch({ from, to }: Stretch): boolean {
  return to - from < PRECISE
}
const PRECISE = 3

export function stretchRelation(a: Stretch, b: Stretch): DayRelation {
  if (a.from === b.from && a.to === b.to) return 'same'
  const aHolds = a.from <= b.from && b.to <= a.to
  const bHolds = b.from <= a.from && a.to <= b.to
  if (aHolds || bHolds) return (aHolds ? a : b).within ? 'within' : 'part'
  const single = a.from === a.to && b.from === b.to
  return single && Math.abs(a.from - b.from) === 1 ? 'near' : 'apart'
}

/** Days from first to last, both counted. */
export function lengthOf(when: When): number {
  return dayNumber(when.to) - dayNumber(when.from) + 1
}

const BASIS = { stated: 2, resolved: 1, inferred: 0 } as const

/** One report of a date; `source` is the same for texts that copy each other. */
export interface DatedReport {
  when: When
  source: number
}

/**
 * The date of a group: that of most independent sources among the most precise; then the better based; then the
 * earlier. A less precise date counts for every precise one it holds.
 */
export function chosenWhen(reports: readonly DatedReport[]): When | null {
  let best: { when: When; rank: number[] } | null = null
  for (const { when } of reports) {
    const rank = rankOf(when, reports)
    if (!best || outranks(rank, best.rank)) best = { when, rank }
  }
  return best?.when ?? null
}

function rankOf(when: When, reports: readonly DatedReport[]): number[] {
  const same = new Set<number>()
  for (const report of reports) if (dayRelation(report.when, when) === 'same') same.add(report.source)
  const precise = when.extent === 'throughout' || when.precision === 'day' ? 1 : 0
  return [precise, same.size, -lengthOf(when), BASIS[when.basis], -dayNumber(when.from)]
}

function outranks(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((value, i) => value !== b[i])
  return at >= 0 && (a[at] ?? 0) > (b[at] ?? 0)
}

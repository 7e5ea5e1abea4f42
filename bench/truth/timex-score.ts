/**
 * TempEval-3 style micro scores of TIMEX3 tagging (UzZaman et al. 2013), and scores of the calendar days named.
 *
 * strict: same start and end. relaxed: spans overlap, one to one. value: relaxed F1 times the share of relaxed
 * matches whose value is the same string. day: of the items whose value names a calendar day, those aligned with
 * an item of the same day.
 */
import * as v from 'valibot'

const timex3 = v.object({
  start: v.number(),
  end: v.number(),
  text: v.optional(v.string()),
  type: v.string(),
  value: v.nullish(v.string()),
})
export type Timex3 = v.InferOutput<typeof timex3>

export const timexDocument = v.object({
  id: v.string(),
  /** Day the article was published, with a time of day or without. */
  dct: v.nullish(v.string()),
  domain: v.optional(v.string()),
  text: v.string(),
  gold: v.array(timex3),
})
export type TimexDocument = v.InferOutput<typeof timexDocument>

export interface Prf {
  p: number
  r: number
  f1: number
}

export interface TimexScore {
  strict: Prf
  relaxed: Prf
  valueF1: number
  day: Prf
}

/** `system[i]` are the time expressions found in `documents[i]`. */
export function scoreTimex(documents: readonly TimexDocument[], system: readonly Timex3[][]): TimexScore {
  const count = { gold: 0, system: 0, strict: 0, relaxed: 0, value: 0, goldDays: 0, systemDays: 0, days: 0 }
  documents.forEach((document, i) => {
    const found = system[i] ?? []
    count.gold += document.gold.length
    count.system += found.length
    count.goldDays += document.gold.filter(dayNamed).length
    count.systemDays += found.filter(dayNamed).length
    for (const [g, s] of alignTimexes(document.gold, found)) {
      count.relaxed++
      if (g.start === s.start && g.end === s.end) count.strict++
      if (g.value != null && g.value === s.value) count.value++
      const day = dayNamed(g)
      if (day !== null && day === dayNamed(s)) count.days++
    }
  })
  const relaxed = prf(count.relaxed, count.system, count.gold)
  return {
    strict: prf(count.strict, count.system, count.gold),
    relaxed,
    valueF1: count.relaxed === 0 ? 0 : relaxed.f1 * (count.value / count.relaxed),
    day: prf(count.days, count.systemDays, count.goldDays),
  }
}

/** One-to-one: equal spans first, then the largest overlap, earlier items before later ones. */
export function alignTimexes(gold: readonly Timex3[], system: readonly Timex3[]): [Timex3, Timex3][] {
  const pairs = new Map<number, number>()
  const used = new Set<number>()
  const pair = (i: number, j: number) => {
    if (pairs.has(i) || used.has(j)) return
    pairs.set(i, j)
    used.add(j)
  }
  for (const [, i, j] of overlaps(gold, system)) pair(i, j)
  return [...pairs].flatMap(([i, j]) => {
    const g = gold[i]
    const s = system[j]
    return g && s ? [[g, s] satisfies [Timex3, Timex3]] : []
  })
}

function overlaps(gold: readonly Timex3[], system: readonly Timex3[]): [number, number, number][] {
  const found: [number, number, number][] = []
  gold.forEach((g, i) => {
    system.forEach((s, j) => {
      const overlap = Math.min(g.end, s.end) - Math.max(g.start, s.start)
      const same = g.start === s.start && g.end === s.end
      if (overlap > 0) found.push([same ? Number.POSITIVE_INFINITY : overlap, i, j])
    })
  })
  return found.sort((a, b) => (a[0] === b[0] ? a[1] - b[1] || a[2] - b[2] : b[0] - a[0]))
}

/** The calendar day a DATE or TIME value names, '2016-07-14' of '2016-07-14TMO'; null where it names none. */
export function dayNamed({ type, value }: Timex3): string | null {
  if ((type !== 'DATE' && type !== 'TIME') || !value) return null
  const m = /^((?:BC)?\d{4}-\d\d-\d\d)(?:$|[T-])/.exec(value)
  return m?.[1] ?? null
}

function prf(right: number, system: number, gold: number): Prf {
  const p = system === 0 ? (gold === 0 ? 1 : 0) : right / system
  const r = gold === 0 ? (system === 0 ? 1 : 0) : right / gold
  return { p, r, f1: p + r === 0 ? 0 : (2 * p * r) / (p + r) }
}

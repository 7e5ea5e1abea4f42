/**
 * Which years an article can be of, from the years it writes: an article mostly speaks of its own year and the
 * one before; a year it speaks of as past bounds it from below, one still to come from above. The dossier's
 * articles share a prior, learnt from them.
 */
import type { When } from '../../dossier/schema.ts'
import type { Clue } from './clue.ts'

const ROUNDS = 8
const EARLIEST = 1600
const LATEST = 2200
/** Longest stretch of years one dossier's articles are looked for in. */
const MOST_YEARS = 16
/** Years less likely than this are not looked at. */
const UNLIKELY = 0.01

export interface Years {
  /** Ascending, no gap. */
  from: number
  to: number
  /** One list an article: the log-odds of each year from `from` to `to`. */
  scores: number[][]
}

/** Null when nothing in the dossier names a year. */
export function possibleYears(clues: Clue[][], given: (When | null)[]): Years | null {
  const named = clues.map((list, i) => (given[i] ? new Map<number, boolean>() : yearsNamed(list)))
  const fixed = given.flatMap(w => (w ? [Number(w.from.slice(0, 4)), Number(w.to.slice(0, 4))] : []))
  const all = [...new Set([...named.flatMap(n => [...n.keys()]), ...fixed])].filter(
    y => y > EARLIEST && y < LATEST,
  )
  if (all.length === 0) return null
  const years = [...new Set(all.flatMap(y => [y, y + 1]))].sort((a, b) => a - b)
  const own = named.map(n => years.map(y => likelihood(n, y)))
  const prior = dossierYears(own, years.length)
  const top = prior.indexOf(Math.max(...prior))
  const inside = years.filter(
    (y, k) => (prior[k] ?? 0) > UNLIKELY && Math.abs(y - (years[top] ?? 0)) <= MOST_YEARS / 2,
  )
  const from = Math.min(...inside, ...fixed)
  const to = Math.max(...inside, ...fixed)
  const scores = named.map(n => Array.from({ length: to - from + 1 }, (_, k) => likelihood(n, from + k)))
  return { from, to, scores }
}

/** The share of the dossier's articles in each year. */
function dossierYears(own: number[][], count: number): number[] {
  let prior = Array.from({ length: count }, () => 1 / count)
  for (let r = 0; r < ROUNDS; r++) {
    const sum = prior.map(() => 0.001)
    for (const o of own)
      posterior(o, prior).forEach((p, k) => {
        sum[k] = (sum[k] ?? 0) + p / own.length
      })
    const total = sum.reduce((a, b) => a + b, 0)
    prior = sum.map(s => s / total)
  }
  return prior
}

function posterior(own: number[], prior: number[]): number[] {
  const e = own.map((s, k) => Math.exp(s) * (prior[k] ?? 0))
  const sum = e.reduce((a, b) => a + b, 0) || 1
  return e.map(x => x / sum)
}

/** Year -> told as still to come? Past wins where both. */
function yearsNamed(clues: Clue[]): Map<number, boolean> {
  const out = new Map<number, boolean>()
  for (const c of clues)
    if (c.year !== null) out.set(c.year, (out.get(c.year) ?? true) && c.side === 'future')
  return out
}

function likelihood(named: Map<number, boolean>, year: number): number {
  let sum = 0
  for (const [y, future] of named) sum += apart(year - y, future)
  return sum
}

/** Past years bound from below and say little more; a text names its own year no oftener than another. */
/** Log of the share of years named in past-tense news by how far behind the year of writing they lie. */
function apart(years: number, future: boolean): number {
  if (years < 0) return (future ? -3 : -4.6) - 0.7 * Math.log2(Math.min(-years, 40))
  const share =
    years <= 1
      ? 0.055
      : years === 2
        ? 0.075
        : years <= 5
          ? 0.06
          : years <= 10
            ? 0.03
            : years <= 20
              ? 0.015
              : 0.0045
  return Math.log(share)
}

/**
 * The whole dossier as one problem: what each article says of its own day, and the articles that tell of the
 * same things leaning on one another, settled by a few rounds of passing beliefs between neighbours.
 *
 * How much likeness says about nearness in time differs from dossier to dossier (a fortnight's earthquake, a
 * year of war), so those shares are learnt from the dossier itself (expectation-maximisation), from a prior.
 */
import type { Neighbour } from './likeness.ts'

/** Typical days between two articles: of one story, of one phase of it. The third kind is unrelated. */
const NEAR = [1, 9]
/** Lower bounds of likeness classes. */
const CLASSES = [0, 0.05, 0.08, 0.12, 0.18, 0.25, 0.35, 0.5]
/** Prior share of [one story, one phase] in each class. */
const PRIOR: [number, number][] = [
  [0.03, 0.1],
  [0.05, 0.2],
  [0.12, 0.25],
  [0.25, 0.3],
  [0.4, 0.3],
  [0.55, 0.25],
  [0.65, 0.25],
  [0.75, 0.2],
]
/** Pairs the prior counts as. */
const PRIOR_PAIRS = 20
const ROUNDS = 6
/** Neighbours repeat one another, so each counts for less than a whole witness. */
const TRUST = 0.3
const EPSILON = 1e-9

/** Log-odds further below the best day are not looked at again. */
const HOPELESS = 14
/** From coarse to fine, so that first the year settles, then the season, then the weeks. */
const DENSITY_DAYS = [150, 150, 150, 150, 100, 100, 60, 60, 40, 40, 25, 25]
const STORY_DAYS = 15
/** A dossier's articles bunch: days on which nobody is known to have written are this likely in all. */
const ELSEWHERE = 0.03

interface Round {
  spread: Float64Array[][]
  shares: [number, number][]
  density: Float64Array
}

/** Probabilities of the days of the grid, one array an article, each summing to 1. `own` are log-odds. */
export function settle(own: Float64Array[], neighbours: Neighbour[][]): Float64Array[] {
  let beliefs = own.map(softmax)
  let density = densityOf(beliefs, 200)
  for (const days of DENSITY_DAYS) {
    const d = density.map(Math.log)
    beliefs = own.map(f => softmax(f.map((s, i) => s + (d[i] ?? 0))))
    density = densityOf(beliefs, days)
  }
  let shares: [number, number][] = PRIOR
  for (let round = 0; round < ROUNDS; round++) {
    const spread = NEAR.map(days => beliefs.map(b => smooth(b, days)))
    shares = learn(beliefs, { spread, shares, density }, neighbours)
    const r = { spread, shares, density }
    beliefs = own.map((f, i) => updated(f, neighbours[i] ?? [], r))
    density = densityOf(beliefs, STORY_DAYS)
  }
  return beliefs
}

function updated(own: Float64Array, near: Neighbour[], round: Round): Float64Array {
  const scores = own.map((s, d) => s + Math.log(round.density[d] ?? EPSILON))
  const top = scores.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY)
  const open: number[] = []
  scores.forEach((s, d) => {
    if (s > top - HOPELESS) open.push(d)
  })
  for (const n of near) {
    const [story, phase] = round.shares[classOf(n.likeness)] ?? [0, 0]
    const a = round.spread[0]?.[n.article]
    const b = round.spread[1]?.[n.article]
    if (!a || !b) continue
    for (const d of open) {
      const base = round.density[d] ?? EPSILON
      const p = story * (a[d] ?? 0) + phase * (b[d] ?? 0) + (1 - story - phase) * base
      scores[d] = (scores[d] ?? 0) + TRUST * Math.log(p / base)
    }
  }
  return softmax(scores)
}

function classOf(likeness: number): number {
  let found = 0
  CLASSES.forEach((from, k) => {
    if (likeness >= from) found = k
  })
  return found
}

/** Shares of near pairs in each class, given what is believed now. */
function learn(beliefs: Float64Array[], round: Round, neighbours: Neighbour[][]): [number, number][] {
  const sums = PRIOR.map(([s, p]) => [s * PRIOR_PAIRS, p * PRIOR_PAIRS, PRIOR_PAIRS])
  neighbours.forEach((list, i) => {
    const b = beliefs[i] ?? new Float64Array()
    const open = [...b.keys()].filter(d => (b[d] ?? 0) > 1e-4)
    const overlap = (f: Float64Array | undefined): number =>
      f ? open.reduce((sum, d) => sum + (b[d] ?? 0) * (f[d] ?? 0), 0) : 0
    const base = overlap(round.density)
    for (const n of list) {
      const k = classOf(n.likeness)
      const [story, phase] = round.shares[k] ?? [0, 0]
      const s = story * overlap(round.spread[0]?.[n.article])
      const p = phase * overlap(round.spread[1]?.[n.article])
      const all = s + p + (1 - story - phase) * base || 1
      const to = sums[k] ?? []
      to[0] = (to[0] ?? 0) + s / all
      to[1] = (to[1] ?? 0) + p / all
      to[2] = (to[2] ?? 0) + 1
    }
  })
  return sums.map(([s, p, n]) => [(s ?? 0) / (n || 1), (p ?? 0) / (n || 1)])
}

/** How articles lie over the days, smoothed over about three weeks. */
function densityOf(beliefs: Float64Array[], days: number): Float64Array {
  const sum = new Float64Array(beliefs[0]?.length ?? 0)
  for (const b of beliefs)
    b.forEach((p, d) => {
      sum[d] = (sum[d] ?? 0) + p / beliefs.length
    })
  return smooth(sum, days).map(p => (1 - ELSEWHERE) * p + ELSEWHERE / sum.length)
}

/** Convolution with a two-sided exponential of the given mean distance, in two passes. */
function smooth(f: Float64Array, days: number): Float64Array {
  const keep = days / (1 + days)
  const norm = (1 - keep) / (1 + keep)
  const out = new Float64Array(f.length)
  let carry = 0
  for (let i = 0; i < f.length; i++) {
    carry = carry * keep + (f[i] ?? 0)
    out[i] = carry * norm
  }
  carry = 0
  for (let i = f.length - 1; i >= 0; i--) {
    out[i] = (out[i] ?? 0) + carry * keep * norm
    carry = carry * keep + (f[i] ?? 0)
  }
  return out
}

export function softmax(scores: Float64Array): Float64Array {
  const top = scores.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY)
  const e = scores.map(s => Math.exp(s - top))
  const sum = e.reduce((a, b) => a + b, 0)
  return e.map(x => x / sum)
}

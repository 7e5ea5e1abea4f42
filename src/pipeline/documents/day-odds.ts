/** Odds spread over the days of a grid: normalising, blurring, and how a dossier's articles lie over the days. */

export const EPSILON = 1e-9

/** From coarse to fine, so that first the year settles, then the season, then the weeks. */
const DENSITY_STEPS = [150, 150, 150, 150, 100, 100, 60, 60, 40, 40, 25, 25, 15, 15, 10, 10]
/**
 * Share of a large dossier's articles that lie anywhere: no day is impossible, and an echo on an empty day weighs
 * little. An article's own share of the density is taken out as much again, so that it does not confirm itself.
 */
const ANYWHERE = 0.15

/** Log-odds to probabilities. */
export function softmax(scores: Float64Array): Float64Array {
  let top = Number.NEGATIVE_INFINITY
  for (const s of scores) if (s > top) top = s
  const out = new Float64Array(scores.length)
  let sum = 0
  for (let d = 0; d < out.length; d++) {
    const e = Math.exp((scores[d] ?? 0) - top)
    out[d] = e
    sum += e
  }
  for (let d = 0; d < out.length; d++) out[d] = (out[d] ?? 0) / sum
  return out
}

/** Convolution with a two-sided exponential of the given mean distance in days, in two passes. */
export function blurred(f: Float64Array, days: number): Float64Array {
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

/** Convolution with the shares by days apart, the same on both sides. */
export function spread(f: Float64Array, shares: readonly number[]): Float64Array {
  const out = f.map(p => p * (shares[0] ?? 1))
  for (let far = 1; far < shares.length; far++) {
    const share = shares[far] ?? 0
    for (let i = 0; i < f.length; i++)
      out[i] = (out[i] ?? 0) + share * ((f[i - far] ?? 0) + (f[i + far] ?? 0))
  }
  return out
}

/** Mean distance in days over which a dossier's articles are blurred: a folder of a few articles is of one story. */
function densityDays(articles: number): number {
  return Math.min(15, Math.max(5, 2.5 * Math.sqrt(articles)))
}

/** How articles lie over the days: the mean of their probabilities, blurred. */
export function densityOf(beliefs: Float64Array[], days = densityDays(beliefs.length)): Float64Array {
  const sum = new Float64Array(beliefs[0]?.length ?? 0)
  for (const b of beliefs)
    for (let d = 0; d < sum.length; d++) sum[d] = (sum[d] ?? 0) + (b[d] ?? 0) / beliefs.length
  const anywhere = Math.min(1, ANYWHERE * Math.min(1, 0.1 + beliefs.length / 100) + 1 / beliefs.length)
  return blurred(sum, days).map(p => (1 - anywhere) * p + anywhere / sum.length)
}

/** The density that the articles' own log-odds agree on (expectation-maximisation). */
export function settledDensity(own: Float64Array[]): Float64Array {
  let density = densityOf(own.map(softmax), 200)
  const finest = densityDays(own.length)
  for (const days of DENSITY_STEPS.filter(d => d >= finest)) {
    const log = density.map(Math.log)
    const beliefs = own.map(o => softmax(o.map((s, d) => s + (log[d] ?? 0))))
    density = densityOf(beliefs, days)
  }
  return density
}

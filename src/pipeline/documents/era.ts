/**
 * The years of a dossier. One article seldom fixes its year; a folder of them does, because they are of one time:
 * weekdays that fall on the dates named, years named as past and none beyond. So the years are weighed for the
 * whole folder, each round favouring those most articles agree on, until few are left.
 */
import type { DayGrid } from './day-grid.ts'

const ROUNDS = 12
/** Above 1: articles of one folder are of one time rather than scattered. */
const GATHERING = 1.6
/** An article may still be of any year, if it says so strongly. */
const FLOOR = 0.0005

/** Log-odds of each year of the grid, first year first, given the log-odds of days of all articles. */
export function eraOf(own: Float64Array[], grid: DayGrid): number[] {
  const count = (grid.year.at(-1) ?? 0) - (grid.year[0] ?? 0) + 1
  const perYear = own.map(scores => yearly(scores, grid, count))
  let prior = Array.from({ length: count }, () => 1 / count)
  for (let r = 0; r < ROUNDS; r++) {
    const sum = prior.map(() => 0)
    for (const o of perYear)
      shares(o, prior).forEach((p, k) => {
        sum[k] = (sum[k] ?? 0) + p
      })
    prior = normal(sum.map(s => s ** GATHERING)).map(p => p + FLOOR)
  }
  return normal(prior).map(Math.log)
}

/** Log of the mean odds of each year's days. */
function yearly(scores: Float64Array, grid: DayGrid, count: number): number[] {
  const top = scores.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY)
  const sum = Array.from({ length: count }, () => 0)
  for (let d = 0; d < scores.length; d++) {
    const k = (grid.year[d] ?? 0) - (grid.year[0] ?? 0)
    sum[k] = (sum[k] ?? 0) + Math.exp((scores[d] ?? 0) - top)
  }
  return sum.map(Math.log)
}

function shares(own: number[], prior: number[]): number[] {
  const top = Math.max(...own)
  return normal(own.map((s, k) => Math.exp(s - top) * (prior[k] ?? 0)))
}

function normal(values: number[]): number[] {
  const sum = values.reduce((a, b) => a + b, 0) || 1
  return values.map(v => v / sum)
}

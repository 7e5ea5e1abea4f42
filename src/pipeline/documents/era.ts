/**
 * The years of a dossier. One article seldom fixes its year; a folder of them does, because they are of one time:
 * weekdays that fall on the dates named, years named as past and none beyond. So the years are weighed for the
 * whole folder, in a few rounds of expectation-maximisation: they stop before articles that name no year are drawn
 * to the years of the others, because a folder on a person or a country may be of many years.
 */
import type { DayGrid } from './day-grid.ts'
import { EPSILON } from './day-odds.ts'

const ROUNDS = 12
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
    prior = normal(sum).map(p => p + FLOOR)
  }
  return normal(prior).map(Math.log)
}

/** Articles of one folder name the same days, so what they say of the year is worth less than their number. */
const REPEATED = 0.6

/** One article of few may be of a year or two before or after the others, if it says so. */
export const BESIDE = 2
const ODD_ONE = 0.02

/**
 * For a few articles, which agree too easily on a year that fits by chance: every year is weighed as the year of
 * all, beside what the dossier's years named say (`named`: log-odds, one a year of the grid). `days` are log-odds
 * without years. Returned as logs of probabilities.
 */
export function eraOfFew(days: Float64Array[], grid: DayGrid, named: number[]): number[] {
  const sums = [...named]
  for (const scores of days)
    yearly(scores, grid, named.length).forEach((s, k) => {
      sums[k] = (sums[k] ?? 0) + REPEATED * s
    })
  const top = Math.max(...sums)
  const prior = normal(sums.map(s => Math.exp(s - top)))
  const best = prior.indexOf(Math.max(...prior))
  return normal(prior.map((p, k) => p + (Math.abs(k - best) <= BESIDE ? ODD_ONE : EPSILON))).map(Math.log)
}

/** Whether the dated articles of a few are too far apart for one time: then each undated one may be of its own. */
export function isOfManyTimes(given: readonly number[]): boolean {
  return given.length > 0 && Math.max(...given) - Math.min(...given) > BESIDE
}

/** What a dated article says for its own year, the next ones, and what every year has. */
const NEAR_DATED = [1, 0.5, 0.2]
const ANY_YEAR = 0.1

/** Log-odds of each year from `from`, for the undated articles among dated ones of many times (`given`: their years). */
export function eraOfMany(given: readonly number[], from: number, count: number): number[] {
  const share = Array.from({ length: count }, (_, k) =>
    given.reduce((sum, year) => sum + (NEAR_DATED[Math.abs(from + k - year)] ?? 0), ANY_YEAR),
  )
  return normal(share).map(Math.log)
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

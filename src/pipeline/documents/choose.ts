/** From probabilities of days to an answer: a day, a span of days, or none. */
import { dayOf } from '../../dossier/day.ts'
import { oneDay } from '../../dossier/one-day.ts'
import type { When } from '../../dossier/schema.ts'
import type { DayGrid } from './day-grid.ts'

/** A span holds this much of the likelihood, and is no longer than a span of days is of use. */
const SURE_OF_SPAN = 0.8
const LONGEST_SPAN = 10

export interface Choice {
  when: When | null
  /** Days beside the best, best first; `score` is a log-odds against all other days. */
  runnersUp: { edtf: string; score: number }[]
}

/** `sure`: how likely a day must be to stand alone; below, the days it may be, if they are few. */
export function choose(belief: Float64Array, grid: DayGrid, sure: number): Choice {
  const best = indexOfBest(belief)
  const when = (belief[best] ?? 0) >= sure ? dayWhen(grid.first + best) : spanWhen(belief, grid)
  return { when, runnersUp: runnersUp(belief, grid, when) }
}

function indexOfBest(belief: Float64Array): number {
  let best = 0
  belief.forEach((p, d) => {
    if (p > (belief[best] ?? 0)) best = d
  })
  return best
}

function dayWhen(n: number): When {
  return oneDay(dayOf(n), 'inferred', 'within')
}

interface Run {
  from: number
  to: number
  holds: number
}

/** The shortest run of two days or more that holds enough, the likeliest of equally short ones, or null when it is too long. */
function spanWhen(belief: Float64Array, grid: DayGrid): When | null {
  let best: Run | null = null
  let from = 0
  let holds = 0
  for (let to = 0; to < belief.length; to++) {
    holds += belief[to] ?? 0
    while (to - from > 1 && holds - (belief[from] ?? 0) >= SURE_OF_SPAN) holds -= belief[from++] ?? 0
    if (to > from && holds >= SURE_OF_SPAN && isBetter({ from, to, holds }, best)) best = { from, to, holds }
  }
  return best === null ? null : spanBetween([best.from, best.to], grid)
}

function isBetter(run: Run, best: Run | null): boolean {
  if (best === null) return true
  const longer = run.to - run.from - (best.to - best.from)
  return longer < 0 || (longer === 0 && run.holds > best.holds)
}

function spanBetween([from, to]: [number, number], grid: DayGrid): When | null {
  if (to - from >= LONGEST_SPAN) return null
  const [a, b] = [dayOf(grid.first + from), dayOf(grid.first + to)]
  return {
    edtf: `[${a}..${b}]`,
    from: a,
    to: b,
    extent: 'within',
    precision: to - from < 4 ? 'day' : 'week',
    part: null,
    basis: 'inferred',
  }
}

function runnersUp(belief: Float64Array, grid: DayGrid, when: When | null): Choice['runnersUp'] {
  return [...belief.keys()]
    .filter(d => (belief[d] ?? 0) > 0.02)
    .sort((a, b) => (belief[b] ?? 0) - (belief[a] ?? 0) || a - b)
    .map(d => ({ edtf: dayOf(grid.first + d), score: logOdds(belief[d] ?? 0) }))
    .filter(r => r.edtf !== when?.edtf)
    .slice(0, 5)
}

/** Rounded, so that no rounding error of a machine's logarithm reaches the output. */
function logOdds(p: number): number {
  return Math.round(100 * Math.log(p / Math.max(1e-6, 1 - p))) / 100
}

/**
 * Which years an article can be of, from the years it writes: a full date is mostly of its own year, a bare year
 * mostly of an earlier one, a year told outright as to come of a later one. Only how far apart they lie is known,
 * so a folder that names nothing but old years may be of any year since, and says so by its spread.
 */
import type { When } from '../../dossier/schema.ts'
import type { Clue } from './clue.ts'
import { BESIDE, isOfManyTimes } from './era.ts'
import { range } from './occurrences.ts'
import { type ShareTable, shareAt } from './share-table.ts'

const EARLIEST = 1600
const LATEST = 2200
/** A folder may be of a year so much later than any it names. */
const YEARS_AFTER = 40
/** Longest stretch of years the days of a folder are worked out for: few articles are cheap, and less sure of their year. */
const MOST_YEARS = { few: 50, many: 16 }
export const FEW_ARTICLES = 25
/** Years less likely than this are not looked at. */
const UNLIKELY = { few: 0.0005, many: 0.01 }
/** A given date counts so much more for its own year than for one more than a year off. */
const GIVEN = 6

export interface Years {
  /** Ascending, no gap. */
  from: number
  to: number
  /** The articles are of times too far apart to be weighed as one: each undated one is of its own. */
  manyTimes: boolean
  /** Log-odds of each year from `from` to `to` for the dossier, from all years it names, each counted once. */
  dossier: number[]
  /** One list an article: the log-odds of each year from `from` to `to`. */
  scores: number[][]
}

/** Null when nothing in the dossier names a year. */
export function possibleYears(clues: Clue[][], given: (When | null)[]): Years | null {
  const named = clues.map((list, i) => (given[i] ? [] : yearsNamed(list)))
  const fixed = given.flatMap(w => (w ? [Number(w.from.slice(0, 4)), Number(w.to.slice(0, 4))] : []))
  const all = [...named.flat().map(n => n.year), ...fixed].filter(y => y > EARLIEST && y < LATEST)
  if (all.length === 0) return null
  const years = range(Math.min(...all) - 1, Math.min(LATEST, Math.max(...all) + YEARS_AFTER))
  const size = clues.length <= FEW_ARTICLES ? 'few' : 'many'
  const dossier =
    size === 'few' ? years.map(y => together(named, y) + nearGiven(y, fixed)) : shared(named, years)
  const [from, to] = stretch(years, dossier, size)
  const top = years[dossier.indexOf(Math.max(...dossier))] ?? from
  const manyTimes = size === 'few' && (isOfManyTimes(fixed) || named.some(n => isElsewhere(n, years, top)))
  const own = manyTimes ? named.flatMap(n => likeliest(n, years)) : []
  const span = range(Math.min(from, ...fixed, ...own), Math.max(to, ...fixed, ...own))
  return {
    from: span[0] ?? from,
    to: span.at(-1) ?? to,
    manyTimes,
    dossier: span.map(y => together(named, y) + nearGiven(y, fixed)),
    scores: named.map(n => span.map(y => likelihood(n, y))),
  }
}

/** Whether the years an article names speak clearly against the year that most speaks for, and those beside it. */
function isElsewhere(named: Named[], years: number[], top: number): boolean {
  const near = (y: number) => Math.abs(y - top) <= BESIDE
  const best = (list: number[]) => Math.max(...list.map(y => likelihood(named, y)))
  return named.length > 0 && best(years) - best(years.filter(near)) > CLEARLY
}

/** Log-odds. */
const CLEARLY = 6

/** The year that fits an article's own best; none where it names no year. */
function likeliest(named: Named[], years: number[]): number[] {
  const scores = years.map(y => likelihood(named, y))
  const best = years[scores.indexOf(Math.max(...scores))]
  return named.length === 0 || best === undefined ? [] : [best]
}

/** First and last year around the likeliest that are not unlikely. */
function stretch(years: number[], scores: number[], size: 'few' | 'many'): [number, number] {
  const top = scores.indexOf(Math.max(...scores))
  const odds = scores.map(s => Math.exp(s - (scores[top] ?? 0)))
  const sum = odds.reduce((a, b) => a + b, 0)
  const inside = years.filter(
    (y, k) =>
      (odds[k] ?? 0) / sum > UNLIKELY[size] && Math.abs(y - (years[top] ?? 0)) <= MOST_YEARS[size] / 2,
  )
  return [Math.min(...inside), Math.max(...inside)]
}

const ROUNDS = 8

/** Logs of the share of many articles in each year (expectation-maximisation). */
function shared(named: Named[][], years: number[]): number[] {
  const own = named.map(n => years.map(y => likelihood(n, y)))
  let prior = years.map(() => 1 / years.length)
  for (let r = 0; r < ROUNDS; r++) {
    const sum = years.map(() => 0.001)
    for (const o of own)
      posterior(o, prior).forEach((p, k) => {
        sum[k] = (sum[k] ?? 0) + p / own.length
      })
    const total = sum.reduce((a, b) => a + b, 0)
    prior = sum.map(s => s / total)
  }
  return prior.map(Math.log)
}

function posterior(own: number[], prior: number[]): number[] {
  const e = own.map((s, k) => Math.exp(s) * (prior[k] ?? 0))
  const sum = e.reduce((a, b) => a + b, 0) || 1
  return e.map(x => x / sum)
}

interface Named {
  year: number
  /** Month and date where one is written: the same day named by many articles is one piece of background. */
  day: string
  /** Key of APART. */
  how: keyof typeof APART
}

/** The years an article names, each once, as it tells most of itself. */
function yearsNamed(clues: Clue[]): Named[] {
  const out = new Map<number, Named>()
  for (const c of clues) {
    if (c.year === null) continue
    const how = howNamed(c)
    const held = out.get(c.year)
    if (!held || RANK.indexOf(how) < RANK.indexOf(held.how))
      out.set(c.year, { year: c.year, day: c.kind === 'day' ? `${c.month}-${c.date}` : '', how })
  }
  return [...out.values()]
}

function howNamed(c: Clue): keyof typeof APART {
  if (c.mark !== null) return 'mark'
  if (c.side === 'future' && c.firm) return c.kind === 'year' ? 'yearAhead' : 'ahead'
  if (c.kind === 'day') return c.side === 'past' ? 'dayPast' : 'day'
  if (c.kind === 'month' && c.side === 'past') return 'monthPast'
  return c.side === 'past' && c.firm ? 'yearPast' : 'year'
}

/** A year written alone, from the year of writing on: [years since at least, share a year]. */
const BARE_YEAR_SINCE: ShareTable = [
  [0, 0.04],
  [1, 0.05],
  [2, 0.075],
  [3, 0.056],
  [6, 0.029],
  [11, 0.014],
  [21, 0.009],
  [41, 0.003],
]

/**
 * [years from the one named to the year of writing at least, share a year], counted in 3,200 dated articles on
 * 17 subjects that name a year, each subject for itself, and rounded. What is told as past is of a later year only where
 * its tense is misread: those shares are set lower than counted, so that a few such years outweigh the rest of a folder.
 */
const APART: Record<
  'mark' | 'ahead' | 'yearAhead' | 'day' | 'dayPast' | 'monthPast' | 'yearPast' | 'year',
  ShareTable
> = {
  mark: [
    [-2, 0.001],
    [-1, 0.015],
    [0, 0.95],
    [1, 0.02],
    [2, 0.003],
    [6, 0.0002],
  ],
  ahead: [
    [-40, 0.001],
    [-3, 0.01],
    [-2, 0.07],
    [-1, 0.36],
    [0, 0.3],
    [1, 0.05],
    [2, 0.02],
    [6, 0.003],
  ],
  yearAhead: [
    [-40, 0.004],
    [-8, 0.03],
    [-2, 0.11],
    [-1, 0.24],
    [0, 0.13],
    [1, 0.05],
    [2, 0.02],
    [3, 0.012],
    [20, 0.001],
  ],
  day: [
    [-40, 0.0008],
    [-2, 0.015],
    [-1, 0.035],
    [0, 0.3],
    [1, 0.05],
    [3, 0.015],
    [11, 0.005],
  ],
  dayPast: [
    [-40, 0.00002],
    [-2, 0.0005],
    [-1, 0.005],
    [0, 0.22],
    [1, 0.11],
    [2, 0.12],
    [3, 0.037],
    [6, 0.023],
    [11, 0.005],
  ],
  monthPast: [
    [-40, 0.00005],
    [-2, 0.003],
    [-1, 0.01],
    [0, 0.042],
    [1, 0.22],
    [2, 0.27],
    [3, 0.063],
    [6, 0.021],
    [11, 0.005],
  ],
  yearPast: [[-40, 0.00005], [-2, 0.0025], [-1, 0.0125], ...BARE_YEAR_SINCE],
  year: [[-40, 0.0015], [-3, 0.01], [-2, 0.027], [-1, 0.044], ...BARE_YEAR_SINCE],
}
/** What tells most of the year of writing first. */
const RANK: (keyof typeof APART)[] = [
  'mark',
  'day',
  'dayPast',
  'ahead',
  'monthPast',
  'yearAhead',
  'yearPast',
  'year',
]
const FURTHER = 0.00002

function likelihood(named: Named[], year: number): number {
  return named.reduce((sum, n) => sum + Math.log(apart(n, year)), 0)
}

function apart(n: Named, year: number): number {
  return shareAt(APART[n.how], year - n.year, FURTHER)
}

/**
 * Articles of one folder name the same background: a year counts once, and a little more the more articles name it
 * with different days of it, or with none.
 */
function together(named: Named[][], year: number): number {
  const counts = new Map<string, { n: Named; times: number; days: Set<string> }>()
  for (const n of named.flat()) {
    const key = `${n.year} ${n.how}`
    const held = counts.get(key) ?? { n, times: 0, days: new Set() }
    if (n.day === '' || !held.days.has(n.day)) held.times++
    held.days.add(n.day)
    counts.set(key, held)
  }
  let sum = 0
  for (const { n, times } of counts.values()) sum += (1 + Math.log(times)) * Math.log(apart(n, year))
  return sum
}

function nearGiven(year: number, fixed: number[]): number {
  if (fixed.length === 0) return 0
  const nearest = Math.min(...fixed.map(y => Math.abs(y - year)))
  return nearest === 0 ? GIVEN : nearest === 1 ? GIVEN / 2 : 0
}

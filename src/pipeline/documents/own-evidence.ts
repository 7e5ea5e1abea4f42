/**
 * How well each day fits what one article says of time, as a log-odds against "any day of the year".
 *
 * The tables are distances from a mention to the day of publication, counted in news and rounded: they say what
 * newspapers do (name the weekday of the last days, the date of what is further away), not what any dossier holds.
 */
import type { Clue, Side } from './clue.ts'
import type { DayGrid } from './day-grid.ts'
import { addMarks } from './mark-odds.ts'
import { occurrences } from './occurrences.ts'
import { type ShareTable, shareAt } from './share-table.ts'
import { type CustomSigns, weekdayFit } from './weekday-fit.ts'

/** By days from the date to publication, a day. */
const DAY_PAST: ShareTable = [
  [-300, 0.0001],
  [-30, 0.0003],
  [-7, 0.0006],
  [-1, 0.003],
  [0, 0.018],
  [1, 0.015],
  [2, 0.012],
  [8, 0.01],
  [31, 0.008],
  [61, 0.0035],
  [122, 0.0006],
  [240, 0.0002],
  [300, 0.00003],
]
/**
 * By a past tense in running text, and no word that puts it off: hardly any date so told lies ahead, 6 in 1079.
 */
const DAY_TOLD: ShareTable = [
  [-300, 0.0001],
  [-60, 0.00002],
  [0, 0.013],
  [8, 0.01],
  [31, 0.008],
  [61, 0.0035],
  [122, 0.0006],
  [240, 0.0002],
  [300, 0.00003],
]
const DAY_OPEN: ShareTable = [
  [-300, 0.0002],
  [-100, 0.0007],
  [-30, 0.002],
  [-7, 0.004],
  [-1, 0.02],
  [0, 0.16],
  [1, 0.07],
  [2, 0.02],
  [8, 0.008],
  [31, 0.005],
  [61, 0.0014],
  [122, 0.0004],
  [366, 0.0001],
]
/** Where 'will', 'is to', 'scheduled' stand before the date. */
const DAY_AHEAD: ShareTable = [
  [-365, 0.0003],
  [-100, 0.004],
  [-30, 0.019],
  [-7, 0.023],
  [-1, 0.018],
  [0, 0.02],
  [1, 0.006],
  [2, 0.0002],
  [366, 0.0001],
]
/** By a modal or 'until' alone. */
const DAY_FUTURE: ShareTable = [
  [-365, 0.0003],
  [-100, 0.0025],
  [-30, 0.01],
  [-7, 0.012],
  [-1, 0.014],
  [0, 0.03],
  [1, 0.02],
  [2, 0.009],
  [8, 0.005],
  [61, 0.0015],
  [122, 0.0005],
  [366, 0.0001],
]
/** A date many articles name is an anniversary of the story: only that it lies behind is news. */
const DAY_COMMON: ShareTable = [
  [-365, 0.0003],
  [-30, 0.0005],
  [-1, 0.002],
  [0, 0.004],
  [8, 0.006],
  [31, 0.0055],
  [61, 0.0045],
  [122, 0.0015],
  [366, 0.0005],
]

/**
 * Told as past in running text and with its year: none of 330 was the day of writing itself, and two in three were
 * more than a year back.
 */
const FULL_TOLD: ShareTable = [
  [-365, 0.0001],
  [-30, 0.0004],
  [-7, 0.0008],
  [-1, 0.008],
  [0, 0.002],
  [1, 0.022],
  [2, 0.005],
  [8, 0.0022],
  [31, 0.0008],
  [122, 0.0004],
  [1100, 0.0003],
]
/** A date written with its year is mostly of another year; with the year it also stands in headers and captions. */
const FULL_DAY: ShareTable = [
  [-365, 0.0002],
  [-30, 0.002],
  [-7, 0.012],
  [-1, 0.12],
  [0, 0.22],
  [1, 0.03],
  [2, 0.008],
  [8, 0.004],
  [31, 0.0015],
  [122, 0.0004],
  [366, 0.0006],
  [1100, 0.0003],
]
/** 'Wednesday 15 May 2019' is how headers and bylines are written. */
const HEADER_DAY: ShareTable = [
  [-365, 0.0001],
  [-30, 0.003],
  [-7, 0.02],
  [-1, 0.3],
  [0, 0.6],
  [1, 0.02],
  [2, 0.004],
  [31, 0.0005],
  [366, 0.0001],
]
/** 'Wednesday, May 15' in running text: mostly the day of the news. */
const WEEKDAY_DATE: ShareTable = [
  [-300, 0.0002],
  [-100, 0.0007],
  [-30, 0.005],
  [-7, 0.015],
  [-1, 0.04],
  [0, 0.3],
  [1, 0.09],
  [2, 0.02],
  [8, 0.006],
  [31, 0.003],
  [122, 0.0004],
  [366, 0.0001],
]
/** 'May 15, the paper writes': the present tense of the press is that of its day. */
const PRESENT_DAY: ShareTable = [
  [-300, 0.0001],
  [-30, 0.0005],
  [-1, 0.01],
  [0, 0.8],
  [1, 0.08],
  [2, 0.005],
  [31, 0.001],
  [366, 0.0001],
]
const FULL_COMMON: ShareTable = [
  [-365, 0.0002],
  [-1, 0.001],
  [0, 0.002],
  [8, 0.0012],
  [180, 0.0015],
  [366, 0.0015],
  [1100, 0.0006],
]

/** Share per day of dates far behind. */
const BACKGROUND = 0.0006
const FULL_BACKGROUND = 0.0004
const LEAST = 0.00003
/** A weekday and a date that do not fall together in a year speak against it: slips are about one in a hundred. */
const DISAGREES = -5
/** Fit of a day more than half a year from the nearest year in which they do. */
const OTHER_YEAR = -1.2

/** A day of the year is said without its year up to about this long after. */
const YEAR = 365

/** One log-odds a day of the grid. */
export function ownEvidence(
  clues: Clue[],
  grid: DayGrid,
  isCommon: (c: Clue) => boolean,
  signs: CustomSigns,
): Float64Array {
  const scores = new Float64Array(grid.length)
  addMarks(scores, grid, clues)
  addDays(scores, grid, distinctDates(clues.filter(c => c.kind === 'day' && c.mark === null)), isCommon)
  for (const c of distinct(clues.filter(c => c.kind === 'month'))) addMonth(scores, grid, c)
  addWeekdays(scores, grid, distinct(clues.filter(c => c.kind === 'weekday')), signs)
  return scores
}

/** The same words said twice are said once, and by the press if once by it. */
function distinct(clues: Clue[]): Clue[] {
  const held = new Map<string, Clue>()
  for (const c of clues) {
    const key = [c.year, c.month, c.date, c.weekday, c.side].join()
    const before = held.get(key)
    held.set(
      key,
      before === undefined
        ? c
        : { ...before, press: before.press || c.press, named: before.named && c.named },
    )
  }
  return [...held.values()]
}

/** A date told on two sides is told as past: what is past once cannot be still to come. */
function distinctDates(clues: Clue[]): Clue[] {
  const rank = { past: 0, future: 1, open: 2 }
  const byDate = new Map<string, Clue>()
  for (const c of clues) {
    const key = [c.year, c.month, c.date].join()
    const held = byDate.get(key)
    if (!held || rank[c.side] < rank[held.side])
      byDate.set(key, { ...c, weekday: c.weekday ?? held?.weekday ?? null })
  }
  return [...byDate.values()]
}

/**
 * Dates bound the day each for itself, but draw it near only together: of many dates told, at most a few are of
 * the days just gone, so the best draw counts whole, the second half, the third a quarter. Dates of an old story
 * are told together too, so what lies far behind speaks against a day in the same measure.
 */
function addDays(scores: Float64Array, grid: DayGrid, clues: Clue[], isCommon: (c: Clue) => boolean): void {
  const draws = ranks(scores.length)
  const drags = ranks(scores.length)
  for (const c of clues) {
    const common = isCommon(c)
    dayFit(grid, c, common).forEach((s, i) => {
      if (s >= 0) place(draws, i, s)
      else if (c.weekday === null) place(drags, i, -s)
      else scores[i] = (scores[i] ?? 0) + s
    })
    if (c.year !== null || !common) bound(scores, grid, c)
    if (c.year === null && !common) seldomByDate(scores, grid, c)
  }
  for (let k = 0; k < RANKS; k++)
    for (let i = 0; i < scores.length; i++)
      scores[i] = (scores[i] ?? 0) + ((draws[k]?.[i] ?? 0) - (drags[k]?.[i] ?? 0)) / 2 ** k
}

const RANKS = 3

function ranks(days: number): Float64Array[] {
  return Array.from({ length: RANKS }, () => new Float64Array(days))
}

function place(ranked: Float64Array[], i: number, value: number): void {
  let v = value
  for (const r of ranked) {
    const held = r[i] ?? 0
    if (v > held) {
      r[i] = v
      v = held
    }
  }
}

/** Log-odds against a date of the background. */
function dayFit(grid: DayGrid, c: Clue, common: boolean): Float64Array {
  const table = tableFor(c, common)
  const best = new Float64Array(grid.length).fill(LEAST)
  for (const n of occurrences(c, grid)) {
    const from = Math.max(0, n - YEAR - grid.first)
    const to = c.year === null ? Math.min(grid.length, n + 2 * YEAR - grid.first) : grid.length
    for (let i = from; i < to; i++)
      best[i] = Math.max(best[i] ?? 0, shareAt(table, grid.first + i - n - (c.ago ?? 0), LEAST))
  }
  const fit = best.map(p => Math.log(p / (c.year === null ? BACKGROUND : FULL_BACKGROUND)))
  return c.weekday === null ? fit : fit.map(s => (s < OTHER_YEAR ? DISAGREES : s))
}

/**
 * Beyond what the tables say, for the weeks on the wrong side of a day: told as past, it is not one of the next
 * weeks (nor, with its year, any day before), with its eve left to slips unless nothing puts it off; told outright as to come, not one of the last.
 */
const WRONG_SIDE = -3
const TOLD_AHEAD = -4
const FULL_TOLD_AHEAD = -10
const WEEKS = 60

function bound(scores: Float64Array, grid: DayGrid, c: Clue): void {
  for (const n of occurrences(c, grid)) {
    const d = n - grid.first
    const weeks = c.year === null ? WEEKS : grid.length
    if (c.side === 'past' && c.firm)
      lower(scores, d - weeks, d, c.year === null ? TOLD_AHEAD : FULL_TOLD_AHEAD)
    else if (c.side === 'past') lower(scores, d - weeks, d - 1, WRONG_SIDE)
    else if (c.side === 'future' && c.firm) lower(scores, d + 2, d + weeks, WRONG_SIDE)
  }
}

/** The day itself is called 'today' or by its weekday, seldom by its date: 5 in 1079; the day before, 8; each of the next days, 13. */
const SELDOM_BY_DATE = [-1.2, -0.5]

function seldomByDate(scores: Float64Array, grid: DayGrid, c: Clue): void {
  if (c.side !== 'past' || !c.firm || c.weekday !== null || c.present || c.ago !== null) return
  for (const n of occurrences(c, grid))
    SELDOM_BY_DATE.forEach((by, k) => {
      lower(scores, n + k - grid.first, n + k + 1 - grid.first, by)
    })
}

/** From `from` up to but without `to`. */
function lower(scores: Float64Array, from: number, to: number, by: number): void {
  for (let i = Math.max(0, from); i < Math.min(scores.length, to); i++) scores[i] = (scores[i] ?? 0) + by
}

function tableFor(c: Clue, common: boolean): ShareTable {
  if (c.year !== null) return fullTableFor(c, common)
  if (common) return DAY_COMMON
  if (c.present) return PRESENT_DAY
  if (c.weekday !== null || c.ago !== null) return WEEKDAY_DATE
  if (c.side === 'future') return c.firm ? DAY_AHEAD : DAY_FUTURE
  if (c.side === 'past') return c.firm ? DAY_TOLD : DAY_PAST
  return DAY_OPEN
}

function fullTableFor(c: Clue, common: boolean): ShareTable {
  if (common) return FULL_COMMON
  if (c.side === 'past') return FULL_TOLD
  return c.weekday !== null ? HEADER_DAY : FULL_DAY
}

function addMonth(scores: Float64Array, grid: DayGrid, c: Clue): void {
  const month = c.month ?? 1
  for (let i = 0; i < scores.length; i++) {
    const apart = (grid.month[i] ?? 1) - month
    const fit =
      c.year === null
        ? monthFit(nearMonth(apart), c)
        : yearMonthFit((grid.year[i] ?? 0) - c.year, apart, c.side)
    scores[i] = (scores[i] ?? 0) + fit
  }
}

/** A month is written with its year when it is of another year, seldom inside the same. */
function yearMonthFit(years: number, months: number, side: Side): number {
  const away = years * 12 + months
  if (side === 'future') return away < 0 ? 0 : -1.2
  if (away < 0) return -3.5
  if (years === 0) return -2.5
  return away < 12 ? -0.5 : 0
}

/** -3..8: the nearest month of that name, past preferred. */
function nearMonth(away: number): number {
  const m = ((away % 12) + 12) % 12
  return m > 8 ? m - 12 : m
}

/** 'In early August' is not said of what is to come within that August. */
const BEGUN = -3

function monthFit(away: number, { side, part }: Clue): number {
  if (side === 'future' && part === 'early' && away >= 0) return BEGUN
  if (away < 0) return side === 'future' ? Math.max(-1, 0.4 + away * 0.1) : side === 'open' ? -0.3 : -1.2
  if (away === 0) return 0.5
  return side === 'future' ? -0.8 : Math.max(-0.6, 0.5 - 0.15 * away)
}

function addWeekdays(scores: Float64Array, grid: DayGrid, clues: Clue[], signs: CustomSigns): void {
  if (clues.length === 0) return
  const fit = weekdayFit(clues, signs)
  for (let i = 0; i < scores.length; i++) scores[i] = (scores[i] ?? 0) + (fit[grid.weekday[i] ?? 0] ?? 0)
}

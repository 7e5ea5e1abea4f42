/**
 * How the dates set about an article weigh on its day. Tables: share by days from the date to the day of publication,
 * counted in 1,300 dated articles of eight newspapers, channels and agencies, rounded.
 */
import type { Clue } from './clue.ts'
import type { DayGrid } from './day-grid.ts'
import { occurrences } from './occurrences.ts'
import type { PublicationMark } from './publication-mark.ts'
import { type ShareTable, shareAt } from './share-table.ts'

/** By days from the date to publication, a day; nothing said of earlier days. */
const SHARES: Record<PublicationMark, ShareTable> = {
  dateline: [
    [-7, 0.0002],
    [-1, 0.005],
    [0, 0.93],
    [1, 0.02],
    [2, 0.001],
    [8, 0.0001],
  ],
  byline: [
    [-7, 0.0004],
    [-1, 0.01],
    [0, 0.95],
    [1, 0.01],
    [2, 0.0003],
    [8, 0.00005],
  ],
  stampedLate: [
    [-40, 0.0005],
    [-7, 0.002],
    [-1, 0.015],
    [0, 0.93],
    [1, 0.015],
    [2, 0.0003],
    [8, 0.00005],
  ],
  stampedEarly: [
    [-40, 0.0007],
    [-7, 0.02],
    [-2, 0.02],
    [-1, 0.38],
    [0, 0.47],
    [1, 0.01],
    [2, 0.0003],
    [8, 0.00005],
  ],
  amended: [
    [-365, 0.0002],
    [-30, 0.0025],
    [-7, 0.04],
    [-2, 0.12],
    [-1, 0.33],
    [0, 0.23],
    [1, 0.008],
    [2, 0.0001],
  ],
  comment: [
    [-365, 0.0002],
    [-40, 0.001],
    [-7, 0.005],
    [-2, 0.05],
    [-1, 0.15],
    [0, 0.7],
    [1, 0.02],
    [2, 0.0003],
  ],
  title: [
    [-30, 0.0008],
    [-1, 0.02],
    [0, 0.62],
    [1, 0.13],
    [2, 0.03],
    [4, 0.003],
    [31, 0.0008],
  ],
  caption: [
    [-1, 0.01],
    [0, 0.18],
    [1, 0.36],
    [2, 0.11],
    [3, 0.06],
    [4, 0.04],
    [5, 0.01],
    [10, 0.005],
    [31, 0.0015],
    [122, 0.0003],
  ],
}
const LEAST = 0.00002
/** Share of any day of a year or two. */
const ANY = 0.0015

/** Adds the log-odds of each day of the grid: of each kind of mark its first, of notes and comments the earliest day. */
export function addMarks(scores: Float64Array, grid: DayGrid, clues: Clue[]): void {
  const kinds = new Map<PublicationMark, Clue>()
  for (const c of clues) {
    if (c.mark === null) continue
    const held = kinds.get(c.mark)
    if (!held || ((c.mark === 'amended' || c.mark === 'comment') && isEarlier(c, held))) kinds.set(c.mark, c)
  }
  for (const [mark, c] of kinds) addMark(scores, grid, c, SHARES[mark])
}

function isEarlier(a: Clue, b: Clue): boolean {
  return ordinal(a) < ordinal(b)
}

function ordinal(c: Clue): number {
  return (c.year ?? 0) * 372 + (c.month ?? 0) * 31 + (c.date ?? 0)
}

function addMark(scores: Float64Array, grid: DayGrid, c: Clue, shares: ShareTable): void {
  const best = new Float64Array(grid.length).fill(LEAST)
  for (const n of occurrences(c, grid))
    for (let i = 0; i < best.length; i++)
      best[i] = Math.max(best[i] ?? 0, shareAt(shares, grid.first + i - n, LEAST))
  for (let i = 0; i < scores.length; i++) scores[i] = (scores[i] ?? 0) + Math.log((best[i] ?? LEAST) / ANY)
}

/** What is told as past, with its year, was before the day of writing: the latest such days bound it from below. */
import type { Clue } from './clue.ts'
import type { DayGrid } from './day-grid.ts'

/**
 * Log-odds against a day before the latest date told as past, and before the one before it: one alone may be misread.
 * Set by hand: of the days given in T17 92.6 % are right with them, 92.0 % without.
 */
const AGAINST = [4, 6]

/** Days before it that its own words weigh; see own-evidence.ts. */
const WEIGHED = 31

/** Lowers the scores of the days well before. */
export function addToldPast(scores: Float64Array, clues: readonly Clue[], grid: DayGrid): void {
  const days = new Set(clues.flatMap(c => dayTold(c, grid) ?? []))
  const latest = [...days].sort((a, b) => b - a)
  AGAINST.forEach((odds, i) => {
    const end = Math.min((latest[i] ?? 0) - WEIGHED, scores.length)
    for (let d = 0; d < end; d++) scores[d] = (scores[d] ?? 0) - odds
  })
}

/** Position in the grid, perhaps beyond it; null where no whole date is told as past. */
function dayTold({ kind, side, firm, year, month, date }: Clue, grid: DayGrid): number | null {
  if (kind !== 'day' || side !== 'past' || !firm || year === null || month === null || date === null)
    return null
  const found = grid.find(year, month, date)
  return found > 0 ? found : null
}

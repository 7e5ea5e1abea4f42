/** Where a date lies from the day of the article that tells of it. */
import { compareDays, type Day, daysBetween } from '../../dossier/day.ts'
import type { When } from '../../dossier/schema.ts'
import type { ArticleInContext } from '../recipe.ts'
import type { ResolvedMention } from '../time/resolved.ts'

/** Null where the two cannot be told apart. */
export type Distance = 'ahead' | 'past' | 'long past' | null

/** Null where neither the article's date nor what it goes on to tell shows it. */
export function distanceOf(when: When, { date, times }: ArticleInContext): Distance {
  const published = date.when
  if (published === null) {
    const last = goesOnTo(times)
    return last !== null && daysBetween(when.to, last) > LONG ? 'long past' : null
  }
  if (compareDays(when.from, published.to) > 0) return 'ahead'
  if (daysBetween(when.to, published.from) > LONG) return 'long past'
  const known = published.precision === 'day' && published.from === published.to
  return compareDays(when.to, published.from) <= 0 || known ? 'past' : null
}

/** Days: what an article tells of more than a year before it is over. */
const LONG = 366
/** An undated article that goes on to so many times so much later was written after them. */
const LATER = 3

const memo = new WeakMap<readonly ResolvedMention[], Day | null>()

/** The latest day that so many of the times begin on or after; null where there are fewer. Worked out once an article. */
function goesOnTo(times: readonly ResolvedMention[]): Day | null {
  const known = memo.get(times)
  if (known !== undefined) return known
  const latest = times.flatMap(t => t.when?.from ?? []).sort((a, b) => compareDays(b, a))
  const found = latest[LATER - 1] ?? null
  memo.set(times, found)
  return found
}

/** Texts that tell of times gone by and never speak from a day of their own. */
import { calendarsOf, type TimeMention } from '../time/mention.ts'

/** So many days or months are written with their year. */
const LEAST_WRITTEN = 3

/**
 * Its days without a year follow from the years it writes ("On 11 October 1899 ... on 20 October"), so they say nothing of
 * when it was written. Of T17's 2,208 articles five are so: looks back, and facts set in a list.
 */
export function isTale(mentions: readonly TimeMention[]): boolean {
  const places = mentions.flatMap(calendarsOf)
  const written = places.filter(v => v.year !== undefined && v.month !== undefined)
  const bare = places.some(v => v.year === undefined && v.month !== undefined && v.date !== undefined)
  return bare && written.length >= LEAST_WRITTEN && !mentions.some(pointsFromToday)
}

/** "yesterday", "last week", "Tuesday". */
function pointsFromToday(mention: TimeMention): boolean {
  if (mention.type === 'duration' || mention.type === 'set') return false
  if (mention.value.kind === 'offset') return mention.value.from === 'speech'
  return calendarsOf(mention).some(v => v.weekday !== undefined && v.date === undefined)
}

/** New ids: the first day and a few words of the title. */
import type { Day } from '../../dossier/day.ts'
import type { EventId } from '../../dossier/schema.ts'
import { slug } from '../text/slug.ts'

const LONGEST = 56
const SMALL = new Set(
  'a an and are as at be been but by for from had has have he her his in is it its of on or she that the their they this to was were which will with'.split(
    ' ',
  ),
)

/** Unused in `taken`: a number is added to a second event of the same day and words. */
export function mintId(from: Day, title: string, taken: ReadonlySet<EventId>): EventId {
  const base = `${dayPart(from)}-${slug(telling(title), LONGEST) || 'event'}`
  for (let n = 1; ; n++) {
    const id = n === 1 ? base : `${base}-${n}`
    if (!taken.has(id)) return id
  }
}

/** Years before 0 as 'bc0043', for a leading hyphen reads as an option on a command line. */
function dayPart(day: Day): string {
  return day.startsWith('-') ? `bc${day.slice(1)}` : day
}

function telling(title: string): string {
  return title
    .split(/\s+/)
    .filter(word => !SMALL.has(word.toLowerCase()))
    .join(' ')
}

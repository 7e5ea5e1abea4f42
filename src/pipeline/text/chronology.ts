/** Chronologies: texts whose lines open with a day, a month or a year and a mark behind it ("4 May: The port closes"), or hold it alone. */
import { DAY, MONTH, OF_ANY_YEAR, OF_YEAR, ON_WEEKDAY, YEAR } from './day-pattern.ts'
import { LIST_MARK } from './lines.ts'

const ANY_DAY = `${DAY}(?:${OF_ANY_YEAR})?`
const DATE = `(?:${ON_WEEKDAY}${ANY_DAY}|\\d{4}-\\d\\d-\\d\\d|${MONTH}${OF_YEAR}|${YEAR})`
/** "27 October Talks begin": a short line without a stop. */
const HEADLINE = `${ANY_DAY}\\s(?=\\p{Lu}[^\\n.]{3,60}[^\\n.:;,]$)`
const ENTRY = new RegExp(
  `^\\s{0,3}(?:${LIST_MARK}\\s)?(?:${HEADLINE}|${DATE}\\s?(?:$|(?::|\\||-{1,2}\\s|[–—])\\s?(?!${MONTH}\\s)["“‘(\`]{0,2}\\p{L}))`,
  'gmu',
)
/** Fewer are datelines or stamps. */
const LEAST = 3

/** One text is asked about many times in a row. */
let last = { text: '', found: false }

export function isChronology(text: string): boolean {
  if (last.text !== text) last = { text, found: hasEntries(text) }
  return last.found
}

function hasEntries(text: string): boolean {
  let count = 0
  for (const _ of text.matchAll(ENTRY)) if (++count >= LEAST) return true
  return false
}

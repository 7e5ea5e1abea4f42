/** The day and hour a page was published, printed between its headline and its text and run into both. */
import { DAY, OF_YEAR, ON_WEEKDAY, YEAR } from './day-pattern.ts'
import type { Stretch } from './lines.ts'

const ZONE = '(?:\\s?(?:GMT|BST|UTC|CES?T|[ECMP][SD]?T|UK(?: time)?))'
const CLOCK = `\\d{1,2}[.:]\\d{2}(?:\\s?[AaPp]\\.?[Mm]\\.?)?${ZONE}?`
const DATE = `${ON_WEEKDAY}${DAY}${OF_YEAR}`
const PLACE = '(?:\\p{Lu}[\\p{L}.\\\\/,’-]{1,20} ){1,6}\\| '
/** "Thursday, May 6, 2010; 11:30 AM", "OSLO | Fri Sep 3, 2010 4:22 pm EDT", "10:57 UK time, Friday, 22 January 2010", "Last updated: 29 June 2010". */
const STAMP = new RegExp(
  `(?:^|(?<=[\\s|]))(?:(?:${PLACE})?${DATE}\\s?[,;|]?\\s?${CLOCK}|(?:Page )?[Ll]ast updated ?(?:at |: ?)?(?:${CLOCK}\\s?,\\s)?${DATE}(?:,?\\s${CLOCK})?|${CLOCK}\\s?,\\s${DATE})(?=\\s+(?:[\\p{Lu}"“\`]|-LRB-|\\()|\\s*$)`,
  'u',
)

/** Every stamp has a year. */
const HAS_YEAR = new RegExp(YEAR)
/** "on Friday, 3 May 2019, 11.30": a word before it that makes the day one of a sentence. */
const IN_SENTENCE = /\b(?:on|of|in|the|since|from|until|till|to|by|for|before|after|and|at) $/i
/** Characters: what stands further in is told. */
const REACH = 500

/** The first stamp at the beginning of a paragraph; UTF-16 offsets in it. Null without one. */
export function pageStamp(paragraph: string): Stretch | null {
  const opening = paragraph.slice(0, REACH)
  const found = HAS_YEAR.test(opening) ? STAMP.exec(opening) : null
  if (found === null || IN_SENTENCE.test(opening.slice(0, found.index))) return null
  return { start: found.index, end: found.index + found[0].length }
}

/** "March 4, 2021 — ", "March 4, 2021--": the day and the dash that open a paragraph. */
const OPENING = new RegExp(`^${DATE}\\s?(?:—|―|--)\\s?(?=\\S)`, 'u')

/** "March 4, 2021The ministry": a page has lost the space behind it. */
const RUN_IN = new RegExp(`^${DATE}(?=\\p{Lu}\\p{Ll}*\\s)`, 'u')

/** The day that a paragraph opens with and runs into; null without one. */
export function dayRunIn(paragraph: string): Stretch | null {
  const opening = paragraph.slice(0, 60)
  const found = /\d{4}\p{Lu}/u.test(opening) ? RUN_IN.exec(opening) : null
  return found === null ? null : { start: 0, end: found[0].length }
}

/** The day that opens a report, dash and all; null without one. */
export function datedOpening(paragraph: string): Stretch | null {
  const found = OPENING.exec(paragraph.slice(0, 60))
  return found === null ? null : { start: 0, end: found[0].trimEnd().length }
}

/** Entries of a chronology that stand in one line: "1994 - Storm kills hundreds 1998 - Floods kill 50". */
import { DAY, MONTH, OF_YEAR, YEAR } from './day-pattern.ts'
import type { Stretch } from './lines.ts'

/** Words behind which a day belongs to the sentence, and words that begin one of its own, which a stamp goes before. */
const BEFORE_DAY =
  'on|of|in|the|since|from|until|till|to|by|for|before|after|and|or|at|between|dated|late|early|around|about|born|died|through'
const SMALL = '(?:The|An?|It|He|She|They|This|These|In|On|At|But|As|After|For|With|When|While)\\b'
const HAS_YEAR = new RegExp(YEAR)
/** A year or a day, and a colon or a dash before a capital; a second date there makes a span of the two. */
const OPENING = new RegExp(
  `(?:^|(?<=\\s))(?:${YEAR}|${DAY}(?:${OF_YEAR})?)\\s?(?::|\\s[-–—])\\s(?!${MONTH}\\s?\\d)(?=["“\`]{0,2}\\s?\\p{Lu})`,
  'gu',
)

/** "... the trial 29 September 2011 Smith's guard testifies": a whole date without a preposition, behind a small word and before a capital. */
const RUN_IN = new RegExp(
  `(?<=\\s\\p{Ll}{2,20}\\s)(?<!\\b(?:${BEFORE_DAY})\\s)${DAY}${OF_YEAR}\\s(?=(?!${SMALL})\\p{Lu}\\p{Ll})`,
  'gu',
)

/** The stretch cut before each entry, where it begins with one or runs into one; else the stretch itself. */
export function entries(text: string, { start, end }: Stretch): Stretch[] {
  const own = text.slice(start, end)
  const opens = /^[\dJFMASOND]/.test(own) ? [...own.matchAll(OPENING)].map(match => match.index) : []
  const inside = HAS_YEAR.test(own) ? [...own.matchAll(RUN_IN)].map(match => match.index) : []
  const at = opens[0] === 0 ? opens : [0, ...inside]
  return at.map((from, i) => {
    const to = start + (at[i + 1] ?? end - start)
    return { start: start + from, end: start + from + text.slice(start + from, to).trimEnd().length }
  })
}

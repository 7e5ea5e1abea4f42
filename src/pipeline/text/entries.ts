/** Entries of a chronology that stand in one line: "1994 - Storm kills hundreds 1998 - Floods kill 50". */
import { MONTH } from './byline.ts'
import type { Stretch } from './lines.ts'

const DAY = `(?:${MONTH}\\s\\d{1,2}|\\d{1,2}\\s${MONTH})(?:\\s?,?\\s\\d{4})?`
/** A year or a day, and a colon or a dash before a capital; a second date there makes a span of the two. */
const OPENING = new RegExp(
  `(?:^|(?<=\\s))(?:(?:1[5-9]|20)\\d\\d|${DAY})\\s?(?::|\\s[-–—])\\s(?!${MONTH}\\s?\\d)(?=["“\`]{0,2}\\s?\\p{Lu})`,
  'gu',
)

/** The stretch cut before each entry, where it begins with one; else the stretch itself. */
export function entries(text: string, { start, end }: Stretch): Stretch[] {
  if (!/^[\dJFMASOND]/.test(text.charAt(start))) return [{ start, end }]
  const at = [...text.slice(start, end).matchAll(OPENING)].map(match => match.index)
  if (at[0] !== 0) return [{ start, end }]
  return at.map((from, i) => {
    const to = start + (at[i + 1] ?? end - start)
    return { start: start + from, end: start + from + text.slice(start + from, to).trimEnd().length }
  })
}

/** Hours that a running report sets before its entries: "1454 Troops have landed", line after line. */

/** A line that opens with four figures and goes on with a capital or a quotation mark. */
const OPENING = /^(\d{4})[ \t](?=[\p{Lu}"“`])/gmu
const CLOCK = /^(?:[01]\d|2[0-3])[0-5]\d$/
/** Fewer are no report of hours. */
const FEWEST = 3

/**
 * Where such hours stand (UTF-16 offsets of their first figure); empty where the text has fewer than three lines of
 * the kind, or one whose figures are no hour: then they are the years of a chronology ("1994 Storm kills hundreds").
 */
export function clockStamps(text: string): ReadonlySet<number> {
  const found = [...text.matchAll(OPENING)]
  const hours = found.length >= FEWEST && found.every(match => CLOCK.test(match[1] ?? ''))
  return new Set(hours ? found.map(match => match.index) : [])
}

/** Hours that a running report sets before its entries: "1454 Troops have landed", line after line. */

/** A line that opens with four figures, perhaps a colon, and goes on with a capital or a quotation mark. */
const OPENING = /^(\d{4})(?:[ \t]?:)?[ \t](?=[\p{Lu}"“`])/gmu
const CLOCK = /^(?:[01]\d|2[0-3])[0-5]\d$/
/** Fewer are no report of hours. */
const FEWEST = 3
/** What no chronology of news has as a year, so that one of the hours at least is no year: 20:20 alone could be. */
const NO_YEAR = /^(?:0|1[0-4]|20[4-5])/

/**
 * Where such hours stand (UTF-16 offsets of their first figure); empty where the text has fewer than three lines of
 * the kind, or one whose figures are no hour, or could all be years: then it is a chronology ("1994 Storm kills hundreds").
 */
export function clockStamps(text: string): ReadonlySet<number> {
  const found = [...text.matchAll(OPENING)]
  const figures = found.map(match => match[1] ?? '')
  const hours =
    figures.length >= FEWEST && figures.every(f => CLOCK.test(f)) && figures.some(f => NO_YEAR.test(f))
  return new Set(hours ? found.map(match => match.index) : [])
}

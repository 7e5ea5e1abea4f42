/** How English prose writes a day, as sources of regular expressions: "4 May 2019", "Saturday, May 4th, ’19". */

export const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?'

const WEEKDAY = '(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\.?'
/** "Saturday, " before its day, or nothing. */
export const ON_WEEKDAY = `(?:${WEEKDAY}\\s?,?\\s{0,2})?`

const NUMBER = '\\d{1,2}(?:st|nd|rd|th)?'
/** "May 4", "4th May". */
export const DAY = `(?:${MONTH}\\s{1,2}${NUMBER}|${NUMBER}\\s{1,2}${MONTH})`

/** Earlier ones are no years of the news, and later ones are numbers. */
export const YEAR = '(?:1[5-9]|20)\\d\\d'
/** ", 2019" behind a day or a month. */
export const OF_YEAR = `\\s?,?\\s{1,2}${YEAR}`
/** The same, or shortened: " ’19". */
export const OF_ANY_YEAR = `\\s?,?\\s{1,2}(?:${YEAR}|['’]\\d\\d)`

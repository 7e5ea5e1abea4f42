/** Bylines, datelines and lines that hold nothing but a date. */
import { DAY, MONTH, OF_ANY_YEAR, OF_YEAR, ON_WEEKDAY } from './day-pattern.ts'

const ANY_DAY = `${ON_WEEKDAY}(?:${DAY}|\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4})`
const DATE = `${ANY_DAY}(?:${OF_ANY_YEAR})?`
const MONTH_AND_YEAR = `${MONTH}${OF_YEAR}`
const TIME =
  '(?:,?\\s{0,2}(?:at\\s|\\|\\s?)?\\d{1,2}[:.]\\d{2}(?::\\d{2})?\\s?(?:[apAP]\\.?[mM]\\.?)?(?:\\s?[A-Z]{2,4})?)?'

/** Agencies that papers print before the first word of what they take from them, without a mark. */
export const CREDITED = /^(?:AP|AFP|UPI|PTI|IANS|ANSA)$/

const BY =
  /^(?:[Bb]y|BY|From|Words by|Written by|Reported by)[:\s]\s?\p{Lu}[\p{L}'’.-]{0,30}(?:[\s,&|]{1,3}(?:and\s|in\s|for\s|of\s|the\s){0,2}[\p{Lu}\d(][\p{L}\p{N}'’.,:)-]{0,30}){0,14}$/u
/** "By our aviation correspondent, Thursday 14 March 2024". */
const BY_OUR = new RegExp(
  `^[Bb]y (?:our|an?) [\\p{L} -]{0,30}(?:correspondent|reporter|writer|editor|staff)s?(?:,? ${DATE})?$`,
  'iu',
)
const STAMP =
  /^(?:first\s|last\s)?(?:published|updated|posted|modified|created|aired|publication date|date|issued)(?:\s(?:on|at))?\b[:\s]/i
const ONLY_DATE = new RegExp(`^[([]?(?:${DATE}${TIME}|${MONTH_AND_YEAR})[)\\]]?$`, 'i')
/** "February 23, 2011 in Nation/World", "4 May 2019 | Politics": the page's section behind its day. */
const DATE_AND_SECTION = new RegExp(
  `^${ANY_DAY}${OF_ANY_YEAR}(?: in | ?[|·•] ?)\\p{Lu}\\p{L}{1,20}(?:(?:[ /]| & )\\p{Lu}\\p{L}{1,20}){0,3}$`,
  'u',
)
const CREDIT = /^[([]?(?:additional\s)?(?:reporting|writing|editing)\sby\s/i
const CITY = "\\p{Lu}[\\p{Lu}.'’-]{2,24}(?:(?: |\\\\?/)\\p{Lu}[\\p{Lu}.'’-]{1,24}){0,3}"
/** "Vatican City", where the day and the agency behind it show that it opens a report. */
const TOWN = "\\p{Lu}[\\p{L}.'’-]{1,24}(?: \\p{Lu}[\\p{L}.'’-]{1,24}){0,3}"
const COUNTRY = '(?:\\s?,\\s?\\p{L}[\\p{L}.]{1,24}(?: \\p{Lu}[\\p{L}.]{1,24}){0,2})?'
const AGENCY = '(?:[(\\[]|-LRB-)\\s?[\\p{L}][\\p{L}/ .&-]{1,38}\\s?(?:[)\\]]|-RRB-)'
const DASH = '(?:\\s{1,2}(?:--?|–)\\s{1,2}|\\s{0,2}[—―]\\s{0,2}|--\\s)(?=\\S)'
/** What a dash closes: "LISBON - May 16, 2019", "Lisbon, May 16 (Reuters)", "LISBON, May 16 (Reuters)", "KYIV (AP)", "LONDON, March 3", "(Reuters)", "April 18, 2023 (Reuters)", "April 30 -- THURSDAY, April 30 (HealthDay News)". */
const HEADS = [
  `${CITY}${COUNTRY}\\s(?:--?|[–—])\\s${ANY_DAY}${OF_ANY_YEAR}`,
  `${TOWN},\\s${DATE}\\s${AGENCY}`,
  `${CITY}${COUNTRY}(?:[,.]?\\s{1,2}${DATE}|\\s,\\s${DATE})?(?:\\s?,?\\s?${AGENCY})?`,
  `(?:${DATE}\\s?,?\\s?)?${AGENCY}`,
  `${DATE}${DASH}\\p{Lu}{6,9}, ${DATE} ${AGENCY}`,
]
/** "BEIRUT, April 2 Government forces", "New Delhi, Aug 9 (PTI) The house": without a mark behind the day. */
const UNMARKED = `(?:${CITY}, ${DAY}|${TOWN},\\s${DATE}\\s${AGENCY}) (?=\\p{Lu}\\p{Ll})`
/** "PORT TOWN, NORWAY Thousands of people": place and country, without a day. */
const SHOUTED =
  '\\p{Lu}{4,}(?: \\p{Lu}{3,}){0,2}, \\p{Lu}{4,}(?: \\p{Lu}{3,}){0,2} (?=\\p{Lu}\\p{Ll}+ \\p{Ll})'
/** At the start of a paragraph. */
const DATELINE = new RegExp(`^(?:${UNMARKED}|${SHOUTED}|(?:${HEADS.join('|')})${DASH})`, 'u')

/** "Reuters | Apr 14, 2012, 04:31 PM IST", "Space Daily, July 8th, 2016", "Oslo, 16 Jan 2023 - 14h30": who or where, and when. */
const SOURCE_AND_DATE = new RegExp(
  `^\\p{Lu}[\\p{L}.]{1,24}(?: \\p{Lu}[\\p{L}.]{1,24}){0,3} ?[,|·•] ?${ANY_DAY}${OF_YEAR}(?:${TIME}| ?[|–-] ?\\d{1,2}[h:.]\\d{2} ?(?:[ap]m)?)$`,
  'u',
)
/** "LISBON, May 16, 2019 (Reuters) --" on a line of its own. */
const LONE_DATELINE = new RegExp(`^(?:${HEADS.slice(0, 3).join('|')})\\s{0,2}(?:--?|[–—])$`, 'u')

/** Characters of a line that holds nothing but a date, an hour and a section. */
const LONGEST_DATE = 120

/** A whole paragraph that only says who wrote it or when. */
export function isByline(paragraph: string): boolean {
  if (paragraph.length > 160) return false
  if (paragraph.length <= LONGEST_DATE && /\d/.test(paragraph)) {
    if (
      ONLY_DATE.test(paragraph) ||
      DATE_AND_SECTION.test(paragraph) ||
      LONE_DATELINE.test(paragraph) ||
      SOURCE_AND_DATE.test(paragraph)
    )
      return true
  }
  return (
    (BY.test(paragraph) || BY_OUR.test(paragraph) || STAMP.test(paragraph) || CREDIT.test(paragraph)) &&
    isNames(paragraph)
  )
}

/** Names, titles and numbers: at most four words in lower case of three letters or more, as no sentence has. */
export function isNames(line: string): boolean {
  return (line.match(/(?:^|[\s/])\p{Ll}{3,}/gu)?.length ?? 0) <= 4
}

/** Length of the dateline that opens a paragraph, its dash and the space behind included; 0 without one. */
export function datelineLength(paragraph: string): number {
  return DATELINE.exec(paragraph.slice(0, 160))?.[0].length ?? 0
}

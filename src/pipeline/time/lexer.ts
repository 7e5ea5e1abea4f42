/**
 * Text -> tokens of time. Every word, number and mark gets a class; words that have nothing to do with
 * time are `Other` (or `Capital`), so a rule sees '_in_Month Year_' whatever the words between are.
 */
import { HOLIDAY_BEGINNINGS, HOLIDAY_FORM } from './holidays.ts'
import { type Entry, LEXICON } from './lexicon.ts'
import { mergeNumberWords } from './number-words.ts'
import { type TimeTokens, TokenList, timeStretches } from './token-list.ts'
import { CLASS, type ClassName } from './word-classes.ts'
import { addLetter, WordTable } from './word-table.ts'

const APOSTROPHES = new Set([0x27, 0x2019, 0x60])
const CURRENCY = new Set([0x24, 0xa3, 0x20ac, 0xa5, 0x23])
const DASH = 0x2d

const WORDS = new WordTable(LEXICON)
const HOLIDAY_WORDS = new WordTable([...HOLIDAY_BEGINNINGS].map(word => [word, true] as const))

const NONE: ReadonlySet<number> = new Set()

class Reading extends TokenList {
  text = ''
  starts = NONE
  numberWords = false
}

/** One for all texts: the columns are copied out before the next text is read. */
const reading = new Reading()

/** The stretches of a text in which a time can stand, as tokens. `starts`: where its blocks begin. */
export function lex(text: string, starts: ReadonlySet<number> = NONE): TimeTokens {
  const out = reading
  out.length = 0
  out.text = text
  out.starts = starts
  out.numberWords = false
  let i = 0
  while (i < text.length) i = lexOne(out, i)
  if (out.numberWords) mergeNumberWords(out)
  const stretches = timeStretches(out, text)
  out.text = ''
  return stretches
}

function push(out: Reading, start: number, end: number, code: number, value: number): number {
  return out.push(start, end, code, value)
}

/** Lexes what stands at `i`; gives where to go on. */
function lexOne(out: Reading, i: number): number {
  const c = out.text.charCodeAt(i)
  if (c <= 0x20 || c === 0xa0) return skipSpace(out, i)
  if (isLetter(c)) return lexWord(out, i)
  if (isDigit(c)) return lexNumber(out, i)
  if (APOSTROPHES.has(c)) return lexApostrophe(out, i)
  if (c >= 0x2010 && c <= 0x2015) return push(out, i, i + 1, DASH, 0)
  if (CURRENCY.has(c)) return push(out, i, i + 1, 0x24, 0)
  return push(out, i, i + 1, c < 0x7f ? c : CLASS.Other, 0)
}

/** An empty line ends whatever was being said, and so does a line that is a block: a title, a date of its own. */
function skipSpace(out: Reading, i: number): number {
  const { text } = out
  let lines = 0
  let j = i
  for (; j < text.length; j++) {
    const c = text.charCodeAt(j)
    if (c === 0x0a) lines++
    else if (c > 0x20 && c !== 0xa0) break
  }
  if (lines > 1 || (lines === 1 && out.starts.has(j))) push(out, i, j, CLASS.Break, 0)
  return j
}

function lexWord(out: Reading, i: number): number {
  const { text } = out
  let j = i
  let hash = 0
  let c = text.charCodeAt(i)
  const capital = isUpper(c)
  while (isLetter(c)) {
    hash = addLetter(hash, c)
    c = text.charCodeAt(++j)
  }
  if (isDigit(c)) return lexMixed(out, i)
  const dotted = j - i <= 2 ? lexDotted(out, i) : null
  if (dotted !== null) return dotted
  if (capital && HOLIDAY_WORDS.find(text, i, j, hash)) {
    const holiday = lexHoliday(out, i)
    if (holiday !== null) return holiday
  }
  const entry = WORDS.find(text, i, j, hash)
  if (!entry) return push(out, i, j, capital ? CLASS.Capital : CLASS.Other, 0)
  return pushWord(out, i, j, entry, capital)
}

function lexHoliday(out: Reading, i: number): number | null {
  HOLIDAY_FORM.lastIndex = i
  const m = HOLIDAY_FORM.exec(out.text)
  return m && push(out, i, i + m[0].length, CLASS.Holiday, 0)
}

/** Words that are a month, a weekday or a zone only in capitals, or only with a full stop. */
function pushWord(out: Reading, i: number, j: number, entry: Entry, capital: boolean): number {
  const { code, value } = entry
  const dot = out.text.charCodeAt(j) === 0x2e
  const next = code === CLASS.Month || code === CLASS.Weekday ? shortName(out, i, j, dot) : null
  if (next !== null) return push(out, i, next.end, capital ? (CLASS[next.name] ?? code) : CLASS.Other, value)
  if (code === CLASS.Month || code === CLASS.Weekday)
    return push(out, i, j, dayOrMonth(out, i, j, code), value)
  if (code === CLASS.WeakMonth) return push(out, i, j, capital ? mayClass(out) : CLASS.Modal, value)
  if (code === CLASS.Zone || code === CLASS.Ad || code === CLASS.Bc) return pushUpper(out, i, j, entry)
  if (code === CLASS.WordNumber || code === CLASS.WordOrdinal) out.numberWords = true
  if (code === CLASS.Approximate && j - i <= 2)
    return dot ? push(out, i, j + 1, code, value) : push(out, i, j, CLASS.Other, 0)
  return push(out, i, j, code, value)
}

/** Abbreviated names ('Jan.', 'Tues'): their full stop belongs to them; 'Sun', 'Mar' without one are weak. */
function shortName(
  out: Reading,
  i: number,
  j: number,
  dot: boolean,
): { end: number; name: ClassName } | null {
  if (j - i > 5) return null
  const word = out.text.slice(i, j).toLowerCase()
  if (!SHORT_NAMES.has(word)) return null
  const isDay = LEXICON.get(word)?.code === CLASS.Weekday
  if (dot) return { end: j + 1, name: isDay ? 'Weekday' : 'Month' }
  return { end: j, name: isDay ? 'WeakWeekday' : 'WeakMonth' }
}

const SHORT_NAMES = new Set(
  'jan feb mar apr jun jul aug sept sep oct nov dec sun mon tues tue wed weds thurs thu thur fri sat'.split(
    ' ',
  ),
)

function dayOrMonth(out: Reading, i: number, j: number, code: number): number {
  const first = out.text.charCodeAt(i)
  if (!isUpper(first)) return out.text.slice(i, j) === 'march' ? CLASS.Other : code
  return out.text.slice(i, j).toLowerCase() === 'march' && startsSentence(out) ? CLASS.WeakMonth : code
}

function mayClass(out: Reading): number {
  return startsSentence(out) ? CLASS.WeakMonth : CLASS.Month
}

function startsSentence(out: Reading): boolean {
  const last = out.lastCode()
  return last === CLASS.Break || last === 0x2e || last === 0x22
}

function pushUpper(out: Reading, i: number, j: number, { code, value }: Entry): number {
  const upper = isUpper(out.text.charCodeAt(i)) && isUpper(out.text.charCodeAt(j - 1))
  return push(out, i, j, upper ? code : CLASS.Other, value)
}

/** 'a.m.', 'p.m .', 'pm', 'B.C.', 'A.D.': null when the letters at i are none of these. */
function lexDotted(out: Reading, i: number): number | null {
  const { text } = out
  const first = text.charCodeAt(i) | 0x20
  if (first !== 0x61 && first !== 0x70 && first !== 0x62) return null
  const second = text.charCodeAt(i + 1) | 0x20
  if (second !== 0x2e && second !== 0x20 && second !== 0x6d && second !== 0x63 && second !== 0x64) return null
  DOTTED.lastIndex = i
  const m = DOTTED.exec(text)
  if (!m) return null
  const letters = m[0].replace(/[ .]/g, '').toLowerCase()
  const code = DOTTED_CLASS[letters]
  if (code === undefined || (code === 'Meridiem' && !followsHour(out.lastCode()))) return null
  return push(out, i, i + m[0].length, CLASS[code], letters === 'pm' ? 12 : 0)
}

function followsHour(code: number | undefined): boolean {
  return (
    code === CLASS.Number12 ||
    code === CLASS.Number24 ||
    code === CLASS.Clock ||
    code === CLASS.WordNumber ||
    code === CLASS.BigNumber
  )
}

const DOTTED =
  /(?:[apAP] ?\. ?[mM](?: ?\.)?|[apAP][mM]\b|[bB] ?\. ?[cC](?: ?\.)?|[aA] ?\. ?[dD](?: ?\.)?)(?![A-Za-z0-9])/y
const DOTTED_CLASS: Record<string, ClassName> = { am: 'Meridiem', pm: 'Meridiem', bc: 'Bc', ad: 'Ad' }

/** Letters and digits in one word: an aircraft, a road, never a time but for 'Q2'. */
function lexMixed(out: Reading, i: number): number {
  const { text } = out
  let j = i
  while (j < text.length && isWordLike(text.charCodeAt(j))) j++
  const digit = text.charCodeAt(i + 1) - 0x30
  if (j - i === 2 && text.charAt(i) === 'Q' && digit >= 1 && digit <= 4)
    return push(out, i, j, CLASS.QuarterName, digit)
  return push(out, i, j, CLASS.Other, 0)
}

/** "'s" after a word, "'90s" and "'99" before digits, else a quotation mark. */
function lexApostrophe(out: Reading, i: number): number {
  const { text } = out
  const next = text.charCodeAt(i + 1)
  if ((next | 0x20) === 0x73 && !isLetter(text.charCodeAt(i + 2)))
    return push(out, i, i + 2, CLASS.possessive, 0)
  SHORT_YEAR.lastIndex = i + 1
  const m = SHORT_YEAR.exec(text)
  if (m) {
    const end = i + 1 + m[0].length
    return push(out, i, end, m[2] ? CLASS.Decade : CLASS.ShortYear, Number(m[1]))
  }
  const after = i > 0 && (text.charCodeAt(i - 1) | 0x20) === 0x73 && !isLetter(next)
  return push(out, i, i + 1, after ? CLASS.possessive : 0x22, 0)
}

const SHORT_YEAR = /(\d\d)(s)?(?![A-Za-z0-9])/y

interface NumberForm {
  form: RegExp
  name: ClassName
  value?: (m: RegExpExecArray) => number
}

const NUMBER_FORMS: readonly NumberForm[] = [
  { form: /\d{4}-\d\d-\d\d(?![\d-])/y, name: 'Date' },
  { form: /\d{4}\/\d\d?\/\d\d?(?![\d/])/y, name: 'Date' },
  { form: /\d\d?([/-])\d\d?\1(?:\d{4}|\d\d)(?![\d/-]|\.\d)/y, name: 'Date' },
  { form: /\d\d?\.\d\d?\.(?:1\d|20)\d\d(?![\d/-]|\.\d)/y, name: 'Date' },
  { form: /\d\d\.\d\d\.\d\d(?![\d/-]|\.\d)/y, name: 'Date' },
  {
    form: /\d\d?-(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)-(?:1\d|20)\d\d(?!\d)/iy,
    name: 'Date',
  },
  { form: /\d\d?:\d\d(?::\d\d)?(?![\d:])/y, name: 'Clock' },
  {
    form: /\d{1,3}(?:,\d{3}){1,4}(?:\.\d{1,6})?(?!\d)/y,
    name: 'BigNumber',
    value: m => Number(m[0].replaceAll(',', '')),
  },
  { form: /\d{1,9}\.\d{1,6}(?!\d)/y, name: 'BigNumber', value: m => Number(m[0]) },
  {
    // not the year and the day of "30 November 1939/13 March 1940"
    form: /(?!\d{4}\/\d\d? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))\d{1,4}\/\d{1,4}(?!\d)/y,
    name: 'Other',
  },
  { form: /(\d{1,2})(?:st|nd|rd|th)(?![A-Za-z0-9])/iy, name: 'Ordinal', value: m => Number(m[1]) },
  { form: /(\d{3}0|\d0)['’]?s(?![A-Za-z0-9])/y, name: 'Decade', value: m => Number(m[1]) },
]

function lexNumber(out: Reading, i: number): number {
  const { text } = out
  let j = i + 1
  while (j < text.length && isDigit(text.charCodeAt(j))) j++
  const next = text.charCodeAt(j)
  if (isLetter(next) || (PUNCTUATED.has(next) && isWordLike(text.charCodeAt(j + 1)))) {
    for (const { form, name, value } of NUMBER_FORMS) {
      form.lastIndex = i
      const m = form.exec(text)
      if (m) return push(out, i, i + m[0].length, ofMoney(out, CLASS[name]), value?.(m) ?? 0)
    }
  }
  if (j - i === 4 && isUpper(next) && RUN_IN.test(text.slice(j, j + 3)))
    return push(out, i, j, ofMoney(out, CLASS.Year), Number(text.slice(i, j)))
  if (isLetter(next) && !CLOCK_SUFFIX.test(text.slice(j, j + 4))) return lexMixed(out, i)
  const value = Number(text.slice(i, Math.min(j, i + 9)))
  if (isHourFigures(text, j, value, j - i)) return push(out, i, j, CLASS.Clock, 0)
  return push(out, i, j, ofMoney(out, numberClass(value, j - i)), value)
}

/** 'August 3, 2014Officials said': a page has lost the space behind its date. */
const RUN_IN = /^[A-Z][a-z]{2}/

/** '1815 GMT', '1653 local time': four figures and a zone are an hour, not a year. */
function isHourFigures(text: string, end: number, value: number, digits: number): boolean {
  if (digits !== 4 || value >= 2400 || value % 100 >= 60) return false
  HOUR_AFTER.lastIndex = end
  return HOUR_AFTER.test(text)
}

const HOUR_AFTER = /[ \u00a0]?(?:(?:GMT|BST|UTC|[CE]ES?T|[ECMP][SD]T|ET|PT)(?![A-Za-z0-9])|local time\b)/y

const PUNCTUATED = new Set([0x2c, 0x2d, 0x2e, 0x2f, 0x3a, 0x27, 0x2019])
const CLOCK_SUFFIX = /^(?:[ap]m|hrs|h)(?![A-Za-z0-9])/i

function ofMoney(out: Reading, code: number): number {
  return out.lastCode() === 0x24 ? CLASS.Other : code
}

function numberClass(value: number, digits: number): number {
  if (digits === 4 && value >= 1000 && value < 2200) return CLASS.Year
  if (digits <= 2 && value >= 1 && value <= 31) {
    return value <= 12 ? CLASS.Number12 : value <= 24 ? CLASS.Number24 : CLASS.Number31
  }
  if (digits <= 2) return CLASS.Number99
  return digits === 3 ? CLASS.Number999 : CLASS.BigNumber
}

function isLetter(c: number): boolean {
  return (c >= 0x61 && c <= 0x7a) || (c >= 0x41 && c <= 0x5a) || (c >= 0xc0 && c < 0x2000)
}

function isUpper(c: number): boolean {
  return c >= 0x41 && c <= 0x5a
}

function isDigit(c: number): boolean {
  return c >= 0x30 && c <= 0x39
}

function isWordLike(c: number): boolean {
  return isLetter(c) || isDigit(c)
}

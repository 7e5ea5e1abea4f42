/** Holidays fixed by a rule: a day of the year, the n-th weekday of a month, or days from Easter. */
import { dayNumberOf, dayParts } from '../../dossier/day.ts'

type HolidayRule =
  | { month: number; date: number }
  /** n-th weekday (0 = Sunday) of a month; n = -1: the last. */
  | { month: number; weekday: number; nth: number }
  | { easter: number }

export const HOLIDAYS: Readonly<Record<string, HolidayRule>> = {
  christmas: { month: 12, date: 25 },
  'christmas day': { month: 12, date: 25 },
  'christmas eve': { month: 12, date: 24 },
  'boxing day': { month: 12, date: 26 },
  "new year's day": { month: 1, date: 1 },
  "new year's eve": { month: 12, date: 31 },
  "new year's": { month: 1, date: 1 },
  epiphany: { month: 1, date: 6 },
  "valentine's day": { month: 2, date: 14 },
  "st. valentine's day": { month: 2, date: 14 },
  "st. patrick's day": { month: 3, date: 17 },
  "april fools' day": { month: 4, date: 1 },
  "april fool's day": { month: 4, date: 1 },
  'may day': { month: 5, date: 1 },
  'bastille day': { month: 7, date: 14 },
  halloween: { month: 10, date: 31 },
  "all saints' day": { month: 11, date: 1 },
  'armistice day': { month: 11, date: 11 },
  'veterans day': { month: 11, date: 11 },
  "veterans' day": { month: 11, date: 11 },
  'fourth of july': { month: 7, date: 4 },
  'martin luther king day': { month: 1, weekday: 1, nth: 3 },
  "presidents' day": { month: 2, weekday: 1, nth: 3 },
  'presidents day': { month: 2, weekday: 1, nth: 3 },
  'memorial day': { month: 5, weekday: 1, nth: -1 },
  'labor day': { month: 9, weekday: 1, nth: 1 },
  'columbus day': { month: 10, weekday: 1, nth: 2 },
  thanksgiving: { month: 11, weekday: 4, nth: 4 },
  'thanksgiving day': { month: 11, weekday: 4, nth: 4 },
  'ash wednesday': { easter: -46 },
  'palm sunday': { easter: -7 },
  'maundy thursday': { easter: -3 },
  'good friday': { easter: -2 },
  easter: { easter: 0 },
  'easter sunday': { easter: 0 },
  'easter monday': { easter: 1 },
  'ascension day': { easter: 39 },
  pentecost: { easter: 49 },
  'whit sunday': { easter: 49 },
}

/** First words, lower case, to look no further at most words. */
export const HOLIDAY_BEGINNINGS: ReadonlySet<string> = new Set(
  Object.keys(HOLIDAYS).map(name => name.split(/[ .']/)[0] ?? ''),
)

const SPACE = '[ \\n]{0,3}'
const forms = Object.keys(HOLIDAYS)
  .sort((a, b) => b.length - a.length)
  .map(name => name.replace(/ /g, '[ \\n]{1,3}').replace(/\./g, '\\.?').replace(/'/g, `${SPACE}['’\`]`))

/** Sticky, in capitals as names are written. */
export const HOLIDAY_FORM = new RegExp(`(?:${forms.join('|')})(?![A-Za-z])`, 'iy')

/** Day number of a holiday in a year (Gregorian); null for a name that is no holiday. */
export function holidayIn(name: string, year: number): number | null {
  const rule = HOLIDAYS[name]
  if (!rule) return null
  if ('easter' in rule) return (easter(year) ?? 0) + rule.easter
  if ('date' in rule) return dayNumberOf(year, rule.month, rule.date)
  return nthWeekday(year, rule.month, rule.weekday, rule.nth)
}

function nthWeekday(year: number, month: number, weekday: number, nth: number): number {
  const first = dayNumberOf(year, month, 1) ?? 0
  const offset = (weekday - dayParts(first).weekday + 7) % 7
  if (nth > 0) return first + offset + 7 * (nth - 1)
  const last = first + offset + 28
  return dayParts(last).month === month ? last : last - 7
}

/** Gregorian Easter, the anonymous algorithm (Meeus, Astronomical Algorithms, ch. 8). */
function easter(year: number): number | null {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor(b / 4)
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - d - g + 15) % 30
  const i = Math.floor(c / 4)
  const l = (32 + 2 * (b % 4) + 2 * i - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  return dayNumberOf(year, Math.floor(n / 31), (n % 31) + 1)
}

/**
 * The words of time. The lexer gives every word and mark of an article one character, its class, so that
 * a rule can be a regular expression over that short string instead of over the text.
 */

import { CLASS, type ClassName, NAMES } from './word-classes.ts'

export interface Entry {
  code: number
  value: number
}

/** Units in the order of their values. */
export const UNITS = [
  'second',
  'minute',
  'hour',
  'day',
  'week',
  'weekend',
  'month',
  'quarter',
  'season',
  'year',
  'decade',
  'century',
  'half',
] as const

export const SEASONS = ['spring', 'summer', 'autumn', 'winter'] as const
export const DAY_PARTS = ['morning', 'afternoon', 'evening', 'night', 'daytime'] as const

const MONTHS = [
  'january jan',
  'february feb',
  'march mar',
  'april apr',
  'may',
  'june jun',
  'july jul',
  'august aug',
  'september sept sep',
  'october oct',
  'november nov',
  'december dec',
]
const WEEKDAYS = [
  'sunday sun',
  'monday mon',
  'tuesday tues tue',
  'wednesday wed weds',
  'thursday thurs thu thur',
  'friday fri',
  'saturday sat',
]
const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'

/** Words that are their own class, with the words that stand for the same. */
const WORDS: Partial<Record<ClassName, string>> = {
  a: 'a an',
  the: 'the',
  of: 'of',
  in: 'in during within throughout into',
  on: 'on',
  at: 'at',
  from: 'from',
  to: 'to through thru',
  until: 'until till til',
  and: 'and',
  or: 'or',
  between: 'between',
  by: 'by',
  for: 'for',
  since: 'since',
  than: 'than',
  as: 'as',
  more: 'more additional another extra',
  less: 'less fewer',
  least: 'least most',
  this: 'this',
  that: 'that',
  these: 'these those',
  same: 'same very',
  last: 'last',
  past: 'past',
  previous: 'previous preceding prior',
  latest: 'latest recent',
  final: 'final',
  next: 'next',
  following: 'following subsequent ensuing',
  coming: 'coming upcoming',
  current: 'current',
  early: 'early',
  late: 'late',
  mid: 'mid',
  earlier: 'earlier',
  later: 'later',
  beginning: 'beginning start outset onset',
  middle: 'middle',
  end: 'end close',
  ago: 'ago',
  now: 'now',
  before: 'before previously beforehand',
  after: 'after afterward afterwards thereafter hence',
  eve: 'eve',
  each: 'each every',
  per: 'per',
  fiscal: 'fiscal financial calendar academic',
  old: 'old age',
  long: 'long',
  period: 'period span stretch',
  possessor: 'its their his her our my your',
  up: 'up',
  no: 'no',
  so: 'so',
  full: 'full entire whole single comparable corresponding year-ago',
  Past: 'recently formerly previously lately',
  Present: 'currently nowadays presently',
  Future: 'future',
  Soon: 'soon',
  Near: 'near foreseeable immediate distant',
  Adverb: 'overnight',
  Approximate:
    'about around roughly approximately nearly almost some over only just circa ca c barely exactly under within',
  Few: 'few several couple many dozen',
  Ad: 'ad ce',
  Bc: 'bc bce',
  Zone: 'est edt pst pdt cst cdt mst mdt gmt bst utc cet cest eet eest et pt',
}

const UNIT_WORDS: Record<(typeof UNITS)[number], string> = {
  second: '',
  minute: 'minute',
  hour: 'hour hr',
  day: 'day',
  week: 'week',
  weekend: 'weekend',
  month: 'month',
  quarter: 'quarter',
  season: '',
  year: 'year yr',
  decade: 'decade',
  century: 'century',
  half: '',
}

const FREQUENCIES: Record<string, number> = {
  hourly: 2,
  daily: 3,
  everyday: 3,
  nightly: 3,
  weekly: 4,
  monthly: 6,
  annually: 9,
  yearly: 9,
}

export const LEXICON: ReadonlyMap<string, Entry> = buildLexicon()

function buildLexicon(): Map<string, Entry> {
  const lexicon = new Map<string, Entry>()
  const add = (words: string, name: ClassName, value: number) => {
    for (const word of words.split(' ')) if (word) lexicon.set(word, { code: CLASS[name], value })
  }
  for (const name of NAMES) add(WORDS[name] ?? '', name, 0)
  MONTHS.forEach((words, i) => {
    add(words, 'Month', i + 1)
  })
  WEEKDAYS.forEach((words, i) => {
    add(words, 'Weekday', i)
  })
  SMALL.split(' ').forEach((word, i) => {
    add(word, 'WordNumber', i)
  })
  TENS.split(' ').forEach((word, i) => {
    add(word, 'WordNumber', 20 + 10 * i)
  })
  'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ').forEach((word, i) => {
    add(word, 'Decade', 20 + 10 * i)
  })
  add('hundred', 'WordNumber', 100)
  add('thousand', 'WordNumber', 1000)
  ORDINALS.split(' ').forEach((word, i) => {
    add(word, 'WordOrdinal', i + 1)
  })
  add('twentieth', 'WordOrdinal', 20)
  add('thirtieth', 'WordOrdinal', 30)
  addUnits(add)
  for (const [word, value] of Object.entries(FREQUENCIES)) add(word, 'Frequency', value)
  addDays(add)
  return lexicon
}

type Add = (words: string, name: ClassName, value: number) => void

function addUnits(add: Add): void {
  UNITS.forEach((unit, value) => {
    for (const word of UNIT_WORDS[unit].split(' ')) {
      if (!word) continue
      add(word, 'Unit', value)
      add(unit === 'century' ? 'centuries' : `${word}s`, 'Units', value)
    }
  })
  add('seconds', 'Units', 0)
  add('day', 'Day', 3)
  add('fortnight', 'Unit', 13)
  add('half', 'Half', 12)
  add('moment', 'Unit', 0)
  add('moments', 'Units', 0)
}

function addDays(add: Add): void {
  add('summer', 'Season', 1)
  add('autumn', 'Season', 2)
  add('winter', 'Season', 3)
  add('summers', 'Season', 1)
  add('winters', 'Season', 3)
  add('spring', 'WeakSeason', 0)
  add('fall', 'WeakSeason', 2)
  DAY_PARTS.forEach((part, i) => {
    add(part, 'Part', i)
    add(`${part}s`, 'Parts', i)
  })
  add('dawn sunrise daybreak', 'Part', 0)
  add('dusk sunset nightfall', 'Part', 2)
  add('noon midday', 'Noon', 12)
  add('midnight', 'Noon', 24)
  add('yesterday', 'Today', -1)
  add('today', 'Today', 0)
  add('tomorrow', 'Today', 1)
  add('tonight', 'Night', 0)
  add('may', 'WeakMonth', 5)
}

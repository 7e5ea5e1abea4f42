/** Weekdays, parts of the day, hours, and the days counted from today: yesterday, tonight, last night. */
import type { CalendarValue } from '../mention.ts'
import type { Match } from '../pattern.ts'
import { type Found, type Rule, rule } from '../rule.ts'
import { directionOf } from './dates.ts'
import { calendar, edgeOf, partOf } from './fields.ts'

const SUDDEN = /^(?:virtually|almost|practically|literally|famous|name|star|rich|fame|celebrity|millionaire)$/
const LATE = '(?: edge=[early late mid earlier later] (?: on )? )?'

export const days: readonly Rule[] = [
  rule('each-weekday', 'each weekday=Weekday (?: part=Part )?', m => ({
    type: 'set',
    value: { kind: 'set', timex: `XXXX-WXX-${isoWeekday(m.value('weekday') ?? 0)}` },
  })),
  rule('weekday-nights', 'weekday=Weekday part=Parts', m => ({
    type: 'set',
    value: {
      kind: 'set',
      timex: `XXXX-WXX-${isoWeekday(m.value('weekday') ?? 0)}${PART_CODES[m.value('part') ?? 0]}`,
    },
  })),
  rule('weekday-and-nights', 'weekday=Weekday (?= [- to and or] Weekday Parts )', m => ({
    type: 'set',
    value: { kind: 'set', timex: `XXXX-WXX-${isoWeekday(m.value('weekday') ?? 0)}` },
  })),
  rule(
    'weekday-of-week',
    `${LATE} weekday=Weekday (?: part=Part )? (?: of )? which=[this last next] unit=Unit`,
    weekdayOfWeek,
  ),
  rule('weekday-last', 'weekday=Weekday which=last', m =>
    endsHere(m) ? { type: 'date', value: { ...calendar(m), direction: -1 } } : null,
  ),
  rule(
    'weekday',
    `(?: Adverb )? ${LATE} (?: (?: the )? which=[this last next past previous following coming] (?: coming | past )? )? weekday=Weekday (?: part=Part )?`,
    weekday,
  ),
  rule('today', `${LATE} day=Today (?: part=Part )? (?! possessive Capital )`, today),
  rule('tonight', 'night=Night', () => ({ type: 'time', value: speechDay(0, 'night') })),
  rule('this-morning', `${LATE} which=[this last that] part=Part`, thisMorning),
  rule('next-morning', `${LATE} (?: the )? which=[next following previous same] part=Part`, m => ({
    type: 'time',
    value: {
      kind: 'offset',
      unit: 'day',
      count: directionOf(m.words('which')),
      from: 'narrative',
      whole: true,
      part: partOf(m) ?? null,
      approximate: false,
    },
  })),
  // "famous overnight", "made his name overnight": all at once, on no night
  rule('overnight', 'night=Adverb', m =>
    SUDDEN.test(m.wordAt(m.first - 1) ?? '') ? null : { type: 'time', value: speechDay(0, 'night') },
  ),
  rule('mid-afternoon', '(?: the )? edge=[mid early late] -? part=Part', m => ({
    type: 'time',
    value: partAlone(m),
  })),
  rule('clock', 'Approximate? hour=Clock (?: Meridiem )? (?: Zone )?', clock),
  rule('hour', 'Approximate? hour=[Number12 WordNumber BigNumber] Meridiem (?: Zone )?', clock),
  rule('noon', 'hour=Noon', m => ({
    type: 'time',
    value: { kind: 'calendar', hour: m.value('hour') ?? 12 },
  })),
  rule('part-of-date', 'the part=Part (?= of [Month Weekday Number12 Number24 Number31 Ordinal] )', m => ({
    type: 'time',
    value: partAlone(m),
  })),
  rule('part-of-day', 'the part=Part (?! of )', m =>
    m.beforeIs(['in', 'on']) ? { type: 'time', value: partAlone(m) } : null,
  ),
]

const PART_CODES = ['TMO', 'TAF', 'TEV', 'TNI', 'TDT']

function isoWeekday(weekday: number): number {
  return weekday === 0 ? 7 : weekday
}

/** Newspapers and nicknames that hold a weekday: 'the Sunday Times', 'Black Friday'. */
const NAMED_AFTER =
  /^(?:times|telegraph|mirror|mail|express|herald|post|night|club|world|magazine|star|sun|school)$/
const NAMED_BEFORE = /^(?:black|bloody|good|ash|palm|cyber|super|holy|maundy|shrove|ruby|easter|the)$/

function weekday(m: Match): Found | null {
  const name = m.at('weekday')
  if (!name || isName(m)) return null
  const value: CalendarValue = calendar(m)
  // "following Tuesday's quake": after it
  const after = m.is('which', 'following') && m.wordAt(m.first) !== 'the'
  if (after) return { type: 'date', value, first: name[0] }
  if (m.has('which')) value.direction = directionOf(m.words('which'))
  return { type: value.part && !edgeOf(m) ? 'time' : 'date', value }
}

/** "on Friday last, he", "on Friday last."; not "Friday last week", "talks on Friday last three hours". */
function endsHere(m: Match): boolean {
  const { text, end } = m.tokens
  return /^(?:[,.;:)]|$| (?:and|at|in|when|after|for) )/.test(text.slice(end[m.end - 1]).slice(0, 8))
}

function isName(m: Match): boolean {
  const before = m.wordAt(m.first - 1)
  if (m.afterIs(['Capital']) && NAMED_AFTER.test(m.wordAt(m.end))) return true
  if (
    isPairedName(m) ||
    isPaper(m) ||
    (before === 'sheffield' && !/^(?:in|at|from|to)$/.test(m.wordAt(m.first - 2)))
  )
    return true
  return m.beforeIs(['Capital']) && NAMED_BEFORE.test(before)
}

/** "told the Mail on Sunday", a newspaper. */
function isPaper(m: Match): boolean {
  const { text, start, end } = m.tokens
  const words = text.slice(Math.max(0, (start[m.first] ?? 0) - 20), end[m.first])
  return /\b(?:the|an?|The|An?) (?:Mail|Independent) on Sunday$/.test(words)
}

/** "the Sheffield Wednesday-Nottingham Forest game": a hyphen ties it to a name. */
function isPairedName(m: Match): boolean {
  const { text, end } = m.tokens
  const behind = text.slice(end[m.end - 1], (end[m.end - 1] ?? 0) + 12)
  return /^-\p{Lu}\p{Ll}/u.test(behind) && !/^-(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)/.test(behind)
}

function weekdayOfWeek(m: Match): Found | null {
  if (m.words('unit') !== 'week') return null
  return {
    type: 'date',
    value: { ...calendar(m), of: { unit: 'week', count: directionOf(m.words('which')), from: 'speech' } },
  }
}

function speechDay(count: number, part: CalendarValue['part'] | null) {
  return {
    kind: 'offset' as const,
    unit: 'day' as const,
    count,
    from: 'speech' as const,
    whole: true,
    part: part ?? null,
    approximate: false,
  }
}

/** 'today's world', 'the leaders of tomorrow': an age, not a day. */
function isAge(m: Match): boolean {
  const { text, start, end } = m.tokens
  if (m.beforeIs(['of']) && AGED.test(text.slice(Math.max(0, (start[m.first] ?? 0) - 40), start[m.first]))) {
    return true
  }
  return m.afterIs(['possessive']) && AGE.test(text.slice(end[m.end], (end[m.end] ?? 0) + 60))
}

const KINDS_OF_AGE =
  'world|society|age|era|generations?|youth|youngsters|children|kids|parents|teenagers|students|men|women|people|leaders|standards|terms|technology|computers?|economy|climate|environment|culture|life|lifestyles?|prices|money|dollars'
const AGE = new RegExp(`^\\s{1,3}(?:[\\w-]{1,20}\\s{1,3}){0,2}(?:${KINDS_OF_AGE})\\b`)
const AGED = new RegExp(`\\b(?:${KINDS_OF_AGE}|[A-Z][a-z]{2,20})\\s{1,3}of\\s{1,3}$`)

const AGES: Readonly<Record<string, 'PRESENT_REF' | 'FUTURE_REF'>> = {
  today: 'PRESENT_REF',
  tomorrow: 'FUTURE_REF',
}

const AFTER_SMALL =
  /(?:^|\s)(?:show|program|programme|newspaper|paper|magazine|series|broadcast|channel|website)\s$/

function today(m: Match): Found | null {
  const at = m.tokens.start[m.first] ?? 0
  const capital = /^[A-Z]/.test(m.tokens.text.charAt(at))
  // "USA Today", "the breakfast show Today"
  if (capital && (m.beforeIs(['Capital']) || AFTER_SMALL.test(m.tokens.text.slice(Math.max(0, at - 30), at))))
    return null
  const age = AGES[m.words('day')]
  if (age && isAge(m)) return { type: 'date', value: { kind: 'vague', ref: age, timex: age } }
  const part = partOf(m) ?? (/^(?:earlier|later)$/.test(m.words('edge')) ? undefined : edgeOf(m))
  return { type: partOf(m) ? 'time' : 'date', value: speechDay(m.value('day') ?? 0, part) }
}

function thisMorning(m: Match): Found | null {
  const word = m.words('which')
  const part = partOf(m)
  if (!part) return null
  if (word === 'last')
    return part === 'night' || part === 'evening' ? { type: 'time', value: speechDay(-1, part) } : null
  if (word === 'this') return { type: 'time', value: speechDay(0, part) }
  return { type: 'time', value: { ...speechDay(0, part), from: 'narrative' } }
}

function partAlone(m: Match): CalendarValue {
  const part = partOf(m)
  return { kind: 'calendar', ...(part ? { part } : {}) }
}

function clock(m: Match): Found | null {
  const [h = 0, minute] = m.words('hour').split(/[:.]/).map(Number)
  const hour = Number.isNaN(h) ? (m.value('hour') ?? 0) : h
  const meridiem = m.tokens.text
    .slice(m.tokens.start[m.first] ?? 0, m.tokens.end[m.end - 1] ?? 0)
    .match(/([ap]) ?\.? ?m/i)
  const shifted = meridiem ? (hour % 12) + (meridiem[1]?.toLowerCase() === 'p' ? 12 : 0) : hour
  if (shifted > 24 || (minute ?? 0) > 59) return null
  return {
    type: 'time',
    value: { kind: 'calendar', hour: shifted, ...(minute === undefined ? {} : { minute }) },
  }
}

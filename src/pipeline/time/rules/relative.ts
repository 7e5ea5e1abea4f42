/** Times counted from another: 'last week', 'three days later', 'the day before', 'a year ago', 'on the eve of the visit'. */
import type { OffsetValue, TimeValue, Unit } from '../mention.ts'
import type { Match } from '../pattern.ts'
import { dateRule, type Found, type Rule, rule } from '../rule.ts'
import { directionOf } from './dates.ts'
import { edgeOf, unitOf } from './fields.ts'

const NEAR = '(?: (?: Approximate | more than | less than | at least | up to | as for ) )?'
export const COUNTED = '(?: (?: a (?= Few ) )? count=[AnyCount Few] (?: of )? )'
const LATE =
  '(?: (?: the )? edge=[early late mid earlier later] (?: in )? | the? border=[beginning middle end] of )?'

export const relative: readonly Rule[] = [
  rule('eve-of', '(?: the )? eve of', m => eventAfter(m, 'day', -1)),
  rule(
    'day-of-event',
    '(?: the )? (?: nth=WordOrdinal (?: and [final last] )? | [final last] ) Day (?= of [the possessor Capital] (?! [Unit Units Day] ) )',
    dayOfEvent,
  ),
  dateRule('day-after-tomorrow', 'the Day [before after] day=Today', m => {
    const day = m.value('day') ?? 0
    if (isTitleCase(m)) return 'name'
    return day === 0 ? null : offset('day', day * 2, 'speech', true)
  }),
  rule(
    'unit-before-event',
    `(?: the )? unit=[Unit Day] side=[before after] (?! [, . Break ) ; " : and])`,
    besideEvent,
  ),
  rule(
    'units-before-event',
    `${NEAR} ${COUNTED} -? (?: unit=[AnyUnit] ) side=[before after] (?! [, . Break ) ; " : and])`,
    besideEvent,
  ),
  dateRule('day-before', 'the unit=[Unit Day] side=[before after following previous]', m =>
    offset(unitOf(m), /^(?:before|prev)/.test(m.words('side')) ? -1 : 1, 'narrative', true),
  ),
  dateRule('units-ago', `${NEAR} ${COUNTED} -? unit=AnyUnit (?: or so )? ago`, ago),
  dateRule('unit-ago', '(?: a )? unit=OneUnit ago', m => offset(unitOf(m), -1, 'speech', false)),
  dateRule(
    'year-earlier',
    '(?: the )? (?: full )? unit=Unit - [earlier ago] (?: head=[Unit period] )?',
    yearEarlier,
  ),
  dateRule('latest-period', 'the [latest current] (?: fiscal )? period', () =>
    offset('quarter', 0, 'narrative', true),
  ),
  dateRule(
    'units-later',
    `${NEAR} ${COUNTED} -? unit=AnyUnit dir=[later earlier before after previous] (?! than )`,
    later,
  ),
  dateRule('unit-later', `dist=Units dir=[later earlier] (?! than )`, m => ({ ...vagueDistance(m) })),
  dateRule('from-now', `${COUNTED} unit=AnyUnit from [now Today]`, m =>
    count(m, offset(unitOf(m), 1, 'speech', false)),
  ),
  dateRule(
    'pointed-unit',
    `${LATE} (?: [the possessor] )? which=[last next previous following latest same coming] (?: fiscal | full )? unit=OneUnit (?! possessive [Unit latest last Ordinal WordOrdinal] )`,
    pointed,
  ),
  dateRule('the-past-unit', 'the which=past unit=Unit', m =>
    unitOf(m) === 'year' || unitOf(m) === 'decade' ? offset(unitOf(m), -1, 'speech', true) : null,
  ),
  dateRule(
    'this-unit',
    `${LATE} which=[this that current] (?: same | past | coming | fiscal | current )? unit=[Unit Day] (?: of )? (?! - | possessive [latest last Ordinal WordOrdinal] )`,
    pointed,
  ),
  dateRule('current-unit', `(?: the )? current (?: fiscal )? unit=Unit`, m =>
    offset(unitOf(m), 0, 'speech', true),
  ),
  dateRule('the-same-unit', `${LATE} the same unit=[Unit Day]`, pointed),
  dateRule(
    'edge-of-unit',
    `(?: the? edge=[earlier later early late] in | the? border=[beginning middle end] of ) the unit=[Unit]`,
    edgeOfUnit,
  ),
  dateRule('end-of-year', `unit=Unit possessive? -? end`, m =>
    /^(?:year|month|quarter)$/.test(m.words('unit'))
      ? { ...offset(unitOf(m), 0, 'narrative', true), part: 'late' }
      : null,
  ),
  dateRule(
    'the-unit',
    'the (?: full | fiscal )? unit=Unit (?! [of possessive - before after Year] )',
    theUnit,
  ),
  dateRule('the-weekend', 'the unit=Unit', m =>
    m.words('unit') === 'weekend' ? { ...offset('weekend', 0, 'speech', true) } : null,
  ),
]

function offset(unit: Unit, n: number, from: 'speech' | 'narrative', whole: boolean): OffsetValue {
  return { kind: 'offset', unit, count: n, from, whole, part: null, approximate: false }
}

function count(m: Match, value: OffsetValue): OffsetValue {
  const approximate = m.is('count', 'Few')
  const n = approximate || m.is('count', 'a') ? 1 : (m.value('count') ?? 1)
  const couple = m.words('count').includes('couple')
  return { ...value, count: value.count * (couple ? 2 : n), approximate: approximate && !couple }
}

function ago(m: Match): TimeValue {
  const value = count(m, offset(unitOf(m), -1, 'speech', false))
  return value.approximate ? { kind: 'vague', ref: 'PAST_REF', timex: 'PAST_REF' } : value
}

function later(m: Match): TimeValue {
  const back = /^(?:earlier|before|previous|prior)/.test(m.words('dir'))
  const value = count(m, offset(unitOf(m), back ? -1 : 1, 'narrative', false))
  if (!value.approximate) return value
  return { kind: 'vague', ref: back ? 'PAST_REF' : 'FUTURE_REF', timex: back ? 'PAST_REF' : 'FUTURE_REF' }
}

function vagueDistance(m: Match): TimeValue {
  const ref = m.words('dir') === 'later' ? 'FUTURE_REF' : 'PAST_REF'
  return { kind: 'vague', ref, timex: ref }
}

/** 'last week', 'the next day', 'that year': who speaks counts from the document, who tells counts from the tale. */
function pointed(m: Match): TimeValue | 'name' | null {
  const word = m.words('which')
  const unit = unitOf(m)
  if (isTitle(m)) return 'name'
  if (unit === 'day' && word === 'last') return null
  const narrative =
    /^(?:previous|following|that|same|preceding|subsequent|ensuing|prior|very)$/.test(word) ||
    (unit === 'day' && word === 'next')
  const value = offset(
    unit,
    word === 'latest' ? (unit === 'quarter' ? -1 : 0) : directionOf(word),
    narrative ? 'narrative' : 'speech',
    true,
  )
  return { ...value, ...edge(m) }
}

/** 'The Day After Tomorrow', a film. */
function isTitleCase(m: Match): boolean {
  const { text, start, end } = m.tokens
  return /[Dd]ay (?:After|Before) [A-Z]/.test(text.slice(start[m.first], end[m.end - 1]))
}

/** "This Week" between marks, which a treebank sets apart, and behind an owner ("on ABC's This Week"): a programme. */
function isTitle(m: Match): boolean {
  const { text, start, end } = m.tokens
  const at = start[m.first] ?? 0
  const before = text.slice(Math.max(0, at - 3), at)
  const words = text.slice(at, end[m.end - 1])
  return /["“'‘`] ?$|['’]s $/.test(before) && /^[A-Z][a-z]{1,9} [A-Z]/.test(words)
}

function edge(m: Match): Pick<OffsetValue, 'part' | 'side'> {
  const word = m.words('edge')
  return word === 'earlier' || word === 'later' ? { part: null, side: word } : { part: edgeOf(m) ?? null }
}

/** 'up from a year-earlier loss', 'in the year-ago quarter': the same time of the year before. */
function yearEarlier(m: Match): TimeValue {
  const quarter = m.words('head') === 'quarter' && unitOf(m) === 'year'
  return quarter ? offset('quarter', -4, 'narrative', true) : offset(unitOf(m), -1, 'narrative', false)
}

/** 'sales for the year', 'in the quarter ended July 31', 'the first half of the year': the one the text is at. */
function theUnit(m: Match): TimeValue | null {
  const unit = unitOf(m)
  if (unit !== 'year' && unit !== 'quarter' && unit !== 'week' && unit !== 'month') return null
  // a part of a town
  if (/Quarter$/.test(m.tokens.text.slice(m.tokens.start[m.first], m.tokens.end[m.end - 1]))) return null
  const set = m.beforeIs(['in', 'for']) || (m.beforeIs(['of']) && m.beforeIs(['Units', 'Half'], 2))
  return set ? offset(unit, 0, 'narrative', true) : null
}

function edgeOfUnit(m: Match): TimeValue | null {
  const unit = unitOf(m)
  if (unit === 'hour' || unit === 'minute') return null
  return { ...offset(unit, 0, 'narrative', true), ...edge(m) }
}

/** 'the day before the visit', 'hours after the attack': the event is the noun phrase that follows. */
function besideEvent(m: Match): Found | null {
  const back = m.words('side').startsWith('before')
  const word = m.value('count')
  const n = m.is('count', 'Few') ? null : m.is('count', 'a') || !m.has('count') ? 1 : (word ?? 1)
  if (!m.has('count') && m.wordAt(m.first) !== 'the' && m.tokens.classes.charCodeAt(m.first) > 0) {
    if (!m.is('unit', 'Day') && m.wordAt(m.first) !== 'the') return null
  }
  return eventAfter(m, unitOf(m), n === null ? null : back ? -n : n)
}

/** 'the second and final day of his visit' counts from its first day, 'the last day of the talks' from their last. */
function dayOfEvent(m: Match): Found | null {
  const nth = m.value('nth')
  const span = nounPhraseAt(m, m.end + 1)
  if (!span) return null
  const [count, edge] = nth === undefined ? ([0, 'end'] as const) : ([nth - 1, 'start'] as const)
  return { type: 'date', value: { kind: 'event', unit: 'day', count, edge, ...span } }
}

function eventAfter(m: Match, unit: Unit, n: number | null): Found | null {
  const span = nounPhraseAt(m, m.end)
  if (!span) return null
  const edge = n !== null && n > 0 ? 'end' : 'start'
  return { type: 'date', value: { kind: 'event', unit, count: n, edge, ...span } }
}

/** The words from here to the next mark or linking word, at most eight. */
function nounPhraseAt(m: Match, token: number): { start: number; end: number } | null {
  const { text, end } = m.tokens
  const from = end[token - 1] ?? 0
  const words = /[\p{L}\p{N}’'.-]{1,40}|\S/gu
  words.lastIndex = from
  let start = -1
  let last = -1
  for (let n = 0; n < 8; n++) {
    const word = words.exec(text)
    if (!word || ENDS_PHRASE.test(word[0]) || !/^[\p{L}\p{N}]/u.test(word[0])) break
    if (start < 0) start = word.index
    last = word.index + word[0].replace(/[.,]$/, '').length
    if (word[0].endsWith('.')) break
  }
  return start < 0 ? null : { start, end: last }
}

const ENDS_PHRASE =
  /^(?:that|which|who|when|where|and|but|said|says|was|were|is|are|will|would|had|has|have|in|on|at|by|with)$/

/** Lengths of time and repeated times: recognised so that nothing else takes their words, and kept off the line. */
import type { Unit } from '../mention.ts'
import type { Match } from '../pattern.ts'
import { type Found, type Rule, rule } from '../rule.ts'
import { unitOf } from './fields.ts'
import { COUNTED } from './relative.ts'

const NEAR = '(?: Approximate | (?: no )? more than | less than | at least | up to | as for )?'
const POINTED =
  '(?: [the possessor these] )? (?: [last past next coming following previous latest same WordOrdinal] )'

export const durations: readonly Rule[] = [
  rule('sets', '[each per] (?: of the )? (?: past | last )? unit=[OneUnit Part]', m =>
    set(m, m.is('unit', 'Part') ? 'day' : unitOf(m)),
  ),
  rule('frequency', 'unit=Frequency', m => set(m, unitOf(m))),
  rule(
    'range-of-units',
    `${NEAR} (?: ${POINTED} )? c1=[AnyCount] (?: to | or | - ) count=[AnyCount] -? unit=[AnyUnit]`,
    duration,
  ),
  rule('the-past-units', `${POINTED} (?: full )? (?: ${COUNTED} )? -? (?: or so )? unit=Units`, duration),
  rule('units-and-half', '(?: Approximate )? count=[AnyCount] and a half=Half unit=[AnyUnit]', halfDuration),
  rule('unit-and-half', '(?: Approximate )? a unit=[OneUnit] and a half=Half', halfDuration),
  rule('aged', `count=[AnyCount] - unit=[AnyUnit] -? old`, aged),
  rule(
    'counted-units',
    `${NEAR} (?: the )? ${COUNTED} (?: more | full )? hyphen=[-]? unit=[AnyUnit] (?! -? old )`,
    countedUnits,
  ),
  rule('units-or-units', 'unit=Units (?: or | to | and ) Units', duration),
  rule('counted-units-or-so', `${NEAR} a unit=OneUnit (?: or so )`, duration),
  rule('half-unit', '(?: a )? Half (?: a | - )? unit=OneUnit', m => ({
    type: 'duration',
    value: { kind: 'duration', unit: unitOf(m), count: null, timex: timexDuration(unitOf(m), '0.5') },
  })),
  rule('the-units', '(?: the | these )? unit=Units', bareUnits),
  rule('unit-long', 'unit=OneUnit - long', m => ({
    type: 'duration',
    value: { kind: 'duration', unit: unitOf(m), count: 1, timex: timexDuration(unitOf(m), '1') },
  })),
]

function set(_m: Match, unit: Unit): Found {
  return { type: 'set', value: { kind: 'set', timex: timexDuration(unit, '1') } }
}

function duration(m: Match): Found | null {
  const unit = unitOf(m)
  const few = m.is('count', 'Few')
  const couple = m.words('count').includes('couple')
  const n = few ? (couple ? 2 : null) : m.is('count', 'a') ? 1 : (m.value('count') ?? null)
  const amount = n === null ? 'X' : String(n)
  return { type: 'duration', value: { kind: 'duration', unit, count: n, timex: timexDuration(unit, amount) } }
}

/** 'the eight-year war': the article is the war's. 'three-quarters of it' is a share, 'the 1988 quarter' a date. */
function countedUnits(m: Match): Found | null {
  const hyphen = m.has('hyphen')
  const share = hyphen && m.is('unit', 'Units') && unitOf(m) === 'quarter'
  if (share || (m.is('count', 'Year') && !m.is('unit', 'Units'))) return null
  const found = duration(m)
  const count = m.at('count')
  return found && hyphen && count && m.wordAt(m.first) === 'the' ? { ...found, first: count[0] } : found
}

function halfDuration(m: Match): Found {
  const unit = unitOf(m)
  const n = m.has('count') ? (m.value('count') ?? 1) : 1
  return {
    type: 'duration',
    value: { kind: 'duration', unit, count: n, timex: timexDuration(unit, `${n}.5`) },
  }
}

/** An age is a duration, and says nothing of when. */
function aged(m: Match): Found | null {
  return m.wordAt(m.end - 1) === 'age' ? null : duration(m)
}

/** 'for months', 'weeks of talks': not 'days' after a number that some rule refused. */
function bareUnits(m: Match): Found | null {
  const unit = unitOf(m)
  const word = m.wordAt(m.first)
  if (unit === 'second' || unit === 'minute' || unit === 'quarter' || word.startsWith('these')) return null
  if (word === 'the' && !/^(?:ahead|since|after|before|following|to)$/.test(m.wordAt(m.end))) return null
  return { type: 'duration', value: { kind: 'duration', unit, count: null, timex: timexDuration(unit, 'X') } }
}

const CODES: Record<Unit, string> = {
  second: 'TS',
  minute: 'TM',
  hour: 'TH',
  day: 'D',
  week: 'W',
  weekend: 'WE',
  month: 'M',
  quarter: 'Q',
  season: 'SN',
  year: 'Y',
  decade: 'E',
  century: 'C',
}

/** ISO 8601 duration as TIMEX3 writes it: P2D, PT12H, PXY. */
export function timexDuration(unit: Unit, amount: string): string {
  const code = CODES[unit]
  return code.startsWith('T') ? `PT${amount}${code.slice(1)}` : `P${amount}${code}`
}

/** Reads fields of the calendar out of the captures of a match. Names of captures are the same in all rules. */
import { DAY_PARTS, SEASONS, UNITS } from '../lexicon.ts'
import type { CalendarValue, PartName, Unit } from '../mention.ts'
import type { Match } from '../pattern.ts'

/** 'early', 'the middle of', 'in late': optional before a month, a year, a season. */
export const EDGE =
  '(?:(?:the? edge=[early late mid] -? (?:in the?)?)|(?:the? border=[beginning middle end] of (?:the (?!Nth))?))?'

const EDGES: Record<string, PartName> = {
  early: 'early',
  late: 'late',
  mid: 'mid',
  beginning: 'early',
  start: 'early',
  onset: 'early',
  outset: 'early',
  middle: 'mid',
  end: 'late',
  close: 'late',
}

export function edgeOf(match: Match): PartName | undefined {
  return EDGES[match.words('edge') || match.words('border')]
}

const PARTS: Record<string, PartName> = {
  morning: 'morning',
  afternoon: 'afternoon',
  evening: 'evening',
  night: 'night',
}

export function partOf(match: Match, name = 'part'): PartName | undefined {
  const value = match.value(name)
  return value === undefined ? undefined : PARTS[DAY_PARTS[value] ?? '']
}

/** Fields that were captured; those that were not are left out. */
export function calendar(match: Match, more: Partial<CalendarValue> = {}): CalendarValue {
  const found: CalendarValue = { kind: 'calendar', ...more }
  for (const name of ['month', 'date', 'weekday'] as const) {
    const value = match.value(name)
    if (value !== undefined) found[name] = value
  }
  const year = ['year', 'eraYear', 'adYear'].find(name => match.has(name))
  if (year) found.year = yearOf(match, year)
  if (match.has('season')) found.season = SEASONS[match.value('season') ?? 0] ?? 'spring'
  if (match.has('bc')) found.era = 'bc'
  const part = edgeOf(match) ?? partOf(match)
  if (part) found.part = part
  return found
}

/** Years of two digits are of the twentieth century until 30 and of the last one after it ('99 is 1999, '07 is 2007). */
function yearOf(match: Match, name = 'year'): number {
  const value = match.value(name) ?? 0
  if (!match.is(name, 'ShortYear')) return value
  return value > 30 ? 1900 + value : 2000 + value
}

export function unitOf(match: Match, name = 'unit'): Unit {
  return UNIT_NAMES[match.value(name) ?? 3] ?? 'day'
}

const UNIT_NAMES: readonly Unit[] = UNITS.map(unit => (unit === 'half' ? 'quarter' : unit))

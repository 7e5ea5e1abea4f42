/**
 * Under what a telling is looked up by others that may tell of the same happening: keys of a period of the calendar
 * with an act, a name or a rare word. A key is 32 bits mixed from its parts; two keys that fall on one number cost a
 * comparison and change nothing.
 */
import { dayParts } from '../../dossier/day.ts'
import type { Keys } from './block.ts'
import type { Stretch } from './days.ts'
import type { Telling } from './telling.ts'
import { heaviest } from './vector.ts'

/** A date of up to this many days is found under each of them; a longer one under its months, then its years. */
const DAYS = 10
const MONTHS = 100

/** The rarest words of a sentence that are keys. */
const WORDS = 4
const NAMES = 4

const LEAD = 2
const MONTH_OF_YEAR = 3
const YEAR = 4
const DAY = 5
const NO_DAY = 7

export function keysOf(telling: Telling): Keys {
  const act = hashOf(telling.act.kind)
  const acts = [act, ...telling.act.kin.map(hashOf)]
  const words = heaviest(telling.terms, WORDS).map(word => mixed(1, word))
  const names = telling.names.slice(0, NAMES).map(hashOf)
  const who = acts.flatMap(key => [...names, ...words].map(word => mixed(key, word)))
  const loose = [act, ...words, ...names]
  if (!telling.days) {
    const story = acts.flatMap(key => telling.leads.map(lead => mixed(mixed(key, LEAD), lead)))
    return { under: crossed([NO_DAY], [...loose.slice(0, 1 + words.length), ...who, ...story]), asks: [] }
  }
  const { days, periods, wider, next } = periodsOf(telling.days)
  return {
    under: [...crossed(days, [...loose, ...who]), ...crossed(periods, who)],
    asks: [
      ...crossed([...wider, ...next], who),
      ...crossed([...days, ...periods], telling.kindsNear.map(hashOf)),
    ],
  }
}

function crossed(periods: readonly number[], keys: readonly number[]): number[] {
  return periods.flatMap(period => keys.map(key => mixed(period, key)))
}

interface Periods {
  /** What it is found under: its days, or where they are many its months or years. */
  days: number[]
  periods: number[]
  /** What wider dates are found under, and the day after. */
  wider: number[]
  next: number[]
}

function periodsOf({ from, to }: Stretch): Periods {
  const length = to - from + 1
  const months = calendar(from, to, (year, month) => mixed(mixed(MONTH_OF_YEAR, year), month))
  const years = calendar(from, to, year => mixed(YEAR, year))
  if (length > MONTHS) return { days: [], periods: years, wider: [], next: [] }
  if (length > DAYS) return { days: [], periods: months, wider: years, next: [] }
  const days = Array.from({ length }, (_, i) => mixed(DAY, from + i))
  return { days, periods: [], wider: [...months, ...years], next: [mixed(DAY, to + 1)] }
}

/** Of the first and last day and every 28th between; at most about 50, for a date may be a century. */
function calendar(from: number, to: number, keyOf: (year: number, month: number) => number): number[] {
  const step = Math.max(28, Math.ceil((to - from) / 50))
  const keys = new Set<number>()
  for (let day = from; day < to; day += step) keys.add(keyAt(day, keyOf))
  return [...keys.add(keyAt(to, keyOf))]
}

function keyAt(day: number, keyOf: (year: number, month: number) => number): number {
  const { year, month } = dayParts(day)
  return keyOf(year, month)
}

/** FNV-1a over UTF-16 units. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash | 0
}

function mixed(hash: number, next: number): number {
  const sum = Math.imul(hash ^ Math.imul(next, 0x85ebca6b), 0x9e3779b1)
  return sum ^ (sum >>> 15)
}

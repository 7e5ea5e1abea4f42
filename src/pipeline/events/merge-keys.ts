/** Under what a telling is looked up by others that may tell of the same happening. */
import { dayParts } from '../../dossier/day.ts'
import type { Keys } from './merge-block.ts'
import type { Stretch } from './merge-days.ts'
import type { Telling } from './merge-telling.ts'
import { heaviest } from './merge-vector.ts'

/** A date of up to this many days is found under each of them; a longer one under its months, then its years. */
const DAYS = 10
const MONTHS = 100

/** The rarest words of a sentence that are keys. */
const WORDS = 4
const NAMES = 4

export function keysOf(telling: Telling): Keys {
  const act = `a${telling.act.kind}`
  const acts = [act, ...telling.act.kin]
  const words = heaviest(telling.terms, WORDS).map(word => `w${word}`)
  const names = telling.names.slice(0, NAMES).map(name => `n${name}`)
  const who = acts.flatMap(key => [...names, ...words].map(word => `${key} ${word}`))
  if (!telling.days) {
    const story = acts.flatMap(key => telling.leads.map(lead => `${key} s${lead}`))
    return { under: [act, ...who, ...words, ...story].map(key => `- ${key}`), asks: [] }
  }
  const { found, wider, next } = periodsOf(telling.days)
  return {
    under: found.flatMap(period => {
      const loose = period.startsWith('d') ? [act, ...words, ...names] : []
      return [...loose, ...who].map(key => `${period} ${key}`)
    }),
    asks: [
      ...[...wider, ...next].flatMap(period => who.map(key => `${period} ${key}`)),
      ...found.flatMap(period => telling.kindsNear.map(kind => `${period} a${kind}`)),
    ],
  }
}

/** The stretches of calendar it is found under, those that wider dates are found under, and the day after. */
function periodsOf({ from, to }: Stretch): { found: string[]; wider: string[]; next: string[] } {
  const length = to - from + 1
  const months = calendar(from, to, (year, month) => `m${year}-${month}`)
  const years = calendar(from, to, year => `y${year}`)
  if (length > MONTHS) return { found: years, wider: [], next: [] }
  if (length > DAYS) return { found: months, wider: years, next: [] }
  const days = Array.from({ length }, (_, i) => `d${from + i}`)
  return { found: days, wider: [...months, ...years], next: [`d${to + 1}`] }
}

/** Of the first and last day and every 28th between; at most about 50, for a date may be a century. */
function calendar(from: number, to: number, keyOf: (year: number, month: number) => string): string[] {
  const step = Math.max(28, Math.ceil((to - from) / 50))
  const keys = new Set<string>()
  for (let day = from; day < to; day += step) keys.add(keyAt(day, keyOf))
  return [...keys.add(keyAt(to, keyOf))]
}

function keyAt(day: number, keyOf: (year: number, month: number) => string): string {
  const { year, month } = dayParts(day)
  return keyOf(year, month)
}

/** When no day nor week stands out: the month, or else the year, that the days agree on. */
import { dayParts, daysInMonth, formatDay, formatYear } from '../../dossier/day.ts'
import type { When } from '../../dossier/schema.ts'

/** A month or a year is given when it holds this much of the likelihood: it fixes the year of every date in the article. */
const SURE = 0.95

/** `belief` holds a probability for each day from day number `first` on. Null when not even the year is clear. */
export function coarseWhen(belief: Float64Array, first: number): When | null {
  const months = new Map<string, number>()
  const years = new Map<number, number>()
  belief.forEach((p, d) => {
    const { year, month } = dayParts(first + d)
    const key = `${year}/${month}`
    months.set(key, (months.get(key) ?? 0) + p)
    years.set(year, (years.get(year) ?? 0) + p)
  })
  const month = surest(months)
  if (month !== null) return monthWhen(month)
  const year = surest(years)
  return year === null ? null : yearWhen(year)
}

/** Some day of the year. */
export function yearWhen(year: number): When {
  return spanOf(year, 1, 12, { edtf: formatYear(year), precision: 'year' })
}

function surest<K>(mass: ReadonlyMap<K, number>): K | null {
  for (const [key, p] of mass) if (p >= SURE) return key
  return null
}

function monthWhen(key: string): When {
  const [year = 0, month = 1] = key.split('/').map(Number)
  const edtf = formatDay(year, month, 1).slice(0, -3)
  return spanOf(year, month, month, { edtf, precision: 'month' })
}

function spanOf(year: number, first: number, last: number, named: Pick<When, 'edtf' | 'precision'>): When {
  return {
    ...named,
    from: formatDay(year, first, 1),
    to: formatDay(year, last, daysInMonth(year, last)),
    extent: 'within',
    part: null,
    basis: 'inferred',
  }
}

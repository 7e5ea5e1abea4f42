/**
 * The part of EDTF (ISO 8601-2) that dossiers use: a day, month, season, year, decade or century; an interval `a/b`;
 * one of a set `[a..b]`. Open and unknown ends, times of day and sets of several are not part of it.
 */
import { compareDays, type Day, dayNumberOf, daysInMonth, formatDay } from '../dossier/day.ts'
import type { Precision, When } from '../dossier/schema.ts'

export interface Bounds {
  from: Day
  to: Day
  precision: Precision
  extent: When['extent']
}

/** Inclusive days between which the expression lies, or null when it is not of the supported part of EDTF. */
export function edtfBounds(edtf: string): Bounds | null {
  const text = edtf.replace(/[~?%]$/, '')
  const oneOf = /^\[([^\].]{1,16})\.\.([^\].]{1,16})\]$/.exec(text)
  if (oneOf) return between(oneOf[1], oneOf[2], 'within')
  const lasted = /^([^/]{1,16})\/([^/]{1,16})$/.exec(text)
  if (lasted) return between(lasted[1], lasted[2], 'throughout')
  return single(text)
}

function between(a: string | undefined, b: string | undefined, extent: When['extent']): Bounds | null {
  const first = single(a ?? '')
  const last = single(b ?? '')
  if (!first || !last || compareDays(first.from, last.to) > 0) return null
  return { from: first.from, to: last.to, precision: first.precision, extent }
}

function single(raw: string): Bounds | null {
  const text = raw.replace(/[~?%]$/, '')
  const day = /^(-?\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (day) return ofDay(Number(day[1]), Number(day[2]), Number(day[3]), text)
  const month = /^(-?\d{4})-(\d{2})$/.exec(text)
  if (month) return ofMonth(Number(month[1]), Number(month[2]))
  const year = /^(-?\d{4}|\d{3}X|\d{2}XX)$/.exec(text)
  if (!year) return null
  return months(Number(text.replace(/X/g, '0')), 1, Number(text.replace(/X/g, '9')), 12, 'year')
}

function ofDay(year: number, month: number, date: number, day: Day): Bounds | null {
  return dayNumberOf(year, month, date) === null
    ? null
    : { from: day, to: day, precision: 'day', extent: 'throughout' }
}

/** Months 1 to 12; 21 to 24 are spring, summer, autumn, winter, winter running into the next year. */
function ofMonth(year: number, month: number): Bounds | null {
  if (month >= 1 && month <= 12) return months(year, month, year, month, 'month')
  if (month < 21 || month > 24) return null
  const first = (month - 20) * 3
  return first === 12
    ? months(year, 12, year + 1, 2, 'season')
    : months(year, first, year, first + 2, 'season')
}

function months(y1: number, m1: number, y2: number, m2: number, precision: Precision): Bounds {
  return {
    from: formatDay(y1, m1, 1),
    to: formatDay(y2, m2, daysInMonth(y2, m2)),
    precision,
    extent: 'within',
  }
}

/**
 * The axis: calendar ticks from single days to thousands of years, and the larger unit they stand in (months for days,
 * years for months). Only those inside the window are made. Years are astronomical inside (0 is 1 BC), so that "100 BC"
 * is year -99 and round numbers have to be found on either side apart.
 */
import { monthWords, WEEKDAYS, yearWords } from '../dossier/date-words.ts'
import { dayNumberOf, dayParts } from '../dossier/day.ts'
import type { Era, Measure, Tick } from './scene.ts'

export interface Axis {
  ticks: Tick[]
  eras: Era[]
}

/** px that a tick of each unit needs with its label. */
const DAY_PX = 40
const MONTH_PX = 52
const YEAR_PX = 60
const MONTH_DAYS = 30.4
const YEAR_DAYS = 365.2425
/** JavaScript's calendar ends near year 271,821; nothing is drawn beyond these. */
const FIRST_YEAR = -200_000
const LAST_YEAR = 200_000

type Step = { unit: 'day' | 'month' | 'year'; count: number }

interface Stretch {
  from: number
  to: number
  /** px a day */
  scale: number
}

export function axis(from: number, to: number, width: number, measure: Measure): Axis {
  const stretch = { from, to, scale: width / (to - from) }
  const step = stepFor(stretch.scale)
  return { ticks: fitted(ticksOf(step, stretch), width, measure), eras: eras(step, stretch, width, measure) }
}

/** The finest step whose labels have room. */
export function stepFor(scale: number): Step {
  for (const count of [1, 2, 5, 10]) if (scale * count >= DAY_PX) return { unit: 'day', count }
  for (const count of [1, 3]) if (scale * count * MONTH_DAYS >= MONTH_PX) return { unit: 'month', count }
  for (let count = 1; ; count *= 10)
    for (const times of [1, 2, 5])
      if (scale * count * times * YEAR_DAYS >= YEAR_PX || count >= 1e5)
        return { unit: 'year', count: count * times }
}

function ticksOf(step: Step, s: Stretch): Tick[] {
  if (step.unit === 'day') return dayTicks(step.count, s)
  return (step.unit === 'month' ? months(step.count, s) : years(step.count, s)).map(
    ({ year, month, day }) => ({
      x: (day - s.from) * s.scale,
      day,
      align: 'start',
      label: step.unit === 'month' ? monthWords(month, 'short') : yearWords(year),
    }),
  )
}

/** Days of the month 1, 3, 5 … or 1, 6, 11 …; in the middle of the day, where its events stand. */
function dayTicks(count: number, s: Stretch): Tick[] {
  const ticks: Tick[] = []
  for (let day = Math.floor(s.from); day < s.to; day++) {
    const { date, weekday } = dayParts(day)
    const room = count === 1 || date <= 31 - count || date === 1
    if ((date - 1) % count !== 0 || !room) continue
    const name = WEEKDAYS[weekday] ?? ''
    const prefix = s.scale >= 110 ? `${name} ` : s.scale >= 60 ? `${name.slice(0, 3)} ` : ''
    ticks.push({ x: (day + 0.5 - s.from) * s.scale, day, align: 'middle', label: `${prefix}${date}` })
  }
  return ticks
}

interface Boundary {
  year: number
  month: number
  day: number
}

/** First days of every `count`-th month that touches the stretch. */
function months(count: number, s: Stretch): Boundary[] {
  const out: Boundary[] = []
  const first = dayParts(clampDay(s.from))
  for (let i = first.year * 12 + Math.floor((first.month - 1) / count) * count; ; i += count) {
    const year = Math.floor(i / 12)
    const month = i - year * 12 + 1
    const day = dayNumberOf(year, month, 1)
    if (day === null || day >= s.to || year > LAST_YEAR) return out
    out.push({ year, month, day })
  }
}

/** First days of the round years that touch the stretch: …, 200 BC, 100 BC, AD 100, … */
function years(count: number, s: Stretch): Boundary[] {
  const out: Boundary[] = []
  const first = dayParts(clampDay(s.from)).year
  const last = dayParts(clampDay(s.to)).year
  for (let year = roundYear(first, count); year <= last; year = roundYear(year + 1, count, true)) {
    const day = dayNumberOf(year, 1, 1)
    if (day !== null) out.push({ year, month: 1, day })
  }
  return out
}

/** The last round year up to `year`, or with `next` the first from it on. */
export function roundYear(year: number, count: number, next = false): number {
  if (count === 1) return year
  const round = next ? Math.ceil : Math.floor
  if (year > 0) {
    const found = round(year / count) * count
    return found > 0 ? found : roundYear(0, count)
  }
  const found = 1 - (next ? Math.floor : Math.ceil)((1 - year) / count) * count
  return found <= 0 ? found : count
}

function clampDay(day: number): number {
  const low = dayNumberOf(FIRST_YEAR, 1, 1) ?? 0
  const high = dayNumberOf(LAST_YEAR, 1, 1) ?? 0
  return Math.floor(Math.min(high, Math.max(low, day)))
}

/** Empties labels that would touch the one before or be cut by an edge. */
function fitted(ticks: Tick[], end: number, measure: Measure): Tick[] {
  let right = Number.NEGATIVE_INFINITY
  return ticks.map(tick => {
    const width = measure(tick.label, 'caption')
    const left = tick.align === 'middle' ? tick.x - width / 2 : tick.x + 4
    if (left < Math.max(0, right + 6) || left + width > end) return { ...tick, label: '' }
    right = left + width
    return tick
  })
}

/** Months above days, years above months; the first keeps to the left edge until the next one pushes it out, none is cut by the right one. */
function eras(step: Step, s: Stretch, end: number, measure: Measure): Era[] {
  if (step.unit === 'year') return []
  const starts = step.unit === 'day' ? months(1, s) : years(1, s)
  const all = starts.map(({ year, month, day }) => ({
    key: `${step.unit}${day}`,
    x: (day - s.from) * s.scale + 4,
    label: step.unit === 'day' ? `${monthWords(month, 'long')} ${yearWords(year)}` : yearWords(year),
  }))
  return all.map((era, i) => {
    const next = Math.min(all[i + 1]?.x ?? end, end)
    const width = measure(era.label, 'caption')
    const x = i === 0 ? Math.min(Math.max(era.x, 4), next - width - 10) : era.x
    return x >= 0 && x + width + 10 <= next ? { ...era, x } : { ...era, x, label: '' }
  })
}

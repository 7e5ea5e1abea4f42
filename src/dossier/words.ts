/** Sentences about events and articles, in the reader's own words. */
import { type DateStyle, dateWords, monthOf, WEEKDAYS, yearWords } from './date-words.ts'
import { dayOf, dayParts, weekdayOf } from './day.ts'
import { extentOf } from './questions.ts'
import {
  type Article,
  EXTENTS,
  PARTS,
  PRECISIONS,
  STATUSES,
  type TimelineEvent,
  type When,
} from './schema.ts'
import { type EventTable, hasFlag, listAt } from './table.ts'

export const STATUS_WORDS: Record<TimelineEvent['status'], string> = {
  happened: 'happened',
  planned: 'planned',
  reported: 'reported',
  denied: 'denied',
}

export const PRECISION_WORDS: Record<When['precision'], string> = {
  day: 'to the day',
  week: 'to the week',
  month: 'to the month',
  season: 'to the season',
  year: 'to the year',
}

type Spanned = Pick<When, 'from' | 'to' | 'extent' | 'precision' | 'part'>

export function whenAt(table: EventTable, row: number): Spanned & Pick<When, 'from'> {
  return {
    from: dayOf(table.from[row] ?? 0),
    to: dayOf(table.to[row] ?? 0),
    extent: EXTENTS[table.extent[row] ?? 0] ?? 'throughout',
    precision: PRECISIONS[table.precision[row] ?? 0] ?? 'day',
    part: PARTS[(table.part[row] ?? 0) - 1] ?? null,
  }
}

/** "Thursday 16 May 2019" for one day; else the span in words. */
export function fullDate(when: Spanned): string {
  const words = dateWords(when)
  const oneDay = when.from === when.to && when.precision === 'day'
  return oneDay ? `${WEEKDAYS[weekdayOf(when.from)]} ${words}` : words
}

export function statusAt(table: EventTable, row: number): TimelineEvent['status'] {
  return STATUSES[table.status[row] ?? 0] ?? 'happened'
}

export function count(n: number, one: string, many = `${one}s`): string {
  return `${grouped(n)} ${n === 1 ? one : many}`
}

/** Of a crowd so many stand with an event by name; the rest are counted. */
export const MOST_NAMED = 12

/** 12,345. Asking the browser for its number format costs 20 ms the first time. */
export function grouped(n: number): string {
  return String(n).replace(/\B(?=(?:\d{3}){1,6}$)/g, ',')
}

/** What the list adds to a title: the status where it is not plain, the sources, a disagreement. */
export function rowNote(table: EventTable, row: number): string {
  const status = statusAt(table, row)
  const told = listAt(table.articles, row).length
  const parts = [
    status === 'happened' ? '' : STATUS_WORDS[status],
    told > 1 ? count(told, 'article') : '',
    hasFlag(table, row, 'conflict') ? 'sources differ' : '',
    hasFlag(table, row, 'corrected') ? 'corrected' : '',
  ]
  return parts.filter(p => p !== '').join(' · ')
}

/** The publisher where known, else the headline: what a reader would call the article. */
export function articleName(article: Article | undefined): string {
  return article?.publisher ?? article?.title ?? 'An article'
}

export function articleDate(article: Article | undefined): string {
  if (!article?.published) return 'undated'
  return dateWords(article.published)
}

export function oneDay(day: string): Spanned {
  return { from: day, to: day, extent: 'throughout', precision: 'day', part: null }
}

/** "3 articles · 12 events · 3 Mar 2019 to 9 Jan 2020" */
export function summaryWords(articles: number, table: EventTable): string {
  return [count(articles, 'article'), count(table.length, 'event'), ...extentWords(table)].join(' · ')
}

function extentWords(table: EventTable): string[] {
  const extent = extentOf(table)
  if (!extent) return []
  const first = edgeWords(table, table.from, extent.from)
  const last = edgeWords(table, table.to, extent.to)
  return [first === last ? first : `${first} to ${last}`]
}

/** The first or last day as exactly as the event there is known: "3 Mar 2019", "Mar 2019", "2019". */
function edgeWords(table: EventTable, edges: Int32Array, day: number): string {
  let finest = PRECISIONS.length - 1
  edges.forEach((edge, row) => {
    if (edge === day) finest = Math.min(finest, table.precision[row] ?? 0)
  })
  const precision = PRECISIONS[finest] ?? 'day'
  if (precision === 'day') return dateWords(oneDay(dayOf(day)), SHORT)
  const parts = dayParts(day)
  return precision === 'week' || precision === 'month' ? monthOf(parts, SHORT) : yearWords(parts.year)
}

const SHORT: DateStyle = { months: 'short', year: true }

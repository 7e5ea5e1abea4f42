/** Sentences about events and articles, in the reader's own words. */
import { dateWords } from '../dossier/date-words.ts'
import { dayOf, weekdayOf } from '../dossier/day.ts'
import {
  type Article,
  type Evidence,
  EXTENTS,
  PARTS,
  PRECISIONS,
  STATUSES,
  type TimelineEvent,
  type When,
} from '../dossier/schema.ts'
import { type EventTable, hasFlag, listAt } from '../dossier/table.ts'

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

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

/** "Thursday 14 July 2016" for one day; else the span in words. */
export function fullDate(when: Spanned): string {
  const words = dateWords(when)
  const oneDay = when.from === when.to && when.precision === 'day'
  return oneDay ? `${WEEKDAYS[weekdayOf(when.from)]} ${words}` : words
}

export function statusAt(table: EventTable, row: number): TimelineEvent['status'] {
  return STATUSES[table.status[row] ?? 0] ?? 'happened'
}

export function count(n: number, one: string, many = `${one}s`): string {
  return `${n.toLocaleString('en')} ${n === 1 ? one : many}`
}

/** "2 of 5 articles"; copies are said to be copies. */
export function sourceWords(table: EventTable, row: number, articles: number): string {
  const told = listAt(table.articles, row).length
  const independent = table.independent[row] ?? told
  const words = `${told} of ${count(articles, 'article')}`
  return independent < told ? `${words}, ${count(independent, 'independent text')}` : words
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

/** "planned, as John Kirby announced": the status with whoever said so. */
export function statusWords(
  event: TimelineEvent,
  evidence: readonly Evidence[],
  nameOf: (actor: string) => string,
): string {
  const witness = evidence.find(e => e.status === event.status && e.speaker !== null)
  const who = witness?.speaker ? nameOf(witness.speaker) : null
  const articles = count(new Set(evidence.map(e => e.span.article)).size, 'article')
  if (event.status === 'planned')
    return who ? `Planned, as ${who} announced` : `Planned, according to ${articles}`
  if (event.status === 'denied') return who ? `Denied by ${who}` : `Denied, according to ${articles}`
  if (event.status === 'reported') return who ? `Reported: ${who} says so` : `Reported by ${articles}`
  return who ? `Happened, as ${who} said` : `Happened, according to ${articles}`
}

export function oneDay(day: string): Spanned {
  return { from: day, to: day, extent: 'throughout', precision: 'day', part: null }
}

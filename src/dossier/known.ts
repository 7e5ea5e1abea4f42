/** `known.json` from the events of a dossier: what could be known of each event, and when. */
import { compareDays } from './day.ts'
import {
  type Article,
  FORMAT,
  type KnownFile,
  type Stage,
  type StageRow,
  type TimelineEvent,
} from './schema.ts'

/** The file for events in index order; article ids that are not in `articles` are dropped. */
export function knownFileOf(events: readonly TimelineEvent[], articles: readonly Article[]): KnownFile {
  const position = new Map(articles.map((a, i) => [a.id, i]))
  const copies = new Set(articles.flatMap((a, i) => (a.copyOf === null ? [] : [i])))
  const row = (stage: Stage): StageRow => {
    const told = stage.articles.flatMap(id => position.get(id) ?? [])
    const { from, to, precision, extent, part, basis } = stage.when
    const independent = told.filter(i => !copies.has(i)).length
    return [
      stage.known,
      stage.status,
      from,
      to,
      precision,
      extent,
      part,
      basis,
      told,
      Math.max(1, independent),
    ]
  }
  return { format: FORMAT, days: documentDays(articles), events: events.map(e => e.history.map(row)) }
}

/** The days after which one more article is known: the last possible day of each dated article, ascending. */
export function documentDays(articles: readonly Article[]): string[] {
  const days = new Set(articles.flatMap(a => (a.published === null ? [] : [a.published.to])))
  return [...days].sort(compareDays)
}

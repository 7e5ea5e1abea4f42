/** The parts of a dossier, ready to be checked and written. */
import { compareDays } from '../../dossier/day.ts'
import {
  type Actor,
  type Article,
  type ArticleFile,
  type Audit,
  type DetailsFile,
  type DossierFile,
  type EventRow,
  FLAG,
  FORMAT,
  type TimelineEvent,
} from '../../dossier/schema.ts'

export interface Dossier {
  index: DossierFile
  details: DetailsFile[]
  articles: ArticleFile[]
  audit: Audit
}

/** A shard of details is cut when it would grow beyond this many characters of plain JSON. */
const SHARD = 64 * 1024

export interface Parts {
  title: string
  actors: Actor[]
  headers: Article[]
  events: TimelineEvent[]
  pinned: ReadonlySet<string>
  redirects: DossierFile['redirects']
  articles: ArticleFile[]
  audit: Audit
}

export function dossierOf(parts: Parts): Dossier {
  const events = parts.events.toSorted(inDateOrder)
  const shards = shardStarts(events)
  return {
    index: {
      format: FORMAT,
      title: parts.title,
      actors: parts.actors,
      articles: parts.headers,
      events: eventRows(events, parts),
      redirects: parts.redirects,
      counts: counts(parts.audit),
      shards,
    },
    details: shards.map((from, i) => ({ format: FORMAT, events: events.slice(from, shards[i + 1]) })),
    articles: parts.articles,
    audit: parts.audit,
  }
}

/** `files` are those that were to be articles; folders, pictures and the dossier's own files are only listed. */
export function counts(audit: Audit): DossierFile['counts'] {
  return {
    files: audit.files.filter(f => f.fate !== 'ignored').length,
    refused: audit.files.filter(f => f.fate === 'refused').length,
    mentions: audit.mentions.length,
    undated: audit.undated.length,
  }
}

export function inDateOrder(a: TimelineEvent, b: TimelineEvent): number {
  return compareDays(a.when.from, b.when.from) || compareDays(a.when.to, b.when.to) || (a.id < b.id ? -1 : 1)
}

function eventRows(events: readonly TimelineEvent[], { actors, headers, pinned }: Parts): EventRow[] {
  const actorAt = new Map(actors.map((a, i) => [a.id, i]))
  const articleAt = new Map(headers.map((a, i) => [a.id, i]))
  return events.map(event => {
    const sources = sourcesOf(event)
    return [
      event.id,
      event.title,
      event.when.from,
      event.when.to,
      event.when.precision,
      event.when.extent,
      event.when.part,
      event.when.basis,
      event.status,
      positions(event.actors, actorAt),
      event.weight,
      positions(sources.all, articleAt),
      sources.independent,
      flagsOf(event, pinned),
    ]
  })
}

/** Articles that tell of the event, and how many of them say it in words of their own. */
function sourcesOf(event: TimelineEvent): { all: string[]; independent: number } {
  const own = event.evidence.filter(e => e.copyOf === null).map(e => e.span.article)
  return { all: [...new Set(event.evidence.map(e => e.span.article))], independent: new Set(own).size }
}

function positions(ids: readonly string[], at: ReadonlyMap<string, number>): number[] {
  return ids.map(id => at.get(id)).filter(i => i !== undefined)
}

function flagsOf(event: TimelineEvent, pinned: ReadonlySet<string>): number {
  return (
    (event.conflicts.length > 0 ? FLAG.conflict : 0) +
    (event.corrected ? FLAG.corrected : 0) +
    (event.partOf === null ? 0 : FLAG.partOf) +
    (pinned.has(event.id) ? FLAG.pinned : 0)
  )
}

function shardStarts(events: readonly TimelineEvent[]): number[] {
  const starts: number[] = []
  let size = SHARD
  events.forEach((event, i) => {
    const length = JSON.stringify(event).length
    if (size + length > SHARD) {
      starts.push(i)
      size = 0
    }
    size += length
  })
  return starts
}

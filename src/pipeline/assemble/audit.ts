/** The account of everything that went in: what became of every file, date mention, undated statement and skipped passage. */
import { type Audit, FORMAT, type TimelineEvent } from '../../dossier/schema.ts'
import type { Statement, UntoldTime } from '../events/statement.ts'
import type { FileFate } from '../read/folder.ts'
import type { ArticleInContext } from '../recipe.ts'
import type { ResolvedMention } from '../time/resolved.ts'

type MentionFate = Audit['mentions'][number]

export interface AuditSources {
  files: FileFate[]
  articles: readonly ArticleInContext[]
  statements: readonly Statement[]
  /** By article: why a time dates no statement. */
  untold: readonly (readonly UntoldTime[])[]
  events: readonly TimelineEvent[]
  /** Statement -> the event it ended in, and whether it is the one whose words the event's title is. */
  eventOf: ReadonlyMap<Statement, { event: TimelineEvent; first: boolean }>
  /** Why a statement is on no event although it has a date: its event is hidden. */
  hidden: ReadonlyMap<Statement, string>
  duplicates: Audit['likelyDuplicates']
}

export function auditOf(sources: AuditSources): Audit {
  return {
    format: FORMAT,
    files: sources.files,
    mentions: mentions(sources),
    undated: sources.statements.flatMap(s => undated(s, sources.articles)),
    skipped: sources.articles.flatMap(skipped),
    likelyDuplicates: sources.duplicates,
  }
}

function mentions(sources: AuditSources): MentionFate[] {
  const dating = byMention(sources)
  return sources.articles.flatMap(({ article, times }, index) => {
    const untold = new Map(sources.untold[index]?.map(({ mention, why }) => [mention, why]))
    return times.map((time, position) => {
      const told = { statements: dating.get(`${index}:${position}`) ?? [], untold: untold.get(position) }
      const fate = fateOf(time, told, sources)
      const { start, end, text } = time.mention
      return {
        span: { article: article.id, start, end },
        text: text.slice(0, 500),
        edtf: time.when?.edtf ?? null,
        ...fate,
      }
    })
  })
}

function byMention({ statements }: AuditSources): Map<string, Statement[]> {
  const out = new Map<string, Statement[]>()
  for (const s of statements) {
    if (s.mention === null || s.when === null) continue
    const key = `${s.article}:${s.mention}`
    out.set(key, [...(out.get(key) ?? []), s])
  }
  return out
}

function fateOf(
  time: ResolvedMention,
  { statements: dated, untold }: { statements: readonly Statement[]; untold: string | undefined },
  { eventOf, hidden }: AuditSources,
): Pick<MentionFate, 'fate' | 'event' | 'reason'> {
  const held = dated.map(s => eventOf.get(s)).filter(h => h !== undefined)
  const first = held.find(h => h.first)
  if (first) return { fate: 'event', event: first.event.id, reason: 'dates this event' }
  const [merged] = held
  if (merged)
    return {
      fate: 'merged',
      event: merged.event.id,
      reason: 'dates a statement that tells of the same event',
    }
  const why = dated.map(s => hidden.get(s)).find(h => h !== undefined)
  if (why !== undefined) return { fate: 'skipped', event: null, reason: why.slice(0, 500) }
  if (time.when !== null)
    return { fate: 'background', event: null, reason: (untold ?? BACKGROUND).slice(0, 500) }
  return {
    fate: 'skipped',
    event: null,
    reason: (time.unresolved ?? SKIPPED[time.mention.type]).slice(0, 500),
  }
}

const BACKGROUND = 'names a day, but nothing that happened is tied to it here'
const SKIPPED: Record<ResolvedMention['mention']['type'], string> = {
  duration: 'a length of time, not a day',
  set: 'something that recurs, not a day',
  date: 'the day it means cannot be worked out',
  time: 'the day it means cannot be worked out',
}

function undated(s: Statement, articles: readonly ArticleInContext[]): Audit['undated'] {
  const article = articles[s.article]?.article
  if (s.when !== null || !article) return []
  return [
    {
      span: { article: article.id, start: s.start, end: s.end },
      quote: article.text.slice(s.start, s.end),
      reason: (s.undated ?? 'nothing says when it was').slice(0, 500),
    },
  ]
}

function skipped({ article }: ArticleInContext): Audit['skipped'] {
  return article.blocks
    .filter(b => b.kind === 'boilerplate')
    .map(({ start, end }) => ({
      span: { article: article.id, start, end },
      reason: 'not reporting: it asks, advertises or belongs to the page around the article',
    }))
}

/** The header and the page of each article. */
import {
  type ActorId,
  type Article,
  type ArticleFile,
  type ArticleId,
  FORMAT,
  type TimelineEvent,
} from '../../dossier/schema.ts'
import type { ArticleInContext } from '../recipe.ts'
import type { ArticleText } from '../text/article-text.ts'

const LONGEST_TITLE = 120

export function articleHeader({ article, date }: ArticleInContext, copyOf: string | null): Article {
  const { id, file, meta, sha256, language } = article
  return {
    id,
    file: file.slice(0, 500),
    title: titleOf(article),
    publisher: meta.publisher,
    author: meta.author,
    url: meta.url,
    published: date.when === null ? null : { ...date.when, why: date.why },
    undated:
      date.when === null ? (date.undated ?? 'nothing in the article says when it was published') : null,
    sha256,
    language: language.slice(0, 500),
    copyOf,
  }
}

/** Given, else the heading, else as much of the first sentence of two words or more as a heading has. */
function titleOf({ meta, blocks, text, sentences, file }: ArticleText): string {
  if (meta.title !== null) return oneLine(meta.title, 500)
  const heading = blocks.find(b => b.kind === 'title')
  if (heading) return oneLine(text.slice(heading.start, heading.end), 500)
  const first = sentences.find(
    s => blocks[s.block]?.kind === 'paragraph' && /\p{L}.*\s.*\p{L}/su.test(text.slice(s.start, s.end)),
  )
  return oneLine(first ? text.slice(first.start, first.end) : file, LONGEST_TITLE)
}

/** White space as single spaces, cut between words with an ellipsis. */
function oneLine(text: string, longest: number): string {
  const line = text
    .slice(0, longest * 4)
    .split(/\s+/)
    .filter(Boolean)
    .join(' ')
  if (line.length <= longest) return line
  const cut = line.lastIndexOf(' ', longest - 1)
  return `${line.slice(0, cut > longest / 2 ? cut : longest - 1)}…`
}

/** The text with every passage that an event rests on, every date and every name in it; names outside `listed` refer to nobody. */
export function articleFile(
  { article, times, actors }: ArticleInContext,
  passages: Passages,
  listed: ReadonlySet<ActorId>,
): ArticleFile {
  const dates = times.map(t => ({
    kind: 'date' as const,
    ref: t.when?.edtf ?? null,
    start: t.mention.start,
    end: t.mention.end,
  }))
  const names = actors.map(({ actor, start, end }) => ({
    kind: 'actor' as const,
    ref: listed.has(actor) ? actor : null,
    start,
    end,
  }))
  return {
    format: FORMAT,
    id: article.id,
    text: article.text,
    blocks: article.blocks,
    passages: passages.get(article.id)?.toSorted(inTextOrder) ?? [],
    marks: [...dates, ...names].sort(inTextOrder),
  }
}

export type Passages = ReadonlyMap<ArticleId, ArticleFile['passages']>

/** The passages of each article that events rest on. */
export function passagesOf(events: readonly TimelineEvent[]): Passages {
  const out = new Map<ArticleId, ArticleFile['passages']>()
  for (const { id, evidence } of events)
    for (const { span } of evidence) {
      const list = out.get(span.article) ?? []
      list.push({ event: id, start: span.start, end: span.end })
      out.set(span.article, list)
    }
  return out
}

function inTextOrder(a: { start: number; end: number }, b: { start: number; end: number }): number {
  return a.start - b.start || a.end - b.end
}

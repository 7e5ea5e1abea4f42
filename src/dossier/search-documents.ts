/**
 * What the search index holds, said once for the side that builds it and the side that asks.
 *
 * One document an event (its title and its excerpts) and one a block of article text (so that words outside every
 * event are found too, down to the paragraph). Building: `new MiniSearch(SEARCH_OPTIONS).addAll(searchDocuments(...))`,
 * written as search-file.ts says.
 */
import type { ArticleFile, ArticleId, EventId, TimelineEvent } from './schema.ts'

export interface SearchDocument {
  /** `e:<event id>` or `a:<article id>:<position of the block>`. */
  id: string
  title: string
  text: string
}

export const SEARCH_OPTIONS = {
  fields: ['title', 'text'],
  idField: 'id',
  processTerm: searchTerm,
  tokenize: searchTokens,
}

/** A word as the index knows it: lower case, without accents. Never use its offsets in the original text. */
export function searchTerm(word: string): string | null {
  const bare = word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return bare === '' || bare.length > 60 ? null : bare
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu

function searchTokens(text: string): string[] {
  return text.match(WORD) ?? []
}

/** The words of a text with their places, UTF-16 and half-open. */
export function wordSpans(text: string): { start: number; end: number; term: string }[] {
  return [...text.matchAll(WORD)].map(m => ({
    start: m.index,
    end: m.index + m[0].length,
    term: searchTerm(m[0]) ?? '',
  }))
}

export function searchDocuments(
  events: readonly TimelineEvent[],
  articles: readonly ArticleFile[],
): SearchDocument[] {
  const told = events.map(e => ({
    id: `e:${e.id}`,
    title: e.title,
    text: [...new Set(e.evidence.map(x => x.quote))].join('\n'),
  }))
  const blocks = articles.flatMap(a =>
    a.blocks.map((b, i) => ({ id: `a:${a.id}:${i}`, title: '', text: a.text.slice(b.start, b.end) })),
  )
  return [...told, ...blocks]
}

export type SearchPlace = { event: EventId } | { article: ArticleId; block: number }

/** Where a document of the index stands; null for an id that is none. */
export function searchPlace(id: string): SearchPlace | null {
  const [kind, name, block] = id.split(':')
  if (kind === 'e' && name) return { event: name }
  if (kind === 'a' && name && block && /^\d{1,9}$/.test(block)) return { article: name, block: Number(block) }
  return null
}

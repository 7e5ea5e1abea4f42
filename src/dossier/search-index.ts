/**
 * The full-text index, `search.json`: what it holds and how words are cut, so that the pipeline which writes it and the
 * app which loads it (`MiniSearch.loadJSON(text, SEARCH_OPTIONS)`) agree.
 */
import type { ArticleId, EventId } from './schema.ts'

/** One thing that can be found: an event by its title and excerpts, or a block of an article by its words. */
export interface SearchEntry {
  id: string
  title: string
  text: string
}

/** Plain data plus one pure function; the shape that MiniSearch takes as options. */
export const SEARCH_OPTIONS = {
  fields: ['title', 'text'],
  storeFields: [],
  idField: 'id',
  tokenize: searchWords,
}

/** Letters and digits with the marks that belong to them; "Mi-35M" is found by either part. */
export function searchWords(text: string): string[] {
  return text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
}

export type Found = { event: EventId } | { article: ArticleId; start: number; end: number }

export function eventEntryId(event: EventId): string {
  return `e ${event}`
}

/** Offsets of the block, UTF-16, half-open. */
export function blockEntryId(article: ArticleId, start: number, end: number): string {
  return `a ${article} ${start} ${end}`
}

/** What an entry's id stands for; null when it is none. */
export function parseEntryId(id: string): Found | null {
  const [kind, name, start, end] = id.split(' ')
  if (name === undefined) return null
  if (kind === 'e') return { event: name }
  const [from, to] = [Number(start), Number(end)]
  return kind === 'a' && Number.isInteger(from) && Number.isInteger(to)
    ? { article: name, start: from, end: to }
    : null
}

/** The full-text index over events and articles, ready to be written. */
import MiniSearch from 'minisearch'
import { FORMAT } from '../../dossier/schema.ts'
import { SEARCH_OPTIONS, type SearchDocument, searchDocuments } from '../../dossier/search-documents.ts'
import type { Dossier } from './dossier.ts'

/** The text of `search.json`: a searchFile on one line, for nobody reads an index. */
export function searchJson({ details, articles }: Pick<Dossier, 'details' | 'articles'>): string {
  const index = new MiniSearch<SearchDocument>(SEARCH_OPTIONS)
  index.addAll(
    searchDocuments(
      details.flatMap(d => d.events),
      articles,
    ),
  )
  return `${JSON.stringify({ format: FORMAT, index })}\n`
}

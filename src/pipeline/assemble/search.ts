/** The full-text index over events and articles, serialised. */
import MiniSearch from 'minisearch'
import { blockEntryId, eventEntryId, SEARCH_OPTIONS, type SearchEntry } from '../../dossier/search-index.ts'
import type { Dossier } from './dossier.ts'

export function searchIndex({ details, articles }: Pick<Dossier, 'details' | 'articles'>): string {
  const index = new MiniSearch<SearchEntry>({ ...SEARCH_OPTIONS })
  for (const { events } of details)
    for (const { id, title, evidence } of events)
      index.add({ id: eventEntryId(id), title, text: [...new Set(evidence.map(e => e.quote))].join('\n') })
  for (const { id, text, blocks } of articles)
    for (const { kind, start, end } of blocks) {
      const words = text.slice(start, end)
      const isTitle = kind === 'title'
      if (kind !== 'boilerplate')
        index.add({
          id: blockEntryId(id, start, end),
          title: isTitle ? words : '',
          text: isTitle ? '' : words,
        })
    }
  return JSON.stringify(index)
}

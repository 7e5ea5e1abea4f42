/** Asking the search index. It and its library are loaded with the first word typed. */
import { queryOptions } from '@tanstack/react-query'
import type { ArticleId, EventId } from '../../dossier/schema.ts'
import { queryClient, searchQuery } from '../data/queries.ts'

export interface Hits {
  events: EventId[]
  /** Blocks of article text, best first. */
  passages: { article: ArticleId; block: number }[]
  /** The words of the index that were meant: lower case, without accents. */
  terms: string[]
}

export const hitsQuery = (words: string) =>
  queryOptions({
    queryKey: ['hits', words],
    queryFn: async (): Promise<Hits> => {
      const [{ searchFor }, file] = await Promise.all([
        import('./search-index.ts'),
        queryClient.ensureQueryData(searchQuery),
      ])
      return searchFor(file, words)
    },
    gcTime: 60_000,
    retry: false,
  })

/** Asking the search index. It and its library are loaded with the first word typed. */
import { queryOptions } from '@tanstack/react-query'
import { queryClient, searchQuery } from '../data/queries.ts'
import type { Hits } from './search-index.ts'

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

/** Each file of the data as a query. The data of a built site never changes, so nothing is ever fetched twice. */
import { focusManager, QueryClient, queryOptions } from '@tanstack/react-query'
import { dossierIndex } from '../../dossier/event-row.ts'
import { articleFile, audit, details, knownFile, searchFile } from '../../dossier/schema.ts'
import { eventTable } from '../../dossier/table.ts'
import { mayPass } from './data-fault.ts'
import { fetchData } from './fetch-data.ts'

const RETRIES = 2

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 'static',
      gcTime: Number.POSITIVE_INFINITY,
      networkMode: 'always',
      retry: (failures, error) => failures < RETRIES && mayPass(error),
      // Both retries and their answers fit into the second within which a fault must be told.
      retryDelay: attempt => 150 * 2 ** attempt,
    },
  },
})
// A retry must not wait until the tab is looked at.
focusManager.setFocused(true)

export const dossierQuery = queryOptions({
  queryKey: ['dossier'],
  queryFn: async ({ signal }) => {
    const { events, ...file } = await fetchData('dossier.json', dossierIndex, signal)
    return { file, table: eventTable({ events }) }
  },
})

export const detailsQuery = (shard: number) =>
  queryOptions({
    queryKey: ['details', shard],
    queryFn: ({ signal }) => fetchData(`details/${shard}.json`, details, signal),
  })

export const articleQuery = (id: string) =>
  queryOptions({
    queryKey: ['article', id],
    queryFn: ({ signal }) => fetchData(`articles/${id}.json`, articleFile, signal),
  })

export const auditQuery = queryOptions({
  queryKey: ['audit'],
  queryFn: ({ signal }) => fetchData('audit.json', audit, signal),
})

export const knownQuery = queryOptions({
  queryKey: ['known'],
  queryFn: ({ signal }) => fetchData('known.json', knownFile, signal),
})

export const searchQuery = queryOptions({
  queryKey: ['search'],
  queryFn: ({ signal }) => fetchData('search.json', searchFile, signal),
})

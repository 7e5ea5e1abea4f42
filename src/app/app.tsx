import { QueryClientProvider, useSuspenseQuery } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { useCheckedView } from './checked-view.ts'
import { dossierQuery, queryClient } from './data/queries.ts'
import { TimelinePage } from './timeline-page.tsx'
import { Boundary } from './ui/boundary.tsx'
import { Skeleton } from './ui/skeleton.tsx'

const AuditPage = lazy(() => import('./audit/audit-page.tsx').then(m => ({ default: m.AuditPage })))

export function App() {
  return (
    <QueryClientProvider client={queryClient}>
      <Boundary whole>
        <Suspense fallback={<Skeleton />}>
          <Dossier />
        </Suspense>
      </Boundary>
    </QueryClientProvider>
  )
}

function Dossier() {
  const { data } = useSuspenseQuery(dossierQuery)
  const { view, problems } = useCheckedView(data)
  if (view.page === 'audit') return <AuditPage file={data.file} table={data.table} />
  return <TimelinePage data={data} view={view} problems={problems} />
}

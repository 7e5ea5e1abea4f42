import { QueryClientProvider, useQuery } from '@tanstack/react-query'
import { Suspense, useEffect } from 'react'
import type { DossierHead } from '../dossier/schema.ts'
import type { EventTable } from '../dossier/table.ts'
import { useCheckedView } from './checked-view.ts'
import { dossierQuery, queryClient } from './data/queries.ts'
import { TimelinePage } from './timeline-page.tsx'
import { Boundary } from './ui/boundary.tsx'
import { part } from './ui/part.tsx'
import { Skeleton } from './ui/skeleton.tsx'

const AuditPage = part(() => import('./audit/audit-page.tsx').then(m => m.AuditPage))

/** `onShown`: called when the page is first in place. */
export function App({ onShown }: { onShown: () => void }) {
  useEffect(onShown, [onShown])
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

/** Without suspense, whose placeholder would hold the page back for 300 ms after the data has come. */
function Dossier() {
  const { data } = useQuery({ ...dossierQuery, throwOnError: true })
  return data ? <Page data={data} /> : <Skeleton />
}

function Page({ data }: { data: { file: DossierHead; table: EventTable } }) {
  const { view, problems } = useCheckedView(data)
  if (view.page === 'audit') return <AuditPage file={data.file} table={data.table} />
  return <TimelinePage data={data} view={view} problems={problems} />
}

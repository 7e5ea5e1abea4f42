import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { compareDays } from '../../dossier/day.ts'
import { neighbour, shardOf } from '../../dossier/questions.ts'
import type { Article, EventId, TimelineEvent } from '../../dossier/schema.ts'
import { statusWords } from '../../dossier/status-words.ts'
import { fullDate, whenAt } from '../../dossier/words.ts'
import { detailsQuery } from '../data/queries.ts'
import type { Model } from '../model.ts'
import { closeEvent, takeFocusWish } from '../open-event.ts'
import { currentView, viewUrl } from '../place.ts'
import { CopyLink } from '../share/copy-link.tsx'
import { Fault } from '../ui/boundary.tsx'
import { Actors } from './actors.tsx'
import { Conflicts } from './conflicts.tsx'
import { Corrected } from './corrected.tsx'
import { fetchEvidence } from './evidence-ahead.ts'
import { Excerpts } from './excerpts.tsx'
import { Related } from './related.tsx'
import { StepButtons } from './step-buttons.tsx'
import { WhyThisDate } from './why-this-date.tsx'

/** The event itself comes first; its neighbours are fetched when it stands. */
const AHEAD_MS = 100

/** One event, down to the words it comes from. What the index holds is there at once; the evidence follows. */
export function EventPanel({ model, id }: { model: Model; id: EventId }) {
  const { whole, file } = model
  const row = whole.rowOf.get(id) ?? 0
  const { data, error, refetch } = useQuery(detailsQuery(shardOf(file.shards, row)))
  const event = data?.events.find(e => e.id === id)
  const panel = useRef<HTMLElement>(null)
  usePrefetch(model, row)
  useEffect(() => {
    // Both ask for the page's layout, which is made once if they wait for the frame's own.
    const frame = requestAnimationFrame(() => {
      panel.current?.scrollTo({ top: 0 })
      if (takeFocusWish('event')) document.getElementById(`title-${id}`)?.focus({ preventScroll: true })
    })
    return () => cancelAnimationFrame(frame)
  }, [id])
  const inTable = model.table.rowOf.get(id)
  const table = inTable === undefined ? whole : model.table
  const at = inTable ?? row
  return (
    <section
      ref={panel}
      className="panel-column"
      aria-labelledby={`title-${id}`}
      data-searchable
      onKeyDown={e => {
        if (e.key === 'Escape' && !e.defaultPrevented) leave(id)
      }}
    >
      <div className="panel-bar">
        <button type="button" className="link back" onClick={() => leave(id)}>
          Back to the list
        </button>
        <StepButtons model={model} row={inTable ?? null} />
        <button type="button" className="link close" onClick={() => leave(id)}>
          Close
        </button>
      </div>
      <p className="event-date tabular-nums">
        <time dateTime={whenAt(table, at).from}>{fullDate(whenAt(table, at))}</time>
      </p>
      <h2 id={`title-${id}`} tabIndex={-1} className="event-title" dir="auto">
        {whole.titles[row]}
      </h2>
      {error && <Fault error={error} whole={false} onRetry={() => void refetch()} />}
      {data && !event && <p className="mt-4">The evidence of this event is missing from the data.</p>}
      {!event && !error && <div className="skeleton mt-6 h-40" aria-busy="true" />}
      {event && <Body model={model} event={event} />}
      <p className="mt-8 flex flex-wrap gap-x-5 border-t border-hairline pt-3">
        <CopyLink url={viewUrl({ ...currentView(), event: id })} />
        <span className="print-only">{viewUrl({ ...currentView(), event: id })}</span>
      </p>
    </section>
  )
}

function Body({ model, event }: { model: Model; event: TimelineEvent }) {
  const { file, view } = model
  const nameOf = (id: string) => file.actors.find(a => a.id === id)?.name ?? id
  const stage = view.known === null ? undefined : event.history.findLast(s => s.known <= (view.known ?? ''))
  const told = stage ? event.evidence.filter(e => stage.articles.includes(e.span.article)) : event.evidence
  const evidence = told.length > 0 ? told : event.evidence
  const now = stage ? { ...event, status: stage.status, when: stage.when } : event
  const articles = articlesBy(file.articles, view.known)
  return (
    <>
      <p className="mt-2">{statusWords(now, evidence, nameOf, articles)}</p>
      <Actors model={model} ids={event.actors} />
      <Corrected event={event} />
      <Conflicts event={event} articles={file.articles} />
      <Excerpts model={model} evidence={evidence} when={now.when} />
      <WhyThisDate event={now} evidence={evidence} articles={file.articles} />
      <Related model={model} event={event} />
    </>
  )
}

/** How many articles there were: all, or those that had appeared by a day. */
function articlesBy(articles: readonly Article[], day: string | null): number {
  if (day === null) return articles.length
  return articles.filter(a => a.published !== null && compareDays(a.published.to, day) <= 0).length
}

function leave(id: EventId): void {
  closeEvent()
  requestAnimationFrame(() => {
    const list = document.getElementById('events')
    const link =
      list?.querySelector<HTMLElement>(`a[href*="${id}"]`) ??
      list?.querySelector<HTMLElement>('a[tabindex="0"]')
    link?.focus()
  })
}

/** The evidence of the neighbours, so that going on takes no time. */
function usePrefetch({ table, whole, visible, file }: Model, row: number): void {
  useEffect(() => {
    const rows = visible ?? whole.rows
    const fetchAhead = () => {
      for (const step of [1, -1] as const) {
        const next = neighbour(rows, row, step)
        if (next !== null) fetchEvidence({ file, whole }, (visible ? table : whole).ids[next])
      }
    }
    const timer = setTimeout(fetchAhead, AHEAD_MS)
    return () => clearTimeout(timer)
  }, [table, whole, visible, file, row])
}

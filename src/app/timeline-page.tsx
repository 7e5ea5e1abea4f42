import { Suspense, useCallback, useEffect, useMemo } from 'react'
import type { Problem } from '../dossier/address.ts'
import { dayNumber, dayOf } from '../dossier/day.ts'
import type { DossierHead, EventId } from '../dossier/schema.ts'
import type { EventTable } from '../dossier/table.ts'
import type { View } from '../dossier/view.ts'
import { fullDate, grouped, whenAt } from '../dossier/words.ts'
import { EventColumn } from './event/event-part.ts'
import { expectEvent } from './event/evidence-ahead.ts'
import { Sources } from './event/sources.tsx'
import { Header } from './header/header.tsx'
import { Notices } from './header/notices.tsx'
import { EventsColumn } from './list/events-column.tsx'
import { type Model, useModel } from './model.ts'
import { openEvent } from './open-event.ts'
import { change } from './place.ts'
import { PrintSheet } from './print/print-sheet.tsx'
import { useHighlight } from './search/highlight.ts'
import { TimelineView } from './timeline/timeline-view.tsx'
import { Boundary } from './ui/boundary.tsx'
import { part } from './ui/part.tsx'
import { Pending } from './ui/pending.tsx'

const ArticleView = part(() => import('./reading/article-view.tsx').then(m => m.ArticleView))
/** When the page has come to rest, what the first click will need is fetched. */
const AHEAD_MS = 1000

interface Props {
  data: { file: DossierHead; table: EventTable }
  view: View
  problems: readonly Problem[]
}

export function TimelinePage({ data, view, problems }: Props) {
  const model = useModel(data, view)
  const { file, table, selected } = model
  useHighlight(model.hits?.terms ?? null)
  useTitle(file.title, table, selected)
  useEffect(() => {
    const timer = setTimeout(() => void EventColumn.ahead(), AHEAD_MS)
    return () => clearTimeout(timer)
  }, [])
  return (
    <div className={frameClass(view)}>
      <button type="button" className="skip" onClick={skipToList}>
        Skip to the list of events
      </button>
      <Header model={model} />
      <Notices model={model} problems={problems} />
      {table.length === 0 ? (
        <Empty known={view.known} />
      ) : (
        <main className="stage">
          <div className="drawing">
            <Drawing model={model} />
          </div>
          <div className="columns">
            <Columns model={model} />
          </div>
        </main>
      )}
      <PrintSheet model={model} />
      <Announcement model={model} />
    </div>
  )
}

/** The timeline, told in its own terms what the URL and the data say. */
function Drawing({ model }: { model: Model }) {
  const { file, whole, table, view, visible, selected } = model
  const span = useMemo(
    () => (view.from && view.to ? { from: dayNumber(view.from), to: dayNumber(view.to) } : null),
    [view.from, view.to],
  )
  const laneNames = useMemo(
    () =>
      view.lanes === 'article'
        ? file.articles.map(a => a.publisher ?? a.title)
        : file.actors.map(a => a.name),
    [view.lanes, file],
  )
  const onSelect = useCallback((row: number) => openRow(table, row), [table])
  const onPoint = useCallback(
    (row: number) => expectEvent({ file, whole }, table.ids[row]),
    [file, whole, table],
  )
  return (
    <TimelineView
      table={table}
      visible={visible}
      selected={selected}
      window={span}
      lanes={view.lanes}
      laneNames={laneNames}
      onSelect={onSelect}
      onPoint={onPoint}
      onWindow={setWindow}
      onLanes={setLanes}
    />
  )
}

/** The list, beside it the open event or the sources, and the open article. */
function Columns({ model }: { model: Model }) {
  const { file, whole, view } = model
  return (
    <>
      <EventsColumn model={model} />
      <Boundary>
        {view.event === null ? (
          <Sources file={file} whole={whole} />
        ) : (
          <Suspense fallback={<Pending className="panel-column" />}>
            <EventColumn model={model} id={view.event} />
          </Suspense>
        )}
      </Boundary>
      {view.article !== null && (
        <Boundary key={view.article}>
          <Suspense fallback={<Pending className="article-column" />}>
            <ArticleView model={model} id={view.article} />
          </Suspense>
        </Boundary>
      )}
    </>
  )
}

function frameClass({ event, article, lanes }: View): string {
  const open = event !== null || article !== null
  return `page-frame ${open ? 'is-open' : ''} ${article ? 'is-reading' : ''} ${lanes === 'none' ? '' : 'has-lanes'}`
}

function setWindow(from: number, to: number): void {
  change({ from: dayOf(from), to: dayOf(to) })
}

function setLanes(lanes: View['lanes']): void {
  change({ lanes })
}

function openRow(table: EventTable, row: number): void {
  const id: EventId | undefined = table.ids[row]
  if (id !== undefined) openEvent(id)
}

function skipToList(): void {
  document.querySelector<HTMLElement>('#events a[tabindex="0"]')?.focus()
}

function useTitle(dossier: string, table: EventTable, selected: number | null): void {
  const title =
    selected === null
      ? dossier
      : `${table.titles[selected]}, ${fullDate(whenAt(table, selected))} · ${dossier}`
  useEffect(() => {
    document.title = title
  }, [title])
}

/** What changed, for those who do not see it: the event's title and date, or how many events a filter leaves. */
function Announcement({ model }: { model: Model }) {
  const { table, selected, passing } = model
  const event = selected === null ? '' : `${table.titles[selected]}, ${fullDate(whenAt(table, selected))}`
  const shown = passing ? `${grouped(passing.length)} of ${grouped(table.length)} events shown` : ''
  return (
    <p role="status" className="sr-only">
      {[event, shown].filter(s => s !== '').join('. ')}
    </p>
  )
}

function Empty({ known }: { known: string | null }) {
  return (
    <main className="py-24">
      <p className="max-w-[34rem] font-serif text-lg">
        {known === null
          ? 'No sentence in these articles gives an event with a date that can be worked out. What was read shows each file and every date that was found.'
          : 'On that day none of these articles had appeared, so nothing could be known yet.'}
      </p>
    </main>
  )
}

import { useQuery } from '@tanstack/react-query'
import { memo, Suspense, useMemo } from 'react'
import { type Change, changesBetween } from '../../dossier/as-known.ts'
import { earlierWords, gapBefore, listedDate } from '../../dossier/list-words.ts'
import { isFiltered, withoutFilters } from '../../dossier/view.ts'
import { count, grouped, rowNote, statusAt } from '../../dossier/words.ts'
import { knownQuery } from '../data/queries.ts'
import { expectEvent } from '../event/evidence-ahead.ts'
import { changeWords } from '../known/change-words.ts'
import type { Model } from '../model.ts'
import { openEvent } from '../open-event.ts'
import { change, eventUrls } from '../place.ts'
import { EventList } from '../timeline/event-list.tsx'
import { part } from '../ui/part.tsx'
import { Pending } from '../ui/pending.tsx'
import { useAfterPaint } from './after-paint.ts'
import { useListStart } from './list-start.ts'

const FoundPassages = part(() => import('../search/found-passages.tsx').then(m => m.FoundPassages))

/** The events as a list. When another event is chosen the panel answers first, and the list follows when it is painted. */
export function EventsColumn({ model }: { model: Model }) {
  const before = useAfterPaint(model)
  const sameEvents = before.table === model.table && before.passing === model.passing
  return <Column model={sameEvents ? before : model} />
}

/** How many events, which filter, and what a day's articles changed. */
const Column = memo(function Column({ model }: { model: Model }) {
  const { table, view, passing, visible } = model
  const changes = useChanges(model)
  const rows = visible ?? table.rows
  const { start, folded, fold } = useListStart(model, rows)
  const note = (row: number) => {
    const changed = changes.get(table.ids[row] ?? '')
    const change = changed ? changeWords(changed) : ''
    // “new, planned” has told the status.
    const more = rowNote(table, row)
      .split(' · ')
      .filter(words => !change.includes(words))
    return [change, ...more].filter(words => words !== '').join(' · ')
  }
  const urlOf = useMemo(() => eventUrls(view), [view])
  return (
    <section className="list-column" id="events" aria-label="List of events" data-searchable>
      <div className="column-head">
        <h2>
          {passing && `${grouped(passing.length)} of `}
          {count(table.length, 'event')}
        </h2>
        {isFiltered(view) && (
          <button type="button" className="link" onClick={() => change(withoutFilters(view))}>
            Show all
          </button>
        )}
      </div>
      {start > 0 && (
        <button type="button" className="tl-earlier" aria-expanded={!folded} onClick={() => fold(!folded)}>
          {earlierWords(table, rows, start)}
        </button>
      )}
      {rows.length === 0 ? (
        <p className="py-3 text-muted">No event passes this filter.</p>
      ) : (
        <EventList
          rows={rows}
          selected={model.selected}
          title={row => table.titles[row] ?? ''}
          start={folded ? start : 0}
          onEarlier={() => fold(false)}
          date={(_, at) => listedDate(table, rows, at, folded ? start : 0)}
          note={note}
          status={row => statusAt(table, row)}
          gap={at => gapBefore(table, rows, at)}
          href={row => urlOf(table.ids[row] ?? '')}
          onSelect={row => openEvent(table.ids[row] ?? '')}
          onPoint={row => expectEvent(model, table.ids[row])}
        />
      )}
      {model.hits && (
        <Suspense fallback={<Pending />}>
          <FoundPassages model={model} hits={model.hits} />
        </Suspense>
      )}
    </section>
  )
})

/** What the articles of the chosen day changed, by event. Empty when the whole dossier is shown. */
function useChanges({ view, whole }: Model): ReadonlyMap<string, Change> {
  const { data } = useQuery({ ...knownQuery, enabled: view.known !== null })
  return useMemo(() => {
    const day = view.known
    if (!data || day === null) return new Map()
    const before = data.days.findLast(d => d < day) ?? null
    if (before === null) return new Map()
    return new Map(changesBetween(whole, data, before, day).map(c => [c.id, c]))
  }, [data, whole, view.known])
}

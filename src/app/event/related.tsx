import { useQueries } from '@tanstack/react-query'
import { shardOf } from '../../dossier/questions.ts'
import type { EventId, TimelineEvent } from '../../dossier/schema.ts'
import { hasFlag } from '../../dossier/table.ts'
import { fullDate, whenAt } from '../../dossier/words.ts'
import { detailsQuery } from '../data/queries.ts'
import type { Model } from '../model.ts'
import { openEvent } from '../open-event.ts'
import { currentView, viewUrl } from '../place.ts'

/** Days on either side of a whole within which its parts are looked for. */
const REACH = 30

/** The whole this event is a part of, and the parts of this event. */
export function Related({ model, event }: { model: Model; event: TimelineEvent }) {
  const parts = useParts(model, event)
  const whole = event.partOf !== null && model.whole.rowOf.has(event.partOf) ? event.partOf : null
  if (whole === null && parts.length === 0) return null
  return (
    <section className="mt-6" aria-label="Related events">
      {whole !== null && (
        <>
          <h3 className="section-head">Part of</h3>
          <EventLink model={model} id={whole} />
        </>
      )}
      {parts.length > 0 && (
        <>
          <h3 className="section-head">Within it</h3>
          {parts.map(id => (
            <EventLink key={id} model={model} id={id} />
          ))}
        </>
      )}
    </section>
  )
}

function EventLink({ model, id }: { model: Model; id: EventId }) {
  const row = model.whole.rowOf.get(id) ?? 0
  return (
    <p className="mt-1">
      <a
        className="link font-serif"
        href={viewUrl({ ...currentView(), event: id })}
        onClick={event => {
          event.preventDefault()
          openEvent(id)
        }}
      >
        {model.whole.titles[row]}
      </a>{' '}
      <span className="text-sm text-muted">{fullDate(whenAt(model.whole, row))}</span>
    </p>
  )
}

/** Parts stand close in time, so only the details near the event are asked. */
function useParts({ whole, file }: Model, event: TimelineEvent): EventId[] {
  const row = whole.rowOf.get(event.id) ?? 0
  const near: number[] = []
  const until = (whole.to[row] ?? 0) + REACH
  for (let i = row; i >= 0 && (whole.from[i] ?? 0) >= (whole.from[row] ?? 0) - REACH; i--) near.push(i)
  for (let i = row + 1; i < whole.length && (whole.from[i] ?? 0) <= until; i++) near.push(i)
  const shards = [...new Set(near.filter(i => hasFlag(whole, i, 'partOf')).map(i => shardOf(file.shards, i)))]
  const found = useQueries({ queries: shards.slice(0, 4).map(n => detailsQuery(n)) })
  return found.flatMap(q => (q.data?.events ?? []).filter(e => e.partOf === event.id).map(e => e.id))
}

import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import type { TimelineEvent } from '../../dossier/schema.ts'
import { articleDate, articleName, fullDate, grouped } from '../../dossier/words.ts'
import { detailsQuery, queryClient } from '../data/queries.ts'
import type { Model } from '../model.ts'

/** A dossier of up to so many files of evidence (64 KiB each) is fetched ahead, since printing waits for nothing. */
const AHEAD = 4

/** On paper every event shown stands with its words; on screen this is nothing. */
export function PrintSheet({ model }: { model: Model }) {
  const [printing, setPrinting] = useState(false)
  const { shards } = model.file
  useEffect(() => {
    const begin = () => flushSync(() => setPrinting(true))
    const end = () => setPrinting(false)
    window.addEventListener('beforeprint', begin)
    window.addEventListener('afterprint', end)
    return () => {
      window.removeEventListener('beforeprint', begin)
      window.removeEventListener('afterprint', end)
    }
  }, [])
  useEffect(() => {
    if (shards.length > AHEAD) return
    const timer = window.setTimeout(() => {
      for (const shard of shards.keys()) void queryClient.prefetchQuery(detailsQuery(shard))
    }, 1500)
    return () => window.clearTimeout(timer)
  }, [shards])
  return printing ? <Sheet model={model} /> : null
}

function Sheet({ model }: { model: Model }) {
  const { table, visible, file } = model
  const details = new Map([...file.shards.keys()].flatMap(loaded))
  const rows = visible ?? table.rows
  const told = [...rows].flatMap(row => details.get(table.ids[row] ?? '') ?? [])
  const missing = rows.length - told.length
  return (
    <section className="print-sheet" aria-label="The events with their words">
      {told.map(event => (
        <Entry key={event.id} event={event} model={model} />
      ))}
      {missing > 0 && <p>The words of {grouped(missing)} more events stand on the page of each event.</p>}
    </section>
  )
}

function Entry({ event, model }: { event: TimelineEvent; model: Model }) {
  return (
    <div className="print-entry">
      <p className="event-date">{fullDate(event.when)}</p>
      <h2 dir="auto">{event.title}</h2>
      {event.evidence.map(({ span, quote }) => {
        const article = model.file.articles.find(a => a.id === span.article)
        return (
          <figure key={`${span.article} ${span.start}`}>
            <blockquote dir="auto" lang={article?.language}>
              {quote}
            </blockquote>
            <figcaption>
              <bdi>{articleName(article)}</bdi>, {articleDate(article)}
            </figcaption>
          </figure>
        )
      })}
    </div>
  )
}

function loaded(shard: number): [string, TimelineEvent][] {
  const file = queryClient.getQueryData(detailsQuery(shard).queryKey)
  return (file?.events ?? []).map(e => [e.id, e])
}

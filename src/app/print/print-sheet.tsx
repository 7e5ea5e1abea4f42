import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { dateWords } from '../../dossier/date-words.ts'
import type { TimelineEvent } from '../../dossier/schema.ts'
import { articleDate, articleName, count, fullDate, whenAt } from '../../dossier/words.ts'
import { detailsQuery, queryClient } from '../data/queries.ts'
import type { Model } from '../model.ts'

/** A dossier of up to so many files of evidence (64 KiB each) is fetched ahead, since printing waits for nothing. */
const AHEAD = 4

/** More events than this are counted: nobody prints a book of them, and printing waits for all. */
const MOST = 2000

/** On paper every event shown stands with its words, or where those are not at hand by its title; on screen this is nothing. */
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
  const shown = [...rows.subarray(0, MOST)].map(row => ({ row, event: details.get(table.ids[row] ?? '') }))
  return (
    <section className="print-sheet" aria-label="The events with their words">
      {shown.some(({ event }) => !event) && (
        <p className="print-note">What the articles say stands on the page of each event.</p>
      )}
      {shown.map(({ row, event }) =>
        event ? (
          <Entry key={row} event={event} model={model} />
        ) : (
          <p key={row} className="print-line">
            <span>{dateWords(whenAt(table, row))}</span> <span dir="auto">{table.titles[row]}</span>
          </p>
        ),
      )}
      {rows.length > MOST && (
        <p className="print-note">{count(rows.length - MOST, 'more event')} on the timeline.</p>
      )}
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

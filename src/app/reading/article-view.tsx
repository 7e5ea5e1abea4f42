import { useSuspenseQuery } from '@tanstack/react-query'
import { useEffect, useMemo, useRef } from 'react'
import type { Article, ArticleFile, ArticleId } from '../../dossier/schema.ts'
import { articleDate, count } from '../../dossier/words.ts'
import { articleQuery } from '../data/queries.ts'
import { Reasons } from '../event/why-this-date.tsx'
import type { Model } from '../model.ts'
import { openEvent, takeFocusWish } from '../open-event.ts'
import { change } from '../place.ts'
import { Margin, type MarginEntry } from './margin.tsx'
import { useReadersEye } from './readers-eye.ts'
import { segmentsOf } from './segments.ts'

/** The whole article, set for reading, every event's passage marked and the events beside it. */
export function ArticleView({ model, id }: { model: Model; id: ArticleId }) {
  const { data: file } = useSuspenseQuery(articleQuery(id))
  const { view } = model
  const article = model.file.articles.find(a => a.id === id)
  const column = useRef<HTMLElement>(null)
  useReadersEye(column, view.event, view.at)
  useEffect(() => {
    if (takeFocusWish('article')) column.current?.focus({ preventScroll: true })
  }, [])
  const entries = useMemo(() => marginOf(model, file), [model, file])
  return (
    <section
      ref={column}
      className="article-column"
      aria-label="The article"
      tabIndex={-1}
      data-searchable
      onKeyDown={event => {
        if (event.key === 'Escape' && !event.defaultPrevented) closeArticle()
      }}
    >
      <div className="panel-bar">
        <span className="text-sm text-muted">
          {articleDate(article)} · {count(new Set(file.passages.map(p => p.event)).size, 'event')}
        </span>
        <button type="button" className="link close-article" onClick={closeArticle}>
          Close the article
        </button>
      </div>
      <article className="article" lang={article?.language} dir="auto">
        {file.blocks[0]?.kind !== 'title' && <h2 className="article-title">{article?.title}</h2>}
        {article?.publisher && (
          <p className="article-publisher">
            <bdi>{article.publisher}</bdi>
          </p>
        )}
        {file.blocks.map(block => (
          <div key={block.start} className="article-row">
            <Margin entries={entries.get(block.start) ?? []} selected={view.event} />
            <Block file={file} block={block} model={model} />
          </div>
        ))}
      </article>
      <DateOfArticle article={article} />
    </section>
  )
}

function Block({
  file,
  block,
  model,
}: {
  file: ArticleFile
  block: ArticleFile['blocks'][number]
  model: Model
}) {
  const { event, at } = model.view
  const segments = useMemo(() => segmentsOf(file, block, at), [file, block, at])
  const Tag = block.kind === 'title' ? 'h2' : 'p'
  return (
    <Tag className={`article-${block.kind}`} data-start={block.start} dir="auto">
      {segments.map(s => (
        <span
          key={s.start}
          data-passage={s.events.length > 0 ? s.start : undefined}
          data-events={s.events.join(' ') || undefined}
          className={classOf(s, event)}
        >
          {file.text.slice(s.start, s.end)}
        </span>
      ))}
    </Tag>
  )
}

function classOf(s: ReturnType<typeof segmentsOf>[number], selected: string | null): string | undefined {
  const names = [
    s.events.length > 0 ? 'passage' : '',
    selected !== null && s.events.includes(selected) ? 'passage-here' : '',
    s.sought ? 'sought' : '',
    s.mark === 'date' ? 'mark-date' : s.mark === 'actor' ? 'mark-actor' : '',
  ]
  return names.filter(n => n !== '').join(' ') || undefined
}

function DateOfArticle({ article }: { article: Article | undefined }) {
  if (!article) return null
  return (
    <details className="chain mt-6">
      <summary>{article.published ? 'Why the article is dated so' : 'Why the article has no date'}</summary>
      <Reasons why={article.published?.why ?? []} />
      {article.undated && <p dir="auto">{article.undated}</p>}
    </details>
  )
}

/** Each event stands once, beside the block in which its first passage begins. */
function marginOf(model: Model, file: ArticleFile): ReadonlyMap<number, MarginEntry[]> {
  const entries = new Map<number, MarginEntry[]>()
  const seen = new Set<string>()
  for (const passage of [...file.passages].sort((a, b) => a.start - b.start)) {
    const row = model.whole.rowOf.get(passage.event)
    const block = file.blocks.find(b => passage.start < b.end)
    if (row === undefined || !block || seen.has(passage.event)) continue
    seen.add(passage.event)
    const list = entries.get(block.start) ?? []
    list.push({ id: passage.event, row, table: model.whole, onOpen: () => openEvent(passage.event) })
    entries.set(block.start, list)
  }
  return entries
}

function closeArticle(): void {
  change({ article: null, at: null }, 'push')
  requestAnimationFrame(() => {
    const title = document.querySelector<HTMLElement>('.panel-column [id^="title-"]')
    const back = title ?? document.querySelector<HTMLElement>('#events a[tabindex="0"]')
    back?.focus()
  })
}

import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { independentFirst, piecesOf, sourceLine } from '../../dossier/quotation.ts'
import type { Article, ArticleFile, Evidence, When } from '../../dossier/schema.ts'
import { articleName } from '../../dossier/words.ts'
import { articleQuery } from '../data/queries.ts'
import type { Model } from '../model.ts'
import { openArticle } from '../open-event.ts'
import { currentView, viewUrl } from '../place.ts'
import { Verbatim } from './verbatim.tsx'

/** Each source's own words, independent texts first. */
export function Excerpts(props: { model: Model; evidence: readonly Evidence[]; when: When }) {
  const { model, evidence, when } = props
  return (
    <section aria-label="What the articles say">
      {independentFirst(evidence).map(e => (
        <Excerpt key={`${e.span.article} ${e.span.start}`} model={model} evidence={e} when={when} />
      ))}
    </section>
  )
}

function Excerpt({ model, evidence, when }: { model: Model; evidence: Evidence; when: When }) {
  const [context, setContext] = useState(false)
  const { span } = evidence
  const article = model.file.articles.find(a => a.id === span.article)
  const { data, error } = useQuery({ ...articleQuery(span.article), enabled: context })
  const around = context && data ? aroundOf(data, evidence, article?.language ?? 'en') : null
  const view = { ...currentView(), article: span.article, at: null }
  return (
    <figure className="excerpt">
      <Verbatim span={span} language={article?.language} className="quotation">
        {around && <span className="text-muted">{around.before}</span>}
        <Quotation evidence={evidence} />
        {around && <span className="text-muted">{around.after}</span>}
      </Verbatim>
      {around && !around.exact && <p role="alert">This excerpt does not match its source.</p>}
      {error && <p role="alert">The article could not be fetched; try again in a moment.</p>}
      <figcaption className="caption">
        <Source article={article} evidence={evidence} model={model} when={when} />
        <span className="caption-links">
          <button type="button" className="link" aria-pressed={context} onClick={() => setContext(!context)}>
            In context
          </button>
          <a
            className="link"
            href={viewUrl(view)}
            onClick={event => {
              event.preventDefault()
              openArticle(span.article)
            }}
          >
            Read the article
          </a>
        </span>
      </figcaption>
    </figure>
  )
}

function Source(props: { article: Article | undefined; evidence: Evidence; model: Model; when: When }) {
  const { article, evidence, model, when } = props
  const copied = model.file.articles.find(a => a.id === evidence.copyOf)
  return (
    <span className="min-w-0">
      <bdi className="line-clamp-1">{articleName(article)}</bdi>
      <span>
        {sourceLine(article, evidence, when)}
        {evidence.copyOf && (
          <>
            ; repeats <bdi>{articleName(copied)}</bdi> nearly word for word
          </>
        )}
      </span>
    </span>
  )
}

/** Verbatim, with date words and names set apart. */
function Quotation({ evidence }: { evidence: Evidence }) {
  let at = 0
  return piecesOf(evidence).map(({ text, kind }) => {
    const key = at
    at += text.length
    return kind === null ? (
      text
    ) : (
      <span key={key} className={`mark-${kind}`}>
        {text}
      </span>
    )
  })
}

/** The sentence before and the one after, within the same paragraph. */
function aroundOf(file: ArticleFile, { span, quote }: Evidence, language: string) {
  const block = file.blocks.find(b => b.start <= span.start && span.end <= b.end)
  const exact = file.text.slice(span.start, span.end) === quote
  if (!block) return { before: '', after: '', exact }
  const sentences = [...sentencesOf(file.text.slice(block.start, block.end), language)]
  const start = span.start - block.start
  const end = span.end - block.start
  const inside = sentences.filter(s => s.end > start && s.start < end)
  const first = sentences.indexOf(inside[0] ?? { start: 0, end: 0 })
  const last = sentences.indexOf(inside[inside.length - 1] ?? { start: 0, end: 0 })
  const from = sentences[Math.max(0, first - 1)]?.start ?? 0
  const to = sentences[last + 1]?.end ?? block.end - block.start
  return {
    before: file.text.slice(block.start + from, span.start),
    after: file.text.slice(span.end, block.start + to),
    exact,
  }
}

function* sentencesOf(text: string, language: string): Generator<{ start: number; end: number }> {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' })
  for (const s of segmenter.segment(text)) yield { start: s.index, end: s.index + s.segment.length }
}

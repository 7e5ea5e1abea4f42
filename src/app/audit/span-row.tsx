import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { DossierHead, Span } from '../../dossier/schema.ts'
import { START } from '../../dossier/view.ts'
import { articleName } from '../../dossier/words.ts'
import { articleQuery } from '../data/queries.ts'
import { openArticle } from '../open-event.ts'
import { viewUrl } from '../place.ts'

interface Props {
  span: Span
  file: DossierHead
  fate?: ReactNode
  reason: string
  children: ReactNode
}

/** One line of the audit; the words lead to their place in the article. */
export function SpanRow({ span, file, fate, reason, children }: Props) {
  const view = { ...START, article: span.article, at: { start: span.start, end: span.end } }
  return (
    <li className="audit-row">
      <span className="audit-words">
        <a
          className="link"
          href={viewUrl(view)}
          onClick={event => {
            event.preventDefault()
            openArticle(span.article, view.at)
          }}
        >
          {children}
        </a>
        <bdi className="line-clamp-1 text-sm text-muted">
          {articleName(file.articles.find(a => a.id === span.article))}
        </bdi>
      </span>
      <span>{fate}</span>
      <span className="text-muted" dir="auto">
        {reason}
      </span>
    </li>
  )
}

/** The words themselves: given, or fetched from their article. */
export function Words({ quote, span }: { quote?: string; span?: Span }) {
  const { data } = useQuery({ ...articleQuery(span?.article ?? ''), enabled: span !== undefined })
  const words = quote ?? (span && data ? data.text.slice(span.start, span.end) : 'These words')
  return (
    <span className="line-clamp-3 font-serif" dir="auto">
      {words}
    </span>
  )
}

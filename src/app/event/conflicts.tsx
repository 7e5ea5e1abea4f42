import { useQuery } from '@tanstack/react-query'
import type { Article, Conflict, TimelineEvent } from '../../dossier/schema.ts'
import { articleName } from '../../dossier/words.ts'
import { articleQuery } from '../data/queries.ts'
import { openArticle } from '../open-event.ts'

/** Where sources differ, both wordings beside each other. */
export function Conflicts({ event, articles }: { event: TimelineEvent; articles: readonly Article[] }) {
  if (event.conflicts.length === 0) return null
  return (
    <section className="mt-6" aria-label="Where the sources differ">
      <h3 className="section-head">The sources differ</h3>
      {event.conflicts.map(conflict => (
        <div key={`${conflict.about} ${conflict.text}`} className="mt-1">
          <p>{conflict.text}</p>
          <ul className="claims">
            {conflict.claims.map(claim => (
              <li key={`${claim.span.article} ${claim.span.start}`}>
                <Claim claim={claim} article={articles.find(a => a.id === claim.span.article)} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

function Claim({ claim, article }: { claim: Conflict['claims'][number]; article: Article | undefined }) {
  const { span, says } = claim
  const { data } = useQuery(articleQuery(span.article))
  return (
    <>
      <p className="font-semibold">{says}</p>
      {data && (
        <blockquote className="font-serif" dir="auto" lang={article?.language}>
          {data.text.slice(span.start, span.end)}
        </blockquote>
      )}
      <button
        type="button"
        className="link text-start text-sm"
        onClick={() => openArticle(span.article, { start: span.start, end: span.end })}
      >
        <bdi className="line-clamp-1">{articleName(article)}</bdi>
      </button>
    </>
  )
}

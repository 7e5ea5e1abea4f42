import type { Article, Claim, TimelineEvent } from '../../dossier/schema.ts'
import { articleName } from '../../dossier/words.ts'
import { openArticle } from '../open-event.ts'
import { Verbatim } from './verbatim.tsx'

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
                <ClaimWords claim={claim} article={articles.find(a => a.id === claim.span.article)} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

function ClaimWords({ claim, article }: { claim: Claim; article: Article | undefined }) {
  const { says, span, quote } = claim
  return (
    <>
      <p className="font-semibold">{says}</p>
      <Verbatim span={span} language={article?.language} className="font-serif">
        {quote}
      </Verbatim>
      <button
        type="button"
        className="link claim-source"
        onClick={() => openArticle(span.article, { start: span.start, end: span.end })}
      >
        <bdi className="line-clamp-1">{articleName(article)}</bdi>
      </button>
    </>
  )
}

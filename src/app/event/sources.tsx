import { memo, useMemo, useState } from 'react'
import type { DossierHead } from '../../dossier/schema.ts'
import { type EventTable, listAt } from '../../dossier/table.ts'
import { START } from '../../dossier/view.ts'
import { articleDate, count, grouped } from '../../dossier/words.ts'
import { openArticle } from '../open-event.ts'
import { viewUrl } from '../place.ts'

/** A large dossier has thousands of articles; a page of them is enough to begin with. */
const PAGE = 30

interface Props {
  file: DossierHead
  whole: EventTable
}

/** Before an event is chosen: the articles that everything comes from. */
export const Sources = memo(function Sources({ file, whole }: Props) {
  const counts = useMemo(() => eventCounts(whole), [whole])
  const [shown, setShown] = useState(PAGE)
  const more = file.articles.length - shown
  return (
    <section className="panel-column is-idle" aria-label="Articles">
      <div className="column-head">
        <h2>{count(file.articles.length, 'article')}</h2>
      </div>
      <ul>
        {file.articles.slice(0, shown).map((article, i) => (
          <li key={article.id} className="border-b border-hairline">
            <a
              className="group block py-3 no-underline"
              href={viewUrl({ ...START, article: article.id })}
              onClick={event => {
                event.preventDefault()
                openArticle(article.id)
              }}
            >
              <span
                className="block font-serif text-lg group-hover:underline"
                dir="auto"
                lang={article.language}
              >
                {article.title}
              </span>
              <span className="text-sm text-muted">
                {article.publisher && <bdi>{article.publisher}, </bdi>}
                {articleDate(article)} · {count(counts.get(i) ?? 0, 'event')}
                {article.copyOf && ' · repeats another article'}
              </span>
            </a>
          </li>
        ))}
      </ul>
      {more > 0 && (
        <button
          type="button"
          className="control control-line mt-3"
          onClick={() => setShown(shown + PAGE)}
        >{`${Math.min(PAGE, more)} more of ${grouped(more)}`}</button>
      )}
    </section>
  )
})

/** How many events each article tells, by its position. */
function eventCounts(table: EventTable): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  for (let row = 0; row < table.length; row++)
    for (const at of listAt(table.articles, row)) counts.set(at, (counts.get(at) ?? 0) + 1)
  return counts
}

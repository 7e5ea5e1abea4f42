import { listAt } from '../../dossier/table.ts'
import type { Model } from '../model.ts'
import { openArticle } from '../open-event.ts'
import { currentView, viewUrl } from '../place.ts'
import { articleDate, count } from '../words.ts'

/** Before an event is chosen: the articles that everything comes from. */
export function Sources({ model }: { model: Model }) {
  const { file, whole } = model
  const counts = new Map<number, number>()
  for (let row = 0; row < whole.length; row++)
    for (const at of listAt(whole.articles, row)) counts.set(at, (counts.get(at) ?? 0) + 1)
  return (
    <section className="panel-column is-idle" aria-label="Articles">
      <div className="column-head">
        <h2>{count(file.articles.length, 'article')}</h2>
      </div>
      <ul>
        {file.articles.map((article, i) => (
          <li key={article.id} className="border-b border-hairline">
            <a
              className="group block py-3 no-underline"
              href={viewUrl({ ...currentView(), article: article.id, at: null })}
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
    </section>
  )
}

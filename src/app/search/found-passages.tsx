import { useQueries } from '@tanstack/react-query'
import { articleName, grouped } from '../../dossier/words.ts'
import { articleQuery } from '../data/queries.ts'
import type { Model } from '../model.ts'
import { openArticle } from '../open-event.ts'
import { currentView, viewUrl } from '../place.ts'
import type { Hits } from './search-index.ts'

const SHOWN = 12
const WORDS_BEFORE = 60
const WORDS_AFTER = 120

/** Where the words stand in the articles themselves, beside the events that quote them. */
export function FoundPassages({ model, hits }: { model: Model; hits: Hits }) {
  const shown = hits.passages.slice(0, SHOWN)
  const ids = [...new Set(shown.map(p => p.article))]
  const texts = useQueries({ queries: ids.map(id => articleQuery(id)) })
  if (shown.length === 0) return null
  return (
    <section className="mt-6" aria-label="Found in the articles">
      <h3 className="text-sm text-muted">
        In the articles:{' '}
        {hits.passages.length > SHOWN ? `first ${SHOWN} of ${grouped(hits.passages.length)}` : shown.length}
      </h3>
      <ul>
        {shown.map(({ article, block }) => {
          const file = texts[ids.indexOf(article)]?.data
          const place = file?.blocks[block]
          if (!file || !place) return null
          const excerpt = excerptOf(file.text.slice(place.start, place.end), hits.terms)
          const at = { start: place.start + excerpt.start, end: place.start + excerpt.start }
          const view = { ...currentView(), article, at }
          return (
            <li key={`${article}:${block}`} className="border-t border-hairline">
              <a
                className="block py-2 no-underline hover:underline"
                href={viewUrl(view)}
                onClick={event => {
                  event.preventDefault()
                  openArticle(article, at)
                }}
              >
                <span className="line-clamp-3 font-serif" dir="auto">
                  {excerpt.text}
                </span>
                <bdi className="line-clamp-1 text-sm text-muted">
                  {articleName(model.file.articles.find(a => a.id === article))}
                </bdi>
              </a>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** The words around the first that was found. */
function excerptOf(text: string, terms: readonly string[]): { text: string; start: number } {
  const lower = text.toLowerCase()
  // Only chooses where the excerpt begins: a length that changes with the case costs a few letters, never a wrong quote.
  const first = Math.min(...terms.map(t => lower.indexOf(t)).filter(i => i >= 0), text.length)
  if (first < WORDS_BEFORE || first === text.length)
    return { text: text.slice(0, WORDS_BEFORE + WORDS_AFTER), start: 0 }
  const start = text.lastIndexOf(' ', first - WORDS_BEFORE) + 1
  return { text: `…${text.slice(start, first + WORDS_AFTER)}`, start: first }
}

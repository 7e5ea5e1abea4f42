/** What one article says on a point on which the sources of an event differ, with its words. */
import type { Claim } from '../../dossier/schema.ts'
import type { ArticleInContext } from '../recipe.ts'

const MOST_SAID = 200

/** UTF-16 offsets into the text of `article`, half-open. */
interface Place {
  article: number
  start: number
  end: number
}

/** A list of one, or of none where there is no such article. */
export function claimAt(place: Place, says: string, articles: readonly ArticleInContext[]): Claim[] {
  const { start, end } = place
  const article = articles[place.article]?.article
  if (!article) return []
  const quote = article.text.slice(start, end)
  return [{ says: says.slice(0, MOST_SAID), span: { article: article.id, start, end }, quote }]
}

/** One report credited to different sources: to one newspaper in two articles, to two newspapers in a third. */
import type { ActorId, Conflict } from '../../dossier/schema.ts'
import type { Statement } from '../events/statement.ts'
import type { ArticleInContext } from '../recipe.ts'
import { claimAt } from './claim.ts'
import type { Credit, Credits } from './credit.ts'
import { cosine } from './vector.ts'

/** Cosine of two sentences' words from which on they give the same piece of news. */
const SAME_NEWS = 0.33

/**
 * At most one conflict: about the piece of news that most articles give. The sentences of the event's own
 * statements, and those that go on with the same source ("the newspaper added"), are looked up among all credited
 * sentences of the dossier; an article's answer is every source it credits that piece of news to.
 */
export function attributionConflicts(
  statements: readonly Statement[],
  articles: readonly ArticleInContext[],
  credits: Credits,
): Conflict[] {
  let best: Credit[] = []
  for (const statement of statements) {
    for (const seed of credits.passage(statement.article, statement.sentence)) {
      const told = credits.like(seed).filter(other => cosine(seed.terms, other.terms) >= SAME_NEWS)
      if (differ(told) && articlesOf(told) > articlesOf(best)) best = told
    }
  }
  return best.length === 0 ? [] : [conflictOf(best, articles)]
}

function articlesOf(told: readonly Credit[]): number {
  return new Set(told.map(credit => credit.article)).size
}

function sourcesByArticle(told: readonly Credit[]): Map<number, Set<ActorId>> {
  const found = new Map<number, Set<ActorId>>()
  for (const { article, source } of told) found.set(article, (found.get(article) ?? new Set()).add(source))
  return found
}

function differ(told: readonly Credit[]): boolean {
  const answers = [...sourcesByArticle(told).values()].map(sources => [...sources].sort().join(' '))
  return new Set(answers).size > 1
}

/** One claim for each article and source, with the first sentence that makes it. */
function conflictOf(told: readonly Credit[], articles: readonly ArticleInContext[]): Conflict {
  const seen = new Set<string>()
  const claims = [...told]
    .sort((a, b) => a.article - b.article || a.start - b.start)
    .flatMap(credit => {
      const key = `${credit.article} ${credit.source}`
      if (seen.has(key)) return []
      seen.add(key)
      return claimAt(credit, credit.name, articles)
    })
  const counts = [...sourcesByArticle(told).values()].map(sources => sources.size)
  const text =
    Math.max(...counts) > Math.min(...counts)
      ? 'Some articles credit this to one source, others to more.'
      : 'The articles credit this to different sources.'
  return { about: 'attribution', text, claims }
}

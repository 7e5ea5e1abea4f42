/** From the statements of a cluster to the excerpts that readers see. */
import type { Evidence } from '../../dossier/schema.ts'
import { at } from '../analysis.ts'
import type { Statement } from '../events/statement.ts'
import type { ArticleInContext } from '../recipe.ts'
import { copies, SENTENCES } from './copies.ts'

/** A statement with a day. */
export type Dated = Statement & { when: NonNullable<Statement['when']> }

/** The dated statements, one an excerpt: a sentence that tells of one event in two clauses is one excerpt. */
export function excerpts(statements: readonly Statement[]): Dated[] {
  const seen = new Set<string>()
  return statements.filter((s): s is Dated => {
    const key = `${s.article}:${s.start}`
    if (s.when === null || seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/** In the order of the statements; `articleCopies` holds the original of each article, or null. */
export function evidenceOf(
  statements: readonly Dated[],
  articles: readonly ArticleInContext[],
  articleCopies: readonly (number | null)[],
): Evidence[] {
  const originals = copyOfEach(statements, articles, articleCopies)
  return statements.map((s, i) =>
    oneExcerpt(s, at(articles, s.article), idAt(articles, originals[i] ?? null)),
  )
}

function oneExcerpt(s: Dated, { article, times, actors }: ArticleInContext, copyOf: string | null): Evidence {
  const mention = s.mention === null ? undefined : times[s.mention]?.mention
  return {
    span: { article: article.id, start: s.start, end: s.end },
    quote: article.text.slice(s.start, s.end),
    says: s.when,
    dateSpan: mention ? { article: article.id, start: mention.start, end: mention.end } : null,
    why: s.why,
    actors: actors
      .filter(a => a.start >= s.start && a.end <= s.end)
      .map(a => ({ actor: a.actor, span: { article: article.id, start: a.start, end: a.end } })),
    speaker: s.speaker,
    role: s.role,
    status: s.status,
    copyOf,
  }
}

function idAt(articles: readonly ArticleInContext[], index: number | null): string | null {
  return index === null ? null : at(articles, index).article.id
}

/** The article whose excerpt in this event each excerpt repeats: as part of a copied article, or as one copied sentence. */
function copyOfEach(
  statements: readonly Dated[],
  articles: readonly ArticleInContext[],
  articleCopies: readonly (number | null)[],
): (number | null)[] {
  const order = statements
    .map((_, i) => i)
    .sort((a, b) => at(statements, a).article - at(statements, b).article || a - b)
  const texts = order.map(i => textOf(at(statements, i), articles))
  const found = copies(texts, SENTENCES)
  const here = new Set(statements.map(s => s.article))
  const out: (number | null)[] = statements.map(() => null)
  order.forEach((i, k) => {
    const own = at(statements, i).article
    const original = articleCopies[own] ?? null
    const repeats = found[k] ?? null
    const sentence = repeats === null ? null : at(statements, at(order, repeats)).article
    out[i] = original !== null && here.has(original) ? original : sentence === own ? null : sentence
  })
  return out
}

function textOf(s: Dated, articles: readonly ArticleInContext[]): string {
  return at(articles, s.article).article.text.slice(s.start, s.end)
}

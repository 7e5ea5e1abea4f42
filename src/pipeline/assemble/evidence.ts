/** From the statements of a cluster to the excerpts that readers see. */
import type { Evidence } from '../../dossier/schema.ts'
import { at } from '../analysis.ts'
import type { Statement } from '../events/statement.ts'
import type { ArticleInContext } from '../recipe.ts'
import type { Copies } from '../text/copies.ts'

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

/** In the order of the statements. */
export function evidenceOf(
  statements: readonly Dated[],
  articles: readonly ArticleInContext[],
  copies: Copies,
): Evidence[] {
  const here = new Set(statements.map(s => s.article))
  return statements.map(s =>
    oneExcerpt(s, at(articles, s.article), idAt(articles, originalOf(s, here, copies))),
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

/** The article whose words in this event an excerpt repeats: as part of a copied article, or as one copied sentence. */
function originalOf(s: Dated, here: ReadonlySet<number>, copies: Copies): number | null {
  const whole = copies.articles[s.article] ?? null
  if (whole !== null && here.has(whole)) return whole
  const sentence = copies.original(s)?.article ?? null
  return sentence !== null && sentence !== s.article && here.has(sentence) ? sentence : null
}

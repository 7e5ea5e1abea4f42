/** Dates that hang on another event: "on the eve of the visit", "the day after the vote". Settled when all statements are known. */

import { addDays, compareDays, daysBetween } from '../../dossier/day.ts'
import { oneDay } from '../../dossier/one-day.ts'
import type { ActorId, Reason, When } from '../../dossier/schema.ts'
import type { ArticleInContext } from '../recipe.ts'
import { nounActAt } from './noun-phrase.ts'
import { readSentence } from './sentence-reading.ts'
import type { Statement } from './statement.ts'

/** An event named in passing is one of this dossier's days around the article, not of years ago. */
const NEAR_DAYS = 60

/** The same statements in the same order, those dated by a named event with their day where the dossier knows that event. */
export function settleRelative(
  statements: readonly Statement[],
  articles: readonly ArticleInContext[],
): Statement[] {
  const dated = statements.filter(s => s.when?.precision === 'day' && s.status !== 'denied')
  return statements.map(statement => settled(statement, dated, articles))
}

function settled(
  statement: Statement,
  dated: readonly Statement[],
  articles: readonly ArticleInContext[],
): Statement {
  const { relativeTo } = statement
  const context = articles.find(a => a.index === statement.article)
  if (relativeTo === undefined || context === undefined || statement.when !== null) return statement
  const named = namedEvent(context, statement)
  if (named === null) return statement
  const anchor = agreed(
    dated.filter(s => isNamed(s, named, statement)),
    context.date.when,
  )
  if (anchor === null) return statement
  const day = addDays(relativeTo.from === 'start' ? anchor.from : anchor.to, relativeTo.days)
  if (relativeTo.from === 'start' && relativeTo.days > 0 && compareDays(day, anchor.to) > 0) return statement
  return {
    ...statement,
    when: oneDay(day, 'inferred'),
    undated: null,
    why: [...statement.why, because(context, statement, anchor)],
  }
}

interface Named {
  lemma: string
  actors: readonly ActorId[]
  places: readonly string[]
}

function namedEvent(context: ArticleInContext, { sentence, relativeTo }: Statement): Named | null {
  if (relativeTo === undefined) return null
  const { start, end } = relativeTo
  const { tokens } = readSentence(context, sentence)
  const acts = tokens.flatMap((t, k) => (t.start >= start && t.end <= end ? [nounActAt(tokens, k)] : []))
  const act = acts.find(a => a !== null)
  if (act === undefined || act === null) return null
  const inside = (m: { start: number; end: number }) => m.start >= start && m.end <= end
  return {
    lemma: act.lemma,
    actors: context.actors.filter(inside).map(a => a.actor),
    places: context.places.filter(inside).map(p => p.name),
  }
}

/** The same act, of somebody named with it; "his visit" may be of anybody the statement names. */
function isNamed(candidate: Statement, named: Named, statement: Statement): boolean {
  if (candidate.trigger.lemma !== named.lemma || candidate === statement) return false
  const actors = named.actors.length > 0 ? named.actors : statement.actors
  const shared = actors.some(a => candidate.actors.includes(a))
  return shared || (named.actors.length === 0 && candidate.article === statement.article)
}

/** The days that most articles give the event; null when none does or the first two are even. */
function agreed(candidates: readonly Statement[], published: When | null): When | null {
  const votes = new Map<string, { when: When; articles: Set<number> }>()
  for (const { when, article } of candidates) {
    if (when === null) continue
    if (published !== null && daysApart(when, published) > NEAR_DAYS) continue
    const vote = votes.get(when.edtf) ?? { when, articles: new Set() }
    vote.articles.add(article)
    votes.set(when.edtf, vote)
  }
  const [first, second] = [...votes.values()].sort((a, b) => b.articles.size - a.articles.size)
  if (first === undefined || second?.articles.size === first.articles.size) return null
  return first.when
}

/** Days between two spans; 0 when they meet. */
function daysApart(a: When, b: When): number {
  return Math.max(0, daysBetween(a.to, b.from), daysBetween(b.to, a.from))
}

function because(context: ArticleInContext, { relativeTo }: Statement, anchor: When): Reason {
  const { start, end } = relativeTo ?? { start: 0, end: 0 }
  return {
    kind: 'anchor',
    text: `counted from “${context.article.text.slice(start, end)}”, which the articles date`,
    edtf: anchor.edtf,
    span: { article: context.article.id, start, end },
  }
}

/** A statement as merging takes it. */
import type { ActorId, When } from '../../dossier/schema.ts'
import type { Statement } from '../events/statement.ts'
import type { ArticleInContext } from '../recipe.ts'
import type { Credits } from './credit.ts'
import type { Passage } from './telling.ts'

/** A statement that has a date. */
export type Dated = Statement & { when: When }

export function isDated(statement: Statement): statement is Dated {
  return statement.when !== null
}

/** Sorts of act of which two on one day by the same actors are two. */
const SAYING: ReadonlySet<Statement['kind']> = new Set<Statement['kind']>(['statement', 'report', 'other'])

/**
 * The statement's sentence and its actors. A report in the media is about what it tells: it goes on as long as
 * sentences are credited to the same medium, and its actors are those named in the first, without the medium.
 */
export function passageOf(
  statement: Dated,
  { articles, credits }: { articles: readonly ArticleInContext[]; credits: Credits },
): Passage {
  const { article, sentence, start, trigger, kind } = statement
  const context = articles[article]
  const end = kind === 'report' ? endOfReport(statement, credits) : statement.end
  const names = kind === 'report' ? subjectsOf(statement, context) : statement.actors
  return {
    article,
    sentence,
    text: context?.article.text.slice(start, end) ?? '',
    trigger: { start: trigger.start - start, end: trigger.end - start, words: trigger.lemma },
    aside: asides({ ...statement, end }, names, context).map(part => ({
      start: part.start - start,
      end: part.end - start,
    })),
    sort: SAYING.has(kind) ? null : kind,
    names,
    doers: doersOf(statement, names, context),
    capitals: [],
    places: statement.places,
    when: statement.when,
    denied: statement.status === 'denied',
  }
}

function endOfReport({ article, sentence, end }: Statement, credits: Credits): number {
  return Math.max(end, ...credits.passage(article, sentence).map(credit => credit.end))
}

function subjectsOf({ start, end, speaker }: Statement, context: ArticleInContext | undefined): ActorId[] {
  const named = (context?.actors ?? []).filter(
    actor => actor.start >= start && actor.end <= end && actor.actor !== speaker,
  )
  return [...new Set(named.map(actor => actor.actor))]
}

function doersOf(
  { titleSpan, trigger }: Statement,
  names: readonly ActorId[],
  context: ArticleInContext | undefined,
): ActorId[] {
  const before = (context?.actors ?? []).filter(a => a.start >= titleSpan.start && a.end <= trigger.start)
  return names.filter(name => before.some(a => a.actor === name))
}

function asides(
  { start, end, speaker }: Statement,
  names: readonly ActorId[],
  context: ArticleInContext | undefined,
) {
  const times = (context?.times ?? []).map(({ mention }) => mention)
  const compared = new Set(speaker === null ? names : [speaker, ...names])
  const actors = (context?.actors ?? []).filter(({ actor }) => compared.has(actor))
  return [...times, ...actors].filter(part => part.start >= start && part.end <= end)
}

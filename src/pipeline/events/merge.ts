/** Statements of all articles that tell of one happening become one cluster; each keeps its own date and source. */
import { type Day, dayNumber } from '../../dossier/day.ts'
import type { When } from '../../dossier/schema.ts'
import type { ArticleInContext } from '../recipe.ts'
import { type Copies, findCopies } from '../text/copies.ts'
import type { Cluster } from './cluster.ts'
import { conflictsOf, type Sources } from './conflict.ts'
import { creditsOf } from './credit.ts'
import { adopted } from './merge-adopt.ts'
import { statusOf, tellingOrder, weightOf } from './merge-choice.ts'
import { chosenWhen } from './merge-days.ts'
import { happenings } from './merge-pair.ts'
import { withParts } from './merge-part.ts'
import { type Passage, tellingsOf } from './merge-telling.ts'
import type { Statement } from './statement.ts'

/** A statement that has a date. */
export type Dated = Statement & { when: When }

/**
 * Clusters in date order (from, then to, then title). `articles` are all of the dossier's, in its order, so that
 * `statement.article` is a position in it. Statements without a date are left out: they go to the undated tray.
 */
export function merge(statements: readonly Statement[], articles: readonly ArticleInContext[]): Cluster[] {
  const dated = statements.filter(isDated).sort(inTextOrder)
  const copies = findCopies(
    articles.map(context => context.article),
    articles.map(publishedDay),
  )
  const tellings = tellingsOf(
    dated.map(statement => passageOf(statement, articles)),
    articles.map(context => context.article.text),
  )
  const sources = { articles, copies, credits: creditsOf(articles, tellings.lexicon) }
  const groups = adopted(happenings(tellings), tellings)
  const clusters = groups.map(group =>
    clusterOf(
      group.flatMap(i => dated[i] ?? []),
      sources,
    ),
  )
  return withParts(clusters.sort(inDateOrder))
}

function isDated(statement: Statement): statement is Dated {
  return statement.when !== null
}

function inTextOrder(a: Statement, b: Statement): number {
  return a.article - b.article || a.start - b.start || a.trigger.start - b.trigger.start
}

function inDateOrder(a: Cluster, b: Cluster): number {
  const [x, y] = [a.when, b.when]
  return (
    dayNumber(x.from) - dayNumber(y.from) ||
    dayNumber(x.to) - dayNumber(y.to) ||
    (a.title < b.title ? -1 : a.title > b.title ? 1 : 0)
  )
}

function publishedDay({ date }: ArticleInContext): Day | null {
  return date.when?.from ?? null
}

/** Of a report in the media: those it is about. Which medium it was is no part of what it tells. */
function subjectsOf({ article, start, end, speaker }: Statement, articles: readonly ArticleInContext[]) {
  const named = (articles[article]?.actors ?? []).filter(
    actor => actor.start >= start && actor.end <= end && actor.actor !== speaker,
  )
  const subjects = new Set(named.map(actor => actor.actor))
  return [...subjects]
}

/** Sorts of act of which two on one day by the same actors are two. */
const SAYING: ReadonlySet<Statement['kind']> = new Set<Statement['kind']>(['statement', 'report', 'other'])

function passageOf(statement: Dated, articles: readonly ArticleInContext[]): Passage {
  const { start, end, trigger } = statement
  return {
    article: statement.article,
    sentence: statement.sentence,
    text: articles[statement.article]?.article.text.slice(start, end) ?? '',
    trigger: { start: trigger.start - start, end: trigger.end - start, words: trigger.lemma },
    sort: SAYING.has(statement.kind) ? null : statement.kind,
    names: statement.kind === 'report' ? subjectsOf(statement, articles) : statement.actors,
    capitals: [],
    when: statement.when,
    denied: statement.status === 'denied',
  }
}

function clusterOf(members: readonly Dated[], sources: Sources): Cluster {
  const { articles, copies } = sources
  const reports = members.map(member => ({ when: member.when, source: sourceOf(member, copies) }))
  const when = chosenWhen(reports)
  const statements = when ? tellingOrder(members, when, articles) : []
  const [titleOf] = statements
  if (!when || !titleOf) throw new RangeError('a cluster without a statement')
  return {
    statements,
    when,
    title: titleOf.title,
    titleOf,
    status: statusOf(members),
    conflicts: conflictsOf(statements, sources),
    partOf: null,
    weight: weightOf(statements, new Set(reports.map(report => report.source)).size),
  }
}

/** The article whose words these are: the statement's own, unless article or sentence repeats an earlier one. */
function sourceOf(statement: Statement, copies: Copies): number {
  const whole = copies.articles[statement.article]
  if (whole !== null && whole !== undefined) return whole
  return copies.original(statement)?.article ?? statement.article
}

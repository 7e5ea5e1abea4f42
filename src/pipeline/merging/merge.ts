/** Statements of all articles that tell of one happening become one cluster; each keeps its own date and source. */
import { dayNumber } from '../../dossier/day.ts'
import { publishedDay } from '../documents/document-date.ts'
import type { Statement } from '../events/statement.ts'
import type { ArticleInContext } from '../recipe.ts'
import { type Copies, findCopies } from '../text/copies.ts'
import { adopted } from './adopt.ts'
import { statusOf, tellingOrder } from './choice.ts'
import type { Cluster } from './cluster.ts'
import { conflictsOf, type Sources } from './conflict.ts'
import { creditsOf } from './credit.ts'
import { chosenWhen } from './days.ts'
import { happenings } from './pair.ts'
import { withParts } from './part.ts'
import { type Dated, isDated, passageOf } from './passage.ts'
import { Lexicon, tellingsOf } from './telling.ts'
import { weigh } from './weight.ts'

/**
 * Clusters in date order (from, then to, then title). `articles` are all of the dossier's, in its order, so that
 * `statement.article` is a position in it. Statements without a date are left out: they go to the undated tray.
 */
export function merge(statements: readonly Statement[], articles: readonly ArticleInContext[]): Cluster[] {
  const dated = statements.filter(isDated).sort(inTextOrder)
  const copies = findCopies(
    articles.map(context => context.article),
    articles.map(context => publishedDay(context.date)),
  )
  const lexicon = new Lexicon(articles.map(context => context.article.text))
  const sources = { articles, copies, credits: creditsOf(articles, lexicon) }
  const tellings = tellingsOf(
    dated.map(statement => passageOf(statement, sources)),
    lexicon,
  )
  const groups = adopted(happenings(tellings), tellings)
  const telling = groups.filter(group => group.some(i => dated[i]?.open !== true))
  const clusters = telling.map(group =>
    clusterOf(
      group.flatMap(i => dated[i] ?? []),
      sources,
    ),
  )
  const ordered = withParts(clusters.sort(inDateOrder))
  const weights = weigh(ordered, sources)
  return ordered.map((cluster, i) => ({ ...cluster, weight: weights[i] ?? 0 }))
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

function clusterOf(members: readonly Dated[], sources: Sources): Cluster {
  const { articles, copies } = sources
  const reports = members.map(member => ({ when: member.when, source: sourceOf(member, copies) }))
  const when = chosenWhen(reports)
  const statements = when ? tellingOrder(members, when, articles) : []
  const titleOf = statements.find(s => s.open !== true) ?? statements[0]
  if (!when || !titleOf) throw new RangeError('a cluster without a statement')
  return {
    statements,
    when,
    title: titleOf.title,
    titleOf,
    status: statusOf(members),
    conflicts: conflictsOf(statements, sources),
    partOf: null,
    weight: 0,
  }
}

/** The article whose words these are: the statement's own, unless article or sentence repeats an earlier one. */
function sourceOf(statement: Statement, copies: Copies): number {
  const whole = copies.articles[statement.article]
  if (whole !== null && whole !== undefined) return whole
  return copies.original(statement)?.article ?? statement.article
}

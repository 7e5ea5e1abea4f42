/** Statements of all articles that tell of one happening become one cluster; each keeps its own date and source. */
import { dayNumber } from '../../dossier/day.ts'
import type { Day } from '../../dossier/day.ts'
import type { When } from '../../dossier/schema.ts'
import type { ArticleInContext } from '../recipe.ts'
import { type Copies, findCopies } from '../text/copies.ts'
import type { Cluster } from './cluster.ts'
import { conflictsOf } from './conflict.ts'
import { pairsByKey } from './merge-block.ts'
import { type DayRelation, chosenWhen, dayRelation, lengthOf } from './merge-days.ts'
import { groupByLink, type Pair } from './merge-group.ts'
import { likeness } from './merge-likeness.ts'
import { partsOf } from './merge-part.ts'
import { mostTelling, statusOf } from './merge-telling-best.ts'
import { type Passage, type Telling, type Tellings, tellingsOf } from './merge-telling.ts'
import { weightOf } from './merge-weight.ts'
import type { Statement } from './statement.ts'

/** A statement that has a date. */
type Dated = Statement & { when: When }

/**
 * Clusters in date order (from, then to, then title). Statements without a date are left out: they belong in the
 * undated tray. `articles[i].index` need not be i; statements name articles by `index`.
 */
export function merge(statements: readonly Statement[], articles: readonly ArticleInContext[]): Cluster[] {
  const dated = statements.filter(isDated)
  const byIndex = new Map(articles.map(article => [article.index, article]))
  const copies = copiesAmong(articles)
  const tellings = tellingsOf(
    dated.map(statement => passageOf(statement, byIndex)),
    textsByIndex(articles),
  )
  const groups = groupByLink(dated.length, pairsOf(tellings, dated), {
    absent: ABSENT,
    least: LEAST,
    allowed: (a, b) => daysAgree(a, b, dated),
  })
  const clusters = groups.map(group => clusterOf(group.flatMap(i => dated[i] ?? []), byIndex, copies))
  clusters.sort(inDateOrder)
  return partsOf(clusters)
}

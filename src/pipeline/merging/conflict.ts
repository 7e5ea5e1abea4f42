/** Points on which the sources of one event differ. Each claim keeps its own words and their place. */
import type { Conflict } from '../../dossier/schema.ts'
import type { Statement } from '../events/statement.ts'
import type { ArticleInContext } from '../recipe.ts'
import type { Copies } from '../text/copies.ts'
import { claimAt } from './claim.ts'
import { attributionConflicts } from './conflict-attribution.ts'
import { numberConflicts } from './conflict-number.ts'
import type { Credits } from './credit.ts'
import { dayRelation } from './days.ts'
import { firstOfEach } from './first-of-each.ts'

/** What is known of the whole dossier when the sources of one event are compared. */
export interface Sources {
  articles: readonly ArticleInContext[]
  copies: Copies
  credits: Credits
}

/**
 * The conflicts among statements of one event, in the order date, status, number, attribution. Statements that
 * repeat another article's words make no claim of their own.
 */
export function conflictsOf(statements: readonly Statement[], sources: Sources): Conflict[] {
  const { articles, copies, credits } = sources
  const own = statements.filter(
    statement => (copies.articles[statement.article] ?? null) === null && copies.original(statement) === null,
  )
  return [
    ...dateConflicts(own, articles),
    ...statusConflicts(own, articles),
    ...numberConflicts(own, articles),
    ...attributionConflicts(own, articles, credits),
  ]
}

/** Two dates that exclude each other. A less precise date that holds the other is no conflict. */
function dateConflicts(statements: readonly Statement[], articles: readonly ArticleInContext[]): Conflict[] {
  const firsts = firstOfEach(statements, statement => statement.when?.edtf ?? null)
  const differ = firsts.filter(one =>
    firsts.some(
      other => one.when && other.when && ['near', 'apart'].includes(dayRelation(one.when, other.when)),
    ),
  )
  if (new Set(differ.map(statement => statement.article)).size < 2) return []
  const claims = differ.flatMap(statement => claimAt(statement, statement.when?.edtf ?? '', articles))
  return [{ about: 'date', text: 'The sources give different days.', claims }]
}

/** One source says it happened and another that it did not. */
function statusConflicts(
  statements: readonly Statement[],
  articles: readonly ArticleInContext[],
): Conflict[] {
  const denied = statements.find(statement => statement.status === 'denied')
  const told = statements.find(
    statement => statement.status === 'happened' || statement.status === 'reported',
  )
  if (!denied || !told || denied.article === told.article) return []
  const claims = [...claimAt(told, 'It happened', articles), ...claimAt(denied, 'It is denied', articles)]
  return [{ about: 'status', text: 'One source reports it, another denies it.', claims }]
}

/** What a group of statements says together: the most telling one, the status, how much it matters. */
import type { When } from '../../dossier/schema.ts'
import type { Statement } from '../events/statement.ts'
import type { ArticleInContext } from '../recipe.ts'

/**
 * Best title first: of those that give the event's own date, a named subject, happened before planned, said by a source of its own, more actors, and then
 * the shorter title, which says the same with less. Ties in text order.
 */
export function tellingOrder<T extends Statement>(
  members: readonly T[],
  when: When,
  articles: readonly ArticleInContext[],
): T[] {
  const ranked = members.map(statement => ({
    statement,
    rank: [statement.when?.edtf === when.edtf ? 1 : 0, ...rankOf(statement, articles)],
  }))
  ranked.sort((a, b) => compareRanks(b.rank, a.rank))
  return ranked.map(({ statement }) => statement)
}

const CERTAINTY = { happened: 3, reported: 2, planned: 1, denied: 0 } as const

function rankOf(statement: Statement, articles: readonly ArticleInContext[]): number[] {
  const { title, status, actors, article, start } = statement
  return [
    title.endsWith('…') ? 0 : 1,
    namesItsSubject(statement, articles) ? 1 : 0,
    CERTAINTY[status],
    AHEAD.test(title) ? 0 : 1,
    Math.min(actors.length, 3),
    title.length >= SHORTEST ? -title.length : -LONG,
    -article,
    -start,
  ]
}
/** Words of what is yet to come: "Abeo's visit" stays true when the visit is over, "Abeo will visit" does not. */
const AHEAD =
  /\b(?:will|would|shall|may|might|could|(?:is|are|was|were) (?:to|due|expected|set|going|planning|scheduled) )/i

/** A title of fewer characters rarely says who did what. */
const SHORTEST = 25
const LONG = 90

/** An actor stands in the first words of the title. */
function namesItsSubject({ article, titleSpan }: Statement, articles: readonly ArticleInContext[]): boolean {
  const actors = articles[article]?.actors ?? []
  return actors.some(
    ({ start }) => start >= titleSpan.start && start < Math.min(titleSpan.start + 30, titleSpan.end),
  )
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, i) => value !== b[i])
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0)
}

/**
 * Told once as done, it happened, whatever was announced before. Denied only where no source says it happened and
 * more deny it than not.
 */
export function statusOf(members: readonly Statement[]): Statement['status'] {
  const count = { happened: 0, reported: 0, planned: 0, denied: 0 }
  for (const { status } of members) count[status]++
  if (count.happened > 0) return count.denied > count.happened ? 'denied' : 'happened'
  if (count.denied > count.reported + count.planned) return 'denied'
  return count.reported > 0 ? 'reported' : count.planned > 0 ? 'planned' : 'denied'
}

/** What a group of statements says together: the most telling one, the status, how much it matters. */
import type { When } from '../../dossier/schema.ts'
import type { Statement } from '../events/statement.ts'
import type { ArticleInContext } from '../recipe.ts'

/**
 * Best title first: of those that give the event's own date, a named subject, happened before planned, in words that
 * others use too, told and not named in passing, more actors, and then the shorter title, which says the same with less. Ties in text order.
 */
export function tellingOrder<T extends Statement>(
  members: readonly T[],
  when: When,
  articles: readonly ArticleInContext[],
): T[] {
  const isUsual = usualTitles(members)
  const ranked = members.map(statement => ({
    statement,
    rank: [statement.when?.edtf === when.edtf ? 1 : 0, ...rankOf(statement, isUsual(statement), articles)],
  }))
  ranked.sort((a, b) => compareRanks(b.rank, a.rank))
  return ranked.map(({ statement }) => statement)
}

const CERTAINTY = { happened: 3, reported: 2, planned: 1, denied: 0 } as const

function rankOf(statement: Statement, isUsual: boolean, articles: readonly ArticleInContext[]): number[] {
  const { title, status, role, actors, article, start } = statement
  return [
    title.endsWith('…') ? 0 : 1,
    namesItsSubject(statement, articles) ? 1 : 0,
    CERTAINTY[status],
    AHEAD.test(title) ? 0 : 1,
    isUsual ? 1 : 0,
    role === 'reports' ? 1 : 0,
    Math.min(actors.length, 3),
    title.length >= SHORTEST ? -title.length : -LONG,
    -article,
    -start,
  ]
}

/** Articles that must tell an event before their words say what is usual. */
const MANY = 4
/** Share of a title's neighbouring words that stand side by side in the titles of other articles too. */
const SHARED = 2 / 3

/** Where many articles tell an event, a title of which no other has the like is rarely a whole sentence. */
function usualTitles(members: readonly Statement[]): (s: Statement) => boolean {
  if (new Set(members.map(s => s.article)).size < MANY) return () => true
  const users = new Map<string, Set<number>>()
  for (const { title, article } of members)
    for (const pair of pairsOf(title)) users.set(pair, (users.get(pair) ?? new Set()).add(article))
  return ({ title }) => {
    const pairs = pairsOf(title)
    const shared = pairs.filter(pair => (users.get(pair)?.size ?? 0) > 1)
    return shared.length >= pairs.length * SHARED
  }
}

/** "ann lee", "lee died", "died at", "at home". */
function pairsOf(title: string): string[] {
  const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return words.slice(1).map((word, i) => `${words[i]} ${word}`)
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

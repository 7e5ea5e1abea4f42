/** Numbers of the same thing that differ between articles: "six bombers" here, "four bombers" there. */
import type { Conflict } from '../../dossier/schema.ts'
import type { Statement } from '../events/statement.ts'
import type { ArticleInContext } from '../recipe.ts'
import type { Token } from '../text/article-text.ts'
import { tokensOf } from '../text/tokens.ts'
import { claimAt } from './claim.ts'
import { firstOfEach } from './first-of-each.ts'
import { numberOf } from './number.ts'
import { rootOf } from './root.ts'

/** A count in a sentence. `least`: "at least", "more than"; `most`: "up to", "fewer than"; `about`: a round figure. */
export interface Count {
  value: number
  kind: 'exact' | 'least' | 'most' | 'about'
  /** Root of the noun that is counted. */
  of: string
  start: number
  end: number
}

/** One conflict for each thing that two articles count differently. */
export function numberConflicts(
  statements: readonly Statement[],
  articles: readonly ArticleInContext[],
): Conflict[] {
  if (new Set(statements.map(statement => statement.article)).size < 2) return []
  const byThing = new Map<string, { article: number; count: Count }[]>()
  for (const statement of statements) {
    const context = articles[statement.article]
    if (!context) continue
    for (const count of countsOf(statement, context)) {
      const known = byThing.get(count.of) ?? []
      byThing.set(count.of, [...known, { article: statement.article, count }])
    }
  }
  return [...byThing.values()].flatMap(told => conflictAmong(told, articles))
}

function countsOf(statement: Statement, { article, times }: ArticleInContext): Count[] {
  const sentence = article.sentences[statement.sentence]
  if (!sentence || !hasNumber(article.text.slice(sentence.start, sentence.end))) return []
  const dated = times.map(({ mention }) => mention)
  return countsIn(tokensOf(article, sentence)).filter(
    ({ start, end }) =>
      isNear(start, end, statement) && !dated.some(time => start < time.end && time.start < end),
  )
}

/** In the words of the title or close to the act; what stands farther off is of another clause. */
function isNear(start: number, end: number, { trigger, titleSpan }: Statement): boolean {
  const [from, to] = [
    Math.min(titleSpan.start, trigger.start - CLOSE),
    Math.max(titleSpan.end, trigger.end + CLOSE),
  ]
  return start >= from && end <= to
}
const CLOSE = 60
const MOST_CLAIMS = 8

function conflictAmong(
  told: readonly { article: number; count: Count }[],
  articles: readonly ArticleInContext[],
): Conflict[] {
  const differ = told.filter(one =>
    told.some(other => one.article !== other.article && contradict(one.count, other.count)),
  )
  // An article that gives both figures itself (a toll that rose) contradicts nobody.
  const settled = differ.filter(
    one => !told.some(other => other.article === one.article && other.count.value !== one.count.value),
  )
  const claims = shown(settled)
    .slice(0, MOST_CLAIMS)
    .flatMap(({ article, count: { start, end } }) => {
      const words = articles[article]?.article.text.slice(start, end) ?? ''
      return claimAt({ article, start, end }, words, articles)
    })
  if (new Set(settled.map(one => one.count.value)).size < 2) return []
  return [{ about: 'number', text: `The sources give different numbers: ${listed(claims)}.`, claims }]
}

/** Each number once, then once for each further article that gives it. */
function shown(told: readonly { article: number; count: Count }[]) {
  const values = firstOfEach(told, ({ count }) => String(count.value))
  const others = firstOfEach(told, ({ article, count }) => `${article} ${count.value}`)
  return [...new Set([...values, ...others])]
}

function listed(claims: readonly { says: string }[]): string {
  return [...new Set(claims.map(claim => `“${claim.says.slice(0, 60)}”`))].slice(0, 5).join(' and ')
}

/** Exact counts contradict when they differ; a bound only contradicts what lies beyond it; a round figure nothing near it. */
export function contradict(a: Count, b: Count): boolean {
  if (a.value === b.value || (a.kind === b.kind && a.kind !== 'exact')) return false
  if (a.kind === 'about' || b.kind === 'about')
    return Math.abs(a.value - b.value) > 0.2 * Math.max(a.value, b.value)
  if (a.kind === 'least' || b.kind === 'most') return a.value > b.value
  if (a.kind === 'most' || b.kind === 'least') return b.value > a.value
  return true
}

/** Counts with the noun they count: a number, at most five describing words, then the last noun of the run. */
export function countsIn(tokens: readonly Token[]): Count[] {
  return tokens.flatMap((token, i) => {
    const value = numberOf(token.text)
    if (value === null) return []
    const noun = countedNoun(tokens, i)
    if (!noun) return []
    return [{ value, kind: hedgeBefore(tokens, i), of: rootOf(noun.text), start: token.start, end: noun.end }]
  })
}

const DESCRIBING = new Set(['ADJ', 'NOUN', 'PROPN', 'VERB', 'ADV'])
const REACH = 6

function countedNoun(tokens: readonly Token[], at: number): Token | null {
  let noun: Token | null = null
  for (const token of tokens.slice(at + 1, at + 1 + REACH)) {
    const hyphen = token.text === '-'
    if (!hyphen && (!DESCRIBING.has(token.pos) || numberOf(token.text) !== null)) break
    if (token.pos === 'NOUN' || token.pos === 'PROPN') noun = token
    else if (noun?.pos === 'NOUN' && !hyphen) break
  }
  return noun && noun.pos === 'NOUN' && !MEASURES.has(rootOf(noun.text)) ? noun : null
}

/** Counted time, shares, amounts measured and names of months are no facts of the event that two sources could differ on. */
const MEASURES = new Set(
  (
    'year month week day hour minute second percent per cent point time decade century o’clock mile kilometre ' +
    'kilometer metre meter foot feet inch barrel gallon litre liter ton tonne acre dollar euro pound january february ' +
    'march april may june july august september october november december'
  )
    .split(' ')
    .map(rootOf),
)

/** Tagging a sentence costs a thousand times as much as this look at it. */
function hasNumber(text: string): boolean {
  return text.split(/[^\p{L}\p{N},]+/u).some(word => numberOf(word) !== null)
}

const LEAST = /\b(?:at least|more than|over|no fewer than|no less than|minimum of)$/i
const MOST = /\b(?:at most|up to|fewer than|less than|under|as many as|no more than)$/i
const ABOUT = /\b(?:about|around|some|nearly|almost|roughly|approximately|estimated|an estimated)$/i

function hedgeBefore(tokens: readonly Token[], at: number): Count['kind'] {
  const before = tokens
    .slice(Math.max(0, at - 3), at)
    .map(token => token.text)
    .join(' ')
  if (LEAST.test(before)) return 'least'
  if (MOST.test(before)) return 'most'
  return ABOUT.test(before) ? 'about' : 'exact'
}

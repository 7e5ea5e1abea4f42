/**
 * "Last Tuesday's earthquake" in an article of the Wednesday eight days after it: the weekday alone points to yesterday,
 * the other articles tell of the same disaster a week before that. What struck on a day that many articles give, and
 * on no other, struck then.
 */
import { addDays, type Day } from '../../dossier/day.ts'
import type { Reason } from '../../dossier/schema.ts'
import type { ArticleInContext } from '../recipe.ts'
import { nounActAt } from './noun-phrase.ts'
import { readSentence } from './sentence-reading.ts'
import type { Statement } from './statement.ts'

/** Other articles that must give the day a week before. */
const ENOUGH = 3

/** The same statements in the same order. */
export function settleLateWeekdays(
  statements: readonly Statement[],
  articles: readonly ArticleInContext[],
): Statement[] {
  const byIndex = new Map(articles.map(a => [a.index, a]))
  const told = statements.map(s => toldOn(s, byIndex.get(s.article)))
  // A sentence is read once more only where it may matter: few disasters are dated by a bare weekday.
  const late = told.map(t => (t?.bare ? disasterOf(t) : null))
  const days = new Set(told.flatMap((t, i) => (t && late[i] ? [t.day, addDays(t.day, -7)] : [])))
  const tellers = new Map<string, Set<number>>()
  for (const t of told) {
    const what = t && !t.bare && days.has(t.day) ? disasterOf(t) : null
    if (t === null || what === null) continue
    const key = `${what} ${t.day}`
    tellers.set(key, (tellers.get(key) ?? new Set()).add(t.statement.article))
  }
  const others = (what: string, day: Day, article: number) =>
    [...(tellers.get(`${what} ${day}`) ?? [])].filter(a => a !== article).length
  return statements.map((s, i) => {
    const [t, what] = [told[i], late[i]]
    if (!t || !what) return s
    const before = addDays(t.day, -7)
    if (others(what, before, s.article) < ENOUGH || others(what, t.day, s.article) > 0) return s
    return moved(s, before, byIndex.get(s.article))
  })
}

interface Told {
  statement: Statement
  context: ArticleInContext
  day: Day
  /** Dated by a weekday and nothing else. */
  bare: boolean
}

/** Null for what is not of one day. */
function toldOn(statement: Statement, context: ArticleInContext | undefined): Told | null {
  const { when } = statement
  if (context === undefined || when === null || when.precision !== 'day' || when.from !== when.to) return null
  return { statement, context, day: when.from, bare: isBareWeekday(statement, context) }
}

function isBareWeekday({ mention }: Statement, { times }: ArticleInContext): boolean {
  const value = times[mention ?? -1]?.mention.value
  if (value?.kind !== 'calendar' || value.weekday === undefined) return false
  return value.date === undefined && value.month === undefined
}

/** The lemma of the disaster's noun: of "Tuesday's quake" the quake, of "the quake struck on Tuesday" too; not of "rescued after the quake on Tuesday". */
function disasterOf({ statement, context }: Told): string | null {
  const { sentence, mention, trigger } = statement
  const { tokens, clauses } = readSentence(context, sentence)
  const words = context.times[mention ?? -1]?.mention
  const named = (k: number) => {
    const act = nounActAt(tokens, k)
    return act?.kind === 'disaster' ? act.lemma : null
  }
  const own = tokens.findIndex(t => t.start === trigger.start)
  const behind = tokens.findIndex(t => words !== undefined && t.start >= words.end)
  const possessed = /^['’]s?$/.test(tokens[behind]?.text ?? '')
    ? (named(behind + 1) ?? named(behind + 2))
    : null
  const strikes = clauses.find(
    c => c.verb?.head === own && /^(?:strike|hit|occur|happen)$/.test(c.verb.lemma),
  )
  const from = strikes?.verb?.from ?? 0
  const subject = named(from - 1) ?? (tokens[from - 1]?.text === 'that' ? named(from - 2) : null)
  return named(own) ?? possessed ?? subject
}

function moved(statement: Statement, day: Day, context: ArticleInContext | undefined): Statement {
  const words = context?.times[statement.mention ?? -1]?.mention
  if (statement.when === null || context === undefined) return statement
  const reason: Reason = {
    kind: 'evidence',
    text: 'the other articles tell of it a week before that weekday, and none on it',
    edtf: day,
    span: words === undefined ? null : { article: context.article.id, start: words.start, end: words.end },
  }
  const when = { ...statement.when, edtf: day, from: day, to: day, basis: 'inferred' as const }
  return { ...statement, when, why: [...statement.why, reason] }
}

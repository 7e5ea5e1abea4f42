/**
 * Weekdays of an article whose own day is not known, settled by what the dossier knows of the same people:
 * "Smith will meet Jones on Thursday" beside a visit of Smith that lasts from Thursday to Friday.
 * One such day decides which of the article's likely days of publication hold, and those date its other weekdays.
 */

import type { Day } from '../../dossier/day.ts'
import { addDays, compareDays, daysBetween, weekdayOf } from '../../dossier/day.ts'
import { oneDay } from '../../dossier/one-day.ts'
import type { Reason, When } from '../../dossier/schema.ts'
import type { ArticleInContext } from '../recipe.ts'
import { resolve } from '../time/resolve.ts'
import type { ResolvedMention } from '../time/resolved.ts'
import type { Statement } from './statement.ts'

/** Days: in a longer event every weekday comes up more than once. */
const LONGEST = 7
/** Log-odds: days of publication that are this much less likely than the best are left out. */
const NEAR = 1.5

/** The same statements in the same order. */
export function settleWeekdays(
  statements: readonly Statement[],
  articles: readonly ArticleInContext[],
): Statement[] {
  const dated = statements.filter(s => s.when?.precision === 'day' && s.status !== 'denied')
  const settled = new Map<Statement, Statement>()
  for (const context of articles) {
    if (isKnown(context.date.when)) continue
    const open = statements.filter(
      s => s.article === context.index && s.when === null && s.relativeTo === undefined,
    )
    for (const [before, after] of settleArticle(context, open, dated)) settled.set(before, after)
  }
  return statements.map(s => settled.get(s) ?? s)
}

function isKnown(when: When | null): boolean {
  return when !== null && when.from === when.to
}

function settleArticle(
  context: ArticleInContext,
  open: readonly Statement[],
  dated: readonly Statement[],
): [Statement, Statement][] {
  const anchors = open.flatMap(s => anchorOf(context, s, dated) ?? [])
  if (anchors.length === 0) return []
  const likely = likelyDays(context, anchors)
  return open.flatMap((s): [Statement, Statement][] => {
    const own = anchors.find(a => a.statement === s)
    const when = own === undefined ? agreedWhen(likely, s) : oneDay(own.day, 'inferred')
    const anchor = own ?? anchors[0]
    return when === null || anchor === undefined ? [] : [[s, withDay(context, s, when, anchor)]]
  })
}

interface Anchor {
  statement: Statement
  day: Day
  companion: Statement
}

/** The one day that the companions of a statement leave for its weekday. */
function anchorOf(
  context: ArticleInContext,
  statement: Statement,
  dated: readonly Statement[],
): Anchor | null {
  const weekday = bareWeekday(context, statement)
  if (weekday === null) return null
  const found = dated.flatMap((companion): Anchor[] => {
    const day = isCompanion(context, statement, companion) ? dayWithin(companion.when, weekday) : null
    return day === null ? [] : [{ statement, day, companion }]
  })
  const [first] = found
  return first !== undefined && found.every(a => a.day === first.day) ? first : null
}

function bareWeekday(context: ArticleInContext, { mention }: Statement): number | null {
  const value = context.times[mention ?? -1]?.mention.value
  if (value?.kind !== 'calendar' || value.weekday === undefined) return null
  return value.date === undefined && value.month === undefined ? value.weekday : null
}

/** The same act of the same people, or an event of several days that they take part in. */
function isCompanion(context: ArticleInContext, statement: Statement, other: Statement): boolean {
  if (other.when === null || daysBetween(other.when.from, other.when.to) >= LONGEST) return false
  const people = statement.actors.filter(a => other.actors.includes(a)).length
  if (people === 0) return false
  const places = placesAround(context, statement).filter(p => other.places.includes(p)).length
  const close = people + places >= 2
  if (other.when.from === other.when.to) return close && other.trigger.lemma === statement.trigger.lemma
  return close || other.article === statement.article
}

/** Places of the whole sentence: "after flying in to Lisbon, Smith had talks". */
function placesAround(context: ArticleInContext, { sentence }: Statement): string[] {
  return [...new Set(context.places.filter(p => p.sentence === sentence).map(p => p.name))]
}

function dayWithin(when: When | null, weekday: number): Day | null {
  if (when === null) return null
  for (let day = when.from; compareDays(day, when.to) <= 0; day = addDays(day, 1))
    if (weekdayOf(day) === weekday) return day
  return null
}

interface Likely {
  score: number
  times: ResolvedMention[]
  fits: number
}

/** The article read from each likely day of publication that the most anchors fit, without the far less likely. */
function likelyDays(context: ArticleInContext, anchors: readonly Anchor[]): Likely[] {
  const mentions = context.times.map(t => t.mention)
  const days = context.date.runnersUp.filter(r => /^\d{4}-\d\d-\d\d$/.test(r.edtf))
  const read = days.map(({ edtf, score }): Likely => {
    const times = resolve(context.article, mentions, oneDay(edtf, 'inferred'))
    const fits = anchors.filter(a => times[a.statement.mention ?? -1]?.when?.from === a.day).length
    return { score, times, fits }
  })
  const most = Math.max(1, ...read.map(r => r.fits))
  const fitting = read.filter(r => r.fits === most)
  const best = Math.max(...fitting.map(r => r.score))
  return fitting.filter(r => r.score >= best - NEAR)
}

/** What all likely days of publication make of a mention; null when they differ. */
function agreedWhen(likely: readonly Likely[], { mention }: Statement): When | null {
  const whens = likely.map(l => l.times[mention ?? -1]?.when ?? null)
  const [first] = whens
  if (first === undefined || first === null) return null
  return whens.every(w => w?.edtf === first.edtf) ? { ...first, basis: 'inferred' } : null
}

function withDay(
  context: ArticleInContext,
  statement: Statement,
  when: When,
  { companion, day }: Anchor,
): Statement {
  const words = context.times[statement.mention ?? -1]?.mention
  const reason: Reason = {
    kind: 'evidence',
    text: `the article’s own day is not known; its weekdays fit “${companion.title}”, which is dated`,
    edtf: day,
    span: words === undefined ? null : { article: context.article.id, start: words.start, end: words.end },
  }
  const own = statement.why.filter(r => r.kind === 'rule')
  return { ...statement, when: { ...when, basis: 'inferred' }, undated: null, why: [reason, ...own] }
}

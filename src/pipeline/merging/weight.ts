/**
 * What matters on the line. One measure serves events and days: independent articles that tell of it, each counting
 * more where it tells of it as past, early in its text, or long afterwards; raised where a burst of articles set in
 * with it; for events then the actors and whether it happened.
 *
 * The factors were chosen one at a time on journalists' timelines of 17 topics and persons (date F1, both corpora
 * better together than with the factor left out); plain counting of articles is the measure they improve on.
 */
import { type Day, dayNumber, dayOf } from '../../dossier/day.ts'
import type { ActorId } from '../../dossier/schema.ts'
import { publishedDay } from '../documents/document-date.ts'
import type { Statement } from '../events/statement.ts'
import { type EventKind, nounAct, verbAct } from '../events/vocabulary.ts'
import type { ArticleInContext } from '../recipe.ts'
import type { Copies } from '../text/copies.ts'
import type { TimeValue } from '../time/mention.ts'
import { tenseAt } from '../time/tense.ts'
import type { Cluster } from './cluster.ts'
import type { Sources } from './conflict.ts'

/** One article's mention of a day, or telling of an event. */
export interface Telling {
  /** Day of publication; null where it is not known. */
  published: Day | null
  past: boolean
  /** In the opening sentences. */
  early: boolean
  /** By 'today' and its like, which seldom name a day that will be looked back on. */
  immediate: boolean
  /** The sentence names what the timeline is about; true where that is not known. */
  about: boolean
}

/** Sentences that count as the opening. */
export const OPENING = 3
const PAST = 1.3
const EARLY = 1.5
const IMMEDIATE = 0.6
const ASIDE = 0.5
/** What is still told after two months has lasted. */
const LASTING_DAYS = 60
const LASTING = 1.5
/** Days before, with which the two days from the event on are compared. */
const BEFORE = 7
const STEADY = 2
/** A day beside a greater one is mostly the same news told a day early or late. */
const SHADED = 0.6

/** How much one article's telling adds to a day. */
export function tellingWeight(day: Day, telling: Telling): number {
  const ago = telling.published === null ? 0 : dayNumber(telling.published) - dayNumber(day)
  return (
    (telling.past ? PAST : 1) *
    (telling.early ? EARLY : 1) *
    (telling.immediate ? IMMEDIATE : 1) *
    (telling.about ? 1 : ASIDE) *
    (ago > LASTING_DAYS ? LASTING : 1)
  )
}

/** Above 1 where more articles came out on the day and the next than in the week before, below where fewer did. */
export function burst(day: Day, published: ReadonlyMap<Day, number>): number {
  const n = dayNumber(day)
  const on = (d: number): number => published.get(dayOf(d)) ?? 0
  let before = 0
  for (let i = 1; i <= BEFORE; i++) before += on(n - i)
  return (on(n) + on(n + 1) + STEADY) / ((2 * before) / BEFORE + STEADY)
}

/** Number of articles published on each day. */
export function publications(days: readonly (Day | null)[]): Map<Day, number> {
  const counts = new Map<Day, number>()
  for (const day of days) if (day !== null) counts.set(day, (counts.get(day) ?? 0) + 1)
  return counts
}

/**
 * Days by weight, heaviest first, equal ones in date order. `told` holds, one an independent article, the tellings
 * of each day it mentions; an article's strongest telling of a day counts.
 */
export function rankDays(
  told: readonly ReadonlyMap<Day, readonly Telling[]>[],
  published: readonly (Day | null)[],
): { day: Day; weight: number }[] {
  const sums = new Map<Day, number>()
  for (const days of told)
    for (const [day, tellings] of days)
      sums.set(day, (sums.get(day) ?? 0) + Math.max(...tellings.map(t => tellingWeight(day, t))))
  const counts = publications(published)
  const raised = new Map([...sums].map(([day, sum]) => [day, sum * burst(day, counts)]))
  return [...raised]
    .map(([day, weight]) => ({ day, weight: shaded(day, weight, raised) }))
    .sort((a, b) => b.weight - a.weight || dayNumber(a.day) - dayNumber(b.day))
}

function shaded(day: Day, weight: number, all: ReadonlyMap<Day, number>): number {
  const n = dayNumber(day)
  const beside = Math.max(all.get(dayOf(n - 1)) ?? 0, all.get(dayOf(n + 1)) ?? 0)
  return beside > weight ? SHADED * weight : weight
}

const CERTAINTY: Record<Statement['status'], number> = {
  happened: 1,
  reported: 0.7,
  planned: 0.5,
  denied: 0.3,
}
/** Shares of the whole: who tells of it, who takes part, how certain it is. */
const TOLD = 0.65
const ACTORS = 0.2
const CERTAIN = 0.15
/** Weight of tellings at which half of what telling can give is reached: of a small folder, and per doubling of its articles. */
const HALF_TOLD = 3
/** A burst of articles raises what they tell, but no single telling above what many tell. */
const MOST_BURST = 1.5
/** Well-known actors at which all is reached that actors can give. */
const ALL_ACTORS = 3

/** What was only said or reported weighs less than what was done. */
const SAID: ReadonlySet<EventKind> = new Set(['statement', 'report'])
const ONLY_SAID = 0.8

/** 0..100 for each cluster, whole numbers. Copies of a text count as one. `articles` are all of the dossier's. */
export function weigh(clusters: readonly Cluster[], { articles, copies }: Sources): number[] {
  const originals = articles.filter((_, i) => (copies.articles[i] ?? null) === null)
  const folder: Folder = {
    counts: publications(originals.map(a => publishedDay(a.date))),
    halfTold: Math.max(HALF_TOLD, Math.log2(originals.length)),
    fame: fameOf(originals),
  }
  return clusters.map(cluster => clusterWeight(cluster, toldOf(cluster, articles, copies), folder))
}

interface Folder {
  counts: ReadonlyMap<Day, number>
  halfTold: number
  fame: ReadonlyMap<ActorId, number>
}

/** 0..1, by the logarithm of the articles that name each actor: 1 for the one that most do. */
function fameOf(articles: readonly ArticleInContext[]): Map<ActorId, number> {
  const counts = new Map<ActorId, number>()
  for (const { actors } of articles)
    for (const actor of new Set(actors.map(mention => mention.actor)))
      counts.set(actor, (counts.get(actor) ?? 0) + 1)
  const most = Math.log2(1 + Math.max(1, ...counts.values()))
  return new Map([...counts].map(([actor, count]) => [actor, Math.log2(1 + count) / most]))
}

function clusterWeight(cluster: Cluster, told: number, { counts, halfTold, fame }: Folder): number {
  const known = counts.size > 1 ? Math.sqrt(burst(cluster.when.from, counts)) : 1
  const sum = told * Math.min(MOST_BURST, known)
  const named = new Set(cluster.statements.flatMap(s => s.actors))
  const actors = [...named].reduce((all, actor) => all + (fame.get(actor) ?? 0), 0)
  const act = actOf(cluster.titleOf)
  const parts =
    TOLD * (SAID.has(act) ? ONLY_SAID : 1) * (sum / (sum + halfTold)) +
    ACTORS * Math.min(1, actors / ALL_ACTORS)
  return Math.round(100 * (parts + CERTAIN * CERTAINTY[cluster.status]))
}

function actOf(s: Statement): EventKind {
  return (verbAct(s.trigger.lemma) ?? nounAct(s.trigger.lemma))?.kind ?? 'other'
}

/** The sum over independent sources of each one's strongest telling. */
function toldOf(cluster: Cluster, articles: readonly ArticleInContext[], copies: Copies): number {
  const strongest = new Map<number, number>()
  for (const s of cluster.statements) {
    const source = copies.articles[s.article] ?? copies.original(s)?.article ?? s.article
    const context = articles[s.article]
    if (!context) continue
    const weight = tellingWeight(cluster.when.from, tellingOf(s, context))
    strongest.set(source, Math.max(strongest.get(source) ?? 0, weight))
  }
  return [...strongest.values()].reduce((a, b) => a + b, 0)
}

function tellingOf(s: Statement, context: ArticleInContext): Telling {
  const mention = s.mention === null ? null : context.times[s.mention]?.mention
  const { text } = context.article
  return {
    published: publishedDay(context.date),
    past: mention
      ? tenseAt(text, s.start, s.end, mention.start, mention.end) === 'past'
      : s.status === 'happened',
    early: s.sentence < OPENING,
    immediate: mention ? isImmediate(mention.value) : false,
    about: true,
  }
}

/** 'today', 'now', 'this morning'. */
export function isImmediate(value: TimeValue): boolean {
  return value.kind === 'offset' && value.unit === 'day' && value.count === 0
}

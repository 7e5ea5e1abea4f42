/** The dated statements of one article: which sentences report a happening, and when it was. */
import { compareDays } from '../../dossier/day.ts'
import type { ActorId, Reason, When } from '../../dossier/schema.ts'
import type { ArticleInContext } from '../recipe.ts'
import { attachTimes, namesTime, objectNoun, type Target } from './attach.ts'
import { nounActAt } from './noun-phrase.ts'
import { type PlacedTime, readSentence, type SentenceReading } from './sentence-reading.ts'
import type { Statement } from './statement.ts'
import { sourceClause, standingOf } from './status.ts'
import { titleOf } from './title.ts'
import { type Act, LIGHT, SPEAKING, verbAct } from './vocabulary.ts'

/** In text order. Statements with `when: null` are for the undated tray, or wait for the event that dates them. */
export function state(context: ArticleInContext): Statement[] {
  const sentences = new Set(context.times.filter(namesTime).map(t => t.mention.sentence))
  return [...sentences]
    .sort((a, b) => a - b)
    .flatMap(sentence => statementsIn(context, readSentence(context, sentence)))
}

function statementsIn(context: ArticleInContext, reading: SentenceReading): Statement[] {
  const made: Statement[] = []
  for (const { time, target } of attachTimes(reading)) {
    if (target === null) continue
    const statement = statementOf(context, reading, time, target)
    if (statement !== null && !made.some(other => repeats(other, statement))) made.push(statement)
  }
  return made
}

/** Two mentions of one day for one happening: "Wednesday, July 13". */
function repeats(a: Statement, b: Statement): boolean {
  return a.trigger.start === b.trigger.start && a.when?.edtf === b.when?.edtf
}

function statementOf(
  context: ArticleInContext,
  reading: SentenceReading,
  time: PlacedTime,
  target: Target,
): Statement | null {
  const { when, relativeTo, unresolved } = time.resolved
  const sentence = context.article.sentences[reading.sentence]
  const trigger = reading.tokens[target.trigger]
  if (sentence === undefined || trigger === undefined) return null
  const act = actOf(reading, target)
  if (act === null && (when === null || when.precision === 'year')) return null
  const standing = standingOf(reading, target, when === null ? null : isAhead(when, context.date.when))
  const title = titleOf(reading, target)
  if (standing === null || title === null) return null
  return {
    article: context.index,
    sentence: reading.sentence,
    start: sentence.start,
    end: sentence.end,
    when,
    undated: when === null ? (unresolved ?? 'its date cannot be worked out') : null,
    ...(when === null && relativeTo !== null ? { relativeTo } : {}),
    mention: time.index,
    why: [...time.resolved.why, attachedBy(context, time, trigger.text)],
    kind: act?.kind ?? 'other',
    trigger: { start: trigger.start, end: trigger.end, lemma: act?.lemma ?? trigger.lemma },
    title: title.text,
    titleSpan: { start: title.start, end: title.end },
    ...standing,
    speaker: speakerOf(context, reading, target),
    actors: actorsOf(context, reading, target),
    places: placesOf(context, reading, target),
  }
}

function attachedBy(context: ArticleInContext, time: PlacedTime, trigger: string): Reason {
  const { start, end, text } = time.resolved.mention
  return {
    kind: 'rule',
    text: `“${text}” stands in the clause of “${trigger}”`,
    edtf: time.resolved.when?.edtf ?? null,
    span: { article: context.article.id, start, end },
  }
}

/** The act that a target's word names; of "held talks" the talks, of "will be in Oslo" the visit. */
export function actOf(reading: SentenceReading, { clause, trigger, form }: Target): Act | null {
  const noun = nounActAt(reading.tokens, trigger)
  if (form === 'noun' || noun !== null) return noun
  const verb = reading.clauses[clause]?.verb
  if (verb === undefined || verb === null) return null
  if (verb.lemma === 'be' && !verb.passive) return verbAct('visit')
  const object = LIGHT.has(verb.lemma) ? objectNoun(reading, clause, verb) : null
  return (object === null ? null : nounActAt(reading.tokens, object)) ?? verbAct(verb.lemma)
}

/** Null when the article has no date. */
function isAhead(when: When, published: When | null): boolean | null {
  return published === null ? null : compareDays(when.from, published.to) > 0
}

/** Who says it: the subject of the reporting clause, or of the clause itself when it speaks. */
function speakerOf(context: ArticleInContext, reading: SentenceReading, target: Target): ActorId | null {
  const clause = reading.clauses[target.clause]
  if (clause === undefined) return null
  const speaks = clause.verb !== null && SPEAKING.has(clause.verb.lemma) && target.form === 'verb'
  const source = speaks ? clause : sourceClause(reading, clause)
  const until = source?.verb?.from
  if (source === null || until === undefined) return null
  const named = context.actors.filter(
    a => a.sentence === reading.sentence && within(reading, source.stretches, a.start, a.end),
  )
  const limit = reading.tokens[until]?.start ?? 0
  return named.filter(a => a.end <= limit).at(-1)?.actor ?? null
}

function within(
  reading: SentenceReading,
  stretches: readonly { from: number; to: number }[],
  start: number,
  end: number,
): boolean {
  return stretches.some(s => {
    const first = reading.tokens[s.from]
    const last = reading.tokens[s.to - 1]
    return first !== undefined && last !== undefined && start >= first.start && end <= last.end
  })
}

/** The clause and what hangs on it. */
function scope(reading: SentenceReading, target: Target): { from: number; to: number }[] {
  const family = new Set([target.clause])
  reading.clauses.forEach((clause, i) => {
    if (clause.parent !== null && family.has(clause.parent) && i > clause.parent) family.add(i)
  })
  return reading.clauses.flatMap((clause, i) => (family.has(i) ? clause.stretches : []))
}

function actorsOf(context: ArticleInContext, reading: SentenceReading, target: Target): ActorId[] {
  const stretches = scope(reading, target)
  const named = context.actors.filter(
    a => a.sentence === reading.sentence && within(reading, stretches, a.start, a.end),
  )
  return [...new Set(named.map(a => a.actor))]
}

function placesOf(context: ArticleInContext, reading: SentenceReading, target: Target): string[] {
  const stretches = scope(reading, target)
  const named = context.places.filter(
    p => p.sentence === reading.sentence && within(reading, stretches, p.start, p.end),
  )
  return [...new Set(named.map(p => p.name))]
}

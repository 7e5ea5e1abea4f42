/**
 * A bare weekday goes with the tense of its clause: "will meet on Thursday" is the next one, "met on Thursday" the last.
 * The resolver judges tense by words near the date; here the clause is known.
 */
import { addDays, compareDays, type Day, daysBetween } from '../../dossier/day.ts'
import type { Reason, When } from '../../dossier/schema.ts'
import type { ArticleInContext } from '../recipe.ts'
import type { ResolvedMention } from '../time/resolved.ts'
import { prepositionOf } from './attach.ts'
import type { Target } from './attachment.ts'
import { governorOf } from './governing-clause.ts'
import { nounActAt } from './noun-phrase.ts'
import { isPreparedFor } from './prepared-for.ts'
import type { PlacedTime, SentenceReading } from './sentence-reading.ts'
import type { VerbGroup } from './verb-group.ts'
import { REPORTING } from './vocabulary.ts'
import { SCHEDULED, wordAt } from './word-at.ts'

/** The mention's day, moved by a week where the clause's tense contradicts it. */
export function inTense(
  context: ArticleInContext,
  reading: SentenceReading,
  time: PlacedTime,
  target: Target,
): { when: When | null; why: Reason[] } {
  const { when, why } = time.resolved
  const next = when === null ? null : yearToCome(context, reading, time, target)
  if (when !== null && next !== null) {
    const reason: Reason = {
      kind: 'rule',
      text: 'told as still to come, so the next such day',
      edtf: next,
      span: null,
    }
    return { when: { ...when, edtf: next, from: next, to: next }, why: [...why, reason] }
  }
  const move = when === null ? 0 : weeksOff(context, reading, time, target)
  if (when === null || move === 0) return { when, why }
  const day = addDays(when.from, 7 * move)
  const text =
    move > 0 ? 'told as still to come, so the next such weekday' : 'told as past, so the last such weekday'
  return {
    when: { ...when, edtf: day, from: day, to: day },
    why: [...why, { kind: 'rule', text, edtf: day, span: null }],
  }
}

function weeksOff(
  context: ArticleInContext,
  reading: SentenceReading,
  time: PlacedTime,
  target: Target,
): number {
  const { when } = time.resolved
  const published = context.date.when
  const verb = reading.clauses[target.clause]?.verb
  if (
    when === null ||
    published === null ||
    published.from !== published.to ||
    !verb ||
    !isBareWeekday(time.resolved)
  )
    return 0
  if (when.from !== when.to || isScheduled(reading, time, verb)) return 0
  const order = compareDays(when.from, published.from)
  const lastWeek = order < 0 && order >= -7
  if (lastWeek && isToCome(reading, time, target)) return 1
  if (target.form === 'noun') return order > 0 && order <= 7 && isDisaster(reading, target) ? -1 : 0
  return order > 0 && order <= 7 && isPast(reading, target) ? -1 : 0
}

/** "was scheduled for Wednesday", "planned a march for Sunday": past is only that it was. */
function isScheduled({ tokens }: SentenceReading, time: PlacedTime, { head, passive }: VerbGroup): boolean {
  return (passive || time.preposition === 'for') && SCHEDULED.test(wordAt(tokens, head))
}

/** "expects to hold its meeting on May 21": months past by the words around it, and the clause tells what is to come. */
function yearToCome(
  context: ArticleInContext,
  reading: SentenceReading,
  time: PlacedTime,
  target: Target,
): Day | null {
  const { when, mention } = time.resolved
  const published = context.date.when
  const { value } = mention
  if (when === null || published === null || value.kind !== 'calendar' || value.date === undefined)
    return null
  if (value.year !== undefined || value.month === undefined || value.direction !== undefined) return null
  if (when.from !== when.to || published.from !== published.to || when.from >= published.from) return null
  const verb = reading.clauses[target.clause]?.verb
  const awaited = verb?.tense === 'infinitive' && isDue(reading, target.clause)
  const next = `${Number(when.from.slice(0, 4)) + 1}${when.from.slice(4)}`
  return awaited && next > published.from && daysBetween(when.from, published.from) > MONTHS ? next : null
}

/** Days: what is expected to be done on a day of the weeks before is told of the day gone by. */
const MONTHS = 90

/** "will meet", "said that they would meet", "testimony to be given at hearings on Monday", "ahead of hearings on Monday". */
function isToCome(reading: SentenceReading, time: PlacedTime, { clause, trigger, form }: Target): boolean {
  const { clauses, clauseAt, times } = reading
  const own = clauses[clause]
  const { tense, passive } = own?.verb ?? {}
  if (form === 'noun') {
    return (
      prepositionOf(reading, trigger) === 'ahead' ||
      isPreparedFor(reading, time) ||
      (tense === 'infinitive' && passive === true)
    )
  }
  if (tense === 'future' || (tense === 'infinitive' && isDue(reading, clause))) return true
  const said = clauses[own?.parent ?? -1]
  const dated = times.some(t => t !== time && t.loose && clauses[clauseAt[t.core] ?? -1] === said)
  const told = said !== undefined && REPORTING.has(said.verb?.lemma ?? '') && said.verb?.tense === 'past'
  return tense === 'conditional' && own?.kind === 'content' && told && !dated
}

/** "is due | to testify", "plans | to go", told in the present. */
function isDue(reading: SentenceReading, clause: number): boolean {
  const governor = reading.clauses[governorOf(reading, clause) ?? -1]?.verb
  return governor?.tense === 'present' && !governor.negated
}

/** "following Tuesday's earthquake": nobody tells of one to come. */
function isDisaster({ tokens }: SentenceReading, { trigger }: Target): boolean {
  return /^(?:disaster|violence)$/.test(nounActAt(tokens, trigger)?.kind ?? '')
}

/** "Tuesday", and nothing that says which. */
export function isBareWeekday({ mention: { value } }: ResolvedMention): boolean {
  if (value.kind !== 'calendar' || value.weekday === undefined) return false
  return value.date === undefined && value.month === undefined && value.direction === undefined
}

/** Its own tense, or of "a conference held on Friday" that of the clause it stands in. */
function isPast(reading: SentenceReading, target: Target): boolean {
  const clause = reading.clauses[target.clause]
  const tense = clause?.verb?.tense
  if (tense === 'past' || tense === 'perfect') return isMain(reading, target) || isToldWith(reading, target)
  if (tense !== 'participle' || clause?.parent == null) return false
  return reading.clauses[clause.parent]?.verb?.tense === 'past'
}

/** "fled after he arrived on Monday": both are past. */
function isToldWith({ clauses }: SentenceReading, { clause }: Target): boolean {
  const own = clauses[clause]
  const parent = own?.parent == null ? undefined : clauses[own.parent]
  return (
    own?.kind === 'adverbial' &&
    /^(?:after|when|since|because|as)$/.test(own.marker) &&
    parent?.verb?.tense === 'past'
  )
}

/** A past that hangs on nothing: under "if" or after "expected" the past tense tells no past. */
function isMain(reading: SentenceReading, { clause }: Target): boolean {
  const kind = reading.clauses[clause]?.kind
  return kind === 'main' && reading.clauses[clause + 1]?.kind !== 'infinitive'
}

/** The dated statements of one article: which sentences report a happening, and when it was. */
import { compareDays, daysBetween } from '../../dossier/day.ts'
import { standsInClauseOf } from '../../dossier/reason-text.ts'
import type { Reason, When } from '../../dossier/schema.ts'
import type { ArticleInContext } from '../recipe.ts'
import { isChronology } from '../text/chronology.ts'
import { isProgramme } from '../text/programme.ts'
import { commentsFrom, isLettersPage } from '../text/reader-comments.ts'
import type { ResolvedMention } from '../time/resolved.ts'
import { attachTimes, namesTime } from './attach.ts'
import type { Target } from './attachment.ts'
import { objectNoun } from './clause-date.ts'
import { type Distance, distanceOf } from './distance.ts'
import { type Entry, entriesAt } from './entry.ts'
import { whyNoHappening } from './no-happening.ts'
import { happeningAt, nounActAt } from './noun-phrase.ts'
import { actorsOf, placesOf } from './participants.ts'
import { plainTitle } from './plain-title.ts'
import { AT_ONCE } from './premodified.ts'
import { isPreparedFor } from './prepared-for.ts'
import { isBare, isOpen, named } from './pronoun.ts'
import { type PlacedTime, readSentence, type SentenceReading } from './sentence-reading.ts'
import { speakerOf } from './speaker.ts'
import type { Stated, Statement, UntoldTime } from './statement.ts'
import { type Standing, standingOf } from './status.ts'
import { isOutOfTense, mayBeItsDay } from './tense-fit.ts'
import { titleOf } from './title.ts'
import { subjectPositions } from './title-subject.ts'
import type { Title } from './title-words.ts'
import type { VerbGroup } from './verb-group.ts'
import { type Act, LIGHT, verbAct } from './vocabulary.ts'
import { inTense } from './weekday-tense.ts'

/** In text order. Statements with `when: null` are for the undated tray, or wait for the event that dates them. */
export function state(context: ArticleInContext): Stated {
  const { text, blocks } = context.article
  if (isLettersPage(text))
    return { statements: [], untold: everyTime(context, 'stands on a page of letters') }
  const end = commentsFrom(text)
  const listing = isProgramme(text)
  const chronology = isChronology(text)
  const sentences = new Set(context.times.filter(namesTime).map(t => t.mention.sentence))
  const told = [...sentences]
    .filter(i => {
      const sentence = context.article.sentences[i]
      if (sentence === undefined || sentence.end > end) return false
      return chronology || blocks[sentence.block]?.kind !== 'byline'
    })
    .sort((a, b) => a - b)
    .map(sentence => statedIn(context, readSentence(context, sentence), chronology))
  return {
    statements: told.flatMap(t => t.statements).filter(s => !listing || isPast(context, s)),
    untold: told.flatMap(t => t.untold),
  }
}

function everyTime({ times }: ArticleInContext, why: string): UntoldTime[] {
  return times.map((_, mention) => ({ mention, why }))
}

/** Of a listing only what is told as past, by its own verb, of a year it writes: its today is the day of the programme. */
function isPast(context: ArticleInContext, { sentence, status, trigger, mention }: Statement): boolean {
  const { tokens, clauses } = readSentence(context, sentence)
  const verb = clauses.find(c => tokens[c.verb?.head ?? -1]?.start === trigger.start)?.verb
  const dated = /\d{4}/.test(context.times[mention ?? -1]?.mention.text ?? '')
  return dated && status === 'happened' && (verb?.tense === 'past' || verb?.tense === 'pluperfect')
}

function statedIn(context: ArticleInContext, reading: SentenceReading, chronology: boolean): Stated {
  const made: Made[] = []
  const untold: UntoldTime[] = []
  for (const { time, target, background } of attachTimes(reading)) {
    const read = target === null ? background : statementOf(context, reading, time, target)
    const unread = typeof read === 'string' || target?.form === 'noun'
    const entries = unread ? entryStatements(context, reading, time, chronology) : []
    if (entries.length > 0) {
      made.push(...entries.map(statement => ({ statement, time })))
      continue
    }
    if (typeof read === 'string') {
      untold.push({ mention: time.index, why: read })
      continue
    }
    const same = made.findIndex(m => m.statement.trigger.start === read.trigger.start)
    const first = made[same]
    if (first === undefined) made.push({ statement: read, time })
    else if (
      isFiner(read.when, first.statement.when) ||
      isPlainer(time, first.time) ||
      isLabel(reading, first.time)
    )
      made[same] = { statement: read, time }
    else if (isEither(reading, first.time, time))
      made[same] = {
        ...first,
        statement: { ...first.statement, when: either(first.statement.when, read.when) },
      }
    else if (isListed(reading, first.time, time) && !isFiner(first.statement.when, read.when))
      made.push({ statement: read, time })
  }
  return { statements: made.map(m => m.statement), untold }
}

interface Made {
  statement: Statement
  time: PlacedTime
}

/** "April 30 -- The bank said on Wednesday": the day of the report stands before it, that of the event in it. */
function isLabel({ tokens }: SentenceReading, { from, to }: PlacedTime): boolean {
  return from === 0 && /^(?:-{1,2}|[–—])$/.test(tokens[to]?.text ?? '')
}

/** "three days later, on 12 June": the day written says more than the one counted. */
function isPlainer(a: PlacedTime, b: PlacedTime): boolean {
  const [own, first] = [a.resolved, b.resolved]
  return (
    own.when?.edtf === first.when?.edtf &&
    own.mention.value.kind === 'calendar' &&
    first.mention.value.kind === 'offset'
  )
}

/** Less time, and inside it: the day beside "this year's conference". */
function isFiner(a: When | null, b: When | null): boolean {
  if (a === null || b === null) return b === null && a !== null
  return a.edtf !== b.edtf && compareDays(a.from, b.from) >= 0 && compareDays(a.to, b.to) <= 0
}

/** "on Monday or Tuesday": one of two days. */
function isEither({ tokens }: SentenceReading, first: PlacedTime, second: PlacedTime): boolean {
  const days = first.resolved.when?.precision === 'day' && second.resolved.when?.precision === 'day'
  return days && second.from === first.to + 1 && tokens[first.to]?.text === 'or'
}

function either(a: When | null, b: When | null): When | null {
  if (a === null || b === null || compareDays(a.from, b.to) >= 0) return a
  return { ...a, edtf: `[${a.from}..${b.to}]`, to: b.to, extent: 'within' }
}

/** "on May 16 and on May 18": two days of one happening, no apposition ("Wednesday, May 15"), nothing between. */
function isListed(reading: SentenceReading, first: PlacedTime, second: PlacedTime): boolean {
  const between = reading.tokens.slice(first.to, second.core)
  return between.some(t => t.pos === 'CCONJ') && between.every(t => /^(?:CCONJ|PUNCT|ADP)$/.test(t.pos))
}

/** "2016 election results": a title without a verb says of what year the page is. */
function isTitle({ article }: ArticleInContext, { sentence, clauses }: SentenceReading): boolean {
  const block = article.blocks[article.sentences[sentence]?.block ?? -1]
  return block?.kind === 'title' && clauses.every(c => c.verb === null)
}

/** Or why there is none. */
function statementOf(
  context: ArticleInContext,
  reading: SentenceReading,
  time: PlacedTime,
  target: Target,
): Statement | string {
  const relative = time.resolved.when === null ? time.resolved.relativeTo : null
  const told = inTense(context, reading, time, target)
  const when = relative === null ? told.when : null
  const sentence = context.article.sentences[reading.sentence]
  const trigger = reading.tokens[target.trigger]
  if (sentence === undefined || trigger === undefined) return 'stands in no sentence'
  const act = actOf(reading, target)
  if (act === null && (when === null || when.precision === 'year')) return 'no known kind of act goes with it'
  if (target.form === 'noun' && when?.precision === 'year' && isTitle(context, reading))
    return 'heads the page'
  const thing = whyNoHappening(reading, target, act)
  if (thing !== null) return thing
  if (when !== null && daysBetween(when.from, when.to) > WIDEST)
    return 'too long a time for a place on the line'
  if (when !== null && isOutOfTense(reading, target, { time, when, published: context.date.when }))
    return 'its clause speaks of another time'
  if (when !== null && mayBeItsDay(time.resolved, when, context.date.when))
    return 'may be the day of the article, which is only concluded'
  if (when !== null && isPreparedFor(reading, time) && distanceOf(when, context) !== 'ahead')
    return 'was called for, and may not have come'
  const standing = standingOf(reading, target, when === null ? null : distanceOf(when, context))
  const own = titleOf(reading, target) ?? (act === null ? null : plainTitle(reading, target))
  const whom = own === null ? null : named(context, reading, own)
  const title = whom?.title ?? own
  if (standing === null) return 'a wish, a condition or a denial, not an event'
  if (title === null || (whom === null && isBare(title.text)))
    return 'its sentence gives no title that says what happened'
  if (isGeneral(reading, target, act, standing)) return 'tells what is generally so'
  const statement = statementFrom(context, reading, time, {
    target,
    act,
    title,
    standing,
    when,
    why: told.why,
  })
  const actors = [...(whom?.actor ? [whom.actor.actor] : []), ...statement.actors]
  return {
    ...statement,
    ...(relative === null ? {} : { relativeTo: relative }),
    undated:
      when === null ? (time.resolved.unresolved ?? 'counted from an event whose day is not known') : null,
    actors: [...new Set(actors)],
  }
}

/** Entries of a chronology that the grammar of a sentence does not explain; empty where the time opens none. */
function entryStatements(
  context: ArticleInContext,
  reading: SentenceReading,
  time: PlacedTime,
  chronology: boolean,
): Statement[] {
  const { when, why } = time.resolved
  if (when === null || daysBetween(when.from, when.to) > WIDEST) return []
  const distance = distanceOf(when, context)
  return entriesAt(context, reading, time, chronology).flatMap(({ told, entry }) => {
    const { act, title, trigger } = entry
    const standing = standingOfEntry(told, entry, distance)
    if (standing === null) return []
    const target: Target = { clause: told.clauseAt[trigger] ?? 0, trigger, form: 'verb' }
    const whole = isCutShort(title.text) ? titleOf(told, mainTarget(told, target)) : null
    const concluded = { target, act, title: whole ?? title, standing, when, why }
    const statement = statementFrom(context, told, time, concluded)
    const start = context.article.sentences[reading.sentence]?.start ?? statement.start
    return [told.sentence === reading.sentence + 1 ? { ...statement, start } : statement]
  })
}

/** Cut before it tells much: most of it is the phrase it opens with. */
function isCutShort(title: string): boolean {
  return (
    title.endsWith('…') && (title.length < LITTLE || /^(?:In|On|At|After|For|By|With|Despite)\b/.test(title))
  )
}

const LITTLE = 60

/** The verb of the sentence's first clause that stands for itself. */
function mainTarget({ clauses }: SentenceReading, target: Target): Target {
  const clause = clauses.findIndex(c => c.kind === 'main' && c.verb !== null)
  const trigger = clauses[clause]?.verb?.head
  return trigger === undefined ? target : { clause, trigger, form: 'verb' }
}

/** Null where it is told as past of a day that lies ahead: then the day is misread. */
function standingOfEntry(
  { clauses }: SentenceReading,
  { planned }: Entry,
  distance: Distance,
): Standing | null {
  const tenses = clauses.map(c => c.verb?.tense)
  const past = tenses.includes('past') || (tenses.includes('participle') && !tenses.includes('present'))
  if (distance === 'ahead' && past) return null
  return distance === 'ahead' || (planned && distance === null)
    ? { status: 'planned', role: 'announces' }
    : { status: 'happened', role: 'reports' }
}

/** What is concluded of a happening, before the places and people around it are looked up. */
interface Concluded {
  target: Target
  act: Act | null
  title: Title
  standing: Standing
  when: When | null
  why: Reason[]
}

function statementFrom(
  context: ArticleInContext,
  reading: SentenceReading,
  time: PlacedTime,
  { target, act, title, standing, when, why }: Concluded,
): Statement {
  const sentence = context.article.sentences[reading.sentence] ?? { start: 0, end: 0 }
  const trigger = reading.tokens[target.trigger] ?? { start: 0, end: 0, text: '', lemma: '' }
  return {
    article: context.index,
    sentence: reading.sentence,
    start: sentence.start,
    end: sentence.end,
    when,
    undated: null,
    mention: time.index,
    why: [...why, attachedBy(context, { ...time.resolved, when }, trigger.text)],
    kind: act?.kind ?? 'other',
    trigger: { start: trigger.start, end: trigger.end, lemma: act?.lemma ?? trigger.lemma },
    title: title.text,
    titleSpan: { start: title.start, end: title.end },
    open: isOpen(title.text),
    ...standing,
    speaker: speakerOf(context, reading, target),
    actors: actorsOf(context, reading, target),
    places: placesOf(context, reading, target),
  }
}

function attachedBy(context: ArticleInContext, { mention, when }: ResolvedMention, trigger: string): Reason {
  const { start, end, text } = mention
  return {
    kind: 'rule',
    text: standsInClauseOf(text, trigger),
    edtf: when?.edtf ?? null,
    span: { article: context.article.id, start, end },
  }
}

/** The act that a target's word names; of "held talks" the talks, of "will be in Oslo" the visit. */
function actOf(reading: SentenceReading, { clause, trigger, form }: Target): Act | null {
  const noun = nounActAt(reading.tokens, trigger)
  if (form === 'noun' || noun !== null) return noun
  const verb = reading.clauses[clause]?.verb
  if (verb === undefined || verb === null) return null
  if (verb.lemma === 'be' && !verb.passive) return verbAct('visit')
  if (verb.lemma === 'receive' && !/^(?:PROPN)$/.test(reading.tokens[verb.to]?.pos ?? '')) return null
  const pact = CLOSING.has(verb.lemma) ? agreementAfter(reading, verb.to) : null
  if (pact !== null) return pact
  const harm = AT_ONCE.has(verb.lemma) && !verb.passive ? harmBefore(reading, clause, verb) : null
  if (harm !== null) return harm
  const object = LIGHT.has(verb.lemma)
    ? (heldNoun(reading, clause) ?? objectNoun(reading, clause, verb))
    : null
  return (object === null ? null : nounActAt(reading.tokens, object)) ?? verbAct(verb.lemma)
}

/** "The earthquake killed ten": the earthquake, whatever it did. */
function harmBefore(reading: SentenceReading, c: number, verb: VerbGroup): Act | null {
  const own = reading.clauses[c]
  if (own === undefined) return null
  const acts = (subjectPositions(reading, own, verb) ?? []).flatMap(k => happeningAt(reading.tokens, k) ?? [])
  return acts.find(act => /^(?:disaster|violence)$/.test(act.kind)) ?? null
}

/** "talks held in Oslo", "a raid which was carried out": the noun stands before. */
function heldNoun(reading: SentenceReading, c: number): number | null {
  const clause = reading.clauses[c]
  if (clause === undefined || clause.verb === null) return null
  if (clause.kind !== 'participial' && !(clause.kind === 'relative' && clause.verb.passive)) return null
  const subject = subjectPositions(reading, clause, clause.verb) ?? []
  return subject.find(k => nounActAt(reading.tokens, k) !== null) ?? null
}

/** "struck a deal", "reached an accord": the noun says what happened. */
const CLOSING = new Set(['strike', 'reach', 'seal', 'clinch', 'broker', 'sign', 'ink'])

function agreementAfter(reading: SentenceReading, from: number): Act | null {
  for (let k = from; k < from + 6; k++) {
    const act = nounActAt(reading.tokens, k)
    if (act?.kind === 'agreement') return act
  }
  return null
}

/** "The season runs from June": what is generally so, in the present tense, is no event. */
function isGeneral(
  reading: SentenceReading,
  { clause, form }: Target,
  act: Act | null,
  standing: Standing,
): boolean {
  if (form === 'noun' || reading.clauses[clause]?.verb?.tense !== 'present') return false
  return standing.status === 'happened' && (act === null || act.kind === 'other') && reading.sentence > 0
}

/** Days: a decade places nothing on the line. */
const WIDEST = 366

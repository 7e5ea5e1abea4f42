/**
 * Which happening a time mention dates: by clause and phrase, never by nearness alone.
 *
 *   "Smith said on Wednesday that Jones will meet Brown on Thursday"   Wednesday: said, Thursday: meet
 *   "a response to the downing of a helicopter last week"               the downing
 *   "discussions between the ministers on Friday are expected to ..."   the discussions
 */
import type { Token } from '../text/article-text.ts'
import { isTimeOnly } from '../time/refine.ts'
import type { ResolvedMention } from '../time/resolved.ts'
import { type Attachment, background, to } from './attachment.ts'
import { onClause } from './clause-date.ts'
import { governing } from './mention-clause.ts'
import { happeningAt, isModifier, nounActAt, phraseStart } from './noun-phrase.ts'
import { premodified, TOGETHER } from './premodified.ts'
import { isPreparedFor } from './prepared-for.ts'
import { areApart } from './run-together.ts'
import type { PlacedTime, SentenceReading } from './sentence-reading.ts'
import {
  ACCOUNTS,
  isCompared,
  isItsEvent,
  isItsName,
  isOfAccounts,
  isOfFigures,
  isOfGame,
  isOfLaw,
  isOfPaper,
  isPartOfStamp,
  isRate,
  isRoundDistance,
  isStamp,
  STAMP,
} from './untold-dates.ts'
import type { VerbGroup } from './verb-group.ts'
import { STATIVE } from './vocabulary.ts'
import { SCHEDULED, wordAt } from './word-at.ts'

/** Prepositions after which a date bounds what is told instead of dating it. */
const BOUNDS = new Set([
  'since',
  'until',
  'till',
  'before',
  'after',
  'by',
  'through',
  'throughout',
  'over',
  'to',
])
/** "after the attack on Monday": the phrase is its own happening. */
const APART = new Set([
  'between',
  'after',
  'following',
  'before',
  'since',
  'over',
  'about',
  'despite',
  'ahead',
  'until',
  'surrounding',
  'concerning',
  'regarding',
])

/** One entry a mention that names a calendar time or should, in text order; none for durations, sets and "recently". */
export function attachTimes(reading: SentenceReading): Attachment[] {
  const done: Attachment[] = []
  for (const time of reading.times) {
    if (!namesTime(time.resolved)) continue
    const stamped = isPartOfStamp(reading, time, done.at(-1))
    done.push(stamped ? background(time, STAMP) : inOneSentence(reading, attach(reading, time, done)))
  }
  return done
}

/** Two sentences run together by the page: the date of one dates nothing in the other. */
function inOneSentence({ tokens }: SentenceReading, attachment: Attachment): Attachment {
  const { time, target } = attachment
  if (target === null) return attachment
  if (
    tokens
      .slice(target.trigger, time.core)
      .some((t, k, words) => t.text === ':' && words[k + 1]?.pos !== 'NUM')
  )
    return background(time, 'stands behind a colon, and not with what is told before it')
  if (opensQuotation(tokens, target.trigger, time.core))
    return background(time, 'stands in a quotation that begins behind what is told')
  if (!areApart(tokens, time.core, target.trigger)) return attachment
  return background(time, 'stands in another sentence, which the page runs into this one')
}

/** 'said Lee , who lost his home , " Back in 2007 , they': from one position to a later one. */
function opensQuotation(tokens: readonly Token[], from: number, to: number): boolean {
  const at = tokens.findLastIndex((t, k) => k >= from && k < to && /^["“”]$/.test(t.text))
  const opens = tokens[at]?.text !== '”' && tokens[at - 1]?.text === ','
  return at >= 0 && opens && /^\p{Lu}/u.test(tokens[at + 1]?.text ?? '')
}

/** Of the kind that stands in the calendar, whether or not it could be worked out. */
export function namesTime({ mention, when, relativeTo }: ResolvedMention): boolean {
  if (when !== null || relativeTo !== null) return true
  if (mention.type !== 'date' && mention.type !== 'time') return false
  const { value } = mention
  if (value.kind === 'calendar')
    return mention.type === 'date' || value.weekday !== undefined || value.date !== undefined
  return (
    value.kind === 'range' || (value.kind === 'offset' && value.unit !== 'minute' && value.unit !== 'hour')
  )
}

/** Why a time up to which, or from which on, something lasts dates nothing. */
const BOUND = 'gives a bound, not the day of the event'

function attach(reading: SentenceReading, time: PlacedTime, earlier: readonly Attachment[]): Attachment {
  const bounds = BOUNDS.has(time.preposition) && !isOfTheHour(time)
  if (bounds) return background(time, `"${time.preposition}" gives a bound, not the day of the event`)
  const hour = /^(?:dawn|daybreak|sunrise|noon|midday|dusk|sunset|midnight|early|late)$/
  const back = hour.test(wordAt(reading.tokens, time.from - 1)) ? 2 : 1
  if (/^(?:until|till)$/.test(wordAt(reading.tokens, time.from - back))) return background(time, BOUND)
  const least = /^(?:least|most|around|about)$/.test(wordAt(reading.tokens, time.core - 1))
  if (
    least &&
    BOUNDS.has(wordAt(reading.tokens, time.core - (wordAt(reading.tokens, time.core - 2) === 'at' ? 3 : 2)))
  )
    return background(time, BOUND)
  if (/^(?:no|not) (?:earlier|sooner|later) than$/.test(textAhead(reading, time)))
    return background(time, BOUND)
  if (time.preposition === 'of' && wordAt(reading.tokens, time.from - 1) === 'as')
    return background(time, '"as of" gives a bound')
  if (time.preposition === 'of' && /^that (?:day|time)$/i.test(time.resolved.mention.text))
    return background(time, 'means those days, no day')
  if (/^of the (?:financial|fiscal|business) year/.test(textBehind(reading, time)))
    return background(time, 'a quarter of a year that is not the calendar’s')
  if (/^(?:ago|since)$/.test(wordAt(reading.tokens, time.core - 1)))
    return background(time, 'the day to which another time is counted')
  if (isOfFigures(reading, time)) return background(time, 'the time that figures are of')
  if (isOfGame(reading, time)) return background(time, 'a part of a game')
  if (isItsName(reading, time)) return background(time, 'stands for itself')
  if (isCompared(reading, time)) return background(time, 'a figure of then is compared')
  const ends = isTimeOnly(time.resolved.mention) ? /^(?:until|till|through|to)$/ : /^(?:until|till|through)$/
  if (time.preposition === 'from' && ends.test(wordAt(reading.tokens, time.to)))
    return background(time, BOUND)
  if (
    /^the (?:day|week|month|year)s?$/i.test(time.resolved.mention.text) &&
    /^(?:leading|ending|before|prior)\b/.test(textBehind(reading, time))
  )
    return background(time, BOUND)
  if (isOfAccounts(reading, time)) return background(time, ACCOUNTS)
  if (isOfLaw(reading, time)) return background(time, 'belongs to the name of a law')
  if (isOfPaper(reading, time)) return background(time, 'the date of a paper')
  if (isItsEvent(reading, time)) return background(time, 'stands for what happened on that day')
  if (isRate(reading, time)) return background(time, 'says how much in a day, not when')
  if (isStamp(reading, time)) return background(time, STAMP)
  if (isRoundDistance(reading, time)) return background(time, 'a round number of years, no year')
  if (inCondition(reading, time)) return background(time, 'stands in a condition')
  if (isPreparedFor(reading, time)) {
    const ahead = nounBefore(reading, time)
    if (ahead === null) return background(time, 'the time of what is prepared for')
    return to(time, reading.clauseAt[ahead] ?? 0, ahead, 'noun')
  }
  const own =
    premodified(reading, time) ?? postmodified(reading, time, earlier) ?? listed(reading, time, earlier)
  if (own !== null) return own
  const clause = governing(reading, time, earlier)
  return onClause(reading, time, clause)
}

/** "shortly after 7.15am on 3 November": after that hour, on that day. */
function isOfTheHour({ resolved, preposition }: PlacedTime): boolean {
  return (
    /^(?:after|before)$/.test(preposition) &&
    /^(?:midnight|noon|midday|dawn|dusk)\b|^\d{1,2}(?:[.:]\d{2})? ?(?:[ap]\.?m|GMT|BST|local|o['’]clock|\bon\b|,)/i.test(
      resolved.mention.text,
    )
  )
}

/** "hearings on Tuesday and Thursday": the second date dates what the first does. */
function listed(
  { tokens }: SentenceReading,
  time: PlacedTime,
  earlier: readonly Attachment[],
): Attachment | null {
  const last = earlier.at(-1)
  const and = tokens[time.from - 1]
  const comma = last?.background === ACCOUNTS && tokens[time.from - 2]?.text === ',' ? 1 : 0
  if (last === undefined || last.time.to !== time.from - 1 - comma || !/^(?:and|or)$/.test(and?.text ?? ''))
    return null
  return last.target === null
    ? background(time, last.background)
    : last.target.form === 'noun'
      ? { ...last, time }
      : null
}

/** A date right after an event noun's phrase. Null: the date is the clause's. */
function postmodified(
  reading: SentenceReading,
  time: PlacedTime,
  earlier: readonly Attachment[],
): Attachment | null {
  const { clauseAt, clauses } = reading
  const noun = nounBefore(reading, time)
  if (noun === null) return null
  const c = clauseAt[noun] ?? 0
  const verb = clauses[c]?.verb ?? null
  if (verb === null) return to(time, c, noun, 'noun')
  const before = prepositionOf(reading, noun)
  if (APART.has(before) && !isPerson(reading, noun)) return to(time, c, noun, 'noun')
  if (noun < verb.from && isInAside(reading, noun, time, verb)) return to(time, c, noun, 'noun')
  if (noun < verb.from && isDay(time) && hasOwnDay(reading, c, verb)) return to(time, c, noun, 'noun')
  if (noun < verb.from) return subjectNoun(reading, time, noun, verb)
  const taken = earlier.some(a => a.target?.clause === c && a.target.form === 'verb')
  const far =
    (verb.lemma === 'be' && !verb.passive) ||
    (SPOKEN_OF.has(verb.lemma) && !/^(?:ADP|ADV)$/.test(reading.tokens[verb.to]?.pos ?? '')) ||
    taken ||
    (/^(?:follow|precede)$/.test(verb.lemma) && verb.tense !== 'conditional') ||
    // "faces charges for the shooting in May": he faces them now
    (verb.tense === 'present' && /^(?:for|over|into)$/.test(before)) ||
    (clauses[c]?.kind === 'infinitive' && STATIVE.has(verb.lemma)) ||
    (clauses[c]?.kind === 'participial' && clauses[c]?.marker !== '')
  return far ? to(time, c, noun, 'noun') : null
}

/** "Notes of the talks on July 29 | were read at the hearing on Thursday": behind its verb the clause has a day of its own. */
function hasOwnDay({ times, clauseAt }: SentenceReading, clause: number, verb: VerbGroup): boolean {
  return times.some(t => t.core >= verb.to && clauseAt[t.core] === clause && isDay(t))
}

function isDay({ resolved }: PlacedTime): boolean {
  return resolved.when?.precision === 'day' && namesTime(resolved)
}

/** "called the deaths last year a concern": what is spoken of was then, not the speaking. */
const SPOKEN_OF = new Set(['call', 'describe', 'condemn', 'recall', 'blame', 'commemorate', 'investigate'])

/** Of "ahead of the hearings" ahead. */
export function prepositionOf(reading: SentenceReading, noun: number): string {
  const at = phraseStart(reading.tokens, noun, 0) - 1
  const [two, one] = [wordAt(reading.tokens, at - 1), wordAt(reading.tokens, at)]
  if (/^(?:to|for|of)$/.test(one) && BECAUSE.test(two)) return 'after'
  for (let k = at; /^(?:in|of)$/.test(wordAt(reading.tokens, k)) && reading.tokens[k - 1]?.pos === 'NOUN'; ) {
    const counts = /^(?:hours|days|weeks|months|years)$/.test(wordAt(reading.tokens, k - 1))
    k = phraseStart(reading.tokens, k - 1, 0) - 1
    // "within 120 days of the start of the meeting"
    if (counts && wordAt(reading.tokens, k) === 'within') return 'after'
    if (/^(?:until|till|since|before|after)$/.test(wordAt(reading.tokens, k)))
      return wordAt(reading.tokens, k)
  }
  return one === 'of' && APART.has(two) ? two : one
}

/** "in response to the attack", "because of it": what came before, and has its own day. */
const BECAUSE = /^(?:response|retaliation|reaction|revenge|reprisal|memory|commemoration|because)$/

/** "Norway , a backer of the invasion of 2003 , said": what stands between two commas has the date. */
function isInAside({ tokens }: SentenceReading, noun: number, time: PlacedTime, verb: VerbGroup): boolean {
  const closes = tokens[time.to]?.text === ',' && time.to < verb.from && time.from > noun
  const opens = tokens.findLastIndex((t, k) => k < noun && t.text === ',')
  return (
    closes &&
    opens > 0 &&
    /^(?:NOUN|PROPN)$/.test(tokens[opens - 1]?.pos ?? '') &&
    !/^(?:NOUN|PROPN)$/.test(tokens[opens + 1]?.pos ?? '')
  )
}

function isPerson(reading: SentenceReading, noun: number): boolean {
  return reading.tokens[noun]?.pos === 'PROPN' && nounActAt(reading.tokens, noun) === null
}

/** "Discussions on Friday are expected": the noun. "The attack on Monday killed twelve": the clause, same day. */
function subjectNoun(
  reading: SentenceReading,
  time: PlacedTime,
  noun: number,
  verb: VerbGroup,
): Attachment | null {
  if (TOGETHER.has(prepositionOf(reading, noun)) || time.from < noun) return null
  const weak = STATIVE.has(verb.lemma) || verb.tense === 'future' || /^(?:aim|begin|start)$/.test(verb.lemma)
  if (!weak && !SCHEDULED.test(wordAt(reading.tokens, verb.head))) return null
  return to(time, reading.clauseAt[noun] ?? 0, noun, 'noun')
}

/** The happening whose phrase, with its prepositional phrases, ends right before the mention. */
function nounBefore(reading: SentenceReading, time: PlacedTime): number | null {
  const { tokens, clauseAt, times } = reading
  const clause = clauseAt[time.core]
  for (let k = time.from - 1; k >= 0; k--) {
    const token = tokens[k]
    if (token === undefined || clauseAt[k] !== clause || /^(?:AUX|SCONJ|PUNCT)$/.test(token.pos)) break
    if (times.some(t => t !== time && k >= t.core && k < t.to)) break
    if (happeningAt(tokens, k) !== null) return isModifier(tokens, k) ? null : k
    if (token.pos === 'VERB') break
  }
  return null
}

/** The three words before. */
function textAhead({ tokens }: SentenceReading, { from }: PlacedTime): string {
  return tokens
    .slice(Math.max(0, from - 3), from)
    .map(t => t.text.toLowerCase())
    .join(' ')
}

function textBehind({ tokens }: SentenceReading, { to: end }: PlacedTime): string {
  return tokens
    .slice(end, end + 5)
    .map(t => t.text.toLowerCase())
    .join(' ')
}

/** The words around it open with "if", even where the tagger saw no verb among them. */
function inCondition(reading: SentenceReading, time: PlacedTime): boolean {
  const { clauses, clauseAt } = reading
  const stretch = clauses[clauseAt[time.core] ?? 0]?.stretches.find(
    s => time.core >= s.from && time.core < s.to,
  )
  return stretch !== undefined && /^(?:if|unless)$/.test(wordAt(reading.tokens, stretch.from))
}

/** A date that stands before its noun: "Monday's attack", "a May 18 press conference", "the planned February launch". */
import type { Token } from '../text/article-text.ts'
import { type Attachment, background, to } from './attachment.ts'
import { onClause } from './clause-date.ts'
import { toldIn } from './mention-clause.ts'
import { happeningAt, nounActAt, phraseStart } from './noun-phrase.ts'
import type { PlacedTime, SentenceReading } from './sentence-reading.ts'
import { WHOSE, wordAt } from './word-at.ts'

/** "in an interview on Monday": the phrase and the clause are on one day. */
export const TOGETHER = new Set(['in', 'at', 'during', 'on', 'throughout'])

/** "Monday's attack", "a May 18 press conference". */
export function premodified(reading: SentenceReading, time: PlacedTime): Attachment | null {
  const { tokens, clauseAt } = reading
  const last = tokens[time.to - 1]?.text ?? ''
  const next = tokens[time.to]
  const possessive = /^['’]s?$/.test(next?.text ?? '') || /['’]s$/.test(last)
  if (isCompound(reading, time)) return background(time, 'the date describes a thing, not an event')
  const before = isQuote(tokens[time.core - 1]) ? tokens[time.core - 2] : tokens[time.core - 1]
  const owner = /^['’]s?$/.test(before?.text ?? '') || WHOSE.test(before?.text ?? '')
  const article =
    owner ||
    tokens[time.core]?.pos === 'DET' ||
    /^(?:DET|ADJ)$/.test(before?.pos ?? '') ||
    /^(?:this|that)$/i.test(before?.text ?? '') ||
    isPlanned(reading, time)
  const behind = tokens[time.to + 1]
  const describing = (next?.text.endsWith('ing') && isDescribing(behind)) || next?.pos === 'ADJ'
  const named = describing ? behind : next
  const comma = article && next?.text === ',' && /\d{4}$/.test(last)
  if (comma && /^(?:NOUN|PROPN)$/.test(tokens[time.to + 1]?.pos ?? ''))
    return background(time, 'the date describes a thing, not an event')
  const determined = article && /^(?:NOUN|PROPN)$/.test(named?.pos ?? '')
  if (!possessive && !determined) return null
  let head = possessive && /^['’]/.test(next?.text ?? '') ? time.to + 1 : time.to
  while (isDescribing(tokens[head]) && (isDescribing(tokens[head + 1]) || tokens[head + 1]?.text === '-'))
    head++
  while (head > time.to && !/^(?:NOUN|PROPN)$/.test(tokens[head]?.pos ?? '')) head--
  const clause = clauseAt[time.core] ?? 0
  if (/^(?:Act|Bill|Code)$/.test(tokens[head + 1]?.text ?? '')) return background(time, 'the year of a law')
  if (time.resolved.when?.precision === 'year' && WORK.test(tokens[head]?.lemma ?? ''))
    return background(time, 'the year a work came out')
  if (!possessive && isTakingPart(reading, clause, time)) return onClause(reading, time, clause)
  if (isPutOff(reading, clause, time)) return background(time, 'the day it was put off from')
  const preposition = wordAt(reading.tokens, phraseStart(tokens, time.core, 0) - 1)
  const roleIn = ROLE.test(wordAt(reading.tokens, phraseStart(tokens, time.core, 0) - 2))
  if (roleIn && happeningAt(tokens, head) !== null) return to(time, clause, head, 'noun')
  if (TOGETHER.has(preposition) && !isTried(reading, clause, head, time))
    return onClause(reading, time, toldIn(reading, clause) ?? clause)
  if (happeningAt(tokens, head) !== null)
    return strikes(reading, clause, head) ? onClause(reading, time, clause) : to(time, clause, head, 'noun')
  return background(time, 'the date describes a thing, not an event')
}

/** Of "the “ 2004 Oil Act”". */
function isQuote(token: Token | undefined): boolean {
  return /^["“”]$/.test(token?.text ?? '')
}

/** "in the 1979 film". */
const WORK =
  /^(?:film|movie|album|song|book|novel|single|play|documentary|memoir|poem|essay|musical|opera|edition|biography|painting)$/

/** "the planned Feb. 12 launch": a participle between the article and the day. */
function isPlanned({ tokens }: SentenceReading, { core }: PlacedTime): boolean {
  const [article, planned] = [tokens[core - 2], tokens[core - 1]]
  const owned =
    article?.pos === 'DET' || WHOSE.test(article?.text ?? '') || /^['’]s?$/.test(article?.text ?? '')
  return (
    owned &&
    planned?.pos === 'VERB' &&
    /^(?:planned|scheduled|proposed|expected|anticipated)$/.test(planned.text)
  )
}

/** "attended the June 2003 meeting": who is there is there on its day. */
function isTakingPart({ clauses, tokens }: SentenceReading, clause: number, { core }: PlacedTime): boolean {
  const verb = clauses[clause]?.verb
  const object = verb !== undefined && verb !== null && verb.to === phraseStart(tokens, core, 0)
  return object && /^(?:attend|host|chair|hold)$/.test(verb.lemma)
}

/** "delayed the planned Feb. 12 launch", "postponed Monday's vote": what was to be on that day. */
function isPutOff({ clauses }: SentenceReading, clause: number, { core }: PlacedTime): boolean {
  const verb = clauses[clause]?.verb
  const object = verb !== undefined && verb !== null && verb.to <= core && !verb.passive
  return object && /^(?:delay|postpone|reschedule|defer)$/.test(verb.lemma)
}

/** "convicted in the 2013 killing": the court's day is another. */
function isTried(
  { clauses, tokens }: SentenceReading,
  clause: number,
  head: number,
  time: PlacedTime,
): boolean {
  const own = clauses[clause]
  const lemma = (own?.verb?.tense === 'gerund' ? clauses[own.parent ?? -1] : own)?.verb?.lemma ?? ''
  if (time.resolved.when?.precision === 'year') return TRYING.has(lemma)
  const act = nounActAt(tokens, head)
  return (
    /^(?:convict|sentence|acquit|plead)$/.test(lemma) &&
    act !== null &&
    !/^(?:justice|meeting)$/.test(act.kind)
  )
}

const TRYING = new Set(
  'convict charge sentence accuse arrest acquit indict try jail imprison suspect implicate sue testify plead'.split(
    ' ',
  ),
)

/** "7.1-magnitude", "deadly bomb": before the noun. */
function isDescribing(token: Token | undefined): boolean {
  return token !== undefined && (/^(?:NOUN|ADJ|PROPN|NUM)$/.test(token.pos) || token.text === '-')
}

/** "sentenced for his role in the December 1988 bombing": the bombing has the date. */
const ROLE = /^(?:role|part|involvement|complicity|victims?|deaths?|losses)$/

/** "third-quarter profit", "first-half sales". */
function isCompound({ tokens }: SentenceReading, { to: end, resolved }: PlacedTime): boolean {
  const next = tokens[end]
  const thing = /^(?:NOUN|ADJ)$/.test(next?.pos ?? '') || next?.text.endsWith('ing') === true
  return thing && HYPHENED.test(resolved.mention.text)
}

/** A part of a year in one word: it says which profit, not when. */
const HYPHENED = /-(?:quarter|half|year|month)$|^(?:first|second|third|fourth)[- ](?:quarter|half)$/i

/** "Tuesday's earthquake killed ten": what it does at once is of its day. */
function strikes({ clauses }: SentenceReading, clause: number, noun: number): boolean {
  const verb = clauses[clause]?.verb
  if (verb === undefined || verb === null || verb.from < noun || verb.passive) return false
  return /^(?:past|perfect)$/.test(verb.tense) && AT_ONCE.has(verb.lemma)
}

export const AT_ONCE = new Set(
  'kill injure wound destroy damage devastate hit strike spill release ignite flatten topple trap claim rock'.split(
    ' ',
  ),
)

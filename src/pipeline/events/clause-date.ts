/** What a time mention dates that speaks for a clause: its verb, or the event noun that its verb only carries. */
import type { Token } from '../text/article-text.ts'
import { type Attachment, background, to } from './attachment.ts'
import type { Clause } from './clauses.ts'
import { happeningAt, happeningIn, isModifier, nounActAt, phraseStart } from './noun-phrase.ts'
import type { PlacedTime, SentenceReading } from './sentence-reading.ts'
import { subjectPositions } from './title-subject.ts'
import { takesPlace, type VerbGroup } from './verb-group.ts'
import { LIGHT, STATIVE } from './vocabulary.ts'
import { SCHEDULED, wordAt } from './word-at.ts'

export function onClause(reading: SentenceReading, time: PlacedTime, c: number): Attachment {
  const { clauses, tokens } = reading
  const clause = clauses[c]
  if (clause === undefined) return background(time, 'no clause holds it')
  const { verb } = clause
  if (verb === null) return verbless(reading, time, c)
  if (MOVING.has(verb.lemma) && isFromTo(reading, time))
    return background(time, 'tells from when to when it was moved')
  if (/^(?:date|update)$/.test(verb.lemma) && verb.from === verb.head)
    return background(time, 'tells the date of a paper')
  if (MODAL.test(verb.lemma)) return background(time, 'asks or supposes, and tells no event')
  // "had been scheduled for Monday": before it was put off; not "had been set up"
  const planned = SCHEDULED.test(wordAt(tokens, verb.head)) && verb.lemma !== 'set'
  const first = tokens
    .slice(verb.from, verb.to)
    .some(t => /^(?:earlier|originally|initially|previously|first)$/.test(t.text))
  if (planned && (verb.tense === 'pluperfect' || (first && verb.passive)))
    return background(time, 'tells what had been planned')
  const object = objectNoun(reading, c, verb)
  if (isInverted(reading, clause, verb)) {
    const behind = object ?? actBehind(tokens, verb.to)
    if (behind !== null) return to(time, c, behind, 'noun')
  }
  if (takesPlace(tokens, verb)) {
    const subject = subjectHappening(reading, clause, verb)
    if (subject !== null) return to(time, c, subject, 'noun')
    const told = whichTookPlace(reading, clause)
    return told === null
      ? to(time, c, verb.head, 'verb')
      : to(time, told, clauses[told]?.verb?.head ?? 0, 'verb')
  }
  if (LIGHT.has(verb.lemma) && object !== null) {
    return to(time, c, object, namedSubject(reading, clause, verb) ? 'verb' : 'noun')
  }
  if (object === null && /^(?:have|do|get)$/.test(verb.lemma))
    return background(time, 'tells a state, not an event')
  if (isAwaited(reading, clause, verb)) return to(time, c, verb.head, 'verb')
  if (!STATIVE.has(verb.lemma) || (verb.lemma === 'be' && verb.passive)) return to(time, c, verb.head, 'verb')
  if (verb.lemma === 'be') return copular(reading, time, c, verb)
  const child = clauses.findIndex(k => k.parent === c && k.kind === 'infinitive')
  const inner = clauses[child]?.verb
  if (inner !== undefined && inner !== null && !STATIVE.has(inner.lemma))
    return to(time, child, inner.head, 'verb')
  return background(time, `"${tokens[verb.head]?.text ?? ''}" tells a state, not an event`)
}

/** "when the firm bought Widgets Inc. , | which took place in 1996": what took place is what the clause before it tells; null where a noun names it. */
function whichTookPlace(
  { tokens, clauses }: SentenceReading,
  { marker, parent, stretches }: Clause,
): number | null {
  const opens = stretches[0]?.from ?? 0
  const name = tokens[opens - 2]
  const owned = tokens[phraseStart(tokens, opens - 2, 0)]?.pos === 'DET'
  const isName = tokens[opens - 1]?.text === ',' && name?.pos === 'PROPN' && !owned
  return marker === 'which' && isName && clauses[parent ?? -1]?.verb != null ? parent : null
}

/** "Elections are expected in September": what is expected is to happen then. */
function isAwaited(reading: SentenceReading, clause: Clause, verb: VerbGroup): boolean {
  return (
    verb.lemma === 'expect' &&
    verb.passive &&
    verb.tense !== 'past' &&
    subjectHappening(reading, clause, verb) !== null
  )
}

/** "Then began the siege of the town": what happens stands behind its verb. */
function isInverted({ tokens }: SentenceReading, clause: Clause, { lemma, from, to }: VerbGroup): boolean {
  const opens = clause.stretches[0]?.from ?? from
  const before = tokens.slice(opens, from)
  return (
    /^(?:begin|start|follow|come|erupt)$/.test(lemma) &&
    tokens[to]?.pos === 'DET' &&
    before.length > 0 &&
    before.every(t => t.pos === 'ADV' || t.pos === 'PUNCT')
  )
}

/** The act that the phrase right behind a verb names: "began the siege of the town". */
function actBehind(tokens: readonly Token[], from: number): number | null {
  let k = from
  while (/^(?:DET|ADJ)$/.test(tokens[k]?.pos ?? '')) k++
  return nounActAt(tokens, k) === null ? null : k
}

/** "was moved from November 2 to March 1", "fell from July to August": neither day is the verb's. */
const MOVING = new Set(
  'shift move postpone delay reschedule change push extend rise fall increase decrease drop grow'.split(' '),
)

function isFromTo(reading: SentenceReading, time: PlacedTime): boolean {
  return (
    time.preposition === 'from' ||
    wordAt(reading.tokens, time.core) === 'from' ||
    wordAt(reading.tokens, time.core - 1) === 'to'
  )
}

const MODAL = /^(?:will|would|shall|should|may|might|can|could|must|do)$/

/** "The first flight was in 1994", "there was an explosion on Monday": the noun. "Brown will be in Lisbon": the verb, when it lies ahead. */
function copular(reading: SentenceReading, time: PlacedTime, c: number, verb: VerbGroup): Attachment {
  // "the great battles were Alma (September 1854) and Inkerman (November 1854)"
  if (reading.tokens[time.from - 1]?.text === '(')
    return background(time, 'stands in brackets behind what it dates')
  const clause = reading.clauses[c]
  const subject = clause === undefined ? null : subjectHappening(reading, clause, verb)
  if (subject !== null) return to(time, c, subject, 'noun')
  const object = wordAt(reading.tokens, verb.from - 1) === 'there' ? objectNoun(reading, c, verb) : null
  if (object !== null) return to(time, c, object, 'noun')
  const place =
    /^(?:in|at)$/.test(wordAt(reading.tokens, verb.to)) && reading.tokens[verb.to + 1]?.pos === 'PROPN'
  if (place && verb.tense === 'future') return to(time, c, verb.head, 'verb')
  if (isDueIn(reading, verb)) return to(time, c, verb.head, 'verb')
  return background(time, 'tells a state, not an event')
}

/** "is due in court on Monday", "was due back at the hospital". */
function isDueIn({ tokens }: SentenceReading, { to: end, tense }: VerbGroup): boolean {
  const at = wordAt(tokens, end + 1) === 'back' ? end + 2 : end + 1
  return tense === 'present' && wordAt(tokens, end) === 'due' && /^(?:in|at|before)$/.test(wordAt(tokens, at))
}

function verbless(reading: SentenceReading, time: PlacedTime, c: number): Attachment {
  const stretch = reading.clauses[c]?.stretches[0]
  const noun = stretch === undefined ? null : happeningIn(reading, stretch, time.to)
  if (noun === null) return background(time, 'no event is named beside the date')
  // "today, a day after the quake"
  if (/^(?:after|before|since)$/.test(wordAt(reading.tokens, phraseStart(reading.tokens, noun, 0) - 1)))
    return background(time, 'is counted from the event beside it')
  return to(time, c, noun, 'noun')
}

/** The event noun a light verb carries: "held bilateral talks", "carried out new strikes". */
export function objectNoun(reading: SentenceReading, c: number, verb: VerbGroup): number | null {
  const end = reading.clauses[c]?.stretches.at(-1)?.to ?? verb.to
  const { tokens, times } = reading
  for (let k = verb.to; k < Math.min(end, verb.to + 14); k++) {
    if (times.some(t => k >= t.from && k < t.to)) continue
    if (happeningAt(tokens, k) !== null && !isThingOf(tokens, k)) return headOfRun(tokens, k)
  }
  return null
}

/** "four investment banks": the run of nouns ends with a thing; "investment talks" with what happened. */
function isThingOf(tokens: readonly Token[], k: number): boolean {
  return isModifier(tokens, k) && headOfRun(tokens, k) === k
}

/** "the summit bilateral meetings": of event nouns in one run the last. */
function headOfRun(tokens: readonly Token[], first: number): number {
  let head = first
  for (let k = first + 1; /^(?:NOUN|ADJ)$/.test(tokens[k]?.pos ?? ''); k++)
    if (happeningAt(tokens, k) !== null) head = k
  return head
}

/** "After the vote a march took place": what stands before the subject is another happening. */
function subjectHappening(reading: SentenceReading, clause: Clause, verb: VerbGroup): number | null {
  const [opens = 0] = subjectPositions(reading, clause, verb) ?? []
  for (const { from, to } of clause.stretches) {
    for (let k = Math.max(from, opens); k < Math.min(to, verb.from); k++)
      if (happeningAt(reading.tokens, k) !== null && !isModifier(reading.tokens, k)) return k
  }
  return null
}

/** A noun, no pronoun, stands before the verb. */
export function namedSubject(reading: SentenceReading, clause: Clause, verb: VerbGroup): boolean {
  for (const { from, to } of clause.stretches) {
    for (let k = Math.min(to, verb.from) - 1; k >= from; k--) {
      const pos = reading.tokens[k]?.pos
      if (pos === 'PRON') return false
      if (pos === 'NOUN' || pos === 'PROPN') return !reading.times.some(t => k >= t.core && k < t.to)
    }
  }
  return false
}

/** The clause that a time mention speaks for: mostly its own, else the one its own hangs on. */
import type { Attachment } from './attachment.ts'
import type { Clause } from './clauses.ts'
import { phraseStart } from './noun-phrase.ts'
import { isFiniteVerb } from './openings.ts'
import type { PlacedTime, SentenceReading } from './sentence-reading.ts'
import { COMING_OUT, STATIVE, verbAct } from './vocabulary.ts'
import { wordAt } from './word-at.ts'

/** The clause a mention speaks for; an initial "Speaking on Monday," speaks for the main clause. */
export function governing(
  reading: SentenceReading,
  time: PlacedTime,
  earlier: readonly Attachment[],
): number {
  const { clauses, clauseAt, tokens } = reading
  const c = clauseAt[time.core] ?? 0
  const clause = clauses[c]
  if (clause === undefined) return c
  const next = clauses[c + 1]
  const taken = earlier.some(a => a.target?.clause === c)
  const opensNext =
    next?.kind === 'participial' &&
    tokens[time.to]?.pos === 'PUNCT' &&
    next.stretches[0]?.from === time.to + 1
  if (taken && opensNext && !reading.times.some(t => clauseAt[t.core] === c + 1)) return c + 1
  const speech = toldIn(reading, c)
  if (speech !== null) return speech
  const whole = happenedWhen(reading, c)
  if (whole !== null && !earlier.some(a => a.target?.clause === whole)) return whole
  if (isHourOfDay(reading, clause)) return finiteAbove(clauses, c)
  const beside = clause.kind === 'participial' && clause.marker === '' && BESIDE.has(clause.verb?.lemma ?? '')
  if (beside) return adjunctParent(clauses, c)
  // "lost control while coming down on Monday": both at once
  if (clause.marker === 'while' && clause.verb?.tense === 'gerund') return adjunctParent(clauses, c)
  const gerund = clause.kind === 'participial' && clause.verb?.tense === 'gerund'
  const describes = clause.kind === 'participial' || (clause.kind === 'relative' && clause.marker === '')
  if (gerund || (describes && isSetOff(reading, time, clause))) return adjunctParent(clauses, c)
  return c
}

/** "deployed in the town | as the sun set on Friday": what tells the hour, and the day is the deploying's. */
function isHourOfDay({ tokens }: SentenceReading, { kind, verb, marker, stretches }: Clause): boolean {
  if (kind !== 'adverbial' || !verb || !/^(?:as|when|before|after|until)$/.test(marker)) return false
  const subject = tokens.slice(stretches[0]?.from ?? 0, verb.from)
  return (
    /^(?:set|rise|fall|break|near|descend)$/.test(verb.lemma) &&
    /^(?:sun|night|dusk|dawn|darkness|nightfall)$/.test(subject.at(-1)?.text ?? '')
  )
}

/** The clause it hangs on, past infinitives. */
function finiteAbove(clauses: readonly Clause[], c: number): number {
  let at = clauses[c]?.parent ?? null
  while (at !== null && clauses[at]?.kind === 'infinitive') at = clauses[at]?.parent ?? null
  return at ?? c
}

/** "died at home | surrounded by family on Monday": how, and the day is the dying's. */
const BESIDE = new Set(['surround', 'accompany', 'flank'])

/** "said in a statement | released on Monday": it was said when what it stands in came out. */
export function toldIn({ clauses, tokens }: SentenceReading, c: number): number | null {
  const { kind, marker, verb, parent, stretches } = clauses[c] ?? {}
  if (kind !== 'participial' || marker !== '' || !verb || !COMING_OUT.has(verb.lemma)) return null
  const noun = (stretches?.[0]?.from ?? 0) - 1
  const told = clauses[parent ?? -1]?.verb
  if (parent === undefined || tokens[noun]?.pos !== 'NOUN' || wordAt(tokens, verb.to) === 'by') return null
  if (!told || told.to > noun || told.passive || !isFiniteVerb(told) || STATIVE.has(told.lemma)) return null
  return wordAt(tokens, phraseStart(tokens, noun, told.to) - 1) === 'in' ? parent : null
}

/** "was killed | when a tree fell on Tuesday": what happened then is told first, and is what the sentence is of. */
function happenedWhen({ clauses, tokens }: SentenceReading, c: number): number | null {
  const clause = clauses[c]
  const parent = clause?.parent ?? null
  const main = clauses[parent ?? -1]
  if (clause?.marker !== 'when' || clause.kind !== 'adverbial' || parent !== c - 1 || !main?.verb) return null
  const { verb, kind } = main
  const going = tokens[verb.head]?.text.endsWith('ing') === true
  const happens =
    kind === 'main' && verb.tense === 'past' && clause.verb?.tense === 'past' && !going && !verb.negated
  return happens && !STATIVE.has(verb.lemma) && verbAct(verb.lemma) !== null ? parent : null
}

/** "gave her a drug used in hospitals , on the morning of 25 June ,": behind a comma the date goes with what was done. */
function isSetOff(
  { tokens }: SentenceReading,
  { from, to: end, preposition }: PlacedTime,
  { verb }: Clause,
): boolean {
  const closed = tokens[end] === undefined || /^[,.;]$/.test(tokens[end]?.text ?? '')
  return preposition !== '' && closed && tokens[from - 1]?.text === ',' && from - 1 > (verb?.to ?? from)
}

function adjunctParent(clauses: readonly Clause[], c: number): number {
  const clause = clauses[c]
  if (clause === undefined || clause.parent === null) return c
  if (/^(?:after|before|since|until|till|of|for|by|from|about|against|with|without)$/.test(clause.marker))
    return c
  const parent = clauses[clause.parent]
  return parent !== undefined && parent.verb !== null && isFiniteVerb(parent.verb) ? clause.parent : c
}

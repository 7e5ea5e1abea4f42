/** Whom or what a relative or participial clause tells of, as the beginning of a title: of "the deal, which ..." the deal. */
import type { Token } from '../text/article-text.ts'
import type { Clause } from './clauses.ts'
import { happeningAt, nounActAt, phraseStart } from './noun-phrase.ts'
import type { SentenceReading } from './sentence-reading.ts'
import { inTime, positions } from './title-words.ts'
import { takesPlace, type VerbGroup } from './verb-group.ts'
import { COMING_OUT, SPEAKING } from './vocabulary.ts'

/** "a man | whose house burned", "Ann Lee , | whose house": with the one it is of. */
export function withWhose(
  reading: SentenceReading,
  verb: VerbGroup,
  before: readonly number[],
): number[] | null {
  const whose = before[0] ?? 0
  const head = reading.tokens[whose - 1]?.text === ',' ? whose - 2 : whose - 1
  if (!/^(?:NOUN|PROPN)$/.test(reading.tokens[head]?.pos ?? '') || verb.from <= whose + 1) return null
  const { tokens } = reading
  const near = phraseStart(tokens, head, 0)
  const whole = describedFrom(tokens, head, 'whose')
  const said = apposedName(reading, whole)
  const comma = (said?.at(-1) ?? 0) + 1
  if (said !== null) return [...said, ...(tokens[comma]?.text === ',' ? [comma] : []), ...before]
  const from = tokens[near]?.pos === 'NOUN' ? whole : near
  // "Ann Lee from Oslo , whose": not the town
  const placed = /^(?:in|from|at|near|of)$/i.test(reading.tokens[from - 1]?.text ?? '')
  if (reading.tokens[head]?.pos === 'PROPN' && placed) return before.slice(1)
  return [...positions(from, whose), ...before]
}

/** "the man, who was arrested": the man. Only where the relative word is the subject. */
export function antecedent(
  reading: SentenceReading,
  clause: Clause,
  verb: VerbGroup,
  before: readonly number[],
): number[] | null {
  const { tokens } = reading
  const opens = clause.stretches[0]?.from ?? 0
  const ownSubject = before.some(k => isOwnSubject(tokens[k]) && !inTime(reading, k))
  if (ownSubject || verb.tense === 'gerund') return null
  if (tokens[opens - 1]?.text === ',' && inTime(reading, opens - 2) && BOUNDING.has(verb.lemma)) return null
  const planned = whatWasAnnounced(reading, clause, verb)
  if (planned !== null) return planned
  let head = opens - 1
  while (head >= 0 && (tokens[head]?.pos === 'PUNCT' || inTime(reading, head))) head--
  if (!/^(?:NOUN|PROPN)$/.test(tokens[head]?.pos ?? '') || isKind(tokens, head)) return null
  // "a film , The Man Who Met Ann Lee , which aired"
  const isPerson = reading.names.some(n => n.to === head + 1)
  if (clause.marker === 'which' && COMING_OUT.has(verb.lemma) && isPerson) return null
  const near = phraseStart(tokens, head, 0)
  const person = clause.marker === 'who' && tokens[head]?.pos === 'NOUN' ? nameBefore(reading, near) : null
  if (person !== null) return person
  if (/^[)\]]$/.test(tokens[near - 1]?.text ?? '')) return null
  const restricts = !PARTING.test(tokens[opens - 1]?.text ?? '')
  const proper = tokens[head]?.pos === 'PROPN'
  const happens = takesPlace(tokens, verb)
  const event =
    (proper || happens || BOUNDING.has(verb.lemma)) &&
    positions(near, head + 1).some(k => nounActAt(tokens, k) !== null)
  const agent = !verb.passive && verb.lemma !== 'be' && isPerson
  const involving = whatInvolved(tokens, near)
  if (involving !== null && clause.marker === 'which') return positions(involving, head + 1)
  const named = restricts
    ? !(clause.marker === 'that' && proper)
    : event || (proper && (clause.marker === 'who' || agent || SPEAKING.has(verb.lemma)))
  const place = restricts && proper && clause.marker === 'that' ? placeBefore(tokens, near) : null
  const whole = named ? near : describedFrom(tokens, place ?? head, clause.marker)
  const says = !restricts || clause.marker === 'who'
  const said = says ? apposedName(reading, whole) : null
  if (said !== null) return said
  const placed =
    proper && (isPerson ? /^(?:in|at|near)$/i : /^(?:in|at|near|from)$/i).test(tokens[near - 1]?.text ?? '')
  if (placed && clause.marker === 'who') {
    const described = restricts && tokens[near - 2]?.pos === 'NOUN'
    return described ? positions(phraseStart(tokens, near - 2, 0), head + 1) : describedName(reading, near)
  }
  if (placed && !named && whole === near && verb.passive) return null
  if (BOUNDING.has(verb.lemma) && !restricts && clause.marker === 'which') {
    const happening = happeningBefore(tokens, whole, head)
    if (happening !== null) return positions(phraseStart(tokens, happening, 0), happening + 1)
  }
  return positions(agrees(tokens, whole, verb) ? whole : near, head + 1)
}

/** "a movement of the kind | that struck the country": of what kind stands before it. */
function isKind(tokens: readonly Token[], head: number): boolean {
  return /^(?:kind|sort|type)$/.test(tokens[head]?.text ?? '')
}

const PARTING = /^(?:,|-{1,2}|[–—])$/

/** "Ida , the first named storm of the season , | which", "Aid - a small charity - | which": the name that the phrase says more of. */
function apposedName(reading: SentenceReading, start: number): number[] | null {
  const { tokens, names } = reading
  let first = start
  while (
    tokens[first]?.pos !== 'DET' &&
    /^(?:DET|ADJ|NUM|NOUN|ADV|VERB|CCONJ)$/.test(tokens[first - 1]?.pos ?? '')
  )
    first--
  const mark = first - 1
  if (tokens[first]?.pos !== 'DET' || !PARTING.test(tokens[mark]?.text ?? '')) return null
  if (tokens[mark - 1]?.pos !== 'PROPN' || inTime(reading, mark - 1)) return null
  const from = names.find(n => n.to === mark)?.from ?? phraseStart(tokens, mark - 1, 0)
  const placed = /^(?:in|at|near|on)$/i.test(tokens[from - 1]?.text ?? '')
  return placed ? null : positions(from, mark)
}

/** "the crash near Harrat , Norway | that killed ten": the end of the place behind whose comma the country stands; null without one. */
function placeBefore(tokens: readonly Token[], near: number): number | null {
  const place = near - 2
  if (tokens[near - 1]?.text !== ',' || tokens[place]?.pos !== 'PROPN') return null
  const opens = phraseStart(tokens, place, 0)
  return /^(?:in|at|near|outside)$/i.test(tokens[opens - 1]?.text ?? '') ? place : null
}

/** "a hearing held by the council , | which began": what began is the hearing; null where it stands right before, or none does. */
function happeningBefore(tokens: readonly Token[], start: number, head: number): number | null {
  if (positions(start, head + 1).some(k => nounActAt(tokens, k) !== null)) return null
  for (let k = start - 1; k >= 0 && !/^[;:]$/.test(tokens[k]?.text ?? ''); k--)
    if (happeningAt(tokens, k) !== null) return k
  return null
}

/** "the crash involving a bus , | which killed ten": the crash; null where nothing so described stands before. */
function whatInvolved(tokens: readonly Token[], near: number): number | null {
  let k = near - 1
  while (/^(?:DET|ADJ|NUM|NOUN|PROPN)$/.test(tokens[k]?.pos ?? '')) k--
  const described = tokens[k]?.text === 'involving' && happeningAt(tokens, k - 1) !== null
  return described ? phraseStart(tokens, k - 1, 0) : null
}

/** "Ann Lee , the former head of a school in Oslo , | who left": nobody is a town; null where no name is so described. */
function describedName({ tokens, names }: SentenceReading, near: number): number[] | null {
  const name = names.findLast(n => n.to < near)
  if (name === undefined || tokens[name.to]?.text !== ',' || tokens[name.to + 1]?.pos !== 'DET') return null
  const inside = tokens.slice(name.to + 1, near)
  return inside.every(t => /^(?:NOUN|PROPN|ADJ|ADP|DET|PART|NUM)$/.test(t.pos))
    ? positions(name.from, name.to)
    : null
}

/** "plans to close the hospital | announced by the board": the plans were announced, and no hospital. */
function whatWasAnnounced(
  { tokens, clauses }: SentenceReading,
  clause: Clause,
  verb: VerbGroup,
): number[] | null {
  const before = clauses[clause.parent ?? -1]
  const from = before?.stretches[0]?.from ?? 0
  const announced = /^(?:announce|unveil|reveal|propose|publish|outline|approve|agree)$/.test(verb.lemma)
  if (clause.kind !== 'participial' || clause.marker !== '' || !announced || before?.kind !== 'infinitive')
    return null
  if (
    !/^(?:plans?|proposals?|decisions?|bids?|moves?|deals?|agreements?|measures?|efforts?)$/i.test(
      tokens[from - 1]?.text ?? '',
    )
  )
    return null
  return positions(phraseStart(tokens, from - 1, 0), verb.from)
}

/** "Ann Lee , formerly the bank 's vice president , operations , | who left": a bare noun behind a comma is no person. */
function nameBefore({ tokens, names }: SentenceReading, near: number): number[] | null {
  if (tokens[near]?.pos !== 'NOUN' || tokens[near - 1]?.text !== ',') return null
  const name = names.findLast(n => n.to < near)
  if (name === undefined || tokens[name.to]?.text !== ',') return null
  const described = tokens
    .slice(name.to, near)
    .every(t => /^(?:NOUN|PROPN|ADJ|ADV|ADP|DET|PART|PUNCT)$/.test(t.pos))
  return described ? positions(name.from, name.to) : null
}

/** "during the last quarter, which ended in May": of a time, not of what happened in it. */
const BOUNDING = new Set(['end', 'begin', 'start', 'finish', 'close', 'run', 'last', 'mark', 'coincide'])

/** A noun, or "it" and "they"; not the relative word itself. */
export function isOwnSubject(token: Token | undefined): boolean {
  if (token?.pos === 'PRON') return /^(?:i|you|he|she|it|we|they)$/i.test(token.text)
  return token?.pos === 'NOUN' || token?.pos === 'PROPN'
}

/** "a briefing on the spill": not "Smith for a briefing". */
function canBeDescribed(tokens: readonly Token[], k: number): boolean {
  if (tokens[k]?.pos === 'NOUN') return true
  return tokens[k]?.pos === 'PROPN' && tokens[phraseStart(tokens, k, 0)]?.pos === 'DET'
}

/** A preposition, or "and" before a bare noun: "the secretary for work and pensions, who". */
function joinsPhrases(tokens: readonly Token[], start: number): boolean {
  const before = tokens[start - 1]?.pos
  return before === 'ADP' || (before === 'CCONJ' && tokens[start]?.pos === 'NOUN')
}

/** "tickets for the concert, which takes place": the verb is singular, so the phrase that begins with a plural is not meant. */
function agrees(tokens: readonly Token[], start: number, verb: VerbGroup): boolean {
  let head = start
  while (/^(?:NOUN|PROPN|ADJ|DET|NUM)$/.test(tokens[head + 1]?.pos ?? '')) head++
  const form = tokens[verb.from]?.text.toLowerCase() ?? ''
  const noun = tokens[head]
  const plural = noun?.text.endsWith('s') === true && noun.lemma !== noun.text.toLowerCase()
  if (/^(?:are|were|have)$/.test(form)) return plural
  // "the crew and the pilot, who was": of two only the last
  if (tokens[head + 1]?.pos === 'CCONJ' && /^(?:was|is|has)$/.test(form)) return false
  return !(plural && form.endsWith('s'))
}

/** "spoke a lot about their father, who", "a case against the minister, who". */
const ABOUT = /^(?:about|with|against|from|than|like|by|between|including|to|under|over)$/

/** "a show for his brother in Rome, which was planned": the whole phrase, not the place. */
function describedFrom(tokens: readonly Token[], head: number, marker: string): number {
  let start = phraseStart(tokens, head, 0)
  while (
    joinsPhrases(tokens, start) &&
    !(marker === 'who' && ABOUT.test(tokens[start - 1]?.text ?? '')) &&
    canBeDescribed(tokens, start - 2)
  ) {
    start = phraseStart(tokens, start - 2, 0)
  }
  return start
}

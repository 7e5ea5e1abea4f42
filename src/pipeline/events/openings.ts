/** Where the clause of a verb group begins and what kind it is, from the words between it and the group before. */
import type { Token } from '../text/article-text.ts'
import { afterReporting, isDateWord, namesTime, PERIOD } from './after-reporting.ts'
import { isSubordinator, markerIn, RELATIVE, SUBORDINATE, thatIn } from './clause-marker.ts'
import { beginsAnew } from './run-together.ts'
import { breakWithin, isBreak, isInDate, lastOf, subjectWithin } from './stretch.ts'
import { isParticiple, type VerbGroup } from './verb-group.ts'
import { REPORTING, TRANSITIVE } from './vocabulary.ts'
import { wordAt } from './word-at.ts'

export type ClauseKind = 'main' | 'content' | 'relative' | 'adverbial' | 'infinitive' | 'participial'

export interface Opening {
  /** Position in the sentence's tokens. */
  at: number
  kind: ClauseKind
  marker: string
  /** A finite verb without a subject of its own: it goes on with an earlier one. */
  bare: boolean
}

/** What is known when the opening of group `i` is looked for. */
export interface Reading {
  tokens: readonly Token[]
  verbs: readonly VerbGroup[]
  i: number
  /** Position after the group before; 0 for the first. */
  before: number
  /** A subject still waits for its verb. */
  waiting: boolean
}

const QUOTE = /^(?:["“”„«»]|``|'')$/

export function openingOf(reading: Reading): Opening {
  const { tokens, verbs, i, before } = reading
  const verb = verbs[i]
  if (verb === undefined) return { at: before, kind: 'main', marker: '', bare: true }
  if (verb.tense === 'infinitive') return { at: verb.from, kind: 'infinitive', marker: 'to', bare: false }
  if (verb.tense === 'participle' && isBreak(tokens, verb.from - 1) && isFollowed(verbs, i))
    return nonFinite(reading, verb)
  const marker = markerIn(tokens, before, verb.from) ?? thatIn(reading, verb)
  if (marker !== null && !isLonePreposition(reading, marker)) return marked(reading, marker)
  if (verb.tense === 'gerund' || (verb.tense === 'participle' && isFollowed(verbs, i)))
    return nonFinite(reading, verb)
  if (isReduced(reading, verb)) return nonFinite(reading, { ...verb, tense: 'participle' })
  return finite(reading, verb)
}

/** "experts testifying before a commission blasted the firm", "the first vote since the war is to take place": with no other finite verb nothing is subordinate. */
function isLonePreposition({ tokens, verbs, i, waiting }: Reading, at: number): boolean {
  if (!/^(?:before|after|since|until|as)$/.test(wordAt(tokens, at))) return false
  if (joinsToBefore(tokens, at, verbs[i])) return true
  if (wordAt(tokens, at) === 'as') return false
  // "none of those who testified before the panel admitted it": the verb is that of the subject which waits
  const heard = /^(?:testify|appear|speak|stand|argue)$/.test(verbs[i - 1]?.lemma ?? '')
  if (waiting && heard && verbs[i - 1]?.to === at && wordAt(tokens, at) === 'before') return true
  if (breakWithin(tokens, 0, at)) return false
  if (i === 0 && !/^(?:NOUN|PROPN)$/.test(tokens[at - 1]?.pos ?? '')) return false
  return !verbs.some((v, j) => j !== i && isFiniteVerb(v) && !isOfRelative(tokens, verbs, j))
}

/** "a decision | that led to the spill": makes no sentence of what stands before it. */
function isOfRelative(tokens: readonly Token[], verbs: readonly VerbGroup[], j: number): boolean {
  const from = verbs[j]?.from ?? 0
  return RELATIVE.has(wordAt(tokens, from - 1)) || (wordAt(tokens, from - 1) === 'that' && j > 0)
}

/** "returned after an absence and remained": a phrase, closed by "and"; no subject of the second verb. */
function joinsToBefore(tokens: readonly Token[], at: number, verb: VerbGroup | undefined): boolean {
  if (verb === undefined || wordAt(tokens, verb.from - 1) !== 'and' || !isFiniteVerb(verb)) return false
  return /^(?:NOUN|PROPN|NUM)$/.test(tokens[verb.from - 2]?.pos ?? '') && wordAt(tokens, at + 1) !== 'being'
}

/** Another verb makes the sentence. */
function isFollowed(verbs: readonly VerbGroup[], i: number): boolean {
  return verbs.some((v, j) => j !== i && isFiniteVerb(v))
}

export function isFiniteVerb(verb: VerbGroup): boolean {
  return verb.tense !== 'infinitive' && verb.tense !== 'gerund' && verb.tense !== 'participle'
}

function marked({ tokens, verbs, i, before }: Reading, at: number): Opening {
  const marker = wordAt(tokens, at)
  const last = i === 0 ? null : (verbs[i - 1] ?? null)
  const second = tokens.slice(before, at).some(t => t.pos !== 'DET' && t.text.toLowerCase() === 'that')
  const reported = last !== null && REPORTING.has(last.lemma) && !second
  const left = tokens[at - 1]
  const noun = left?.pos
  const dated = left !== undefined && isDateWord(left) && verbs.slice(0, i).some(v => REPORTING.has(v.lemma))
  const relative =
    RELATIVE.has(marker) ||
    (marker === 'that' && !reported && !dated && at > 0 && noun !== 'VERB' && isNominal(noun))
  if (relative) {
    return { at: tokens[at - 1]?.pos === 'ADP' ? at - 1 : at, kind: 'relative', marker, bare: false }
  }
  const content =
    marker === 'that' || marker === 'how' || ((marker === 'whether' || marker === 'if') && reported)
  return { at, kind: content ? 'content' : 'adverbial', marker, bare: false }
}

function isNominal(pos: string | undefined): boolean {
  return pos === 'NOUN' || pos === 'PROPN' || pos === 'PRON' || pos === 'PUNCT'
}

function nonFinite({ tokens, before, i }: Reading, verb: VerbGroup): Opening {
  let at = verb.from
  while (at > before && /^(?:ADP|ADV|SCONJ)$/.test(tokens[at - 1]?.pos ?? '')) at--
  const complement = wordAt(tokens, at) === 'of'
  if (
    !complement &&
    i === 0 &&
    verb.tense === 'gerund' &&
    subjectWithin(tokens, 0, at) &&
    !breakWithin(tokens, 0, at)
  ) {
    return { at: 0, kind: 'main', marker: '', bare: false }
  }
  return { at, kind: 'participial', marker: at < verb.from ? wordAt(tokens, at) : '', bare: false }
}

/** An "-ed" form that describes the noun before it: "a deal agreed in May was cancelled", ", agreed by both, allows". */
function isReduced({ tokens, verbs, i, before, waiting }: Reading, verb: VerbGroup): boolean {
  const head = tokens[verb.head]
  if (verb.tense !== 'past' || verb.from !== verb.head || head === undefined || head.pos === 'AUX')
    return false
  if (!isParticiple(head) || verb.from === 0 || verb.lemma === 'say') return false
  if (/^(?:he|she|they|it|we|i)$/.test(wordAt(tokens, verb.from - 1))) return false
  if (waiting && NEVER_PASSIVE.has(verb.lemma) && !isBreak(tokens, verb.from - 1)) return false
  if (accordingTo(tokens, before, verb.from) || isAsked(tokens, verb)) return true
  const next = verbs[i + 1]
  const afterBreak = isBreak(tokens, verb.from - 1)
  const open = next === undefined || (!afterBreak && mayBeReduced(tokens, next))
  const completes = !open && isFiniteVerb(next) && takesOver(tokens, verb.to, next.from, afterBreak)
  const byAgent = wordAt(tokens, verb.to) === 'by'
  if (afterBreak) {
    if (tokens[verb.to]?.pos === 'DET' && !NAMING.has(verb.lemma)) return false
    if (waiting) return completes
    return completes || (tokens[verb.to]?.pos === 'ADP' && (i > 0 || next === undefined))
  }
  if (i > 0 && open && saysWhat(tokens, before, verb)) return true
  if (tokens[verb.from - 1]?.pos === 'CCONJ' || startsClause(tokens, before, verb.from)) return false
  const told = i > 0 && REPORTING.has(verbs[i - 1]?.lemma ?? '')
  if (
    i === 0 &&
    verb.from > 1 &&
    byAgent &&
    isFollowed(verbs, i) &&
    !NEVER_PASSIVE.has(verb.lemma) &&
    isWho(tokens[verb.to + 1])
  )
    return true
  return (i > 0 && byAgent) || (completes && (!told || opensWithAuxiliary(tokens, next)))
}

/** "led by the mayor", not "ended by Friday", "began by saying". */
function isWho(token: Token | undefined): boolean {
  return token !== undefined && /^(?:DET|PROPN|NOUN|ADJ)$/.test(token.pos) && !namesTime(token)
}

/** Verbs with an object even as a description: ", named the winner,", ", given a year,". */
const NAMING = new Set(
  'name call dub title elect appoint declare consider give grant award deny offer pay teach tell show ask sentence fine charge'.split(
    ' ',
  ),
)

/** "said the cement pushed in last week had hardened": "had" shows which verb is the sentence's. */
function opensWithAuxiliary(tokens: readonly Token[], verb: VerbGroup): boolean {
  return /^(?:had|has|have)$/.test(wordAt(tokens, verb.from)) && verb.from < verb.head
}

/** "a dose of the drug , a powerful painkiller used in hospitals": behind a noun and a comma "a" says what it is; not "when she fell , a nurse". */
function saysWhat(tokens: readonly Token[], from: number, verb: VerbGroup): boolean {
  if (NEVER_PASSIVE.has(verb.lemma) || tokens[verb.to]?.pos !== 'ADP' || SUBORDINATE.has(wordAt(tokens, 0)))
    return false
  for (let k = verb.from - 1; k > from; k--) {
    const token = tokens[k]
    if (token === undefined || !/^(?:DET|ADJ|NOUN|ADV|NUM)$/.test(token.pos)) return false
    if (/^an?$/.test(token.text)) return wordAt(tokens, k - 1) === ',' && tokens[k - 2]?.pos === 'NOUN'
  }
  return false
}

/** "The president , asked whether he would go , said": behind a comma and with its question, somebody was asked. */
function isAsked(tokens: readonly Token[], verb: VerbGroup): boolean {
  const question = /^(?:about|whether|if|how|why|what|when|by)$/.test(wordAt(tokens, verb.to))
  return verb.lemma === 'ask' && wordAt(tokens, verb.from - 1) === ',' && question
}

/** ", according to figures released on Monday". */
function accordingTo(tokens: readonly Token[], from: number, to: number): boolean {
  for (let k = to - 1; k > from && k > to - 8 && !isBreak(tokens, k); k--) {
    if (wordAt(tokens, k) === 'to' && wordAt(tokens, k - 1) === 'according') return true
  }
  return false
}

/** Of two "-ed" forms in a row the first is the verb: "apologised to tourists caught up in the storm"; not "a child adopted by them arrived". */
function mayBeReduced(tokens: readonly Token[], verb: VerbGroup): boolean {
  const head = tokens[verb.head]
  if (NEVER_PASSIVE.has(verb.lemma) || head?.pos === 'AUX') return false
  if (/^(?:DET|PRON)$/.test(tokens[verb.to]?.pos ?? '')) return false
  const count = tokens[verb.to]?.pos === 'ADV' ? verb.to + 1 : verb.to
  const counted = tokens[count]?.pos === 'NUM' && tokens[count + 1]?.pos === 'NOUN'
  if (counted && !PERIOD.test(wordAt(tokens, count + 1))) return false
  return verb.from === verb.head && head !== undefined && isParticiple(head)
}

/** Verbs without an object: their "-ed" form behind another's is the verb of the sentence. */
export const NEVER_PASSIVE = new Set(
  'arrive die appear happen occur collapse disappear emerge resign depart remain survive vanish'.split(' '),
)

function startsClause(tokens: readonly Token[], from: number, to: number): boolean {
  if (from === 0) return false
  for (let k = from; k < to; k++) {
    const token = tokens[k]
    if (token !== undefined && (token.pos === 'CCONJ' || token.pos === 'SCONJ' || isBreak(tokens, k)))
      return true
  }
  return false
}

/** The later verb has no subject of its own between the two and is not joined by "and": both share the earlier one. */
function takesOver(tokens: readonly Token[], from: number, to: number, afterBreak: boolean): boolean {
  if (from >= to) return false
  const last = tokens[to - 1]
  if (last?.pos === 'CCONJ') return false
  for (let k = from; k < to; k++) {
    const pos = tokens[k]?.pos
    if (pos === 'SCONJ' || pos === 'PRON' || opensAnother(tokens, k, to)) return false
    if (!afterBreak && isBreak(tokens, k)) return false
  }
  return afterBreak ? isBreak(tokens, to - 1) : isAdjunct(tokens, from, to)
}

/** "scored twice | as the guests came": no description of who scored. */
function opensAnother(tokens: readonly Token[], k: number, to: number): boolean {
  return (
    /^(?:as|when|while|because|although|though|if|once)$/.test(wordAt(tokens, k)) &&
    isSubordinator(tokens, k, to)
  )
}

/** A prepositional phrase, an adverb, or date words alone: "unearthed last year is ...", not "said Monday two men were". */
function isAdjunct(tokens: readonly Token[], from: number, to: number): boolean {
  if (/^(?:ADP|ADV)$/.test(tokens[from]?.pos ?? '')) return true
  return tokens.slice(from, to).every(t => isDateWord(t) || t.pos === 'NUM' || PERIOD.test(t.text))
}

/** A finite clause without a marker. */
function finite(reading: Reading, verb: VerbGroup): Opening {
  const { tokens, verbs, i, before, waiting } = reading
  const last = i === 0 ? null : (verbs[i - 1] ?? null)
  const main = (at: number, bare: boolean): Opening => ({ at, kind: 'main', marker: '', bare })
  if (last === null) return main(0, false)
  for (let k = verb.from - 1; k > before; k--) if (beginsAnew(tokens, k)) return main(k, false)
  if (verb.from === before) return main(verb.from, true)
  const left = tokens[verb.from - 1]
  if (left?.pos === 'CCONJ') return main(verb.from - 1, true)
  if (left !== undefined && (isBreak(tokens, verb.from - 1) || QUOTE.test(left.text))) {
    if (isNamedTwice(tokens, last, before, verb.from))
      return { at: before, kind: 'content', marker: '', bare: false }
    const speaker = waiting || !REPORTING.has(verb.lemma) ? null : speakerStart(tokens, before, verb.from)
    return speaker === null ? main(verb.from, true) : main(speaker, false)
  }
  const breakAt = lastBreak(tokens, before, verb.from)
  if (breakAt !== null) return main(breakAt + 1, false)
  if (waiting && (!subjectWithin(tokens, before, verb.from) || isAgent(tokens, before, verb.from)))
    return main(verb.from, true)
  if (waiting && last.tense === 'gerund' && subjectStart(tokens, before, verb.from) === before)
    return main(verb.from, true)
  if ((last.tense === 'gerund' || waiting) && isLonePreposition(reading, before)) return main(verb.from, true)
  if (isOfItsObject(tokens, before, verb)) {
    return { at: verb.from, kind: 'participial', marker: '', bare: false }
  }
  if (REPORTING.has(last.lemma) && !last.passive && isMade(tokens, verb))
    return { at: verb.from, kind: 'participial', marker: '', bare: false }
  if (REPORTING.has(last.lemma) && !isDone(last)) {
    return { at: afterReporting(tokens, before, verb.from, last), kind: 'content', marker: '', bare: false }
  }
  const joint = lastOf(tokens, before, verb.from, t => t.pos === 'CCONJ')
  if (joint !== null && waiting && (isPaired(tokens, joint) || !verbs.slice(0, i).some(isFiniteVerb)))
    return main(verb.from, true)
  if (joint !== null) return main(joint, false)
  const subject = subjectStart(tokens, before, verb.from)
  if (subject === before || subject === verb.from || waiting) return main(verb.from, true)
  if (tokens[subject - 1]?.pos === 'ADP' && mayBeReduced(tokens, verb)) {
    return { at: verb.from, kind: 'participial', marker: '', bare: false }
  }
  const dated = tokens[subject - 1]
  if (dated !== undefined && isDateWord(dated) && /^(?:he|she|it|they|we)$/.test(wordAt(tokens, subject)))
    return main(subject, false)
  return { at: subject, kind: 'relative', marker: '', bare: false }
}

/** "said its chairman , Ann Lee , resigned": who did it, and between commas who that is. */
function isNamedTwice(tokens: readonly Token[], said: VerbGroup, from: number, to: number): boolean {
  if (said.lemma !== 'say' || wordAt(tokens, to - 1) !== ',') return false
  const comma = tokens.findIndex((t, k) => k > from && t.text === ',')
  const [subject, name] = [tokens.slice(from, comma), tokens.slice(comma + 1, to - 1)]
  const nominal = (t: Token) => /^(?:DET|PRON|ADJ|NOUN|PROPN|PART|NUM)$/.test(t.pos) && !namesTime(t)
  const owned = /^(?:its|his|her|their|the|an?)$/.test(subject[0]?.text ?? '')
  return owned && name.length > 0 && name[0]?.pos === 'PROPN' && [...subject, ...name].every(nominal)
}

/** "proclaimed victory in a speech | aired on Monday": behind "in a speech" an "-ed" form says which. */
function isOfItsObject(tokens: readonly Token[], from: number, verb: VerbGroup): boolean {
  const start = subjectStart(tokens, from, verb.from)
  const inside = /^(?:in|at|on|by|from)$/.test(wordAt(tokens, start - 1)) && start - 1 >= from
  if (!inside || !/^an?$/.test(wordAt(tokens, start)) || NEVER_PASSIVE.has(verb.lemma)) return false
  return mayBeReduced(tokens, verb) && tokens[verb.to]?.pos === 'ADP'
}

/** "the oil and gas industry": two bare nouns that describe a third. */
function isPaired(tokens: readonly Token[], and: number): boolean {
  return [and - 1, and + 1, and + 2].every(k => tokens[k]?.pos === 'NOUN')
}

/** "were found in the port and ten others died": what is found, seen or heard of itself reports nothing without "that". */
function isDone({ passive, lemma }: VerbGroup): boolean {
  return passive && /^(?:find|see|hear|show|discover|notice|note|learn)$/.test(lemma)
}

/** "recalled several products | made at its plant": what is made, found or built makes nothing itself without an object. */
function isMade(tokens: readonly Token[], verb: VerbGroup): boolean {
  const place = /^(?:at|by|from|in)$/.test(wordAt(tokens, verb.to))
  return (
    place && TRANSITIVE.has(verb.lemma) && tokens[verb.from - 1]?.pos === 'NOUN' && mayBeReduced(tokens, verb)
  )
}

/** "announced on Monday by two officials", "led by a teacher of the school and college": who did it is no subject of the next verb. */
function isAgent(tokens: readonly Token[], from: number, to: number): boolean {
  if (wordAt(tokens, from) === 'by' && !breakWithin(tokens, from, to)) return true
  return wordAt(tokens, subjectStart(tokens, from, to) - 1) === 'by'
}

/** '... on Friday," the minister, John Smith, told reporters': a speaker with an apposition begins at the quotation's end or the first comma. */
function speakerStart(tokens: readonly Token[], from: number, to: number): number | null {
  const quote = lastOf(tokens, from, to - 1, t => QUOTE.test(t.text))
  if (quote !== null && subjectWithin(tokens, quote + 1, to)) return quote + 1
  for (let k = from; k < to - 1; k++) if (isBreak(tokens, k) && subjectWithin(tokens, k + 1, to)) return k + 1
  return null
}

/** The last comma, dash, colon or quotation mark that leaves a subject before the verb. */
function lastBreak(tokens: readonly Token[], from: number, to: number): number | null {
  for (let k = to - 2; k >= from; k--) {
    const w = wordAt(tokens, k)
    if ((isBreak(tokens, k) || QUOTE.test(w)) && subjectWithin(tokens, k + 1, to))
      return beforeFronted(tokens, from, k) ?? k
  }
  return null
}

/** "took the port, but on Monday, the rebels left": the date before the comma belongs to what follows it. */
function beforeFronted(tokens: readonly Token[], from: number, comma: number): number | null {
  let k = comma - 1
  while (k > from && (namesTime(tokens[k]) || isInDate(tokens, k) || isSmall(tokens[k]))) k--
  if (!tokens.slice(k + 1, comma).some(namesTime)) return null
  if (tokens[k]?.pos === 'CCONJ') return k - 1
  return /^(?:[;:–—]|-{2})$/.test(wordAt(tokens, k)) ? k : null
}

function isSmall(token: Token | undefined): boolean {
  return /^(?:NUM|DET|ADP)$/.test(token?.pos ?? '')
}

/** Inside a word: "four-day". */
function isHyphen(tokens: readonly Token[], k: number): boolean {
  const token = tokens[k]
  return token?.text === '-' && tokens[k - 1]?.end === token.start && tokens[k + 1]?.start === token.end
}

/** Start of the noun phrase that ends right before `to`. */
function subjectStart(tokens: readonly Token[], from: number, to: number): number {
  let k = to
  while (k > from) {
    const token = tokens[k - 1]
    if (
      token === undefined ||
      !(/^(?:NOUN|PROPN|PRON|DET|ADJ|NUM|ADV|PART)$/.test(token.pos) || isHyphen(tokens, k - 1)) ||
      isDateWord(token)
    )
      break
    if (k < to && tokens[k]?.pos === 'PRON') break
    k--
  }
  return k
}

/**
 * A sentence's clauses, read from parts of speech: each verb group gets the stretch of words it governs.
 *
 *   Peskov said on Wednesday | that Putin will meet Kerry on Thursday
 *   The deal , | agreed by both sides in February , | allows attacks       (the first and third stretch are one clause)
 *   On Tuesday , | when he arrived , | police held two men                 (so here)
 */
import type { Token } from '../text/article-text.ts'
import { REPORTING } from './vocabulary.ts'
import { type VerbGroup, verbGroups } from './verb-group.ts'

/** Half-open positions in the sentence's tokens. */
export interface Stretch {
  from: number
  to: number
}

export interface Clause {
  /** Null in a sentence without a verb: "July 6, a telephone conversation between the presidents." */
  verb: VerbGroup | null
  /** In order; more than one when another clause stands inside. */
  stretches: Stretch[]
  kind: 'main' | 'content' | 'relative' | 'adverbial' | 'infinitive' | 'participial'
  /** The word that opens it, in lower case: 'that', 'when', 'who'; '' without one. */
  marker: string
  /** Position in the list of the clause it hangs on; null for a main clause. */
  parent: number | null
}

/** In order of their verb groups; one verbless clause when the sentence has no verb. */
export function clausesOf(tokens: readonly Token[]): Clause[] {
  const verbs = joinGroups(tokens, verbGroups(tokens))
  if (verbs.length === 0) {
    return [{ verb: null, stretches: [{ from: 0, to: tokens.length }], kind: 'main', marker: '', parent: null }]
  }
  const openings = verbs.map((verb, i) => openingOf(tokens, verbs, i, verb))
  const clauses: Clause[] = []
  let pending: Stretch | null = beforeFirst(openings)
  verbs.forEach((verb, i) => {
    const opening = openings[i]
    if (opening === undefined) return
    const to = openings[i + 1]?.at ?? tokens.length
    const stretches = [{ from: opening.at, to }]
    if (pending !== null && takesPending(opening, pending, tokens)) {
      stretches.unshift(pending)
      pending = null
    }
    clauses.push({ verb, stretches, kind: opening.kind, marker: opening.marker, parent: null })
  })
  if (pending !== null) clauses[0]?.stretches.unshift(pending)
  return clauses.map((clause, i) => ({ ...clause, parent: parentOf(clauses, i) }))
}

interface Opening {
  at: number
  kind: Clause['kind']
  marker: string
  /** A finite verb without a subject of its own: it goes on with an earlier one. */
  bare: boolean
}

const RELATIVE = new Set(['which', 'who', 'whom', 'whose', 'where'])
const SUBORDINATE = new Set(
  'because while after before when as if although though since until unless whereas whether once that than so'.split(' '),
)
const BREAK = /^(?:[,;:(–—-]|--|\.\.\.|…)$/
const QUOTE = /^(?:["“”„«»]|``|'')$/

/** "is to meet", "are going to meet" become one group with a future sense. */
function joinGroups(tokens: readonly Token[], groups: VerbGroup[]): VerbGroup[] {
  const joined: VerbGroup[] = []
  for (const group of groups) {
    const last = joined.at(-1)
    const adjacent = last !== undefined && last.to === group.from && group.tense === 'infinitive'
    if (adjacent && last.tense === 'present' && (last.lemma === 'be' || text(tokens, last.head) === 'going')) {
      joined[joined.length - 1] = { ...group, from: last.from, tense: 'future', negated: last.negated || group.negated }
    } else joined.push(group)
  }
  return joined
}

function openingOf(tokens: readonly Token[], verbs: readonly VerbGroup[], i: number, verb: VerbGroup): Opening {
  const before = i === 0 ? 0 : (verbs[i - 1]?.to ?? 0)
  const word = markerIn(tokens, before, verb.from)
  if (word !== null) return withMarker(tokens, word, verb, i === 0 ? null : (verbs[i - 1] ?? null))
  if (verb.tense === 'infinitive') return { at: verb.from, kind: 'infinitive', marker: 'to', bare: false }
  if (verb.tense === 'gerund') return nonFinite(tokens, verb, before, i)
  if (isReduced(tokens, verbs, i)) return nonFinite(tokens, { ...verb, tense: 'participle' }, before, i)
  return finite(tokens, verbs[i - 1] ?? null, before, verb)
}

/** The last subordinator or relative word between two verb groups, if nothing closes its clause first. */
function markerIn(tokens: readonly Token[], from: number, to: number): number | null {
  for (let k = to - 1; k >= from; k--) {
    const token = tokens[k]
    if (token === undefined) continue
    const w = text(tokens, k)
    if (token.pos === 'SCONJ' && SUBORDINATE.has(w) && text(tokens, k + 1) !== 'of') return k
    if (RELATIVE.has(w) && token.pos !== 'DET') return k
    if (w === 'that' && (token.pos === 'PRON' || token.pos === 'DET') && k + 1 >= to - 2 && k > from) return k
    if (BREAK.test(w) && k > from && subjectWithin(tokens, k + 1, to)) return null
  }
  return null
}

function withMarker(tokens: readonly Token[], at: number, verb: VerbGroup, last: VerbGroup | null): Opening {
  const marker = text(tokens, at)
  if (verb.tense === 'infinitive') return { at: verb.from, kind: 'infinitive', marker: 'to', bare: false }
  const reported = last !== null && REPORTING.has(last.lemma)
  const content = (marker === 'that' || marker === 'whether' || marker === 'if') && (reported || at === 0)
  const relative = RELATIVE.has(marker) || (marker === 'that' && !content && tokens[at]?.pos !== 'SCONJ')
  const kind = content || (marker === 'that' && !relative) ? 'content' : relative ? 'relative' : 'adverbial'
  const opened = at > 0 && tokens[at - 1]?.pos === 'ADP' && relative ? at - 1 : at
  return { at: opened, kind, marker, bare: false }
}

function nonFinite(tokens: readonly Token[], verb: VerbGroup, before: number, i: number): Opening {
  let at = verb.from
  while (at > before && (tokens[at - 1]?.pos === 'ADP' || tokens[at - 1]?.pos === 'ADV')) at--
  const marker = at < verb.from ? text(tokens, at) : ''
  const loose = i > 0 || at === 0 || verb.tense === 'participle'
  if (!loose && verb.tense === 'gerund') return { at: 0, kind: 'main', marker: '', bare: false }
  return { at, kind: 'participial', marker, bare: false }
}

/** An "-ed" form that follows the noun it describes: "a deal agreed in May was cancelled", ", agreed by both, allows". */
function isReduced(tokens: readonly Token[], verbs: readonly VerbGroup[], i: number): boolean {
  const verb = verbs[i]
  if (verb === undefined || verb.tense !== 'past' || verb.from !== verb.head || tokens[verb.head]?.pos === 'AUX') return false
  const form = text(tokens, verb.head)
  if (!isParticipleForm(form)) return false
  const before = i === 0 ? 0 : (verbs[i - 1]?.to ?? 0)
  const left = text(tokens, verb.from - 1)
  const afterComma = BREAK.test(left)
  const next = verbs[i + 1]
  const byAgent = text(tokens, verb.to) === 'by'
  if (afterComma) return byAgent || tokens[verb.to]?.pos === 'ADP' || next?.tense === 'past'
  if (i > 0 && byAgent && !startsClause(tokens, before, verb.from)) return true
  return next !== undefined && isFinite(next) && bareBetween(tokens, verb.to, next.from) && !startsClause(tokens, before, verb.from)
}

function startsClause(tokens: readonly Token[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const token = tokens[k]
    if (token !== undefined && (token.pos === 'CCONJ' || token.pos === 'SCONJ' || BREAK.test(token.text))) return from > 0
  }
  return false
}

/** Nothing between two verb groups could be the subject of the second or join it to the first. */
function bareBetween(tokens: readonly Token[], from: number, to: number): boolean {
  let nominal = false
  for (let k = from; k < to; k++) {
    const pos = tokens[k]?.pos
    if (pos === 'CCONJ' || pos === 'SCONJ' || pos === 'PRON' || pos === 'PUNCT') return false
    if (pos === 'ADP') nominal = true
  }
  return nominal || from === to
}

function isFinite(verb: VerbGroup): boolean {
  return verb.tense !== 'infinitive' && verb.tense !== 'gerund' && verb.tense !== 'participle'
}

/** Where a finite clause without a marker begins. */
function finite(tokens: readonly Token[], last: VerbGroup | null, before: number, verb: VerbGroup): Opening {
  const main = (at: number, bare: boolean): Opening => ({ at, kind: 'main', marker: '', bare })
  if (last === null) return main(0, false)
  if (verb.from === before) return main(verb.from, true)
  const left = tokens[verb.from - 1]
  if (left?.pos === 'CCONJ') return main(verb.from - 1, true)
  if (left !== undefined && (BREAK.test(left.text) || QUOTE.test(left.text))) return main(verb.from, true)
  const breakAt = lastBreak(tokens, before, verb.from)
  if (breakAt !== null) return main(breakAt + 1, false)
  if (REPORTING.has(last.lemma)) return { at: afterReporting(tokens, before, verb.from), kind: 'content', marker: '', bare: false }
  const joint = lastOf(tokens, before, verb.from, t => t.pos === 'CCONJ')
  if (joint !== null) return main(joint, false)
  const subject = subjectStart(tokens, before, verb.from)
  if (subject === before) return main(verb.from, true)
  return { at: subject, kind: 'relative', marker: '', bare: false }
}

/** The last comma, dash, colon or quotation mark that leaves a subject before the verb. */
function lastBreak(tokens: readonly Token[], from: number, to: number): number | null {
  for (let k = to - 2; k >= from; k--) {
    const w = tokens[k]?.text ?? ''
    if ((BREAK.test(w) || QUOTE.test(w)) && w !== '-' && subjectWithin(tokens, k + 1, to)) return k
  }
  return null
}

function subjectWithin(tokens: readonly Token[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const pos = tokens[k]?.pos
    if (pos === 'NOUN' || pos === 'PROPN' || pos === 'PRON') return !onlyPhrase(tokens, from, to)
  }
  return false
}

/** ", on Monday said": what stands there is a prepositional phrase, no subject. */
function onlyPhrase(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens[from]?.pos === 'ADP' && to - from <= 3
}

/** "said Wednesday he will": date words and particles right after the reporting verb stay with it. */
function afterReporting(tokens: readonly Token[], from: number, to: number): number {
  const subject = subjectStart(tokens, from, to)
  return subject > from ? subject : from
}

/** Start of the noun phrase that ends right before `to`. */
function subjectStart(tokens: readonly Token[], from: number, to: number): number {
  let k = to
  while (k > from) {
    const token = tokens[k - 1]
    if (token === undefined || !SUBJECT_POS.has(token.pos) || isDateWord(token)) break
    if (tokens[k]?.pos === 'PRON' && k < to && tokens[k]?.text.toLowerCase() !== 'which') break
    k--
  }
  return k
}

const SUBJECT_POS = new Set(['NOUN', 'PROPN', 'PRON', 'DET', 'ADJ', 'NUM', 'ADV', 'PART'])
const DATE_WORD =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|yesterday|today|tomorrow)$/i

function isDateWord(token: Token): boolean {
  return DATE_WORD.test(token.text)
}

function lastOf(tokens: readonly Token[], from: number, to: number, test: (t: Token) => boolean): number | null {
  for (let k = to - 1; k >= from; k--) {
    const token = tokens[k]
    if (token !== undefined && test(token)) return k
  }
  return null
}

function beforeFirst(openings: readonly Opening[]): Stretch | null {
  const at = openings[0]?.at ?? 0
  return at > 0 ? { from: 0, to: at } : null
}

/** A stretch before the first clause belongs to the first finite clause that is neither subordinate nor complete. */
function takesPending(opening: Opening, pending: Stretch, tokens: readonly Token[]): boolean {
  if (opening.kind !== 'main') return false
  return opening.bare || tokens[pending.from] !== undefined
}

function parentOf(clauses: readonly Clause[], i: number): number | null {
  const clause = clauses[i]
  if (clause === undefined || clause.kind === 'main') return null
  if (i > 0) return i - 1
  const main = clauses.findIndex((c, k) => k > i && c.kind === 'main')
  return main < 0 ? null : main
}

function isParticipleForm(form: string): boolean {
  return /(?:ed|en|wn|ne|ld|nt|ught|ade|eld|ost|ound|orn|cast|cut|set|hit)$/.test(form)
}

function text(tokens: readonly Token[], i: number): string {
  return tokens[i]?.text.toLowerCase() ?? ''
}

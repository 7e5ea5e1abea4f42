/**
 * A sentence's clauses, read from parts of speech: each verb group gets the stretch of words it governs.
 *
 *   Smith said on Wednesday | that Jones will meet Brown on Thursday
 *   The deal , | agreed by both sides in February , | allows attacks       (the first and third stretch are one clause)
 *   On Tuesday , | when he arrived , | police held two men                 (so here)
 */
import type { Token } from '../text/article-text.ts'
import { afterReporting, isDateWord } from './after-reporting.ts'
import { type ClauseKind, isFiniteVerb, NEVER_PASSIVE, type Opening, openingOf } from './openings.ts'
import { breakWithin } from './stretch.ts'
import { isParticiple, PARTICIPLE_ONLY, type VerbGroup, verbGroups } from './verb-group.ts'
import { REPORTING } from './vocabulary.ts'
import { wordAt } from './word-at.ts'

/** Half-open positions in the sentence's tokens. */
export interface Stretch {
  from: number
  to: number
}

export interface Clause {
  /** Null where no verb completes the words: "July 6, a telephone conversation between the presidents." */
  verb: VerbGroup | null
  /** In order; more than one when another clause stands inside. */
  stretches: Stretch[]
  kind: ClauseKind
  /** The word that opens it, in lower case: 'that', 'when', 'who'; '' without one. */
  marker: string
  /** Position in the list of the clause it hangs on; null for a main clause. */
  parent: number | null
}

/** A subject that waits for its verb while another clause stands between. */
interface Waiting extends Stretch {
  kind: ClauseKind
  marker: string
}

/** In the order of their verb groups, a verbless one last; never empty. */
export function clausesOf(tokens: readonly Token[]): Clause[] {
  const verbs = joinGroups(tokens, verbGroups(tokens))
  const clauses: Clause[] = []
  let waiting: Waiting | null = null
  verbs.forEach((verb, i) => {
    const before: number = i === 0 ? 0 : (verbs[i - 1]?.to ?? 0)
    const opening = openingOf({ tokens, verbs, i, before, waiting: waiting !== null })
    const left: Waiting | null = leftWaiting(tokens, clauses.at(-1) ?? null, opening, before)
    closeLast(clauses, left?.from ?? opening.at)
    const takes: Waiting | null = waiting !== null && completes(tokens, waiting, opening) ? waiting : null
    clauses.push(clauseFrom(verb, opening, takes, tokens.length, clauses))
    waiting = takes === null ? (left ?? waiting) : left
  })
  if (waiting !== null && !takeVerb(tokens, clauses, waiting)) clauses.push(verbless(waiting))
  if (verbs.length === 0) clauses.push(verbless({ from: 0, to: tokens.length, kind: 'main', marker: '' }))
  freeSubjects(tokens, clauses)
  freeDescribed(tokens, clauses)
  clauses.forEach((clause, i) => {
    clause.parent = parentOf(tokens, clauses, i)
  })
  return clauses
}

/** A subject closed by a comma (", which they signed,") goes on after a comma; "On Tuesday," goes with any main clause. */
function completes(tokens: readonly Token[], waiting: Waiting, opening: Opening): boolean {
  if (opening.kind !== 'main') return false
  if (!opening.bare)
    return tokens[waiting.from]?.pos !== 'DET' && isComma(tokens[waiting.to - 1]) && waiting.kind === 'main'
  return !isComma(tokens[waiting.to - 1]) || isComma(lastBefore(tokens, opening.at))
}

/** The token before a place; of ', ”' the comma. */
function lastBefore(tokens: readonly Token[], at: number): Token | undefined {
  return /^(?:["”]|'')$/.test(tokens[at - 1]?.text ?? '') ? tokens[at - 2] : tokens[at - 1]
}

function isComma(token: Token | undefined): boolean {
  return token !== undefined && /^(?:[,;–—)]|--?)$/.test(token.text)
}

function clauseFrom(
  verb: VerbGroup,
  opening: Opening,
  takes: Waiting | null,
  end: number,
  earlier: readonly Clause[],
): Clause {
  const own = { from: opening.at, to: end }
  const read = opening.kind === 'participial' ? asParticiple(verb) : verb
  return {
    verb: inheritTense(read, opening, earlier.at(-1)?.verb ?? null),
    stretches: takes === null ? [own] : [{ from: takes.from, to: takes.to }, own],
    kind: takes === null ? opening.kind : takes.kind,
    marker: takes === null ? opening.marker : takes.marker,
    parent: null,
  }
}

function asParticiple(verb: VerbGroup): VerbGroup {
  return verb.tense === 'past' ? { ...verb, tense: 'participle', passive: true } : verb
}

/** "to thwart groups and revive talks": the second verb is read like the first. */
function inheritTense(verb: VerbGroup, opening: Opening, last: VerbGroup | null): VerbGroup {
  const open =
    last?.tense === 'infinitive' ||
    last?.tense === 'future' ||
    last?.tense === 'modal' ||
    last?.tense === 'conditional'
  if (last === null || !open || !opening.bare || verb.tense !== 'present' || verb.from !== verb.head)
    return verb
  return { ...verb, tense: last.tense }
}

/** "His brother followed on Thursday and the two met": a subject that found no other verb has the one right behind it. */
function takeVerb(tokens: readonly Token[], clauses: Clause[], waiting: Waiting): boolean {
  const at = clauses.findIndex(c => c.stretches[0]?.from === waiting.to)
  const next = clauses[at]
  if (next === undefined || next.kind !== 'participial' || next.marker !== '' || next.verb === null)
    return false
  const after = clauses[at + 1]
  if (tokens[waiting.to - 1]?.pos === 'PUNCT' || (after !== undefined && needsSubject(after))) return false
  const { head, tense } = next.verb
  if (tense !== 'participle' || PARTICIPLE_ONLY.test(tokens[head]?.text ?? '')) return false
  const { from, to, kind, marker } = waiting
  const verb: VerbGroup = { ...next.verb, tense: 'past', passive: false }
  clauses[at] = { ...next, verb, kind, marker, stretches: [{ from, to }, ...next.stretches] }
  return true
}

/** "The judge leading the enquiry opened its session", "The hope for ending the war rests with them": the subject of the second verb, which has none of its own. */
function freeSubjects(tokens: readonly Token[], clauses: Clause[]): void {
  clauses.forEach((clause, i) => {
    const next = clauses[i + 1]
    const [own, ...others] = clause.stretches
    if (own === undefined || others.length > 0 || clause.kind !== 'main' || next?.kind !== 'main') return
    const { verb } = clause
    if (verb?.tense !== 'gerund' || verb.from === own.from || !needsSubject(next)) return
    const opens = /^(?:of|for)$/.test(tokens[verb.from - 1]?.text ?? '') ? verb.from - 1 : verb.from
    const marker = opens < verb.from ? (tokens[opens]?.text ?? '') : ''
    next.stretches = [{ from: own.from, to: opens }, ...next.stretches]
    clauses[i] = { ...clause, kind: 'participial', marker, stretches: [{ from: opens, to: own.to }] }
  })
}

/** "A storm expected to hit the coast | could delay it": a later verb without a subject shows that the first describes one. */
function freeDescribed(tokens: readonly Token[], clauses: Clause[]): void {
  clauses.forEach((clause, i) => {
    const [own, ...others] = clause.stretches
    if (own === undefined || others.length > 0 || !/^(?:main|content)$/.test(clause.kind)) return
    const { verb, kind, marker } = clause
    if (verb === null || verb.from === own.from || !mayDescribe(tokens, verb)) return
    const j = clauses.findIndex((c, k) => k > i && /^(?:main|content|adverbial)$/.test(c.kind))
    const later = clauses[j]
    if (later === undefined || !goesOnBehind(tokens, verb.to, later)) return
    const subject = { from: own.from, to: verb.from }
    clauses[j] = { ...later, kind, marker, stretches: [subject, ...later.stretches] }
    const read: VerbGroup = { ...verb, tense: 'participle', passive: true }
    const rest = [{ from: verb.from, to: own.to }]
    clauses[i] = { ...clause, verb: read, kind: 'participial', marker: '', stretches: rest }
  })
}

/** An "-ed" form without an object. */
function mayDescribe(tokens: readonly Token[], { tense, from, to, head, lemma }: VerbGroup): boolean {
  const form = tokens[head]
  const bare = tense === 'past' && from === head && form !== undefined && isParticiple(form)
  return bare && !NEVER_PASSIVE.has(lemma) && /^(?:ADP|ADV|PART)$/.test(tokens[to]?.pos ?? '')
}

/** A finite verb that opens its clause; no comma, no "and" and no name that might be its subject stands before it. */
function goesOnBehind(tokens: readonly Token[], from: number, later: Clause): boolean {
  const opens = later.stretches[0]?.from ?? 0
  const [before, first] = [tokens[opens - 1], tokens[opens]]
  if (later.kind !== 'main' || later.verb === null || !needsSubject(later) || !isFiniteVerb(later.verb))
    return false
  if (before === undefined || breakWithin(tokens, from, opens) || first?.pos === 'ADV') return false
  if (describesObject(tokens, opens, later.verb)) return false
  return !/^(?:CCONJ|PRON)$/.test(before.pos) && (before.pos !== 'PROPN' || isDateWord(before))
}

/** "voted to settle | a lawsuit filed in August": behind the object of a verb the "-ed" form says which. */
function describesObject(tokens: readonly Token[], at: number, verb: VerbGroup): boolean {
  if (verb.from !== at || !mayDescribe(tokens, verb) || tokens[at - 1]?.pos !== 'NOUN') return false
  let k = at - 1
  while (k > 0 && /^(?:NOUN|ADJ|NUM)$/.test(tokens[k]?.pos ?? '')) k--
  return /^an?$/.test(tokens[k]?.text ?? '') && tokens[k - 1]?.pos === 'VERB'
}

/** Opened by nothing and begun by its verb, or by words that are no subject: "The deal agreed last week | helps". */
function needsSubject({ kind, marker, verb, stretches }: Clause): boolean {
  if (kind === 'content') return marker === ''
  return kind === 'main' && verb !== null && verb.from === stretches[0]?.from
}

function verbless(waiting: Waiting): Clause {
  return {
    verb: null,
    stretches: [{ from: waiting.from, to: waiting.to }],
    kind: waiting.kind,
    marker: waiting.marker,
    parent: null,
  }
}

function closeLast(clauses: Clause[], at: number): void {
  const last = clauses.at(-1)?.stretches.at(-1)
  if (last !== undefined) last.to = Math.max(last.from, at)
}

/**
 * Words before an opening that no verb governs: the start of the sentence before its first clause,
 * and "that the strikes ," in "said that the strikes , which killed many , were planned".
 */
function leftWaiting(
  tokens: readonly Token[],
  last: Clause | null,
  opening: Opening,
  before: number,
): Waiting | null {
  if (last === null) return opening.at > 0 ? { from: 0, to: opening.at, kind: 'main', marker: '' } : null
  if (opening.kind !== 'relative' && opening.kind !== 'participial') return null
  for (let k = before; k < opening.at - 1; k++) {
    const token = tokens[k]
    if (token !== undefined && token.pos !== 'DET' && token.text.toLowerCase() === 'that') {
      return { from: k, to: opening.at, kind: 'content', marker: 'that' }
    }
  }
  return unmarked(tokens, last, opening, before)
}

/** "said Monday two men , who fled , were arrested": the content begins without "that". */
function unmarked(tokens: readonly Token[], last: Clause, opening: Opening, before: number): Waiting | null {
  const { verb } = last
  if (verb === null || !SAYING.has(verb.lemma) || !isComma(tokens[opening.at - 1])) return null
  const at = afterReporting(tokens, before, opening.at, verb)
  const subject = /^(?:DET|NOUN|PROPN|NUM|ADJ|PRON)$/.test(tokens[at]?.pos ?? '') && at < opening.at - 1
  return subject ? { from: at, to: opening.at, kind: 'content', marker: '' } : null
}

/** Reporting verbs that take no object but what is said. */
const SAYING = new Set(['say', 'insist', 'argue', 'claim', 'think', 'believe', 'hope', 'assert'])

/** "is to meet", "are going to meet" become one group with a future sense. */
function joinGroups(tokens: readonly Token[], groups: readonly VerbGroup[]): VerbGroup[] {
  const joined: VerbGroup[] = []
  for (const group of groups) {
    const last = joined.at(-1)
    const follows =
      last !== undefined &&
      last.to === group.from &&
      group.tense === 'infinitive' &&
      isFiniteVerb(last) &&
      !(last.lemma === 'be' && /^(?:blame|let)$/.test(group.lemma))
    if (follows && (last.lemma === 'be' || tokens[last.head]?.text === 'going')) {
      const tense = last.tense === 'past' ? 'conditional' : 'future'
      joined[joined.length - 1] = { ...group, from: last.from, tense, negated: last.negated || group.negated }
    } else joined.push(group)
  }
  return joined
}

function parentOf(tokens: readonly Token[], clauses: readonly Clause[], i: number): number | null {
  const clause = clauses[i]
  if (clause === undefined || clause.kind === 'main') return null
  const reporter = clause.kind === 'content' && !isAdjacent(clauses, i) ? reporterBefore(clauses, i) : null
  if (reporter !== null) return reporter
  const main = clauses.findIndex((c, k) => k > i && c.kind === 'main')
  // "the town grew , so when the mill closed , it shrank"
  const opensNext =
    clause.kind === 'adverbial' && wordAt(tokens, (clause.stretches[0]?.from ?? 0) - 1) === 'so'
  if (i > 0 && !(opensNext && main > i)) return i - 1
  return main < 0 ? null : main
}

/** "agreed to resign when it emerged | that he had lied": right behind the verb, and opened by "that". */
function isAdjacent(clauses: readonly Clause[], i: number): boolean {
  const opens = clauses[i]?.marker === 'that' ? clauses[i]?.stretches[0]?.from : undefined
  return opens !== undefined && clauses[i - 1]?.verb?.to === opens
}

/** "said that the strikes, which killed many, were planned": the content hangs on "said". */
function reporterBefore(clauses: readonly Clause[], i: number): number | null {
  for (let k = i - 1; k >= 0; k--) if (REPORTING.has(clauses[k]?.verb?.lemma ?? '')) return k
  return null
}

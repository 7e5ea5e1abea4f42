/** Whether a clause says that something happened, will happen, is said to have happened, or did not happen. */
import type { Evidence } from '../../dossier/schema.ts'
import type { Target } from './attachment.ts'
import type { Clause } from './clauses.ts'
import type { Distance } from './distance.ts'
import type { SentenceReading } from './sentence-reading.ts'
import { takesPlace, type VerbGroup } from './verb-group.ts'
import { PROSPECTIVE, REPORTING } from './vocabulary.ts'
import { DUE, SCHEDULED, wordAt } from './word-at.ts'

export interface Standing {
  status: Evidence['status']
  role: Evidence['role']
}

/** Null: a wish, a condition or a denial of it, so no event. */
export function standingOf(reading: SentenceReading, target: Target, distance: Distance): Standing | null {
  const ahead = distance === null ? null : distance === 'ahead'
  const clause = reading.clauses[target.clause]
  if (clause === undefined) return null
  const verb = clause.verb
  if (isConditional(reading, clause) || isDoubted(reading, clause)) return null
  if (verb !== null && target.form === 'verb' && isUnreal(reading, verb)) return null
  if (target.form === 'verb' && wasToBe(reading, clause)) return null
  if (verb === null) return ahead === true ? PLANNED : hedged(reading, clause) ? REPORTED : HAPPENED
  const noun = target.form === 'noun'
  if (verb.negated && !noun) return null
  if (DENYING.has(verb.lemma) && !noun)
    return /^(?:conditional|modal)$/.test(verb.tense) ? null : { status: 'denied', role: 'denies' }
  if (denied(reading, clause)) return { status: 'denied', role: 'denies' }
  if (distance === 'long past' && isHistoric(reading, clause)) return HAPPENED
  // "This week a meeting will take place": the week has begun, and the meeting has not
  if (noun && verb.tense === 'future' && takesPlace(reading.tokens, verb)) return PLANNED
  if (prospective(reading, target.clause, ahead))
    return noun && (ahead === false || (ahead === null && isBefore(target, verb))) ? MENTIONED : PLANNED
  // "an answer issued on 17 March": nobody says so of what is yet to come, so a day ahead is misread
  if (ahead === true && verb.tense === 'participle' && !noun) return null
  const bare = verb.tense === 'gerund' && clause.kind === 'main' && !noun
  // "won the port by taking Oslo": how something was done that is over
  if (bare && ahead !== true && wordAt(reading.tokens, verb.from - 1) === 'by') return HAPPENED
  // "Smith speaking on 18 August": what a picture shows
  if (bare && ahead === false) return null
  if (ahead === true) return verb.tense === 'past' && !noun ? null : PLANNED
  if (bare && ahead === null) return hasYear(reading, target) ? null : PLANNED
  if (verb.tense === 'modal' && !noun) return null
  if (REPORTS.has(verb.lemma) && !noun) return { status: 'reported', role: 'reports' }
  const presupposed = noun || verb.tense === 'participle'
  if (presupposed ? hedgedNoun(reading, clause) : hedged(reading, clause)) return REPORTED
  return noun && clause.verb !== null ? MENTIONED : HAPPENED
}

/** "Smith speaking on 18 August 2016": a caption writes the year, who announces does not. */
function hasYear({ times, clauseAt }: SentenceReading, { clause }: Target): boolean {
  return times.some(t => clauseAt[t.core] === clause && /\d{4}/.test(t.resolved.mention.text))
}

/** "was supposed to begin college in the fall": nobody says that she did. */
function wasToBe({ clauses, tokens }: SentenceReading, { kind, parent }: Clause): boolean {
  const over = clauses[parent ?? -1]?.verb
  if (kind !== 'infinitive' || !over) return false
  return over.tense !== 'present' && /^(?:supposed|meant)$/.test(wordAt(tokens, over.head))
}

/** "would have won": it did not come to that. "A ship being loaded": a picture. */
function isUnreal({ tokens }: SentenceReading, { from, head, tense }: VerbGroup): boolean {
  const words = tokens.slice(from, head).map(t => t.text.toLowerCase())
  return (tense === 'conditional' && words.includes('have')) || (tense === 'gerund' && words[0] === 'being')
}

/** "if the deal is not signed before the talks end in May": it, or what it hangs on, is a condition. */
function isConditional({ clauses }: SentenceReading, { marker, parent }: Clause): boolean {
  if (CONDITIONS.has(marker)) return true
  if (!/^(?:before|after|when|once)$/.test(marker)) return false
  for (let at = clauses[parent ?? -1]; at !== undefined; at = clauses[at.parent ?? -1]) {
    if (/^(?:if|unless)$/.test(at.marker)) return true
    if (at.kind !== 'adverbial') return false
  }
  return false
}

/** "would lead to war years later": a future that is long over, told and not reported, nor held to a condition. */
function isHistoric({ tokens, clauses }: SentenceReading, { kind, verb }: Clause): boolean {
  if (kind !== 'main' || verb?.tense !== 'conditional') return false
  const held = clauses.some(c => CONDITIONS.has(c.marker) || REPORTING.has(c.verb?.lemma ?? ''))
  return !held && !tokens.some(t => PROSPECT.test(t.text))
}

const PROSPECT = /^(?:plans?|proposals?|bill|deal|scheme|idea|agreement|budget|could|might|should)$/i

/** "After his death in 1872 | she wanted to leave": in front of a verb in the past. */
function isBefore({ trigger }: Target, { tense, from }: VerbGroup): boolean {
  return tense === 'past' && trigger < from
}

/** "I hope he is dismissed", "worry that a storm will come", "did not say that he would come", "none of this means that he will": nobody says it will be. */
function isDoubted({ tokens, clauses }: SentenceReading, { kind, verb, parent }: Clause): boolean {
  if (kind !== 'content') return false
  const wish = clauses[parent ?? -1]?.verb
  if (
    wish &&
    /^(?:hope|wish|pray)$/.test(wish.lemma) &&
    /^(?:I|we)$/i.test(tokens[wish.from - 1]?.text ?? '')
  )
    return true
  if (wish && PROPOSING.has(wish.lemma) && verb?.tense === 'present') return true
  if (!/^(?:future|conditional|modal)$/.test(verb?.tense ?? '')) return false
  for (let at = clauses[parent ?? -1]; at?.verb; at = clauses[at.parent ?? -1]) {
    const subject = tokens[at.stretches[0]?.from ?? -1]?.text ?? ''
    if (FEARING.has(at.verb.lemma) || at.verb.negated || /^(?:none|nobody|nothing|neither)$/i.test(subject))
      return true
    if (at.kind !== 'infinitive' && at.kind !== 'content') return false
  }
  return false
}

/** "proposed that they meet on Monday", "demanded that he be freed": what is asked for. */
const PROPOSING = new Set(['propose', 'demand', 'suggest', 'recommend', 'urge', 'request', 'insist', 'ask'])

const FEARING = new Set([
  'worry',
  'fear',
  'doubt',
  'wonder',
  'dread',
  'imagine',
  'suppose',
  'speculate',
  'pretend',
])

const PLANNED: Standing = { status: 'planned', role: 'announces' }
const REPORTED: Standing = { status: 'reported', role: 'reports' }
const HAPPENED: Standing = { status: 'happened', role: 'reports' }
const MENTIONED: Standing = { status: 'happened', role: 'mentions' }
const CONDITIONS = new Set(['if', 'unless', 'whether', 'until', 'till'])
const DENYING = new Set(['deny', 'refute'])
const REPORTS = new Set(['report', 'write', 'publish'])

/** Future or conditional, or an infinitive under "expected", "plans", "agreed". */
function prospective(reading: SentenceReading, c: number, ahead: boolean | null): boolean {
  const clause = reading.clauses[c]
  const verb = clause?.verb
  if (clause === undefined || verb === undefined || verb === null) return false
  if (verb.tense === 'future' || verb.tense === 'conditional') return true
  const next = reading.clauses[c + 1]
  const particle = reading.tokens[verb.to]?.text
  if (verb.lemma === 'set' && /^(?:up|out|off|aside|in)$/.test(particle ?? '')) return false
  const scheduled = SCHEDULED.test(wordAt(reading.tokens, verb.head))
  if (PROSPECTIVE.has(verb.lemma) && next?.kind === 'infinitive' && next.parent === c && verb.lemma !== 'say')
    return scheduled || intends(verb.lemma)
  if (scheduled && (verb.passive || verb.tense === 'participle'))
    return ahead !== false || verb.tense === 'present'
  if (verb.tense !== 'infinitive' || clause.parent === null) return false
  const parent = reading.clauses[clause.parent]?.verb
  if (parent === undefined || parent === null) return true
  return (
    PROSPECTIVE.has(parent.lemma) ||
    prospective(reading, clause.parent, ahead) ||
    DUE.test(wordAt(reading.tokens, parent.to))
  )
}

/** Others happen themselves when an infinitive follows: "agreed on Tuesday to meet". */
function intends(lemma: string): boolean {
  return /^(?:plan|expect|intend|hope|aim|want|prepare|seek|wish|need)$/.test(lemma)
}

/** "denied that he had met": what hangs on a denial. */
function denied(reading: SentenceReading, clause: Clause): boolean {
  const parent = clause.parent === null ? null : reading.clauses[clause.parent]
  const lemma = parent?.verb?.lemma ?? ''
  return clause.kind === 'content' && DENYING.has(lemma)
}

const HEDGE = /^(?:reportedly|allegedly|apparently|purportedly|supposedly|rumoured|rumored|unconfirmed)$/i
const UNNAMED =
  /^(?:sources?|reports?|media|rumours?|rumors?|newspapers?|interlocutors?|insiders?|eyewitnesses|witnesses|activists|opposition)$/i
const DOUBTFUL = new Set(['claim', 'allege', 'believe', 'suspect', 'think', 'accuse', 'suggest', 'estimate'])

/** "reportedly", "according to", "sources said", "is believed to have". */
function hedged(reading: SentenceReading, clause: Clause): boolean {
  const { tokens, clauses } = reading
  if (hedgedItself(reading, clause)) return true
  const source = sourceClause(reading, clause)
  if (source === null) return false
  if (DOUBTFUL.has(source.verb?.lemma ?? '')) return true
  const from = source.stretches[0]?.from ?? 0
  const to = source.verb?.from ?? from
  return clauses.length > 1 && tokens.slice(from, to).some(t => UNNAMED.test(t.text))
}

function hedgedItself(reading: SentenceReading, clause: Clause): boolean {
  return hasHedge(reading, clause) || accordingTo(reading) >= 0
}

/**
 * What a noun presupposes ("a response to the downing", "agreed at talks held in May") is not put in doubt by who says
 * the rest: "according to" at the sentence's beginning speaks for its main clause.
 */
function hedgedNoun(reading: SentenceReading, clause: Clause): boolean {
  const presupposed = clause.kind === 'participial' || clause.kind === 'relative'
  return hasHedge(reading, clause) || accordingTo(reading) >= (presupposed ? 1 : 0)
}

function hasHedge({ tokens }: SentenceReading, clause: Clause): boolean {
  return clause.stretches.some(s => tokens.slice(s.from, s.to).some(t => HEDGE.test(t.text)))
}

/** Position of the words; -1 without them. */
function accordingTo({ tokens }: SentenceReading): number {
  return tokens.findIndex((t, k) => /^according$/i.test(t.text) && tokens[k + 1]?.text === 'to')
}

/** The reporting clause that a clause's news comes from, in its sentence. */
export function sourceClause(reading: SentenceReading, clause: Clause): Clause | null {
  const { clauses } = reading
  const own = clauses.indexOf(clause)
  let parent = clause.parent === null ? undefined : clauses[clause.parent]
  for (let hops = 0; parent !== undefined && hops < 4; hops++) {
    if (REPORTING.has(parent.verb?.lemma ?? '')) return parent
    parent = parent.parent === null ? undefined : clauses[parent.parent]
  }
  return (
    clauses.find(
      (c, i) =>
        i > own && c.kind === 'main' && REPORTING.has(c.verb?.lemma ?? '') && followsComma(reading, c),
    ) ?? null
  )
}

function followsComma(reading: SentenceReading, clause: Clause): boolean {
  const from = clause.stretches[0]?.from ?? 0
  return /^(?:[,”"“]|'')$/.test(reading.tokens[from - 1]?.text ?? '')
}

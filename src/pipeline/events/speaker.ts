/** Who is named as the source of what a sentence states. */
import type { ActorId } from '../../dossier/schema.ts'
import type { ArticleInContext } from '../recipe.ts'
import type { Target } from './attachment.ts'
import type { Clause } from './clauses.ts'
import { within } from './participants.ts'
import { reporterOf } from './reporting-clause.ts'
import { readSentence, type SentenceReading } from './sentence-reading.ts'
import { sourceClause } from './status.ts'
import { SPEAKING } from './vocabulary.ts'

/** Who says it: the subject of the reporting clause, of the clause itself when it speaks and names who, or of the quotation's end. */
export function speakerOf(
  context: ArticleInContext,
  reading: SentenceReading,
  target: Target,
): ActorId | null {
  const clause = reading.clauses[target.clause]
  if (clause === undefined) return null
  const speaks = clause.verb !== null && SPEAKING.has(clause.verb.lemma) && target.form === 'verb'
  const source =
    speaks && reporterOf(reading, target.clause) === null ? clause : sourceClause(reading, clause)
  if (source !== null) return subjectActor(context, reading, source)
  const closing = quotationEnd(context, reading.sentence)
  if (closing === null) return null
  const end = readSentence(context, closing)
  const report = end.clauses.find(
    c => c.kind === 'main' && c.verb !== null && SPEAKING.has(c.verb.lemma) && followsQuote(end, c),
  )
  return report === undefined ? null : subjectActor(context, end, report)
}

/** The last actor named before the verb. */
function subjectActor(context: ArticleInContext, reading: SentenceReading, clause: Clause): ActorId | null {
  const limit = reading.tokens[clause.verb?.from ?? 0]?.start ?? 0
  const named = context.actors.filter(
    a =>
      a.sentence === reading.sentence && a.end <= limit && within(reading, clause.stretches, a.start, a.end),
  )
  return named.at(-1)?.actor ?? null
}

/** A sentence that opens a quotation and does not close it: the sentence of the same block, within five, that does. */
function quotationEnd(context: ArticleInContext, sentence: number): number | null {
  const { sentences, text } = context.article
  const first = sentences[sentence]
  if (first === undefined || !/^\s{0,3}[“"]/.test(text.slice(first.start, first.start + 4))) return null
  if (/[”"]/.test(text.slice(first.start + 4, first.end))) return null
  for (let i = sentence + 1; i <= sentence + 5; i++) {
    const next = sentences[i]
    if (next === undefined || next.block !== first.block) return null
    if (/[”"]/.test(text.slice(next.start, next.end))) return i
  }
  return null
}

function followsQuote(reading: SentenceReading, clause: Clause): boolean {
  const opens = clause.stretches[0]?.from ?? 0
  return reading.tokens.slice(Math.max(0, opens - 2), opens + 1).some(t => /^(?:[”"]|'')$/.test(t.text))
}

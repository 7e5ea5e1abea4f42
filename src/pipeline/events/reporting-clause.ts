/** Who reports a clause, and what a reporting clause reports. */
import { namedSubject } from './clause-date.ts'
import type { Clause } from './clauses.ts'
import type { SentenceReading } from './sentence-reading.ts'
import { inTime } from './title-words.ts'
import type { VerbGroup } from './verb-group.ts'
import { REPORTING } from './vocabulary.ts'

/** "Smith said he will announce a plan": the clause of "said", where what is told names its subject only by a pronoun. */
export function reporterOf(reading: SentenceReading, c: number): number | null {
  const clause = reading.clauses[c]
  const verb = clause?.verb
  if (clause === undefined || verb === undefined || verb === null || clause.kind !== 'content') return null
  const reporter = clause.parent === null ? undefined : reading.clauses[clause.parent]
  if (clause.parent === null || reporter?.verb === undefined || reporter.verb === null) return null
  return !namedSubject(reading, clause, verb) && namedSubject(reading, reporter, reporter.verb)
    ? clause.parent
    : null
}

/** The clause that a reporting clause at the end of the sentence reports; null when it is none. */
export function toldBefore(reading: SentenceReading, c: number): number | null {
  const clause = reading.clauses[c]
  const verb = clause?.verb
  if (c === 0 || clause === undefined || verb === undefined || verb === null) return null
  if (!REPORTING.has(verb.lemma) || clause.kind !== 'main' || clause.stretches.length > 1) return null
  if (reading.tokens[clause.stretches[0]?.from ?? 0]?.pos === 'CCONJ') return null
  if (reading.clauses.some((k, i) => i > c && k.parent === c && !goesOn(k))) return null
  if (!namedSubject(reading, clause, verb) || hasObject(reading, c, verb)) return null
  if (/^(?:who|which)$/.test(reading.tokens[(clause.stretches[0]?.from ?? 0) - 2]?.text ?? '')) return null
  const told = reading.clauses.findIndex(
    (k, i) => i < c && k.verb !== null && (k.kind === 'main' || k.kind === 'content'),
  )
  return told < 0 ? null : told
}

/** "..., officials said, as the storm neared", "..., officials said, adding that it was over": leaves what was told before whole. */
function goesOn({ kind, verb }: Clause): boolean {
  if (kind === 'adverbial') return true
  return (
    kind === 'participial' && verb?.tense === 'gerund' && (REPORTING.has(verb.lemma) || verb.lemma === 'add')
  )
}

function hasObject(reading: SentenceReading, c: number, verb: VerbGroup): boolean {
  const next = reading.tokens[verb.to]
  return (
    next !== undefined &&
    reading.clauseAt[verb.to] === c &&
    !inTime(reading, verb.to) &&
    (/^(?:DET|NOUN|PROPN|NUM)$/.test(next.pos) || /^(?:his|her|its|their|our|my)$/i.test(next.text))
  )
}

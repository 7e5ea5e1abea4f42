/** Titles of a happening that a clause tells: its subject, its verb and ever less of what hangs on them. */
import type { Token } from '../text/article-text.ts'
import type { Clause } from './clauses.ts'
import { firstObject, lastNeeded, neededBy } from './needed-clause.ts'
import { beginsAnew } from './run-together.ts'
import type { SentenceReading } from './sentence-reading.ts'
import { shortened } from './shortened.ts'
import { subjectForms, subjectPositions } from './title-subject.ts'
import { lengthOf, positions, TITLE_LENGTH } from './title-words.ts'
import { takesPlace, type VerbGroup } from './verb-group.ts'
import { REPORTING } from './vocabulary.ts'

/** Longest first: the clause with all that hangs on it, then shorter at the ends of clauses, then of phrases. */
export function* clauseTitles(reading: SentenceReading, c: number): Generator<number[]> {
  const clause = reading.clauses[c]
  if (clause === undefined || clause.verb === null) return
  const { verb } = clause
  const subject = subjectPositions(reading, clause, verb)
  if (subject === null) return
  const rest = positions(verb.from, endOfClause(reading, clause, verb)).filter(k => belongs(reading, c, k))
  const limit = endOfBracket(reading, clause)
  const needed = Math.max(verb.to, lastNeeded(reading, c))
  const chains = chainsOf(reading, c, rest).map(chain => chain.filter(k => k < limit))
  for (const lead of subjectForms(reading, subject)) {
    for (const chain of chains) {
      const whole = [...lead, ...chain]
      if (lengthOf(reading, whole) <= TITLE_LENGTH) yield whole
    }
  }
  for (const lead of subjectForms(reading, subject)) {
    for (const chain of chains) {
      const plain = [...lead, ...chain].filter(k => !saysHow(reading, verb, k))
      if (plain.length < lead.length + chain.length && lengthOf(reading, plain) <= TITLE_LENGTH) yield plain
    }
  }
  for (const lead of subjectForms(reading, subject)) {
    yield* shortened(reading, [...lead, ...(chains.at(-1) ?? [])], needed)
  }
}

/** "voted unanimously": right beside its verb an adverb that the clause is true without. */
function saysHow({ tokens }: SentenceReading, { from, to }: VerbGroup, k: number): boolean {
  const beside = k === from - 1 || k === to || (k > from && k < to)
  return (
    beside &&
    tokens[k]?.pos === 'ADV' &&
    /^(?:unanimously|overwhelmingly|formally|officially|publicly|swiftly|immediately|strongly|firmly|angrily)$/.test(
      tokens[k]?.text ?? '',
    )
  )
}

/** A colon ends it, and the bracket it stands in; "after they were imposed , the price ..." ends at the comma, "when he died she ..." at the next subject. */
function endOfClause(reading: SentenceReading, clause: Clause, verb: VerbGroup): number {
  const { tokens } = reading
  const end = tokens.findIndex((t, k) => {
    if (k < verb.to) return false
    return (
      t.text === ':' ||
      beginsAnew(tokens, k) ||
      (clause.kind === 'adverbial' && (t.text === ',' || /^(?:I|he|she|we|they)$/.test(t.text)))
    )
  })
  return Math.min(end < 0 ? tokens.length : end, endOfBracket(reading, clause))
}

/** Of "( which was shown )" the closing bracket; elsewhere the sentence's end. */
function endOfBracket({ tokens }: SentenceReading, { stretches }: Clause): number {
  const opens = stretches[0]?.from ?? 0
  if (!/^[([]$/.test(tokens[opens - 1]?.text ?? '')) return tokens.length
  const end = tokens.findIndex((t, k) => k > opens && /^[)\]]$/.test(t.text))
  return end < 0 ? tokens.length : end
}

/** The clause's own words after its verb. */
function belongs(reading: SentenceReading, c: number, k: number): boolean {
  return reading.clauseAt[k] === c
}

/** Own words with ever fewer of the clauses that hang on it; the last has those it cannot do without. */
function chainsOf(reading: SentenceReading, c: number, own: readonly number[]): number[][] {
  const hanging = dependants(reading, c)
  const needed = neededBy(reading, c)
  const sets: number[][] = [hanging]
  for (let last = hanging; ; ) {
    const drop = last.findLastIndex(d => !needed.includes(d))
    if (drop < 0) break
    last = rooted(
      reading,
      c,
      last.filter((d, i) => i < drop || (i > drop && needed.includes(d))),
    )
    sets.push(last)
  }
  return sets.map(set => {
    const added = set.flatMap(d => reading.clauses[d]?.stretches.flatMap(s => positions(s.from, s.to)) ?? [])
    return [...own, ...added].sort((a, b) => a - b)
  })
}

/** Without those whose own governor is gone. */
function rooted(reading: SentenceReading, c: number, set: readonly number[]): number[] {
  const kept: number[] = []
  for (const d of set) {
    const parent = reading.clauses[d]?.parent ?? null
    if (parent === c || (parent !== null && kept.includes(parent))) kept.push(d)
  }
  return kept
}

/** Clauses after `c` that go on with it without a break, in order. */
function dependants(reading: SentenceReading, c: number): number[] {
  const found: number[] = []
  for (let d = c + 1; d < reading.clauses.length; d++) {
    const clause = reading.clauses[d]
    const parent = clause?.parent ?? null
    if (clause === undefined || parent === null || !(parent === c || found.includes(parent))) break
    if (followsColon(reading.tokens, clause.stretches[0]?.from ?? 0) || isSecondThat(reading, c, clause))
      break
    if (isParted(reading, c, clause)) break
    if (!isAside(reading, d) && !isOfAnother(reading, d) && !isOnAnotherDay(reading, d)) found.push(d)
  }
  const needed = neededBy(reading, c)
  return rooted(
    reading,
    c,
    found.filter(d => needed.includes(d) || isWhole(reading, d)),
  )
}

/** "played well , the decision | to rest": the noun before it is the subject of a later verb. */
function isOfAnother({ tokens, clauses }: SentenceReading, d: number): boolean {
  const [own, later] = [clauses[d], clauses[d + 1]]
  const opens = own?.stretches[0]?.from ?? 0
  if (own?.kind !== 'infinitive' || later?.kind !== 'main' || later.verb?.from !== later.stretches[0]?.from)
    return false
  let k = opens - 1
  while (/^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(tokens[k]?.pos ?? '')) k--
  return tokens[k]?.text === ',' && k < opens - 1
}

/** "died | while his brother was arrested on Tuesday": what the day of the title is not the day of. */
function isOnAnotherDay({ clauses, clauseAt, times }: SentenceReading, d: number): boolean {
  if (!/^(?:while|whereas)$/.test(clauses[d]?.marker ?? '')) return false
  return times.some(t => clauseAt[t.core] === d && t.resolved.when?.precision === 'day')
}

/** "said the review would end | and that the pay would rise": the second goes with "said", not with the first. */
function isSecondThat(
  { clauses, tokens }: SentenceReading,
  c: number,
  { marker, stretches }: Clause,
): boolean {
  const joined = tokens[(stretches[0]?.from ?? 0) - 1]?.pos === 'CCONJ'
  return marker === 'that' && joined && clauses[c]?.kind === 'content'
}

/** "since the war began , | as troops landed", "and , as Smith said , | to build": behind its comma the sentence goes on. */
function isParted({ clauses, tokens }: SentenceReading, c: number, { kind, stretches }: Clause): boolean {
  const comma = tokens[(stretches[0]?.from ?? 0) - 1]?.text === ','
  return comma && clauses[c]?.kind === 'adverbial' && /^(?:adverbial|infinitive)$/.test(kind)
}

/** 'observed : " To push': a quotation begins anew. */
function followsColon(tokens: readonly Token[], opens: number): boolean {
  const before = tokens.slice(Math.max(0, opens - 2), opens).map(t => t.text)
  return before.includes(':')
}

/** ", noting that ...": the reporter goes on, not the reported. */
function isAside(reading: SentenceReading, d: number): boolean {
  const clause = reading.clauses[d]
  return clause?.kind === 'participial' && clause.verb?.tense === 'gerund' && REPORTING.has(clause.verb.lemma)
}

/** A clause that a title may end with: something follows its verb. */
function isWhole(reading: SentenceReading, d: number): boolean {
  const verb = reading.clauses[d]?.verb
  if (verb === undefined || verb === null) return false
  // ", which took place in May"
  if (reading.clauses[d]?.kind === 'relative' && takesPlace(reading.tokens, verb)) return false
  return verb.tense !== 'gerund' || firstObject(reading, d, verb) > verb.to || neededBy(reading, d).length > 0
}

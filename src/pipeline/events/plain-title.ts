/**
 * The plain words of a sentence from the subject on, where no title can be cut from them: nothing left out, dates and
 * all, ended at a phrase and marked with an ellipsis where the sentence goes on. Honest where a clever cut would garble.
 */
import type { Token } from '../text/article-text.ts'
import type { Target } from './attachment.ts'
import type { Clause } from './clauses.ts'
import { governorOf } from './governing-clause.ts'
import { hasNeeded } from './needed-clause.ts'
import type { SentenceReading } from './sentence-reading.ts'
import { isLoneParticiple } from './title-ends.ts'
import { INTRANSITIVE, isShapely } from './title-shape.ts'
import { saysSomething } from './title-sound.ts'
import { subjectPositions } from './title-subject.ts'
import { inTime, positions, TITLE_LENGTH, type Title, written } from './title-words.ts'

/** Null where the clause is no statement with a named subject, or its verb lies beyond the length of a title. */
export function plainTitle(reading: SentenceReading, target: Target): Title | null {
  const { tokens, clauses } = reading
  const verb = clauses[target.clause]?.verb ?? null
  const clause = clauses[governorOf(reading, target.clause) ?? target.clause]
  if (target.form === 'noun' || verb === null || clause === undefined || clause.verb === null) return null
  if (!/^(?:main|content)$/.test(clause.kind) || clause.verb.negated) return null
  if (isLoneParticiple(tokens, clause.verb) && !INTRANSITIVE.has(clause.verb.lemma)) return null
  const [first] = subjectPositions(reading, clause, clause.verb) ?? []
  if (first === undefined || tokens[first]?.pos === 'PRON' || !opensHere(reading, clause, first)) return null
  const whole = positions(first, lastWord(tokens) + 1)
  for (const { words, title } of endedAtPhrases(tokens, whole)) {
    if (words.length <= verb.to + 1 - first) return null
    if (isWhole(reading, target, words)) return title
  }
  return null
}

/** Ever shorter beginnings of some words that end at a phrase and fit; with an ellipsis where the sentence goes on. */
export function* endedAtPhrases(
  tokens: readonly Token[],
  whole: readonly number[],
): Generator<{ words: number[]; title: Title }> {
  for (let end = whole.length; end > 0; end--) {
    const words = whole.slice(0, end)
    const last = words.at(-1) ?? -1
    const title = endsWell(tokens, last + 1) ? written(tokens, words) : null
    if (title === null || title.text.length >= TITLE_LENGTH) continue
    yield { words, title: last >= lastWord(tokens) ? title : { ...title, text: `${title.text}…` } }
  }
}

/** Shapely, with what its verbs cannot do without, and without the end of a bracket whose beginning is not there. */
function isWhole(reading: SentenceReading, target: Target, words: readonly number[]): boolean {
  return (
    isShapely(reading, target, words, null) &&
    saysSomething(reading, target.clause, words) &&
    (hasNeeded(reading, words) || goesIntoContent(reading, words)) &&
    closesNothing(reading.tokens, words)
  )
}

/** Some words behind "that", so that the ellipsis stands inside what is said. */
function goesIntoContent({ tokens, clauses, clauseAt }: SentenceReading, words: readonly number[]): boolean {
  const last = words.at(-1) ?? -1
  const clause = clauses[clauseAt[last] ?? -1]
  const opens = clause?.stretches[0]?.from ?? last
  return clause?.kind === 'content' && tokens[opens]?.text === 'that' && last >= opens + LEAST
}
const LEAST = 3

/** Not in the middle of a phrase: a main clause begins behind a mark, a joining word or a date. */
function opensHere(reading: SentenceReading, { kind }: Clause, first: number): boolean {
  const before = reading.tokens[first - 1]?.pos ?? ''
  return (
    kind !== 'main' || !/^(?:VERB|NOUN|PROPN|ADJ|DET|ADP|NUM)$/.test(before) || inTime(reading, first - 1)
  )
}

/** No bracket or quotation is closed that was opened before the title. */
function closesNothing(tokens: readonly Token[], words: readonly number[]): boolean {
  const marks = words.map(k => tokens[k]?.text ?? '')
  const open = (of: RegExp) => marks.findIndex(mark => of.test(mark))
  const before = (opening: number, closing: number) => closing < 0 || (opening >= 0 && opening < closing)
  return before(open(/^[([]$/), open(/^[)\]]$/)) && before(open(/^(?:“|``)$/), open(/^(?:”|'')$/))
}

/** Without the stop and the quotation mark behind it. */
export function lastWord(tokens: readonly Token[]): number {
  return tokens.findLastIndex(t => t.pos !== 'PUNCT' || /^[)\]]$/.test(t.text))
}

/** Before a preposition, a comma, a joining word, or at the end; never behind a word that waits for its noun. */
function endsWell(tokens: readonly Token[], end: number): boolean {
  const [last, next] = [tokens[end - 1], tokens[end]]
  if (last === undefined || /^(?:DET|ADP|AUX|CCONJ|SCONJ|PART|PUNCT)$/.test(last.pos)) return false
  if (/^(?:according|including|following|regarding)$/.test(last.text)) return false
  if (next?.text === '-' && next.start === last.end) return false
  return next === undefined || /^(?:ADP|CCONJ|SCONJ|PUNCT)$/.test(next.pos) || next.text === 'to'
}

/** What a clause makes no sense without: the clause that its verb leads to, and the object. */
import type { Token } from '../text/article-text.ts'
import type { Clause } from './clauses.ts'
import type { SentenceReading } from './sentence-reading.ts'
import { KEPT_FROM } from './title-shape.ts'
import { inTime, positions, TELLING } from './title-words.ts'
import type { VerbGroup } from './verb-group.ts'
import { REPORTING } from './vocabulary.ts'

/** "is expected | to meet", "said | that he will come", "called | for stepping up": the first makes no sense alone. */
export function neededBy(reading: SentenceReading, c: number): number[] {
  const d = reading.clauses.findIndex((_, k) => k > c && isNeeded(reading, c, k))
  return d < 0 ? [] : [d, ...neededBy(reading, d)]
}

/** "caused oil to spill": the object of these needs its infinitive. */
const CAUSING = new Set(
  'cause force allow ask urge order want enable tell help persuade invite expect require lead get call'.split(
    ' ',
  ),
)

/** "saw commentators weighing in", "left thousands waiting". */
const SEEING = new Set(['see', 'leave', 'keep', 'catch', 'hear', 'watch', 'find', 'send', 'set', 'have'])

function isNeeded(reading: SentenceReading, c: number, d: number): boolean {
  const clause = reading.clauses[d]
  const verb = reading.clauses[c]?.verb
  if (clause === undefined || verb === undefined || verb === null || clause.parent !== c) return false
  const opens = clause.stretches[0]?.from ?? 0
  const between = positions(verb.to, opens)
  const bare = between.every(
    k => /^(?:PUNCT|ADV|ADP)$/.test(reading.tokens[k]?.pos ?? '') || inTime(reading, k),
  )
  if (!bare && clause.kind === 'participial' && clause.marker === 'of')
    return /^(?:capable|worthy|proud|guilty|fond|aware|tired|short|sure|certain)$/i.test(
      reading.tokens[opens - 1]?.text ?? '',
    )
  if (!bare && clause.kind === 'participial' && clause.marker === '' && clause.verb?.tense === 'gerund')
    return SEEING.has(verb.lemma) && !between.some(k => reading.tokens[k]?.text === ',')
  if (!bare && clause.marker === 'from') return KEPT_FROM.has(verb.lemma)
  if (isTold(reading, verb, between, clause)) return true
  if (!bare && isContentOf(reading, between, clause)) return true
  if (!bare) return clause.kind === 'infinitive' && CAUSING.has(verb.lemma)
  return (
    clause.kind === 'infinitive' ||
    clause.kind === 'content' ||
    (clause.kind === 'participial' && clause.marker !== '')
  )
}

/** "told reporters in Oslo | that he had won": behind whatever stands between, unless a comma parts them. */
function isTold(
  { tokens }: SentenceReading,
  { lemma, to }: VerbGroup,
  between: readonly number[],
  { kind, marker }: Clause,
): boolean {
  if (kind !== 'content' || marker !== 'that' || !REPORTING.has(lemma)) return false
  if (between.some(k => tokens[k]?.text === ',')) return false
  const whom = /^(?:tell|warn|inform|assure|advise|ask|promise|show|write)$/.test(lemma)
  return whom || /^(?:ADP|ADV)$/.test(tokens[to]?.pos ?? '')
}

/** "dismissed talk | it would sell", "denied reports | that he left": what the object tells. */
function isContentOf(
  { tokens }: SentenceReading,
  between: readonly number[],
  { marker, kind }: Clause,
): boolean {
  const last = between.at(-1) ?? -1
  if (!TELLING.test(tokens[last]?.text ?? '') || !/^(?:relative|content)$/.test(kind)) return false
  return /^(?:that)?$/.test(marker) && between.every(k => tokens[k]?.pos !== 'ADP')
}

/** "which is expected" without what: each clause in the title has those it cannot do without. */
export function hasNeeded(reading: SentenceReading, words: readonly number[]): boolean {
  const present = new Set(words.flatMap(k => (isVerbIn(reading, k) ? (reading.clauseAt[k] ?? []) : [])))
  return [...present].every(d => {
    const [needed] = neededBy(reading, d)
    return needed === undefined || present.has(needed)
  })
}

function isVerbIn({ clauses, clauseAt }: SentenceReading, k: number): boolean {
  return clauses[clauseAt[k] ?? -1]?.verb?.head === k
}

/** Position after the last word that a title of the clause must keep. */
export function lastNeeded(reading: SentenceReading, c: number): number {
  const clause = reading.clauses[c]
  const verb = clause?.verb
  if (clause === undefined || verb === undefined || verb === null) return 0
  const d = neededBy(reading, c).at(-1)
  const inner = d === undefined ? null : (reading.clauses[d]?.verb ?? null)
  if (d !== undefined && inner !== null) return firstObject(reading, d, inner)
  return firstObject(reading, c, verb)
}

/** Position after the first noun behind a verb, in its clause. */
export function firstObject(reading: SentenceReading, c: number, verb: VerbGroup): number {
  const { tokens, clauseAt } = reading
  if (verb.passive) return verb.to
  for (let k = verb.to; k < tokens.length && clauseAt[k] === c; k++) {
    if (inTime(reading, k)) continue
    const pos = tokens[k]?.pos ?? ''
    if (pos === 'PUNCT' && tokens[k]?.text === ',') return verb.to
    if (/^(?:NOUN|PROPN|PRON|NUM)$/.test(pos)) return phraseHeadEnd(tokens, k)
  }
  return verb.to
}

function phraseHeadEnd(tokens: readonly Token[], k: number): number {
  let end = k + 1
  while (/^(?:NOUN|PROPN|NUM)$/.test(tokens[end]?.pos ?? '') || tokens[end]?.text === '-') end++
  return end
}

/**
 * A title from the article's own words: the clause or noun phrase of the happening, without date words,
 * at most 90 characters, shortened only at the ends of phrases. Every word stands in the text in this order.
 */
import type { Token } from '../text/article-text.ts'
import { namedSubject, type Target } from './attach.ts'
import type { Clause } from './clauses.ts'
import { phraseEnd, phraseStart, saidPhrase } from './noun-phrase.ts'
import { beginsAnew } from './run-together.ts'
import type { SentenceReading } from './sentence-reading.ts'
import { isShapely, KEPT_FROM } from './title-shape.ts'
import { isSound } from './title-sound.ts'
import { subjectForms, subjectPositions } from './title-subject.ts'
import { inTime, lengthOf, polished, positions, TITLE_LENGTH, type Title, written } from './title-words.ts'
import type { VerbGroup } from './verb-group.ts'
import { REPORTING } from './vocabulary.ts'

/** Null when no grammatical title of at most 90 characters can be cut from the words. */
export function titleOf(reading: SentenceReading, target: Target): Title | null {
  const told = target.form === 'verb' ? toldBefore(reading, target.clause) : null
  const candidates = candidatesOf(reading, target)
  for (const candidate of candidates) {
    const words = polished(reading, candidate)
    const title = written(reading.tokens, words)
    const fits = title !== null && title.text.length <= TITLE_LENGTH
    const whole = fits && isSound(reading, target, words, told) && hasNeeded(reading, words)
    if (whole && isShapely(reading, target, words, told)) return title
  }
  return phraseTitle(reading, target)
}

/** "which is expected" without what: each clause in the title has those it cannot do without. */
function hasNeeded(reading: SentenceReading, words: readonly number[]): boolean {
  const present = new Set(words.flatMap(k => (isVerbIn(reading, k) ? (reading.clauseAt[k] ?? []) : [])))
  return [...present].every(d => {
    const [needed] = neededBy(reading, d)
    return needed === undefined || present.has(needed) || reading.clauses[needed]?.kind === 'content'
  })
}

function isVerbIn({ clauses, clauseAt }: SentenceReading, k: number): boolean {
  return clauses[clauseAt[k] ?? -1]?.verb?.head === k
}

/** Where no clause makes a title, what is said as a noun phrase: "growing opposition to the plan", "the chance that he comes". */
function phraseTitle(reading: SentenceReading, target: Target): Title | null {
  if (target.form === 'noun') return null
  const words = polished(reading, saidPhrase(reading, target.clause))
  const title = written(reading.tokens, words)
  const fits = title !== null && title.text.length <= TITLE_LENGTH
  const noun: Target = { ...target, form: 'noun' }
  return fits && isSound(reading, noun, words, null) && isShapely(reading, noun, words, null) ? title : null
}

function candidatesOf(reading: SentenceReading, target: Target): Generator<number[]> {
  if (target.form === 'noun') return nounTitles(reading, target)
  const reporter = reporterOf(reading, target.clause)
  if (reporter !== null) return clauseTitles(reading, reporter)
  const told = toldBefore(reading, target.clause)
  return told === null ? reportTitles(reading, target.clause) : trailingTitles(reading, told, target.clause)
}

/** "The paper reported that ...": where that is too long, what it reported. */
function* reportTitles(reading: SentenceReading, c: number): Generator<number[]> {
  yield* clauseTitles(reading, c)
  const content = neededBy(reading, c)[0] ?? saidAfter(reading, c)
  const clause = content === undefined ? undefined : reading.clauses[content]
  const own = reading.clauses[c]
  if (content === undefined || clause === undefined || clause.verb === null) return
  if (saidPhrase(reading, c).length > 0) return
  if (clause.kind !== 'content' && clause.kind !== 'main') return
  if (own === undefined || own.verb === null || subjectPositions(reading, own, own.verb) === null) return
  if (namedSubject(reading, clause, clause.verb)) yield* clauseTitles(reading, content)
}

/** "said at the headquarters, that ...", "said that when it rained, the ...": the next clause that can stand alone. */
function saidAfter(reading: SentenceReading, c: number): number | undefined {
  if (!/^(?:say|tell)$/.test(reading.clauses[c]?.verb?.lemma ?? '')) return undefined
  const next = reading.clauses.findIndex((k, i) => i > c && (k.kind === 'content' || k.kind === 'main'))
  return next < 0 ? undefined : next
}

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

/** "Kerry will propose a plan, the newspaper reported": what is told, with its source where there is room. */
function* trailingTitles(reading: SentenceReading, told: number, report: number): Generator<number[]> {
  const clause = reading.clauses[report]
  const verb = clause?.verb
  if (clause === undefined || verb === undefined || verb === null) return
  const subjects = subjectForms(reading, subjectPositions(reading, clause, verb) ?? [])
  const contents = [...clauseTitles(reading, told)]
  const comma = commaBefore(reading.tokens, clause.stretches[0]?.from ?? 0)
  for (const content of reading.tokens[comma]?.text === ',' ? contents : []) {
    for (const subject of subjects) {
      yield [...content, comma, ...subject, ...positions(verb.from, verb.to)]
    }
  }
  yield* contents
}

/** The comma that closes what was told, inside or outside of its quotation marks. */
function commaBefore(tokens: readonly Token[], at: number): number {
  let k = at
  while (/^(?:["“”]|'')$/.test(tokens[k]?.text ?? '')) k++
  for (k -= 1; /^(?:["“”]|'')$/.test(tokens[k]?.text ?? ''); ) k--
  return k
}

/** Longest first. */
function* nounTitles(reading: SentenceReading, { clause, trigger }: Target): Generator<number[]> {
  const { tokens, clauses } = reading
  const own = clauses[clause]
  const ceiling = own?.stretches.find(s => trigger >= s.from && trigger < s.to)?.to ?? tokens.length
  const floor = own?.stretches.find(s => trigger >= s.from && trigger < s.to)?.from ?? 0
  const start = behindDay(reading, behindDate(reading, phraseStart(tokens, trigger, floor), trigger), trigger)
  const end = endOfPhrase(reading, trigger, ceiling)
  const phrase = positions(start, end).filter(k => !isOpeningArticle(tokens, k, start))
  const words = phrase.filter(k => !inTime(reading, k) && tokens[k]?.pos !== 'PART')
  const placed = own?.verb === null && isPlaced(tokens, floor, start)
  if (!placed && !tellsEnough(tokens, words)) {
    if (isDefiniteCompound(tokens, start, trigger)) yield positions(start, end)
    return
  }
  yield* shortened(reading, phrase, trigger + 1)
}

/** "last week's referendum" begins with the vote. */
function behindDate({ tokens, times }: SentenceReading, start: number, trigger: number): number {
  const date = times.find(t => t.core >= start && t.to <= trigger && (t.core === start || t.from <= start))
  const dated = date !== undefined && (date.resolved.when !== null || date.resolved.unresolved !== null)
  if (!dated || !/^['’]s?$/.test(tokens[date.to]?.text ?? '')) return start
  return date.to + 1
}

/** "the 12 January earthquake" begins with what it was. */
function behindDay({ times }: SentenceReading, start: number, trigger: number): number {
  const day = times.find(t => t.core === start && t.to <= trigger && !t.loose)
  return day !== undefined && day.resolved.when !== null ? day.to : start
}

/** Up to the next date; behind it when the phrase goes on: "talks on Friday between the two". */
function endOfPhrase(reading: SentenceReading, trigger: number, ceiling: number): number {
  const { tokens, times } = reading
  const date = times.find(t => t.from > trigger && inTime(reading, t.core))
  const end = phraseEnd(tokens, trigger, Math.min(ceiling, date?.from ?? ceiling))
  if (date === undefined || date.from !== end || tokens[date.to]?.pos !== 'ADP' || date.to >= ceiling)
    return end
  return phraseEnd(tokens, date.to, ceiling)
}

function isOpeningArticle(tokens: readonly Token[], k: number, start: number): boolean {
  const token = tokens[k]
  return k === start && (token?.pos === 'DET' || token?.pos === 'PRON' || token?.pos === 'PART')
}

/** "the cease-fire": the article tells which, and two words tell what. */
function isDefiniteCompound(tokens: readonly Token[], start: number, trigger: number): boolean {
  return (
    tokens[start]?.text.toLowerCase() === 'the' && tokens[trigger - 1]?.text === '-' && start === trigger - 3
  )
}

/** "meetings" alone says nothing; "bilateral meetings of ministers" does. */
function tellsEnough(tokens: readonly Token[], phrase: readonly number[]): boolean {
  const telling = phrase.filter(k => /^(?:NOUN|PROPN|ADJ|VERB)$/.test(tokens[k]?.pos ?? ''))
  const named = phrase.some(k => tokens[k]?.pos === 'PROPN')
  const complement = phrase.some(k => tokens[k]?.pos === 'ADP')
  return telling.length >= 3 || ((named || complement) && telling.length >= 2)
}

/** "in Syria, the cease-fire": a place stands before a verbless event. */
function isPlaced(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens
    .slice(from, to)
    .some((t, i) => /^(?:in|at|near|outside)$/i.test(t.text) && tokens[from + i + 1]?.pos === 'PROPN')
}

/** Longest first: the clause with all that hangs on it, then shorter at the ends of clauses, then of phrases. */
function* clauseTitles(reading: SentenceReading, c: number): Generator<number[]> {
  const clause = reading.clauses[c]
  if (clause === undefined || clause.verb === null) return
  const { verb } = clause
  const subject = subjectPositions(reading, clause, verb)
  if (subject === null) return
  const rest = positions(verb.from, endOfClause(reading, clause, verb)).filter(k => belongs(reading, c, k))
  const needed = Math.max(verb.to, lastNeeded(reading, c))
  const chains = chainsOf(reading, c, rest)
  for (const lead of subjectForms(reading, subject)) {
    for (const chain of chains) {
      const whole = [...lead, ...chain]
      if (lengthOf(reading, whole) <= TITLE_LENGTH) yield whole
    }
  }
  for (const lead of subjectForms(reading, subject)) {
    yield* shortened(reading, [...lead, ...(chains.at(-1) ?? [])], needed)
  }
}

/** A colon ends it; "after they were imposed , the price ..." ends at the comma, "when he died she ..." at the next subject. */
function endOfClause({ tokens }: SentenceReading, clause: Clause, verb: VerbGroup): number {
  const end = tokens.findIndex((t, k) => {
    if (k < verb.to) return false
    return (
      t.text === ':' ||
      beginsAnew(tokens, k) ||
      (clause.kind === 'adverbial' && (t.text === ',' || /^(?:I|he|she|we|they)$/.test(t.text)))
    )
  })
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
    if (!isAside(reading, d)) found.push(d)
  }
  const needed = neededBy(reading, c)
  return rooted(
    reading,
    c,
    found.filter(d => needed.includes(d) || isWhole(reading, d)),
  )
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
  return verb.tense !== 'gerund' || firstObject(reading, d, verb) > verb.to || neededBy(reading, d).length > 0
}

/** "is expected | to meet", "said | that he will come", "called | for stepping up": the first makes no sense alone. */
function neededBy(reading: SentenceReading, c: number): number[] {
  const d = reading.clauses.findIndex((_, k) => k > c && isNeeded(reading, c, k))
  return d < 0 ? [] : [d, ...neededBy(reading, d)]
}

/** "caused oil to spill": the object of these needs its infinitive. */
const CAUSING = new Set(
  'cause force allow ask urge order want enable tell help persuade invite expect require lead get call'.split(
    ' ',
  ),
)

function isNeeded(reading: SentenceReading, c: number, d: number): boolean {
  const clause = reading.clauses[d]
  const verb = reading.clauses[c]?.verb
  if (clause === undefined || verb === undefined || verb === null || clause.parent !== c) return false
  const opens = clause.stretches[0]?.from ?? 0
  const between = positions(verb.to, opens)
  const bare = between.every(
    k => /^(?:PUNCT|ADV|ADP)$/.test(reading.tokens[k]?.pos ?? '') || inTime(reading, k),
  )
  if (!bare && clause.marker === 'from') return KEPT_FROM.has(verb.lemma)
  if (!bare) return clause.kind === 'infinitive' && CAUSING.has(verb.lemma)
  return (
    clause.kind === 'infinitive' ||
    clause.kind === 'content' ||
    (clause.kind === 'participial' && clause.marker !== '')
  )
}

/** Position after the last word that a title of the clause must keep. */
function lastNeeded(reading: SentenceReading, c: number): number {
  const clause = reading.clauses[c]
  const verb = clause?.verb
  if (clause === undefined || verb === undefined || verb === null) return 0
  const d = neededBy(reading, c).at(-1)
  const inner = d === undefined ? null : (reading.clauses[d]?.verb ?? null)
  if (d !== undefined && inner !== null) return firstObject(reading, d, inner)
  return firstObject(reading, c, verb)
}

/** Position after the first noun behind a verb, in its clause. */
function firstObject(reading: SentenceReading, c: number, verb: VerbGroup): number {
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

/** Shorter and shorter at the ends of phrases, never before `needed`; between "of" and its noun only as a last resort. */
function* shortened(reading: SentenceReading, whole: readonly number[], needed: number): Generator<number[]> {
  yield [...whole]
  for (const atOf of [false, true]) {
    for (let i = whole.length - 1; i > 0; i--) {
      const k = whole[i]
      if (k === undefined || k < needed) break
      if (endsPhrase(reading, k, atOf)) yield whole.slice(0, i)
    }
  }
}

/** A title may stop before this token: before a preposition, a comma, "and" or a clause's opening. */
function endsPhrase(reading: SentenceReading, k: number, atOf: boolean): boolean {
  const { tokens, clauses, clauseAt } = reading
  const token = tokens[k]
  if (token === undefined || inTime(reading, k)) return false
  if (token.text.toLowerCase() === 'of')
    return atOf && tokens[k - 1]?.pos === 'NOUN' && !/^(?:which|whom)$/i.test(tokens[k + 1]?.text ?? '')
  if (clauses[clauseAt[k] ?? 0]?.stretches.some(s => s.from === k)) return true
  return token.pos === 'ADP' || /^[,;(]$/.test(token.text) || joinsAnother(tokens, k)
}

/** "met the minister | and his deputy": the first is true without the second, but for "between" and "both". */
function joinsAnother(tokens: readonly Token[], k: number): boolean {
  if (tokens[k]?.pos !== 'CCONJ' || !/^(?:NOUN|PROPN)$/.test(tokens[k - 1]?.pos ?? '')) return false
  if (!/^(?:DET|NUM)$/.test(tokens[k + 1]?.pos ?? '')) return false
  const before = tokens.slice(Math.max(0, k - 12), k).map(t => t.text.toLowerCase())
  return !before.some(w => /^(?:between|both|either|neither|from)$/.test(w))
}

/** The clause that a reporting clause at the end of the sentence reports; null when it is none. */
export function toldBefore(reading: SentenceReading, c: number): number | null {
  const clause = reading.clauses[c]
  const verb = clause?.verb
  if (c === 0 || clause === undefined || verb === undefined || verb === null) return null
  if (!REPORTING.has(verb.lemma) || clause.kind !== 'main' || clause.stretches.length > 1) return null
  if (reading.clauses.some((k, i) => i > c && k.parent === c)) return null
  if (!namedSubject(reading, clause, verb) || hasObject(reading, c, verb)) return null
  const told = reading.clauses.findIndex(
    (k, i) => i < c && k.verb !== null && (k.kind === 'main' || k.kind === 'content'),
  )
  return told < 0 ? null : told
}

function hasObject(reading: SentenceReading, c: number, verb: VerbGroup): boolean {
  const next = reading.tokens[verb.to]
  return (
    next !== undefined &&
    reading.clauseAt[verb.to] === c &&
    !inTime(reading, verb.to) &&
    /^(?:DET|NOUN|PROPN|NUM)$/.test(next.pos)
  )
}

/**
 * A title from the article's own words: the clause or noun phrase of the happening, without date words,
 * at most 90 characters, shortened only at the ends of phrases. Every word stands in the text in this order.
 */
import type { Token } from '../text/article-text.ts'
import { namedSubject, type Target } from './attach.ts'
import type { Clause } from './clauses.ts'
import { phraseEnd, phraseStart } from './noun-phrase.ts'
import type { SentenceReading } from './sentence-reading.ts'
import type { VerbGroup } from './verb-group.ts'
import { REPORTING } from './vocabulary.ts'

export const TITLE_LENGTH = 90

export interface Title {
  text: string
  /** UTF-16 offsets of its first and last word in the article. */
  start: number
  end: number
}

/** Null when no grammatical title of at most 90 characters can be cut from the words. */
export function titleOf(reading: SentenceReading, target: Target): Title | null {
  const candidates = candidatesOf(reading, target)
  for (const positions of candidates) {
    const title = written(reading.tokens, polished(reading, positions))
    if (title !== null && title.text.length <= TITLE_LENGTH) return title
  }
  return null
}

function candidatesOf(reading: SentenceReading, target: Target): Generator<number[]> {
  if (target.form === 'noun') return nounTitles(reading, target)
  const reporter = reporterOf(reading, target.clause)
  if (reporter !== null) return clauseTitles(reading, reporter)
  const told = toldBefore(reading, target.clause)
  return told === null ? clauseTitles(reading, target.clause) : trailingTitles(reading, told, target.clause)
}

/** "Kerry said he will announce a plan": what is told names its subject only by a pronoun. */
function reporterOf(reading: SentenceReading, c: number): number | null {
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
  for (const content of contents) {
    for (const subject of subjects) {
      const comma = (subject[0] ?? 1) - 1
      yield [...content, comma, ...subject, ...positions(verb.from, verb.to)]
    }
  }
  yield* contents
}

/** Longest first. */
function* nounTitles(reading: SentenceReading, { clause, trigger }: Target): Generator<number[]> {
  const { tokens, clauses } = reading
  const own = clauses[clause]
  const ceiling = own?.stretches.find(s => trigger >= s.from && trigger < s.to)?.to ?? tokens.length
  const floor = own?.stretches.find(s => trigger >= s.from && trigger < s.to)?.from ?? 0
  const start = phraseStart(tokens, trigger, floor)
  const end = endOfPhrase(reading, trigger, ceiling)
  const phrase = positions(start, end).filter(k => !isOpeningArticle(tokens, k, start))
  const place = own?.verb === null ? placeBefore(reading, start, floor) : null
  if (place !== null) yield* shortened(reading, [...place, ...positions(start, end)], trigger + 1)
  if (!tellsEnough(tokens, phrase)) return
  yield* shortened(reading, phrase, trigger + 1)
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
  return k === start && (token?.pos === 'DET' || token?.pos === 'PRON')
}

/** "meetings" alone says nothing; "bilateral meetings of ministers" does. */
function tellsEnough(tokens: readonly Token[], phrase: readonly number[]): boolean {
  const telling = phrase.filter(k => /^(?:NOUN|PROPN|ADJ|VERB)$/.test(tokens[k]?.pos ?? ''))
  const named = phrase.some(k => tokens[k]?.pos === 'PROPN')
  const complement = phrase.some(k => tokens[k]?.pos === 'ADP')
  return telling.length >= 3 || ((named || complement) && telling.length >= 2)
}

/** "in Syria, the cease-fire": the place right before a verbless event. */
function placeBefore(reading: SentenceReading, start: number, floor: number): number[] | null {
  const { tokens, times } = reading
  let k = start - 1
  const inTime = (i: number) => times.some(t => i >= t.from && i < t.to)
  while (k >= floor && (inTime(k) || tokens[k]?.text === ',')) k--
  const end = k + 1
  while (k >= floor && tokens[k]?.pos === 'PROPN' && !inTime(k)) k--
  if (k + 1 === end || !/^(?:in|at|near|outside)$/i.test(tokens[k]?.text ?? '')) return null
  const comma = tokens.findIndex((t, i) => i >= end && i < start && t.text === ',')
  return comma < 0 ? positions(k, end) : [...positions(k, end), comma]
}

/** Longest first: the clause with all that hangs on it, then shorter at the ends of clauses, then of phrases. */
function* clauseTitles(reading: SentenceReading, c: number): Generator<number[]> {
  const clause = reading.clauses[c]
  if (clause === undefined || clause.verb === null) return
  const { verb } = clause
  const subject = subjectPositions(reading, clause, verb)
  if (subject === null) return
  const rest = positions(verb.from, reading.tokens.length).filter(k => belongs(reading, c, k))
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
    last = last.filter((d, i) => i < drop || (i > drop && needed.includes(d)))
    sets.push(last)
  }
  return sets.map(set => {
    const added = set.flatMap(d => reading.clauses[d]?.stretches.flatMap(s => positions(s.from, s.to)) ?? [])
    return [...own, ...added].sort((a, b) => a - b)
  })
}

/** Clauses after `c` that go on with it without a break, in order. */
function dependants(reading: SentenceReading, c: number): number[] {
  const found: number[] = []
  for (let d = c + 1; d < reading.clauses.length; d++) {
    const clause = reading.clauses[d]
    const parent = clause?.parent ?? null
    if (clause === undefined || parent === null || !(parent === c || found.includes(parent))) break
    found.push(d)
  }
  return found.filter(
    d => reading.clauses[d]?.verb !== null && (isWhole(reading, d) || neededBy(reading, c).includes(d)),
  )
}

/** A clause that a title may end with: something follows its verb. */
function isWhole(reading: SentenceReading, d: number): boolean {
  const verb = reading.clauses[d]?.verb
  if (verb === undefined || verb === null) return false
  return verb.tense !== 'gerund' || firstObject(reading, d, verb) > verb.to
}

/** "is expected | to meet", "said | that he will come", "called | for stepping up": the first makes no sense alone. */
function neededBy(reading: SentenceReading, c: number): number[] {
  const d = reading.clauses.findIndex((_, k) => k > c && isNeeded(reading, c, k))
  return d < 0 ? [] : [d, ...neededBy(reading, d)]
}

function isNeeded(reading: SentenceReading, c: number, d: number): boolean {
  const clause = reading.clauses[d]
  const verb = reading.clauses[c]?.verb
  if (clause === undefined || verb === undefined || verb === null || clause.parent !== c) return false
  const opens = clause.stretches[0]?.from ?? 0
  const between = positions(verb.to, opens)
  if (!between.every(k => /^(?:PUNCT|ADV|ADP)$/.test(reading.tokens[k]?.pos ?? '') || inTime(reading, k)))
    return false
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

/** The subject's tokens; of "the deal, which ..." the deal; null when the clause has none. */
function subjectPositions(reading: SentenceReading, clause: Clause, verb: VerbGroup): number[] | null {
  const before = clause.stretches.flatMap(s => positions(s.from, Math.min(s.to, verb.from)))
  if (clause.kind === 'relative' || clause.kind === 'participial')
    return antecedent(reading, clause, verb, before)
  const named = withoutLead(
    reading,
    clause.marker === '' ? before : before.filter(k => !isMarker(reading, clause, k)),
  )
  return named.length === 0 ? null : named
}

function isMarker(reading: SentenceReading, clause: Clause, k: number): boolean {
  return k === clause.stretches[0]?.from && reading.tokens[k]?.text.toLowerCase() === clause.marker
}

/** "the man, who was arrested": the man. Only where the relative word is the subject. */
function antecedent(
  reading: SentenceReading,
  clause: Clause,
  verb: VerbGroup,
  before: readonly number[],
): number[] | null {
  const { tokens } = reading
  const opens = clause.stretches[0]?.from ?? 0
  const ownSubject = before.some(k => /^(?:NOUN|PROPN)$/.test(tokens[k]?.pos ?? '') && !inTime(reading, k))
  if (ownSubject || verb.tense === 'gerund') return null
  let head = opens - 1
  while (head >= 0 && (tokens[head]?.pos === 'PUNCT' || inTime(reading, head))) head--
  if (!/^(?:NOUN|PROPN)$/.test(tokens[head]?.pos ?? '')) return null
  return positions(phraseStart(tokens, head, 0), head + 1)
}

/** Cuts what stands before the subject: "On Monday ,", "In turn ,", "According to X ,", "and". */
function withoutLead(reading: SentenceReading, before: readonly number[]): number[] {
  const { tokens } = reading
  const isBreak = (k: number) => inTime(reading, k) || tokens[k]?.text === ','
  let rest = [...before]
  for (;;) {
    rest = dropWhile(rest, k => isBreak(k) || /^(?:CCONJ|SCONJ|PUNCT)$/.test(tokens[k]?.pos ?? ''))
    const first = rest[0]
    if (first === undefined || !/^(?:ADP|ADV|VERB|PART|ADJ|NUM)$/.test(tokens[first]?.pos ?? '')) return rest
    const cut = rest.findIndex(isBreak)
    if (cut < 0 || !rest.slice(cut).some(k => isNominal(reading, k))) return rest
    rest = rest.slice(cut)
  }
}

function isNominal(reading: SentenceReading, k: number): boolean {
  return /^(?:NOUN|PROPN|PRON)$/.test(reading.tokens[k]?.pos ?? '') && !inTime(reading, k)
}

/** As it stands; without what commas set off; without the role before a name: "spokesman for the army John Doe". */
function subjectForms(reading: SentenceReading, subject: readonly number[]): number[][] {
  const { tokens } = reading
  const forms = [[...subject]]
  const comma = subject.findIndex(k => tokens[k]?.text === ',')
  if (comma > 0) forms.push(subject.slice(0, comma))
  const shorter = forms.at(-1) ?? []
  const name = nameAtEnd(reading, shorter)
  if (name.length > 0 && name.length < shorter.length) forms.push(name)
  return forms
}

/** The actor's name that closes a subject. */
function nameAtEnd(reading: SentenceReading, subject: readonly number[]): number[] {
  const end = (subject.at(-1) ?? -1) + 1
  const name = reading.names.find(n => n.to === end)
  return name === undefined ? [] : subject.filter(k => k >= name.from)
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
  if (token.text.toLowerCase() === 'of') return atOf && tokens[k - 1]?.pos === 'NOUN'
  if (clauses[clauseAt[k] ?? 0]?.stretches.some(s => s.from === k)) return true
  return token.pos === 'ADP' || token.text === ',' || token.text === ';'
}

function inTime(reading: SentenceReading, k: number): boolean {
  return reading.times.some(t => k >= t.from && k < t.to && cuts(reading, t.index))
}

/** Durations stay in a title ("12-hour talks"); dates and times go. */
function cuts(reading: SentenceReading, index: number): boolean {
  const time = reading.times.find(t => t.index === index)
  return (
    time !== undefined && (time.resolved.mention.type === 'date' || time.resolved.mention.type === 'time')
  )
}

/** Without date words, doubled or loose punctuation, and words that cannot end a title. */
function polished(reading: SentenceReading, whole: readonly number[]): number[] {
  const { tokens } = reading
  let kept = whole.filter(k => !inTime(reading, k) && !/^(?:["“”„«»]|``|'')$/.test(tokens[k]?.text ?? ''))
  kept = kept.filter((k, i) => !(tokens[k]?.text === ',' && isLooseComma(reading, kept, i)))
  while (kept.length > 0 && cannotEnd(tokens, kept)) kept = kept.slice(0, -1)
  return closedBrackets(tokens, kept)
}

/** A comma that set off words now gone, or that opens the title. */
function isLooseComma(reading: SentenceReading, kept: readonly number[], i: number): boolean {
  const k = kept[i] ?? 0
  const before = kept[i - 1]
  const after = kept[i + 1]
  if (before === undefined || reading.tokens[before]?.text === ',') return true
  if (after === undefined) return true
  const gapBehind = after > k + 1 && !positions(k + 1, after).every(j => inTime(reading, j))
  const datedBehind = after > k + 1 && reading.tokens[after]?.text === ','
  return (
    gapBehind ||
    datedBehind ||
    (before < k - 1 && positions(before + 1, k).some(j => reading.tokens[j]?.text === ','))
  )
}

function cannotEnd(tokens: readonly Token[], kept: readonly number[]): boolean {
  const last = tokens[kept.at(-1) ?? -1]
  if (last === undefined) return false
  if (last.pos === 'PUNCT') return !/^[)\]]$/.test(last.text)
  if (last.pos === 'ADP')
    return !(PARTICLES.has(last.text.toLowerCase()) && tokens[kept.at(-2) ?? -1]?.pos === 'VERB')
  return /^(?:DET|CCONJ|SCONJ|AUX)$/.test(last.pos) || (last.pos === 'PART' && !/^['’]s?$/.test(last.text))
}

const PARTICLES = new Set(['out', 'up', 'down', 'off', 'away', 'over', 'through', 'back', 'in', 'on'])

/** Nothing of an unclosed bracket. */
function closedBrackets(tokens: readonly Token[], kept: readonly number[]): number[] {
  const open = kept.findIndex(k => /^[([]$/.test(tokens[k]?.text ?? ''))
  const close = kept.findIndex(k => /^[)\]]$/.test(tokens[k]?.text ?? ''))
  if (open >= 0 && close > open) return [...kept.slice(0, open), ...kept.slice(close + 1)]
  if (open >= 0) return kept.slice(0, open)
  return close >= 0 ? kept.filter((_, i) => i !== close) : [...kept]
}

function written(tokens: readonly Token[], kept: readonly number[]): Title | null {
  const first = tokens[kept[0] ?? -1]
  const last = tokens[kept.at(-1) ?? -1]
  if (first === undefined || last === undefined || kept.length < 2) return null
  let text = ''
  kept.forEach((k, i) => {
    const token = tokens[k]
    const before = tokens[kept[i - 1] ?? -1]
    if (token === undefined) return
    const gap =
      before === undefined ? '' : kept[i - 1] === k - 1 ? (token.start > before.end ? ' ' : '') : glue(token)
    text += gap + token.text
  })
  return { text: capitalised(text), start: first.start, end: last.end }
}

function glue(token: Token): string {
  return /^[,;:.)\]]$/.test(token.text) ? '' : ' '
}

function capitalised(text: string): string {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 32)
  return first.toUpperCase() + text.slice(first.length)
}

function lengthOf(reading: SentenceReading, whole: readonly number[]): number {
  return written(reading.tokens, polished(reading, whole))?.text.length ?? 0
}

function positions(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i)
}

function dropWhile(list: readonly number[], test: (k: number) => boolean): number[] {
  const at = list.findIndex(k => !test(k))
  return at < 0 ? [] : list.slice(at)
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

/** The words of a title: without dates, without what cannot stand at its ends, written as in the text. */
import type { Token } from '../text/article-text.ts'
import type { SentenceReading } from './sentence-reading.ts'
import { DAY_NAME, WHOSE, wordAt } from './word-at.ts'

export const TITLE_LENGTH = 90

export interface Title {
  text: string
  /** UTF-16 offsets of its first and last word in the article. */
  start: number
  end: number
}

/** Words of a date or time that a title goes without; durations stay ("12-hour talks"). */
export function inTime(reading: SentenceReading, k: number): boolean {
  return reading.times.some(
    t =>
      t.loose &&
      k >= t.from &&
      (k < t.to || (k === t.to && isPossessive(reading, k))) &&
      !(t.preposition === '' && reading.tokens[t.from - 1]?.lemma === 'be') &&
      !(t.preposition === '' && SPENDING.has(reading.tokens[t.from - 1]?.lemma ?? '')),
  )
}

/** Their object may be a day: "spent Saturday at sea", "picked Saturday as the day to begin". */
const SPENDING = new Set([
  'spend',
  'mark',
  'celebrate',
  'await',
  'target',
  'pick',
  'choose',
  'designate',
  'fix',
])

function isPossessive(reading: SentenceReading, k: number): boolean {
  return /^['’]s?$/.test(reading.tokens[k]?.text ?? '')
}

/** Without date words, doubled or loose punctuation, and words that cannot end a title. */
export function polished(reading: SentenceReading, whole: readonly number[]): number[] {
  const { tokens } = reading
  let kept = whole.filter(
    k =>
      !inTime(reading, k) &&
      !/^(?:["“”„«»`‘]|'')$/.test(tokens[k]?.text ?? '') &&
      !closesQuote(tokens, k) &&
      !isForExample(tokens, k) &&
      !isHours(reading, k),
  )
  kept = beforeDayName(reading, kept)
  kept = kept.filter((k, i) => !(tokens[k]?.text === ',' && isLooseComma(reading, kept, i)))
  kept = withoutOtherDay(
    reading,
    kept.filter(k => !joinsDates(reading, k)),
  )
  kept = kept.filter((k, i) => !(isDash(tokens, k) && isCutOff(tokens, kept, i)))
  kept = withoutAside(tokens, closedBrackets(tokens, kept))
  kept = withoutDistance(tokens, kept)
  while (kept.length > 0 && cannotEnd(reading, kept)) kept = kept.slice(0, -1)
  kept = withoutAside(tokens, kept)
  while (tokens[kept[0] ?? -1]?.pos === 'PART') kept = kept.slice(1)
  return kept
}

/** "struck [Saturday in the early morning] hours". */
function isHours(reading: SentenceReading, k: number): boolean {
  const part = /^(?:morning|afternoon|evening|night)$/i.test(reading.tokens[k - 1]?.text ?? '')
  return (
    part &&
    inTime(reading, k - 1) &&
    !/^(?:after|before|later|earlier)$/i.test(reading.tokens[k + 1]?.text ?? '') &&
    /^hours?$/i.test(reading.tokens[k]?.text ?? '')
  )
}

/** "was unveiled [on 5 May] |, the fifth anniversary of the raid": what stands before what the day is called. */
function beforeDayName(reading: SentenceReading, kept: readonly number[]): number[] {
  const { tokens } = reading
  const at = kept.findIndex((k, i) => {
    if (i === 0 || tokens[k]?.text !== ',' || !inTime(reading, k - 1)) return false
    const noun = kept.slice(i + 1, i + 6).find(j => tokens[j]?.pos === 'NOUN') ?? -1
    return tokens[k + 1]?.pos === 'DET' && DAY_NAME.test(tokens[noun]?.lemma ?? '')
  })
  return at < 0 ? [...kept] : kept.slice(0, at)
}

/** The ’ of "the ‘ showdown ’ between them", no apostrophe. */
function closesQuote(tokens: readonly Token[], k: number): boolean {
  if (!/^['’]$/.test(tokens[k]?.text ?? '')) return false
  const opens = tokens.findLastIndex((t, i) => i < k && /^[`‘]$/.test(t.text))
  return opens >= 0 && !tokens.slice(opens, k).some(t => /^['’]$/.test(t.text))
}

/** "The town for example sold its port". */
function isForExample(tokens: readonly Token[], k: number): boolean {
  const pair = (i: number) =>
    wordAt(tokens, i) === 'for' && /^(?:example|instance)$/.test(wordAt(tokens, i + 1))
  return pair(k) || pair(k - 1)
}

/** A comma that set off words now gone, or that opens the title. */
function isLooseComma(reading: SentenceReading, kept: readonly number[], i: number): boolean {
  const k = kept[i] ?? 0
  const before = kept[i - 1]
  const after = kept[i + 1]
  if (before === undefined || reading.tokens[before]?.text === ',') return true
  if (after !== undefined && reading.tokens[after]?.text === 'whose') return false
  if (after === undefined) return true
  const dated = before < k - 1 && positions(before + 1, k).every(j => inTime(reading, j))
  if (dated && reading.tokens[before]?.pos === 'CCONJ') return true
  if (closesAside(reading, kept, i)) return false
  const opens = after === clauseStart(reading, after) || reading.clauseAt[before] !== reading.clauseAt[after]
  if (opens && reading.clauses[reading.clauseAt[after] ?? 0]?.kind === 'main') return false
  const gapBehind = after > k + 1 && !positions(k + 1, after).every(j => inTime(reading, j))
  const datedBehind = after > k + 1 && reading.tokens[after]?.text === ','
  return (
    gapBehind ||
    datedBehind ||
    (before < k - 1 && positions(before + 1, k).some(j => reading.tokens[j]?.text === ','))
  )
}

/** "Ann Lee , 34 , | quietly resigned": the comma before the verb, where another in the subject opens the aside. */
function closesAside(reading: SentenceReading, kept: readonly number[], i: number): boolean {
  const [k, after] = [kept[i] ?? 0, kept[i + 1] ?? -1]
  const c = reading.clauseAt[k]
  const verb = reading.clauses[c ?? -1]?.verb
  if (verb === undefined || verb === null || after !== verb.from) return false
  return (
    kept.slice(0, i).filter(w => reading.tokens[w]?.text === ',' && reading.clauseAt[w] === c).length % 2 ===
    1
  )
}

/** "in March [and] August": both sides are gone. */
function joinsDates(reading: SentenceReading, k: number): boolean {
  const token = reading.tokens[k]
  const joins = token?.pos === 'CCONJ' || token?.text === ','
  return joins && inTime(reading, k + 1) && (inTime(reading, k - 1) || isJoinedDate(reading, k - 1))
}

/** "in Oslo on May 4 [and in Rome on May 9]", "took Oslo on May 4[, and Rome on May 9]": what was on the other day. */
function withoutOtherDay(reading: SentenceReading, kept: readonly number[]): number[] {
  const { tokens, clauses } = reading
  const i = kept.findIndex(
    k =>
      tokens[k]?.pos === 'CCONJ' &&
      /^(?:ADP|DET|NOUN|PROPN|ADJ|NUM)$/.test(tokens[k + 1]?.pos ?? '') &&
      (inTime(reading, k - 1) || isJoinedDate(reading, k - 1)) &&
      !inTime(reading, k + 1),
  )
  const from = kept[i] ?? 0
  const behind = kept.findIndex(
    (k, j) => j >= i && (kept[j + 1] ?? tokens.length) > k + 1 && inTime(reading, k + 1),
  )
  if (i < 0 || behind < 0) return [...kept]
  const phrase = kept.slice(i, behind + 1)
  const whole = phrase.every(
    (k, j) => k === from + j && /^(?:CCONJ|ADP|DET|ADJ|NOUN|PROPN|NUM)$/.test(tokens[k]?.pos ?? ''),
  )
  const told = clauses.some(c => c.verb !== null && phrase.includes(c.verb.head))
  const next = tokens[kept[behind + 1] ?? -1]
  // "on Monday and police on Tuesday | arrested": the subject of another verb
  if (tokens[from + 1]?.pos !== 'ADP' && next !== undefined && !/^(?:PUNCT|CCONJ)$/.test(next.pos))
    return [...kept]
  return whole && !told ? [...kept.slice(0, i), ...kept.slice(behind + 1)] : [...kept]
}

/** The comma of "on Monday , and at night". */
function isJoinedDate(reading: SentenceReading, k: number): boolean {
  return reading.tokens[k]?.text === ',' && inTime(reading, k - 1)
}

/** Nothing behind a dash that no second dash closes. */
function withoutAside(tokens: readonly Token[], kept: readonly number[]): number[] {
  const dashes = kept.flatMap((k, i) => (isDash(tokens, k) ? [i] : []))
  const [only] = dashes
  return only !== undefined && dashes.length === 1 ? kept.slice(0, only) : [...kept]
}

/** "The team - | founded in May - | won": a dash whose aside is gone. */
function isCutOff(tokens: readonly Token[], kept: readonly number[], i: number): boolean {
  const [before, k, after] = [kept[i - 1] ?? -1, kept[i] ?? 0, kept[i + 1] ?? -1]
  return (after > k + 1 && isDash(tokens, after - 1)) || (before < k - 1 && isDash(tokens, before + 1))
}

/** A dash between words, no hyphen inside one. */
function isDash(tokens: readonly Token[], k: number): boolean {
  const token = tokens[k]
  if (token === undefined || !/^(?:-{1,2}|[–—])$/.test(token.text)) return false
  return token.text !== '-' || (tokens[k - 1]?.end !== token.start && tokens[k + 1]?.start !== token.end)
}

/** "resigned just two days" before something that is not in the title. */
function withoutDistance(tokens: readonly Token[], kept: readonly number[]): number[] {
  const last = kept.at(-1) ?? -1
  const unit = /^(?:minutes?|hours?|days?|weeks?|months?|years?)$/i.test(tokens[last]?.text ?? '')
  if (!unit || !/^(?:before|after|ago|later)$/i.test(tokens[last + 1]?.text ?? '')) return [...kept]
  let end = kept.length - 1
  while (end > 0 && /^(?:NUM|ADV|DET|ADJ)$/.test(tokens[kept[end - 1] ?? -1]?.pos ?? '')) end--
  return kept.slice(0, end)
}

/** First position of the clause of a token. */
function clauseStart(reading: SentenceReading, k: number): number {
  return reading.clauses[reading.clauseAt[k] ?? 0]?.stretches[0]?.from ?? -1
}

function cannotEnd(reading: SentenceReading, kept: readonly number[]): boolean {
  const { tokens } = reading
  const last = tokens[kept.at(-1) ?? -1]
  if (last === undefined) return false
  if (
    /^(?:that|which|who|when|where|while|whether|if|as|so|including|following|according|regarding|probably|possibly|perhaps|maybe|likely|circa|however|though|although|indeed|instead|meanwhile|sometime)$/i.test(
      last.text,
    )
  )
    return true
  const end = kept.at(-1) ?? -1
  const next = tokens[end + 1]
  const owns = !inTime(reading, end + 1) && /^(?:NOUN|ADJ|PROPN|NUM)$/.test(next?.pos ?? '')
  if (last.text === 'her' && !owns) return false
  if (leansOn(tokens, end) || WHOSE.test(last.text)) return true
  if (last.pos === 'ADV' && /^["“]$/.test(tokens[end - 1]?.text ?? '') && next?.pos !== 'PUNCT') return true
  if (/^(?:shortly|soon|just|immediately)$/.test(last.text) && /^(?:after|before)$/.test(next?.text ?? ''))
    return true
  if (last.pos === 'PUNCT') return !/^[)\]]$/.test(last.text)
  if (last.pos === 'ADP') return !closes(reading, kept)
  return /^(?:DET|CCONJ|SCONJ|AUX|PART)$/.test(last.pos)
}

/** "was shut down", "declared the search over .", "threw him out in 1961": a particle, not a preposition that waits for its noun. */
function closes(reading: SentenceReading, kept: readonly number[]): boolean {
  const { tokens } = reading
  const k = kept.at(-1) ?? -1
  if (isStranded(reading, kept)) return true
  if (!PARTICLES.has(tokens[k]?.text.toLowerCase() ?? '')) return false
  if (tokens[kept.at(-2) ?? -1]?.pos === 'VERB') return true
  const next = tokens[k + 1]
  return kept.at(-2) === k - 1 && (next === undefined || /^[.,;]$/.test(next.text) || inTime(reading, k + 1))
}

/** "had been accounted for |,": behind a passive and at the end of its clause, where no noun follows. */
function isStranded(reading: SentenceReading, kept: readonly number[]): boolean {
  const { tokens, clauses } = reading
  const k = kept.at(-1) ?? -1
  const passive = clauses.some(c => c.verb?.passive === true && c.verb.head === k - 1)
  const ends = inTime(reading, k + 1) || /^[.,;]?$/.test(tokens[k + 1]?.text ?? '')
  return passive && kept.at(-2) === k - 1 && ends
}

/** "as well" without as what, "at a time" without when; "a player capable" without what it is capable of; "was unable", "had no intention" without what to do; "hid the fact" without which. */
function leansOn(tokens: readonly Token[], k: number): boolean {
  const next = tokens[k + 1]
  const open = next?.pos === 'ADP' || next?.text === 'to'
  if (tokens[k]?.pos === 'ADJ')
    return next?.text === 'to' || (open && /^(?:NOUN|PROPN)$/.test(tokens[k - 1]?.pos ?? ''))
  if (
    open &&
    tokens[k - 1]?.text === 'with' &&
    /^(?:effect|view|exception|intent)$/.test(tokens[k]?.text ?? '')
  )
    return true
  if (/^(?:well|many|much)$/.test(tokens[k]?.text ?? ''))
    return tokens[k - 1]?.text === 'as' && next?.text === 'as'
  if (/^(?:time|moment)$/.test(tokens[k]?.text ?? '')) return /^(?:when|that)$/.test(next?.text ?? '')
  const told = /^(?:that|he|she|it|they)$/i.test(next?.text ?? '')
  return (open && LEANING.test(tokens[k]?.text ?? '')) || (told && TELLING.test(tokens[k]?.text ?? ''))
}

/** Nouns that a clause behind them tells the content of: "reports that", "talk it would". */
export const TELLING =
  /^(?:fact|idea|chance|possibility|talk|news|speculation|evidence|(?:report|claim|rumou?r|suggestion|allegation|fear|hope|warning|assurance|accusation|assertion|indication|concern|worry)s?|worries)$/i

/** Nouns that say nothing without their complement. */
const LEANING =
  /^(?:intention|possibility|ability|inability|need|failure|refusal|willingness|readiness|fact|idea|chance|right|number|couple|handful|variety|range|host|string|raft|way|series|kind|sort|amount|lack|favor|favour|hundreds|thousands|dozens|millions|tens|scores|start|beginning|end|part|rest|remainder|majority|sign|hint|extract|attempt|aim|goal|purpose)$/i

const PARTICLES = new Set(['out', 'up', 'down', 'off', 'away', 'over', 'through', 'back', 'in', 'on'])

/** Nothing of an unclosed bracket. */
function closedBrackets(tokens: readonly Token[], kept: readonly number[]): number[] {
  const open = kept.findIndex(k => /^[([]$/.test(tokens[k]?.text ?? ''))
  const close = kept.findIndex(k => /^[)\]]$/.test(tokens[k]?.text ?? ''))
  if (open >= 0 && close > open) return [...kept.slice(0, open), ...kept.slice(close + 1)]
  if (open >= 0) return kept.slice(0, open)
  return close >= 0 ? kept.filter((_, i) => i !== close) : [...kept]
}

export function written(tokens: readonly Token[], kept: readonly number[]): Title | null {
  const first = tokens[kept[0] ?? -1]
  const last = tokens[kept.at(-1) ?? -1]
  if (first === undefined || last === undefined || kept.length < 2) return null
  let text = ''
  kept.forEach((k, i) => {
    const token = tokens[k]
    const before = tokens[kept[i - 1] ?? -1]
    if (token === undefined) return
    const spaced = kept[i - 1] !== k - 1 || (before !== undefined && token.start > before.end)
    text += (before === undefined || !spaced ? '' : glue(before, token)) + token.text
  })
  // "a loan of $300m.": the tagger leaves the sentence's stop on the number
  const stop = /\d ?\p{L}{0,3}\.$/u.test(text) ? 1 : 0
  return { text: capitalised(text.slice(0, text.length - stop)), start: first.start, end: last.end - stop }
}

/** Also where the text sets its marks apart: "Norway 's plan , signed". */
function glue(before: Token, token: Token): string {
  const clings =
    /^(?:[,;:.!?%)\]”]|['’](?:s|re|ve|ll|d|m)|n['’]t)$/i.test(token.text) ||
    (/^['’]$/.test(token.text) && (token.pos === 'PART' || before.text.endsWith('s')))
  return clings || /^[([$£€“]$/.test(before.text) ? '' : ' '
}

function capitalised(text: string): string {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 32)
  return first.toUpperCase() + text.slice(first.length)
}

export function lengthOf(reading: SentenceReading, whole: readonly number[]): number {
  return written(reading.tokens, polished(reading, whole))?.text.length ?? 0
}

export function positions(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i)
}

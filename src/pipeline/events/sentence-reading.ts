/** One sentence made ready: its words, its clauses, and where its time mentions stand among them. */
import { WEEKDAYS } from '../../dossier/date-words.ts'
import type { ArticleInContext } from '../recipe.ts'
import type { Token } from '../text/article-text.ts'
import { clockStamps } from '../text/clock-stamps.ts'
import { tokensOf } from '../text/tokens.ts'
import type { ResolvedMention } from '../time/resolved.ts'
import { type Clause, clausesOf, type Stretch } from './clauses.ts'
import { WHOSE } from './word-at.ts'

/** A time mention among the tokens; half-open positions. */
export interface PlacedTime {
  /** Position in the article's resolved mentions. */
  index: number
  resolved: ResolvedMention
  /** With its preposition: "on Thursday", "late on Thursday". */
  from: number
  /** Without it. */
  core: number
  to: number
  /** In lower case; '' without one. */
  preposition: string
  /** A date or time that the sentence stays whole without: not "a [weekend] of talks", not "in [Tuesday]'s paper". */
  loose: boolean
}

export interface SentenceReading {
  sentence: number
  tokens: readonly Token[]
  clauses: readonly Clause[]
  /** Position of the clause of each token. */
  clauseAt: readonly number[]
  /** Every mention of the sentence, durations and sets too. */
  times: readonly PlacedTime[]
  /** Where actors are named, in text order. */
  names: readonly Stretch[]
}

/** Characters. What goes on longer without an end is a table or a list, and no clause of it can be told from another. */
const LONGEST = 1500

const memo = new WeakMap<ArticleInContext, Map<number, SentenceReading>>()

/** Read once an article and sentence. */
export function readSentence(context: ArticleInContext, sentence: number): SentenceReading {
  const known = memo.get(context) ?? new Map<number, SentenceReading>()
  memo.set(context, known)
  const found = known.get(sentence) ?? read(context, sentence)
  known.set(sentence, found)
  return found
}

function read(context: ArticleInContext, sentence: number): SentenceReading {
  const place = context.article.sentences[sentence]
  const before = context.article.sentences[sentence - 1]
  const goesOn = before !== undefined && isEndless(before) && before.block === place?.block
  const tokens =
    place === undefined || isEndless(place) || goesOn
      ? []
      : withoutStamp(context, tokensOf(context.article, place))
  const clauses = clausesOf(tokens)
  return {
    sentence,
    tokens,
    clauses,
    clauseAt: clauseAt(tokens, clauses),
    times: placeTimes(context, sentence, tokens),
    names: placeNames(context, sentence, tokens),
  }
}

/** What is cut off at a length, and so what is left of it behind the cut. */
function isEndless({ start, end }: { start: number; end: number }): boolean {
  return end - start > LONGEST
}

/** Without the hour that a running report sets before the sentence. */
function withoutStamp(context: ArticleInContext, tokens: readonly Token[]): readonly Token[] {
  return indexOf(context).stamps.has(tokens[0]?.start ?? -1) ? tokens.slice(1) : tokens
}

function placeNames(context: ArticleInContext, sentence: number, tokens: readonly Token[]): Stretch[] {
  const named = (indexOf(context).actors.get(sentence) ?? []).flatMap(i => context.actors[i] ?? [])
  return named.map(({ start, end }) => {
    const from = tokens.findIndex(t => t.end > start)
    let to = from
    while (to < tokens.length && (tokens[to]?.start ?? end) < end) to++
    return { from, to }
  })
}

function clauseAt(tokens: readonly Token[], clauses: readonly Clause[]): number[] {
  const at = tokens.map(() => 0)
  clauses.forEach((clause, c) => {
    for (const { from, to } of clause.stretches) for (let k = from; k < to; k++) at[k] = c
  })
  return at
}

/** Positions by sentence, and the hours before entries, made once an article: a long one has thousands of mentions. */
interface BySentence {
  times: Map<number, number[]>
  actors: Map<number, number[]>
  stamps: ReadonlySet<number>
}

const indexes = new WeakMap<ArticleInContext, BySentence>()

function indexOf(context: ArticleInContext): BySentence {
  const known = indexes.get(context)
  if (known !== undefined) return known
  const times = grouped(context.times.map(t => t.mention.sentence))
  const actors = grouped(context.actors.map(a => a.sentence))
  const made = { times, actors, stamps: clockStamps(context.article.text) }
  indexes.set(context, made)
  return made
}

function grouped(sentences: readonly number[]): Map<number, number[]> {
  const groups = new Map<number, number[]>()
  sentences.forEach((sentence, i) => {
    const group = groups.get(sentence)
    if (group === undefined) groups.set(sentence, [i])
    else group.push(i)
  })
  return groups
}

function placeTimes(context: ArticleInContext, sentence: number, tokens: readonly Token[]): PlacedTime[] {
  const indices = indexOf(context).times.get(sentence) ?? []
  return indices.flatMap(index => {
    const resolved = context.times[index]
    return resolved === undefined ? [] : (placed(index, resolved, tokens) ?? [])
  })
}

function placed(index: number, resolved: ResolvedMention, tokens: readonly Token[]): PlacedTime | null {
  const { start, end, type, value } = resolved.mention
  const core = tokens.findIndex(t => t.end > start)
  if (core < 0) return null
  let to = core
  while (to < tokens.length && (tokens[to]?.start ?? end) < end) to++
  if (/^local$/i.test(tokens[to]?.text ?? '') && /^time$/i.test(tokens[to + 1]?.text ?? '')) to += 2
  const own = withPreposition(tokens, core, to)
  const from = partsBefore(tokens, own.from)
  const { preposition } = from < own.from ? withPreposition(tokens, from + 1, to) : own
  const dated = (type === 'date' || type === 'time') && value.kind !== 'event' && value.kind !== 'vague'
  return { index, resolved, from, core, to, preposition, loose: dated && isLoose(tokens, from, core, to) }
}

function isLoose(tokens: readonly Token[], from: number, core: number, to: number): boolean {
  const next = tokens[to]
  const before = tokens[core - 1]
  // "the quarter ended June 30", "in Monday trading"
  if (isEnding(before) || isEnding(next)) return false
  if (before?.text === 'in' && WEEKDAYS.includes(tokens[core]?.text ?? '') && next?.pos === 'NOUN')
    return false
  if (next !== undefined && /^['’]s?$/.test(next.text))
    return from === core && (before === undefined || /^(?:PUNCT|CCONJ|SCONJ)$/.test(before.pos))
  const adverb =
    to === core + 1 &&
    from === core &&
    /^(?:today|yesterday|tonight|tomorrow)$/i.test(tokens[core]?.text ?? '')
  if (adverb && (before?.pos === 'ADJ' || before?.pos === 'VERB') && /^(?:ADP|PART)$/.test(next?.pos ?? ''))
    return true
  if (next?.text.toLowerCase() === 'of' || isWithinPhrase(tokens, from, core, to)) return false
  const noun = /^(?:NOUN|ADJ|PROPN)$/.test(next?.pos ?? '') || next?.text.endsWith('ing') === true
  const year = to === core + 1 && from === core && /^\d{4}$/.test(tokens[core]?.text ?? '')
  if (year && noun && /^(?:PART|ADJ|NOUN|PROPN|PRON)$/.test(before?.pos ?? '')) return false
  if (noun && next?.pos !== 'PROPN' && tokens[to - 2]?.text === '-') return false
  if (next?.pos === 'NOUN' && from < core && tokens[core]?.pos === 'DET') return false
  if (from === core && WHOSE.test(before?.text ?? '')) return false
  return from < core || before?.pos !== 'DET' || noun || /^another$/i.test(before.text)
}

/** "the year-ago third quarter", "the seasonally slow second half": a noun of its phrase; "the quarter ended Aug. 31": which one. */
function isWithinPhrase(tokens: readonly Token[], from: number, core: number, to: number): boolean {
  if (from !== core) return false
  if (endsPeriod(tokens, core - 1)) return true
  if (!/^(?:quarter|half|period|season|year)$/.test(tokens[to - 1]?.text ?? '')) return false
  let k = core - 1
  while (/^(?:ADJ|ADV)$/.test(tokens[k]?.pos ?? '') || tokens[k]?.text === '-' || tokens[k + 1]?.text === '-')
    k--
  return k < core - 1 && tokens[k]?.pos === 'DET'
}

/** The "ended" of "the quarter ended June 30", as the tagger has it. */
export function isEnding(token: Token | undefined): boolean {
  return token?.pos === 'ADP' && /^(?:ended|ending)$/.test(token.text)
}

/** The "ended" of "the six months ended Sept. 30". */
function endsPeriod(tokens: readonly Token[], k: number): boolean {
  return (
    tokens[k]?.text === 'ended' &&
    /^(?:months?|weeks?|quarter|half|year)$/.test(tokens[k - 1]?.text ?? '') &&
    !WEEKDAYS.includes(tokens[k + 1]?.text ?? '')
  )
}

const PREPOSITIONS = new Set(
  'on in at during from by since until till before after through throughout of for to between around about within over beyond'.split(
    ' ',
  ),
)

/** "over the next few days": an article that stands before the mention goes with it. */
function withPreposition(
  tokens: readonly Token[],
  core: number,
  to: number,
): { from: number; preposition: string } {
  const noun = /^(?:NOUN|ADJ|PROPN)$/.test(tokens[to]?.pos ?? '') || /^['’]s?$/.test(tokens[to]?.text ?? '')
  const first = tokens[core - 1]?.pos === 'DET' && !noun ? core - 1 : core
  const last = tokens[first - 1]?.text.toLowerCase() ?? ''
  const found =
    PREPOSITIONS.has(last) &&
    /^(?:ADP|SCONJ|PART|ADV)$/.test(tokens[first - 1]?.pos ?? '') &&
    !(
      last === 'on' &&
      first === core &&
      ADVERBIAL.test(tokens[core]?.text ?? '') &&
      isResting(tokens, first - 2)
    )
  if (!found) return { from: isAdverb(tokens, core - 1) ? core - 1 : core, preposition: '' }
  return { from: isAdverb(tokens, first - 2) ? first - 2 : first - 1, preposition: last }
}

/** "was seized on | last night": the preposition is the verb's, as none goes with these. */
const ADVERBIAL = /^(?:last|yesterday|today|tonight|tomorrow)$/i

function isResting(tokens: readonly Token[], k: number): boolean {
  return /^(?:seize|act|decide|agree|vote|touch|work|focus|rely|insist|report|comment|settle|spend)$/.test(
    tokens[k]?.lemma ?? '',
  )
}

/** "on the evening of", "deep in the second half of the day": parts of a time that stand before it. */
function partsBefore(tokens: readonly Token[], from: number): number {
  let at = from
  for (;;) {
    const next = partBefore(tokens, at)
    if (next === null) return at
    at = next
  }
}

function partBefore(tokens: readonly Token[], end: number): number | null {
  if (isAsSoonAs(tokens, end)) return end - (tokens[end - 2]?.text === 'back' ? 4 : 3)
  if (!PART_OF_TIME.test(tokens[end - 1]?.text ?? '')) return null
  let k = end - 1
  while (/^(?:ADJ|NUM)$/.test(tokens[k - 1]?.pos ?? '')) k--
  if (tokens[k - 1]?.pos === 'DET') k--
  if (tokens[k - 1]?.pos !== 'ADP' || tokens[k - 1]?.text === 'than') return null
  k--
  return /^(?:deep|late|early|well|right|just)$/i.test(tokens[k - 1]?.text ?? '') ? k - 1 : k
}

/** "as early as" this weekend, "as far back as" last June, "no later than" Friday. */
function isAsSoonAs(tokens: readonly Token[], end: number): boolean {
  const words = tokens.slice(Math.max(0, end - 4), end).map(t => t.text.toLowerCase())
  return /\b(?:as (?:early|soon|late|recently|far back) as|no later than)$/.test(words.join(' '))
}

const PART_OF_TIME = /^(?:morning|afternoon|evening|night|half|day|hours|beginning|middle|end|course)$/i

function isAdverb(tokens: readonly Token[], k: number): boolean {
  return /^(?:late|early|earlier|later|only|just|back|shortly|soon)$/i.test(tokens[k]?.text ?? '')
}

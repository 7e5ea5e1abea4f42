/** Dates that tell of no event: the stamps of a page, rates, round distances. */
import type { Token } from '../text/article-text.ts'
import type { Attachment } from './attachment.ts'
import { isEnding, type PlacedTime, type SentenceReading } from './sentence-reading.ts'
/** Why a stamp dates nothing. */
export const STAMP = 'the time of publication'
/** Why the end of a quarter or of a fiscal year dates nothing. */
export const ACCOUNTS = 'the time that accounts are of'

/** The hour of "Monday 21 March 2005 ; 6:32 PM". */
export function isPartOfStamp(
  { tokens }: SentenceReading,
  time: PlacedTime,
  last: Attachment | undefined,
): boolean {
  if (last?.background !== STAMP || time.preposition !== '') return false
  return tokens.slice(last.time.to, time.from).every(t => t.pos === 'PUNCT')
}

const ZONE = /^(?:GMT|BST|EST|EDT|ET|PT|PST|PDT|UTC)$/

/** "Monday 21 March 2005 02.47 GMT" printed between headline and text, "| Friday , 22 January 2010 The council has" run into it. */
export function isStamp(reading: SentenceReading, time: PlacedTime): boolean {
  const before = textBefore(reading, time)
  if (/ (?:last|first) (?:updated|published|modified|changed|edited) /i.test(before)) return true
  if (/ Posted by (?:\p{Lu}\S{0,20} ){1,4}on $/u.test(before)) return true
  const { tokens } = reading
  const { text } = time.resolved.mention
  const ofVerb = time.preposition === 'in' && /^\w{3,6}day\b/.test(text)
  if (time.preposition !== '' && !ofVerb) return false
  if (/^\d{1,2} \p{Lu}{3,9} \d{4}$/u.test(text)) return true
  const dated = /\d{4}/.test(text)
  const next = tokens[time.to]
  if ((dated || /day,? .{0,12}\d/i.test(text)) && isFreshStart(next)) return true
  if (dated && /^[;|]$/.test(next?.text ?? '') && /^\d/.test(tokens[time.to + 1]?.text ?? '')) return true
  return dated && [0, 1, 2, 3].some(n => ZONE.test(tokens[time.to - 1 + n]?.text ?? ''))
}

/** A small word with a capital: behind a date without a preposition it begins another sentence. */
function isFreshStart(token: Token | undefined): boolean {
  return (
    token !== undefined && /^(?:DET|ADP|PRON|SCONJ)$/.test(token.pos) && /^\p{Lu}\p{Ll}*$/u.test(token.text)
  )
}

/** "3,000 barrels a day previously". */
export function isRate({ tokens }: SentenceReading, { core, resolved }: PlacedTime): boolean {
  const counted = tokens[core - 1]?.pos === 'NOUN' && tokens[core - 2]?.pos === 'NUM'
  return counted && /^(?:a|an|per|each) (?:day|week|month|year)\b/i.test(resolved.mention.text)
}

/** "more than 10 years ago", "500 years ago": about then, which is no year on a line of days. */
export function isRoundDistance(reading: SentenceReading, time: PlacedTime): boolean {
  const { value, text } = time.resolved.mention
  if (value.kind !== 'offset' || value.unit !== 'year' || value.whole) return false
  const words = `${textBefore(reading, time)}${text}`
  const about =
    /\b(?:more than|over|nearly|almost|about|around|some|roughly|at least|up to) \S{1,12}(?: \S{1,12})? years?\b[^.]{0,12}$/i
  const count = Math.abs(value.count)
  return (count >= 3 && about.test(words)) || (count >= 20 && count % 10 === 0)
}

function textBefore(reading: SentenceReading, time: PlacedTime): string {
  const words = reading.tokens.slice(Math.max(0, time.from - 12), time.core)
  return ` ${words.map(t => t.text).join(' ')} `
}

/** "mentioned June 4 twice", "June 4 gave them the idea": the day stands for what happened on it, and dates no other act. */
export function isItsEvent({ tokens }: SentenceReading, time: PlacedTime): boolean {
  const { when, mention } = time.resolved
  if (when?.precision !== 'day' || !/\d/.test(mention.text) || time.from < time.core) return false
  const [before, next] = [tokens[time.core - 1], tokens[time.to]]
  if (before?.pos === 'VERB' && /^(?:mention|invoke|recall|remember|forget|commemorate)$/.test(before.lemma))
    return true
  const opens = before === undefined || before.pos === 'SCONJ' || /^(?:that|because|while)$/.test(before.text)
  return opens && /^(?:VERB|AUX)$/.test(next?.pos ?? '') && next?.text.endsWith('ing') === false
}

/** "reported sales of $5 million in the third quarter", "blamed delays in July": no time of reporting or blaming. */
export function isOfFigures({ clauses, clauseAt }: SentenceReading, time: PlacedTime): boolean {
  const { mention, when } = time.resolved
  const own = clauses[clauseAt[time.core] ?? -1]
  const verb = (own?.kind === 'participial' ? clauses[own.parent ?? -1] : own)?.verb
  if (!verb || verb.passive) return false
  if (/\b(?:quarter|half)$/i.test(mention.text) && TELLING_FIGURES.has(verb.lemma)) return true
  if (time.from <= verb.to) return false
  const coarse = when !== null && when.precision !== 'day'
  return coarse && /^(?:cite|blame|attribute|credit)$/.test(verb.lemma) && time.preposition === 'in'
}

const TELLING_FIGURES = new Set(
  'report announce say state expect forecast predict project estimate anticipate see beat miss top cite'.split(
    ' ',
  ),
)

/** "left the game in the first quarter": no quarter of a year. */
export function isOfGame({ tokens }: SentenceReading, { resolved }: PlacedTime): boolean {
  if (!/^(?:the )?(?:first|second|third|fourth) (?:quarter|half)$/i.test(resolved.mention.text)) return false
  return tokens.some(t =>
    /^(?:game|games|match|touchdowns?|yards?|quarterback|coach|kickoff|rebounds?|playoffs?)$/i.test(t.text),
  )
}

/** "set Friday as the deadline", "gave them today as a deadline", "a deadline of Friday". */
export function isItsName({ tokens }: SentenceReading, { from, core, to, preposition }: PlacedTime): boolean {
  if (preposition === 'of' && tokens[from - 1]?.lemma === 'deadline') return true
  return (
    from === core &&
    tokens[to]?.text === 'as' &&
    tokens[to + 1]?.pos === 'DET' &&
    /^(?:deadline|date|day|target|start|cut-off)$/.test(tokens[to + 2]?.text ?? '')
  )
}

/** "up from 64 percent in May", "compared with 20 ships, or 3 a day, a year earlier": what a figure was then. */
export function isCompared({ tokens }: SentenceReading, { from, preposition }: PlacedTime): boolean {
  if (preposition === 'from') return CHANGE.test(tokens[from - 1]?.lemma ?? '')
  let k = from - 1
  while (k > from - 16 && /^(?:NUM|NOUN|SYM|DET|ADJ|PROPN|,|of|or|in|and|about)$/.test(partOrWord(tokens[k])))
    k--
  const figure = tokens.slice(k + 1, from)
  if (!figure.some(t => t.pos === 'NUM')) return false
  const words = `${tokens[k - 1]?.text ?? ''} ${tokens[k]?.text ?? ''}`.toLowerCase()
  const ofMoney = / from$/.test(words) && figure.some(t => /^[$£€%]$|^[mb]illion$/.test(t.text))
  return (
    ofMoney ||
    /(?:^(?:up|down) (?:from|on)|^compared (?:with|to)| versus|^as against|^(?:\d\S*|percent|%|[mb]illion|cents) from)$/.test(
      words,
    )
  )
}

/** "a jump of ten points from April". */
const CHANGE =
  /^(?:jump|rise|increase|drop|decline|fall|gain|improvement|change|decrease|surge|up|down|unchanged)$/

function partOrWord(token: Token | undefined): string {
  if (token === undefined) return ''
  if (/^(?:about|around|nearly|some|estimated|roughly|almost)$/i.test(token.text)) return 'about'
  return /^(?:of|in|and|or|,)$/i.test(token.text) ? token.text.toLowerCase() : token.pos
}

/** "in the Oct. 3 report", "responded to its order from Friday": the paper is of that day. */
export function isOfPaper(
  { tokens }: SentenceReading,
  { from, core, to, preposition, resolved }: PlacedTime,
): boolean {
  const noun = tokens[from - 1]
  if (preposition === 'from' && noun?.pos === 'NOUN' && PAPER.test(noun.lemma)) return true
  const day = resolved.when?.precision === 'day' && /\d/.test(resolved.mention.text)
  return (
    day &&
    tokens[core - 1]?.pos === 'ADP' &&
    tokens[to]?.pos === 'NOUN' &&
    /^(?:reports?|figures|estimates?|bulletins?|updates?|editions?)$/.test(tokens[to]?.text ?? '')
  )
}

const PAPER =
  /^(?:order|letter|memo|memorandum|report|e-?mail|statement|document|note|record|article|transcript|figure|data|poll|survey|ruling)$/

/** "the Ports (Amendment) Bill, 2021", "the Companies Act 2006": a year in the name of a law. */
export function isOfLaw({ tokens }: SentenceReading, { from, core, resolved }: PlacedTime): boolean {
  const named = tokens[core - 1]?.text === ',' ? core - 2 : core - 1
  return from === core && /^\d{4}$/.test(resolved.mention.text) && LAW.test(tokens[named]?.text ?? '')
}

const LAW = /^(?:Bill|Act|Code|Order|Ordinance|Regulations?|Rules|Directive|Decree)$/

/** "the fiscal third quarter ended Dec. 29", "the years ended 2015 and 2016": the time that accounts are of. */
export function isOfAccounts({ tokens }: SentenceReading, { core, to, resolved }: PlacedTime): boolean {
  const fiscal = /\bfiscal\b/i.test(resolved.mention.text)
  return (
    isEnding(tokens[core - 1]) ||
    isEnding(tokens[to]) ||
    (fiscal && /\b(?:quarter|half)\b/i.test(resolved.mention.text))
  )
}

/** What stands before the subject at the beginning of a sentence: dates, adverbs, fronted phrases, what a page runs into it. */
import type { Token } from '../text/article-text.ts'
import { CREDITED } from '../text/byline.ts'
import { beginsAnew } from './run-together.ts'
import type { SentenceReading } from './sentence-reading.ts'
import { inTime } from './title-words.ts'
import { DAY_NAME } from './word-at.ts'

/** Cuts what stands before the subject: "On Monday ,", "In turn ,", "According to X ,", "and". */
export function withoutLead(reading: SentenceReading, all: readonly number[]): number[] {
  const { tokens } = reading
  const before = withoutFronted(reading, withoutRunIn(reading, all))
  const isBreak = (k: number) => tokens[k]?.text === ',' || isDated(reading, k)
  let rest = [...before]
  for (;;) {
    rest = dropWhile(
      rest,
      (k, i) =>
        isBreak(k) ||
        isSentenceAdverb(tokens, k, i) ||
        /^(?:CCONJ|SCONJ|PUNCT)$/.test(tokens[k]?.pos ?? '') ||
        /^[*•\\]$/.test(tokens[k]?.text ?? '') ||
        isLoose(tokens, k) ||
        (/^another$/i.test(tokens[k]?.text ?? '') && inTime(reading, k + 1)),
    )
    rest = behindDayName(tokens, rest)
    const first = rest[0]
    if (first === undefined || !opensPhrase(tokens[first])) return rest
    if (isPartOf(tokens, first)) return rest
    if (/^according$/i.test(tokens[first]?.text ?? '')) return behindSource(tokens, rest)
    const cut = tokens[first]?.pos === 'NUM' && !isDistance(tokens, rest) ? -1 : rest.findIndex(isBreak)
    if (cut < 0 || !rest.slice(cut).some(k => isNominal(reading, k))) {
      return withoutOpener(tokens, rest)
    }
    rest = rest.slice(cut)
  }
}

/** "After the debate | the army", "In the town | the army": a second article begins the subject. `opens`: the clause's first token. */
export function behindPhrase(tokens: readonly Token[], opens: number, words: number[]): number[] {
  if (
    !/^(?:after|before|since|until|during|following|despite|amid|in|at|on)$/i.test(tokens[opens]?.text ?? '')
  )
    return words
  return words.slice(Math.max(0, secondPhrase(tokens, words)))
}

/** "the debate | the army": where an article opens a phrase right behind a noun; -1 where none does. */
export function secondPhrase(tokens: readonly Token[], words: readonly number[]): number {
  return words.findIndex(
    (k, i) =>
      i > 0 &&
      words[i - 1] === k - 1 &&
      /^(?:an?|the)$/.test(tokens[k]?.text ?? '') &&
      tokens[k - 1]?.pos === 'NOUN',
  )
}

/** "On 1 July , the anniversary of the union , | police": what stands behind what the day is called. */
function behindDayName(tokens: readonly Token[], rest: readonly number[]): number[] {
  const [first = -1] = rest
  const comma = rest.findIndex(k => tokens[k]?.text === ',')
  const noun = rest.slice(0, comma).find(k => tokens[k]?.pos === 'NOUN') ?? -1
  const isName =
    /^(?:the|its|his|her|their)$/i.test(tokens[first]?.text ?? '') && DAY_NAME.test(tokens[noun]?.lemma ?? '')
  return isName && comma > 0 && comma < rest.length - 1 ? rest.slice(comma + 1) : [...rest]
}

/** "Initially | the service", "Overnight | police": not "only the mayor", "nearly all the town". */
function isSentenceAdverb(tokens: readonly Token[], k: number, i: number): boolean {
  const [token, next] = [tokens[k], tokens[k + 1]]
  if (i > 0 || token?.pos !== 'ADV' || !/^(?:DET|PROPN|PRON)$/.test(next?.pos ?? '')) return false
  return /^(?:(?!only$|nearly$|mainly$|mostly$|partly$|roughly$|hardly$|exactly$)\p{L}{3,}ly|overnight|later|then|now|soon|once|again|still)$/iu.test(
    token.text,
  )
}

/** A phrase before the subject; "Speaking in Oslo ," is one, whatever the tagger takes it for. */
function opensPhrase(token: Token | undefined): boolean {
  return (
    /^(?:ADP|ADV|VERB|PART|ADJ|NUM)$/.test(token?.pos ?? '') ||
    /^(?:Speaking|Writing|Talking)$/.test(token?.text ?? '')
  )
}

/** "Many of the towns , including Ombo , were": some of what stands behind it, no fronted phrase. */
function isPartOf(tokens: readonly Token[], k: number): boolean {
  const share = /^(?:many|most|some|several|few|much|both|all|none|half|one|two|three)$/i
  return share.test(tokens[k]?.text ?? '') && tokens[k + 1]?.text === 'of'
}

/** "According to last year 's figures , | the bank": behind the first comma. */
function behindSource(tokens: readonly Token[], rest: readonly number[]): number[] {
  const comma = rest.findIndex(k => tokens[k]?.text === ',')
  return comma < 0 ? [] : rest.slice(comma + 1)
}

/** "On Saturday 's show , | viewers saw": a date that stands inside a fronted phrase. */
function withoutFronted(
  { tokens, times, names }: SentenceReading,
  all: readonly number[],
): readonly number[] {
  const first = all[0] ?? -1
  const date = times.find(t => t.from === first && tokens[first]?.pos === 'ADP')
  const inside = date !== undefined && /^(?:NOUN|ADJ|PROPN|PART)$/.test(tokens[date.to]?.pos ?? '')
  const comma = all.findIndex(k => tokens[k]?.text === ',')
  // "In July Ann Lee , the mayor , said"
  const named = names.some(n => n.from === date?.to && n.to === all[comma])
  return inside && !named && comma > 0 && comma < all.length - 1 ? all.slice(comma + 1) : all
}

/** "One month after the storm ,", not "Two men , a father and a son ,". */
function isDistance(tokens: readonly Token[], rest: readonly number[]): boolean {
  const comma = rest.findIndex(k => tokens[k]?.text === ',')
  const lead = rest.slice(0, comma < 0 ? rest.length : comma).map(k => tokens[k]?.text ?? '')
  return (
    lead.some(w => UNIT.test(w)) &&
    lead.some(w => /^(?:after|before|ago|later|earlier|since|into|following|from)$/i.test(w))
  )
}

const UNIT = /^(?:seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?|centuries|century)$/i

/**
 * What a page runs into the sentence: "OSLO | ", "Agency : ", "OSLO ( Agency ) - ", "09:51 UK time , Friday , 28 May 2010 ",
 * "Photograph : A. Smith/Agency ". Only where a subject is left behind it.
 */
function withoutRunIn(reading: SentenceReading, before: readonly number[]): number[] {
  const last = before.findLastIndex(
    (k, i) =>
      isCredit(reading.tokens, k) ||
      (closesRunIn(reading, k, before[i + 1]) && !isBracketed(reading.tokens, before.slice(0, i))),
  )
  const rest = before.slice(last + 1)
  const impersonal = reading.tokens[rest[0] ?? -1]?.text === 'There'
  return impersonal || rest.some(k => isNominal(reading, k)) ? rest : [...before]
}

/** The last of four words in capitals: a headline that runs into the text. */
function isShouted(tokens: readonly Token[], k: number): boolean {
  return [0, 1, 2, 3].every(n => isCapitals(tokens[k - n]))
}

function isCapitals(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}{2,}$/u.test(token.text)
}

function isBracketed(tokens: readonly Token[], before: readonly number[]): boolean {
  const count = (mark: string) => before.filter(k => tokens[k]?.text === mark).length
  return count('(') > count(')')
}

function closesRunIn({ tokens, times }: SentenceReading, k: number, next: number | undefined): boolean {
  const token = tokens[k]
  if (token === undefined || next !== k + 1) return false
  if (token.text === '|' || token.text === ':') return true
  if (/^(?:-{1,2}|[–—_])$/.test(token.text)) return isDateline(tokens, k)
  if (/^\p{Lu}{2,8}$/u.test(token.text) && tokens[k - 1]?.text === '/') return true
  if (isShouted(tokens, k) && !isCapitals(tokens[next])) return true
  if (token.text === ';' || beginsAnew(tokens, next)) return true
  const stamp = times.find(
    t => t.to === k + 1 && t.preposition === '' && /\d{4}$/.test(t.resolved.mention.text),
  )
  return (
    stamp !== undefined &&
    /^(?:DET|PROPN|NOUN|ADJ)$/.test(tokens[next]?.pos ?? '') &&
    (stamp.from === 0 || tokens[stamp.from - 1]?.pos === 'PUNCT')
  )
}

/** "( AP ) | Smith met", "AP | Smith met": the agency at the head of its report. */
function isCredit(tokens: readonly Token[], k: number): boolean {
  if (k === 2 && /^[)\]]$/.test(tokens[2]?.text ?? ''))
    return /^[([]$/.test(tokens[0]?.text ?? '') && /^\p{Lu}{2,8}$/u.test(tokens[1]?.text ?? '')
  return k === 0 && CREDITED.test(tokens[0]?.text ?? '') && /^\p{Lu}/u.test(tokens[1]?.text ?? '')
}

/** "OSLO , Norway -", "OSLO ( Agency ) -": a place in capitals stands close before the dash. */
function isDateline(tokens: readonly Token[], dash: number): boolean {
  if (tokens[dash - 1]?.end === tokens[dash]?.start && tokens[dash - 1]?.text !== ')') return false
  return tokens.slice(Math.max(0, dash - 8), dash).some(t => /^\p{Lu}{3,}$/u.test(t.text))
}

/** "After the plane , | already painted , | arrives": the first word makes a clause of the rest. */
function withoutOpener(tokens: readonly Token[], rest: readonly number[]): number[] {
  const first = tokens[rest[0] ?? -1]?.text.toLowerCase() ?? ''
  return /^(?:after|before|since|until)$/.test(first) ? rest.slice(1) : [...rest]
}

/** "that the firm", "that applications": not "that firm". */
function opensContent(next: Token | undefined): boolean {
  if (next === undefined) return false
  return (
    /^(?:ADP|DET|PROPN|PRON)$/.test(next.pos) ||
    (next.pos === 'NOUN' && next.lemma !== next.text.toLowerCase())
  )
}

/** "that over the weekend the firm ...", a possessive left of a date. */
function isLoose(tokens: readonly Token[], k: number): boolean {
  const w = tokens[k]?.text.toLowerCase() ?? ''
  if (/^(?:so|then|thus|also|meanwhile|yet|indeed|however)$/.test(w)) return tokens[k]?.pos === 'ADV'
  return (
    /^['’]s?$/.test(w) ||
    (isClock(w) && !COUNTED.test(tokens[k + 1]?.text ?? '')) ||
    (w === 'that' && opensContent(tokens[k + 1]))
  )
}

/** "6.25 million shares": no hour. */
const COUNTED = /^(?:million|billion|trillion|%|percent|per)$/

/** "01.48 BST" of a page's stamp. */
function isClock(word: string): boolean {
  return /^(?:\d{1,2}[.:]\d{2}|bst|gmt|edt|est|cet|utc)$/.test(word)
}

/** Date words that stand apart, not those inside a noun phrase: "in a July press conference". */
function isDated(reading: SentenceReading, k: number): boolean {
  const time = reading.times.find(t => t.loose && k >= t.from && k < t.to)
  return time !== undefined && !/^(?:DET|ADJ|PART)$/.test(reading.tokens[time.from - 1]?.pos ?? '')
}

function isNominal(reading: SentenceReading, k: number): boolean {
  return /^(?:NOUN|PROPN|PRON)$/.test(reading.tokens[k]?.pos ?? '') && !inTime(reading, k)
}

function dropWhile(list: readonly number[], test: (k: number, i: number) => boolean): number[] {
  const at = list.findIndex((k, i) => !test(k, i))
  return at < 0 ? [] : list.slice(at)
}

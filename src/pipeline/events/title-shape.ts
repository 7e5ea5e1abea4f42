/** Whether a title has the shape of a sentence or of an act's noun phrase: nothing garbled before the verb, nothing dangling behind it. */
import type { Token } from '../text/article-text.ts'
import type { Target } from './attachment.ts'
import { happeningAt } from './noun-phrase.ts'
import { beginsAnew } from './run-together.ts'
import { secondPhrase } from './sentence-lead.ts'
import type { SentenceReading } from './sentence-reading.ts'
import { positions } from './title-words.ts'
import { ASPECT, isParticiple } from './verb-group.ts'
import { verbAct } from './vocabulary.ts'

/** The last look at words that would make a title, in text order; false where they read as no whole. */
export function isShapely(
  reading: SentenceReading,
  target: Target,
  words: readonly number[],
  told: number | null,
): boolean {
  const { tokens } = reading
  const clause = told ?? target.clause
  const before = target.form === 'verb' ? subjectWords(reading, { ...target, clause }, words) : words
  return (
    !dangles(tokens, words) &&
    !isNamedAs(reading, words) &&
    !isShoutedInto(tokens, before) &&
    !words.some(k => /^[|*\\:;]$/.test(tokens[k]?.text ?? '')) &&
    isClosed(tokens, words) &&
    !joinsVerbToNoun(reading, words) &&
    !opensUnanswered(tokens, words) &&
    !saysOnlyThat(tokens, words) &&
    !words.some((k, i) => i > 0 && beginsAnew(tokens, k)) &&
    !words.some((k, i) => i < words.length - 1 && words[i + 1] !== k + 1 && isDistanceTo(tokens, k)) &&
    !opensBadly(tokens[words[0] ?? -1]) &&
    !beginsAside(tokens, words) &&
    !hasLostArticle(tokens, words) &&
    !(
      target.form === 'verb' &&
      (hasLostVerb(reading, clause, before) ||
        isTwoPhrases(reading, before) ||
        hasLostAim(reading, clause, before) ||
        hasLostPartner(reading, clause, before) ||
        disagrees(reading, clause, before) ||
        holdsSentence(reading, { ...target, clause }, before) ||
        isBareParticiple(reading, target, words))
    )
  )
}

/** "an occupancy | the crew is expected to reach": what the subject does is done to the noun before it. */
function isTwoPhrases({ tokens }: SentenceReading, before: readonly number[]): boolean {
  return secondPhrase(tokens, before) > 0
}

/** "the firm's effort | to pump mud | may begin": an effort that begins says nothing without what for. */
function hasLostAim({ tokens, clauses }: SentenceReading, c: number, before: readonly number[]): boolean {
  const last = before.at(-1) ?? -1
  const aim = /^(?:effort|attempt|bid|campaign|drive|push|struggle)s?$/.test(tokens[last]?.text ?? '')
  return aim && tokens[last + 1]?.text === 'to' && ASPECT.has(clauses[c]?.verb?.lemma ?? '')
}

/** "Ann Lee , who led it , [and Ola Vik] | were told": of two one is left, and the verb has both. */
function hasLostPartner({ tokens, clauses }: SentenceReading, c: number, before: readonly number[]): boolean {
  const { verb, stretches } = clauses[c] ?? {}
  if (!verb || !/^(?:were|are)$/.test(tokens[verb.from]?.text ?? '')) return false
  const isName = (k: number | undefined) => tokens[k ?? -1]?.pos === 'PROPN'
  const one = before.every(k => isName(k) || tokens[k]?.text === ',' || tokens[k]?.text === tokens[k]?.lemma)
  if (!one || !isName(before.findLast(k => tokens[k]?.text !== ','))) return false
  return positions(stretches?.[0]?.from ?? verb.from, verb.from).some(
    k => tokens[k]?.text === 'and' && !before.includes(k) && joinsNames(tokens, k),
  )
}

/** "Ann Lee and Ola Vik", "Ann Lee and poet Ola Vik", "Ann Lee , who led it , and Ola Vik". */
function joinsNames(tokens: readonly Token[], and: number): boolean {
  const [before, next] = [tokens[and - 1], tokens[and + 1]]
  if (before?.pos === 'PROPN') return /^(?:PROPN|NOUN|ADJ)$/.test(next?.pos ?? '')
  return before?.text === ',' && next?.pos === 'PROPN'
}

/** "attacks | was arrested": many do not do what one does. */
function disagrees({ tokens, clauses }: SentenceReading, c: number, before: readonly number[]): boolean {
  const verb = clauses[c]?.verb
  const [only] = before
  const noun = tokens[only ?? -1]
  if (!verb || before.length !== 1 || noun?.pos !== 'NOUN') return false
  return (
    noun.text !== noun.lemma &&
    noun.text.endsWith('s') &&
    /^(?:was|is|has)$/.test(tokens[verb.from]?.text ?? '')
  )
}

/** "hosted an [April 28] breakfast": the article is the date's, and does not go with what is left. */
function hasLostArticle(tokens: readonly Token[], words: readonly number[]): boolean {
  return words.some((k, i) => {
    const next = words[i + 1] ?? k + 1
    if (next === k + 1 || !/^an?$/i.test(tokens[k]?.text ?? '')) return false
    return /^an$/i.test(tokens[k]?.text ?? '') !== /^[aeiouAEIOU]/.test(tokens[next]?.text ?? '')
  })
}

/** As many brackets closed as opened. */
function isClosed(tokens: readonly Token[], words: readonly number[]): boolean {
  const count = (of: RegExp) => words.filter(k => of.test(tokens[k]?.text ?? '')).length
  return count(/^[([]$/) === count(/^[)\]]$/)
}

/** "its splendour 1,000 years | before": the distance has lost what it is counted to. */
function isDistanceTo(tokens: readonly Token[], k: number): boolean {
  const unit = /^(?:minutes?|hours?|days?|weeks?|months?|years?)$/i.test(tokens[k]?.text ?? '')
  return (
    unit &&
    tokens[k - 1]?.pos === 'NUM' &&
    /^(?:before|after|earlier|later)$/i.test(tokens[k + 1]?.text ?? '')
  )
}

/** A letter of a cut name, the "that" of what was claimed, a preposition whose noun is no subject: "including a girl freed", "via the radio ten died". */
const NO_BEGINNING = /^(?:(?![AI])\p{Lu}|that|when|including|via|by|in|from|with|of|for)$/u

function opensBadly(token: Token | undefined): boolean {
  const word = token?.text ?? ''
  return NO_BEGINNING.test(word) || NO_BEGINNING.test(word.toLowerCase())
}

/** "merely in the raid", "ahead of the vote": an adverb and its preposition are no subject; "almost" and "only" may go with a number. */
function beginsAside(tokens: readonly Token[], words: readonly number[]): boolean {
  const [first, second] = [tokens[words[0] ?? -1], tokens[words[1] ?? -1]]
  if (/^(?:this|that|these|those)$/i.test(first?.text ?? '') && /^(?:ADP|AUX)$/.test(second?.pos ?? ''))
    return true
  if (
    first?.pos === 'ADP' &&
    /^(?:despite|amid|among|between|under|like|on|to|into|against|without)$/i.test(first.text)
  )
    return true
  if (/^(?:the|that|this)$/i.test(first?.text ?? '') && second !== undefined && TIMES.test(second.text))
    return true
  if (first?.pos === 'VERB' && second?.pos === 'ADP' && isParticiple(first)) return true
  return first?.pos === 'ADV' && second?.pos === 'ADP' && !/^(?:at|up|over|about|around)$/i.test(second.text)
}

/** "the year the council met": what happened is told of another time than its own. */
const TIMES = /^(?:year|month|week|day|night|morning|moment|time)$/i

function subjectWords({ clauses }: SentenceReading, { clause }: Target, words: readonly number[]): number[] {
  const from = clauses[clause]?.verb?.from ?? 0
  return words.filter(k => k < from)
}

/** "He was born", "It airs": a pronoun and its verb leave the reader to ask who or what. */
function saysOnlyThat(tokens: readonly Token[], words: readonly number[]): boolean {
  if (!/^(?:he|she|it|they|this|that|these|those)$/i.test(tokens[words[0] ?? -1]?.text ?? '')) return false
  const telling = words.slice(1).filter(k => /^(?:NOUN|PROPN|NUM|ADJ|VERB)$/.test(tokens[k]?.pos ?? ''))
  const [only] = telling
  const acts =
    /^(?:he|she|it)$/i.test(tokens[words[0] ?? -1]?.text ?? '') &&
    verbAct(tokens[only ?? -1]?.lemma ?? '') !== null
  return telling.length < 2 && !acts
}

/** "to strip Mr | Rove", "was nearly | impossible", "performed for more | than two hours", "was seen | as a threat", "would block the firm | from winning". */
function dangles(tokens: readonly Token[], words: readonly number[]): boolean {
  const k = words.at(-1) ?? -1
  const last = tokens[k]
  const next = tokens[k + 1]?.text.toLowerCase() ?? ''
  if (last === undefined) return true
  if (FORM_OF_ADDRESS.test(last.text) || next === 'than') return true
  if (last.pos === 'VERB' && isHalf(last, tokens[k + 1])) return true
  if (last.pos === 'ADV' && /^(?:ADJ|NUM|VERB)$/.test(tokens[k + 1]?.pos ?? '')) return true
  if (last.pos === 'ADV' && /^\p{Lu}/u.test(last.text) && words.length > 1) return true
  const verbs = words.slice(-4).flatMap(w => (tokens[w]?.pos === 'VERB' ? (tokens[w]?.lemma ?? []) : []))
  if (next === 'as') return last.pos === 'VERB' && SEEN_AS.has(last.lemma)
  return next === 'from' && verbs.some(v => KEPT_FROM.has(v))
}

/** "carried | out", "was put | on the well": a verb without its particle or its place. */
function isHalf(verb: Token, next: Token | undefined): boolean {
  if (next?.pos !== 'ADP' && next?.text !== 'back') return false
  const placed = /^(?:put|place|lay|set)$/.test(verb.lemma) && next.text !== 'for'
  return placed || /^(?:out|up|off|away|down|back)$/.test(next.text)
}

const FORM_OF_ADDRESS = /^(?:mr|mrs|ms|dr|sir|prof|gen|sen|rep|gov|lt|col|capt|sgt)\.?$/i

/** Verbs that say little without the "as" behind them. */
const SEEN_AS = new Set(
  'see describe regard view know name treat portray depict dismiss denounce serve act work hail brand elect appoint install'.split(
    ' ',
  ),
)

/** "announced Ann Lee | as the winner": as what is not there. */
function isNamedAs({ tokens, clauses, clauseAt }: SentenceReading, words: readonly number[]): boolean {
  const last = words.at(-1) ?? -1
  const verb = words.findLast(w => tokens[w]?.pos === 'VERB') ?? -1
  const lemma = tokens[verb]?.lemma ?? ''
  if (!SEEN_AS.has(lemma) && !/^(?:announce|declare|identify)$/.test(lemma)) return false
  const as = tokens.findIndex((t, k) => k > last && t.text === 'as')
  const between = tokens.slice(last + 1, Math.max(as, last + 1))
  const goesOn = between.every(t => /^(?:DET|ADJ|NOUN|PROPN|PRON|NUM|ADP|PUNCT)$/.test(t.pos))
  if (clauses[clauseAt[verb] ?? -1]?.verb?.passive !== false) return false
  return as > last && as < last + REACH && goesOn && clauseAt[as] === clauseAt[verb]
}

/** Tokens: what is said further on is said of something else. */
const REACH = 16

/** Verbs whose object is kept from doing something. */
export const KEPT_FROM = new Set('block prevent stop ban bar keep prohibit deter exclude'.split(' '))

/** "AGENCY PORT TOWN , Me . the army": capitals of a headline or a dateline, run into other words. */
function isShoutedInto(tokens: readonly Token[], words: readonly number[]): boolean {
  const loud = (k: number | undefined) => /^\p{Lu}{2,}$/u.test(tokens[k ?? -1]?.text ?? '')
  const at = words.findIndex((k, i) => loud(k) && loud(words[i + 1]) && words[i + 1] === k + 1)
  if (at < 0) return false
  const long = words.slice(at, at + 2).some(k => (tokens[k]?.text.length ?? 0) >= 4)
  return long && words.slice(at + 2).some(k => /^\p{Lu}\p{Ll}/u.test(tokens[k]?.text ?? ''))
}

/** "That 's not arrived": an auxiliary of its own clause stands in the subject. */
function hasLostVerb(
  { tokens, clauses, clauseAt }: SentenceReading,
  c: number,
  before: readonly number[],
): boolean {
  const verb = clauses[c]?.verb
  if (/^['’]s$/.test(tokens[before.at(-1) ?? -1]?.text ?? '') && verb !== undefined && verb !== null)
    return true
  return before.some(k => tokens[k]?.pos === 'AUX' && clauseAt[k] === c && k < (clauses[c]?.verb?.from ?? 0))
}

/** "the head Smith and are seen": what "and" joins to a noun is a verb, and none stands before. */
function joinsVerbToNoun({ tokens }: SentenceReading, words: readonly number[]): boolean {
  const first = words.findIndex(k => /^(?:VERB|AUX)$/.test(tokens[k]?.pos ?? ''))
  return (
    first > 0 && tokens[words[first - 1] ?? -1]?.pos === 'CCONJ' && tokens[words[first] ?? -1]?.pos === 'AUX'
  )
}

/** "and when the party gained power" at the end: what happened then is not in the title. */
function opensUnanswered(tokens: readonly Token[], words: readonly number[]): boolean {
  const at = words.findIndex(
    (k, i) =>
      tokens[k]?.pos === 'CCONJ' &&
      /^(?:when|after|while|if|because|once|although|though)$/i.test(tokens[words[i + 1] ?? -1]?.text ?? ''),
  )
  return at > 0 && !words.slice(at).some(k => tokens[k]?.text === ',')
}

/** "Soldiers may refuse to serve former soldiers | warned": a whole sentence stands where the subject should. */
function holdsSentence(
  { tokens, clauses, clauseAt }: SentenceReading,
  { clause }: Target,
  before: readonly number[],
): boolean {
  return before.some(k => {
    const d = clauseAt[k] ?? clause
    const other = clauses[d]
    if (d === clause || other === undefined || other.verb?.head !== k || governs(clauses, d, clause))
      return false
    return (
      other.kind === 'main' &&
      tokens[k]?.pos !== 'ADJ' &&
      /^(?:past|present|future|modal)$/.test(other.verb.tense)
    )
  })
}

/** The reporting clause that a told one hangs on, or the one that it hangs on in turn. */
function governs(clauses: SentenceReading['clauses'], d: number, c: number): boolean {
  for (let at = clauses[c]?.parent ?? null; at !== null; at = clauses[at]?.parent ?? null) {
    if (at === d) return true
  }
  return false
}

/** "A new poll released": nothing behind the participle makes a description of it. "Talks held" names the act. */
function isBareParticiple(
  { tokens, clauses }: SentenceReading,
  { clause }: Target,
  words: readonly number[],
): boolean {
  const own = clauses[clause]
  if (own === undefined || own.verb === null || own.kind !== 'participial') return false
  const { head, from, lemma } = own.verb
  if (INTRANSITIVE.has(lemma)) return false
  if (!words.some(k => k < from) || words.some(k => k < from && happeningAt(tokens, k) !== null)) return false
  return !words.some(k => k > head && /^(?:NOUN|PROPN|NUM|PRON)$/.test(tokens[k]?.pos ?? ''))
}

/** What follows nothing: their past form after a noun is its verb. */
export const INTRANSITIVE = new Set(
  'resign die arrive land sail march erupt appear fall rise sink happen occur collapse disappear vanish escape return emerge depart go come leave meet travel fly talk speak apologise apologize'.split(
    ' ',
  ),
)

/** What a shortened title must not end with, and the commas that it must not keep. */
import type { Token } from '../text/article-text.ts'
import type { Target } from './attachment.ts'
import { neededBy } from './needed-clause.ts'
import { happeningAt, phraseStart } from './noun-phrase.ts'
import { isFiniteVerb } from './openings.ts'
import type { SentenceReading } from './sentence-reading.ts'
import { inTime, positions } from './title-words.ts'
import { ASPECT, isParticiple, type VerbGroup } from './verb-group.ts'
import { COMING_OUT, TRANSITIVE } from './vocabulary.ts'

/** Without a last chunk that is cut off in its middle, and without the comma that makes a subject of a description. */
export function trimmedEnds(reading: SentenceReading, target: Target, words: readonly number[]): number[] {
  let kept = withoutBare(reading, target, withoutColon(reading, target, words))
  kept = withoutWhom(reading, withoutDateOnly(reading, target, kept))
  for (let shorter = kept; ; kept = shorter) {
    shorter = withoutAbsolute(
      reading,
      withoutCutSubject(reading, target, withoutCutChunk(reading, target, kept)),
    )
    if (shorter.length === kept.length) return reduced(reading, target, kept)
  }
}

/** "a review published [last year] found": a participle that had nothing but its date. */
function withoutBare(reading: SentenceReading, { clause }: Target, words: readonly number[]): number[] {
  const { tokens, clauses, clauseAt } = reading
  const from = clauses[clause]?.verb?.from ?? 0
  const describes = (d: number | undefined) => d === clause || clauses[d ?? -1]?.kind === 'participial'
  const isBare = (k: number, i: number) => {
    const token = tokens[k]
    const next = words[i + 1] ?? 0
    if (
      k >= from ||
      i === 0 ||
      !describes(clauseAt[k]) ||
      token?.pos !== 'VERB' ||
      !isParticiple(token) ||
      next <= k + 1
    )
      return false
    return positions(k + 1, next).every(j => inTime(reading, j))
  }
  return words.filter((k, i) => !isBare(k, i) && !isOut(reading, k))
}

/** "told the paper in an interview broadcast [on Monday]". */
function isOut(reading: SentenceReading, k: number): boolean {
  const { tokens } = reading
  const token = tokens[k]
  if (token === undefined || !COMING_OUT.has(token.lemma) || !isParticiple(token)) return false
  const opens = phraseStart(tokens, k - 1, 0)
  const speech =
    tokens[k - 1]?.pos === 'NOUN' &&
    /^an?$/.test(tokens[opens]?.text ?? '') &&
    tokens[opens - 1]?.text === 'in'
  return speech && inTime(reading, k + 1)
}

/** "a preview of its report | to be released [next week]", "the vote | , which was due [in May]": at the end a clause that had nothing but its date. */
function withoutDateOnly(reading: SentenceReading, { clause }: Target, words: readonly number[]): number[] {
  const { clauses, clauseAt } = reading
  const last = words.at(-1) ?? -1
  const d = clauseAt[last] ?? clause
  const own = clauses[d]
  const bare =
    d !== clause &&
    (own?.kind === 'infinitive' || own?.marker === 'which') &&
    own.verb?.passive === true &&
    own.verb.head === last
  if (!bare || !inTime(reading, last + 1)) return [...words]
  const needed = clauses.some((_, c) => neededBy(reading, c).includes(d))
  return needed ? [...words] : words.filter(k => clauseAt[k] !== d)
}

/** "sent a letter : | Ann": what a colon opens is not the clause's, nor what "but whose" does. */
function withoutColon(
  { tokens, clauses }: SentenceReading,
  { clause }: Target,
  words: readonly number[],
): number[] {
  const verb = clauses[clause]?.verb?.head ?? -1
  const at = words.findIndex(
    (k, i) =>
      k > verb &&
      (tokens[k]?.text === ':' ||
        (tokens[k]?.pos === 'CCONJ' && /^(?:who|whose|which)$/.test(tokens[words[i + 1] ?? -1]?.text ?? ''))),
  )
  return at > 0 ? words.slice(0, at) : [...words]
}

/** ", his political rise | starting when", "; Widgets | over its sales", ", thanks | in large part to": none says anything. */
function withoutCutChunk(reading: SentenceReading, { clause }: Target, words: readonly number[]): number[] {
  const { tokens, clauses } = reading
  const at = words.findLastIndex(k => /^[,;]$/.test(tokens[k]?.text ?? ''))
  const verb = clauses[clause]?.verb?.head ?? -1
  if (at <= 0 || !words.slice(0, at).some(k => k >= verb)) return [...words]
  const chunk = words.slice(at + 1)
  const told = chunk.some(k => clauses.some(c => c.verb?.head === k))
  if (isCutAbsolute(tokens, chunk)) return words.slice(0, at)
  if (told || (tokens[words[at] ?? -1]?.text !== ';' && !goesOn(reading, words.at(-1) ?? -1)))
    return [...words]
  return words.slice(0, at)
}

function partOf(token: Token | undefined): string {
  return token?.text === 'than' ? 'than' : (token?.pos ?? '')
}

/** "plans for workers | to strike": without what they are to do. */
function withoutWhom({ tokens, clauses }: SentenceReading, words: readonly number[]): number[] {
  const last = words.at(-1) ?? -1
  const at = words.findLastIndex(k => tokens[k]?.text === 'for')
  const infinitive = clauses.some(c => c.kind === 'infinitive' && c.verb?.from === last + 1)
  const whom = words.slice(at + 1).every(k => /^(?:DET|ADJ|NUM|NOUN|PROPN|than)$/.test(partOf(tokens[k])))
  if (at <= 1 || !infinitive || !whom) return [...words]
  const noun = tokens[words[at - 1] ?? -1]?.text ?? ''
  return /^(?:plans?|calls?|efforts?|moves?|deals?|bids?|proposals?|deadlines?|way|ways)$/.test(noun)
    ? words.slice(0, at)
    : [...words]
}

/** A noun with what stands before it, and nothing else. */
function isPhrase(tokens: readonly Token[], words: readonly number[]): boolean {
  return words.every(k => /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(tokens[k]?.pos ?? ''))
}

/** ", with schools | , offices and most shops closed": one of several, whose verb is not there. */
function isCutAbsolute(tokens: readonly Token[], chunk: readonly number[]): boolean {
  const last = chunk.at(-1) ?? -1
  const plain = isPhrase(tokens, chunk.slice(1))
  return (
    chunk.length > 1 &&
    plain &&
    tokens[chunk[0] ?? -1]?.text === 'with' &&
    tokens[last + 1]?.text === ',' &&
    /^(?:NOUN|PROPN|ADJ)$/.test(tokens[last + 2]?.pos ?? '')
  )
}

/** "collapsed with a rebel leader | refusing to talk": what "with" tells has lost its verb. */
function withoutAbsolute({ tokens }: SentenceReading, words: readonly number[]): number[] {
  const last = words.at(-1) ?? -1
  const next = tokens[last + 1]
  const at = words.findLastIndex(k => tokens[k]?.text === 'with' && tokens[k]?.pos === 'ADP')
  if (at <= 1 || next?.pos !== 'VERB' || !next.text.endsWith('ing')) return [...words]
  const phrase = words.slice(at + 1)
  const plain = phrase.length > 0 && isPhrase(tokens, phrase)
  return plain && tokens[words[at - 1] ?? -1]?.pos !== 'ADV' ? words.slice(0, at) : [...words]
}

/**
 * "were found and several others | survived", "opened the door and the ministers | left", "reached the coast, and the
 * general | , who ..., led it": the subject of another verb.
 */
function withoutCutSubject(reading: SentenceReading, { clause }: Target, words: readonly number[]): number[] {
  const { tokens, clauses } = reading
  const last = words.at(-1) ?? -1
  const at = words.findLastIndex(k => tokens[k]?.pos === 'CCONJ')
  const verb = clauses[clause]?.verb?.head ?? -1
  const cut = words.slice(at)
  const aside = isDescribed(reading, cut)
  const skipped = tokens[last + 1]?.pos === 'ADV' || aside
  const aged = tokens[last]?.pos === 'NUM' && tokens[last - 1]?.text === ',' && tokens[last + 1]?.text === ','
  const behind = skipped || aged ? tokens[last + 2] : tokens[last + 1]
  const described = tokens[last + 1]?.text === ',' && ASIDE.test(tokens[last + 2]?.text ?? '')
  const goesOn =
    (described && tokens[words[at - 1] ?? -1]?.text === ',') ||
    (/^(?:-{1,2}|[–—])$/.test(behind?.text ?? '') && tokens[words[at - 1] ?? -1]?.text === ',') ||
    behind?.pos === 'AUX' ||
    (behind?.pos === 'VERB' &&
      clauses.some(c => c.verb !== null && tokens[c.verb.from] === behind && isFiniteVerb(c.verb)))
  if (at <= 0 || !goesOn || !words.slice(0, at).some(k => k >= verb)) return [...words]
  const told = cut.some(k => clauses.some(c => c.verb?.head === k))
  return told && !aside ? [...words] : words.slice(0, at)
}

/** "and the general, who had come to lead it | ,": all that is told is told of him in passing. */
function isDescribed({ tokens, clauses }: SentenceReading, words: readonly number[]): boolean {
  const last = words.at(-1) ?? -1
  const opens = words.find(
    (k, i) => tokens[k]?.text === ',' && ASIDE.test(tokens[words[i + 1] ?? -1]?.text ?? ''),
  )
  if (opens === undefined || tokens[last + 1]?.text !== ',') return false
  return !words.some(k => k < opens && clauses.some(c => c.verb?.head === k))
}

/** What opens an aside that says more of the subject before it. */
const ASIDE = /^(?:who|whose|which|including)$/

/** The phrase is not at its end: what follows, dates left out, is no stop. */
function goesOn(reading: SentenceReading, last: number): boolean {
  let k = last + 1
  while (k < reading.tokens.length && (inTime(reading, k) || /^["“”]$/.test(reading.tokens[k]?.text ?? '')))
    k++
  return k < reading.tokens.length && reading.tokens[k]?.pos !== 'PUNCT'
}

/** "The bird , | found offshore", "the society , | founded by Smith ,": without the comma the description says what happened. */
function reduced(reading: SentenceReading, { clause, form }: Target, words: number[]): number[] {
  const verb = reading.clauses[clause]?.verb
  if (form === 'noun' || verb === undefined || verb === null || !isLoneParticiple(reading.tokens, verb))
    return words
  const at = words.indexOf(verb.from)
  if (
    at < 1 ||
    reading.tokens[words[at - 1] ?? -1]?.text !== ',' ||
    !isOdd(reading.tokens, words.slice(0, at))
  )
    return words
  const behind = words.slice(at)
  const end = behind.findIndex(k => reading.tokens[k]?.text === ',')
  return [...words.slice(0, at - 1), ...(end < 0 ? behind : behind.slice(0, end))]
}

/** A past participle without an auxiliary and without an object. */
export function isLoneParticiple(tokens: readonly Token[], verb: VerbGroup): boolean {
  const head = tokens[verb.head]
  if (head === undefined || verb.from !== verb.head || !isParticiple(head)) return false
  return !/^(?:DET|NOUN|PROPN|NUM|PRON|ADJ|PART|SCONJ)$/.test(tokens[verb.to]?.pos ?? '')
}

function isOdd(tokens: readonly Token[], words: readonly number[]): boolean {
  return words.filter(k => tokens[k]?.text === ',').length % 2 === 1
}

/** Whether a comma parts the subject from its verb ("Calif. , reported") or the last word waits for another ("remained"). */
export function hasLooseEnd(
  reading: SentenceReading,
  { clause, form }: Target,
  words: readonly number[],
  told: number | null,
): boolean {
  const { tokens, clauses } = reading
  const own = clauses[clause]
  const last = words.at(-1) ?? -1
  if (isWaiting(reading, last)) return true
  if (form === 'noun' || own === undefined || own.verb === null) return false
  const { from, head } = own.verb
  const opens = own.stretches[0]?.from ?? from
  const before = told === null ? words.filter(k => k < from) : positions(opens, from)
  const parted = tokens[before.at(-1) ?? -1]?.text === ',' && words.includes(from) && isOdd(tokens, before)
  const behind = tokens[words[words.indexOf(head) + 1] ?? -1]
  const bare =
    told === null &&
    (behind === undefined || behind.text === ',') &&
    !own.verb.passive &&
    (isTransitive(tokens[head]) || (ASPECT.has(own.verb.lemma) && isSomebody(reading, before)))
  return parted || (bare && !before.some(k => happeningAt(tokens, k) !== null))
}

/** "he remained | convinced", "became | the first", "had never | seen", "lined up one | after the other", "closes its books he | says". */
function isWaiting(reading: SentenceReading, last: number): boolean {
  const { tokens } = reading
  const [before, token, next] = [tokens[last - 1], tokens[last], tokens[last + 1]]
  if (token === undefined || next === undefined) return false
  if (/^[$£€#]$/.test(token.text) || isMeasure(tokens, last)) return true
  if (
    token.pos === 'ADJ' &&
    (before?.pos === 'DET' || (next.text === ',' && tokens[last + 2]?.pos === 'ADJ'))
  )
    return true
  if (token.pos === 'NUM' && (next.text === 'per' || isCounting(reading, last))) return true
  if (token.pos === 'VERB' && next.text === 'by') return OF_AN_AGENT.has(token.lemma)
  if (token.lemma === 'try' && next.text === 'and') return true
  if (token.pos === 'ADV') return before?.pos === 'AUX'
  if (token.pos === 'VERB' && next.text === 'that' && next.pos !== 'DET' && !inTime(reading, last + 1))
    return true
  if (
    token.pos === 'VERB' &&
    next.text === 'for' &&
    /^(?:prepare|opt|account|vie|apply|wait|search)$/.test(token.lemma)
  )
    return true
  if (token.pos === 'VERB' && next.text === 'with' && JOINED_TO.test(token.lemma)) return true
  if (token.lemma === 'come' && token.pos === 'VERB' && /^(?:at|as|after|amid)$/.test(next.text)) return true
  if (token.pos === 'VERB' && next.text === 'on' && RESTING.test(token.lemma)) return true
  if (token.pos === 'PRON')
    return /^(?:i|he|she|we|they)$/i.test(token.text) || (token.text === 'it' && before?.pos === 'NOUN')
  if (/^(?:one|another|each|those)$/i.test(token.text)) return next.pos === 'ADP' || next.pos === 'PRON'
  if (token.pos !== 'VERB') return false
  if (next.pos === 'AUX' && /^(?:hope|say|believe|expect|think|fear)$/.test(token.lemma)) return true
  return next.pos === 'VERB' || (JOINING.has(token.lemma) && next.pos !== 'PUNCT')
}

/** "reviews for 26 | new projects", not "spent $ 930 million | so far". */
function isCounting(reading: SentenceReading, last: number): boolean {
  const { tokens } = reading
  if (inTime(reading, last + 1) || /^[$£€#]$|^[\d.,]+$/.test(tokens[last - 1]?.text ?? '')) return false
  // "Resolution 83"
  if (tokens[last - 1]?.pos === 'PROPN' && tokens[last + 1]?.text.endsWith('ing')) return false
  let k = last + 1
  while (k < last + 4 && (tokens[k]?.pos === 'ADV' || tokens[k]?.text.endsWith('ing'))) k++
  return /^(?:ADJ|NOUN)$/.test(tokens[k]?.pos ?? '')
}

/** "a six-inch | (15 cm) tube": a measure that waits for what it measures. */
function isMeasure(tokens: readonly Token[], last: number): boolean {
  const [count, hyphen, unit] = tokens.slice(last - 2, last + 1)
  return count?.pos === 'NUM' && hyphen?.text === '-' && unit?.pos === 'NOUN' && unit.text === unit.lemma
}

/** What is done to somebody says nothing without who or what does it. */
const OF_AN_AGENT = new Set([
  'dog',
  'overcome',
  'plague',
  'mar',
  'haunt',
  'accompany',
  'follow',
  'trigger',
  'cause',
  'drive',
  'lead',
  'fuel',
  'prompt',
  'spark',
  'join',
  'inspire',
])

/** "affiliated | with the college": what it is joined to is not there. */
const JOINED_TO = /^(?:affiliate|associate|connect|link|equip|fill|cope|deal|comply|compare)$/

/** "has settled | on a plan": without what it rests on another thing is told. */
const RESTING = /^(?:settle|rely|depend|focus|embark|hinge|insist|count|border|decide|seize|agree)$/

const JOINING = new Set([
  'remain',
  'become',
  'seem',
  'appear',
  'feel',
  'prove',
  'stay',
  'keep',
  'look',
  'sound',
])

/** "the firm resumed", "Smith began": what they began, only of a happening is left unsaid. */
function isSomebody({ tokens, names }: SentenceReading, subject: readonly number[]): boolean {
  const last = subject.at(-1) ?? -1
  const named = names.some(n => n.from <= last && last < n.to)
  return named || SOMEBODY.test(tokens[last]?.text ?? '')
}

const SOMEBODY =
  /^(?:company|firm|group|agency|police|government|army|council|board|team|crews?|workers|officials|troops|engineers|authorities|coastguard|he|she|they)$/i

/** "Smith founded", "a film screened": the object is missing, or the form is a description's. */
function isTransitive(token: Token | undefined): boolean {
  return token !== undefined && !token.text.endsWith('ing') && TRANSITIVE.has(token.lemma)
}

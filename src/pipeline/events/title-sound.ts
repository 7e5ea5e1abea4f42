/** Whether the words chosen for a title make a whole: every clause has its verb, and the end cuts nothing apart. */
import type { Token } from '../text/article-text.ts'
import type { Target } from './attachment.ts'
import type { Clause } from './clauses.ts'
import { openSubject } from './noun-phrase.ts'
import type { SentenceReading } from './sentence-reading.ts'
import { INTRANSITIVE } from './title-shape.ts'
import { inTime } from './title-words.ts'
import { SPEAKING } from './vocabulary.ts'

/** `told`: position of the clause that a closing reporting clause reports, when the target is such a clause. */
export function isSound(
  reading: SentenceReading,
  { clause, form }: Target,
  words: readonly number[],
  told: number | null,
): boolean {
  if (cutsApart(reading, words, form) || words.some((k, i) => opensNothing(reading, k, words[i + 1])))
    return false
  if (waits(reading, words)) return false
  if (form === 'noun') return true
  const own = reading.clauses[clause]?.verb?.head ?? 0
  if (told === null && !words.includes(own) && (reading.clauses[clause]?.verb ?? null) !== null) return false
  const after = words.filter(k => (k >= own || told !== null) && reading.tokens[k]?.text !== ',')
  const present = [...new Set(after.map(k => reading.clauseAt[k] ?? clause))]
  const heads = present.flatMap(d => reading.clauses[d]?.verb?.head ?? [])
  if (!heads.every(head => words.includes(head))) return false
  if (present.some(d => isBroken(reading, d)) || hangs(reading, words)) return false
  return told !== null || present.every(d => saysSomething(reading, d, words))
}

/** "that the ministry growing opposition" has no verb that makes a sentence of it, "that the chance , worked out" no subject. */
function isBroken(reading: SentenceReading, d: number): boolean {
  const clause = reading.clauses[d]
  if (clause?.kind !== 'content') return false
  return (
    clause.verb?.tense === 'gerund' ||
    openSubject(reading.tokens, clause) !== null ||
    hasNoSubject(reading, clause)
  )
}

/** "said a device it had lowered | had failed": who lowered it is not who failed; not "told the board it had failed". */
function hasNoSubject(reading: SentenceReading, { verb, stretches, parent }: Clause): boolean {
  const { tokens, clauses } = reading
  const at = (verb?.from ?? 0) - 1
  if (!/^(?:he|she|it|they|we)$/.test(tokens[at]?.text ?? '') || tokens[at - 1]?.pos !== 'NOUN') return false
  const inside = at - 1 >= (stretches[0]?.from ?? at) && !inTime(reading, at - 1)
  return inside && clauses[parent ?? -1]?.verb?.lemma === 'say'
}

/** "saw how the teaching": what was asked has lost its verb. "testified that as he lay in bed": what was said has. */
function waits({ tokens, clauses, clauseAt }: SentenceReading, words: readonly number[]): boolean {
  const verbBehind = (k: number) =>
    words.some(w => w > k && (tokens[w]?.pos === 'AUX' || clauses[clauseAt[w] ?? 0]?.verb?.head === w))
  const isTold = (k: number) =>
    tokens[k + 1]?.pos === 'VERB' ||
    tokens[k + 1]?.pos === 'ADJ' ||
    words.some(w => {
      const clause = clauses[clauseAt[w] ?? 0]
      return w > k && clause?.verb?.head === w && !/^(?:participial|infinitive)$/.test(clause.kind)
    })
  return words.some((k, i) => {
    const word = tokens[k]?.text.toLowerCase() ?? ''
    if (i > 0 && /^(?:how|why|whether|what)$/.test(word)) return !verbBehind(k)
    if (i > 0 && /^(?:when|while|because|although)$/.test(word)) return !isTold(k)
    const next = words[i + 1] ?? -1
    if (i > 0 && word === 'that' && tokens[k]?.pos === 'SCONJ' && !verbBehind(k)) return true
    if (
      word !== 'that' ||
      next !== k + 1 ||
      !/^(?:as|when|while|after|if|although|because)$/.test(tokens[next]?.text ?? '')
    )
      return false
    return !words.slice(i).some(w => tokens[w]?.text === ',')
  })
}

/** "said that the chance that he comes": the first "that" waits for a verb; "said that , when he came" for its clause. */
function hangs({ tokens, clauses, clauseAt }: SentenceReading, words: readonly number[]): boolean {
  return words.some(k => {
    const token = tokens[k]
    if (token === undefined || token.pos === 'DET' || token.text.toLowerCase() !== 'that') return false
    const verb = clauses[clauseAt[k] ?? 0]?.verb
    return tokens[k + 1]?.text === ',' || (verb !== undefined && verb !== null && verb.to <= k)
  })
}

/** Of "said" and "told" what was said is in the title, of other speech verbs at least an object. */
export function saysSomething(reading: SentenceReading, c: number, words: readonly number[]): boolean {
  const verb = reading.clauses[c]?.verb
  if (verb === undefined || verb === null || !(SPEAKING.has(verb.lemma) || verb.lemma === 'ask')) return true
  // "the results will be announced": what is announced stands before
  const named = words.some(k => k < verb.from && /^(?:NOUN|PROPN)$/.test(reading.tokens[k]?.pos ?? ''))
  const none = /^no$/i.test(reading.tokens[words[0] ?? -1]?.text ?? '')
  if (verb.passive && verb.from < verb.head && named && !none && TELLING_WHAT.has(verb.lemma)) return true
  const after = words.filter(k => k > verb.head)
  if (reading.tokens[after[0] ?? -1]?.text === ',') return false
  if (/^(?:say|tell)$/.test(verb.lemma)) {
    return after.some(k => {
      const d = reading.clauseAt[k] ?? c
      const kind = reading.clauses[d]?.kind ?? ''
      return (
        d !== c &&
        (/^(?:content|main)$/.test(kind) ||
          (kind === 'infinitive' && (verb.lemma === 'tell' || verb.passive)))
      )
    })
  }
  if (
    TELLING_WHAT.has(verb.lemma) &&
    /^(?:in|at|on|to|from|during)$/i.test(reading.tokens[after[0] ?? -1]?.text ?? '')
  )
    return after.some(k => {
      const d = reading.clauseAt[k] ?? c
      return d !== c && /^(?:content|main|infinitive)$/.test(reading.clauses[d]?.kind ?? '')
    })
  return after.some(k => /^(?:NOUN|PROPN|PRON|VERB)$/.test(reading.tokens[k]?.pos ?? ''))
}

/** "announced in Oslo" leaves out what. */
const TELLING_WHAT = new Set([
  'announce',
  'confirm',
  'declare',
  'reveal',
  'state',
  'claim',
  'insist',
  'warn',
  'admit',
  'ask',
])

/** What these lead to is a whole clause: "would ensure BP | continued". */
const ENSURING = new Set([
  'ensure',
  'mean',
  'hope',
  'fear',
  'wish',
  'guarantee',
  'insist',
  'believe',
  'think',
  'say',
])

const NOMINAL = /^(?:NOUN|PROPN|NUM)$/
const OBJECT = /^(?:NOUN|PROPN|PRON|DET|NUM|ADJ)$/

/** "gave at | the federation said": a preposition, an article or an auxiliary has lost what it opens. */
function opensNothing(reading: SentenceReading, k: number, next: number | undefined): boolean {
  if (next === undefined || next === k + 1) return false
  if (reading.tokens[k]?.pos === 'AUX' && reading.clauses[reading.clauseAt[next] ?? -1]?.verb?.from === next)
    return false
  const gap = reading.tokens.slice(k + 1, next)
  return (
    /^(?:ADP|DET|AUX)$/.test(reading.tokens[k]?.pos ?? '') &&
    !inTime(reading, k + 1) &&
    gap.some(t => /^(?:NOUN|PROPN|VERB|PRON)$/.test(t.pos)) &&
    gap[0]?.pos !== 'PUNCT'
  )
}

/** The last word and the one behind it belong together: "an eight|-month siege", "Norway|'s", "traded| blame", "dissident| groups". */
function cutsApart(reading: SentenceReading, words: readonly number[], form: Target['form']): boolean {
  const { tokens } = reading
  const k = words.at(-1) ?? -1
  const last = tokens[k]
  const behind = tokens.findIndex((t, i) => i > k && !/^[“”"]$/.test(t.text))
  const next = tokens[behind]
  if (last === undefined || next === undefined) return false
  if (
    isJoined(last, next) ||
    isSpacedName(tokens, behind) ||
    (next.pos === 'PART' && /^['’]s?$/.test(next.text))
  )
    return true
  if (last.text === '%' && NOMINAL.test(next.pos)) return true
  if (inTime(reading, behind) || reading.times.some(t => behind >= t.from && behind < t.to)) return false
  if (last.pos === 'VERB' || last.pos === 'AUX' || last.pos === 'ADP')
    return OBJECT.test(next.pos) || (last.pos === 'VERB' && goesOn(reading, k, behind))
  if (next.pos === 'CCONJ' && last.pos === 'NOUN') return isPaired(reading, behind)
  if (last.pos === 'ADJ' && next.pos === 'VERB' && next.text.endsWith('ing')) return true
  if (last.pos === 'ADJ' && tokens[k - 1]?.pos === 'VERB' && next.pos === 'DET') return true
  if (form === 'verb' && NOMINAL.test(last.pos) && next.pos === 'AUX') return true
  const bare = reading.clauses.find(
    c => c.kind === 'main' && c.verb?.from === behind && c.stretches.at(-1)?.from === behind,
  )
  if (form === 'verb' && NOMINAL.test(last.pos) && bare?.verb?.tense === 'past' && !bare.verb.passive)
    return ENSURING.has(tokens[reading.clauses[reading.clauseAt[k] ?? -1]?.verb?.head ?? -1]?.lemma ?? '')
  if (last.pos === 'ADJ' || NOMINAL.test(last.pos)) return NOMINAL.test(next.pos)
  return false
}

/** "modified| and expanded the limits", "killed| at least ten", "killed| or captured ten", "resumed| drilling", "began| to drill". */
function goesOn({ tokens, clauses, clauseAt }: SentenceReading, k: number, behind: number): boolean {
  const next = tokens[behind]
  const passive = clauses[clauseAt[k] ?? 0]?.verb?.passive ?? false
  if (next === undefined || passive) return false
  const counted = tokens.slice(behind, behind + 4).findIndex(t => t.pos === 'NUM')
  const quantity =
    /^(?:as|more|at|about|around|up|nearly|almost|some|over|only)$/i.test(next.text) && counted > 0
  const shared =
    next.text === 'and' &&
    !INTRANSITIVE.has(tokens[k]?.lemma ?? '') &&
    /^(?:DET|NUM)$/.test(tokens[behind + 2]?.pos ?? '')
  const both =
    next.pos === 'CCONJ' &&
    tokens[behind + 1]?.pos === 'VERB' &&
    (shared || !/^(?:but|and)$/i.test(next.text))
  return quantity || both || next.text.endsWith('ing') || (next.text === 'to' && next.pos === 'PART')
}

/** "odds| and ends", "oil| and gas operations": two bare nouns in one phrase. */
function isPaired({ tokens, clauseAt }: SentenceReading, and: number): boolean {
  return clauseAt[and] === clauseAt[and + 1] && /^(?:NOUN|ADJ)$/.test(tokens[and + 1]?.pos ?? '')
}

/** "passed Wal| - Mart": a name whose hyphen the text sets apart. */
function isSpacedName(tokens: readonly Token[], dash: number): boolean {
  const [before, mark, after] = tokens.slice(dash - 1, dash + 2)
  return mark?.text === '-' && before?.pos === 'PROPN' && after?.pos === 'PROPN'
}

function isJoined(last: Token, next: Token): boolean {
  return /^[-–/]$/.test(next.text) && next.start === last.end
}

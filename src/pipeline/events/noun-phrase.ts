/** Event nouns and the phrases around them: "the downing of a helicopter", "12-hour talks with Jones". */
import type { Token } from '../text/article-text.ts'
import type { Clause, Stretch } from './clauses.ts'
import type { SentenceReading } from './sentence-reading.ts'
import { positions } from './title-words.ts'
import { isParticiple } from './verb-group.ts'
import { type Act, nounAct } from './vocabulary.ts'
import { WHOSE } from './word-at.ts'

/** Nouns of the vocabulary that also name things, papers and states; they make no event by themselves. */
const WEAK = new Set(
  `plan decision request offer proposal call claim statement remark office order increase rise fall drop cut goal loan
  payment move end start beginning conclusion operation event report publication address search treaty deal contract
  agreement independence foundation establishment surge expiry sale threat demand promise pledge warning appeal poll
  recommendation description claim allegation rejection refusal loss creation travel entry campaign office post order
  investigation inquiry probe siege patrol unrest fire release choice selection prize performance run lead capture tour
  talk`
    .split(/\s+/)
    .filter(w => w !== ''),
)

/** The act a noun names, hyphenated words joined ("cease-fire"); null for other tokens. */
export function nounActAt(tokens: readonly Token[], i: number): Act | null {
  return isNounlike(tokens, i) ? nounAct(nameAt(tokens, i)) : null
}

/** Like `nounActAt`, for nouns that name happenings only. */
export function happeningAt(tokens: readonly Token[], i: number): Act | null {
  const act = nounActAt(tokens, i)
  if (act === null) return null
  return WEAK.has(nameAt(tokens, i)) && tokens[i]?.text.toLowerCase() !== 'talks' ? null : act
}

function nameAt(tokens: readonly Token[], i: number): string {
  const token = tokens[i]
  if (token === undefined) return ''
  const form = token.text.toLowerCase()
  const lemma = nounAct(form) === null ? token.lemma : form
  const joined = `${tokens[i - 2]?.text.toLowerCase() ?? ''}-${lemma}`
  return tokens[i - 1]?.text === '-' && nounAct(joined) !== null ? joined : lemma
}

function isNounlike(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]
  if (token?.pos === 'NOUN') return true
  // the chamber, and no gathering
  if (token?.text === 'Congress') return false
  if (token?.pos === 'PROPN')
    return token.text === token.text.toLowerCase() || nounAct(token.text.toLowerCase()) !== null
  const gerund = token?.pos === 'VERB' && token.text.endsWith('ing')
  return gerund && /^(?:DET|ADJ)$/.test(tokens[i - 1]?.pos ?? '')
}

/** Position of the first token of the noun phrase whose head is `head`: determiners, numbers, adjectives, possessives. */
export function phraseStart(tokens: readonly Token[], head: number, floor: number): number {
  let k = head
  while (k > floor) {
    const token = tokens[k - 1]
    if (token === undefined) break
    const possessive = token.pos === 'PART' && /^['’]s?$/.test(token.text)
    const inside =
      /^(?:DET|ADJ|NUM|NOUN|PROPN)$/.test(token.pos) ||
      /^[-$£€]$/.test(token.text) ||
      possessive ||
      isDescribing(tokens, k - 1)
    const own = token.pos === 'PRON' && WHOSE.test(token.text)
    // "a by-election"
    const joined = tokens[k]?.text === '-' && tokens[k]?.start === token.end
    if ((!inside && !own && !joined) || (k < head && happeningAt(tokens, k - 1) !== null)) break
    k--
    if (token.pos === 'DET' || own) break
  }
  return k
}

/** "the disputed elections": a participle behind its article; "a plain-speaking mayor": a compound of one. */
function isDescribing(tokens: readonly Token[], k: number): boolean {
  const token = tokens[k]
  if (/^(?:north|south|east|west)$/i.test(token?.text ?? '')) return true
  if (token?.pos === 'VERB' && tokens[k - 1]?.text === '-' && tokens[k - 2]?.end === tokens[k - 1]?.start)
    return true
  // "both made appearances"
  if (/^(?:both|all)$/i.test(tokens[k - 1]?.text ?? '')) return false
  return token?.pos === 'VERB' && isParticiple(token) && /^(?:DET|ADJ)$/.test(tokens[k - 1]?.pos ?? '')
}

/** Position after the phrase with its prepositional phrases, up to a verb, a comma or `ceiling`. */
export function phraseEnd(tokens: readonly Token[], head: number, ceiling: number): number {
  let end = head + 1
  let complement = false
  for (let k = head + 1; k < ceiling; k++) {
    const token = tokens[k]
    if (token === undefined || (!INSIDE.test(token.pos) && token.text !== '%') || token.text === 'than') break
    if (token.pos === 'CCONJ' && !complement) break
    complement ||= token.pos === 'ADP'
    if (/^(?:NOUN|PROPN|NUM)$/.test(token.pos) || token.text === '%') end = k + 1
  }
  return end
}

const INSIDE = /^(?:DET|ADJ|NUM|NOUN|PROPN|ADP|CCONJ|PART)$/

/** The first happening in a stretch, at or after `after` when there is one; never a word of a date ("March"). */
export function happeningIn(
  reading: Pick<SentenceReading, 'tokens' | 'times'>,
  { from, to }: Stretch,
  after: number,
): number | null {
  const { tokens, times } = reading
  const named = (k: number) => happeningAt(tokens, k) !== null && !times.some(t => k >= t.core && k < t.to)
  for (let k = Math.max(from, after); k < to; k++) if (named(k)) return k
  for (let k = Math.min(to, after) - 1; k >= from; k--) if (named(k)) return k
  return null
}

/** The noun phrase that a reporting clause is followed by in place of a sentence; empty when it is not. */
export function saidPhrase({ tokens, clauses }: SentenceReading, c: number): number[] {
  const said = clauses.findIndex(k => k.parent === c && k.kind === 'content')
  const clause = clauses[said]
  const opens = clause?.stretches[0]
  if (clause?.verb === undefined || clause.verb === null || opens === undefined) return []
  const { verb } = clause
  if (tokens[verb.head - 1]?.pos === 'ADP') return []
  if (verb.tense === 'gerund' && tokens[verb.to]?.pos === 'NOUN')
    return positions(verb.head, phraseEnd(tokens, verb.to, opens.to))
  const subject = openSubject(tokens, clause)
  return subject === null ? [] : positions(subject.from, subject.to)
}

/** "the chance that he comes , worked out": a comma closes the subject that none has opened. */
export function openSubject(tokens: readonly Token[], { verb, stretches }: Clause): Stretch | null {
  const [subject, rest] = stretches
  if (verb === null || subject === undefined || rest === undefined || rest.from !== verb.from) return null
  const from = tokens.findIndex((t, k) => k >= subject.from && t.pos !== 'PUNCT' && t.text !== 'that')
  const closed = tokens[rest.from - 1]?.text === ',' && tokens[subject.to - 1]?.text !== ','
  return closed && tokens[subject.to - 1]?.pos === 'NOUN' ? { from, to: rest.from - 1 } : null
}

/** "the damage assessment team": the last noun says what it is, and it is no event. */
export function isModifier(tokens: readonly Token[], k: number): boolean {
  const next = tokens[k + 1]
  return (
    next?.pos === 'NOUN' &&
    next.start > (tokens[k]?.end ?? 0) &&
    nounActAt(tokens, k + 1) === null &&
    !/^(?:hours?|days?|weeks?|months?|years?|morning|afternoon|evening|night|weekend|time|period)$/i.test(
      next.text,
    )
  )
}

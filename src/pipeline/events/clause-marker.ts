/** The words that open a clause: subordinators and relative words, told from prepositions, roles and names. */
import type { Token } from '../text/article-text.ts'
import { namesTime } from './after-reporting.ts'
import type { Reading } from './openings.ts'
import { breakWithin, isBreak, lastOf, subjectWithin } from './stretch.ts'
import type { VerbGroup } from './verb-group.ts'
import { REPORTING } from './vocabulary.ts'
import { wordAt } from './word-at.ts'

export const RELATIVE = new Set(['which', 'who', 'whom', 'whose', 'where'])
export const SUBORDINATE = new Set(
  'because while after before when as if although though since until till unless whereas whether once that'.split(
    ' ',
  ),
)
/** Subordinators that the tagger reads as adverbs or prepositions; they open a clause when a subject and a verb follow. */
const ANY_TAG = new Set(
  'because when although though if unless whereas whether while after before since until once as'.split(' '),
)

/** The last subordinator or relative word between two verb groups, unless another subject begins after it. */
export function markerIn(tokens: readonly Token[], from: number, to: number): number | null {
  for (let k = to - 1; k >= from; k--) {
    const token = tokens[k]
    if (token === undefined) continue
    const w = wordAt(tokens, k)
    if (isSubordinator(tokens, k, to) || opensTold(tokens, k, to)) return k
    // the World Health Organization asks nothing
    if (RELATIVE.has(w) && token.text !== 'WHO') return k
    if (w === 'that' && k > from && (k === to - 1 || token.pos === 'SCONJ' || isRelativeThat(tokens, k)))
      return k
    if (isBreak(tokens, k) && k > from && subjectWithin(tokens, k + 1, to) && !opensName(tokens, k, to))
      return null
  }
  return null
}

/** "the court heard how Smith had", "was told how they met": what was heard. */
function opensTold(tokens: readonly Token[], k: number, to: number): boolean {
  return (
    wordAt(tokens, k) === 'how' &&
    /^(?:heard|told)$/.test(wordAt(tokens, k - 1)) &&
    subjectWithin(tokens, k + 1, to)
  )
}

/** "since the minister | , John Smith , announced", "while Ann Lee | , a teacher in Oslo , died": between commas stands who the subject is, and begins none. */
function opensName(tokens: readonly Token[], comma: number, to: number): boolean {
  if (wordAt(tokens, comma) !== ',' || wordAt(tokens, to - 1) !== ',') return false
  const name = tokens.slice(comma + 1, to - 1)
  if (tokens[comma - 1]?.pos === 'PROPN')
    return (
      /^(?:an?|the)$/.test(name[0]?.text ?? '') &&
      name.every(t => /^(?:DET|ADJ|NOUN|PROPN|ADP|PART|NUM)$/.test(t.pos))
    )
  if (tokens[comma - 1]?.pos !== 'NOUN') return false
  return (
    name.length > 0 &&
    name[0]?.pos === 'PROPN' &&
    name.every(t => /^(?:PROPN|NOUN|ADP)$/.test(t.pos) || /^[-'’]$/.test(t.text))
  )
}

/** "the sample that Smith gave", tagged as a pronoun. */
function isRelativeThat(tokens: readonly Token[], k: number): boolean {
  const next = tokens[k + 1]?.pos ?? ''
  return tokens[k]?.pos === 'PRON' && tokens[k - 1]?.pos === 'NOUN' && /^(?:PROPN|PRON|DET)$/.test(next)
}

/** "said this month that Dudley would": "that" by its place after a reporting verb, whatever its tag. */
export function thatIn({ tokens, verbs, i, before }: Reading, verb: VerbGroup): number | null {
  if (i === 0 || !REPORTING.has(verbs[i - 1]?.lemma ?? '')) return null
  const at = lastOf(tokens, before, verb.from - 1, t => t.text === 'that')
  return at !== null && subjectWithin(tokens, at + 1, verb.from) && !breakWithin(tokens, at + 1, verb.from)
    ? at
    : null
}

export function isSubordinator(tokens: readonly Token[], k: number, to: number): boolean {
  const w = wordAt(tokens, k)
  if (!SUBORDINATE.has(w) || wordAt(tokens, k + 1) === 'of') return false
  if (w === 'that' && k === 0) return true
  if (opensOnlyDate(tokens, k, to) || isClosedPhrase(tokens, k, to)) return false
  if (w === 'as' && (isAsMuchAs(tokens, k) || isAsMuchAs(tokens, k - 2))) return false
  if (tokens[k]?.pos === 'SCONJ') return true
  if (w === 'as' && (/^(?:as|so|such|same)$/.test(wordAt(tokens, k - 1)) || isRole(tokens, k))) return false
  if (opensFronted(tokens, k, to)) return false
  return ANY_TAG.has(w) && subjectWithin(tokens, k + 1, to) && !parts(tokens, k + 1, to)
}

/** "the injuries sustained since March 2003 | were": nobody stands between the date and the verb. */
function opensOnlyDate(tokens: readonly Token[], k: number, to: number): boolean {
  const inside = tokens.slice(k + 1, to)
  const dated = (t: Token) => namesTime(t) || t.pos === 'NUM'
  return (
    /^(?:after|before|since|until)$/.test(wordAt(tokens, k)) && inside.some(namesTime) && inside.every(dated)
  )
}

/** ", which have fallen since the disaster , | rose": one comma parts no subject from its verb. */
function isClosedPhrase(tokens: readonly Token[], k: number, to: number): boolean {
  const commas = tokens.slice(k + 1, to).filter(t => t.text === ',')
  const closed = wordAt(tokens, to - 1) === ',' && commas.length === 1
  return closed && /^(?:after|before|since|until)$/.test(wordAt(tokens, k))
}

/** "as much as 20 percent". */
function isAsMuchAs(tokens: readonly Token[], k: number): boolean {
  return wordAt(tokens, k) === 'as' && wordAt(tokens, k + 2) === 'as' && tokens[k + 3]?.pos === 'NUM'
}

/** "was employed as a cook", "his appointment as cardinal", "is seen as a threat": what somebody is, and no clause. */
function isRole(tokens: readonly Token[], as: number): boolean {
  const verb = tokens[as - 1]
  if (
    /^(?:appointment|election|nomination|role|job|career|position|work|resignation|reign|tenure|term)$/.test(
      verb?.lemma ?? '',
    )
  )
    return true
  return (
    verb?.pos === 'VERB' &&
    AS_WHAT.has(verb.lemma) &&
    !/^(?:he|she|it|they|we|i)$/.test(wordAt(tokens, as + 1))
  )
}

const AS_WHAT = new Set(
  `see describe regard view know name treat portray depict dismiss denounce serve act work hail brand elect appoint install
  employ identify use cite hire list class rate label`
    .split(/\s+/)
    .filter(w => w !== ''),
)

/** "after dawn on 13 January | hundreds of people were": a phrase with its date goes before the subject, without a comma. */
function opensFronted(tokens: readonly Token[], k: number, to: number): boolean {
  if (!/^(?:after|before|since|until)$/.test(wordAt(tokens, k))) return false
  const dated = (i: number) => namesTime(tokens[i]) || tokens[i]?.pos === 'NUM'
  const on = tokens.findIndex((t, i) => i > k + 1 && /^(?:on|in)$/.test(t.text) && dated(i + 1))
  let end = on + 1
  while (end < to && dated(end)) end++
  return on > 0 && end < to && !breakWithin(tokens, k, end) && subjectWithin(tokens, end, to)
}

/** A break that is no name's between two commas. */
function parts(tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens.findIndex((_, k) => k >= from && k < to && isBreak(tokens, k))
  return first >= 0 && !opensName(tokens, first, to)
}

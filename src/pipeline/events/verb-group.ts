/** The verb groups of a sentence: "will reportedly propose", "had been seen", "to create", "flying". */
import type { Token } from '../text/article-text.ts'
import { WHOSE, wordAt } from './word-at.ts'

/** What a group says of when its happening is, beside any date. */
type Tense =
  | 'past'
  | 'present'
  /** "has announced", "has been killed" */
  | 'perfect'
  /** "had announced" */
  | 'pluperfect'
  /** "will meet", "is to meet", "is going to meet", "shall" */
  | 'future'
  /** "may meet", "could have met" */
  | 'modal'
  /** "would meet": the future seen from the past, or a condition. */
  | 'conditional'
  | 'infinitive'
  | 'gerund'
  /** A past participle without an auxiliary: "a deal agreed in May". */
  | 'participle'

export interface VerbGroup {
  /** Positions in the sentence's tokens, half-open. */
  from: number
  to: number
  /** Position of the verb that carries the meaning. */
  head: number
  lemma: string
  tense: Tense
  passive: boolean
  negated: boolean
}

const FUTURE = new Set(['will', 'shall', "'ll", '’ll', 'wo', 'sha'])
const CONDITIONAL = new Set(['would', "'d", '’d'])
const MODAL = new Set(['may', 'might', 'can', 'could', 'should', 'must', 'ca', 'ought', 'need'])
const NOT = new Set(['not', "n't", 'n’t', 'never', 'no'])

/** In order, never overlapping. */
export function verbGroups(tokens: readonly Token[]): VerbGroup[] {
  const groups: VerbGroup[] = []
  for (let i = 0; i < tokens.length; ) {
    const group = groupAt(tokens, i)
    if (group !== null) groups.push(group)
    i = group === null ? i + 1 : group.to
  }
  return groups
}

function groupAt(tokens: readonly Token[], from: number): VerbGroup | null {
  const first = tokens[from]
  if (first === undefined) return null
  const infinitive = opensInfinitive(tokens, from)
  if (!infinitive && !isVerbal(tokens, from)) return null
  const to = groupEnd(tokens, infinitive ? from + 1 : from)
  const head = headOf(tokens, from, to)
  if (head === null) return null
  return { from, to, head, ...reading(tokens, from, to, head) }
}

/** "to meet", not "to figures". */
function opensInfinitive(tokens: readonly Token[], i: number): boolean {
  if (wordAt(tokens, i) !== 'to' || tokens[i]?.pos !== 'PART' || NEVER_VERB.has(wordAt(tokens, i + 1)))
    return false
  const next = tokens[i + 1]
  if (next?.pos === 'ADV') return true
  return (
    next !== undefined &&
    (next.pos === 'AUX' || next.pos === 'VERB') &&
    next.lemma === next.text.toLowerCase()
  )
}

/** Nouns made of verbs are not verbs ("the downing of"), nor is what joins two nouns ("intelligence sharing initiatives"). */
function isVerbal(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]
  if (token === undefined) return false
  if (token.pos === 'ADJ') return wordAt(tokens, i).endsWith('ed') && RELATIVE.has(wordAt(tokens, i - 1))
  if (token.pos !== 'VERB' && token.pos !== 'AUX') return false
  if (NEVER_VERB.has(wordAt(tokens, i))) return false
  if (wordAt(tokens, i) === 'aged' && tokens[i + 1]?.pos === 'NUM') return false
  if (wordAt(tokens, i - 1) === 'to' && !opensInfinitive(tokens, i - 1)) return false
  if (wordAt(tokens, i) === 'am' && tokens[i - 1]?.pos === 'NUM') return false
  if (token.pos === 'AUX') return true
  if (isJoined(tokens, i) || isLive(tokens, i) || isLeftSo(tokens, i)) return false
  const before = tokens[i - 1]
  if (before?.pos === 'PROPN' && /^\p{Lu}/u.test(token.text) && isPartOfName(tokens, i)) return false
  if (
    /^\p{Lu}/u.test(token.text) &&
    /^(?:NUM|DET|ADP)$/.test(before?.pos ?? '') &&
    tokens[i + 1]?.pos === 'PROPN' &&
    isPartOfName(tokens, i)
  )
    return false
  if (before?.pos === 'ADP' && token.lemma === token.text.toLowerCase()) return false
  const after = tokens[i + 1]
  if (before?.pos === 'DET' && !/^(?:all|both)$/.test(wordAt(tokens, i - 1))) return false
  if (WHOSE.test(wordAt(tokens, i - 1))) return false
  if (before?.pos === 'NUM' && wordAt(tokens, i + 1) === 'of') return false
  if (before?.pos === 'ADV' && tokens[i - 2]?.pos === 'DET' && token.lemma === token.text) return false
  if (isPreposition(tokens, i)) return false
  if (describes(tokens, i) || endsPhrase(tokens, i) || joinsNouns(tokens, i)) return false
  if (!wordAt(tokens, i).endsWith('ing')) return true
  if (before?.pos === 'NOUN' && (after?.pos === 'NOUN' || after?.pos === 'ADJ')) return false
  return !(before?.pos === 'ADJ' && wordAt(tokens, i + 1) === 'of')
}

/** "Ann Drew of Leeds", "the Freedom of Information Act": with a capital behind a name, where the sentence has a small verb or a stop follows. */
function isPartOfName(tokens: readonly Token[], i: number): boolean {
  if (/^(?:VERB|AUX|PUNCT)$/.test(tokens[i + 1]?.pos ?? '')) return true
  return tokens.some(
    (t, k) => k !== i && /^(?:VERB|AUX)$/.test(t.pos) && /^\p{Ll}{2,}(?<!ing)$/u.test(t.text),
  )
}

/** Nouns and adjectives that the tagger takes for verbs: "is part of", "was right to go", "home to major cities". */
const NEVER_VERB = new Set(['part', 'right', 'major', 'funnel', 'well', 'due', 'worth', 'next', 'past'])

/** "in his weekly radio address": the last noun of a phrase that belongs to somebody. */
function endsPhrase(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]
  if (token === undefined || token.lemma !== token.text || tokens[i - 1]?.pos !== 'NOUN') return false
  let k = i - 1
  while (/^(?:NOUN|ADJ)$/.test(tokens[k]?.pos ?? '')) k--
  const owned = WHOSE.test(wordAt(tokens, k))
  return (
    owned && tokens[k - 1]?.pos === 'ADP' && (tokens[i + 1] === undefined || tokens[i + 1]?.pos === 'PUNCT')
  )
}

/** "a prisoner transfer agreement", "the long-term hope for", "the oil spill could": behind a singular and before a noun the bare form is no verb; "police arrest rebels" has many people. */
function joinsNouns(tokens: readonly Token[], i: number): boolean {
  const [before, token, after] = [tokens[i - 1], tokens[i], tokens[i + 1]]
  if (token === undefined || token.pos !== 'VERB' || token.lemma !== token.text || UNCHANGING.has(token.text))
    return false
  const singular = before?.pos === 'NOUN' && before.text === before.lemma && !MANY.test(before.text)
  if (singular && wordAt(tokens, i - 2) === '-' && /^(?:ADP|SCONJ)$/.test(after?.pos ?? '')) return true
  if (before?.pos === 'NOUN' && after?.pos === 'AUX' && !/^(?:be|been|being)$/.test(after.text)) return true
  return singular && after?.pos === 'NOUN' && /^(?:DET|ADJ|PUNCT)$/.test(tokens[i - 2]?.pos ?? '')
}

const MANY =
  /^(?:police|people|staff|crew|team|youth|public|military|media|press|government|cavalry|clergy|[a-z]{0,20}men|children|cattle)$/

/** After these even an "-ed" form tagged as an adjective is a verb: "which involved six bombers". */
const RELATIVE = new Set(['which', 'who', 'that'])

/** "Haiti's wrecked palace", "the first named storm", "in advanced talks": a participle inside a noun phrase. */
function describes(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]
  const adverb = before?.pos === 'ADV' && /^(?:DET|ADJ)$/.test(tokens[i - 2]?.pos ?? '')
  const inside =
    adverb ||
    /^(?:ADJ|ADP)$/.test(before?.pos ?? '') ||
    (before?.pos === 'PART' && /^['’]s?$/.test(before.text))
  const token = tokens[i]
  return (
    inside &&
    token !== undefined &&
    isParticiple(token) &&
    /^(?:NOUN|ADJ|PROPN)$/.test(tokens[i + 1]?.pos ?? '')
  )
}

/** "left two men seriously wounded": how it left them. */
function isLeftSo(tokens: readonly Token[], i: number): boolean {
  if (
    !/^(?:injured|wounded|hurt|killed|stranded|trapped|paraly[sz]ed|devastated|damaged|destroyed|displaced)$/.test(
      wordAt(tokens, i),
    )
  )
    return false
  let k = i - 1
  while (/^(?:NOUN|PROPN|ADJ|DET|NUM|ADV)$/.test(tokens[k]?.pos ?? '') && i - k < 9) k--
  return k < i - 1 && tokens[k]?.lemma === 'leave' && tokens[k]?.pos === 'VERB'
}

/** "will be screened live": how, no verb of its own. */
function isLive(tokens: readonly Token[], i: number): boolean {
  return wordAt(tokens, i) === 'live' && tokens[i - 1]?.pos === 'VERB'
}

/** Part of a hyphenated word: "Polish-led", "blown-out". */
function isJoined(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]
  const before = tokens[i - 1]
  const after = tokens[i + 1]
  if (token === undefined) return false
  if (after?.text === '-' && after.start === token.end && tokens[i + 2]?.start === after.end) return true
  return before?.text === '-' && before.end === token.start && tokens[i - 2]?.end === before.start
}

/** "artists including Ann Lee", "following the vote": a participle used as a preposition; not "following her". */
function isPreposition(tokens: readonly Token[], i: number): boolean {
  const word = wordAt(tokens, i)
  if (word === 'following') return !/^(?:PROPN|PRON)$/.test(tokens[i + 1]?.pos ?? '')
  return PREPOSITIONAL.has(word) && tokens[i - 1]?.pos !== 'AUX'
}

const PREPOSITIONAL = new Set(['according', 'including', 'regarding', 'concerning', 'pending'])

function groupEnd(tokens: readonly Token[], from: number): number {
  let end = from
  let verbSeen = false
  for (let i = from; i < tokens.length; i++) {
    const pos = tokens[i]?.pos
    if (pos === 'VERB' || (i === from && pos === 'ADJ')) {
      if (verbSeen || (i > from && !isVerbal(tokens, i))) break
      verbSeen = true
      end = i + 1
    } else if (pos === 'AUX') {
      if (verbSeen) break
      end = i + 1
    } else if (!(pos === 'ADV' || (pos === 'PART' && NOT.has(wordAt(tokens, i))))) break
    else if (verbSeen || i - end >= 3) break
  }
  return end
}

function headOf(tokens: readonly Token[], from: number, to: number): number | null {
  for (let i = to - 1; i >= from; i--) {
    const pos = tokens[i]?.pos
    if (pos === 'VERB' || pos === 'AUX' || pos === 'ADJ') return i
  }
  return null
}

type Reading = Pick<VerbGroup, 'lemma' | 'tense' | 'passive' | 'negated'>

function reading(tokens: readonly Token[], from: number, to: number, head: number): Reading {
  const group = tokens.slice(from, to)
  const auxiliaries = tokens.slice(from, head).filter(t => t.pos === 'AUX' || t.pos === 'PART')
  const verb = tokens[head]
  const participle = verb !== undefined && isParticiple(verb)
  const after = wordAt(tokens, to)
  return {
    lemma: lemmaOf(verb, after),
    passive:
      (participle && auxiliaries.some(t => t.lemma === 'be' || t.lemma === 'get')) ||
      (auxiliaries.length === 0 && PARTICIPLE_ONLY.test(verb?.text ?? '')),
    negated:
      group.some(t => NOT.has(t.text.toLowerCase())) ||
      (NOT.has(after) && after !== 'no' && verb?.lemma !== 'plead'),
    tense: tenseOf(auxiliaries, verb, participle),
  }
}

/** The tagger's lemma; "stepped down" resigns, and "slated" is no slat. */
function lemmaOf(verb: Token | undefined, after: string): string {
  if (verb?.lemma === 'step' && after === 'down') return 'resign'
  return verb?.lemma === 'slat' ? 'slate' : (verb?.lemma ?? '')
}

function tenseOf(auxiliaries: readonly Token[], verb: Token | undefined, participle: boolean): Tense {
  const words = auxiliaries.map(t => t.text.toLowerCase())
  if (words.some(w => FUTURE.has(w))) return 'future'
  if (words.includes('would') || (words.some(w => CONDITIONAL.has(w)) && !participle)) return 'conditional'
  if (words.some(w => MODAL.has(w))) return 'modal'
  if (words[0] === 'to') return 'infinitive'
  const first = auxiliaries.find(t => t.pos === 'AUX')
  if (words[0] === 'having' || words[0] === 'being') return 'gerund'
  if (first !== undefined && isHave(first))
    return words.includes('had') || words.includes("'d") ? 'pluperfect' : 'perfect'
  const carrier = first ?? verb
  if (carrier === undefined) return 'present'
  if (first === undefined && PARTICIPLE_ONLY.test(carrier.text)) return 'participle'
  if (first === undefined && carrier.text.endsWith('ing')) return 'gerund'
  return isPast(carrier) ? 'past' : 'present'
}

function isHave(token: Token): boolean {
  return token.lemma === 'have' || /^(?:have|has|had|['’]ve|['’]d)$/i.test(token.text)
}

const PAST_AUXILIARIES = new Set(['was', 'were', 'did', 'had', 'got'])

function isPast(token: Token): boolean {
  const form = token.text.toLowerCase()
  if (token.pos === 'AUX') return PAST_AUXILIARIES.has(form)
  return (
    (isParticiple(token) && !BASE_AND_PARTICIPLE.has(form)) ||
    PAST_ONLY.test(form) ||
    form === 'had' ||
    form === 'did'
  )
}

/** "occurred", "happened", "took place": its subject is what happened. */
export function takesPlace(tokens: readonly Token[], { lemma, to }: VerbGroup): boolean {
  return lemma === 'occur' || lemma === 'happen' || (lemma === 'take' && wordAt(tokens, to) === 'place')
}

/** Verbs that say of what is done only that it begins, goes on or ends. */
export const ASPECT = new Set(['begin', 'start', 'stop', 'resume', 'continue', 'finish', 'complete'])

/** Simple pasts that are no participles. */
const PAST_ONLY =
  /^(?:took|gave|went|came|became|flew|wrote|spoke|began|broke|blew|bore|chose|drew|drove|ate|fell|forgot|froze|grew|hid|knew|overthrew|rode|rang|rose|ran|saw|shook|showed|sang|sank|slew|stole|swore|swam|tore|threw|underwent|woke|wore|withdrew|retook|overran|oversaw|struck)$/

/** Past participles that are no simple pasts: without an auxiliary they describe ("work begun two years ago"). */
export const PARTICIPLE_ONLY =
  /^(?:begun|done|gone|seen|taken|given|known|shown|written|spoken|broken|chosen|driven|eaten|fallen|forgotten|frozen|grown|hidden|ridden|risen|sung|stolen|sworn|torn|worn|flown|thrown|withdrawn|drawn|woken|overthrown|undertaken|proven)$/

const BASE_AND_PARTICIPLE = new Set(['run', 'come', 'become', 'overrun', 'overcome'])
const UNCHANGING = new Set(
  'forecast hit cut put set shut quit read let cost cast hurt split spread broadcast bid wed'.split(' '),
)

/** May be a past participle and, when regular, a simple past as well. */
export function isParticiple(token: Token): boolean {
  const form = token.text.toLowerCase()
  if (form.endsWith('ed')) return form !== token.lemma || form === 'wed'
  if (UNCHANGING.has(form) || BASE_AND_PARTICIPLE.has(form)) return true
  return token.lemma !== form && !/(?:s|ing)$/.test(form) && !PAST_ONLY.test(form) && !/^['’]/.test(form)
}

/** The verb groups of a sentence: "will reportedly propose", "had been seen", "to create", "flying". */
import type { Token } from '../text/article-text.ts'
import { verbLemma } from './lemma.ts'

/** What a group says of when its happening is, beside any date. */
export type Tense =
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
  const infinitive = first.pos === 'PART' && first.text.toLowerCase() === 'to'
  if (!infinitive && !isVerbal(tokens, from)) return null
  const to = groupEnd(tokens, infinitive ? from + 1 : from)
  const head = headOf(tokens, from, to)
  if (head === null) return null
  return { from, to, head, ...reading(tokens, from, to, head) }
}

/** Nouns made of verbs are not verbs: "the downing of", "a killing". */
function isVerbal(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]
  if (token === undefined || (token.pos !== 'VERB' && token.pos !== 'AUX')) return false
  if (token.pos === 'AUX') return true
  const before = tokens[i - 1]
  if (before?.pos === 'DET' && before.text.toLowerCase() !== 'all') return false
  const after = tokens[i + 1]?.text.toLowerCase()
  return !(before?.pos === 'ADJ' && token.text.endsWith('ing') && after === 'of')
}

function groupEnd(tokens: readonly Token[], from: number): number {
  let end = from
  let verbSeen = false
  for (let i = from; i < tokens.length; i++) {
    const pos = tokens[i]?.pos
    if (pos === 'VERB') {
      if (verbSeen || (i > from && !isVerbal(tokens, i))) break
      verbSeen = true
      end = i + 1
    } else if (pos === 'AUX') {
      if (verbSeen) break
      end = i + 1
    } else if (!(pos === 'ADV' || (pos === 'PART' && NOT.has(word(tokens, i))))) break
    else if (verbSeen || i - end >= 3) break
  }
  return end
}

function headOf(tokens: readonly Token[], from: number, to: number): number | null {
  for (let i = to - 1; i >= from; i--) {
    const pos = tokens[i]?.pos
    if (pos === 'VERB' || pos === 'AUX') return i
  }
  return null
}

type Reading = Pick<VerbGroup, 'lemma' | 'tense' | 'passive' | 'negated'>

function reading(tokens: readonly Token[], from: number, to: number, head: number): Reading {
  const words: string[] = []
  for (let i = from; i < to; i++) words.push(word(tokens, i))
  const form = word(tokens, head)
  const auxiliaries = words.slice(0, head - from)
  const lemmas = auxiliaries.map(verbLemma)
  const participle = isParticiple(form)
  const passive = participle && lemmas.some(l => l === 'be' || l === 'get')
  const after = word(tokens, to)
  return {
    lemma: lemmaOf(form, after),
    passive,
    negated: words.some(w => NOT.has(w)) || NOT.has(after),
    tense: tenseOf(auxiliaries, lemmas, form, participle),
  }
}

function lemmaOf(form: string, after: string): string {
  const lemma = verbLemma(form)
  return lemma === 'step' && after === 'down' ? 'resign' : lemma
}

function tenseOf(aux: readonly string[], lemmas: readonly string[], form: string, participle: boolean): Tense {
  if (aux.some(w => FUTURE.has(w))) return 'future'
  if (aux.some(w => CONDITIONAL.has(w)) && !participle) return 'conditional'
  if (aux.some(w => MODAL.has(w))) return 'modal'
  if (aux[0] === 'to') return 'infinitive'
  if (aux.some(w => w === 'would')) return 'conditional'
  if (participle && lemmas[0] === 'have') return aux[0] === 'had' ? 'pluperfect' : 'perfect'
  if (lemmas.includes('have') && lemmas.includes('be')) return aux[0] === 'had' ? 'pluperfect' : 'perfect'
  if (aux[0] === 'having' || aux[0] === 'being') return 'gerund'
  const carrier = lemmas.length === 0 ? form : (aux.find(w => verbLemma(w) !== w || w === 'do' || w === 'have') ?? form)
  if (carrier.endsWith('ing') && lemmas.length === 0) return 'gerund'
  return isPast(carrier) ? 'past' : 'present'
}

const PAST_FORMS = new Set(['was', 'were', 'did', 'had'])

function isPast(form: string): boolean {
  if (PAST_FORMS.has(form)) return true
  if (form === 'is' || form === 'are' || form === 'has' || form === 'am' || form === 'does') return false
  return isParticiple(form) || PAST_ONLY.test(form)
}

/** Simple pasts that are no participles. */
const PAST_ONLY =
  /^(?:took|gave|went|came|became|flew|wrote|spoke|began|broke|blew|bore|chose|drew|drove|ate|fell|forgot|froze|grew|hid|knew|overthrew|rode|rang|rose|ran|saw|shook|showed|sang|sank|slew|stole|swore|swam|tore|threw|underwent|woke|wore|withdrew|retook|overran|oversaw|struck)$/

const SAME_FORMS = new Set(['hit', 'cut', 'put', 'set', 'shut', 'quit', 'read', 'let', 'cost', 'cast', 'hurt', 'split', 'spread', 'broadcast', 'bid', 'beat', 'wed', 'run', 'come', 'become'])

/** May be a past participle (and, when regular, a simple past as well). */
export function isParticiple(form: string): boolean {
  if (form.endsWith('ed')) return form.length > 3 && form !== 'need'
  if (SAME_FORMS.has(form)) return true
  const lemma = verbLemma(form)
  return lemma !== form && !form.endsWith('s') && !form.endsWith('ing') && !PAST_ONLY.test(form) && !form.startsWith("'")
}

function word(tokens: readonly Token[], i: number): string {
  return tokens[i]?.text.toLowerCase() ?? ''
}

/** The subject of a clause, as the beginning of a title. */
import type { Token } from '../text/article-text.ts'
import { antecedent, isOwnSubject, withWhose } from './antecedent.ts'
import type { Clause } from './clauses.ts'
import { phraseStart } from './noun-phrase.ts'
import { NEVER_PASSIVE } from './openings.ts'
import { behindPhrase, withoutLead } from './sentence-lead.ts'
import type { SentenceReading } from './sentence-reading.ts'
import { inTime, positions } from './title-words.ts'
import type { VerbGroup } from './verb-group.ts'
import { SPEAKING } from './vocabulary.ts'
import { WHOSE } from './word-at.ts'

/** The subject's tokens; of "the deal, which ..." the deal; null when the clause has none. */
export function subjectPositions(reading: SentenceReading, clause: Clause, verb: VerbGroup): number[] | null {
  const own = clause.stretches.flatMap(s => positions(s.from, Math.min(s.to, verb.from)))
  const before = withComplement(reading, own, verb)
  if (clause.kind === 'relative' && clause.marker === 'whose') return withWhose(reading, verb, before)
  if (clause.kind === 'relative' || clause.kind === 'participial')
    return antecedent(reading, clause, verb, before)
  const shared = sharedSubject(reading, clause, verb)
  if (shared !== null) {
    const whose = reading.clauses[shared]
    const subject = whose?.verb ? subjectPositions(reading, whose, whose.verb) : null
    const aside = whose?.kind !== 'relative' && reading.tokens[(subject?.[0] ?? 0) - 1]?.text === ','
    if (aside && !/^(?:in|on|at)$/i.test(reading.tokens[0]?.text ?? '')) return null
    return subject === null || !whose?.verb
      ? null
      : [...subject, ...sharedAuxiliary(reading, whose.verb, verb)]
  }
  const led = withoutLead(
    reading,
    clause.marker === '' ? before : before.filter(k => !isMarker(reading, clause, k)),
  )
  const named = behindPhrase(reading.tokens, before[0] ?? -1, led)
  const word = (k: number | undefined) => reading.tokens[k ?? -1]?.text.toLowerCase() ?? ''
  if (!named.some(k => canBeSubject(reading, k)) || isBarePhrase(reading.tokens, named)) return null
  if (named.some(k => /^(?:what|why|whether)$/.test(word(k)))) return null
  if (NO_SUBJECT.has(word(named[0])) || /^(?:i|we|you|there)$/.test(word(named.at(-1)))) return null
  if (isOwnSubject(reading.tokens[named.at(-1) ?? -1]) && isObjectBefore(reading.tokens, named)) return null
  return afterPlace(reading.tokens, named)
}

/**
 * "The mill closed in 1987 and | was damaged in 2014", "was tried and | sentenced": the clause right before, whose
 * subject it shares; null where it has its own, or where the two do not go together.
 */
export function sharedSubject(
  { clauses, tokens }: SentenceReading,
  clause: Clause,
  verb: VerbGroup,
): number | null {
  const opens = clause.stretches[0]?.from ?? 0
  if (
    clauses.length > MOST ||
    clause.kind !== 'main' ||
    clause.stretches.length !== 1 ||
    !FINITE.test(verb.tense)
  )
    return null
  const lead = tokens.slice(opens, verb.from)
  if (!/^(?:and|but)$/.test(lead[0]?.text ?? '') || !lead.slice(1).every(t => t.pos === 'ADV')) return null
  const c = clauses.indexOf(clause) - 1
  const before = clauses[c]
  const told = before?.verb
  if (!before || !told || !FINITE.test(told.tense)) return null
  // "a ferry that capsized and sank": nothing stands between, so the second verb is of the same
  if (before.kind === 'relative' && told.to !== opens) return null
  if (!/^(?:main|content|relative)$/.test(before.kind)) return null
  const speaks = SPEAKING.has(told.lemma) && !told.passive
  return told.lemma === 'be' || speaks || SPEAKING.has(verb.lemma) ? null : c
}

/** "was tried and sentenced to", "will meet Smith and visit": the auxiliary goes with both; not "was sold and shut its doors". */
function sharedAuxiliary({ tokens }: SentenceReading, told: VerbGroup, verb: VerbGroup): number[] {
  const object = /^(?:DET|NOUN|PROPN|PRON|NUM)$/.test(tokens[verb.to]?.pos ?? '')
  const form = tokens[verb.head]
  if (verb.from !== verb.head || (told.passive && (object || NEVER_PASSIVE.has(verb.lemma)))) return []
  if (told.tense === 'future' && form?.text.toLowerCase() !== form?.lemma) return []
  return positions(told.from, told.head).filter(k => tokens[k]?.pos === 'AUX')
}

/** Clauses: what has more is a list or a table. */
const MOST = 20
const FINITE = /^(?:past|perfect|pluperfect|future)$/

/** "the means | of sending letters | is found": what stands between belongs to the noun. */
function withComplement(
  { clauses, clauseAt }: SentenceReading,
  before: readonly number[],
  verb: VerbGroup,
): readonly number[] {
  const gap = before.findIndex((k, i) => (before[i + 1] ?? verb.from) !== k + 1)
  const between = clauses[clauseAt[(before[gap] ?? -2) + 1] ?? -1]
  if (gap < 0 || between?.kind !== 'participial' || !/^(?:of|for)$/.test(between.marker)) return before
  const behind = before[gap + 1] ?? verb.from
  return between.stretches.at(-1)?.to === behind
    ? positions(before[0] ?? 0, (before.at(-1) ?? 0) > behind ? (before.at(-1) ?? 0) + 1 : behind)
    : before
}

/** "born in Oslo , | she": the pronoun alone is the subject. */
function afterPlace(tokens: readonly Token[], named: number[]): number[] {
  const before = named.at(-2) ?? -1
  const comma = tokens.slice(before, named.at(-1)).some(t => t.text === ',')
  return comma && /^(?:he|she|it|they)$/i.test(tokens[named.at(-1) ?? -1]?.text ?? '')
    ? named.slice(-1)
    : named
}

/** "Gas it | started": the pronoun is the subject, and what stands before it is not. */
function isObjectBefore(tokens: readonly Token[], named: readonly number[]): boolean {
  const last = named.at(-1) ?? -1
  const before = named.at(-2)
  return (
    tokens[last]?.pos === 'PRON' && before === last - 1 && /^(?:NOUN|PROPN)$/.test(tokens[before]?.pos ?? '')
  )
}

function canBeSubject(reading: SentenceReading, k: number): boolean {
  return /^(?:NOUN|PROPN|PRON|NUM|ADJ|VERB)$/.test(reading.tokens[k]?.pos ?? '') && !inTime(reading, k)
}

/** "In his keynote": a prepositional phrase and nothing else. */
function isBarePhrase(tokens: readonly Token[], named: readonly number[]): boolean {
  if (tokens[named[0] ?? -1]?.pos !== 'ADP' || isQuantity(tokens, named[0] ?? -1)) return false
  const noun = named.findIndex(k => /^(?:NOUN|PROPN|PRON)$/.test(tokens[k]?.pos ?? ''))
  return !named.slice(noun + 1).some(k => /^(?:DET|PRON|NUM|ADJ|PROPN)$/.test(tokens[k]?.pos ?? ''))
}

/** "At least ten soldiers", "about 50 people", "up to 20 ships": how many, no place. */
function isQuantity(tokens: readonly Token[], k: number): boolean {
  const word = (i: number) => tokens[i]?.text.toLowerCase() ?? ''
  const two = /^(?:at least|at most|up to)$/.test(`${word(k)} ${word(k + 1)}`)
  const one = /^(?:about|around|over|nearly|almost|under)$/.test(word(k))
  return (two || one) && tokens[k + (two ? 2 : 1)]?.pos === 'NUM'
}

/** Embedded questions and speakers of themselves give no title. */
const NO_SUBJECT = new Set([
  'how',
  'why',
  'what',
  'i',
  'we',
  'you',
  'there',
  'as',
  'whatever',
  'whoever',
  'let',
])

function isMarker(reading: SentenceReading, clause: Clause, k: number): boolean {
  return k === clause.stretches[0]?.from && reading.tokens[k]?.text.toLowerCase() === clause.marker
}

/** As it stands; without what commas set off; without the role before a name: "spokesman for the army John Doe". */
export function subjectForms(reading: SentenceReading, subject: readonly number[]): number[][] {
  const { tokens } = reading
  const whole = withoutAdverb(tokens, subject)
  const comma = whole.findIndex(k => tokens[k]?.text === ',')
  if (comma > 0 && isCutApposition(tokens, whole.slice(comma))) return [whole.slice(0, comma)]
  const forms = [whole]
  if (comma > 0 && tokens[whole.at(-1) ?? -1]?.text === ',') forms.push(whole.slice(0, comma))
  const shorter = forms.at(-1) ?? []
  const name = nameAtEnd(reading, shorter)
  if (name.length > 0 && name.length < shorter.length) forms.push(name)
  const aside = nameInAside(reading, whole)
  // "its chief executive , Paul Dane , resigned": whose he is stands elsewhere
  if (aside.length > 0 && WHOSE.test(tokens[whole[0] ?? -1]?.text ?? '')) forms.unshift(aside)
  else if (aside.length > 0) forms.push(aside)
  for (const form of [
    twoNames(reading, whole),
    withoutDescription(reading, whole),
    betweenTwo(reading, whole),
  ])
    if (form.length > 0) forms.push(form)
  return forms
}

/** Of "prime minister Ann Lee and the king of Norway , Ola Vik" Ann Lee and Ola Vik. */
function twoNames({ tokens, names }: SentenceReading, whole: readonly number[]): number[] {
  const [first, last] = [whole[0] ?? 0, (whole.at(-1) ?? -1) + 1]
  const inside = names.filter(n => n.from >= first && n.to <= last)
  const [a, b] = inside
  const joins = whole.filter(k => tokens[k]?.pos === 'CCONJ')
  const [and = -1] = joins
  if (!a || !b || inside.length > 2 || joins.length > 1 || a.to !== and || b.to !== last) return []
  if (tokens[a.from - 1]?.pos === 'DET' || a.from + b.from === first + and + 1) return []
  const roles = whole.every(
    k => /^(?:PROPN|NOUN|ADJ|DET|CCONJ)$/.test(tokens[k]?.pos ?? '') || tokens[k]?.text === 'of',
  )
  return roles ? [...positions(a.from, a.to), and, ...positions(b.from, b.to)] : []
}

/** Of "the talks on trade mediated by Ann Lee" the talks on trade; of "28 cars in a train of oil" 28 cars. */
function withoutDescription(reading: SentenceReading, whole: readonly number[]): number[] {
  const { tokens } = reading
  const next = tokens[(whole.at(-1) ?? -1) + 1]?.pos ?? ''
  const plain = whole.every(
    (k, i) => k === (whole[0] ?? 0) + i && !/^(?:[,;:()]|and|or)$/.test(tokens[k]?.text ?? ''),
  )
  if (!plain || !/^(?:VERB|AUX|ADV)$/.test(next) || whole.some(k => inTime(reading, k))) return []
  const at = whole.findIndex((k, i) => i > 1 && isNoun(tokens[k - 1]) && describes(tokens, whole[0] ?? 0, k))
  return at < 0 ? [] : whole.slice(0, at)
}

/** Of "talks between the government and rebels on a cease-fire in the war" the talks between the two. */
function betweenTwo({ tokens }: SentenceReading, whole: readonly number[]): number[] {
  const between = whole.findIndex(k => tokens[k]?.text === 'between')
  const and = whole.findIndex((k, i) => i > between && tokens[k]?.text === 'and')
  const end = whole.findIndex((k, i) => i > and + 1 && tokens[k]?.pos === 'ADP')
  const plain = whole.slice(0, end).every((k, i) => k === (whole[0] ?? 0) + i && tokens[k]?.pos !== 'PUNCT')
  return between > 0 && between < 4 && and > 0 && end > 0 && plain ? whole.slice(0, end) : []
}

/** "mediated by" of any subject; a place of one that is counted or any one of its kind. */
function describes(tokens: readonly Token[], first: number, k: number): boolean {
  if (tokens[k]?.text.endsWith('ed') && tokens[k + 1]?.text === 'by') return true
  // "the aircraft operating flight 71 to Oslo"
  if (tokens[k]?.pos === 'VERB' && tokens[k]?.text.endsWith('ing')) return true
  const counted =
    tokens[first]?.pos === 'NUM' || /^(?:an?|approximately|about)$/i.test(tokens[first]?.text ?? '')
  return counted && /^(?:in|at|aboard|near)$/.test(tokens[k]?.text ?? '')
}

function isNoun(token: Token | undefined): boolean {
  return token?.pos === 'NOUN' || token?.pos === 'PROPN'
}

/** Of "the winner of the race , Ann Lee ," Ann Lee. */
function nameInAside({ tokens, names }: SentenceReading, whole: readonly number[]): number[] {
  if (tokens[whole.at(-1) ?? -1]?.text !== ',') return []
  const comma = whole.findIndex(k => tokens[k]?.text === ',')
  const inside = whole.slice(comma + 1, -1)
  const lead = whole.slice(0, comma)
  const by = lead.some(
    (k, i) => i > 0 && /^(?:his|her|its|their|by|about|with|to)$/i.test(tokens[k]?.text ?? ''),
  )
  if (by || /^(?:by|about|with)$/i.test(tokens[lead[0] ?? -1]?.text ?? '')) return []
  return names.some(n => n.from === inside[0] && n.to - n.from === inside.length) ? inside : []
}

/** "the port , home to thousands , | also": the adverb goes with the verb. */
function withoutAdverb(tokens: readonly Token[], subject: readonly number[]): number[] {
  let end = subject.length
  while (end > 0 && tokens[subject[end - 1] ?? -1]?.pos === 'ADV') end--
  return tokens[subject[end - 1] ?? -1]?.text === ',' ? subject.slice(0, end) : [...subject]
}

/** ", a musician | who owns the hotel , reported", ", a show | staged by him , opened", ", home | to thousands , filed": the apposition has lost its end. */
function isCutApposition(tokens: readonly Token[], behind: readonly number[]): boolean {
  const last = behind.at(-1) ?? -1
  const open = behind.filter(k => tokens[k]?.text === ',').length === 1
  // ", the world's largest | drilling contractor , filed"
  if (open && tokens[last]?.pos === 'ADJ' && last !== behind[1]) return true
  if (open && tokens[last + 1]?.text === 'to') return true
  const article = /^(?:a|an|the)$/i.test(tokens[behind[1] ?? -1]?.text ?? '')
  if (open && article && tokens[last + 1]?.pos === 'VERB' && tokens[last + 2]?.text === 'by') return true
  // ", the ship | carrying the crew home , is"
  const cut = tokens[last + 1]
  if (article && cut?.pos === 'VERB' && cut.text.endsWith('ing') && behind.length < 5) return true
  return article && /^(?:who|which|whose|where)$/i.test(tokens[last + 1]?.text ?? '')
}

/** The actor's name that closes a subject. */
function nameAtEnd(reading: SentenceReading, subject: readonly number[]): number[] {
  const end = (subject.at(-1) ?? -1) + 1
  const name = reading.names.find(n => n.to === end)
  if (name === undefined || subject.some(k => reading.tokens[k]?.pos === 'CCONJ')) return []
  if (!/^(?:NOUN|PROPN|ADJ)$/.test(reading.tokens[name.from - 1]?.pos ?? '')) return []
  let first = name.from
  while (/^(?:Mr|Mrs|Ms|Dr|Sir|Lord|Lady|Prof|Gen|Sen)\.?$/.test(reading.tokens[first - 1]?.text ?? ''))
    first--
  // "a spokeswoman for Dr Smith", "an aide to former president Smith": it is not Smith who spoke
  const { tokens } = reading
  const behind = tokens[phraseStart(tokens, name.from, subject[0] ?? 0) - 1]
  if (tokens[first - 1]?.pos === 'ADP' || /^(?:to|for|with|by|from|against)$/.test(behind?.text ?? ''))
    return []
  return subject.filter(k => k >= name.from)
}

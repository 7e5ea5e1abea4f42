/** The subject of a clause, as the beginning of a title. */
import type { Token } from '../text/article-text.ts'
import type { Clause } from './clauses.ts'
import { nounActAt, phraseStart } from './noun-phrase.ts'
import { beginsAnew } from './run-together.ts'
import type { SentenceReading } from './sentence-reading.ts'
import { inTime, positions } from './title-words.ts'
import type { VerbGroup } from './verb-group.ts'
import { SPEAKING } from './vocabulary.ts'

/** The subject's tokens; of "the deal, which ..." the deal; null when the clause has none. */
export function subjectPositions(reading: SentenceReading, clause: Clause, verb: VerbGroup): number[] | null {
  const own = clause.stretches.flatMap(s => positions(s.from, Math.min(s.to, verb.from)))
  const before = withComplement(reading, own, verb)
  if ((clause.kind === 'relative' && clause.marker !== 'whose') || clause.kind === 'participial')
    return antecedent(reading, clause, verb, before)
  const shared = sharedSubject(reading, clause, verb)
  if (shared !== null) {
    const whose = reading.clauses[shared]
    const subject = whose?.verb ? subjectPositions(reading, whose, whose.verb) : null
    const aside = reading.tokens[(subject?.[0] ?? 0) - 1]?.text === ','
    if (aside && !/^(?:in|on|at)$/i.test(reading.tokens[0]?.text ?? '')) return null
    return subject === null || !whose?.verb
      ? null
      : [...subject, ...sharedAuxiliary(reading, whose.verb, verb)]
  }
  const named = withoutLead(
    reading,
    clause.marker === '' ? before : before.filter(k => !isMarker(reading, clause, k)),
  )
  const word = (k: number | undefined) => reading.tokens[k ?? -1]?.text.toLowerCase() ?? ''
  if (!named.some(k => canBeSubject(reading, k)) || isBarePhrase(reading.tokens, named)) return null
  if (named.some(k => /^(?:why|whether)$/.test(word(k)))) return null
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
  if (!before || !told || !/^(?:main|content)$/.test(before.kind) || !FINITE.test(told.tense)) return null
  return told.lemma === 'be' || SPEAKING.has(told.lemma) || SPEAKING.has(verb.lemma) ? null : c
}

/** "was tried and sentenced to", "will meet Smith and visit": the auxiliary goes with both; not "was sold and shut its doors". */
function sharedAuxiliary({ tokens }: SentenceReading, told: VerbGroup, verb: VerbGroup): number[] {
  const object = /^(?:DET|NOUN|PROPN|PRON|NUM)$/.test(tokens[verb.to]?.pos ?? '')
  if (verb.from !== verb.head || (told.passive && object)) return []
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
  if (gap < 0 || between?.kind !== 'participial' || between.marker !== 'of') return before
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

/** "the man, who was arrested": the man. Only where the relative word is the subject. */
function antecedent(
  reading: SentenceReading,
  clause: Clause,
  verb: VerbGroup,
  before: readonly number[],
): number[] | null {
  const { tokens } = reading
  const opens = clause.stretches[0]?.from ?? 0
  const ownSubject = before.some(k => isOwnSubject(tokens[k]) && !inTime(reading, k))
  if (ownSubject || verb.tense === 'gerund') return null
  if (tokens[opens - 1]?.text === ',' && inTime(reading, opens - 2) && BOUNDING.has(verb.lemma)) return null
  let head = opens - 1
  while (head >= 0 && (tokens[head]?.pos === 'PUNCT' || inTime(reading, head))) head--
  if (!/^(?:NOUN|PROPN)$/.test(tokens[head]?.pos ?? '')) return null
  const near = phraseStart(tokens, head, 0)
  const restricts = tokens[opens - 1]?.text !== ','
  const proper = tokens[head]?.pos === 'PROPN'
  const event =
    (proper || BOUNDING.has(verb.lemma)) && positions(near, head + 1).some(k => nounActAt(tokens, k) !== null)
  const named = restricts
    ? !(clause.marker === 'that' && proper)
    : event || (clause.marker === 'who' && proper)
  const whole = named ? near : describedFrom(tokens, head, clause.marker)
  const placed = proper && /^(?:in|at|near)$/i.test(tokens[near - 1]?.text ?? '')
  if (placed && !named && whole === near && verb.passive) return null
  return positions(agrees(tokens, whole, verb) ? whole : near, head + 1)
}

/** "during the last quarter, which ended in May": of a time, not of what happened in it. */
const BOUNDING = new Set(['end', 'begin', 'start', 'finish', 'close', 'run', 'last', 'mark', 'coincide'])

/** A noun, or "it" and "they"; not the relative word itself. */
function isOwnSubject(token: Token | undefined): boolean {
  if (token?.pos === 'PRON') return /^(?:i|you|he|she|it|we|they)$/i.test(token.text)
  return token?.pos === 'NOUN' || token?.pos === 'PROPN'
}

/** "a briefing on the spill": not "Smith for a briefing". */
function canBeDescribed(tokens: readonly Token[], k: number): boolean {
  if (tokens[k]?.pos === 'NOUN') return true
  return tokens[k]?.pos === 'PROPN' && tokens[phraseStart(tokens, k, 0)]?.pos === 'DET'
}

/** A preposition, or "and" before a bare noun: "the secretary for work and pensions, who". */
function joinsPhrases(tokens: readonly Token[], start: number): boolean {
  const before = tokens[start - 1]?.pos
  return before === 'ADP' || (before === 'CCONJ' && tokens[start]?.pos === 'NOUN')
}

/** "tickets for the concert, which takes place": the verb is singular, so the phrase that begins with a plural is not meant. */
function agrees(tokens: readonly Token[], start: number, verb: VerbGroup): boolean {
  let head = start
  while (/^(?:NOUN|PROPN|ADJ|DET|NUM)$/.test(tokens[head + 1]?.pos ?? '')) head++
  const form = tokens[verb.from]?.text.toLowerCase() ?? ''
  const noun = tokens[head]
  const plural = noun?.text.endsWith('s') === true && noun.lemma !== noun.text.toLowerCase()
  if (/^(?:are|were|have)$/.test(form)) return plural
  return !(plural && form.endsWith('s'))
}

/** "spoke a lot about their father, who", "a case against the minister, who". */
const ABOUT = /^(?:about|with|against|from|than|like|by|between|including|to|under|over)$/

/** "a show for his brother in Rome, which was planned": the whole phrase, not the place. */
function describedFrom(tokens: readonly Token[], head: number, marker: string): number {
  let start = phraseStart(tokens, head, 0)
  while (
    joinsPhrases(tokens, start) &&
    !(marker === 'who' && ABOUT.test(tokens[start - 1]?.text ?? '')) &&
    canBeDescribed(tokens, start - 2)
  ) {
    start = phraseStart(tokens, start - 2, 0)
  }
  return start
}

/** Cuts what stands before the subject: "On Monday ,", "In turn ,", "According to X ,", "and". */
function withoutLead(reading: SentenceReading, all: readonly number[]): number[] {
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
        isLoose(tokens, k),
    )
    const first = rest[0]
    if (first === undefined || !/^(?:ADP|ADV|VERB|PART|ADJ|NUM)$/.test(tokens[first]?.pos ?? '')) return rest
    if (/^according$/i.test(tokens[first]?.text ?? '')) return behindSource(tokens, rest)
    const cut = tokens[first]?.pos === 'NUM' && !isDistance(tokens, rest) ? -1 : rest.findIndex(isBreak)
    if (cut < 0 || !rest.slice(cut).some(k => isNominal(reading, k))) {
      return withoutOpener(tokens, rest)
    }
    rest = rest.slice(cut)
  }
}

/** "Initially | the service", "Overnight | police": not "only the mayor", "nearly all the town". */
function isSentenceAdverb(tokens: readonly Token[], k: number, i: number): boolean {
  const [token, next] = [tokens[k], tokens[k + 1]]
  if (i > 0 || token?.pos !== 'ADV' || !/^(?:DET|PROPN|PRON)$/.test(next?.pos ?? '')) return false
  return /^(?:(?!only$|nearly$|mainly$|mostly$|partly$|roughly$|hardly$|exactly$)\p{L}{3,}ly|overnight|later|then|now|soon|once|again|still)$/iu.test(
    token.text,
  )
}

/** "According to last year 's figures , | the bank": behind the first comma. */
function behindSource(tokens: readonly Token[], rest: readonly number[]): number[] {
  const comma = rest.findIndex(k => tokens[k]?.text === ',')
  return comma < 0 ? [] : rest.slice(comma + 1)
}

/** "On Saturday 's show , | viewers saw": a date that stands inside a fronted phrase. */
function withoutFronted({ tokens, times }: SentenceReading, all: readonly number[]): readonly number[] {
  const first = all[0] ?? -1
  const date = times.find(t => t.from === first && tokens[first]?.pos === 'ADP')
  const inside = date !== undefined && /^(?:NOUN|ADJ|PROPN|PART)$/.test(tokens[date.to]?.pos ?? '')
  const comma = all.findIndex(k => tokens[k]?.text === ',')
  return inside && comma > 0 && comma < all.length - 1 ? all.slice(comma + 1) : all
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
    (k, i) => closesRunIn(reading, k, before[i + 1]) && !isBracketed(reading.tokens, before.slice(0, i)),
  )
  const rest = before.slice(last + 1)
  return rest.some(k => isNominal(reading, k)) ? rest : [...before]
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
  if (/^(?:-{1,2}|[–—])$/.test(token.text)) return isDateline(tokens, k)
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

/** "OSLO , Norway -", "OSLO ( Agency ) -": a place in capitals stands close before the dash. */
function isDateline(tokens: readonly Token[], dash: number): boolean {
  if (tokens[dash - 1]?.end === tokens[dash]?.start) return false
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
  return /^['’]s?$/.test(w) || isClock(w) || (w === 'that' && opensContent(tokens[k + 1]))
}

/** "01.48 BST" of a page's stamp. */
function isClock(word: string): boolean {
  return /^(?:\d{1,2}[.:]\d{2}|bst|gmt|edt|est|cet|utc)$/.test(word)
}

/** Date words that stand apart, not those inside a noun phrase: "in a July press conference". */
function isDated(reading: SentenceReading, k: number): boolean {
  const time = reading.times.find(t => t.loose && k >= t.from && k < t.to)
  return time !== undefined && !/^(?:DET|ADJ)$/.test(reading.tokens[time.from - 1]?.pos ?? '')
}

function isNominal(reading: SentenceReading, k: number): boolean {
  return /^(?:NOUN|PROPN|PRON)$/.test(reading.tokens[k]?.pos ?? '') && !inTime(reading, k)
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
  if (aside.length > 0) forms.push(aside)
  return forms
}

/** Of "the winner of the race , Ann Lee ," Ann Lee. */
function nameInAside({ tokens, names }: SentenceReading, whole: readonly number[]): number[] {
  if (tokens[whole.at(-1) ?? -1]?.text !== ',') return []
  const comma = whole.findIndex(k => tokens[k]?.text === ',')
  const inside = whole.slice(comma + 1, -1)
  const lead = whole.slice(0, comma)
  if (lead.some(k => /^(?:his|her|their|its|by|about|with)$/i.test(tokens[k]?.text ?? ''))) return []
  return names.some(n => n.from === inside[0] && n.to - n.from === inside.length) ? inside : []
}

/** "the port , home to thousands , | also": the adverb goes with the verb. */
function withoutAdverb(tokens: readonly Token[], subject: readonly number[]): number[] {
  let end = subject.length
  while (end > 0 && tokens[subject[end - 1] ?? -1]?.pos === 'ADV') end--
  return tokens[subject[end - 1] ?? -1]?.text === ',' ? subject.slice(0, end) : [...subject]
}

/** ", a musician | who owns the hotel , reported", ", home | to thousands , filed": the apposition has lost its end. */
function isCutApposition(tokens: readonly Token[], behind: readonly number[]): boolean {
  const last = behind.at(-1) ?? -1
  if (behind.filter(k => tokens[k]?.text === ',').length === 1 && tokens[last + 1]?.text === 'to') return true
  const article = /^(?:a|an|the)$/i.test(tokens[behind[1] ?? -1]?.text ?? '')
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
  // "a spokeswoman for Dr Smith": it is not Smith who spoke
  return reading.tokens[first - 1]?.pos === 'ADP' ? [] : subject.filter(k => k >= name.from)
}

function dropWhile(list: readonly number[], test: (k: number, i: number) => boolean): number[] {
  const at = list.findIndex((k, i) => !test(k, i))
  return at < 0 ? [] : list.slice(at)
}

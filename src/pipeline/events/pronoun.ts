/**
 * Whom "he" or "she" at the beginning of a title means: the one person named as the subject before it, in the same
 * sentence or in the last one that names anybody. Where two people could be meant, nobody is.
 */
import type { ActorMention } from '../actors/actor-mention.ts'
import { GIVEN_NAMES } from '../actors/given-names.ts'
import type { ArticleInContext } from '../recipe.ts'
import { phraseStart } from './noun-phrase.ts'
import { readSentence, type SentenceReading } from './sentence-reading.ts'
import { subjectPositions } from './title-subject.ts'
import { TITLE_LENGTH, type Title } from './title-words.ts'

/** Sentences back: farther off the thread is lost. */
const REACH = 2

const OPEN = /^(?:he|she|it|they|him|them|i|we|you|my|our|your|his|her|its|their)\b/i

/** "was convicted of three of the counts against him": whoever is tried is meant. */
const OWN_COUNTS =
  /\b(?:was|were|been) (?:convicted|acquitted|cleared|found|tried) .*\b(?:counts?|charges?|allegations?|accusations?) against (?:him|her|them|it)$/

/** Whether a title leaves the reader to ask who is meant. */
export function isOpen(title: string): boolean {
  return (
    OPEN.test(title) ||
    (/ (?:it|them|him|her|this|that)$/.test(title) && !OWN_COUNTS.test(title)) ||
    /^(?:this|that|these|those) (?:is|was|were|will|has|had|gave|came|led)\b/i.test(title)
  )
}

/** "He was shot": nothing but a pronoun and what it did. */
export function isBare(title: string): boolean {
  return /^(?:he|she|it)(?: (?:was|is|has|had|been|will|would|be|being|also|later|then|never))* \p{L}+(?: (?:up|down|out|off|away|back))?$/iu.test(
    title,
  )
}

/** The title with the name in the pronoun's place, and the actor if it is one; the span then begins at the name. Null where nobody is meant for sure. */
export function named(
  context: ArticleInContext,
  reading: SentenceReading,
  title: Title,
): { title: Title; actor: ActorMention | null } | null {
  const at = reading.tokens.findIndex(t => t.start === title.start)
  const pronoun = reading.tokens[at]?.text ?? ''
  if (/^it$/i.test(pronoun)) return thing(context, reading, at, title)
  if (!/^(?:he|she)$/i.test(pronoun) || reading.tokens[at + 1]?.start === reading.tokens[at]?.end) return null
  const actor = antecedent(context, reading, at)
  if (actor !== null && contradicts(context, actor, pronoun.toLowerCase())) return null
  const who = actor ?? unnamed(context, reading, at)
  if (who === null) return null
  const words = who.text.replace(/\s+/g, ' ') + title.text.slice(pronoun.length)
  const text = words.charAt(0).toUpperCase() + words.slice(1)
  return text.length > TITLE_LENGTH ? null : { title: { text, start: who.start, end: title.end }, actor }
}

/** "The ferry was carrying 475 people | when it capsized": the subject of the clause before, where no other thing could be meant. */
function thing(
  { article }: ArticleInContext,
  { tokens, clauses, clauseAt }: SentenceReading,
  at: number,
  title: Title,
): { title: Title; actor: null } | null {
  const c = clauseAt[at] ?? 0
  const own = clauses[c]
  const main = clauses.find((k, i) => i < c && k.kind === 'main')
  if (own?.kind !== 'adverbial' || !/^(?:when|after|before|as|while)$/.test(own.marker)) return null
  const opens = main?.stretches[0]?.from ?? 0
  if (main?.kind !== 'main' || main.stretches.length > 1 || !main.verb || opens > 0) return null
  const subject = tokens.slice(0, main.verb.from)
  const plain = subject.every(t => /^(?:DET|ADJ|NOUN|PROPN)$/.test(t.pos))
  const head = subject.at(-1)
  const between = tokens.slice(main.verb.to, own.stretches[0]?.from)
  if (!plain || head?.pos !== 'NOUN' || head.text !== head.lemma || SOMEBODY.test(head.text)) return null
  if (
    !/^the$/i.test(tokens[0]?.text ?? '') ||
    between.some(t => /^(?:an?|the|it|this|that)$/i.test(t.text) || t.pos === 'PROPN')
  )
    return null
  const text = article.text.slice(subject[0]?.start, head.end).replace(/\s+/g, ' ') + title.text.slice(2)
  return text.length > TITLE_LENGTH
    ? null
    : { title: { text, start: subject[0]?.start ?? title.start, end: title.end }, actor: null }
}

/** "arrested a local man after he shot at a deputy": the one person told of before, whose name is not given. */
function unnamed(
  context: ArticleInContext,
  reading: SentenceReading,
  at: number,
): { text: string; start: number } | null {
  const { tokens, clauses, clauseAt } = reading
  if (clauses[clauseAt[at] ?? -1]?.kind !== 'adverbial' || clauseAt[at] === clauseAt[0]) return null
  const before = tokens.slice(0, at)
  const people = before.flatMap((t, k) =>
    t.pos !== 'VERB' && (SOMEBODY.test(t.text) || PASSER_BY.test(t.text)) ? [k] : [],
  )
  const [noun = -1] = people
  const from = phraseStart(tokens, noun, 0)
  const [first, last] = [tokens[from], tokens[noun]]
  if (first === undefined || last === undefined || people.length > 1) return null
  if (!/^an?$/i.test(first.text) || before.some(t => /^(?:he|she|him|her|his|["“”])$/i.test(t.text)))
    return null
  if (peopleIn(context, reading.sentence).some(a => a.start < (tokens[at]?.start ?? 0))) return null
  const other = /^he$/i.test(tokens[at]?.text ?? '') ? WOMAN : MAN
  return other.test(last.text)
    ? null
    : { text: context.article.text.slice(first.start, last.end), start: first.start }
}

const PASSER_BY =
  /^(?:deputy|teenager|resident|employee|student|teacher|pedestrian|motorist|passenger|patient|inmate|robber|attacker|owner|neighbou?r|customer|clerk|cyclist|player|coach|nurse|priest|pastor|soldier|witness)$/i
const WOMAN = /(?:woman|girl|mother|daughter|wife|sister|queen)$/i
const MAN = /(?:(?<!wo)man|boy|father|son|husband|brother|king)$/i

function antecedent(context: ArticleInContext, reading: SentenceReading, at: number): ActorMention | null {
  const limit = reading.tokens[at]?.start ?? 0
  const here = peopleIn(context, reading.sentence).filter(a => a.end <= limit)
  if (here.length > 0) return onlySubject(context, reading, here, limit)
  if (
    reading.tokens.slice(0, at).some(t => /^(?:he|she|him|her|his)$/i.test(t.text) || /^["“]$/.test(t.text))
  )
    return null
  for (let i = reading.sentence - 1; i >= Math.max(0, reading.sentence - REACH); i--) {
    const people = peopleIn(context, i)
    const before = readSentence(context, i)
    if (people.length > 0) return onlySubject(context, before, people)
    if (!/^(?:he|she)$/i.test(before.tokens[0]?.text ?? '')) return null
  }
  return null
}

/** Names that are not acronyms or seats of power; an organisation among them makes it two. */
function peopleIn(context: ArticleInContext, sentence: number): ActorMention[] {
  return context.actors.filter(a => a.sentence === sentence && (a.form === 'name' || a.form === 'surname'))
}

/** The one actor named, a person, as a subject that stands right before its verb. */
function onlySubject(
  context: ArticleInContext,
  reading: SentenceReading,
  people: readonly ActorMention[],
  limit = Number.POSITIVE_INFINITY,
): ActorMention | null {
  const [first] = people
  if (first === undefined || people.some(p => p.actor !== first.actor)) return null
  if (!people.some(p => isPerson(context, p))) return null
  return people.find(p => isSubject(reading, p, limit)) ?? null
}

function isSubject(reading: SentenceReading, { start, end }: ActorMention, limit: number): boolean {
  const { tokens, clauses } = reading
  const last = tokens.findIndex(t => t.end === end)
  const behind = tokens[last + 1]
  if (last < 0 || behind === undefined || /^['’]s?$/.test(behind.text)) return false
  if (tokens.slice(0, last).some(t => /^["“”]$/.test(t.text))) return false
  return clauses.some(clause => {
    if (clause.kind !== 'main' || clause.verb === null) return false
    const subject = subjectPositions(reading, clause, clause.verb) ?? []
    const begins = tokens[subject[0] ?? -1]
    if (
      clause.verb.lemma !== 'be' &&
      tokens.some(t => t.start > end && t.start < limit && SOMEBODY.test(t.text))
    )
      return false
    const alone = !subject.some(k => tokens[k]?.pos === 'CCONJ' || (tokens[k]?.pos === 'ADP' && k < last))
    return begins !== undefined && begins.start <= start && subject.includes(last) && alone
  })
}

/** Somebody else who could be meant. */
const SOMEBODY =
  /^(?:\w{0,12}man|\w{0,12}woman|boy|girl|child|minister|president|chief|leader|officer|director|manager|doctor|lawyer|son|father|brother|husband|mother|daughter|wife|sister|king|queen|worker|victim|suspect|driver|judge|senator|governor|mayor|singer|star|predecessor|successor|colleague|friend)$/i

function isPerson({ article }: ArticleInContext, { form, text, start }: ActorMention): boolean {
  if (form === 'surname') return true
  if (
    /\b(?:Mr|Mrs|Ms|Miss|Dr|Sir|Lord|Lady|President|Minister|Senator|Judge)\.? $/.test(
      article.text.slice(Math.max(0, start - 12), start),
    )
  )
    return true
  return GIVEN_NAMES.has(text.split(' ')[0]?.toLowerCase() ?? '') && text.includes(' ')
}

/** "Mrs Smith ... he", "spokeswoman Jane Smith ... he". */
function contradicts(
  { article, actors }: ArticleInContext,
  { actor }: ActorMention,
  pronoun: string,
): boolean {
  const other = pronoun === 'he' ? FEMALE : MALE
  return actors.some(
    a => a.actor === actor && other.test(article.text.slice(Math.max(0, a.start - 20), a.start)),
  )
}

const FEMALE =
  /\b(?:Mrs|Ms|Miss|Lady|Dame|\w{0,12}woman|queen|princess|actress|sister|mother|daughter|wife)\.? ?,? $/i
const MALE = /\b(?:Mr|Sir|Lord|\w{0,12}[^o]man|king|prince|actor|brother|father|son|husband)\.? ?,? $/i

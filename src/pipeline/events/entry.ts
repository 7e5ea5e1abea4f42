/** "4 May: The ministry signs a contract": an entry of a chronology. What stands behind its date is what happened on it. */
import type { ArticleInContext } from '../recipe.ts'
import type { Token } from '../text/article-text.ts'
import { nounActAt } from './noun-phrase.ts'
import { endedAtPhrases, lastWord } from './plain-title.ts'
import { type PlacedTime, readSentence, type SentenceReading } from './sentence-reading.ts'
import { positions, TITLE_LENGTH, type Title, written } from './title-words.ts'
import { type Act, verbAct } from './vocabulary.ts'
import { SCHEDULED, wordAt } from './word-at.ts'

export interface Entry {
  /** Its words as they stand, ended at a phrase and marked with an ellipsis where it is too long. */
  title: Title
  /** Position of the word that names the act. */
  trigger: number
  /** Null where the word is of no known kind. */
  act: Act | null
  /** It says itself that it is to come. */
  planned: boolean
}

const ASKS_OR_DENIES = /^(?:\?|not|n['’]t|never|nothing|nobody)$/i
/** What a picture shows is told of in the present tense too. */
const PICTURE = /^(?:photo|photograph|picture|image|video|file)$/i
/** "10/09/13 - Added details": what was done to the page. */
const REVISION = /^(?:added|updated?|corrected|correction|revised|clarified|amended)$/i
const OPENING = 6
const MARK = /^(?:[:|–—]|-{1,2})$/

/** An entry and the sentence that tells it. */
export interface ToldEntry {
  told: SentenceReading
  entry: Entry
}

/** What the date tells: behind its mark, or below it where it has a line of its own; empty where it opens nothing. */
export function entriesAt(
  context: ArticleInContext,
  reading: SentenceReading,
  time: PlacedTime,
  chronology: boolean,
): ToldEntry[] {
  if (chronology && isHeading(reading, time)) return entriesBelow(context, reading.sentence)
  const entry = entryOf(reading, time, chronology)
  return entry === null ? [] : [{ told: reading, entry }]
}

/** Null where the date opens no entry, or, outside of a chronology, where no word of the entry names an act. */
function entryOf({ tokens }: SentenceReading, time: PlacedTime, chronology: boolean): Entry | null {
  const mark = tokens[time.to]
  const figures = /\d/.test(time.resolved.mention.text)
  if (mark === undefined || time.from > 0 || !figures) return null
  if (MARK.test(mark.text)) return toldFrom(tokens, time.to + 1, chronology ? LEAST : null)
  const isHeadline = chronology && tokens.length < HEADLINE && !/^[.:;,]$/.test(tokens.at(-1)?.text ?? '')
  return isHeadline ? toldFrom(tokens, time.to, 1) : null
}

/** Tokens: "27 October Talks begin" has fewer. */
const HEADLINE = 15

/** A day or a month that has a line of its own; a year heads a chapter. */
function isHeading({ tokens }: SentenceReading, { from, to, resolved }: PlacedTime): boolean {
  const exact = /^(?:day|month)$/.test(resolved.when?.precision ?? '')
  return exact && from === 0 && tokens.slice(to).every(t => MARK.test(t.text))
}

/** The sentence below the heading, and each further point of a list there that has no day of its own. */
function entriesBelow(context: ArticleInContext, heading: number): ToldEntry[] {
  const { sentences, blocks } = context.article
  const found: ToldEntry[] = []
  for (let i = heading + 1; i < sentences.length; i++) {
    const { start, block } = sentences[i] ?? { start: 0, block: -1 }
    const first = i === heading + 1
    if (!first && block === sentences[i - 1]?.block) continue
    if (!first && start === blocks[block]?.start) break
    const told = readSentence(context, i)
    if (told.times.some(t => isHeading(told, t))) break
    const dated = told.times.some(t => t.from <= 1 || (!first && t.resolved.when !== null))
    const entry =
      dated || (!first && isRemark(told.tokens)) ? null : toldFrom(told.tokens, 0, first ? LEAST : null)
    if (entry !== null) found.push({ told, entry })
  }
  return found
}

/** "According to the treaty, it is impossible to ...", "This prompts": goes on from what was told. */
function isRemark([first]: readonly Token[]): boolean {
  return (
    /^(?:ADP|ADV|PRON|SCONJ|CCONJ)$/.test(first?.pos ?? '') ||
    /^(?:According|This|These)$/.test(first?.text ?? '')
  )
}

/**
 * What a sentence tells from the position on. Where no word names an act it must have so many words in lower case, as a
 * list of figures has not; none is enough where `least` is null.
 */
function toldFrom(tokens: readonly Token[], from: number, least: number | null): Entry | null {
  const first = tokens[from]?.text ?? ''
  if (!/^["“‘(`\p{Lu}\d]/u.test(first) || /^\d{1,2}[:.]\d\d/.test(first)) return null
  const whole = tokens.slice(from)
  if (REVISION.test(first)) return null
  // "pleads not guilty" is told, and denies nothing that the entry tells
  const denies = whole.some((t, k) => ASKS_OR_DENIES.test(t.text) && whole[k + 1]?.text !== 'guilty')
  if (denies || whole.slice(0, OPENING).some(t => PICTURE.test(t.text))) return null
  const words = positions(from, lastWord(tokens) + 1)
  const named = words.find(k => actAt(tokens, k) !== null)
  const count = words.filter(k => /^\p{Ll}{2,}/u.test(tokens[k]?.text ?? '')).length
  const trigger = named ?? (least !== null && count >= least ? firstVerb(tokens, words) : undefined)
  const title = titleFrom(tokens, words)
  if (trigger === undefined || title === null) return null
  const told = words.indexOf(firstVerb(tokens, words) ?? -1)
  return {
    title,
    trigger,
    act: actAt(tokens, trigger),
    planned: words.slice(0, told + 1).some(k => isComing(tokens, k)),
  }
}

function isComing(tokens: readonly Token[], k: number): boolean {
  return wordAt(tokens, k) === 'will' || SCHEDULED.test(wordAt(tokens, k))
}

/** Words in lower case that an entry has. */
const LEAST = 3

function firstVerb(tokens: readonly Token[], words: readonly number[]): number | undefined {
  return words.find(k => tokens[k]?.pos === 'VERB') ?? words[1]
}

/** Verbs of headlines are often taken for nouns: "signs", "charge", "convicts". */
function actAt(tokens: readonly Token[], k: number): Act | null {
  const token = tokens[k]
  if (token === undefined || !/^(?:VERB|NOUN|PROPN)$/.test(token.pos)) return null
  if (token.pos === 'PROPN' && /^\p{Lu}/u.test(token.text)) return null
  return verbAct(token.lemma) ?? nounActAt(tokens, k) ?? verbAct(token.text.toLowerCase().replace(/s$/, ''))
}

function titleFrom(tokens: readonly Token[], words: readonly number[]): Title | null {
  const bare = words.filter(k => !/^(?:["“”„«»`]|‘{1,2}|’’|'')$/.test(tokens[k]?.text ?? ''))
  const whole = written(tokens, bare)
  if (whole === null || whole.text.length <= TITLE_LENGTH) return whole
  const bracket = bare.findIndex(k => /^[([]$/.test(tokens[k]?.text ?? ''))
  const cut = bare.slice(0, bracket > 2 ? bracket : -1)
  for (const { words, title } of endedAtPhrases(tokens, cut)) return words.length > 2 ? title : null
  return null
}

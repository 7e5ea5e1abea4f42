/** "4 May: The ministry signs a contract": an entry of a chronology. What stands behind its date is what happened on it. */
import type { Token } from '../text/article-text.ts'
import { nounActAt } from './noun-phrase.ts'
import { endedAtPhrases, lastWord } from './plain-title.ts'
import type { PlacedTime, SentenceReading } from './sentence-reading.ts'
import { positions, TITLE_LENGTH, type Title, written } from './title-words.ts'
import { type Act, verbAct } from './vocabulary.ts'

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

const ASKS_OR_DENIES = /^(?:\?|not|n['’]t|never)$/i
/** What a picture shows is told of in the present tense too. */
const PICTURE = /^(?:photo|photograph|picture|image|video|file)$/i
const OPENING = 6
const MARK = /^(?:[:|–—]|-{1,2})$/
const COMING = /^(?:will|due|expected|scheduled|planned|set)$/i

/** Null where the date opens no entry, or, outside of a chronology, where no word of the entry names an act. */
export function entryOf({ tokens }: SentenceReading, time: PlacedTime, chronology: boolean): Entry | null {
  const mark = tokens[time.to]
  if (mark === undefined || !opens(tokens, time) || !MARK.test(mark.text)) return null
  return toldFrom(tokens, time.to + 1, chronology)
}

/** A day that has a line of its own, and what happened on it stands in the sentence behind it. */
export function standsAlone({ tokens }: SentenceReading, time: PlacedTime): boolean {
  const day = time.resolved.when?.precision === 'day'
  return day && opens(tokens, time) && tokens.slice(time.to).every(t => MARK.test(t.text))
}

/** What a sentence of a chronology tells from the position on. */
export function toldFrom(tokens: readonly Token[], from: number, chronology: boolean): Entry | null {
  const first = tokens[from]?.text ?? ''
  if (!/^["“‘(`\p{Lu}\d]/u.test(first) || /^\d{1,2}[:.]\d\d/.test(first)) return null
  const whole = tokens.slice(from)
  if (whole.some(t => ASKS_OR_DENIES.test(t.text)) || whole.slice(0, OPENING).some(t => PICTURE.test(t.text)))
    return null
  const words = positions(from, lastWord(tokens) + 1)
  const named = words.find(k => actAt(tokens, k) !== null)
  const sentence = words.filter(k => /^\p{Ll}{2,}/u.test(tokens[k]?.text ?? '')).length >= LEAST
  const trigger = named ?? (chronology && sentence ? firstVerb(tokens, words) : undefined)
  const title = titleFrom(tokens, words)
  if (trigger === undefined || title === null) return null
  return {
    title,
    trigger,
    act: actAt(tokens, trigger),
    planned: words.some(k => COMING.test(tokens[k]?.text ?? '')),
  }
}

/** Words in lower case, of which a list of figures has fewer. */
const LEAST = 3

function firstVerb(tokens: readonly Token[], words: readonly number[]): number | undefined {
  return words.find(k => tokens[k]?.pos === 'VERB') ?? words[1]
}

/** A date in figures, and nothing but a bullet stands before it. */
function opens(tokens: readonly Token[], { from, resolved }: PlacedTime): boolean {
  if (!/\d/.test(resolved.mention.text)) return false
  return from === 0 || (from === 1 && /^[*•–-]$/.test(tokens[0]?.text ?? ''))
}

/** Verbs of headlines are often taken for nouns: "signs", "charge", "convicts". */
function actAt(tokens: readonly Token[], k: number): Act | null {
  const token = tokens[k]
  if (token === undefined || !/^(?:VERB|NOUN|PROPN)$/.test(token.pos)) return null
  if (token.pos === 'PROPN' && /^\p{Lu}/u.test(token.text)) return null
  return verbAct(token.lemma) ?? nounActAt(tokens, k) ?? verbAct(token.text.toLowerCase().replace(/s$/, ''))
}

function titleFrom(tokens: readonly Token[], words: readonly number[]): Title | null {
  const bare = words.filter(k => !/^(?:["“”„«»`‘]|'')$/.test(tokens[k]?.text ?? ''))
  const whole = written(tokens, bare)
  if (whole === null || whole.text.length <= TITLE_LENGTH) return whole
  const bracket = bare.findIndex(k => /^[([]$/.test(tokens[k]?.text ?? ''))
  const cut = bare.slice(0, bracket > 2 ? bracket : -1)
  for (const { words, title } of endedAtPhrases(tokens, cut)) return words.length > 2 ? title : null
  return null
}

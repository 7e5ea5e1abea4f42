/** Names of one article before anything is known of the others. Pure; the result is plain data, so it may come from a worker. */
import type { ArticleText, Sentence } from '../text/article-text.ts'
import { CREDITED } from '../text/byline.ts'
import { CLOSED_WORDS, COMMON_WORDS } from './common-words.ts'
import { CUE, cuesOf } from './cues.ts'
import { namePieces, type Piece } from './name-pieces.ts'
import { nameRuns } from './name-runs.ts'
import { type NameWord, nameWords } from './name-words.ts'
import { isCapital } from './state-forms.ts'

export interface NameCandidate {
  /** Position in the article's sentences. */
  sentence: number
  /** UTF-16 offsets into the article's text; title, article and possessive ending left out. */
  start: number
  end: number
  /** Start and end of each word, one after the other. */
  at: number[]
  /** Folded, each; 'al-mahdi' is one. */
  words: string[]
  /** All letters are capital: 'FBI', 'LISBON'. */
  caps: boolean
  /** Its first word opens the sentence and is an everyday word: it may be no part of the name. */
  openedBy: boolean
  /** In a headline where every word has a capital: it proves nothing, it can only repeat a name. */
  headline: boolean
  title: string
  /** Bits of CUE. */
  cues: number
  /** The acronym in parentheses right after it, or ''. */
  short: string
  /** The word before, when it is an everyday one: 'fight' in "fight FARC"; else ''. */
  governor: string
}

/** In text order, never overlapping; nothing from boilerplate, which has no sentences. */
export function nameCandidates(article: ArticleText): NameCandidate[] {
  return article.sentences.flatMap((sentence, index) => sentenceCandidates(article, sentence, index))
}

function sentenceCandidates(article: ArticleText, sentence: Sentence, index: number): NameCandidate[] {
  if (article.blocks[sentence.block]?.kind === 'byline') return []
  const words = withoutCredit(nameWords(article.text, sentence.start, sentence.end))
  const headline = isHeadline(words)
  return nameRuns(words).flatMap(run =>
    namePieces(words, run)
      .filter(piece => isWorthKeeping(words, piece))
      .map(piece => candidate(words, piece, index, headline)),
  )
}

/** "AP Harbour officials said": the agency is no part of the name behind it. */
function withoutCredit(words: NameWord[]): NameWord[] {
  const [first, second] = words
  const named = second !== undefined && /^\p{Lu}/u.test(second.text)
  return named && CREDITED.test(first?.text ?? '') ? words.slice(1) : words
}

/** Not a lone initial or number, nor what is left of "Mr. & Mrs." without its titles: a mark. */
function isWorthKeeping(words: readonly NameWord[], piece: Piece): boolean {
  const [first, last] = [words[piece.from], words[piece.to - 1]]
  if (first === undefined || last === undefined) return false
  if (first !== last) return first.form !== 'mark' || last.form !== 'mark'
  return first.form !== 'initial' && first.form !== 'mark' && !/\p{N}/u.test(first.text)
}

function candidate(
  words: readonly NameWord[],
  piece: Piece,
  sentence: number,
  headline: boolean,
): NameCandidate {
  const cues = cuesOf(words, piece)
  const named = wordsOf(words, piece)
  const opens = (cues & CUE.opens) !== 0 && COMMON_WORDS.has(named.words[0] ?? '')
  return {
    sentence,
    start: named.at[0] ?? 0,
    end: named.at.at(-1) ?? 0,
    ...named,
    openedBy: opens && !isQuoted(words, piece),
    headline,
    title: piece.title,
    cues,
    short: acronymAfter(words, piece.to),
    governor: governorOf(words, piece.from),
  }
}

function wordsOf(all: readonly NameWord[], piece: Piece): Pick<NameCandidate, 'at' | 'words' | 'caps'> {
  const at: number[] = []
  const words: string[] = []
  let caps = true
  for (let k = piece.from; k < piece.to; k++) {
    const word = all[k]
    if (word === undefined || word.form === 'mark') continue
    at.push(word.start, word.end)
    words.push(word.folded)
    if (word.form !== 'caps' && word.form !== 'initial') caps = false
  }
  return { at, words, caps }
}

/** The quotation marks hold the name and nothing else. */
const isQuoted = (words: readonly NameWord[], { from, to }: Piece): boolean =>
  /^[“"«‘]$/.test(words[from - 1]?.text ?? '') && /^[”"»’]$/.test(words[to]?.text ?? '') && to - from > 1

/** 'Federal Bureau of Investigation (FBI)'. */
function acronymAfter(words: readonly NameWord[], at: number): string {
  const [open, short, close] = [words[at], words[at + 1], words[at + 2]]
  if (open?.text !== '(' || short === undefined || close?.text !== ')') return ''
  return short.form === 'caps' || /^\p{Lu}\S*\p{Lu}/u.test(short.text) ? short.folded : ''
}

function governorOf(words: readonly NameWord[], from: number): string {
  const word = words[from - 1]
  return word !== undefined && word.form === 'lower' && word.folded.length > 4 ? word.folded : ''
}

/** Nearly every word in capitals, full stop or not. */
function isShouted(words: readonly NameWord[]): boolean {
  let [letters, caps] = [0, 0]
  for (const word of words) {
    if (word.form === 'mark' || word.folded.length < 2) continue
    letters++
    if (word.form === 'caps') caps++
  }
  return letters >= HEADLINE_WORDS && caps > letters * 0.7
}

const HEADLINE_WORDS = 4

/** Every longer word that is not a small one has a capital, and there is no full stop. */
function isHeadline(words: readonly NameWord[]): boolean {
  if (isShouted(words)) return true
  if (words.at(-1)?.text === '.') return false
  let capital = 0
  for (const word of words) {
    if (word.form === 'mark' || word.folded.length < 4 || CLOSED_WORDS.has(word.folded)) continue
    if (!isCapital(word)) {
      if (!/\p{N}/u.test(word.folded)) return false
    } else capital++
  }
  return capital >= HEADLINE_WORDS
}

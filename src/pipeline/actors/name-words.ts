/** The words of a sentence as the search for names sees them. */
import { fold } from './fold.ts'
import { wordSet } from './word-set.ts'

export interface NameWord {
  start: number
  /** Without possessive ending; the full stop stays in abbreviations only. */
  end: number
  text: string
  /** Lower case, without accents and full stops: 'us' of "U.S.". */
  folded: string
  /** 'lower': also numbers. 'caps': two or more letters, all capital. 'particle': "al-Mahdi", "d'Estaing". */
  form: 'lower' | 'capital' | 'caps' | 'initial' | 'particle' | 'mark'
  possessive: boolean
  /** Nothing stands between it and the word before. */
  joined: boolean
}

const WORD =
  /\p{L}(?:\.\p{L}){1,6}\.?(?![\p{L}\p{M}\p{N}])|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[’'‐‑-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*){0,8}\.?|\S/uy

/** Abbreviations before or in names that keep their full stop. */
const SHORT =
  wordSet(`mr mrs ms dr st sgt lt col gen capt maj adm sen rep gov prof rev hon pres cpl pvt cmdr insp supt det fr jr sr inc corp co ltd bros
  messrs mt ft no vs dept univ assn intl`)

/** In order; offsets into `text`, which is searched from `start` to `end`. */
export function nameWords(text: string, start: number, end: number): NameWord[] {
  const sentence = text.slice(start, end)
  const words: NameWord[] = []
  let before = -1
  for (let at = 0; at < sentence.length; ) {
    const plain = plainEnd(sentence, at)
    const written = plain > at ? sentence.slice(at, plain) : readAt(sentence, at)
    if (written === '') {
      at++
      continue
    }
    const word = plain > at ? plainWord(written, start + at) : readWord(written, start + at)
    word.joined = at === before
    at += written.length
    before = at
    addWord(words, word, written)
  }
  return words
}

function addWord(words: NameWord[], word: NameWord, written: string): void {
  if (isLoosePossessive(word, words)) return
  words.push(word)
  const stop = word.start + written.length - 1
  if (word.form !== 'mark' && word.end === stop && written.endsWith('.')) words.push(mark('.', stop))
}

/** '' at white space. */
function readAt(sentence: string, at: number): string {
  WORD.lastIndex = at
  return WORD.exec(sentence)?.[0] ?? ''
}

/** The end of a word of small Latin letters with a blank or comma after it, as most are; else `at`. */
function plainEnd(sentence: string, at: number): number {
  let end = at
  while (isSmall(sentence.charCodeAt(end))) end++
  const next = sentence.charCodeAt(end)
  return next === BLANK || next === COMMA ? end : at
}

const [BLANK, COMMA, SMALL_A, SMALL_Z] = [32, 44, 97, 122]
const isSmall = (code: number): boolean => code >= SMALL_A && code <= SMALL_Z

/** Tokenised text writes "Merkel 's": the ending belongs to the word before. */
function isLoosePossessive(word: NameWord, words: NameWord[]): boolean {
  if (word.folded !== 's' || !word.joined) return false
  const apostrophe = words.at(-1)
  const owner = words.at(-2)
  if (apostrophe === undefined || owner === undefined || owner.form === 'mark') return false
  if (apostrophe.text !== "'" && apostrophe.text !== '’') return false
  words.pop()
  owner.possessive = true
  return true
}

const mark = (text: string, at: number): NameWord => ({
  start: at,
  end: at + text.length,
  text,
  folded: text,
  form: 'mark',
  possessive: false,
  joined: true,
})

const POSSESSIVE = /[’'][sS]$/

function readWord(written: string, at: number): NameWord {
  const stopped = written.endsWith('.') && written.length > 1 ? withStop(written) : written
  const possessive = POSSESSIVE.test(stopped)
  const text = possessive ? stopped.slice(0, -2) : stopped
  return {
    start: at,
    end: at + text.length,
    text,
    folded: fold(text).replaceAll('.', ''),
    form: formOf(text),
    possessive,
    joined: false,
  }
}

/** Most words: small Latin letters only. */
const plainWord = (text: string, at: number): NameWord => ({
  start: at,
  end: at + text.length,
  text,
  folded: text,
  form: 'lower',
  possessive: false,
  joined: false,
})

function withStop(written: string): string {
  const bare = written.slice(0, -1)
  const keeps =
    bare.includes('.') || (bare.length === 1 && /\p{Lu}/u.test(bare)) || SHORT.has(bare.toLowerCase())
  return keeps ? written : bare
}

/** The part of a compound that makes an adjective of a name: 'Lisbon-based', 'US-led'. */
const ADJECTIVE_TAIL =
  /[-‐‑](?:led|based|backed|born|style|era|controlled|held|run|owned|sponsored|wide|made|like|bound|brokered|funded|trained|occupied|\p{Ll}{3,20}ed|\p{Ll}{3,20}ing|old|free|friendly|linked|only|plus|size|sized|related|area|month|year|day|week|minute|hour)$/u

function formOf(text: string): NameWord['form'] {
  const first = text.charCodeAt(0)
  if (first < 65) return isDigit(first) ? 'lower' : 'mark'
  if (first <= 90 && /^[A-Z][a-z]+$/.test(text)) return 'capital'
  if (first >= 97 && first <= 122) return /^\p{Ll}{1,3}[-'’‐‑]\p{Lu}/u.test(text) ? 'particle' : 'lower'
  if (!/^\p{L}/u.test(text)) return 'mark'
  if (!/^\p{Lu}/u.test(text)) return 'lower'
  if (ADJECTIVE_TAIL.test(text)) return 'lower'
  const letters = text.replace(/[^\p{L}]/gu, '')
  if (letters.length === 1) return 'initial'
  return /\p{Ll}/u.test(letters) ? 'capital' : 'caps'
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** What stands in a stretch of a sentence's tokens: breaks, a subject, a word. Positions half-open. */
import type { Token } from '../text/article-text.ts'
import { MONTH } from './after-reporting.ts'
import { wordAt } from './word-at.ts'

const BREAK = /^(?:[,;:(–—]|-{1,2}|\.\.\.|…)$/

/** A comma, colon, bracket or dash; a hyphen inside a word is none. */
export function isBreak(tokens: readonly Token[], k: number): boolean {
  const token = tokens[k]
  if (token === undefined || !BREAK.test(token.text) || isInDate(tokens, k) || isShortForm(tokens, k))
    return false
  return token.text !== '-' || tokens[k - 1]?.end !== token.start
}

/** "the Port Board (PB) said": the bracket of a name's letters parts nothing. */
function isShortForm(tokens: readonly Token[], k: number): boolean {
  const [before, bracket, letters, end] = tokens.slice(Math.max(0, k - 1), k + 3)
  return (
    k > 0 &&
    bracket?.text === '(' &&
    before?.pos === 'PROPN' &&
    /^\p{Lu}[\p{Lu}&.-]{1,8}$/u.test(letters?.text ?? '') &&
    end?.text === ')'
  )
}

/** "May 3, 2019": its comma parts nothing. */
export function isInDate(tokens: readonly Token[], k: number): boolean {
  return (
    wordAt(tokens, k) === ',' &&
    /^\d{4}$/.test(wordAt(tokens, k + 1)) &&
    /^\d{1,2}(?:st|nd|rd|th)?$/.test(wordAt(tokens, k - 1)) &&
    MONTH.test(wordAt(tokens, k - 2))
  )
}

export function breakWithin(tokens: readonly Token[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (isBreak(tokens, k)) return true
  return false
}

export function lastOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  test: (t: Token) => boolean,
): number | null {
  for (let k = to - 1; k >= from; k--) {
    const token = tokens[k]
    if (token !== undefined && test(token)) return k
  }
  return null
}

/** Some noun or pronoun stands there that is not merely in a short prepositional phrase (", on Monday said"). */
export function subjectWithin(tokens: readonly Token[], from: number, to: number): boolean {
  if (tokens[from]?.pos === 'ADP' && to - from <= 3) return false
  for (let k = from; k < to; k++) {
    const pos = tokens[k]?.pos
    if (pos === 'NOUN' || pos === 'PROPN' || pos === 'PRON') return true
  }
  return false
}

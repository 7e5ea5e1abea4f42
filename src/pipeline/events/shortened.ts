/** Where a title may stop before all is told: at the ends of phrases. */
import type { Token } from '../text/article-text.ts'
import type { SentenceReading } from './sentence-reading.ts'
import { inTime } from './title-words.ts'

/** Shorter and shorter at the ends of phrases, never before `needed`; between "of" and its noun only as a last resort. */
export function* shortened(
  reading: SentenceReading,
  whole: readonly number[],
  needed: number,
): Generator<number[]> {
  yield [...whole]
  for (const atOf of [false, true]) {
    for (let i = whole.length - 1; i > 0; i--) {
      const k = whole[i]
      if (k === undefined || k < needed) break
      if (endsPhrase(reading, k, atOf)) yield whole.slice(0, i)
    }
  }
}

/** A title may stop before this token: before a preposition, a comma, "and" or a clause's opening. */
function endsPhrase(reading: SentenceReading, k: number, atOf: boolean): boolean {
  const { tokens, clauses, clauseAt } = reading
  const token = tokens[k]
  if (token === undefined || inTime(reading, k)) return false
  if (token.text.toLowerCase() === 'of')
    return atOf && tokens[k - 1]?.pos === 'NOUN' && !/^(?:which|whom)$/i.test(tokens[k + 1]?.text ?? '')
  if (clauses[clauseAt[k] ?? 0]?.stretches.some(s => s.from === k)) return true
  return token.pos === 'ADP' || /^[,;(]$/.test(token.text) || joinsAnother(tokens, k)
}

/** "met the minister | and his deputy": the first is true without the second, but for "between" and "both". */
function joinsAnother(tokens: readonly Token[], k: number): boolean {
  if (tokens[k]?.pos !== 'CCONJ' || !/^(?:NOUN|PROPN)$/.test(tokens[k - 1]?.pos ?? '')) return false
  const owner = tokens.slice(k + 2, k + 5).some(t => /^['’]s?$/.test(t.text))
  if (!/^(?:DET|NUM)$/.test(tokens[k + 1]?.pos ?? '') && !owner) return false
  const before = tokens.slice(Math.max(0, k - 12), k).map(t => t.text.toLowerCase())
  return !before.some(w => /^(?:between|both|either|neither|from)$/.test(w))
}

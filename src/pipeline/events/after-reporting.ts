/** Date words, and what of a sentence stays with a reporting verb before what is reported begins. */
import type { Token } from '../text/article-text.ts'
import type { VerbGroup } from './verb-group.ts'
import { wordAt } from './word-at.ts'

export const PERIOD =
  /^(?:last|this|next|earlier|later|early|late|hours?|days?|nights?|weeks?|months?|years?|morning|evening|afternoon|weekend)$/i

/** "said Wednesday he will", "told reporters on Monday Brown had": date words and the hearers stay with the reporting. */
export function afterReporting(tokens: readonly Token[], from: number, to: number, last: VerbGroup): number {
  let k = from
  if (HEARD.has(last.lemma)) while (k < to && /^(?:DET|NOUN|PRON)$/.test(tokens[k]?.pos ?? '')) k++
  if (HEARD.has(last.lemma) && (k === from || wordAt(tokens, k - 1) === 'the')) k = afterName(tokens, k, to)
  while (k < to && staysBehind(tokens, k)) k++
  return k < to ? k : from
}

/** "told the Gazette yesterday the two", "told Reuters on Friday the firm": the paper, where a date or another article follows its name. */
function afterName(tokens: readonly Token[], from: number, to: number): number {
  let k = from
  while (k < to && tokens[k]?.pos === 'PROPN' && !namesTime(tokens[k])) k++
  const dated = namesTime(tokens[k]) || (tokens[k]?.pos === 'ADP' && namesTime(tokens[k + 1]))
  return k < to && (dated || /^(?:DET|PRON|ADV)$/.test(tokens[k]?.pos ?? '')) ? k : from
}

export const MONTH = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/
const HEARD = new Set(['tell', 'inform', 'assure', 'remind', 'warn'])

function staysBehind(tokens: readonly Token[], k: number): boolean {
  const token = tokens[k]
  if (token === undefined) return false
  if (isDateWord(token) || token.pos === 'ADV') return true
  if (token.pos === 'NUM') return MONTH.test(wordAt(tokens, k - 1))
  const next = tokens[k + 1]
  if (/^(?:late|early)$/.test(token.text)) return next !== undefined && isDateWord(next)
  return token.pos === 'ADP' && next !== undefined && isDateWord(next)
}

export function namesTime(token: Token | undefined): boolean {
  return token !== undefined && (isDateWord(token) || PERIOD.test(token.text) || token.text === 'May')
}

const DATE_WORD =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|aug|sept|oct|nov|dec)\.?|yesterday|today|tomorrow)$/i

export function isDateWord(token: Token): boolean {
  return DATE_WORD.test(token.text)
}

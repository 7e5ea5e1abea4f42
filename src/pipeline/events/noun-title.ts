/** Titles of a happening that a noun names: "talks with the rebels", without article and date. */
import type { Token } from '../text/article-text.ts'
import type { Target } from './attachment.ts'
import { phraseEnd, phraseStart } from './noun-phrase.ts'
import type { SentenceReading } from './sentence-reading.ts'
import { shortened } from './shortened.ts'
import { inTime, positions } from './title-words.ts'

/** Longest first. */
export function* nounTitles(reading: SentenceReading, { clause, trigger }: Target): Generator<number[]> {
  const { tokens, clauses } = reading
  const own = clauses[clause]
  const ceiling = own?.stretches.find(s => trigger >= s.from && trigger < s.to)?.to ?? tokens.length
  const floor = own?.stretches.find(s => trigger >= s.from && trigger < s.to)?.from ?? 0
  const start = behindDay(reading, behindDate(reading, phraseStart(tokens, trigger, floor), trigger), trigger)
  const end = endOfPhrase(reading, trigger, ceiling)
  const phrase = positions(start, end).filter(k => !isOpeningArticle(tokens, k, start))
  const words = phrase.filter(k => !inTime(reading, k) && tokens[k]?.pos !== 'PART')
  const placed = own?.verb === null && isPlaced(tokens, floor, start)
  if (!placed && !tellsEnough(tokens, words)) {
    if (isDefiniteCompound(tokens, start, trigger)) yield positions(start, end)
    return
  }
  yield* shortened(reading, phrase, trigger + 1)
}

/** "last week's referendum" begins with the vote. */
function behindDate({ tokens, times }: SentenceReading, start: number, trigger: number): number {
  const date = times.find(t => t.core >= start && t.to <= trigger && (t.core === start || t.from <= start))
  const dated = date !== undefined && (date.resolved.when !== null || date.resolved.unresolved !== null)
  if (!dated || !/^['’]s?$/.test(tokens[date.to]?.text ?? '')) return start
  return date.to + 1
}

/** "the 12 January earthquake" begins with what it was. */
function behindDay({ times }: SentenceReading, start: number, trigger: number): number {
  const day = times.find(t => t.core === start && t.to <= trigger && !t.loose)
  return day !== undefined && day.resolved.when !== null ? day.to : start
}

/** Up to the next date; behind it when the phrase goes on: "talks on Friday between the two". */
function endOfPhrase(reading: SentenceReading, trigger: number, ceiling: number): number {
  const { tokens, times } = reading
  const date = times.find(t => t.from > trigger && inTime(reading, t.core))
  const end = phraseEnd(tokens, trigger, Math.min(ceiling, date?.from ?? ceiling))
  if (date === undefined || date.from !== end || tokens[date.to]?.pos !== 'ADP' || date.to >= ceiling)
    return end
  return phraseEnd(tokens, date.to, ceiling)
}

function isOpeningArticle(tokens: readonly Token[], k: number, start: number): boolean {
  const token = tokens[k]
  return k === start && (token?.pos === 'DET' || token?.pos === 'PRON' || token?.pos === 'PART')
}

/** "the cease-fire": the article tells which, and two words tell what. */
function isDefiniteCompound(tokens: readonly Token[], start: number, trigger: number): boolean {
  return (
    tokens[start]?.text.toLowerCase() === 'the' && tokens[trigger - 1]?.text === '-' && start === trigger - 3
  )
}

/** "meetings" alone says nothing; "bilateral meetings of ministers" does. */
function tellsEnough(tokens: readonly Token[], phrase: readonly number[]): boolean {
  const telling = phrase.filter(k => /^(?:NOUN|PROPN|ADJ|VERB)$/.test(tokens[k]?.pos ?? ''))
  const named = phrase.some(k => tokens[k]?.pos === 'PROPN')
  const complement = phrase.some(k => tokens[k]?.pos === 'ADP')
  return telling.length >= 3 || ((named || complement) && telling.length >= 2)
}

/** "in Syria, the cease-fire": a place stands before a verbless event. */
function isPlaced(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens
    .slice(from, to)
    .some((t, i) => /^(?:in|at|near|outside)$/i.test(t.text) && tokens[from + i + 1]?.pos === 'PROPN')
}

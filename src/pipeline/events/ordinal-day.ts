/** "On the second and final day of his visit": a day counted from the beginning, or back from the end, of a named event. */
import { happeningAt, phraseEnd } from './noun-phrase.ts'
import type { PlacedTime, SentenceReading } from './sentence-reading.ts'
import type { RelativeDay } from './statement.ts'

const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
]

/** Null unless the mention is a "day" with an ordinal, followed by "of" and an event. */
export function ordinalDay({ tokens }: SentenceReading, time: PlacedTime): RelativeDay | null {
  const word = (k: number) => tokens[k]?.text.toLowerCase() ?? ''
  if (word(time.to - 1) !== 'day' || word(time.to) !== 'of') return null
  const before = [-4, -3, -2, -1].map(n => word(time.core + n)).concat(words(tokens, time.core, time.to))
  const ordinal = before.map(w => ORDINALS.indexOf(w)).find(n => n >= 0)
  const last = before.some(w => w === 'final' || w === 'last')
  const event = eventAfter(tokens, time.to + 1)
  if (event === null || (ordinal === undefined && !last)) return null
  return ordinal === undefined
    ? { ...event, days: 0, from: 'end' }
    : { ...event, days: ordinal, from: 'start' }
}

function words(tokens: SentenceReading['tokens'], from: number, to: number): string[] {
  return tokens.slice(from, to).map(t => t.text.toLowerCase())
}

function eventAfter(tokens: SentenceReading['tokens'], from: number): { start: number; end: number } | null {
  for (let k = from; k < from + 6; k++) {
    if (happeningAt(tokens, k) === null) continue
    const end = phraseEnd(tokens, k, tokens.length)
    return { start: tokens[from]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 }
  }
  return null
}

/** What an editor changed, in a reader's words. */
import { dateWords } from './date-words.ts'
import { parseDay } from './day.ts'
import { oneDay } from './words.ts'

const FIELD_WORDS: Record<string, string> = {
  title: 'The title was',
  date: 'The date was',
  'said by': 'It was credited to',
  'merged with': 'Joined with it',
  'split from': 'Taken out of',
  excerpts: 'Its excerpts were',
  'place in the timeline': 'Its place in the timeline was',
}

/** A field of a correction, as what stands before its value. */
export function fieldWords(field: string): string {
  return FIELD_WORDS[field] ?? `The ${field} was`
}

export function originalWords(value: string): string {
  return parseDay(value) === null ? value : dateWords(oneDay(value))
}

/** What a time mention is found to date, or why it dates nothing. */
import type { PlacedTime } from './sentence-reading.ts'

export interface Target {
  clause: number
  /** Position of the token that names the happening. */
  trigger: number
  /** 'noun': the title is the noun's phrase, not the clause. */
  form: 'verb' | 'noun'
}

export type Attachment =
  | { time: PlacedTime; target: Target; background: null }
  | { time: PlacedTime; target: null; background: string }

export function background(time: PlacedTime, why: string): Attachment {
  return { time, target: null, background: why }
}

export function to(time: PlacedTime, clause: number, trigger: number, form: Target['form']): Attachment {
  return { time, target: { clause, trigger, form }, background: null }
}

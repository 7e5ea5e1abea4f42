/** The day an article was published, given or concluded. */
import type { Day } from '../../dossier/day.ts'
import type { Reason, When } from '../../dossier/schema.ts'

export interface DocumentDate {
  /** Null: the evidence is too weak; `undated` says so to the reader. */
  when: When | null
  undated: string | null
  why: Reason[]
  /** Best first, without the chosen one; `score` is a log-odds, comparable inside one article only. */
  runnersUp: { edtf: string; score: number }[]
}

/** The day it was published; of several in question the first. Null where unknown. */
export function publishedDay({ when }: DocumentDate): Day | null {
  return when?.from ?? null
}

import type { Token } from '../text/article-text.ts'

/** The word at a position of a sentence, in lower case; '' outside of it. */
export function wordAt(tokens: readonly Token[], i: number): string {
  return tokens[i]?.text.toLowerCase() ?? ''
}

/** Pronouns that say whose the noun behind them is. */
export const WHOSE = /^(?:his|her|its|their|our|my|your)$/i

/** A time is fixed for it: "talks due on Monday", "is scheduled for". */
export const SCHEDULED = /^(?:due|set|scheduled|rescheduled|slated|expected|planned|poised)$/i

/** What somebody is who will do it: "is due to meet", "is likely to", "is about to". */
export const DUE = new RegExp(`${SCHEDULED.source}|^(?:likely|unlikely|ready|supposed|certain|about)$`, 'i')

/** What a day is called beside its date: "on 1 July, the anniversary of the union". */
export const DAY_NAME =
  /^(?:anniversary|birthday|day|eve|date|deadline|holiday|festival|weekend|morning|night)$/

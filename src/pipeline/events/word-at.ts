import type { Token } from '../text/article-text.ts'

/** The word at a position of a sentence, in lower case; '' outside of it. */
export function wordAt(tokens: readonly Token[], i: number): string {
  return tokens[i]?.text.toLowerCase() ?? ''
}

/** Pronouns that say whose the noun behind them is. */
export const WHOSE = /^(?:his|her|its|their|our|my|your)$/i

/** What a day is called beside its date: "on 1 July, the anniversary of the union". */
export const DAY_NAME =
  /^(?:anniversary|birthday|day|eve|date|deadline|holiday|festival|weekend|morning|night)$/

/** A rule: a pattern of tokens and what a match of it means. Rules are tried in order; the first to take a token keeps it. */
import type { TimeMention, TimeValue } from './mention.ts'
import { type Match, type Pattern, pattern } from './pattern.ts'

/** What a rule makes of a match; the mention is the whole match unless `first` and `end` (tokens, half-open) say less. */
export interface Found {
  type: TimeMention['type']
  value: TimeValue
  first?: number
  end?: number
  /** Tokens of the two ends of a range, half-open. */
  ends?: [readonly [number, number], readonly [number, number]]
}

export interface Rule {
  name: string
  find: Pattern
  /** Null: the words look like the pattern but are no time, and other rules may try; 'name': none may. */
  read(match: Match): Found | 'name' | null
}

export function rule(name: string, source: string, read: Rule['read']): Rule {
  return { name, find: pattern(source), read }
}

/** A rule whose every match is a date. */
export function dateRule(
  name: string,
  source: string,
  read: (match: Match) => TimeValue | 'name' | null,
): Rule {
  return rule(name, source, match => {
    const value = read(match)
    return value === null || value === 'name' ? value : { type: 'date', value }
  })
}

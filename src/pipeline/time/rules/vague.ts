/** 'now', 'recently', 'in the future': references without a day. */
import type { TimeValue } from '../mention.ts'
import type { Match } from '../pattern.ts'
import { dateRule, type Rule } from '../rule.ts'

const PAST: TimeValue = { kind: 'vague', ref: 'PAST_REF', timex: 'PAST_REF' }
const PRESENT: TimeValue = { kind: 'vague', ref: 'PRESENT_REF', timex: 'PRESENT_REF' }
const FUTURE: TimeValue = { kind: 'vague', ref: 'FUTURE_REF', timex: 'FUTURE_REF' }

/** 'will soon begin', 'may soon seek', not 'the siege was soon broken'. */
function isAhead(m: Match): boolean {
  const { text, start, end } = m.tokens
  const at = start[m.first] ?? 0
  return (
    AHEAD.test(text.slice(Math.max(0, at - 24), at)) ||
    NEXT.test(text.slice(end[m.end - 1], (end[m.end - 1] ?? 0) + 12))
  )
}

const AHEAD =
  /\b(?:will|may|might|could|can|should|must|to|won['’]t|['’]ll|hopes?|expects?)(?:\s{1,3}(?:be|very|as))?\s{1,3}$/
const NEXT = /^\s{1,3}(?:will|be|to|as possible)\b/

export const vague: readonly Rule[] = [
  dateRule('these-days', 'these word=Units', m =>
    m.words('word') === 'days' && m.wordAt(m.first) === 'these' ? PRESENT : null,
  ),
  dateRule('right-now', 'now', () => PRESENT),
  dateRule('past-word', 'Past', () => PAST),
  dateRule('present-word', 'Present', () => PRESENT),
  dateRule('current', 'current', () => PRESENT),
  dateRule('near-future', 'the Near? Future', () => FUTURE),
  dateRule('soon', 'Soon (?! as | after )', m => (isAhead(m) ? FUTURE : null)),
  dateRule('the-past', 'the past (?! [Other Capital])', () => PAST),
]

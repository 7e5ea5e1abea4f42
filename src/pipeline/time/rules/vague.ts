/** 'now', 'recently', 'in the future': references without a day. */
import type { TimeValue } from '../mention.ts'
import { dateRule, type Rule } from '../rule.ts'

const PAST: TimeValue = { kind: 'vague', ref: 'PAST_REF', timex: 'PAST_REF' }
const PRESENT: TimeValue = { kind: 'vague', ref: 'PRESENT_REF', timex: 'PRESENT_REF' }
const FUTURE: TimeValue = { kind: 'vague', ref: 'FUTURE_REF', timex: 'FUTURE_REF' }

export const vague: readonly Rule[] = [
  dateRule('these-days', 'these word=Units', m =>
    m.words('word') === 'days' && m.wordAt(m.first) === 'these' ? PRESENT : null,
  ),
  dateRule('right-now', 'now', () => PRESENT),
  dateRule('past-word', 'Past', () => PAST),
  dateRule('present-word', 'Present', () => PRESENT),
  dateRule('current', 'current', () => PRESENT),
  dateRule('future-word', 'Future', () => FUTURE),
  dateRule('the-past', 'the past (?! [Other Capital])', () => PAST),
]

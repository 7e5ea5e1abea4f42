/** Holidays that a rule of the calendar fixes. */
import type { Match } from '../pattern.ts'
import { dateRule, type Rule, rule } from '../rule.ts'

export const holidays: readonly Rule[] = [
  rule('each-holiday', 'each Holiday', () => ({ type: 'set', value: { kind: 'set', timex: 'P1Y' } })),
  dateRule('holiday-year', 'name=Holiday (?: ,? (?: of | in )? year=Year )?', m =>
    isName(m)
      ? 'name'
      : {
          kind: 'calendar',
          holiday: m.words('name').replace(/[’`]/g, "'").replace(/\s+/g, ' ').replace(/ '/g, "'"),
          ...(m.has('year') ? { year: m.value('year') ?? 0 } : {}),
        },
  ),
]

/** 'White Christmas', 'Easter Island', 'Christmas shopping', 'pre-Christmas': not the day. */
function isName(m: Match): boolean {
  if (/^(?:pre|post|mid|anti)$/.test(m.wordAt(m.first - 2)) && m.wordAt(m.first - 1) === '-') return true
  return !m.has('year') && (m.beforeIs(['Capital']) || m.afterIs(['Capital']) || AROUND.test(m.wordAt(m.end)))
}

const AROUND =
  /^(?:trees?|cards?|carols?|shopping|shoppers|seasons?|holidays?|presents?|gifts?|part(?:y|ies)|dinners?|turkeys?|lights|markets?|decorations?|bonus(?:es)?|eggs?|bunny|sales|spirit|period|week|weekend|music|songs?)$/

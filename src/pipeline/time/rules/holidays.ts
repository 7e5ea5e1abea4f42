/** Holidays that a rule of the calendar fixes. */
import { dateRule, type Rule, rule } from '../rule.ts'

export const holidays: readonly Rule[] = [
  rule('each-holiday', 'each Holiday', () => ({ type: 'set', value: { kind: 'set', timex: 'P1Y' } })),
  dateRule('holiday-year', 'name=Holiday (?: ,? (?: of | in )? year=Year )?', m =>
    m.beforeIs(['Capital'])
      ? null
      : {
          kind: 'calendar',
          holiday: m.words('name').replace(/[’`]/g, "'").replace(/\s+/g, ' ').replace(/ '/g, "'"),
          ...(m.has('year') ? { year: m.value('year') ?? 0 } : {}),
        },
  ),
]

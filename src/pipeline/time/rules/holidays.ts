/** Holidays that a rule of the calendar fixes. */
import { dateRule, type Rule } from '../rule.ts'

export const holidays: readonly Rule[] = [
  dateRule('holiday-year', 'name=Holiday (?: ,? (?: of | in )? year=Year )?', m => ({
    kind: 'calendar',
    holiday: m.words('name').replace(/[’`]/g, "'").replace(/\s+/g, ' ').replace(/ '/g, "'"),
    ...(m.has('year') ? { year: m.value('year') ?? 0 } : {}),
  })),
]

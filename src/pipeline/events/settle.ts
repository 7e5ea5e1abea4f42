/** What can be dated only when the statements of all articles are known. */
import type { ArticleInContext } from '../recipe.ts'
import { settleWeekdays } from './companion-days.ts'
import { settleLateWeekdays } from './late-weekday.ts'
import { settleRelative } from './relative.ts'
import type { Statement } from './statement.ts'

/** Weekdays first: they may date the event on which another statement hangs. */
export function settle(statements: readonly Statement[], articles: readonly ArticleInContext[]): Statement[] {
  const weekdays = settleLateWeekdays(settleWeekdays(statements, articles), articles)
  return settleRelative(weekdays, articles)
}

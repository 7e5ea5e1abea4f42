/** Dates that take a part from the one behind them: the year written once, the day written behind what is counted. */
import type { CalendarValue, TimeMention } from './mention.ts'

/** "in April and June 2009", "on 9 April, 6 June, and 5 September 1855": the year is written once, with the last. */
export function joinedYears(text: string, mentions: readonly TimeMention[]): Map<TimeMention, number> {
  const years = new Map<TimeMention, number>()
  for (let i = mentions.length - 2; i >= 0; i--) {
    const [mention, next] = [mentions[i], mentions[i + 1]]
    const own = mention?.value
    if (!mention || !next || own?.kind !== 'calendar' || next.value.kind !== 'calendar') continue
    if (own.month === undefined || own.year !== undefined) continue
    if (own.direction !== undefined || own.of !== undefined) continue
    const { month, date, era } = next.value
    const joined = years.get(next)
    const year = next.value.year ?? joined
    const alike = (own.date === undefined) === (date === undefined)
    if (month === undefined || year === undefined || era !== undefined || !alike) continue
    const between = text.slice(mention.end, next.start)
    if (JOINED.test(between) || (joined !== undefined && LISTED.test(between)))
      years.set(mention, own.month > month ? year - 1 : year)
  }
  return years
}

const JOINED = /^,? ?(?:and|or|to)(?: (?:in|on|by))? $/
const LISTED = /^, (?:in |on |by )?$/

/** "three days later, on 12 June,": the day is written behind what is counted. */
export function namedDays(text: string, mentions: readonly TimeMention[]): Map<TimeMention, CalendarValue> {
  const days = new Map<TimeMention, CalendarValue>()
  mentions.forEach((mention, i) => {
    const next = mentions[i + 1]
    if (mention.value.kind !== 'offset' || next?.value.kind !== 'calendar') return
    if (next.value.date === undefined || next.value.month === undefined) return
    const between = text.slice(mention.end, next.start)
    if (/^, (?:on )?$/.test(between) && /^[,.;)]/.test(text.slice(next.end, next.end + 1)))
      days.set(mention, next.value)
  })
  return days
}

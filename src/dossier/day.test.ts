import { expect, test } from 'vitest'
import { addDays, dayNumberOf, dayParts, daysBetween, daysInMonth, parseDay, weekdayOf } from './day.ts'

const MS = 86_400_000

/** The platform's own calendar, as an independent reckoning. */
function byPlatform(n: number) {
  const d = new Date(n * MS)
  return {
    year: d.getUTCFullYear(),
    month: d.getUTCMonth() + 1,
    date: d.getUTCDate(),
    weekday: d.getUTCDay(),
  }
}

test('agrees with the platform on every day of 1890 to 2110 and on leap centuries around year 0', () => {
  const ranges = [
    [-29_220, 51_500],
    [-720_500, -719_000],
    [-865_700, -865_500],
  ] as const
  for (const [from, to] of ranges) {
    for (let n = from; n < to; n++) {
      const parts = dayParts(n)
      if (dayNumberOf(parts.year, parts.month, parts.date) !== n) throw new Error(`no way back from ${n}`)
      const known = byPlatform(n)
      if (
        parts.year !== known.year ||
        parts.month !== known.month ||
        parts.date !== known.date ||
        parts.weekday !== known.weekday
      ) {
        throw new Error(`${n}: ${JSON.stringify(parts)} is not ${JSON.stringify(known)}`)
      }
    }
  }
})

test.each(['2016-02-30', '2015-02-29', '1900-02-29', '2016-13-01', '2016-00-10', '2016-04-31', 'July 4'])(
  '%s is no day',
  text => {
    expect(parseDay(text)).toBeNull()
  },
)

test.each([
  ['2016-02-29', 1, '2016-03-01'],
  ['1999-12-31', 1, '2000-01-01'],
  ['2000-03-01', -1, '2000-02-29'],
  ['0000-01-01', -1, '-0001-12-31'],
])('%s and %i days is %s', (day, count, result) => {
  expect(addDays(day, count)).toBe(result)
  expect(daysBetween(day, result)).toBe(count)
})

test('lengths of months and weekdays', () => {
  expect([2, 4, 7, 12].map(m => daysInMonth(2016, m))).toEqual([29, 30, 31, 31])
  expect([1900, 2000, 2015].map(y => daysInMonth(y, 2))).toEqual([28, 29, 28])
  expect([weekdayOf('2016-07-14'), weekdayOf('1969-12-28'), weekdayOf('-0043-03-15')]).toEqual([4, 0, 5])
})

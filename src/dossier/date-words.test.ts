import { expect, test } from 'vitest'
import { type DateSpan, dateWords } from './date-words.ts'

const span = (from: string, to: string, more: Partial<DateSpan> = {}): DateSpan => ({
  from,
  to,
  extent: 'throughout',
  precision: 'day',
  part: null,
  ...more,
})

test.each([
  ['14 July 2016', span('2016-07-14', '2016-07-14')],
  ['14 July 2016, evening', span('2016-07-14', '2016-07-14', { part: 'evening' })],
  ['14–15 July 2016', span('2016-07-14', '2016-07-15')],
  ['30 July\u2009–\u20092 August 2016', span('2016-07-30', '2016-08-02')],
  ['30 December 2016\u2009–\u20092 January 2017', span('2016-12-30', '2017-01-02')],
  ['some day in 4–10 July 2016', span('2016-07-04', '2016-07-10', { extent: 'within', precision: 'week' })],
  ['13 or 14 July 2016', span('2016-07-13', '2016-07-14', { extent: 'within' })],
  ['31 July or 1 August 2016', span('2016-07-31', '2016-08-01', { extent: 'within' })],
  [
    'early August 2016',
    span('2016-08-01', '2016-08-10', { extent: 'within', precision: 'month', part: 'early' }),
  ],
  [
    'mid-August 2016',
    span('2016-08-11', '2016-08-20', { extent: 'within', precision: 'month', part: 'mid' }),
  ],
  ['late 2016', span('2016-09-01', '2016-12-31', { extent: 'within', precision: 'year', part: 'late' })],
  ['February 2016', span('2016-02-01', '2016-02-29', { extent: 'within', precision: 'month' })],
  ['throughout February 2016', span('2016-02-01', '2016-02-29', { precision: 'month' })],
  ['summer 2016', span('2016-06-01', '2016-08-31', { extent: 'within', precision: 'season' })],
  ['winter 2015–16', span('2015-12-01', '2016-02-29', { extent: 'within', precision: 'season' })],
  ['2016', span('2016-01-01', '2016-12-31', { extent: 'within', precision: 'year' })],
  ['15 March 44 BC', span('-0043-03-15', '-0043-03-15')],
  ['31 December 9999', span('9999-12-31', '9999-12-31')],
])('%s', (words, when) => {
  expect(dateWords(when)).toBe(words)
})

test('an imprecise date is never told as a single day', () => {
  for (const extent of ['within', 'throughout'] as const)
    expect(dateWords(span('2016-08-01', '2016-08-10', { extent }))).not.toMatch(/^1 August 2016$/)
})

test('the short form leaves the year to the axis', () => {
  const short = { months: 'short', year: false } as const
  expect(dateWords(span('2016-02-27', '2016-02-27'), short)).toBe('27 Feb')
  expect(dateWords(span('2016-07-14', '2016-07-15'), short)).toBe('14–15 July')
  expect(dateWords(span('2016-12-30', '2017-01-02'), short)).toBe('30 Dec 2016\u2009–\u20092 Jan 2017')
})

import { expect, test } from 'vitest'
import { marked, unmarked } from '../tests/notation.ts'

test.each([
  'It happened on [Christmas Day|2015-12-25].',
  'It happened on [Christmas Eve 2014|2014-12-24].',
  "It will happen on [New Year's Eve|2016-12-31].",
  'It will happen on [New Year’s Day|2017-01-01].',
  'It happened on [Easter Monday 2016|2016-03-28].',
  'It happened on [Good Friday|2016-03-25].',
  'It happened at [Thanksgiving|2015-11-26].',
  'It happened on [Memorial Day|2016-05-30].',
])('fixed and moving holidays: %s', expected => {
  expect(marked(unmarked(expected))).toBe(expected)
})

test.each([
  'He sang White Christmas.',
  'Easter Island was found.',
  'The Christmas trees were sold.',
  'Thanksgiving turkeys were dear.',
  'Orthodox Christmas came later.',
])('names and wares: %s', text => {
  expect(marked(text)).toBe(text)
})

test.each(['They meet every Christmas.', 'It is kept each Thanksgiving.', 'He swam every New Year’s Day.'])(
  'every year: %s',
  text => {
    expect(marked(text)).toBe(text)
  },
)

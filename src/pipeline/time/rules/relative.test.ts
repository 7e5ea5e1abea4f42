import { expect, test } from 'vitest'
import { marked, unmarked } from '../tests/notation.ts'

test.each([
  'It was shot down [last week|[2016-07-04..2016-07-10]].',
  'He came [last month|2016-06].',
  'He will come [next year|2017].',
  'He came [earlier this month|[2016-07-01..2016-07-12]].',
  'He came [earlier this year|[2016-01-01..2016-07-12]].',
  'They met [earlier this week|[2016-07-11..2016-07-12]].',
  'They will meet [later this month|[2016-07-14..2016-07-31]].',
  'They will meet [later this week|[2016-07-14..2016-07-17]].',
  'He left [early this month|[2016-07-01..2016-07-10]].',
  'They met [earlier last month|2016-06].',
  'He came over [the weekend|[2016-07-09..2016-07-10]].',
  'The goal is to be there by [the end of the month|[2016-07-21..2016-07-31]].',
])('units pointed at: %s', expected => {
  expect(marked(unmarked(expected))).toBe(expected)
})

test.each([
  'They met [two weeks ago|[2016-06-27..2016-07-03]].',
  'They met [three days ago|2016-07-10].',
  'They met [a year ago|2015].',
  'They met [six months ago|2016-01].',
])('so long ago: %s', expected => {
  expect(marked(unmarked(expected))).toBe(expected)
})

test.each([
  'He came on [Sunday|2016-07-10]. [Three days later|2016-07-13] he left.',
  'He came in [May 2012|2012-05]. [A year later|2013] he left.',
  '[The day before, July 12|2016-07-12], he spoke.',
  'He came on [July 4|2016-07-04] and left [the next day|2016-07-05].',
])('counted from where the text is: %s', expected => {
  expect(marked(unmarked(expected))).toBe(expected)
})

test.each(['They met three days later.', 'They met the day before.', 'The next day they left.'])(
  'nothing to count from: %s',
  text => {
    expect(marked(text)).toBe(text)
  },
)

test.each([
  'They met on the eve of the visit.',
  'They met the day before the talks.',
  'He left hours after the attack.',
])('tied to an event by name: %s', text => {
  expect(marked(text)).toBe(text)
})

test.each([
  'He spoke on "This Week" and left.',
  'It was on “Next Week” there.',
  "He was on ABC's 'This Week' show.",
  "He was on `` This Week , '' and left .",
])('names of programmes: %s', text => {
  expect(marked(text)).toBe(text)
})

test('a part of a town is no part of a year, and a programme no week', () => {
  for (const text of ['The fair was held in the Quarter.', "He joked on ABC's This Week that it was over."])
    expect(marked(text)).toBe(text)
})

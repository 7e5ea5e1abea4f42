import { expect, test } from 'vitest'
import { marked, unmarked } from '../tests/notation.ts'

test.each([
  'He met the minister on [Tuesday|2016-07-12].',
  'He will meet the minister on [Thursday|2016-07-14].',
  'He left on [Monday|2016-07-11], officials said.',
  'The talks are to resume on [Friday|2016-07-15].',
  'The talks are set to resume [Friday|2016-07-15].',
  'The bid had been due to expire on [Friday|2016-07-08].',
  "The move follows [Friday|2016-07-08]'s declaration, which will stand.",
  'They meet separately [Friday|2016-07-15].',
  'He came [last Tuesday|2016-07-12].',
  'He comes [next Tuesday|2016-07-19].',
])('weekdays: %s', expected => {
  expect(marked(unmarked(expected))).toBe(expected)
})

test.each([
  'They met from [Monday to Wednesday|2016-07-11/2016-07-13].',
  'They met [Monday through Wednesday|2016-07-11/2016-07-13].',
  'They met [Sunday-Tuesday|2016-07-10/2016-07-12].',
])('ranges of weekdays: %s', expected => {
  expect(marked(unmarked(expected))).toBe(expected)
})

test.each([
  'They met on [Tuesday evening|2016-07-12].',
  'They met on [the evening of 12 July|2016-07-12].',
  'They met on [July 12 in the morning|2016-07-12].',
  'They met [yesterday morning|2016-07-12].',
  'They met [last night|2016-07-12].',
  'They met at [3 p.m. on Tuesday|2016-07-12].',
])('parts of a day: %s', expected => {
  expect(marked(unmarked(expected))).toBe(expected)
})

test.each([
  'They met [yesterday|2016-07-12].',
  'They meet [tomorrow|2016-07-14].',
  'They meet [the day after tomorrow|2016-07-15].',
  'They met [the day before yesterday|2016-07-11].',
  "[Today|2016-07-13]'s announcement ends it.",
])('days from today: %s', expected => {
  expect(marked(unmarked(expected))).toBe(expected)
})

test.each([
  'The Sunday Times wrote it.',
  'Black Friday sales rose.',
  'The sun rose.',
  'He sat down and wed her.',
  'Mon Dieu, he said.',
  'He reports on the Sheffield Wednesday-Leeds game.',
  'She plays for Sheffield Wednesday.',
  'He told the Mail on Sunday of it.',
  'An Independent on Sunday writer was there.',
])('no weekday: %s', text => {
  expect(marked(text)).toBe(text)
})

test.each([
  'They meet every Monday.',
  'He works on Sundays.',
  'Two flights leave on Monday and Tuesday nights.',
  'It is shut each Friday evening.',
])('weekdays that are repeated: %s', text => {
  expect(marked(text)).toBe(text)
})

test.each([
  "It is the spearhead of today's personal computers.",
  "In today's world it is otherwise.",
  'They are the leaders of tomorrow.',
  'USA Today said so.',
  'The Day After Tomorrow was shown.',
])('an age, not a day: %s', text => {
  expect(marked(text)).toBe(text)
})

test.each(['The ratio was 2:1, or 16:9.', 'He won 625 a share.', 'The score was 3-2 at the break.'])(
  'no hour: %s',
  text => {
    expect(marked(text)).toBe(text)
  },
)

test.each([
  'Two hearings were set for [Friday|2016-07-15], and a vote was scheduled for [Monday|2016-07-18].',
  'The rig burned in [April|2016-04] first of all.',
])('what is set for a day is to come, and “in April first” names no day: %s', expected => {
  expect(marked(unmarked(expected))).toBe(expected)
})

test('overnight goes with its weekday', () => {
  const text = 'The ship was moored [overnight Friday|2016-07-08] in the port.'
  expect(marked(unmarked(text))).toBe(text)
})

import { expect, test } from 'vitest'
import { recogniseText } from '../recognise.ts'
import { marked, unmarked } from '../tests/notation.ts'

test.each([
  'He came in [1989|1989].',
  'He came in [nineteen eighty-nine|1989].',
  'Caesar died in [44 BC|-0043].',
  'The revolt of the cities ([499-493 BC|-0498/-0492]) failed.',
  'The plans for [1777|1777], he said, failed.',
  'It fell in [476 AD|0476].',
  'Vesuvius erupted in [AD 79|0079].',
  'It was built [c. 1850|1850~].',
  'It was built [circa 1850|1850~].',
  'He came at [the end of 2015|[2015-09-01..2015-12-31]].',
  'He came in [fiscal 1989|1989].',
])('years: %s', expected => {
  expect(marked(unmarked(expected))).toBe(expected)
})

test.each([
  'He was there from [1989 to 1994|1989/1994].',
  'He was there in [1989-94|1989/1994].',
  'He was there in [1989–1994|1989/1994].',
  'He was there between [1989 and 1994|1989/1994].',
])('ranges of years: %s', expected => {
  expect(marked(unmarked(expected))).toBe(expected)
})

test.each([
  'It rose in [the 1990s|[1990-01-01..1999-12-31]].',
  "It rose in [the '90s|[1990-01-01..1999-12-31]].",
  'It rose in [the late 1990s|[1997-01-01..1999-12-31]].',
  'It rose in [the mid-1990s|[1994-01-01..1996-12-31]].',
  'He came in [the 19th century|[1800-01-01..1899-12-31]].',
  'He came in [the twentieth century|[1900-01-01..1999-12-31]].',
])('decades and centuries: %s', expected => {
  expect(marked(unmarked(expected))).toBe(expected)
})

test.each([
  'It grew in [the second quarter of 2016|[2016-04-01..2016-06-30]].',
  'It grew in [Q2 2016|[2016-04-01..2016-06-30]].',
  'It grew in [the first half of 2015|[2015-01-01..2015-06-30]].',
  "It grew in [last year's third quarter|[2015-07-01..2015-09-30]].",
  'It fell in [the year-ago quarter|[2015-07-01..2015-09-30]].',
])('quarters and halves: %s', expected => {
  expect(marked(unmarked(expected))).toBe(expected)
})

test.each(['He was born on [22 April (10 April Old Style) 1870|1870-04-22].'])(
  'old and new style: %s',
  expected => {
    expect(marked(unmarked(expected))).toBe(expected)
  },
)

test.each([
  'He paid $1999 for it.',
  'It carried 1500 people and weighed 2000 tons.',
  'He paid 2000 euros for 1500 shares.',
  'He has 2016 friends.',
  'It is 1800 miles away.',
  'Flight 1549 landed.',
  'See page 1999 and room 1984.',
  'Call 212-555-2016.',
  'At 1400 metres it snowed.',
])('numbers of four figures: %s', text => {
  expect(marked(text)).toBe(text)
})

test.each(['Windows 2000 and Euro 2016 came.', 'Agenda 2030 was signed.', 'He saw Expo 2000.'])(
  'names with a number: %s',
  text => {
    expect(marked(text)).toBe(text)
  },
)

test.each(['A man in his 30s came.', 'She is in her twenties.', 'They drove at 80 or so.'])(
  'ages and other tens: %s',
  text => {
    expect(marked(text)).toBe(text)
  },
)

test.each([
  'A quarter of them left.',
  'Iraq imports about three-quarters of it.',
  'The second half began.',
  'Half the town came.',
])('no quarter and no half: %s', text => {
  expect(marked(text)).toBe(text)
})

test.each([
  ['22 April [O.S. 10 April] 1870', '1870-04-22'],
  ['10 April [22 April N.S.] 1870', '1870-04-22'],
  ['22 February [O.S. 11 February] 1732', '1732-02-22'],
])('in brackets, old and new style: %s', (words, day) => {
  expect(marked(`He was born on ${words}.`)).toBe(`He was born on [${words}|${day}].`)
})

test.each([
  'He came on [22 April|2016-04-22] ([10 April|2016-04-10] was too early) in [1870|1870].',
  'He came on [22 April|2016-04-22] ([10 May|2016-05-10]) with 1870 men.',
  'He came on [22 April 1870|1870-04-22] ([10 April|1870-04-10] Old Style).',
])('not one day in two calendars: %s', expected => {
  expect(marked(unmarked(expected))).toBe(expected)
})

test.each([
  'It came on [18 June 1815|1815-06-18], in the evening.',
  'It came in [1815|1815].',
  'It came on [January 19, 2010|2010-01-19].',
  'It struck on January 19, 1815 GMT.',
  'It struck at 1653 local time.',
  'It was on air until 2010 BST.',
])('four figures before a zone are an hour, not a year: %s', expected => {
  const words = recogniseText(unmarked(expected)).flatMap(m => (/\d{4}$/.test(m.text) ? [m.text] : []))
  expect(words).toEqual([...expected.matchAll(/\[([^|\]]+)\|/g)].map(m => m[1]))
})

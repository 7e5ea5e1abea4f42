import { expect, test } from 'vitest'
import { marked, unmarked } from '../tests/notation.ts'

test.each([
  'He came on [14 July 2016|2016-07-14].',
  'He came on [the 14th of July|2016-07-14].',
  'He came on [14th July 2016|2016-07-14].',
  'He came on [July 14th, 2016|2016-07-14].',
  'He came on [July the fourth|2016-07-04].',
  'He came on [the fourth of July|2016-07-04].',
  'He came on [Jul. 14|2016-07-14].',
  'He came on [Jul 14, 2016|2016-07-14].',
  'Caesar died on [15 March 44 BC|-0043-03-15].',
])('a day written out: %s', expected => {
  expect(marked(unmarked(expected))).toBe(expected)
})

test.each([
  'He came on [Wednesday, July 13|2016-07-13].',
  'He came on [Thursday 14 July 2011|2011-07-14].',
  'He came on [Thursday, the 14th of July|2016-07-14].',
  'It will be held on [Thursday, July 13|2017-07-13].',
  'He came on [Monday 14 July 2016|2016-07-14], they say.',
])('weekday and date: %s', expected => {
  expect(marked(unmarked(expected))).toBe(expected)
})

test.each([
  'He came on [2016-07-14|2016-07-14].',
  'He came on [2016/07/14|2016-07-14].',
  'He came on [14.07.2016|2016-07-14].',
  'He came on [14-Jul-2016|2016-07-14].',
  'He came on [23/04/2016|2016-04-23].',
  'He came on [04/23/2016|2016-04-23].',
  'He came on [04/04/2016|2016-04-04].',
])('a day in figures: %s', expected => {
  expect(marked(unmarked(expected))).toBe(expected)
})

test.each([
  'He came on [23/04/2016|2016-04-23] and left on [03/05/2016|2016-05-03].',
  'He came on [04/23/2016|2016-04-23] and left on [05/03/2016|2016-05-03].',
  'Written on [07/13/2016|2016-07-13], it tells of [07/04/2016|2016-07-04].',
])('figures in the order another date shows: %s', expected => {
  expect(marked(unmarked(expected))).toBe(expected)
})

test.each([
  'The visit takes place on [14-15 July|2016-07-14/2016-07-15].',
  'They will meet on [July 14–15|2016-07-14/2016-07-15].',
  'He will be there from [14 to 15 July|2016-07-14/2016-07-15].',
  'They met from [28 June to 3 July|2016-06-28/2016-07-03].',
  'It will run from [July 28 through August 3|2016-07-28/2016-08-03].',
  'It lasted from [30 December 2015 to 2 January 2016|2015-12-30/2016-01-02].',
  'It lasted from [30 December to 2 January 2016|2015-12-30/2016-01-02].',
  'It ran from [December 30 – January 2|2015-12-30/2016-01-02].',
  'They fought between [3 and 9 May 1942|1942-05-03/1942-05-09].',
  'He came on the night of [13-14 July|2016-07-13/2016-07-14].',
])('ranges of days: %s', expected => {
  expect(marked(unmarked(expected))).toBe(expected)
})

test.each([
  'He will come in [mid-July|[2016-07-11..2016-07-20]].',
  'He came in [early July|[2016-07-01..2016-07-10]].',
  'He came in [late June|[2016-06-21..2016-06-30]].',
  'He came at [the end of June|[2016-06-21..2016-06-30]].',
  'He came in [May 2012|2012-05].',
  'He came in [July last year|2015-07].',
  'He came [last July|2015-07].',
  'He came in [this March|2016-03].',
  'It ran [June–August 2015|2015-06/2015-08].',
  'It ran from [April to the end of June|2016-04/2016-06-30].',
  'They fought between [March and May 1942|1942-03/1942-05].',
])('months: %s', expected => {
  expect(marked(unmarked(expected))).toBe(expected)
})

test.each([
  'It grew in [the spring of 2015|[2015-03-01..2015-05-31]].',
  'It grew in [summer 2015|[2015-06-01..2015-08-31]].',
  'It will grow [next summer|[2017-06-01..2017-08-31]].',
  'They met [last winter|[2015-12-01..2016-02-29]].',
  'He said they would not be alone [this summer|[2016-06-01..2016-08-31]].',
])('seasons: %s', expected => {
  expect(marked(unmarked(expected))).toBe(expected)
})

test.each([
  'He came on [July 14 last year|2015-07-14].',
  'In [May 2012|2012-05] he came; he left on [3 June of that year|2012-06-03].',
  'He will come on [July 14 next year|2017-07-14].',
])('a day of a year that is pointed at: %s', expected => {
  expect(marked(unmarked(expected))).toBe(expected)
})

test.each([
  'In [May 2012|2012-05] he came on [the 3rd|2012-05-03], and left on [the 5th|2012-05-05].',
  'He came on [the 14th|2016-06-14].',
  'He will come on [the 14th|2016-07-14].',
  'He came in [the week of July 4|[2016-07-04..2016-07-10]].',
])('a date without its month, and a week by its day: %s', expected => {
  expect(marked(unmarked(expected))).toBe(expected)
})

test.each(['He came on 03/04/2016.', 'It is of 5/6/2015.', 'Paid on 01-02-2016.'])(
  'figures that can be read in two ways: %s',
  text => {
    expect(marked(text)).toBe(text)
  },
)

test.each([
  'She ran version 4.10.2222 of Windows.',
  'Windows 4.10.2016 and iOS 9.3.2 failed.',
  'He won by 6-4, 7-5 and 3-2.',
  'It is 7/8 of it, or 9/11.',
  'Server 10.12.19.85 failed.',
  'See section 12.5.1 there.',
])('no date of figures: %s', text => {
  expect(marked(text)).toBe(text)
})

test.each([
  'They hope to meet on February 30.',
  'It is due on 31 June.',
  'He came on the 14th floor.',
  'They live on the 14th of a row.',
])('no day of the calendar: %s', text => {
  expect(marked(text)).toBe(text)
})

test.each([
  'The April 6 Youth Movement marched.',
  'He joined the July 26 Movement.',
  'April Jones and June Carter met in Augusta.',
  'Theresa May spoke.',
  'Mrs May and Mr. March left.',
  'May said that she would stay.',
  'He may come, and she might.',
  'May I come in?',
  'They march on the capital.',
  'The Long March was over.',
  'The march to the sea.',
  'He acts at August Wilson Theatre.',
  'Jan Smuts and Dec Donnelly spoke.',
])('names with a date or a month: %s', text => {
  expect(marked(text)).toBe(text)
})

test.each([
  'The Summer Olympics opened.',
  'The Fall River mill closed.',
  'Winter Park is a town.',
  'Spring Street was closed.',
  'Prices fall again.',
])('names with a season: %s', text => {
  expect(marked(text)).toBe(text)
})

test.each(['The fair is held each July.', 'They vote every May 3 there.', 'It floods every summer.'])(
  'what is repeated: %s',
  text => {
    expect(marked(text)).toBe(text)
  },
)

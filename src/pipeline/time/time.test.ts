import { expect, test } from 'vitest'
import { articleFromText } from '../text/article.ts'
import { recognise, recogniseText } from './recognise.ts'
import { resolve } from './resolve.ts'
import { marked, publishedOn, unmarked, WEDNESDAY } from './tests/notation.ts'

test.each([
  'In [November 2016|2016-11] there will be an election, and he leaves office on [January 20|2017-01-20].',
  'In [May 2012|2012-05] he came; on [June 3|2012-06-03] he left.',
  'In [2012|2012] he came, and on [June 3|2012-06-03] he left.',
])('a year that is written is carried on in its sentence: %s', expected => {
  expect(marked(unmarked(expected))).toBe(expected)
})

test.each([
  'It is payable on [Jan. 3|2017-01-03] to holders of [July 16|2016-07-16].',
  'He came in [2012|2012]. On [June 3|2016-06-03] he left.',
  'The offer, made [last year|2015], ended on [June 3|2016-06-03].',
])('a year that is concluded, or of another sentence, is not: %s', expected => {
  expect(marked(unmarked(expected))).toBe(expected)
})

test.each([
  'They will look into the [April 20|2016-04-20] explosion.',
  'Its report is due in [2017|2017], delays possible, OSLO, [July 13|2016-07-13] (CPA) - The board met.',
  'The spill of [1989|1989] was near the shore, says a study that compares it to the well which blew up on the coast on [April 20|2016-04-20].',
])('a day without a year in news is near the article’s own: %s', expected => {
  expect(marked(unmarked(expected))).toBe(expected)
})

test.each([
  'The sun was shining and they may march.',
  'He paid $1999 for 7/8 of it and won 6-4.',
  'It carried 1500 people and weighed 2000 tons.',
])('no time in: %s', text => {
  expect(recogniseText(text)).toEqual([])
})

test.each([
  'He spoke on Tuesday, and last week, and on July 14.',
  'Today he left, and yesterday he came.',
  'He will come in two weeks, at the weekend or in August.',
])('without a document date nothing is counted from today: %s', text => {
  expect(marked(text, null)).toBe(text)
})

test.each([
  ['They hope to meet on February 30.', 'there is no such day in the calendar'],
  ['He came on 03/04/2016.', '3 April 2016 or 4 March 2016: nothing shows whether day or month comes first'],
  ['They left three days later.', 'counted from a time that neither the article nor its text gives'],
  ['It took three days.', 'a length of time, not a date'],
])('a mention that stays unresolved says why: %s', (text, why) => {
  const article = articleFromText({ file: 'a.txt', text })
  const [first] = resolve(article, recognise(article), WEDNESDAY)
  expect(first?.unresolved).toBe(why)
})

test('the last weekday of the year is of the year before in January', () => {
  expect(marked('He left on Friday.', publishedOn('2016-01-03'))).toBe('He left on [Friday|2016-01-01].')
  expect(marked('He left on Thursday.', publishedOn('2016-01-03'))).toBe('He left on [Thursday|2015-12-31].')
  expect(marked('He left in December.', publishedOn('2016-01-03'))).toBe('He left in [December|2015-12].')
})

test.each([
  'The bridge, built in [1964|1964], was inspected in [May|2016-05].',
  'Smith, born in [1964|1964], left the town in [May|2016-05].',
  'The bank was founded in [1964|1964], and closed in [May|1964-05].',
  'The potatoes are lost and in [September|2016-09] the first families will leave.',
  'They met on [May the first|2016-05-01] in Oslo.',
])('a year that only describes, and a month before "the first": %s', expected => {
  expect(marked(unmarked(expected))).toBe(expected)
})

test.each([
  'The work made him famous overnight.',
  'She gave an interview to the breakfast show Today.',
  'He made his name overnight in Oslo.',
  'The bank vanished virtually overnight.',
])('no night and no day in: %s', text => {
  expect(recogniseText(text)).toEqual([])
})

test('a title and the date line below it are no one date', () => {
  const article = articleFromText({
    file: 'a.txt',
    text: 'Valve delays the launch until Tuesday\nJune 2, 2002\n\nThe agency ordered a new valve for the ship.',
  })
  expect(recognise(article).map(m => m.text)).toEqual(['Tuesday', 'June 2, 2002'])
})

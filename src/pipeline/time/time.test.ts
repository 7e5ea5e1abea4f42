import { expect, test } from 'vitest'
import type { When } from '../../dossier/schema.ts'
import { articleFromText } from '../text/article.ts'
import { recognise, recogniseText } from './recognise.ts'
import { resolve } from './resolve.ts'

const WEDNESDAY: When = {
  edtf: '2016-07-13',
  from: '2016-07-13',
  to: '2016-07-13',
  extent: 'throughout',
  precision: 'day',
  part: null,
  basis: 'stated',
}

/** The text with every mention that has a time marked: '[July 14|2016-07-14]'. */
function marked(text: string, published: When | null = WEDNESDAY): string {
  const article = articleFromText({ file: 'a.txt', text })
  let out = ''
  let at = 0
  for (const { mention, when } of resolve(article, recognise(article), published)) {
    if (!when) continue
    out += `${article.text.slice(at, mention.start)}[${mention.text}|${when.edtf}]`
    at = mention.end
  }
  return out + article.text.slice(at)
}

test.each([
  'The visit takes place on [14-15 July|2016-07-14/2016-07-15].',
  'He will be there from [14 to 15 July|2016-07-14/2016-07-15].',
  'They will meet on [July 14–15|2016-07-14/2016-07-15].',
  'The talks took place on [July 14 , 2016|2016-07-14] .',
  '[The day before, July 12|2016-07-12], he spoke.',
  'They had been warned from [early May 2010 to late July 2010|2010-05-01/2010-07-31].',
  'They had been warned from [April to late July 2010|2010-04/2010-07-31].',
  'He met the minister on [Tuesday|2016-07-12].',
  'He will meet the minister on [Thursday|2016-07-14].',
  'It was shot down [last week|[2016-07-04..2016-07-10]].',
  'He will announce it in [early August|[2016-08-01..2016-08-10]].',
  'In [November 2016|2016-11] there will be an election, and he leaves office on [January 20|2017-01-20].',
])('%s', expected => {
  expect(marked(expected.replace(/\[([^|\]]{1,40})\|[^ ]{4,30}?\](?=[ .,])/g, '$1'))).toBe(expected)
})

test.each([
  'The sun was shining and they may march.',
  'He paid $1999 for 7/8 of it and won 6-4.',
  'It carried 1500 people and weighed 2000 tons.',
])('no time in: %s', text => {
  expect(recogniseText(text)).toEqual([])
})

test.each([
  'It lasted 100 days.',
  'The 12-hour talks ended.',
  'It happens every month.',
  'They hope to meet on February 30.',
])('no day in: %s', text => {
  expect(marked(text)).toBe(text)
})

test('without a document date nothing is counted from today', () => {
  const text = 'He spoke on Tuesday, and last week, and on July 14.'
  expect(marked(text, null)).toBe(text)
})

test('a mention that stays unresolved says why', () => {
  const article = articleFromText({ file: 'a.txt', text: 'They hope to meet on February 30.' })
  const [first] = resolve(article, recognise(article), WEDNESDAY)
  expect(first?.unresolved).toBe('there is no such day in the calendar')
})

test.each([
  ['On the second and final day of her visit to Oslo, she spoke.', 'her visit to Oslo', 1, 'start'],
  ['It was signed on the last day of the talks.', 'the talks', 0, 'end'],
  ['They left on the eve of the vote.', 'the vote', -1, 'start'],
] as const)('a day counted from an event: %s', (text, words, days, from) => {
  const article = articleFromText({ file: 'a.txt', text })
  const [first] = resolve(article, recognise(article), WEDNESDAY)
  const start = text.indexOf(words)
  expect(first?.relativeTo).toEqual({ start, end: start + words.length, days, from })
})

test.each([
  'On the first day of the week he sleeps.',
  'It was the last day of July.',
  'She had a second day of rest and no final word.',
])('no day counted from an event: %s', text => {
  const article = articleFromText({ file: 'a.txt', text })
  expect(resolve(article, recognise(article), WEDNESDAY).map(r => r.relativeTo)).not.toContainEqual(
    expect.objectContaining({ days: expect.any(Number) }),
  )
})

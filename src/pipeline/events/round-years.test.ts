import { expect, test } from 'vitest'
import { articleFromText } from '../text/article.ts'
import { recognise } from '../time/recognise.ts'
import { resolve } from '../time/resolve.ts'
import { whenOf } from './marked-text.ts'
import { state } from './state.ts'

const years = (text: string) => {
  const article = articleFromText({ file: 'case.txt', text })
  const when = whenOf('2016-07-15')
  const times = resolve(article, recognise(article), when)
  const date = { when, undated: null, why: [], runnersUp: [] }
  return state({ index: 0, article, date, times, actors: [], places: [] }).statements.map(s => s.when?.edtf)
}

test('a round number of years is about then, and no event of that year', () => {
  for (const text of [
    'The army attacked the port 150 years ago.',
    'The king was killed more than 10 years ago in the north.',
    'The bank was attacked nearly five years ago.',
    'The castle was attacked some 400 years ago.',
  ])
    expect(years(text), text).toEqual([])
})

test('a counted year is one', () => {
  expect(years('The army attacked the port two years ago.')).toEqual(['2014'])
  expect(years('The king was killed 14 years ago in the north.')).toEqual(['2002'])
  expect(years('The bank was attacked 10 years ago.')).toEqual(['2006'])
  expect(years('More than ten soldiers were killed three years ago.')).toEqual(['2013'])
})

import { expect, test } from 'vitest'
import type { ArticleInContext } from '../recipe.ts'
import { recognise } from '../time/recognise.ts'
import { resolve } from '../time/resolve.ts'
import { settleWeekdays } from './companion-days.ts'
import { markedArticle } from './marked-text.ts'
import { state } from './state.ts'

const WEDNESDAYS = ['2016-07-13', '2016-07-06', '2016-07-20']

/** An article of an unknown day of 2016, read by the real recogniser; `likely` days of publication, best first. */
function unknown(text: string, names: readonly string[], likely = WEDNESDAYS): ArticleInContext {
  const { article, actors } = markedArticle(text, null, names)
  return {
    index: 0,
    article,
    actors,
    places: [],
    times: resolve(article, recognise(article), null),
    date: { when: null, undated: '', why: [], runnersUp: likely.map((edtf, i) => ({ edtf, score: -i / 4 })) },
  }
}

function days(first: ArticleInContext, ...others: ArticleInContext[]): (string | null)[] {
  const articles = [first, ...others].map((a, index) => ({ ...a, index }))
  const statements = settleWeekdays(
    articles.flatMap(c => state(c).statements),
    articles,
  )
  return statements.filter(s => s.article === 0).map(s => s.when?.edtf ?? null)
}

const VISIT = markedArticle(
  'Smith and Jones will meet in Oslo on [14-15 July|2016-07-14/2016-07-15].',
  '2016-07-11',
  ['Smith', 'Jones'],
)

test('a weekday falls inside an event of the same people, and dates the other weekdays of its article', () => {
  expect(days(unknown('Smith will receive Jones on Thursday.', ['Smith', 'Jones']), VISIT)).toEqual([
    '2016-07-14',
  ])
  expect(days(unknown('Smith had talks with Jones on Friday.', ['Smith', 'Jones']), VISIT)).toEqual([
    '2016-07-15',
  ])
  const two = 'Smith will receive Jones on Thursday. The army attacked the port on Tuesday.'
  expect(days(unknown(two, ['Smith', 'Jones']), VISIT)).toEqual(['2016-07-14', '2016-07-12'])
})

test('the same act of the same people on the same weekday is the same day', () => {
  const known = markedArticle('Smith met Jones on [Wednesday|2016-07-13].', '2016-07-13', ['Smith', 'Jones'])
  expect(days(unknown('Smith met Jones on Wednesday.', ['Smith', 'Jones']), known)).toEqual(['2016-07-13'])
  expect(days(unknown('Smith sued Jones on Wednesday.', ['Smith', 'Jones']), known)).toEqual([null])
})

test('other people, other weekdays and two possible days leave it open', () => {
  expect(days(unknown('Brown will receive Green on Thursday.', ['Brown', 'Green']), VISIT)).toEqual([null])
  expect(days(unknown('Smith will receive Jones on Monday.', ['Smith', 'Jones']), VISIT)).toEqual([null])
  const again = markedArticle(
    'Smith and Jones will meet in Rome on [21-22 July|2016-07-21/2016-07-22].',
    '2016-07-18',
    ['Smith', 'Jones'],
  )
  expect(days(unknown('Smith will receive Jones on Thursday.', ['Smith', 'Jones']), VISIT, again)).toEqual([
    null,
  ])
})

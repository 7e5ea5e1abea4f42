import { expect, test } from 'vitest'
import type { ArticleInContext } from '../recipe.ts'
import { recognise } from '../time/recognise.ts'
import { resolve } from '../time/resolve.ts'
import { settleLateWeekdays } from './late-weekday.ts'
import { markedArticle, whenOf } from './marked-text.ts'
import { state } from './state.ts'

function article(text: string, published: string): ArticleInContext {
  const plain = markedArticle(text, published)
  return { ...plain, times: resolve(plain.article, recognise(plain.article), whenOf(published)) }
}

/** The days of the last article's statements, told after the others. */
function days(text: string, published: string, others: readonly string[]): (string | undefined)[] {
  const articles = [...others, text].map((t, index) => ({
    ...article(t, index < others.length ? '2016-07-22' : published),
    index,
  }))
  const statements = settleLateWeekdays(
    articles.flatMap(c => state(c).statements),
    articles,
  )
  return statements.filter(s => s.article === others.length).map(s => s.when?.edtf)
}

const QUAKE = [
  'A strong earthquake struck the island on 12 July.',
  'Help arrived after the earthquake of 12 July 2016 in Norway.',
  'An earthquake hit the north of the island on July 12.',
  'The 12 July earthquake in Norway killed ten people.',
]

test('a disaster that others tell of a week before the weekday was then', () => {
  expect(days('Tuesday’s earthquake in the north killed ten people.', '2016-07-20', QUAKE)).toEqual([
    '2016-07-12',
  ])
  expect(days('Ten people died in Tuesday’s earthquake.', '2016-07-21', QUAKE)).toEqual(['2016-07-12'])
  expect(days('The earthquake struck on Tuesday.', '2016-07-20', QUAKE)).toEqual(['2016-07-12'])
})

test('another act, too few witnesses, or one on the weekday itself move nothing', () => {
  expect(days('Rescuers found ten people on Tuesday after the earthquake.', '2016-07-20', QUAKE)).toEqual([
    '2016-07-19',
  ])
  expect(days('The earthquake struck on Tuesday.', '2016-07-20', QUAKE.slice(0, 2))).toEqual(['2016-07-19'])
  expect(
    days('The earthquake struck on Tuesday.', '2016-07-20', [
      ...QUAKE,
      'An earthquake struck Oslo on 19 July 2016.',
    ]),
  ).toEqual(['2016-07-19'])
})

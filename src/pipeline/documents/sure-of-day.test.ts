import { expect, test } from 'vitest'
import { articleFromText } from '../text/article.ts'
import { recognise } from '../time/recognise.ts'
import { conclude } from './conclude.ts'
import { sureOfDay } from './sure-of-day.ts'

/** As sure as a day must be for an article to be given it, in a folder of so many others. */
const sureIn = (text: string, others: number) => {
  const texts = [text, ...Array.from({ length: others }, (_, k) => `On ${k + 1} May 2019 pit ${k} was shut.`)]
  const articles = texts.map((t, i) => articleFromText({ file: `${i}.txt`, text: t }))
  const given = articles.map(() => null)
  const settled = conclude({
    articles,
    mentions: articles.map(a => recognise(a)),
    headers: articles.map(() => []),
    given,
  })
  return settled && sureOfDay(settled, 0)
}

test.each([
  'Pits shut LISBON (Reuters) - Miners left their pit on Wednesday.',
  'Pits shut LISBON, May 16 (Reuters) - Miners left their pit.',
  'Miners left their pit today, May 16.',
])('among many articles a day may stand alone where the words show whose day they are told on: %s', text => {
  expect(sureIn(text, 27)).toBeLessThan(0.8)
})

test.each([
  'Miners left their pit on Wednesday.',
  'Miners left their pit on May 16.',
  'The miners have been in their pit since Monday, and on Wednesday they came out.',
  'The miner said yesterday that he would go back on Monday.',
  'The last shift was on 21 March 2018, Rui says.',
])('else the day before or after is never ruled out: %s', text => {
  expect(sureIn(text, 27)).toBeGreaterThan(1)
})

test('few articles do not repeat one another enough to be surer than right', () => {
  expect(sureIn('Miners left their pit on Wednesday.', 6)).toBeCloseTo(2 / 3)
})

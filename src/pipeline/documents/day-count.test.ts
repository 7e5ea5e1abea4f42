import { expect, test } from 'vitest'
import { dayNumber } from '../../dossier/day.ts'
import { articleFromText } from '../text/article.ts'
import { recognise } from '../time/recognise.ts'
import { dateDocuments } from './date-documents.ts'
import { dayCounts } from './day-count.ts'

const counts = (text: string) =>
  dayCounts(articleFromText({ file: 'a.txt', text })).map(c => [c.days, c.unit])

test.each([
  ['The strike is in day 37 of its course.', 36, 'day'],
  ['Miners left the pit for the 54th day of the strike.', 53, 'day'],
  ['We are 33 days into this strike.', 33, 'day'],
  ['The 45-day-old strike may end.', 45, 'day'],
  ['Six weeks after the walkout the pits are empty.', 42, 'week'],
  ['The strike, now in its fifth week, goes on.', 28, 'week'],
  ['The pits have been empty for three months.', 91, 'month'],
])('days counted from a beginning: %s', (text, days, unit) => {
  expect(counts(text)).toEqual([[days, unit]])
})

test.each([
  'Three days after the walkout, two of them came back.',
  'It will take 90 days, the ministry said.',
  'The strikers hold every day 2,500 posts.',
  'The judge gave her 30 days in which to appeal.',
  'On the day the second shaft closed nobody was there.',
])('no count from a beginning: %s', text => {
  expect(counts(text)).toEqual([])
})

test('of several counts the longest is of the day of writing', () => {
  expect(counts('On day 9 of the strike talks began. Now, 40 days into it, they are over.')).toEqual([
    [40, 'day'],
  ])
})

const START = dayNumber('2019-03-04')
const NAMES = ['March', 'April', 'May']
const dateline = (n: number) => {
  const [month = 0, date = 0] = n < 28 ? [0, n + 4] : n < 58 ? [1, n - 27] : [2, n - 57]
  return `LISBON, ${NAMES[month]} ${date}, 2019 (Reuters) -`
}
/** Articles with datelines, each counting its days from the walkout on 4 March. */
const told = [10, 13, 17, 22, 25, 31, 36, 40, 44, 52].map(
  n =>
    `Pits stay shut ${dateline(n)} Miners kept to the strike, ${n} days after the walkout of 4 March 2019. Pit number ${n} was quiet.`,
)

test('a beginning that dated articles agree on dates one that only counts', () => {
  const texts = [...told, 'A visit to the pits. This is day 48 of the strike and nobody talks of its end.']
  const articles = texts.map((text, i) => articleFromText({ file: `${i}.txt`, text }))
  const last = dateDocuments(
    articles,
    articles.map(a => recognise(a)),
  ).at(-1)
  const from = dayNumber(last?.when?.from ?? '1900-01-01')
  expect(Math.abs(from - (START + 47))).toBeLessThanOrEqual(4)
  expect(last?.why.some(w => w.text.includes('counts from Monday 4 March 2019'))).toBe(true)
})

test('counts that agree on no day the articles name date nothing', () => {
  const texts = [
    ...told.map((t, i) =>
      t.replace(/\d+ days after the walkout/, `${9 + ((i * 37) % 50)} days after a quarrel`),
    ),
    'A visit to the pits. This is day 48 of the strike and nobody talks of its end.',
  ]
  const articles = texts.map((text, i) => articleFromText({ file: `${i}.txt`, text }))
  const last = dateDocuments(
    articles,
    articles.map(a => recognise(a)),
  ).at(-1)
  expect(last?.why.some(w => w.text.includes('counts from'))).toBe(false)
})

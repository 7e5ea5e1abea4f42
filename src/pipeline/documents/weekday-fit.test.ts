import { expect, test } from 'vitest'
import { articleFromText } from '../text/article.ts'
import { recognise } from '../time/recognise.ts'
import { cluesOf } from './clue.ts'
import { signsOf, weekdayFit } from './weekday-fit.ts'

const MONDAY = 1
const FILLER = 'The dam held through the night and nobody was hurt. '

/** Log-odds of the article being of a Monday rather than of the day after. */
function sameDay(text: string): number {
  const article = articleFromText({ file: 'a.txt', text })
  const clues = cluesOf(article, recognise(article))
  const fit = weekdayFit(
    clues.filter(c => c.kind === 'weekday'),
    signsOf(article, clues),
  )
  return (fit[MONDAY] ?? 0) - (fit[MONDAY + 1] ?? 0)
}

const lead = 'LISBON (Reuters) - Engineers left the dam on Monday.'

test.each([
  ['at the top', `LISBON (Reuters) - ${FILLER.repeat(8)}Engineers left the dam on Monday.`],
  ['below', `LISBON (Reuters) - ${FILLER.repeat(20)}Engineers left the dam on Monday.`],
  ['deep', `LISBON (Reuters) - ${FILLER.repeat(40)}Engineers left the dam on Monday.`],
])('a weekday told in the lead is more surely the day of the article than one told %s', (_, text) => {
  expect(sameDay(lead)).toBeGreaterThan(sameDay(text) + 0.5)
})

test.each([
  ["LISBON (Reuters) - Tuesday's talks are off. Engineers left on Monday.", 'talks on Tuesday were'],
  ['LISBON (Reuters) - Tuesday ’s talks failed. Engineers left on Monday.', 'talks on Tuesday'],
  ["LISBON (Reuters) - Engineers spoke of Tuesday's talks. They left on Monday.", 'talks on Tuesday'],
])('what is named by its weekday is not the news: %s', (text, told) => {
  expect(sameDay(text)).toBeGreaterThan(sameDay(text.replace(/Tuesday ?['’]s talks(?: are)?/, told)))
})

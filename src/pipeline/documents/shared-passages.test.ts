import { expect, test } from 'vitest'
import { articleFromText } from '../text/article.ts'
import { recognise } from '../time/recognise.ts'
import { dateDocuments } from './date-documents.ts'
import { sharedPassages } from './shared-passages.ts'

const QUOTE =
  '"We went down to the third level and saw water come in where no water had ever come in before," the foreman told the court.'
const shared = (texts: string[]) =>
  sharedPassages(texts.map((text, i) => articleFromText({ file: `${i}.txt`, text })))

test.each([
  [`Pit shut. ${QUOTE} It was late.`, `The hearing went on. ${QUOTE}`],
  [`${QUOTE} Rain fell.`, QUOTE.toUpperCase()],
  [QUOTE.replaceAll(' ', '  '), QUOTE.replaceAll(',', ' ,')],
])('a passage word for word is shared, whatever stands about it', (a, b) => {
  expect(shared([a, 'Another thing happened elsewhere.', b]).get('0 2')).toBeGreaterThan(2)
})

test.each([
  [
    'The foreman saw water come in.',
    'Water came in, the foreman told the court, where none had been before.',
  ],
  ['', QUOTE],
  ['We went down to the third level.', QUOTE],
])('the same told in other words is not', (a, b) => {
  expect(shared([a, b]).size).toBe(0)
})

test('what stands in many articles is background', () => {
  expect(shared([1, 2, 3, 4, 5].map(n => `Pit ${n}. ${QUOTE}`)).size).toBe(0)
  expect(shared([1, 2, 3, 4].map(n => `Pit ${n}. ${QUOTE}`)).size).toBe(6)
})

test('the reader is told which article shares a passage', () => {
  const texts = [
    `Pit shut. Miners left the pit on Wednesday. ${QUOTE} Nobody was hurt.`,
    `Mine hearing opens in the capital LISBON, May 15, 2019 (Reuters) - The hearing began on Wednesday. ${QUOTE}`,
    'Is the pit safe? The ministry says so. It was in the paper at 17.35 BST on Tuesday 14 May 2019.',
  ]
  const articles = texts.map((text, i) => articleFromText({ file: `${i}.txt`, text }))
  const date = dateDocuments(
    articles,
    articles.map(a => recognise(a)),
  )[0]
  expect(date?.why.map(w => w.text)).toContain(
    '1.txt shares a passage with it word for word and is of about that time.',
  )
})

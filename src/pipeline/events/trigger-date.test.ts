import { expect, test } from 'vitest'
import { markedArticle } from './marked-text.ts'
import { dateOfTrigger } from './trigger-date.ts'

function dayOf(marked: string, word: string, published = '2016-07-15'): string | null {
  const context = markedArticle(marked, published)
  const start = context.article.text.indexOf(word)
  expect(start).toBeGreaterThanOrEqual(0)
  return dateOfTrigger(context, start, start + word.length)?.edtf ?? null
}

test('a verb has the date of its clause', () => {
  const text = 'Smith said on [Wednesday|2016-07-13] that the firm bought a rival in [2011|2011].'
  expect(dayOf(text, 'said')).toBe('2016-07-13')
  expect(dayOf(text, 'bought')).toBe('2011')
  expect(
    dayOf('[Last week|2016-07-04/2016-07-10] the court fined the bank, citing gross neglect.', 'citing'),
  ).toBe('2016-07-04/2016-07-10')
})

test('what a lead dates is the day of the undated sentences after it', () => {
  const text =
    'The minister resigned on [Tuesday|2016-07-12]. He thanked his staff. Rivals praised the decision.'
  expect(dayOf(text, 'thanked')).toBe('2016-07-12')
  expect(dayOf(text, 'praised')).toBe('2016-07-12')
  expect(dayOf('The minister resigned. Rivals praised him.', 'praised')).toBe('2016-07-15')
})

test('a noun has the date of the verb that names the same act', () => {
  const text =
    'The firm was founded. Its launch was slow. The site was launched on [2 May|2016-05-02] in Oslo.'
  expect(dayOf(text, 'launch')).toBe('2016-05-02')
})

test('no day is made up for what lies ahead, came before or is only talked of', () => {
  expect(dayOf('The bank will sell the hotel.', 'sell')).toBeNull()
  expect(dayOf('The firm had announced cuts.', 'announced')).toBeNull()
  expect(dayOf('The firm previously favoured a rival.', 'favoured')).toBeNull()
  expect(dayOf('The agency called for a rerun of the bidding on [Monday|2016-07-11].', 'rerun')).toBeNull()
})

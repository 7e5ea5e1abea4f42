import { expect, test } from 'vitest'
import { copies, SENTENCES, WHOLE_ARTICLES } from './copies.ts'

const AGENCY =
  'The judge leading the enquiry into the disaster opened its first session on Tuesday and said it would hear eighty witnesses until the end of June.'
const OTHER =
  'Two hundred people from the valley came to the school hall to hear the engineer say what he had measured in February.'

test('agency copy is one source, also with another headline and a word changed', () => {
  expect(copies([AGENCY, `Enquiry opens. ${AGENCY}`, AGENCY.replace('eighty', '80')], SENTENCES)).toEqual([
    null,
    0,
    0,
  ])
})

test('texts on one event in words of their own are independent', () => {
  expect(copies([AGENCY, OTHER, `${OTHER} He said so.`], SENTENCES)).toEqual([null, null, 1])
})

test('a copy of a copy leads to the original', () => {
  expect(copies([AGENCY, OTHER, AGENCY, AGENCY], SENTENCES)).toEqual([null, null, 0, 0])
})

test('texts too short to tell are independent', () => {
  expect(copies(['He left on Monday.', 'He left on Monday.'], SENTENCES)).toEqual([null, null])
})

test('an article that quotes a paragraph of another is no copy', () => {
  const long = `${OTHER} ${OTHER.replace('valley', 'town')} ${AGENCY.replaceAll('e', 'i')} ${OTHER.replaceAll('o', 'a')}`
  expect(copies([AGENCY, `${long} ${AGENCY}`, AGENCY], WHOLE_ARTICLES)).toEqual([null, null, 0])
})

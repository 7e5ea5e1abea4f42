import { expect, test } from 'vitest'
import { markedArticle } from './marked-text.ts'
import { state } from './state.ts'

const told = (marked: string) =>
  state(markedArticle(marked, '2016-07-15', [])).statements.map(
    s => `${s.when?.edtf} ${s.status}: ${s.title}`,
  )

test.each([
  [
    '[4 May 2016|2016-05-04]: The ministry signs a contract with Helvar.',
    '2016-05-04 happened: The ministry signs a contract with Helvar',
  ],
  [
    '[1 Oct 2015|2015-10-01] | Court convicts both directors',
    '2015-10-01 happened: Court convicts both directors',
  ],
  [
    '[9 June 2016|2016-06-09] - Parliament approves a loan of $300m.',
    '2016-06-09 happened: Parliament approves a loan of $300m',
  ],
  ['[19 September 2016|2016-09-19]: Silo due to be attacked', '2016-09-19 planned: Silo due to be attacked'],
])('an entry of a chronology is told in its own words: %s', (marked, expected) => {
  expect(told(marked)).toEqual([expected])
})

test.each([
  '[19 September 2016|2016-09-19]: Three soldiers were killed in Oslo.',
  '[4 May 2016|2016-05-04]: How long will it take the ministry to sign a contract?',
  '[4 May 2016|2016-05-04]: This image shows an attack on the port.',
  '[4 May 2016|2016-05-04] - 17:42 This comment was removed by the paper.',
])('a day that is misread, a question, a picture and a comment are no entries: %s', marked => {
  expect(told(marked)).toEqual([])
})

test('a plea of not guilty is an entry', () => {
  const line = '[4 May 2015|2015-05-04] - Ann Lee pleads not guilty in person in Oslo.'
  expect(state(markedArticle(line, '2016-07-15')).statements.map(s => s.title)).toEqual([
    'Ann Lee pleads not guilty in person in Oslo',
  ])
})

import { expect, test } from 'vitest'
import { markedArticle } from './marked-text.ts'
import { state } from './state.ts'

const told = (marked: string) =>
  state(markedArticle(marked, '2016-07-15')).statements.map(s => `${s.when?.edtf} ${s.title}`)

test.each([
  'The company blamed delays in shipping in [May|2016-05] for its loss.',
  'The rebels had given the government [Friday|2016-07-15] as a deadline to agree to elections.',
  'The mission is now scheduled to blast off no earlier than [Aug. 19|2016-08-19].',
  'The flight had been rescheduled for [Monday|2016-07-11], but the storm moved it on.',
  'The launch, which had been slated for [August 12|2016-08-12], will be delayed for a week.',
])('a date that tells of no event: %s', sentence => {
  expect(told(sentence)).toEqual([])
})

test('the day somebody is due somewhere', () => {
  expect(told('Smith is due back in court on [Monday|2016-07-18].')).toEqual([
    '2016-07-18 Smith is due back in court',
  ])
})

test('what stands behind "until" keeps its day to itself', () => {
  expect(
    told('Negotiators talked for five days until the breakdown in discussions [late Saturday|2016-07-09].'),
  ).toEqual([])
})

import { expect, test } from 'vitest'
import { markedArticle } from './marked-text.ts'
import { state } from './state.ts'

const told = (marked: string) =>
  state(markedArticle(marked, '2016-07-15')).statements.map(s => `${s.when?.edtf} ${s.title}`)

test.each([
  'The company blamed delays in shipping in [May|2016-05] for its loss.',
  'The rebels had given the government [Friday|2016-07-15] as a deadline to agree to elections.',
  'The mayor has given the firm a deadline of [July 20|2016-07-20] to finish the work.',
  'So said Ola Vik, who lost his home, “Back in [2007|2007], they had a deal.”',
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

test('a figure of then dates nothing, what is told of it now does', () => {
  expect(
    told('A poll showed his rating at 74 percent -- a 10-percentage-point jump from [April|2016-04].'),
  ).toEqual([])
  expect(
    told(
      'A cap trapped 441 gallons of oil [Monday|2016-07-11], up from around 250 gallons [Sunday|2016-07-10].',
    ),
  ).toEqual(['2016-07-11 A cap trapped 441 gallons of oil, up from around 250 gallons'])
  expect(
    told('Spending in [2017|2017] will rise, Mr. Lee said, from an estimated $470 million [this year|2016].'),
  ).toEqual(['2017 Spending will rise'])
})

test('the stamp of a page or of a comment', () => {
  expect(told('This post was last changed at 06:36 PM, [April 2 2016|2016-04-02].')).toEqual([])
  expect(told('www.example.org Posted by Ola B Vik on [April 7, 2016|2016-04-07] at noon.')).toEqual([])
})

test('the end of the time that figures are of is no day of an event, and stays in the title', () => {
  expect(
    told(
      'The firm said that net income for the six months ended [Oct. 1|2015-10-01] slipped 5% to $89 million.',
    ),
  ).toEqual([])
  expect(told('The filing period ended [Tuesday|2016-07-12].')).toEqual([
    '2016-07-12 The filing period ended',
  ])
})

test('the day of a paper is not that of what is done with it', () => {
  expect(told('The firm said it was responding to its order from [Friday|2016-07-08].')).toEqual([])
  expect(told('Brown was fined under the "[2004|2004] Oil Spill Act."')).toEqual([])
})

test('what had been planned', () => {
  expect(told('Smith had planned this trip in [March|2016-03], but put it off.')).toEqual([])
})

import { expect, test } from 'vitest'
import { markedArticle } from './marked-text.ts'
import { state } from './state.ts'

const told = (marked: string) =>
  state(markedArticle(marked, '2016-07-15')).statements.map(s => `${s.when?.edtf} ${s.title}`)

test('a weekday before its noun dates what the noun names', () => {
  expect(
    told(
      'A local man has been charged with murder in connection with a [Saturday|2016-07-09] shooting in Leeds.',
    ),
  ).toEqual(['2016-07-09 Shooting in Leeds'])
})

test('what a court tries happened on its own day', () => {
  expect(
    told(
      'The director pleaded guilty to manslaughter in the [October 2013|2013-10] ferry crash that killed eleven people.',
    ),
  ).not.toContain('2013-10 The director pleaded guilty to manslaughter')
})

test('what was put off did not happen on its day', () => {
  expect(told('The agency delayed the planned [Feb. 12|2016-02-12] launch of the ship by a week.')).toEqual(
    [],
  )
  expect(told('The board postponed [Monday|2016-07-11]’s talks with the union.')).toEqual([])
})

test('who attends a meeting is there on its day', () => {
  expect(told('The Palestinian leader attended the [June 2015|2015-06] meeting as well.')).toEqual([
    '2015-06 The Palestinian leader attended the meeting as well',
  ])
})

test('the year of a paper or of a work dates no act', () => {
  expect(told('That [1978|1978] resolution calls for an end to the war.')).toEqual([])
  expect(told('Ola Vik was seen in the [1979|1979] film about the war.')).toEqual([])
})

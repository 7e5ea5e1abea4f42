import { expect, test } from 'vitest'
import { markedArticle } from './marked-text.ts'
import { state } from './state.ts'

const told = (marked: string) =>
  state(markedArticle(marked, '2016-07-13')).statements.map(s => `${s.when?.edtf} ${s.status}: ${s.title}`)

test('what is called for lies ahead, and the day is its own', () => {
  expect(told('A call has gone out for protests across the island on [Thursday|2016-07-14].')).toEqual([
    '2016-07-14 planned: Protests across the island',
  ])
  expect(told('The union called for a strike at the port on [Friday|2016-07-15].')).toEqual([
    '2016-07-15 planned: Strike at the port',
  ])
})

test('nobody has prepared on the day that is prepared for, and what was called for may not have come', () => {
  expect(told('Nurses prepared for unprecedented action on [Thursday|2016-07-07].')).toEqual([])
  expect(told('The union had called for a strike on [5 May 2016|2016-05-05].')).toEqual([])
})

test('who is invited is there on the day, the inviting was before it', () => {
  expect(
    told('The mayor has invited Ola Vik to the palace on [Friday|2016-07-15] to discuss the spill.'),
  ).toEqual([])
  expect(told('On [Monday|2016-07-11] the mayor invited Ola Vik to the palace.')).toEqual([
    '2016-07-11 happened: The mayor invited Ola Vik to the palace',
  ])
})

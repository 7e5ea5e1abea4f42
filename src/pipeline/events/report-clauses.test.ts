import { expect, test } from 'vitest'
import { markedArticle } from './marked-text.ts'
import { state } from './state.ts'

const NAMES = ['Andrew Constance', 'Liz Truss', 'Terry Wogan', 'Theresa May', 'Tony Blair']
const told = (marked: string) =>
  state(markedArticle(marked, '2016-07-15', NAMES)).statements.map(s => `${s.when?.edtf} ${s.title}`)

test('a quotation closes the aside of a subject like its comma', () => {
  expect(
    told(
      'Minister Andrew Constance, who called it a “silly stunt,” met with union officials on [Friday|2016-07-15].',
    ),
  ).toEqual(['2016-07-15 Minister Andrew Constance met with union officials'])
})

test('of two forms the one behind an object describes it', () => {
  expect(
    told(
      'On [March 15|2016-03-15], the council voted to direct its lawyer to settle a lawsuit filed over the garage.',
    ),
  ).toEqual(['2016-03-15 The council voted to direct its lawyer to settle a lawsuit'])
})

test('a street is no verb, an age is none', () => {
  expect(
    told(
      'In a statement outside 10 Downing Street [today|2016-07-15], Liz Truss announced that she would resign.',
    ),
  ).toEqual(['2016-07-15 Liz Truss announced that she would resign'])
  expect(
    told('The presenter Terry Wogan died of cancer aged 77 on [Sunday|2016-07-10], his family said.'),
  ).toEqual(['2016-07-10 The presenter Terry Wogan died of cancer aged 77'])
})

test('how somebody died has no day of its own', () => {
  expect(told('Terry Wogan passed away at home surrounded by family on [9 July|2016-07-09].')).toEqual([
    '2016-07-09 Terry Wogan passed away at home surrounded by family',
  ])
})

test('a phrase with "as" between two verbs of one subject', () => {
  expect(
    told('Terry Wogan joined the BBC as a film critic in [1934|1934] and started writing his letter.'),
  ).toEqual(['1934 Terry Wogan joined the BBC as a film critic'])
})

test('a pronoun behind a date begins the sentence that the clause hangs on', () => {
  expect(
    told('He is hopeful when both sides meet again on [Monday|2016-07-18] they will agree on a package.'),
  ).toEqual(['2016-07-18 Both sides meet again'])
})

test('titles end where the words of the day ended', () => {
  expect(told('The quake struck the country [Saturday in the early morning|2016-07-09] hours.')).toEqual([
    '2016-07-09 The quake struck the country',
  ])
  expect(
    told('This was seen when Theresa May resigned in [2015|2015] and Tony Blair in [2007|2007].'),
  ).toEqual(['2015 Theresa May resigned'])
  expect(told('Terry Wogan was found guilty [today|2016-07-15] of eleven charges.')).toEqual([
    '2016-07-15 Terry Wogan was found guilty of eleven charges',
  ])
})

test('a quarter is of a game or of the figures reported', () => {
  expect(
    told('The quarterback left the game in the [first quarter|2016-01-01/2016-03-31] with a sore thumb.'),
  ).toEqual([])
})

test('nobody is the town he is of', () => {
  const marked = (name: string) =>
    `${name}, the former head of a school in Holden, who announced [last June|2015-06] that he would go.`
  expect(told(`They thanked ${marked('Terry Wogan')}`)).toEqual([
    '2015-06 Terry Wogan announced that he would go',
  ])
  expect(told(`They thanked ${marked('a friend')}`).join()).not.toContain('Holden announced')
})

test('what is counted to a meeting was not on its day, and of two things the last was found', () => {
  expect(
    told(
      'The election occurred within 120 days of the start of the meeting of the union in [July 2016|2016-07].',
    ).join(),
  ).not.toContain('election')
  expect(
    told(
      'They sought the data recorder and cockpit voice recorder, which was recovered on [Monday|2016-07-11] by a diver.',
    ),
  ).toEqual(['2016-07-11 Cockpit voice recorder was recovered by a diver'])
})

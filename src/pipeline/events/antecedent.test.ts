import { expect, test } from 'vitest'
import { markedArticle } from './marked-text.ts'
import { state } from './state.ts'

const titles = (marked: string, names: readonly string[] = []) =>
  state(markedArticle(marked, '2016-07-15', names)).statements.map(s => s.title)

test('what a name is said to be is told of the name', () => {
  expect(
    titles(
      'The island is recovering from Storm Ida, the first named storm of the season, which battered the north on [Monday|2016-07-11].',
    ),
  ).toEqual(['Storm Ida battered the north'])
  expect(
    titles(
      'He works for Shelter - a relief and rescue charity - which sent a team to Hamar on [Monday|2016-07-11].',
      ['Shelter'],
    ),
  ).toEqual(['Shelter sent a team to Hamar'])
})

test('a date before a comma is no name', () => {
  expect(
    titles(
      '[Yesterday|2016-07-14], the oil commission, which was set up in [June|2016-06] to look into the spill, met the mayor.',
    ),
  ).toEqual(['The oil commission met the mayor', 'The oil commission was set up to look into the spill'])
})

test('“whose” goes with the whole phrase it is of, and with its comma', () => {
  expect(
    titles(
      'Ann Lee, the new secretary of state, whose appointment was approved by the senate on [Monday|2016-07-11], was praised.',
      ['Ann Lee'],
    ),
  ).toContain('Ann Lee, whose appointment was approved by the senate')
})

test('a kind of thing did nothing, and nobody was published', () => {
  expect(titles('It is a movement of the kind that struck the north on [July 7|2016-07-07].')).toEqual([])
  expect(
    titles('She was in a film, The Man Who Met Ola Vik, which aired on [Monday|2016-07-11].', ['Ola Vik']),
  ).toEqual([])
})

test('an apposition that is cut before its end goes', () => {
  expect(
    titles(
      'Ann Lee, the lawyer picked by the mayor to lead the fund, resigned on [Monday|2016-07-11] after a row over its rules.',
      ['Ann Lee'],
    ),
  ).toEqual(['Ann Lee resigned after a row over its rules'])
})

test('of two who were told one alone is no title', () => {
  expect(
    titles(
      'Ola Vik, who led the fund, and Ann Lee, who led the bank, were told on [Monday|2016-07-11] that they had to go.',
      ['Ola Vik', 'Ann Lee'],
    ),
  ).toEqual([])
})

test('what “who” restricts may say more of a name before it', () => {
  expect(
    titles('It is the story of Anthony Hall, a former policeman who in [1931|1931] began to give speeches.', [
      'Anthony Hall',
    ]),
  ).toEqual(['Anthony Hall began to give speeches'])
})

test('what an aide of somebody does is not done by the one it is of', () => {
  expect(
    titles('A former campaign aide to former president Ola Vik joined the firm on [Monday|2016-07-11].', [
      'Ola Vik',
    ]),
  ).not.toContain('Ola Vik joined the firm')
})

test('what took place is what was told before it, unless a noun names it', () => {
  expect(
    titles('The firm bought Widgets Inc., which took place in [May 2016|2016-05].', ['Widgets Inc.']),
  ).toEqual(['The firm bought Widgets Inc.'])
  expect(titles('They look forward to the Oslo Weekend, which takes place in [August|2016-08].')).toEqual([
    'The Oslo Weekend takes place',
  ])
})

test('nobody is the country that somebody comes from', () => {
  expect(titles('It was the death of a toddler from Norway who died on [Monday|2016-07-11].')).toEqual([
    'A toddler from Norway died',
  ])
})

test('what took place is the happening right before, and no report of it', () => {
  expect(
    titles(
      'The report of the ferry crash, which took place on [Monday|2016-07-11], was handed to the minister.',
    ),
  ).toEqual(['The ferry crash took place'])
})

test('what left people dead is the crash, and not the thing that it involved', () => {
  expect(
    titles(
      'The board opened an inquiry into the crash involving Nordair flight NA42, which killed ten on [Monday|2016-07-11].',
      ['Nordair flight NA42'],
    ),
  ).toEqual(['The crash involving Nordair flight NA42 killed ten'])
})

test('what began is the hearing, not who held it', () => {
  expect(
    titles(
      'He could not attend a hearing held by the state department and the coastguard, which began [yesterday|2016-07-14].',
    ),
  ).toEqual(['A hearing began'])
})

test('who is named behind "from" is somebody', () => {
  expect(
    titles(
      'The board took the cleaning of the spill from chief Ola Vik, who resigned on [Monday|2016-07-11].',
      ['Ola Vik'],
    ),
  ).not.toContain('The spill from chief Ola Vik resigned')
})

import { expect, test } from 'vitest'
import { markedArticle } from './marked-text.ts'
import { state } from './state.ts'

const titles = (marked: string, names: readonly string[] = []) =>
  state(markedArticle(marked, '2016-07-15', names)).statements.map(s => s.title)

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

test('who is named behind "from" is somebody', () => {
  expect(
    titles(
      'The board took the cleaning of the spill from chief Ola Vik, who resigned on [Monday|2016-07-11].',
      ['Ola Vik'],
    ),
  ).not.toContain('The spill from chief Ola Vik resigned')
})

import { expect, test } from 'vitest'
import { markedArticle } from './marked-text.ts'
import { state } from './state.ts'

const titles = (marked: string) => state(markedArticle(marked, '2016-07-15')).statements.map(s => s.title)

test('where no title can be cut, the plain words and an ellipsis', () => {
  expect(
    titles(
      'On [Monday|2016-07-11] Smith signed what became known as the treaty of the seven islands of the far north and of the great plain.',
    ),
  ).toEqual(['Smith signed what became known as the treaty of the seven islands of the far north…'])
})

test('nothing plain is shown of pronouns, descriptions and unknown acts', () => {
  expect(titles('It collapsed on [Monday|2016-07-11].')).toEqual([])
  expect(titles('The film, a first work, screened on [Monday|2016-07-11], won.')).toEqual([])
  expect(titles('The house seemed on [Monday|2016-07-11] what it had been.')).toEqual([])
})

test.each([
  ['The minister told the press on [Monday|2016-07-11].', []],
  [
    'He said that at a meeting on [Monday|2016-07-11] of all of the ministers of the northern provinces of the two islands of the far north the plan had failed.',
    [],
  ],
  [
    'Smith is not expected on any account whatever to meet the ministers of the northern provinces and of the islands on [Monday|2016-07-18].',
    [],
  ],
  [
    'The workers were due to travel to the port, about 19km west of the town, at 0900 local time on [Monday|2016-07-18].',
    ['The workers were due to travel to the port, about 19km west of the town…'],
  ],
  [
    'The minister told reporters on [Monday|2016-07-11] that the 43 search and rescue teams of the three northern provinces were now on the ground, with 1,700 people.',
    ['The minister told reporters on Monday that the 43 search and rescue teams…'],
  ],
])('%s', (text, expected) => {
  expect(titles(text)).toEqual(expected)
})

test('an aside between dashes is left out, and the words behind a lone dash', () => {
  expect(
    titles(
      'A search team - made up of 71 people, mostly from the fire services - flew to the region on [Monday|2016-07-11].',
    ),
  ).toEqual(['A search team flew to the region'])
  expect(titles('The king attacked the port [on Monday|2016-07-11] - fewer ships than usual.')).toEqual([
    'The king attacked the port',
  ])
})

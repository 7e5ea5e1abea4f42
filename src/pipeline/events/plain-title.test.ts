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

import { expect, test } from 'vitest'
import {
  articleIsOfYear,
  readAs,
  standsInClauseOf,
  tellsArticleYear,
  tellsClause,
  wordsRead,
} from './reason-text.ts'

test('what is written is known again', () => {
  expect(wordsRead(readAs('last “May Day”', '1 May 2019'))).toBe('last “May Day”')
  expect(tellsClause(standsInClauseOf('Thursday', 'resigned'))).toBe(true)
  expect(tellsArticleYear(articleIsOfYear(-44))).toBe(true)
})

test('other texts are not', () => {
  expect(wordsRead('counted from 3 May 2019')).toBe('')
  expect(tellsClause('the clause speaks of it as past')).toBe(false)
  expect(tellsArticleYear('the article is of Friday 3 May 2019')).toBe(false)
})

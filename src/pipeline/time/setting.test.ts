import { expect, test } from 'vitest'
import { articleFromText } from '../text/article.ts'
import { recognise } from './recognise.ts'
import { isNarrative } from './setting.ts'

const LIFE = [1931, 1940, 1945, 1950, 1955, 1960, 1965, 1970, 1975].map(y => `In ${y} he moved.`).join(' ')

function isTale(text: string): boolean {
  return isNarrative(recognise(articleFromText({ file: 'case.txt', text })), 2016)
}

test('many years long past make a tale', () => {
  expect(isTale(LIFE)).toBe(true)
  expect(isTale(`The singer was born in Oslo. ${LIFE} He died yesterday.`)).toBe(true)
})

test('a text that opens with yesterday or today is news, whatever years follow', () => {
  expect(isTale(`The singer died yesterday. ${LIFE}`)).toBe(false)
  expect(isTale(`Friends bury the singer today. ${LIFE}`)).toBe(false)
  expect(isTale('The singer died in 2016.')).toBe(false)
})

test('a text full of bare weekdays is news', () => {
  const week =
    'He said so on Monday. They met on Tuesday. It fell on Wednesday. She left on Thursday. It rose on Friday.'
  expect(isTale(`A spill is feared. ${LIFE} ${week}`)).toBe(false)
  expect(isTale(`A spill is feared. ${LIFE} He died on a Monday.`)).toBe(true)
})

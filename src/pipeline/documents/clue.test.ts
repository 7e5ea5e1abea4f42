import { expect, test } from 'vitest'
import { articleFromText } from '../text/article.ts'
import { recognise } from '../time/recognise.ts'
import { cluesOf } from './clue.ts'

const present = (text: string) => {
  const article = articleFromText({ file: 'a.txt', text })
  return cluesOf(article, recognise(article)).map(c => c.present)
}

test.each([
  'Wednesday, July 13, the Northern Star writes that the dam is safe.',
  'On 3 May the Ministry of Water announces a new enquiry.',
  'On Tuesday the Courier reports that two engineers were heard.',
])('the press speaks of its own day in the present: %s', text => {
  expect(present(text)).toEqual([true])
})

test.each([
  'Wednesday, July 13, the Northern Star wrote that the dam is safe.',
  'On 3 May the enquiry ended. The Courier writes that two engineers were heard.',
  'The dam broke on 3 May, and the engineer who was there for a long time still says so.',
])('a past tense or another sentence is not: %s', text => {
  expect(present(text)).toEqual([false])
})

const side = (text: string) => {
  const article = articleFromText({ file: 'a.txt', text })
  return cluesOf(article, recognise(article)).map(c => c.side)
}

test.each([
  'The board was to meet on Monday to discuss the dam, people who had seen the papers said.',
  'The witness spoke of testimony prepared for a hearing on Tuesday.',
  'The dividend, which was scheduled to be paid on 21 June, was shelved.',
])('what was put off to a day lies ahead of it: %s', text => {
  expect(side(text)).toEqual(['future'])
})

test.each([
  'The board met on Monday to discuss the dam.',
  'Divers who had been sent for closed the valve on Tuesday.',
  'The dividend was paid on 21 June, a day before it was due.',
])('what was done on a day does not: %s', text => {
  expect(side(text)).toEqual(['past'])
})

const press = (text: string) => {
  const article = articleFromText({ file: 'a.txt', text })
  return cluesOf(article, recognise(article)).map(c => c.press)
}

test.each([
  'The dam was never inspected, the Ashby Herald reported Tuesday.',
  'The engineer told the Associated Press on Monday that he had seen a crack.',
  'The board had known for a year, a local newspaper said on Wednesday.',
])('the day of a report in the press: %s', text => {
  expect(press(text)).toEqual([true])
})

test.each([
  'The dam was never inspected, the mayor said on Tuesday.',
  'The engineer told the board on Monday that the Herald was wrong.',
  'The Herald reported a crack that was found on Wednesday.',
])('the day of something else: %s', text => {
  expect(press(text)).toEqual([false])
})

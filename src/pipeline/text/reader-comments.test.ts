import { expect, test } from 'vitest'
import { commentsFrom, isLettersPage } from './reader-comments.ts'

const cut = (text: string) => text.slice(0, commentsFrom(text))

test('what readers send in begins with the first line that says when', () => {
  expect(
    cut(
      'The army left. At 4:36 pm on 18 Jan 2010 , ann wrote : Good. At 5:02 pm on 18 Jan 2010 , bob wrote : No.',
    ),
  ).toBe('The army left. ')
  expect(
    cut(
      'News.\nAdded : Tuesday , 19 January , 2010 , 16:20 GMT\nI agree.\nAdded : Tuesday , 19 January , 2010 , 16:45 GMT\nMe too.',
    ),
  ).toBe('News.\n')
  expect(cut('News. At 11.05 on 3 May 2012, c_d wrote: Well. At 11.09 on 3 May 2012, e wrote: So.')).toBe(
    'News. ',
  )
})

test('one line, a letter and an addition are the paper’s own', () => {
  for (const text of [
    'At 4:36 pm on 18 Jan 2010 , ann wrote : Good. The army left.',
    'He added: “Tuesday is the day.” She added: “Monday, 3 May, is too early.”',
    'At 9.30 on Monday the minister wrote to the bank. At 10.15 on Monday it wrote back.',
  ])
    expect(cut(text)).toBe(text)
})

test('comments that close with who sent them begin with the line of the first', () => {
  expect(
    cut(
      'News.\nGood. Posted by : ann | June 7 , 2010 12:24 PM | Report abuse No.\nPosted by : bob | June 7 , 2010 1:04 PM | Report abuse',
    ),
  ).toBe('News.\n')
  expect(cut('News.\nThe letter was posted by: ann | June 7, 2010.\nMore news.')).toBe(
    'News.\nThe letter was posted by: ann | June 7, 2010.\nMore news.',
  )
})

test('a page of letters is told by how they are handed on, or by how they open and close', () => {
  expect(
    isLettersPage(
      'Ann Lee sent us this message in May: I was born here.\nBob Ray would like information about his aunt.\nCy Orr is trying to trace the Orrs.\nDi Poe is looking for relatives.',
    ),
  ).toBe(true)
  expect(
    isLettersPage('Sir – The road is bad.\nAnn Lee\nSir – It is not.\nBob Ray\nSir, Where?\nCy\nSir – Here.'),
  ).toBe(true)
  expect(
    isLettersPage('One.\nYours faithfully\nTwo.\nYours sincerely,\nThree.\nYours etc\nFour.\nYours truly'),
  ).toBe(true)
})

test('a report of an appeal, of a letter or of a search is none', () => {
  expect(isLettersPage('Police sent this message to all. The mayor is looking for a new office.')).toBe(false)
  expect(isLettersPage('He wrote: “Dear Sir, I resign. Yours faithfully, Ann Lee.” The board agreed.')).toBe(
    false,
  )
  expect(
    isLettersPage('She is trying to find a buyer. He is seeking a licence. The bank would like help.'),
  ).toBe(false)
})

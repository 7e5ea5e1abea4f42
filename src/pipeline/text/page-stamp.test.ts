import { expect, test } from 'vitest'
import { pageStamp } from './page-stamp.ts'

const stampIn = (paragraph: string) => {
  const found = pageStamp(paragraph)
  return found === null ? null : paragraph.slice(found.start, found.end)
}

test('a day with its hour, run into a headline and a text', () => {
  expect(stampIn('Mayor promises enquiry Sunday 6 March 2005 01.36 GMT The ferry sank.')).toBe(
    'Sunday 6 March 2005 01.36 GMT',
  )
  expect(stampIn('Thursday , May 6 , 2010 ; 11:30 AM PORT TOWN -- The box arrived.')).toBe(
    'Thursday , May 6 , 2010 ; 11:30 AM',
  )
  expect(stampIn('OSLO | Fri Sep 3 , 2010 4:22 pm EDT OSLO -LRB- Agency -RRB- - The well is shut.')).toBe(
    'OSLO | Fri Sep 3 , 2010 4:22 pm EDT',
  )
  expect(stampIn('Page last updated at 11:24 GMT, Tuesday, 27 September 2011 12:24 UK Smith sang.')).toBe(
    'Page last updated at 11:24 GMT, Tuesday, 27 September 2011 12:24 UK',
  )
  expect(stampIn('Ana Reis | 10:57 UK time , Friday , 22 January 2010 The council has met.')).toBe(
    '10:57 UK time , Friday , 22 January 2010',
  )
  expect(stampIn('Last updated: 29th June 2010 The bridge is shut.')).toBe('Last updated: 29th June 2010')
})

test('a day that a sentence tells of is none', () => {
  for (const text of [
    'The ferry sank on Sunday 6 March 2005 at 01.36 GMT off the coast.',
    'It sailed on 6 March 2005, 11.30 and nobody saw it.',
    'The act of 6 March 2005 The Times called a mistake.',
    'Ten died. Sunday 6 March 2005 was the worst day of the war.',
  ])
    expect(stampIn(text)).toBe(null)
})

test('long runs of what a stamp is made of are read in one go', () => {
  for (const part of ['A ', '| ', '1 May 2019 ', 'Last updated 1.30 , ', 'Oslo | ', '9.30 '])
    expect(pageStamp(part.repeat(20000))).toBeDefined()
})

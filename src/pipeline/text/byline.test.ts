import { expect, test } from 'vitest'
import { datelineLength, isByline } from './byline.ts'

test('a dateline with its agency needs no mark before the text', () => {
  const dateline = 'New Haven, Aug 9 (PTI) '
  expect(datelineLength(`${dateline}The house rose on Monday.`)).toBe(dateline.length)
  const shouted = 'PORT TOWN, NORWAY '
  expect(datelineLength(`${shouted}Thousands of people fled.`)).toBe(shouted.length)
  expect(datelineLength('New Haven, Aug 9 (and the day after) the house rose.')).toBe(0)
})

test('who writes for the paper is a byline, with the day or without', () => {
  expect(isByline('By our air correspondent, Thursday 14 March 2024')).toBe(true)
  expect(isByline('By our staff reporters')).toBe(true)
  expect(isByline('OSLO, March 4, 2019 (Newswire) --')).toBe(true)
  expect(isByline('Newswire | Apr 14, 2012, 04:31 PM IST')).toBe(true)
  expect(isByline('By our own standards the reporter failed.')).toBe(false)
})

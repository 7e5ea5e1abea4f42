import { expect, test } from 'vitest'
import { entries } from './entries.ts'

const cut = (text: string) =>
  entries(text, { start: 0, end: text.length }).map(s => text.slice(s.start, s.end))

test('entries in one line are cut before their dates', () => {
  expect(cut('1994 - Storm kills hundreds 1998 - Floods kill 50 2004 – Ten drown')).toEqual([
    '1994 - Storm kills hundreds',
    '1998 - Floods kill 50',
    '2004 – Ten drown',
  ])
  expect(cut('1985 : Church speaks 1989 : Wall falls')).toEqual(['1985 : Church speaks', '1989 : Wall falls'])
  expect(cut('June 16: Bank opens 3 July: Bank closes')).toEqual([
    'June 16: Bank opens',
    '3 July: Bank closes',
  ])
})

test('an entry that runs into the sentence before is cut off', () => {
  expect(cut('He was calm throughout the trial 29 September 2011 Smith’s guard testifies')).toEqual([
    'He was calm throughout the trial',
    '29 September 2011 Smith’s guard testifies',
  ])
  expect(cut('The jury is sworn in May 3, 2012 Ann Lee is called')).toEqual([
    'The jury is sworn in May 3, 2012 Ann Lee is called',
  ])
  expect(cut('The bank closes May 3, 2012 Ann Lee is called')).toEqual([
    'The bank closes',
    'May 3, 2012 Ann Lee is called',
  ])
  for (const text of [
    'The report of 29 September 2011 Smith called wrong',
    'Under the act, dated 29 September 2011 Smith was free',
    'It was on Monday 29 September 2011 Smith came',
  ])
    expect(cut(text)).toEqual([text])
})

test('a span, a date in mid-sentence and a sentence without entries stay whole', () => {
  for (const text of [
    'June 16 - July 3: Bank closed for repairs',
    'The bank opened in 1994 - Smith was its head - and closed',
    '1994 was hot, 1998: Smith called it wet',
    'In 1985 : Church speaks',
  ])
    expect(cut(text)).toEqual([text])
})

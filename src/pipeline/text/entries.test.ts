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

test('a span, a date in mid-sentence and a sentence without entries stay whole', () => {
  for (const text of [
    'June 16 - July 3: Bank closed for repairs',
    'The bank opened in 1994 - Smith was its head - and closed',
    '1994 was hot, 1998: Smith called it wet',
    'In 1985 : Church speaks',
  ])
    expect(cut(text)).toEqual([text])
})

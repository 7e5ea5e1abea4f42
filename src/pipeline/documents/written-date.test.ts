import { expect, test } from 'vitest'
import { readWrittenDate } from './written-date.ts'

const edtf = (written: string): string => {
  const read = readWrittenDate(written)
  return read.ok ? read.when.edtf : `! ${read.problem}`
}

test.each([
  ['2016-07-13', '2016-07-13'],
  ['20160713', '2016-07-13'],
  ['2016/07/13', '2016-07-13'],
  ['2016-07-13T09:05:00+03:00', '2016-07-13'],
  ['2016-07-13 09:05', '2016-07-13'],
  ['13.07.2016', '2016-07-13'],
  ['7/13/2016', '2016-07-13'],
  ['13/7/2016', '2016-07-13'],
  ['13 July 2016', '2016-07-13'],
  ['13th of July, 2016', '2016-07-13'],
  ['July 13, 2016', '2016-07-13'],
  ['Sept 3 2016', '2016-09-03'],
  ['Wed, 13 Jul 2016 09:00:00 +0300', '2016-07-13'],
  ['Wednesday, July 13, 2016 10:32 AM', '2016-07-13'],
  ['10:32 AM, July 13, 2016', '2016-07-13'],
  ['2016-07', '2016-07'],
  ['July 2016', '2016-07'],
  ['2016', '2016'],
])('reads %s', (written, day) => {
  expect(edtf(written)).toBe(day)
})

test.each([
  ['04/05/2016', /2016-05-04 or 2016-04-05/],
  ['2016-02-30', /does not exist/],
  ['Thursday 13 July 2016', /names a thursday.*wednesday/],
  ['yesterday', /not a date/],
  ['July', /not a date|month that does not exist/],
  ['13 July', /month that does not exist|not a date/],
  ['9'.repeat(50_000), /too long/],
])('refuses %.30s', (written, problem) => {
  expect(edtf(written)).toMatch(/^!/)
  expect(edtf(written)).toMatch(problem)
})

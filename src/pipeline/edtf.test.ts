import edtf from 'edtf'
import { expect, test } from 'vitest'
import { edtfBounds } from './edtf.ts'

test.each([
  ['2016-07-14', '2016-07-14', '2016-07-14', 'day', 'throughout'],
  ['2016-07-14/2016-07-15', '2016-07-14', '2016-07-15', 'day', 'throughout'],
  ['[2016-07-04..2016-07-10]', '2016-07-04', '2016-07-10', 'day', 'within'],
  ['2016-02', '2016-02-01', '2016-02-29', 'month', 'within'],
  ['2016-21', '2016-03-01', '2016-05-31', 'season', 'within'],
  ['2016-24', '2016-12-01', '2017-02-28', 'season', 'within'],
  ['199X', '1990-01-01', '1999-12-31', 'year', 'within'],
  ['19XX', '1900-01-01', '1999-12-31', 'year', 'within'],
  ['-0043-03-15', '-0043-03-15', '-0043-03-15', 'day', 'throughout'],
  ['2016-07~', '2016-07-01', '2016-07-31', 'month', 'within'],
])('%s lies between %s and %s', (edtf, from, to, precision, extent) => {
  expect(edtfBounds(edtf)).toEqual({ from, to, precision, extent })
})

test.each([
  '',
  '2016-02-30',
  '2016-13',
  '2016-07-14/',
  '../2016',
  '2016-07-15/2016-07-14',
  'July 2016',
  '2016-7-4',
  '[2016]',
  '16',
])('%j is no date of a dossier', edtf => {
  expect(edtfBounds(edtf)).toBeNull()
})

const dayAt = (milliseconds: number) => new Date(milliseconds).toISOString().slice(0, 10)

test.each([
  '2016-07-14',
  '2016-07-14/2016-07-15',
  '2016-07/2016-09',
  '2010-04/2010-07-21',
  '2016-02',
  '1900-02',
  '0044',
  '9999',
])('%s has the days that another reader of EDTF gives it', text => {
  const theirs = edtf(text)
  expect(edtfBounds(text)).toMatchObject({ from: dayAt(theirs.min), to: dayAt(theirs.max) })
})

import { expect, test } from 'vitest'
import { dayNumber, dayOf } from '../dossier/day.ts'
import { typedDate } from './typed-date.ts'

const NEAR = dayNumber('2016-07-10')

function read(text: string): string | null {
  const days = typedDate(text, NEAR)
  return days && (days.from === days.to ? dayOf(days.from) : `${dayOf(days.from)}/${dayOf(days.to)}`)
}

test.each([
  ['14 July 2016', '2016-07-14'],
  ['July 14, 2016', '2016-07-14'],
  ['the 14th of July 2016', '2016-07-14'],
  ['jul 14', '2016-07-14'],
  ['14 jul.', '2016-07-14'],
  ['January 20', '2016-01-20'],
  ['July 2016', '2016-07-01/2016-07-31'],
  ['2016', '2016-01-01/2016-12-31'],
  ['2016-07-14', '2016-07-14'],
  ['2016-07', '2016-07-01/2016-07-31'],
  ['-0043-03-15', '-0043-03-15'],
  ['15 March 44 BC', '-0043-03-15'],
  ['March 44 BC', '-0043-03-01/-0043-03-31'],
  ['44 BC', '-0043-01-01/-0043-12-31'],
  ['AD 476', '0476-01-01/0476-12-31'],
  ['29 February 2016', '2016-02-29'],
])('%s is %s', (text, days) => {
  expect(read(text)).toBe(days)
})

test.each([
  '',
  'soon',
  '31 June 2016',
  '29 Feb 2015',
  '14 15 16 July',
  '2016-13-01',
  '2016-02-30',
  'July July',
  '9'.repeat(50),
])('does not guess at %s', text => {
  expect(read(text)).toBeNull()
})

test('a date without a year is the one nearest to where the reader is', () => {
  expect(dayOf(typedDate('2 January', dayNumber('2016-12-20'))?.from ?? 0)).toBe('2017-01-02')
  expect(dayOf(typedDate('30 December', dayNumber('2016-01-04'))?.from ?? 0)).toBe('2015-12-30')
})

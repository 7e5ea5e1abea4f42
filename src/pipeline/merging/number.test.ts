import { expect, test } from 'vitest'
import { numberOf } from './number.ts'

test('numbers in figures and words; not years, decimals or codes', () => {
  expect(['84', '1,200', 'Six', 'ninety'].map(numberOf)).toEqual([84, 1200, 6, 90])
  expect(['2016', '3.5', 'Tu-22', 'few'].map(numberOf)).toEqual([null, null, null, null])
})

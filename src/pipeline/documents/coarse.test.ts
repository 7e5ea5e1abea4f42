import { expect, test } from 'vitest'
import { dayNumber } from '../../dossier/day.ts'
import { coarseWhen } from './coarse.ts'

const FIRST = dayNumber('2015-12-01')
function belief(weights: Record<string, number>): Float64Array {
  const days = new Float64Array(500)
  for (const [day, p] of Object.entries(weights)) days[dayNumber(day) - FIRST] = p
  return days
}

test('days scattered over one month give the month', () => {
  const when = coarseWhen(
    belief({ '2016-02-01': 0.3, '2016-02-11': 0.4, '2016-02-29': 0.27, '2016-05-01': 0.03 }),
    FIRST,
  )
  expect(when).toMatchObject({
    edtf: '2016-02',
    from: '2016-02-01',
    to: '2016-02-29',
    precision: 'month',
    extent: 'within',
  })
})

test('days scattered over one year give the year', () => {
  const when = coarseWhen(belief({ '2016-02-01': 0.5, '2016-11-11': 0.46, '2015-12-30': 0.04 }), FIRST)
  expect(when).toMatchObject({ edtf: '2016', from: '2016-01-01', to: '2016-12-31', precision: 'year' })
})

test('days of two years give nothing', () => {
  expect(coarseWhen(belief({ '2015-12-30': 0.5, '2016-01-02': 0.5 }), FIRST)).toBeNull()
})

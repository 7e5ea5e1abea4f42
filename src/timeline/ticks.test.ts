import fc from 'fast-check'
import { expect, test } from 'vitest'
import { yearWords } from '../dossier/date-words.ts'
import { dayNumber, dayNumberOf, dayParts } from '../dossier/day.ts'
import { fixedMeasure } from './fixed-measure.ts'
import { axis, roundYear, stepFor } from './ticks.ts'

function labels(from: string, to: string, width = 1280): string[] {
  return axis(dayNumber(from), dayNumber(to), width, fixedMeasure)
    .ticks.map(t => t.label)
    .filter(l => l !== '')
}

test('days, months, years, centuries', () => {
  expect(labels('2016-07-10', '2016-07-14')).toEqual(['Sunday 10', 'Monday 11', 'Tuesday 12', 'Wednesday 13'])
  expect(labels('2016-07-01', '2016-07-30')).toContain('14')
  expect(labels('2016-01-01', '2018-01-01')).toContain('Mar')
  expect(labels('1990-01-01', '2010-01-01')).toContain('1996')
  expect(labels('-0600-01-01', '2100-01-01', 1800)).toEqual(
    expect.arrayContaining(['500 BC', '100 BC', '100', '1900', '2000']),
  )
})

test('there is no year 0, and 9999 ends as it should', () => {
  expect(labels('-0003-01-01', '0004-01-01', 460)).toEqual(['4 BC', '3 BC', '2 BC', '1 BC', '1', '2', '3'])
  expect(labels('9990-01-01', '9999-12-31')).toContain('9999')
  expect(roundYear(-57, 100)).toBe(-99)
  expect(roundYear(-57, 100, true)).toBe(100)
  expect(roundYear(0, 1)).toBe(0)
})

test('the month or year stands above, the first at the left edge', () => {
  const { eras } = axis(dayNumber('2016-07-20'), dayNumber('2016-08-20'), 1280, fixedMeasure)
  expect(eras.map(e => e.label)).toEqual(['July 2016', 'August 2016'])
  expect(eras[0]?.x).toBe(4)
})

test('a month that the right edge would cut is not named', () => {
  const { eras } = axis(dayNumber('2012-03-01'), dayNumber('2012-05-03'), 1280, fixedMeasure)
  expect(eras.map(e => e.label)).toEqual(['March 2012', 'April 2012', ''])
})

const window = fc.record({
  from: fc.oneof(fc.integer({ min: -900_000, max: 2_932_000 }), fc.integer({ min: -720_000, max: -718_000 })),
  days: fc.oneof(fc.double({ min: 2, max: 400, noNaN: true }), fc.double({ min: 2, max: 4e6, noNaN: true })),
  width: fc.integer({ min: 320, max: 2560 }),
})

test('no label is wrong or touches the next, anywhere from the bronze age to the year 9999', () => {
  fc.assert(
    fc.property(window, ({ from, days, width }) => {
      const scale = width / days
      const step = stepFor(scale)
      let right = Number.NEGATIVE_INFINITY
      const { ticks, eras } = axis(from, from + days, width, fixedMeasure)
      expect(ticks.length).toBeLessThan(100)
      for (const { label, day, x, align } of ticks) {
        const { year, month, date } = dayParts(day)
        expect(x).toBeCloseTo((day + (align === 'middle' ? 0.5 : 0) - from) * scale, 5)
        if (label === '') continue
        if (step.unit === 'year') expect([label, month, date]).toEqual([yearWords(year), 1, 1])
        if (step.unit === 'month') expect(date).toBe(1)
        if (step.unit === 'day') expect(label.split(' ').pop()).toBe(String(date))
        const length = fixedMeasure(label, 'caption')
        const left = align === 'middle' ? x - length / 2 : x + 4
        expect(left).toBeGreaterThan(right)
        right = left + length
      }
      const shown = eras.filter(e => e.label !== '')
      shown.forEach((era, i) => {
        const next = shown[i + 1]
        if (next) expect(era.x + fixedMeasure(era.label, 'caption')).toBeLessThan(next.x)
      })
    }),
    { numRuns: 500 },
  )
})

test('every year between two windows of one year has its own label', () => {
  for (const year of [-44, -1, 0, 1, 999, 2016, 9999]) {
    const first = dayNumberOf(year, 1, 1) ?? 0
    const { eras } = axis(first, first + 300, 1280, fixedMeasure)
    expect(eras[0]?.label).toContain(yearWords(year))
  }
})

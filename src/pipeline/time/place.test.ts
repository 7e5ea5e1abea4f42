import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareDays } from '../../dossier/day.ts'
import { edtfBounds } from '../edtf.ts'
import type { PartName } from './mention.ts'
import { dayPlace, mondayOf, monthPlace, type Place, rangeOf, weekPlace, whenOf } from './place.ts'

const DAYS = { min: -900_000, max: 900_000 }
const PARTS: (PartName | undefined)[] = [undefined, 'early', 'mid', 'late', 'morning', 'night']

const year = fc.integer({ min: -900, max: 2900 })
const place: fc.Arbitrary<Place> = fc
  .oneof(
    fc.integer(DAYS).map(n => dayPlace(n)),
    fc.integer(DAYS).map(n => weekPlace(mondayOf(n))),
    fc.integer(DAYS).map(n => weekPlace(mondayOf(n), 'weekend')),
    fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => monthPlace(y, m)),
    fc
      .tuple(year, fc.constantFrom<1 | 2 | 3 | 4>(1, 2, 3, 4))
      .map(([y, quarter]): Place => ({ grain: 'quarter', year: y, quarter })),
    fc
      .tuple(year, fc.constantFrom<'spring' | 'winter'>('spring', 'winter'))
      .map(([y, season]): Place => ({ grain: 'season', year: y, season })),
    fc
      .tuple(year, fc.constantFrom<'year' | 'half'>('year', 'half'))
      .map(([y, grain]): Place => ({ grain, year: y, half: 2 })),
    year.map((y): Place => ({ grain: 'decade', year: Math.floor(y / 10) * 10 })),
  )
  .chain(p => fc.constantFrom(...PARTS).map(part => (part ? { ...p, part } : p)))

test('a range runs from its first part’s first day to its last part’s last, and its EDTF says the same days', () => {
  fc.assert(
    fc.property(place, place, (a, b) => {
      const first = whenOf(a, 'stated')
      const last = whenOf(b, 'stated')
      const range = rangeOf(a, b, 'stated')
      if (!first || !last) return range === null
      if (!range) return compareDays(first.from, last.to) > 0
      expect([range.from, range.to]).toEqual([first.from, last.to])
      const said = edtfBounds(range.edtf)
      expect([said?.from, said?.to]).toEqual([range.from, range.to])
      return range.extent === 'throughout'
    }),
    { numRuns: 2000, seed: 3 },
  )
})

test('every single place says the same days in EDTF', () => {
  fc.assert(
    fc.property(place, p => {
      const when = whenOf(p, 'stated')
      const said = edtfBounds(when?.edtf ?? '')
      expect([said?.from, said?.to]).toEqual([when?.from, when?.to])
    }),
    { numRuns: 2000, seed: 3 },
  )
})

test('from April to late July ends where late July ends', () => {
  const when = rangeOf({ ...monthPlace(2010, 4) }, { ...monthPlace(2010, 7), part: 'late' }, 'resolved')
  expect(when?.edtf).toBe('2010-04/2010-07-31')
  expect(rangeOf({ ...monthPlace(2010, 7), part: 'late' }, monthPlace(2010, 4), 'resolved')).toBe(null)
})

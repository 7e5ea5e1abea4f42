import { expect, test } from 'vitest'
import { chosenWhen, dayRelation } from './days.ts'
import { when } from './desk.ts'

test.each([
  ['2011-05-03', '2011-05-03', 'same'],
  ['2011-05-03', '2011-05', 'within'],
  ['2011-05-03', '2011-05-02/2011-05-04', 'part'],
  ['2011-05-03', '2011-05-04', 'near'],
  ['2011-05-03', '2011-05-05', 'apart'],
  ['2011-05-03', '2011-06', 'apart'],
  ['2011-05-03/2011-05-05', '2011-05-04/2011-05-06', 'apart'],
])('%s and %s: %s', (a, b, relation) => {
  expect(dayRelation(when(a), when(b))).toBe(relation)
  expect(dayRelation(when(b), when(a))).toBe(relation)
})

const chosen = (...reports: [edtf: string, source: number][]) =>
  chosenWhen(reports.map(([edtf, source]) => ({ when: when(edtf), source })))?.edtf

test('the date that most independent sources give, copies counted once', () => {
  expect(chosen(['2011-05-04', 0], ['2011-05-03', 1], ['2011-05-03', 2])).toBe('2011-05-03')
  expect(chosen(['2011-05-04', 0], ['2011-05-04', 0], ['2011-05-03', 1], ['2011-05-03', 2])).toBe(
    '2011-05-03',
  )
})

test('a precise date before a vaguer one that more sources give', () => {
  expect(chosen(['2011-05', 0], ['2011-05', 1], ['2011-05-03', 2])).toBe('2011-05-03')
})

test('of equals the earlier; of nothing, nothing', () => {
  expect(chosen(['2011-05-04', 0], ['2011-05-03', 1])).toBe('2011-05-03')
  expect(chosen()).toBeUndefined()
})

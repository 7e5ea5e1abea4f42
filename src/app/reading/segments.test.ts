import { expect, test } from 'vitest'
import { segmentsOf } from './segments.ts'

const draw = (file: Parameters<typeof segmentsOf>[0], sought: { start: number; end: number } | null = null) =>
  segmentsOf(file, { start: 10, end: 30 }, sought).map(
    s => `${s.start}-${s.end} ${s.events.join('+')}${s.mark ? ` ${s.mark}` : ''}${s.sought ? ' sought' : ''}`,
  )

test('a block without anything is one segment', () => {
  expect(draw({ passages: [], marks: [] })).toEqual(['10-30 '])
})

test('overlapping passages share a segment; marks lie inside', () => {
  const passages = [
    { event: 'a', start: 12, end: 20 },
    { event: 'b', start: 16, end: 24 },
  ]
  const marks = [{ kind: 'date' as const, ref: null, start: 14, end: 18 }]
  expect(draw({ passages, marks })).toEqual([
    '10-12 ',
    '12-14 a',
    '14-16 a date',
    '16-18 a+b date',
    '18-20 a+b',
    '20-24 b',
    '24-30 ',
  ])
})

test('what reaches beyond the block is cut at its ends', () => {
  const passages = [{ event: 'a', start: 0, end: 99 }]
  expect(draw({ passages, marks: [] }, { start: 25, end: 50 })).toEqual(['10-25 a', '25-30 a sought'])
  expect(draw({ passages: [{ event: 'a', start: 0, end: 10 }], marks: [] })).toEqual(['10-30 '])
})

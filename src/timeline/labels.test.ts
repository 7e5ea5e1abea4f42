import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fixedMeasure } from './fixed-measure.ts'
import { type Lines, STEP, wordsFor } from './labels.ts'

const words = fc.array(fc.stringMatching(/^[a-z]{1,9}$/), { minLength: 1, maxLength: 14 })

function said(title: string, room: number, lines: Lines): string[] | null {
  return wordsFor(title, '14 July', room, lines, fixedMeasure)?.lines ?? null
}

test('a title too long for one line stands on two, of whole words where they fill the line', () => {
  expect(said('The runaway well was capped at last', 96, 3)).toEqual(['The runaway', 'well was…'])
  expect(said('The runaway well was capped at last', 300, 3)).toEqual([
    'The runaway well was capped at',
    'last',
  ])
})

test('on a narrow line no title is cut inside a word, unless its first word alone is too long', () => {
  expect(said('An incomprehensibility', 96, 1)).toBeNull()
  expect(said('Incomprehensibility rules', 96, 1)).toEqual(['Incomprehen…'])
  fc.assert(
    fc.property(words, fc.integer({ min: 20, max: 127 }), (parts, room) => {
      const lines = said(parts.join(' '), room, 1)
      const firstIsTooLong = fixedMeasure(`${parts[0]}…`, 'title') > Math.floor(room / STEP) * STEP
      if (lines === null || firstIsTooLong) return
      const whole = lines[0]?.replace('…', '').split(' ') ?? []
      expect(parts.slice(0, whole.length)).toEqual(whole)
    }),
  )
})

test('a second line is not cut inside a word', () => {
  expect(said('The firm permanently closed it', 80, 3)).toEqual(['The firm…'])
})

test('no line is empty or wider than its room', () => {
  const lines = fc.constantFrom<Lines>(1, 2, 3)
  fc.assert(
    fc.property(words, fc.integer({ min: 20, max: 400 }), lines, (parts, room, count) => {
      for (const line of said(parts.join(' '), room, count) ?? []) {
        expect(line).not.toBe('')
        expect(fixedMeasure(line, 'title')).toBeLessThanOrEqual(room)
      }
    }),
  )
})

import { expect, test } from 'vitest'
import { count, plural, printable } from './printable.ts'

test('control, direction and invisible characters are shown, not sent to the terminal', () => {
  expect(printable('a\u001b[31m\nb\u202ec\u200bd\u007f')).toBe('a␛[31m␊b\\u{202e}c\\u{200b}d␡')
  expect(printable('Ünï 😀 “ok”')).toBe('Ünï 😀 “ok”')
})

test('numbers read the same everywhere', () => {
  expect([0, 999, 1000, 1234567].map(count)).toEqual(['0', '999', '1,000', '1,234,567'])
  expect([plural(1, 'event'), plural(0, 'event')]).toEqual(['1 event', '0 events'])
})

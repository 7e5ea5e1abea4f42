import { expect, test } from 'vitest'
import { printable } from './printable.ts'

test('control, direction and invisible characters are shown, not sent to the terminal', () => {
  expect(printable('a\u001b[31m\nb\u202ec\u200bd\u007f')).toBe('a␛[31m␊b\\u{202e}c\\u{200b}d␡')
  expect(printable('Ünï 😀 “ok”')).toBe('Ünï 😀 “ok”')
})

import { expect, test } from 'vitest'
import { marked } from '../tests/notation.ts'

test.each([
  'He is now there.',
  'He was recently there.',
  'He will soon leave.',
  'In the past it was so.',
  'He was soon defeated.',
  'In the near future it will be.',
])('references without a day: %s', text => {
  expect(marked(text)).toBe(text)
})

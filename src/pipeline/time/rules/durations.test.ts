import { expect, test } from 'vitest'
import { marked } from '../tests/notation.ts'

test.each([
  'It lasted 100 days.',
  'The 12-hour talks ended.',
  'He stayed for a week.',
  'The eight-year war was over.',
  'It took two to three weeks.',
  'It took weeks or months.',
  'They have been there for years.',
])('lengths of time are no dates: %s', text => {
  expect(marked(text)).toBe(text)
})

test.each(['She is 37 years old.', 'A 12-year-old boy came.', 'They are 18 to 24 years old.'])(
  'ages: %s',
  text => {
    expect(marked(text)).toBe(text)
  },
)

test.each(['It happens every month.', 'He came twice a week.', 'It grows by 3 percent annually.'])(
  'repeated times: %s',
  text => {
    expect(marked(text)).toBe(text)
  },
)

import { expect, test } from 'vitest'
import { articleFromText } from '../text/article.ts'
import { dateOrder } from './date-order.ts'
import { recognise } from './recognise.ts'

function orderOf(text: string) {
  return dateOrder(recognise(articleFromText({ file: 'a.txt', text })))
}

test('a date of figures that can only be read one way shows the order', () => {
  expect(orderOf('Signed on 16/05/2019, in force from 03/06/2019.')).toBe('day')
  expect(orderOf('Signed on 05/16/2019, in force from 06/03/2019.')).toBe('month')
  expect(orderOf('Signed on 16/05/2019 and on 05/16/2019.')).toBeNull()
  expect(orderOf('Signed on 03/06/2019.')).toBeNull()
})

test('so does a day in words that only one reading is beside', () => {
  expect(orderOf('Published 09/02/2011\n\nProtesters moved through the square on February 8, 2011.')).toBe(
    'day',
  )
  expect(orderOf('Published 09/02/2011\n\nProtesters moved through the square on September 1, 2011.')).toBe(
    'month',
  )
  expect(orderOf('Published 09/02/2011\n\nProtesters moved through the square on May 1, 2011.')).toBeNull()
})

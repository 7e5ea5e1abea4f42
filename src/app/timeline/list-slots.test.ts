import { expect, test } from 'vitest'
import { ListSlots } from './list-slots.ts'

test('what stays keeps its key, what comes takes one that is free', () => {
  const slots = new ListSlots()
  expect(slots.keysFor([0, 1, 2, 3])).toEqual([0, 1, 2, 3])
  expect(slots.keysFor([2, 3, 4, 5])).toEqual([2, 3, 0, 1])
  expect(slots.keysFor([2, 3, 4, 5])).toEqual([2, 3, 0, 1])
})

test('a jump makes no elements and leaves them in their order', () => {
  const slots = new ListSlots()
  slots.keysFor([10, 11, 12])
  expect(slots.keysFor([500, 501, 502])).toEqual([0, 1, 2])
})

test('a longer list gets new keys, and no key is given twice', () => {
  const slots = new ListSlots()
  slots.keysFor([0, 1])
  slots.keysFor([1])
  const keys = slots.keysFor([1, 2, 3, 90])
  expect(keys[0]).toBe(1)
  expect(new Set(keys).size).toBe(4)
})

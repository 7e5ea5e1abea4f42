import { expect, test } from 'vitest'
import { clockStamps } from './clock-stamps.ts'

const count = (...lines: string[]) => clockStamps(lines.join('\n')).size

test('hours before the entries of a running report are found', () => {
  expect(count('1454 Troops land.', '1510 Ships follow.', '0902 The port opens.')).toBe(3)
  expect(count('News', '2045 “It is over,” he says.', '2040 Officials agree.', '2059 Troops land.')).toBe(3)
  expect([...clockStamps('It began.\n1901 Help is sent.\n1910 : More.\n2047 : All is well.')]).toEqual([
    10, 29, 42,
  ])
})

test('years and counts are no hours', () => {
  expect(count('1994 Storm kills two.', '1998 Flood.', '2004 Quake.')).toBe(0)
  expect(count('2001: Attack.', '2003: War.', '2011: Withdrawal.')).toBe(0)
  expect(count('2010 World Cup opens.', 'The 2014 one follows.', '2018 and 2022 too.')).toBe(0)
  expect(count('1454 soldiers landed.', '1510 ships followed.', '2000 tons came.')).toBe(0)
})

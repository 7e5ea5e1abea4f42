import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayNumber, dayOf } from '../dossier/day.ts'
import { fitWindow, openingDay, openingWindow } from './opening.ts'
import { sampleTable } from './sample-table.ts'

function opens(days: readonly string[], width = 1280): [string, string] {
  const table = sampleTable(days.map(from => ({ from })))
  const { from, to } = openingWindow(table, null, width)
  const inside = [...table.from].filter(day => day >= from && day < to)
  return [dayOf(inside[0] ?? 0), dayOf(inside[inside.length - 1] ?? 0)]
}

test('opens on the dense core and leaves outliers to the edges', () => {
  const core = ['2019-07-06', '2019-07-11', '2019-07-12', '2019-07-13', '2019-07-14', '2019-07-15']
  expect(opens(['2019-01-20', '2019-02-27', ...core, '2019-11-01'])).toEqual(['2019-07-06', '2019-07-15'])
  expect(opens([...core, '2019-07-26', '2020-01-20'])[1]).not.toBe('2020-01-20')
  expect(opens([...Array(33).fill('2019-07-14'), '2018-01-01', '2019-12-01'])).toEqual([
    '2019-07-14',
    '2019-07-14',
  ])
})

test('background that reaches back with ever wider gaps does not take the core’s room', () => {
  const spring = Array.from({ length: 200 }, (_, i) => dayOf(dayNumber('2010-04-20') + (i % 100)))
  const years = Array.from({ length: 60 }, (_, i) => `${1951 + i}-01-01`)
  const [first, last] = opens([...years, ...spring])
  expect(first >= '2009').toBe(true)
  expect(last).toBe('2010-07-28')
})

test('opens on everything where nothing lies far off', () => {
  const week = ['2019-07-06', '2019-07-08', '2019-07-11', '2019-07-14']
  expect(opens(week)).toEqual(['2019-07-06', '2019-07-14'])
  const even = Array.from({ length: 60 }, (_, i) => dayOf(dayNumber('2019-01-01') + i * 30))
  expect(opens(even)).toEqual([even[0], even[59]])
  expect(opens(['1914-07-28'])).toEqual(['1914-07-28', '1914-07-28'])
})

test('always holds at least half of the events, and is never empty or endless', () => {
  const days = fc.array(fc.integer({ min: -3000, max: 3000 }), { minLength: 1, maxLength: 60 })
  fc.assert(
    fc.property(days, fc.integer({ min: 320, max: 2560 }), (from, width) => {
      const table = sampleTable(from.map(day => ({ from: dayNumber('2019-01-01') + day })))
      const window = openingWindow(table, null, width)
      const inside = [...table.from].filter(day => day >= window.from && day < window.to)
      expect(inside.length).toBeGreaterThanOrEqual(Math.ceil(from.length / 2))
      expect(inside).toContain(openingDay(table, null))
      const whole = fitWindow(table, null, width)
      expect(window.from).toBeGreaterThanOrEqual(whole.from - 40)
      expect(window.to).toBeLessThanOrEqual(whole.to + 40)
    }),
  )
})

test('a range that runs on for years does not stretch the opening', () => {
  const events = [
    { from: '2019-07-06', to: '2035-01-01' },
    ...['07-08', '07-09', '07-11', '07-14'].map(d => ({ from: `2019-${d}` })),
    { from: '2022-01-01' },
  ]
  const { from, to } = openingWindow(sampleTable(events), null, 1280)
  expect(to - from).toBeLessThan(60)
})

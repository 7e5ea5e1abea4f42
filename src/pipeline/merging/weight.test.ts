import { expect, test } from 'vitest'
import { Desk } from './desk.ts'
import { burst, isImmediate, publications, rankDays, type Telling, tellingWeight } from './weight.ts'

const plain: Telling = { published: '2010-06-01', past: false, early: false, immediate: false, about: true }
const told = (...days: string[]): Map<string, Telling[]> => new Map(days.map(d => [d, [plain]]))
const order = (articles: Map<string, Telling[]>[], published: string[]): string[] =>
  rankDays(articles, published).map(r => r.day)

test('a day that more articles mention comes first', () => {
  expect(order([told('2010-05-03'), told('2010-05-03', '2010-05-20'), told('2010-05-03')], [])).toEqual([
    '2010-05-03',
    '2010-05-20',
  ])
})

test('one article that repeats a day does not outweigh two that mention another', () => {
  const repeated = new Map([['2010-05-20', [plain, plain, plain, plain]]])
  expect(order([repeated, told('2010-05-03'), told('2010-05-03')], [])[0]).toBe('2010-05-03')
})

test('told as past, early and long after, a day weighs more; by "today" or in passing, less', () => {
  const weight = (t: Partial<Telling>): number => tellingWeight('2010-05-03', { ...plain, ...t })
  expect(weight({ past: true })).toBeGreaterThan(weight({}))
  expect(weight({ early: true })).toBeGreaterThan(weight({}))
  expect(weight({ published: '2010-12-24' })).toBeGreaterThan(weight({}))
  expect(weight({ published: null })).toBe(weight({}))
  expect(weight({ immediate: true })).toBeLessThan(weight({}))
  expect(weight({ about: false })).toBeLessThan(weight({}))
})

test('a day on which articles set in stands above one in a steady flow', () => {
  const flow = Array.from({ length: 9 }, (_, i) => `2010-05-0${i + 1}`)
  const counts = publications([...flow, ...Array.from({ length: 8 }, () => '2010-05-09')])
  expect(burst('2010-05-09', counts)).toBeGreaterThan(1.5)
  expect(burst('2010-05-08', publications(flow))).toBe(1)
  expect(burst('2010-05-09', publications([null]))).toBe(1)
})

test('the days beside a peak are shaded by it, days further off are not', () => {
  const articles = [
    ...Array.from({ length: 5 }, () => told('2010-05-10')),
    ...Array.from({ length: 4 }, () => told('2010-05-11')),
    ...Array.from({ length: 3 }, () => told('2010-05-20')),
  ]
  expect(order(articles, [])).toEqual(['2010-05-10', '2010-05-20', '2010-05-11'])
})

test('equal days stand in date order', () => {
  expect(order([told('2010-05-20', '2010-05-03')], [])).toEqual(['2010-05-03', '2010-05-20'])
})

test('"today" is immediate; "yesterday" and a date are not', () => {
  const offset = {
    kind: 'offset',
    unit: 'day',
    from: 'speech',
    whole: true,
    part: null,
    approximate: false,
  } as const
  expect(isImmediate({ ...offset, count: 0 })).toBe(true)
  expect(isImmediate({ ...offset, count: -1 })).toBe(false)
  expect(isImmediate({ kind: 'calendar', month: 5, date: 3 })).toBe(false)
})

test('an event weighs by the articles that tell it and by how well known its actors are', () => {
  const desk = new Desk(['Abeo', 'Musa', 'Zed'])
  for (let i = 0; i < 4; i++)
    desk.article(`Abeo met Musa in Lagos on 3 May, report ${'abcd'.charAt(i)} says.`, [['met', '2009-05-03']])
  desk.article('Abeo opened a bridge on 9 May.', [['opened', '2009-05-09']])
  desk.article('Zed bought a boat on 11 May.', [['bought', '2009-05-11']])
  const [many = 0, known = 0, unknown = 0] = desk.merged().map(event => event.weight)
  expect(many).toBeGreaterThan(known)
  expect(known).toBeGreaterThan(unknown)
})

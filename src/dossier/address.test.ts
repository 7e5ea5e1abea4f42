import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatView, parseView, upgrade } from './address.ts'
import { dayOf } from './day.ts'
import type { Query } from './query-string.ts'
import { PRECISIONS, STATUSES } from './schema.ts'
import { LANES, PAGES, START, type View } from './view.ts'

const id = fc.stringMatching(/^[a-z0-9-]{1,30}$/)
const day = fc.integer({ min: -700_000, max: 700_000 }).map(dayOf)
const at = fc.tuple(fc.nat(99_999), fc.nat(999)).map(([start, more]) => ({ start, end: start + more }))
const period = fc
  .tuple(fc.integer({ min: -700_000, max: 700_000 }), fc.nat(4000))
  .map(([n, more]) => [n, n + more])

const anyView: fc.Arbitrary<View> = fc
  .record({
    event: fc.option(id),
    article: fc.option(id),
    at: fc.option(at),
    actors: fc.uniqueArray(id, { maxLength: 4 }),
    match: fc.constantFrom('any' as const, 'all' as const),
    sources: fc.uniqueArray(id, { maxLength: 3 }),
    statuses: fc.uniqueArray(fc.constantFrom(...STATUSES)),
    precisions: fc.uniqueArray(fc.constantFrom(...PRECISIONS)),
    q: fc.string({ unit: 'grapheme', maxLength: 60 }),
    period: fc.option(period),
    lanes: fc.constantFrom(...LANES),
    known: fc.option(day),
    page: fc.constantFrom(...PAGES),
  })
  .map(({ period: p, ...rest }) => ({
    ...rest,
    from: p ? dayOf(p[0] ?? 0) : null,
    to: p ? dayOf(p[1] ?? 0) : null,
  }))

test('every view comes back from its address, without a complaint', () => {
  fc.assert(
    fc.property(anyView, view => {
      expect(parseView(formatView(view))).toEqual({ view, problems: [] })
    }),
  )
})

test('reading is total, and what it gives has an address that reads the same', () => {
  const noise = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.webUrl({ withQueryParameters: true }),
  )
  const names = fc.constantFrom(
    'actor',
    'e',
    'from',
    'to',
    'q',
    'known',
    'at',
    'v',
    'status',
    'page',
    'article',
  )
  const pairs = fc.array(fc.tuple(names, fc.string({ maxLength: 20 })), { maxLength: 6 })
  fc.assert(
    fc.property(noise, pairs, (before, list) => {
      const { view } = parseView(`${before}?${list.map(([k, v]) => `${k}=${v}`).join('&')}`)
      expect(parseView(formatView(view)).view).toEqual(view)
    }),
  )
})

test('the start has an empty address and the parameters one order', () => {
  expect(formatView(START)).toBe('')
  const view: View = { ...START, event: '2016-a', actors: ['b', 'a'], q: 'x y', match: 'all' }
  expect(formatView(view)).toBe('e/2016-a.html?actor=b&actor=a&match=all&q=x+y')
})

test('old and foreign forms of an event are read', () => {
  expect(parseView('?e=one').view.event).toBe('one')
  expect(parseView('#e=one').view.event).toBe('one')
  expect(parseView('e/one.html?actor=a,b').view).toMatchObject({ event: 'one', actors: ['a', 'b'] })
})

test.each([
  ['#e=%E0%A4%A', 'event'],
  ['#e=<img onerror>', 'event'],
  ['e/..%2f..%2fevil.html', 'event'],
  ['?actor=__proto__', 'actor'],
  ['?from=2016-02-30&to=2016-03-01', 'from'],
  ['?from=2016-03-02&to=2016-03-01', 'from'],
  ['?status=maybe', 'status'],
  ['?at=9-2', 'at'],
  ['?v=7', 'v'],
  [`?q=${'x'.repeat(10_000)}`, 'link'],
])('%s falls back alone and says so', (address, part) => {
  const { view, problems } = parseView(address)
  expect(problems.map(p => p.part)).toEqual([part])
  expect(problems[0]?.text).toMatch(/^[A-Z].*\.$/)
  expect(view).toEqual(START)
})

test('a bad part leaves the others', () => {
  const { view } = parseView('e/one.html?actor=a&actor=B&status=planned')
  expect(view).toEqual({ ...START, event: 'one', actors: ['a'], statuses: ['planned'] })
})

test('a link to nowhere else: only the event id is taken from the path', () => {
  expect(parseView('//evil.example/e/one.html').view.event).toBeNull()
  expect(parseView('/\\evil.example').view).toEqual(START)
})

test('an old version passes every upgrade after it, in order', () => {
  const mark =
    (name: string) =>
    (p: Query): Query => [...p, [name, '1']]
  const steps = [mark('one'), mark('two'), mark('three')]
  expect(upgrade([['a', '1']], 2, steps).map(([name]) => name)).toEqual(['a', 'two', 'three'])
})

import { expect, test } from 'vitest'
import type { When } from '../../dossier/schema.ts'
import { history, type Told } from './history.ts'

const day = (edtf: string): When => ({
  edtf,
  from: edtf,
  to: edtf,
  extent: 'throughout',
  precision: 'day',
  part: null,
  basis: 'stated',
})
const told = (article: string, out: string | null, status: Told['status'], says = '2016-07-14'): Told => ({
  article,
  out,
  status,
  says: day(says),
})
const event = { status: 'happened' as const, when: day('2016-07-14') }

test('announced, then happened', () => {
  const stages = history(event, [told('b', '2016-07-15', 'happened'), told('a', '2016-07-13', 'planned')])
  expect(stages.map(s => [s.known, s.status, s.articles])).toEqual([
    ['2016-07-13', 'planned', ['a']],
    ['2016-07-15', 'happened', ['b', 'a']],
  ])
})

test('two articles of one day are one stage', () => {
  expect(
    history(event, [told('a', '2016-07-13', 'planned'), told('b', '2016-07-13', 'reported')]),
  ).toHaveLength(1)
})

test('until somebody says the day, it is the day that was said', () => {
  const stages = history(event, [
    told('a', '2016-07-13', 'planned', '2016-07-20'),
    told('b', '2016-07-15', 'happened'),
  ])
  expect(stages.map(s => s.when.edtf)).toEqual(['2016-07-20', '2016-07-14'])
})

test('articles without a date are in no stage; without any there is no history', () => {
  const stages = history(event, [told('a', '2016-07-13', 'planned'), told('b', null, 'happened')])
  expect(stages.map(s => [s.status, s.articles])).toEqual([['planned', ['a']]])
  expect(history(event, [told('b', null, 'happened')])).toEqual([])
})

import { expect, test } from 'vitest'
import type { Statement } from '../events/statement.ts'
import { tellingOrder } from './choice.ts'

const WHEN = {
  edtf: '2019-05-16',
  from: '2019-05-16',
  to: '2019-05-16',
  extent: 'within',
  precision: 'day',
  part: null,
  basis: 'stated',
} as const

const statement = (article: number, title: string, of: Partial<Statement> = {}): Statement => ({
  article,
  sentence: 0,
  start: 0,
  end: title.length,
  when: WHEN,
  undated: null,
  mention: null,
  why: [],
  kind: 'life',
  trigger: { start: 0, end: 4, lemma: 'die' },
  title,
  titleSpan: { start: 0, end: title.length },
  status: 'happened',
  role: 'reports',
  speaker: null,
  actors: [],
  places: [],
  ...of,
})

const best = (...members: Statement[]) => tellingOrder(members, WHEN, [])[0]?.title

test('where many tell it, the title is in words that others use too', () => {
  const odd = statement(0, 'Bergen Ola Vik died Jurors of the town', { actors: ['vik', 'bergen'] })
  const usual = [1, 2, 3, 4].map(i =>
    statement(i, `Ola Vik died at his ${i > 2 ? 'summer ' : ''}home in Bergen`),
  )
  expect(best(odd, ...usual)).toBe('Ola Vik died at his home in Bergen')
  expect(best(odd, ...usual.slice(0, 2))).toBe(odd.title)
})

test('told and not named in passing', () => {
  expect(
    best(
      statement(0, 'Death of Ola Vik at the age of 50', { role: 'mentions' }),
      statement(1, 'Ola Vik died at his home in the town of Bergen'),
    ),
  ).toBe('Ola Vik died at his home in the town of Bergen')
})

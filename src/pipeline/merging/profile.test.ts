import { expect, test } from 'vitest'
import { actOf } from './classes.ts'
import { profileOf } from './profile.ts'
import { signsOf } from './signs.ts'
import { Lexicon, type Telling, tellingsOf } from './telling.ts'
import { EMPTY, vectorOf } from './vector.ts'

const telling = (trigger: string, names: string[], words: [number, number][] = []): Telling => ({
  article: 0,
  sentence: 0,
  act: actOf(trigger),
  rarity: 0,
  terms: words.length > 0 ? vectorOf(new Map(words)) : EMPTY,
  near: EMPTY,
  leads: [],
  kindsNear: [],
  roots: new Set(),
  sort: null,
  names,
  doers: [],
  capitals: [],
  places: [],
  numbers: new Set(),
  numbersNear: new Set(),
  days: { from: 7, to: 7, within: false },
  denied: false,
})

test('a group says what its members share: the commonest act, the names of a fifth of them, the mean of the words', () => {
  const blast = telling('explosion', ['rig'], [[1, 2]])
  const members = [
    blast,
    blast,
    blast,
    telling(
      'explosion',
      ['owner'],
      [
        [1, 2],
        [2, 4],
      ],
    ),
    telling('fire', ['x']),
  ]
  const profile = profileOf([...members, blast, blast, blast, blast, telling('explosion', ['owner'])])
  expect(profile).toMatchObject({ act: { kind: 'explode' }, names: ['rig', 'owner'] })
  expect(profile?.terms.keys).toEqual([1, 2])
  expect(profile?.terms.values[1]).toBeCloseTo(0.4)
})

test('small groups, remarks and tellings without a day have none', () => {
  const [blast, remark] = [telling('explosion', []), telling('said', [])]
  expect(profileOf([blast, blast, blast])).toBeNull()
  expect(profileOf([remark, remark, remark, remark])).toBeNull()
  expect(profileOf([blast, blast, blast, { ...blast, days: null }])).toBeNull()
})

test('two groups are not of one sentence for speaking for many', () => {
  const group = Array.from({ length: 4 }, () => telling('explosion', ['rig']))
  const [one, other] = [profileOf(group), profileOf(group)]
  if (!one || !other) throw new RangeError('no profile of four')
  const signs = signsOf(one, other, tellingsOf([], new Lexicon([])))
  expect(signs).toMatchObject({ sameRoot: 1, oneArticle: 0, oneSentence: 0 })
})

test.each([
  [['23'], ['23'], 1, 0],
  [['23'], ['26'], 0, 1],
  [['23'], [], 0, 0],
])('counts %j and %j by the act are shared or apart', (one, other, shared, apart) => {
  const counting = (counts: string[]) => ({
    ...telling('captured', []),
    numbersNear: new Set(counts.map(Number)),
  })
  const signs = signsOf(counting(one), counting(other), tellingsOf([], new Lexicon([])))
  expect(signs).toMatchObject({ numbersNear: shared, numbersNearApart: apart })
})

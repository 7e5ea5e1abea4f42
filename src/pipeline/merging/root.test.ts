import { expect, test } from 'vitest'
import { actOf } from './classes.ts'
import { rootOf } from './root.ts'

const roots = (words: string) => new Set(words.split(' ').map(rootOf)).size

test.each([
  'negotiations negotiating negotiated negotiate negotiator',
  'explosion exploded explodes',
  'decision decided deciding',
  'arrival arrived arrive',
  'announce announcement announced',
  'meeting met meets',
  'injury injured injuries',
  'delivery deliver delivered',
  'stop stopped stoppage',
  'expansion expand expanding',
  'admission admitted admit',
  'acquisition acquires',
  'denial deny denied',
  'agree agreed agreement',
  'restoration restores restored',
])('one root: %s', words => {
  expect(roots(words)).toBe(1)
})

test.each(['sign signal', 'minister mine', 'port report', 'visit vision', 'arms army'])(
  'two roots: %s',
  words => {
    expect(roots(words)).toBe(2)
  },
)

test.each([
  ['talks', 'negotiations'],
  ['died', 'passed away'],
  ['cease-fire', 'truce'],
  ['arrested', 'taken into custody'],
  ['explosion', 'blast'],
])('%s and %s tell of one kind of act', (a, b) => {
  expect(actOf(a).kind).toBe(actOf(b).kind)
})

test.each([
  ['visit', 'meeting'],
  ['announced', 'confirmed'],
  ['killed', 'injured'],
  ['elected', 'resigned'],
])('%s and %s tell of two', (a, b) => {
  expect(actOf(a).kind).not.toBe(actOf(b).kind)
})

test('a verb with a particle is told by the verb, a compound noun by its last word', () => {
  expect(actOf('handed over').root).toBe(rootOf('hand'))
  expect(actOf('heart attack').root).toBe(rootOf('attack'))
  expect(actOf('made').light).toBe(true)
})

test('hostile words take no time', () => {
  for (const word of ['s'.repeat(50_000), 'ing'.repeat(20_000), "'".repeat(50_000), '9'.repeat(50_000)])
    expect(rootOf(word).length).toBeGreaterThanOrEqual(0)
})

import { expect, test } from 'vitest'
import type { ActorDecision } from '../recipe.ts'
import { articleFromText } from '../text/article.ts'
import { findActors } from './find-actors.ts'

const found = (texts: string[], ...decisions: (Partial<ActorDecision> & { name: string })[]) =>
  findActors(
    texts.map((text, i) => articleFromText({ file: `${i}.txt`, text })),
    decisions.map(one => ({ kind: null, aliases: [], not: [], sameAs: [], ...one })),
  )

const TWO = [
  'Mayor Robert Lindgren resigned. Lindgren said he was tired.',
  'The storm hit the coast. Rob the Builder, as they call him, said nothing.',
]

test('an alias that no rule could know joins the actor', () => {
  const { actors, mentions } = found(TWO, { name: 'Robert Lindgren', aliases: ['Rob the Builder'] })
  expect(actors.map(({ id, kind }) => [id, kind])).toEqual([['robert-lindgren', 'person']])
  expect(mentions.map(list => list.map(({ text }) => text))).toEqual([
    ['Robert Lindgren', 'Lindgren'],
    ['Rob the Builder'],
  ])
})

test('the decided name, kind and addresses are shown', () => {
  const sameAs = ['https://example.org/q1']
  const { actors } = found(TWO, {
    name: 'R. Lindgren',
    aliases: ['Robert Lindgren'],
    kind: 'organisation',
    sameAs,
  })
  expect(actors).toEqual([
    {
      id: 'r-lindgren',
      name: 'R. Lindgren',
      kind: 'organisation',
      aliases: ['Lindgren', 'Robert Lindgren'],
      sameAs,
    },
  ])
})

test('a name that is not the actor is taken away from it', () => {
  const texts = [
    'Minister Anna Berg left. Berg said no. Minister Ann Berg stayed.',
    'Minister Ana Berg spoke.',
  ]
  const { mentions } = found(texts, { name: 'Anna Berg', not: ['Ann Berg', 'Berg'] })
  const of = (text: string) => mentions.flat().find(mention => mention.text === text)?.actor
  expect(of('Anna Berg')).toBe('anna-berg')
  expect(of('Ann Berg')).not.toBe('anna-berg')
  expect(of('Berg')).not.toBe('anna-berg')
})

test('two actors that the engine took for one are parted', () => {
  const texts = ['Minister Andrey Volkov flew home.', 'Minister Andrei Volkov said no.']
  expect(found(texts).actors.length).toBe(1)
  const { actors } = found(texts, { name: 'Andrey Volkov' }, { name: 'Andrei Volkov' })
  expect(actors.map(({ id }) => id).sort()).toEqual(['andrei-volkov', 'andrey-volkov'])
})

test('decisions about nobody in the texts change nothing', () => {
  expect(found(TWO, { name: 'Nobody Else' })).toEqual(found(TWO))
})

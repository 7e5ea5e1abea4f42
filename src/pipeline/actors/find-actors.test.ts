import { expect, test } from 'vitest'
import { articleFromText } from '../text/article.ts'
import { findActors } from './find-actors.ts'

const found = (...texts: string[]) =>
  findActors(
    texts.map((text, i) => articleFromText({ file: `${i}.txt`, text })),
    [],
  )

const names = (...texts: string[]) => found(...texts).actors.map(actor => actor.name)

test('a title makes a person, the surname alone is the same person', () => {
  const { actors, mentions } = found(
    'Prime Minister Anna Lindqvist met reporters. Lindqvist said the talks went well.',
  )
  expect(actors.map(({ id, name, kind }) => ({ id, name, kind }))).toEqual([
    { id: 'anna-lindqvist', name: 'Anna Lindqvist', kind: 'person' },
  ])
  expect(mentions[0]?.map(({ text, form }) => `${text} ${form}`)).toEqual([
    'Anna Lindqvist name',
    'Lindqvist surname',
  ])
})

test('peoples, months and weekdays are not actors', () => {
  expect(
    names('On Tuesday the French and the Germans met in March. Spanish officials came on Friday.'),
  ).toEqual([])
})

test('mentions are verbatim', () => {
  const text =
    'The head of the Justice Department, Maria Ortiz, said so. “Ortiz’s office is open,” the department said.'
  for (const { start, end, text: words } of found(text).mentions.flat())
    expect(text.slice(start, end)).toBe(words)
})

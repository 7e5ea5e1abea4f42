/**
 * Texts made to keep a reader busy: no stage works on one for longer than a few seconds. Counted is the time of the
 * processor, which a busy machine takes away from nobody.
 */
import { expect, test } from 'vitest'
import { at } from './analysis.ts'
import { standardRecipe as recipe } from './standard-recipe.ts'
import { articleFromText } from './text/article.ts'

const STORY = 'The dam broke on 3 March 1994. '

test.each([
  ' ',
  '“',
  '"',
  "'",
  '7',
  '7 ',
  '1,',
  '1-',
  '-',
  ',',
  '.',
  '(',
  '\n',
  '\u00a0',
  'a',
  'A ',
  'A.B.',
  '😀',
  'July ',
  '1 July ',
  'Tuesday, ',
  'from 1 to ',
  'last week ',
  'the day before ',
  'Putin ',
  'Mr. ',
  'John and ',
  'of the ',
  'said ',
  'al-',
  'Foo-',
])('%j over fifty thousand characters', { timeout: 240_000 }, piece => {
  const begun = process.cpuUsage()
  const article = articleFromText({
    file: 'x.txt',
    text: `${STORY}${piece.repeat(50_000 / piece.length)}\n\n${STORY}`,
  })
  const mentions = recipe.recognise(article)
  const date = at(recipe.dateDocuments([article], [mentions]), 0)
  const found = recipe.linkActors([article], [recipe.nameCandidates(article)], [])
  const times = recipe.resolve(article, mentions, date.when)
  const context = {
    index: 0,
    article,
    date,
    times,
    actors: at(found.mentions, 0),
    places: at(found.places, 0),
  }
  const statements = recipe.settle?.(recipe.state(context), [context]) ?? []
  const clusters = recipe.merge(
    statements.filter(s => s.when !== null),
    [context],
  )
  expect(process.cpuUsage(begun).user / 1000).toBeLessThan(10_000)
  expect(clusters.some(c => c.when.edtf === '1994-03-03')).toBe(true)
})

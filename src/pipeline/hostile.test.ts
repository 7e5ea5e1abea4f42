/** Texts made to keep a reader busy: no stage takes more than its share of time for twice the text. */
import { expect, test } from 'vitest'
import { at } from './analysis.ts'
import { standardRecipe as recipe } from './standard-recipe.ts'
import { articleFromText } from './text/article.ts'
import type { ArticleText } from './text/article-text.ts'

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
  'early ',
  'the end of ',
  'between 1 and ',
  'three days and ',
  'twenty-',
  '1/1/',
  '12:',
  '1990-',
  "'9",
  'the second quarter of ',
  'on the eve of ',
  'Putin ',
  'Mr. ',
  'John and ',
  'of the ',
  'said ',
  'al-',
  'Foo-',
])('the time for %j grows with its length, not faster', { timeout: 120_000 }, piece => {
  let short = Number.POSITIVE_INFINITY
  let long = Number.POSITIVE_INFINITY
  for (let tries = 0; tries < 4; tries++) {
    short = Math.min(short, spent(piece, 15_000))
    long = Math.min(long, spent(piece, 30_000))
    if (long <= 3 * short + NOISE) return
  }
  expect(long / short).toBeLessThan(3)
})

/** Milliseconds that loading code and collecting garbage may add. */
const NOISE = 150

/** Processor time in milliseconds, whatever else the machine is doing; the dated story behind the run must be found. */
function spent(piece: string, length: number): number {
  const begun = process.cpuUsage()
  const article = articleFromText({
    file: 'x.txt',
    text: `${STORY}${piece.repeat(length / piece.length)}\n\n${STORY}`,
  })
  const days = daysFound(article)
  const { user, system } = process.cpuUsage(begun)
  expect(days).toContain('1994-03-03')
  return (user + system) / 1000
}

function daysFound(article: ArticleText): string[] {
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
  const statements = recipe.settle?.(recipe.state(context).statements, [context]) ?? []
  const dated = statements.filter(s => s.when !== null)
  return recipe.merge(dated, [context]).map(c => c.when.edtf)
}

import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { type Built, buildDossier } from './build.ts'
import { nodeEffects } from './node-effects.ts'
import { outputFiles } from './output.ts'
import { inProcess, type PerArticle } from './per-article.ts'
import { pooled } from './pool.ts'
import { standardRecipe } from './standard-recipe.ts'
import { articleFromText } from './text/article.ts'

const effects = nodeEffects(() => {})
const CASES = path.join(import.meta.dirname, 'cases')
const open: PerArticle[] = []
afterAll(async () => {
  await Promise.all(open.map(p => p.close()))
})
const keep = (p: PerArticle) => {
  open.push(p)
  return p
}

const two = keep(pooled(2))
/** Starting a thread takes seconds on a busy machine. */
const timeout = 240_000

async function bytes(folder: string, perArticle: PerArticle): Promise<[string, string][]> {
  const built: Built = await buildDossier(folder, {
    recipe: standardRecipe,
    perArticle,
    effects,
    progress: () => {},
  })
  return [...outputFiles(built.dossier)]
}

test('one thread, two threads or none give the same bytes', { timeout }, async () => {
  const folder = path.join(CASES, '1994-dam-enquiry', 'articles')
  const alone = await bytes(folder, inProcess(standardRecipe))
  expect(await bytes(folder, keep(pooled(1)))).toEqual(alone)
  expect(await bytes(folder, two)).toEqual(alone)
})

test('results stand in the order of the articles', { timeout }, async () => {
  const text = readFileSync(path.join(CASES, '1994-dam-enquiry', 'articles', '4-report.txt'), 'utf8')
  const articles = Array.from({ length: 12 }, (_, i) =>
    articleFromText({ file: `${i}.txt`, text: `It opened on ${i + 1} March 1994. ${text.repeat(12 - i)}` }),
  )
  const results = await two.recognise(articles)
  expect(results.map(r => ('failed' in r ? r.failed : r.times[0]?.text))).toEqual(
    articles.map((_, i) => `${i + 1} March 1994`),
  )
})

test('an article that does not end costs its thread, and the others are read', {
  timeout: 60_000,
}, async () => {
  const articles = [
    'It opened on 1 March 1994.',
    'It opened on 2 March 1994. '.repeat(20_000),
    'On 3 March 1994.',
  ].map((text, i) => articleFromText({ file: `${i}.txt`, text }))
  const impatient = keep(pooled(1, text => (text.length > 1000 ? 1 : 60_000)))
  const results = await impatient.recognise(articles)
  expect(results.map(r => ('failed' in r ? r.failed.slice(0, 23) : r.times[0]?.text))).toEqual([
    '1 March 1994',
    'reading it did not end.',
    '3 March 1994',
  ])
})

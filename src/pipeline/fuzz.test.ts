/** Dossiers of shuffled sentences: whatever the stages make of them, what comes out is true to its sources. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildDossier } from './build.ts'
import type { Effects } from './effects.ts'
import { nodeEffects } from './node-effects.ts'
import { inProcess } from './per-article.ts'
import { standardRecipe } from './standard-recipe.ts'
import { articleFromText } from './text/article.ts'

const CASES = path.join(import.meta.dirname, 'cases')
const sentences = readdirSync(CASES)
  .filter(name => /^\d/.test(name))
  .map(name => path.join(name, 'articles'))
  .flatMap(name =>
    readdirSync(path.join(CASES, name))
      .filter(f => /\.(?:txt|md)$/.test(f))
      .map(f => path.join(CASES, name, f)),
  )
  .flatMap(file => {
    const article = articleFromText({ file, text: readFileSync(file, 'utf8') })
    return article.sentences.map(s => article.text.slice(s.start, s.end))
  })

const ODD = [
  '',
  '😀',
  '”',
  '\u200b',
  'Mr. & Mrs.',
  '30 February 1994',
  '12:60 on 0/0/0000',
  '1066 BC',
  'İn İstanbul',
  'Á\u0301',
  '10,000-1999',
  '31-30 June',
  'Monday 2 March 1994',
  'A'.repeat(300),
  '\ud83d\ude00.',
  'the 1990s',
  'winter of 2008-09',
  'in the year 99999',
  '4.10.2222',
  '(',
  'Dear readers,',
]

const article = fc
  .array(
    fc.oneof(
      { arbitrary: fc.constantFrom(...sentences), weight: 6 },
      { arbitrary: fc.constantFrom(...ODD), weight: 1 },
    ),
    { maxLength: 14 },
  )
  .chain(parts =>
    fc
      .array(fc.constantFrom(' ', ' ', '\n', '\n\n', '', ' . '), {
        minLength: parts.length,
        maxLength: parts.length,
      })
      .map(gaps => parts.map((p, i) => p + gaps[i]).join('')),
  )
const header = fc.constantFrom(
  '',
  '',
  '---\npublished: 1994-03-04\n---\n',
  '---\npublished: June 2008\n---\n',
  '---\npublished: 2023\n---\n',
)

function folderOf(texts: readonly string[]): Effects {
  const bytes = texts.map(t => new TextEncoder().encode(t))
  return {
    ...nodeEffects(() => {}),
    list: () => bytes.map((b, i) => ({ name: `${i}.txt`, shown: `${i}.txt`, kind: 'file', bytes: b.length })),
    read: file => bytes[Number(/(\d+)\.txt$/.exec(file)?.[1] ?? -1)] ?? missing(),
  }
}

function missing(): never {
  throw Object.assign(new Error('none'), { code: 'ENOENT' })
}

test('shuffled sentences never make a dossier that fails its check', { timeout: 120_000 }, async () => {
  const runs = Number(process.env.FUZZ_RUNS ?? 25)
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(header, article), { minLength: 1, maxLength: 6 }), async texts => {
      const effects = folderOf(texts.map(([head, body]) => head + body))
      const perArticle = inProcess(standardRecipe)
      const { dossier, files } = await buildDossier('in', {
        recipe: standardRecipe,
        perArticle,
        effects,
        progress: () => {},
      })
      expect(files.filter(f => /failed/.test(f.reason))).toEqual([])
      expect(files).toHaveLength(texts.length)
      expect(dossier.index.events.length).toBe(dossier.details.reduce((n, d) => n + d.events.length, 0))
    }),
    { numRuns: runs },
  )
})

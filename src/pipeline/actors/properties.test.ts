import fc from 'fast-check'
import { expect, test } from 'vitest'
import { articleFromText } from '../text/article.ts'
import { findActors, linkActors } from './find-actors.ts'
import { nameCandidates } from './name-candidates.ts'

const SENTENCES = [
  'Minister Andrey Volkov met Foreign Minister Ingrid Dahl in Oslo.',
  'Volkov said the talks were useful.',
  'Dahl told the Evening Herald that Norway had agreed.',
  'The Norwegian Foreign Ministry denied it.',
  'Oslo has refused to pay, and the Kremlin said it would wait.',
  'The International Timber Council (ITC) met on Tuesday.',
  'ITC members voted with Sweden against Peru.',
  'Andrei Volkov flew home. Ingrid Dahl stayed in Bergen.',
  'OLSEN WINS AGAIN', // A headline names nobody by itself.
  'Coach Per Olsen said so; Olsen’s team won.',
  'Президент Иван Петров сказал это.',
  'Spokesman constructor __proto__ Constructor said toString.',
]

const article = fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 6 })
const dossier = fc.array(article, { minLength: 1, maxLength: 6 })
const read = (texts: string[][]) =>
  texts.map((sentences, i) => articleFromText({ file: `${i}.txt`, text: sentences.join(' '), id: `a${i}` }))

test('the order of the articles changes nothing', () => {
  fc.assert(
    fc.property(dossier, texts => {
      const forward = findActors(read(texts), [])
      const backward = findActors(read([...texts].reverse()), [])
      expect(backward.actors).toEqual(forward.actors)
      expect([...backward.mentions].reverse()).toEqual(forward.mentions)
      expect([...backward.places].reverse()).toEqual(forward.places)
      expect(backward.likelyDuplicates).toEqual(forward.likelyDuplicates)
    }),
    { numRuns: 60, seed: 7 },
  )
})

test('ids are unique and well formed, and every mention is verbatim, in order and of a known actor', () => {
  fc.assert(
    fc.property(dossier, texts => {
      const articles = read(texts)
      const { actors, mentions } = findActors(articles, [])
      const ids = actors.map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
      for (const id of ids) expect(id).toMatch(/^[a-z0-9-]{1,80}$/)
      for (const [i, list] of mentions.entries()) {
        let end = 0
        for (const mention of list) {
          expect(ids).toContain(mention.actor)
          expect(mention.start).toBeGreaterThanOrEqual(end)
          expect(articles[i]?.text.slice(mention.start, mention.end)).toBe(mention.text)
          end = mention.end
        }
      }
    }),
    { numRuns: 60, seed: 11 },
  )
})

test('candidates may come from a worker as plain data', () => {
  const articles = read([SENTENCES, SENTENCES.slice(3)])
  const sent = structuredClone(articles.map(nameCandidates))
  expect(linkActors(articles, sent, [])).toEqual(findActors(articles, []))
})

test('any text at all gives mentions that are its own words', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), text => {
      const one = articleFromText({ file: 'a.txt', text })
      for (const { start, end, text: words } of findActors([one], []).mentions.flat())
        expect(one.text.slice(start, end)).toBe(words)
    }),
    { numRuns: 300, seed: 13 },
  )
})

test.each([
  ['spaces', ' '.repeat(50_000)],
  ['capitals', 'A'.repeat(50_000)],
  ['full stops', 'A.'.repeat(25_000)],
  ['hyphens', 'A-'.repeat(25_000)],
  ['quotes', '“'.repeat(50_000)],
  ['one long run', 'Aa '.repeat(20_000)],
  ['of', 'Bank of '.repeat(10_000)],
  ['and', 'the Bank and '.repeat(8_000)],
  ['possessives', "People's ".repeat(8_000)],
  ['titles', 'President '.repeat(8_000)],
])('hostile %s take no time', (_, text) => {
  const began = performance.now()
  findActors([articleFromText({ file: 'a.txt', text: `X ${text} said Y.` })], [])
  expect(performance.now() - began).toBeLessThan(3000)
})

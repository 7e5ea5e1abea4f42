import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { articleFromText } from '../text/article.ts'
import { recognise } from '../time/recognise.ts'
import { dateDocuments } from './date-documents.ts'
import type { DocumentDate } from './document-date.ts'

/** The sample's articles carry no date at all; each tells of days before and after it. */
const SEEDS = new URL('../../../seeds/', import.meta.url)

function dated(): DocumentDate[] {
  const articles = readdirSync(SEEDS)
    .filter(f => f.endsWith('.txt'))
    .sort()
    .map(file => articleFromText({ file, text: readFileSync(new URL(file, SEEDS), 'utf8') }))
  return dateDocuments(
    articles,
    articles.map(a => recognise(a)),
  )
}

const found = dated()

test.each([
  [0, '2016-07-13', '2016-07-14'],
  [1, '2016-07-13', '2016-07-13'],
  [2, '2016-07-13', '2016-07-13'],
  [3, '2016-07-27', '2016-07-31'],
  [4, '2016-07-15', '2016-07-16'],
])('article %i was written from %s to %s', (article, from, to) => {
  const when = found[article]?.when
  expect(when && when.from >= from && when.to <= to, when?.edtf).toBe(true)
})

test('each says what the day was concluded from', () => {
  for (const d of found) {
    expect(d.why.filter(r => r.kind === 'evidence').length).toBeGreaterThanOrEqual(2)
    expect(d.why[0]?.text).toMatch(/carries no date/)
  }
})

import { readdirSync, readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { oneDay } from '../../dossier/one-day.ts'
import { findActors } from '../actors/find-actors.ts'
import { dateDocuments } from '../documents/date-documents.ts'
import { articleFromText } from '../text/article.ts'
import { recognise } from '../time/recognise.ts'
import { resolve } from '../time/resolve.ts'
import { settle } from './settle.ts'
import { state } from './state.ts'
import type { Statement } from './statement.ts'

/** Days of publication are given here: concluding them is another stage. */
const PUBLISHED = ['2016-07-13', '2016-07-13', '2016-07-13', '2016-07-29', '2016-07-15']

const SEEDS = new URL('../../../seeds/', import.meta.url)

let statements: Statement[] = []

beforeAll(() => {
  const files = readdirSync(SEEDS)
    .filter(f => f.endsWith('.txt'))
    .sort()
  const articles = files.map(file =>
    articleFromText({ file, text: readFileSync(new URL(file, SEEDS), 'utf8') }),
  )
  const found = findActors(articles, [])
  const contexts = articles.map((article, index) => {
    const when = oneDay(PUBLISHED[index] ?? '', 'stated')
    return {
      index,
      article,
      date: { when, undated: null, why: [], runnersUp: [] },
      times: resolve(article, recognise(article), when),
      actors: found.mentions[index] ?? [],
      places: found.places[index] ?? [],
    }
  })
  statements = settle(
    contexts.flatMap(c => state(c).statements),
    contexts,
  )
})

/** Statements of an article on a day, as "lemma status". */
function on(article: number, edtf: string): string[] {
  return statements
    .filter(s => s.article === article && s.when?.edtf === edtf)
    .map(s => `${s.trigger.lemma} ${s.status}`)
}

test('the cease-fire takes effect in three articles; a fourth knows the month of the deal', () => {
  for (const article of [0, 1, 3]) expect(on(article, '2016-02-27')).toEqual(['cease happened'])
  expect(on(2, '2016-02')).toEqual(['agree happened'])
})

test('what happened before the visit', () => {
  expect(on(2, '[2016-07-04..2016-07-10]')).toContain('down happened')
  expect(on(1, '2016-07-06')).toEqual(['telephone happened'])
  expect(on(0, '2016-07-11')).toEqual(['announce happened'])
  expect(on(1, '2016-07-11')).toEqual(['announce happened'])
  expect(on(1, '2016-07-12')).toEqual(['say happened'])
  expect(on(2, '2016-07-12')).toEqual(['strike happened'])
})

test('what the newspapers reported', () => {
  expect(on(1, '2016-07-13')).toEqual(['report reported'])
  expect(on(2, '2016-07-13')).toEqual(['report reported', 'report reported'])
  expect(on(3, '2016-07-13')).toEqual(['report reported'])
})

test('the visit, planned and then happened', () => {
  expect(on(0, '2016-07-14')).toEqual(['head planned'])
  expect(on(1, '2016-07-14')).toEqual(['meet planned', 'host planned'])
  expect(on(4, '2016-07-14')).toEqual(['claim happened', 'talk happened'])
  expect(on(0, '2016-07-14/2016-07-15')).toEqual(['visit planned'])
  expect(on(1, '2016-07-14/2016-07-15')).toEqual(['visit planned'])
  expect(on(3, '2016-07-15')).toEqual(['talk happened'])
  expect(on(4, '2016-07-15')).toContain('demand happened')
})

test('what lay ahead', () => {
  expect(on(3, '2016-07-26')).toEqual(['meet happened'])
  const plan = statements.find(s => s.article === 3 && s.when?.part === 'early')
  expect(plan?.when).toMatchObject({ from: '2016-08-01', to: '2016-08-10' })
  expect(plan).toMatchObject({ status: 'planned', trigger: { lemma: 'announce' } })
  expect(on(1, '2016-11')).toEqual(['elect planned'])
  expect(on(1, '2017-01-20')).toEqual(['leave planned'])
})

test('with nothing given, the days are concluded from the articles together', () => {
  const files = readdirSync(SEEDS)
    .filter(f => f.endsWith('.txt'))
    .sort()
  const articles = files.map(file =>
    articleFromText({ file, text: readFileSync(new URL(file, SEEDS), 'utf8') }),
  )
  const mentions = articles.map(a => recognise(a))
  const dates = dateDocuments(articles, mentions)
  const found = findActors(articles, [])
  const contexts = articles.map((article, index) => {
    const date = dates[index] ?? { when: null, undated: null, why: [], runnersUp: [] }
    const times = resolve(article, mentions[index] ?? [], date.when)
    return {
      index,
      article,
      date,
      times,
      actors: found.mentions[index] ?? [],
      places: found.places[index] ?? [],
    }
  })
  const concluded = settle(
    contexts.flatMap(c => state(c).statements),
    contexts,
  )
  const days = (article: number, lemma: string) =>
    concluded.filter(s => s.article === article && s.trigger.lemma === lemma).map(s => s.when?.edtf ?? null)
  expect(days(2, 'strike')).toEqual(['2016-07-12'])
  expect(days(2, 'down')).toEqual(['[2016-07-04..2016-07-10]'])
  expect(days(2, 'report')).toEqual(['2016-07-13', '2016-07-13'])
  expect(days(3, 'report')).toEqual(['2016-07-13'])
  expect(days(1, 'meet')).toEqual(['2016-07-14'])
  expect(days(4, 'talk')).toEqual(['2016-07-15', '2016-07-14'])
  expect(days(4, 'demand')).toEqual(['2016-07-15'])
})

test('a sentence of two events gives each its own actors', () => {
  const actors = (edtf: string) => statements.find(s => s.article === 3 && s.when?.edtf === edtf)?.actors
  expect(actors('2016-07-14/2016-07-15')).toEqual(['sergei-lavrov', 'john-kerry'])
  expect(actors('2016-07-26')).toEqual(['sergei-lavrov', 'john-kerry', 'asean'])
})

test('titles are the words of the articles', () => {
  const titles = statements.map(s => s.title)
  expect(titles).toContain(
    'State Department spokesman John Kirby announced the forthcoming visit of Kerry to Moscow',
  )
  expect(titles).toContain('Telephone conversation between presidents Vladimir Putin and Barack Obama')
  expect(titles).toContain(
    'Russian air forces carried out new strikes on Islamic State camps and ammunition depots',
  )
  expect(titles).toContain('12-hour talks with Lavrov')
  expect(titles).toContain('Kerry’s visit to Moscow')
  expect(Math.max(...titles.map(t => t.length))).toBeLessThanOrEqual(90)
})

test('who says so', () => {
  const speaker = (article: number, lemma: string) =>
    statements.find(s => s.article === article && s.trigger.lemma === lemma)?.speaker
  expect(speaker(0, 'announce')).toBe('john-kirby')
  expect(speaker(1, 'say')).toBe('dmitry-peskov')
  expect(speaker(1, 'host')).toBe('dmitry-peskov')
  expect(speaker(4, 'claim')).toBe('bashar-al-assad')
})

import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { articleFromText } from '../text/article.ts'
import { findActors } from './find-actors.ts'

const folder = new URL('../../../seeds/', import.meta.url)
const articles = readdirSync(folder)
  .filter(file => file.endsWith('.txt'))
  .sort()
  .map(file => articleFromText({ file, text: readFileSync(new URL(file, folder), 'utf8') }))
const found = findActors(articles, [])
const actor = (name: string) => {
  const named = found.actors.filter(({ name: own, aliases }) => own === name || aliases.includes(name))
  expect(named.length, name).toBe(1)
  return named[0]
}

test.each([
  ['John Kerry', 'person', ['Kerry']],
  ['Vladimir Putin', 'person', ['Putin']],
  ['Barack Obama', 'person', ['Obama']],
  ['Sergei Lavrov', 'person', ['Sergey Lavrov', 'Lavrov']],
  ['Dmitry Peskov', 'person', ['Peskov']],
  ['John Kirby', 'person', []],
  ['Josh Ernest', 'person', ['Earnest']],
  ['Bashar al-Assad', 'person', ['Assad']],
  ['Vladimir Frolov', 'person', ['Frolov']],
  ['Mozahem al-Saloum', 'person', []],
  ['Jabhat al-Nusra', 'organisation', ['dzhebhat an-Nusra', 'Dzhebhat EN-Nusra', 'Al Nusra Front', 'Nusra']],
  ['Islamic State', 'organisation', ['ISIL', 'IS', 'Islamic state']],
  ['State Department', 'organisation', ['state Department', 'state Department of the USA']],
  ['Russian Foreign Ministry', 'organisation', ['Russian foreign Ministry']],
  ['Washington Post', 'media', []],
  ['New York Times', 'media', ['NYT']],
  ['Moscow Times', 'media', []],
  ['RIA Novosti', 'media', []],
  ['NBC News', 'media', []],
  ['Izvestia', 'media', []],
  ['United States', 'state', ['U.S.', 'US', 'Washington']],
  ['Russia', 'state', ['Russian Federation', 'Moscow', 'Kremlin']],
])('%s is one %s', (name, kind, aliases) => {
  const one = actor(name)
  expect(one?.kind).toBe(kind)
  for (const alias of aliases) expect(actor(alias)?.id, alias).toBe(one?.id)
})

test('two people with alike names stay two', () => {
  expect(actor('John Kerry')?.id).not.toBe(actor('John Kirby')?.id)
})

test('towns are places, not actors', () => {
  const places = new Set(found.places.flat().map(({ name }) => name))
  for (const town of ['Aleppo', 'Nice', 'Damascus']) {
    expect(places.has(town), town).toBe(true)
    expect(found.actors.some(({ name, aliases }) => name === town || aliases.includes(town))).toBe(false)
  }
})

test('a capital is a place where somebody is in it', () => {
  const moscow = found.places.flat().filter(({ name }) => name === 'Moscow')
  expect(moscow.length).toBeGreaterThan(10)
})

test('the donation appeal names nobody', () => {
  const begging = articles.findIndex(({ text }) => text.includes('Dear readers'))
  const appeal = articles[begging]?.text.indexOf('A Message from') ?? 0
  expect(found.mentions[begging]?.filter(({ start }) => start > appeal)).toEqual([])
  expect(found.actors.some(({ name }) => name.includes('Prosecutor'))).toBe(false)
})

test('every mention is verbatim, in order and on its own', () => {
  found.mentions.forEach((mentions, i) => {
    let end = 0
    for (const mention of mentions) {
      expect(articles[i]?.text.slice(mention.start, mention.end)).toBe(mention.text)
      expect(mention.start).toBeGreaterThanOrEqual(end)
      end = mention.end
    }
  })
})

test('nothing else is an actor', () => {
  const named = found.actors.map(({ name }) => name).sort()
  expect(named).toMatchInlineSnapshot(`
    [
      "ASEAN",
      "Barack Obama",
      "Bashar al-Assad",
      "Dmitry Peskov",
      "Islamic State",
      "Izvestia",
      "Jabhat al-Nusra",
      "John Kerry",
      "John Kirby",
      "Joint Implementation Group",
      "Josh Ernest",
      "Moscow Times",
      "Mozahem al-Saloum",
      "NBC News",
      "New Syrian Army",
      "New York Times",
      "RIA Novosti",
      "Russia",
      "Russian Foreign Ministry",
      "Sergei Lavrov",
      "State Department",
      "Syria",
      "United States",
      "Vladimir Frolov",
      "Vladimir Putin",
      "Washington Post",
      "al-Qaeda",
    ]
  `)
})

import { expect, test } from 'vitest'
import { markedArticle } from './marked-text.ts'
import { state } from './state.ts'

const titles = (marked: string, names: readonly string[] = []) =>
  state(markedArticle(marked, '2016-07-15', names)).map(s => s.title)

test('what stands before the subject and the date words are cut', () => {
  expect(titles('In turn, on [Monday|2016-07-11], the army of Norway attacked the port.')).toEqual([
    'The army of Norway attacked the port',
  ])
  expect(titles('The army attacked, on [Monday|2016-07-11], the port and the town.')).toEqual([
    'The army attacked the port and the town',
  ])
  expect(titles('There was an explosion at the port on [Monday|2016-07-11].')).toEqual([
    'Explosion at the port',
  ])
})

test('a long title ends at the end of a phrase and keeps the object', () => {
  expect(
    titles(
      'The army of the northern province attacked the biggest port of the country on [Monday|2016-07-11] with several ships of the old fleet and a great many soldiers.',
    ),
  ).toEqual(['The army of the northern province attacked the biggest port of the country'])
  expect(
    titles(
      'The governing party of the island, a member of the great alliance of northern countries, dismissed the minister of justice on [Monday|2016-07-11].',
    ),
  ).toEqual(['The governing party of the island dismissed the minister of justice'])
})

test('a pronoun gives way to a named subject or to the noun phrase', () => {
  expect(titles('Smith said he will announce the plan on [1 August|2016-08-01].')).toEqual([
    'Smith said he will announce the plan',
  ])
  expect(titles('[15 July|2016-07-15] in Oslo, he held 12-hour talks with Smith.')).toEqual([
    '12-hour talks with Smith',
  ])
  expect(titles('We met on [Monday|2016-07-11].')).toEqual([])
})

test('a date that the sentence needs stays', () => {
  expect(titles('The firm opened a [weekend|2016-07-09/2016-07-10] of talks in Oslo.')).toEqual([
    'The firm opened a weekend of talks in Oslo',
  ])
})

test('every word of a title stands in its span, in order', () => {
  const texts = [
    'Police said [Monday|2016-07-11] two men, who fled on [Sunday|2016-07-10], were arrested in London (England).',
    '“The plan will be signed on [Friday|2016-07-22],” the minister, John Smith, told reporters on [Tuesday|2016-07-12].',
    'Kerry’s visit to Oslo will take place on [20-21 July|2016-07-20/2016-07-21], the ministry announced.',
  ]
  for (const marked of texts) {
    const context = markedArticle(marked, '2016-07-15', ['John Smith'])
    const found = state(context)
    expect(found.length).toBeGreaterThan(0)
    for (const { title, titleSpan } of found) {
      const words: string[] =
        context.article.text
          .slice(titleSpan.start, titleSpan.end)
          .toLowerCase()
          .match(/[\p{L}\p{N}]+/gu) ?? []
      let at = 0
      for (const word of title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) {
        at = words.indexOf(word, at) + 1
        expect(at, `${word} of "${title}"`).toBeGreaterThan(0)
      }
      expect(title.length).toBeLessThanOrEqual(90)
      expect(title).toMatch(/^[\p{Lu}\p{N}].*[^\s,;:–-]$/u)
    }
  }
})

import { expect, test } from 'vitest'
import { articleFromText } from './article.ts'
import { tokensOf } from './tokens.ts'

const STORY = 'Dam bursts\n\nThe dam held. Engineers had warned of it.'

test('line ends and a byte order mark leave text and offsets the same', () => {
  const plain = articleFromText({ file: 'a.txt', text: STORY, sha256: '0'.repeat(64) })
  for (const other of [`\uFEFF${STORY}`, STORY.replaceAll('\n', '\r\n'), STORY.replaceAll('\n', '\r')])
    expect(articleFromText({ file: 'a.txt', text: other, sha256: '0'.repeat(64) })).toEqual(plain)
  expect(plain.sentences.map(s => plain.text.slice(s.start, s.end))).toEqual([
    'Dam bursts',
    'The dam held.',
    'Engineers had warned of it.',
  ])
})

test('front matter is read and cut off', () => {
  const text = `---\ntitle: "Dam: the night"\npublished: 1994-03-05\nlanguage: en\n---\n${STORY}`
  const article = articleFromText({ file: 'dam.md', text, meta: { publisher: 'Valley News', title: null } })
  expect(article.text).toBe(STORY)
  expect(article.firstLine).toBe(6)
  expect(article.meta).toEqual({
    title: 'Dam: the night',
    published: '1994-03-05',
    publisher: 'Valley News',
    author: null,
    url: null,
  })
})

test('front matter of site generators and web clippers is read, what it has besides is named', () => {
  const read = (yaml: string) => articleFromText({ file: 'a.md', text: `---\n${yaml}\n---\n${STORY}` })
  const clipped = read(
    'title: Dam\nsource: https://news.example/dam\nauthor:\n  - "[[R. Penn]]"\n  - A. Lee\npublished:\ncreated: 2020-01-01\ntags: [clippings, dams]',
  )
  expect(clipped.meta).toMatchObject({
    url: 'https://news.example/dam',
    author: 'R. Penn, A. Lee',
    published: null,
  })
  expect(clipped.unread).toEqual(['created', 'tags'])
  expect(read('date: 1994-03-05T09:00:00Z\nsource: Valley News').meta).toMatchObject({
    published: '1994-03-05T09:00:00Z',
    publisher: 'Valley News',
  })
  const both = read('date: 1994-03-06\npublished: 1994-03-05')
  expect([both.meta.published, both.unread]).toEqual(['1994-03-05', ['date']])
})

test('a rule across the page is not front matter', () => {
  expect(articleFromText({ file: 'a.txt', text: '---\nThe dam held.\n---\nMore' }).firstLine).toBe(1)
  expect(articleFromText({ file: 'a.txt', text: '---\nThe dam held.' }).text).toBe('---\nThe dam held.')
})

test('a fault in the front matter names its place and what is known', () => {
  const bad = (yaml: string) => () => articleFromText({ file: 'a.md', text: `---\n${yaml}\n---\n${STORY}` })
  expect(bad('title: A\ndate: some day')).toThrow(/^a\.md:3:1 {2}"date: some day" is not a date/)
  expect(bad('title: [a')).toThrow(/^a\.md:\d+:\d+ {2}/)
  expect(bad('title:\n  deep: 1')).toThrow(/^a\.md:2:1 {2}title must be one line of text/)
})

test.each([
  ['Flood 1994.txt', 'flood-1994'],
  ['CON.txt', 'x-con'],
  ['a/b/Überflutung_ß.md', 'uberflutung'],
  ['Наводнение.txt', 'a-000000000000'],
  ['😀.txt', 'a-000000000000'],
])('the id of %s', (file, id) => {
  expect(articleFromText({ file, text: STORY, sha256: '0'.repeat(64) }).id).toBe(id)
})

test('a text of another language is said to be so', () => {
  const language = (text: string) => articleFromText({ file: 'a', text }).language
  expect(language(STORY)).toBe('en')
  expect(language('Плотина держалась девять часов. '.repeat(10))).toBe('und')
  expect(language('Der Damm hielt neun Stunden und die Stadt schlief noch. '.repeat(5))).toBe('und')
})

test('tokens stand where their text is', () => {
  const text = '“It’s over,”  he\u00a0said\tin the U.S. on 5 May 😀. They can’t go.'
  const article = articleFromText({ file: 'a', text })
  const tokens = article.sentences.flatMap(s => tokensOf(article, s))
  expect(tokens.every(t => text.slice(t.start, t.end) === t.text)).toBe(true)
  expect(tokens.find(t => t.text === 'said')).toMatchObject({ pos: 'VERB', lemma: 'say' })
  expect(tokens.map(t => t.text).join('')).toBe(text.replace(/\s/g, ''))
})

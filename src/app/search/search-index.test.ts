import fc from 'fast-check'
import MiniSearch from 'minisearch'
import { expect, test } from 'vitest'
import { FORMAT, type SearchFile } from '../../dossier/schema.ts'
import { SEARCH_OPTIONS, type SearchDocument } from '../../dossier/search-documents.ts'
import { type Postings, packIndex, unpackIndex } from '../../dossier/search-file.ts'
import { DataFault } from '../data/data-fault.ts'
import { searchFor } from './search-index.ts'

function built(documents: readonly SearchDocument[]): MiniSearch<SearchDocument> {
  const index = new MiniSearch<SearchDocument>(SEARCH_OPTIONS)
  index.addAll(documents)
  return index
}

/** The library's own index, in the words of the file. */
function postingsOf({
  documentCount,
  documentIds,
  fieldLength,
  index,
}: ReturnType<MiniSearch['toJSON']>): Postings {
  const flat = (held: Record<string, number> = {}) =>
    Object.entries(held).flatMap(([document, times]) => [Number(document), times])
  const documents = Array.from({ length: documentCount }, (_, i) => i)
  return {
    ids: documents.map(i => String(documentIds[i])),
    lengths: documents.map(i => [fieldLength[i]?.[0] ?? 0, fieldLength[i]?.[1] ?? 0]),
    words: [...index]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([word, fields]) => [word, flat(fields['0']), flat(fields['1'])]),
  }
}

const fileOf = (documents: readonly SearchDocument[]): SearchFile => ({
  format: FORMAT,
  ...packIndex(postingsOf(built(documents).toJSON())),
})

const harbour: SearchDocument[] = [
  {
    id: 'e:1994-03-01-dam',
    title: 'The dam broke',
    text: 'The dam broke at night; the Café Éclair was flooded.',
  },
  {
    id: 'e:1994-03-02-visit',
    title: 'A visit',
    text: 'The minister saw the helicopter, the helicopter left.',
  },
  { id: 'a:first:0', title: '', text: 'The dam broke at night; the Café Éclair was flooded.' },
  { id: 'a:first:1', title: '', text: 'Helicopters stood by. 海の日 ёлка 𝒜𝒷' },
  { id: 'a:second:0', title: '', text: '' },
]

test('every word is found again, with its documents and how often it stands there', () => {
  const json = built(harbour).toJSON()
  const back = unpackIndex(packIndex(postingsOf(json)))
  const order = (i: typeof json.index) => [...i].sort(([a], [b]) => (a < b ? -1 : 1))
  expect(order(back.index)).toEqual(order(json.index))
  expect(back.documentIds).toEqual(json.documentIds)
  expect(back.fieldLength).toEqual(json.fieldLength)
})

test('any documents come back as they were', () => {
  const word = fc.stringMatching(/^[a-cé-í𝒜-𝒞]{1,40}$/u)
  const text = fc.array(word, { maxLength: 60 }).map(words => words.join(' '))
  const documents = fc.array(fc.record({ title: text, text }), { maxLength: 40 })
  fc.assert(
    fc.property(documents, list => {
      const given = list.map((d, i) => ({ id: `a:x:${i}`, ...d }))
      const json = built(given).toJSON()
      const back = unpackIndex(packIndex(postingsOf(json)))
      expect(new Map(back.index)).toEqual(new Map(json.index))
      expect(back.fieldLength).toEqual(json.fieldLength)
    }),
    { numRuns: 60 },
  )
})

test.each([
  ['whole words', 'dam broke', ['1994-03-01-dam']],
  ['accents do not matter', 'eclair', ['1994-03-01-dam']],
  ['a slip of typing', 'helicoptre', ['1994-03-02-visit']],
  ['the beginning of a word', 'minis', ['1994-03-02-visit']],
  ['every word must be there', 'dam helicopter', []],
  ['short words are taken as they are', 'dxm', []],
])('%s', async (_, words, events) => {
  expect((await searchFor(fileOf(harbour), words)).events).toEqual(events)
})

test('the words that were meant are told, so that they can be marked', async () => {
  const { terms, passages } = await searchFor(fileOf(harbour), 'helicoptre')
  expect(terms.toSorted()).toEqual(['helicopter', 'helicopters'])
  expect(passages).toEqual([{ article: 'first', block: 1 }])
})

test('a damaged index is a fault, not a wrong answer', async () => {
  const file = fileOf(harbour)
  const broken = [
    { ...file, numbers: file.numbers.slice(0, -1) },
    { ...file, numbers: `!${file.numbers}` },
    { ...file, numbers: '' },
    { ...file, articles: [], events: [] },
  ]
  for (const wrong of broken) await expect(searchFor(wrong, 'dam')).rejects.toThrow(DataFault)
})

test('an empty dossier has an empty index', async () => {
  expect(await searchFor(fileOf([]), 'dam')).toEqual({ events: [], passages: [], terms: [] })
})

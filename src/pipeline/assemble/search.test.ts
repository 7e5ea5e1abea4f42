import MiniSearch from 'minisearch'
import { expect, test } from 'vitest'
import { SEARCH_OPTIONS, type SearchDocument } from '../../dossier/search-documents.ts'
import { packIndex, unpackIndex } from '../../dossier/search-file.ts'
import { postingsOf } from './search.ts'

const DOCUMENTS: SearchDocument[] = [
  {
    id: 'e:1994-05-12-dam',
    title: 'The dam broke',
    text: 'The dam broke at night.\nÉlodie’s house was lost, the dam too.',
  },
  { id: 'a:one:0', title: '', text: 'DAM "enquiry" İstanbul: 10,000 m³ — constructor __proto__ toString' },
  { id: 'a:one:1', title: '', text: '' },
  { id: 'a:two:0', title: '', text: `word ${'x'.repeat(80)} Σίσυφος Straße resume résumé` },
]

function library(): MiniSearch<SearchDocument> {
  const index = new MiniSearch<SearchDocument>(SEARCH_OPTIONS)
  index.addAll(DOCUMENTS)
  return index
}

const served = (documents: readonly SearchDocument[]) => unpackIndex(packIndex(postingsOf(documents)))
const ours = (documents: readonly SearchDocument[]) =>
  MiniSearch.loadJS<SearchDocument>(served(documents), SEARCH_OPTIONS)

test('the index is the one that the library makes of the same documents', () => {
  const { index, averageFieldLength, storedFields, ...rest } = library().toJSON()
  const made = served(DOCUMENTS)
  expect(storedFields).toEqual({})
  expect(made).toMatchObject(JSON.parse(JSON.stringify(rest)))
  expect(new Map(made.index)).toEqual(new Map(JSON.parse(JSON.stringify(index))))
  averageFieldLength.forEach((average, i) => {
    expect(made.averageFieldLength[i]).toBeCloseTo(average, 9)
  })
})

test.each(['dam', 'resume', 'constructor', 'istanbul', 'nobody'])('a search for %s finds the same', words => {
  const found = (index: MiniSearch<SearchDocument>) =>
    index.search(words, { prefix: true, fuzzy: 0.2 }).map(({ id, terms }) => [id, terms])
  expect(found(ours(DOCUMENTS))).toEqual(found(library()))
})

test('no document at all is an index too', () => {
  expect(ours([]).documentCount).toBe(0)
})

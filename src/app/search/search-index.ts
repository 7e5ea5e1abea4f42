import MiniSearch from 'minisearch'
import type { ArticleId, EventId, SearchFile } from '../../dossier/schema.ts'
import { SEARCH_OPTIONS, searchPlace } from '../../dossier/search-documents.ts'
import { unpackIndex } from '../../dossier/search-file.ts'
import { DataFault } from '../data/data-fault.ts'

export interface Hits {
  events: EventId[]
  /** Blocks of article text, best first. */
  passages: { article: ArticleId; block: number }[]
  /** The words of the index that were meant: lower case, without accents. */
  terms: string[]
}

const indexes = new WeakMap<SearchFile, Promise<MiniSearch>>()
/** Short words are taken as they are; longer ones may have a typing slip or two. */
const SLIPS = (word: string) => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2)

/** Every word must be there, up to a typing slip; the last may be unfinished. */
export async function searchFor(file: SearchFile, words: string): Promise<Hits> {
  const index = await indexOf(file)
  const results = index.search(words, {
    combineWith: 'AND',
    prefix: word => word.length > 1,
    fuzzy: SLIPS,
    boost: { title: 2 },
  })
  const places = results.flatMap(r => searchPlace(String(r.id)) ?? [])
  return {
    events: places.flatMap(p => ('event' in p ? [p.event] : [])),
    passages: places.flatMap(p => ('article' in p ? [p] : [])),
    terms: [...new Set(results.flatMap(r => r.terms))],
  }
}

function indexOf(file: SearchFile): Promise<MiniSearch> {
  const made = indexes.get(file)
  if (made) return made
  const index = loaded(file)
  indexes.set(file, index)
  return index
}

/** In pieces, so that a large index does not hold up the typing. */
async function loaded(file: SearchFile): Promise<MiniSearch> {
  try {
    return await MiniSearch.loadJSAsync(unpackIndex(file), SEARCH_OPTIONS)
  } catch {
    throw new DataFault('broken', 'search.json')
  }
}

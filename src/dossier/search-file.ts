/**
 * The full-text index as it is served: MiniSearch's own JSON says each posting in nine characters, this says it in two.
 *
 * Words stand in order, each as the length of what it shares with the one before (one base-36 digit) and the rest.
 * Numbers are a stream of digits of five bits, lowest first, where all but the last digit of a number carry a sixth bit:
 * for each document the number of different words in its title and in its text; for each word and each of the two
 * fields how many documents hold it, then for each of those twice the distance from the document before, plus one where
 * the word stands there more than once, which is then said.
 */
import type { SearchFile } from './schema.ts'
import { searchPlace } from './search-documents.ts'

/** What MiniSearch reads; documents are numbered from 0. */
interface IndexJson {
  documentCount: number
  nextId: number
  documentIds: Record<string, unknown>
  fieldIds: Record<string, number>
  fieldLength: Record<string, number[]>
  averageFieldLength: number[]
  storedFields: Record<string, Record<string, unknown>>
  dirtCount: number
  index: [string, Record<string, Record<string, number>>][]
  serializationVersion: number
}

type Packed = Omit<SearchFile, 'format'>

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const BITS = 5
const BASE = 1 << BITS
const FIELDS = [0, 1] as const
const MOST_SHARED = 35
/** The form of MiniSearch's JSON that this file gives. */
const VERSION = 2

/** Documents by their order, and what each word is found in. */
export interface Postings {
  /** As search-documents.ts names them: the events, then the blocks of each article. */
  ids: readonly string[]
  /** Different words in the title and in the text of each document. */
  lengths: readonly (readonly [number, number])[]
  /** Words in order; for title and text: document, times, document, times ... with documents ascending. */
  words: readonly (readonly [word: string, title: readonly number[], text: readonly number[]])[]
}

/** Throws where an id is none of a document. */
export function packIndex({ ids, lengths, words }: Postings): Packed {
  const numbers: string[] = []
  const put = (n: number) => numbers.push(digitsOf(n))
  for (const [title, text] of lengths) {
    put(title)
    put(text)
  }
  for (const [, title, text] of words) {
    putPostings(title, put)
    putPostings(text, put)
  }
  return { ...documentsOf(ids), words: frontCoded(words.map(([w]) => w)), numbers: numbers.join('') }
}

/** Throws a RangeError where the numbers end too early or name a document that is not there. */
export function unpackIndex(packed: Packed): IndexJson {
  const next = reader(packed.numbers)
  const ids = [
    ...packed.events.map(id => `e:${id}`),
    ...packed.articles.flatMap(([id, blocks]) => Array.from({ length: blocks }, (_, i) => `a:${id}:${i}`)),
  ]
  const lengths = ids.map(() => [next(), next()])
  const average = (f: number) =>
    lengths.reduce((sum, l) => sum + (l[f] ?? 0), 0) / Math.max(1, lengths.length)
  return {
    documentCount: ids.length,
    nextId: ids.length,
    documentIds: Object.fromEntries(ids.entries()),
    fieldIds: { title: 0, text: 1 },
    fieldLength: Object.fromEntries(lengths.entries()),
    averageFieldLength: [average(0), average(1)],
    storedFields: {},
    dirtCount: 0,
    index: wordsOf(packed.words).map(word => [word, postingsOf(next, ids.length)]),
    serializationVersion: VERSION,
  }
}

function documentsOf(ids: readonly string[]): Pick<Packed, 'events' | 'articles'> {
  const events: string[] = []
  const articles = new Map<string, number>()
  for (const id of ids) {
    const place = searchPlace(id)
    if (place === null) throw new Error(`${id} is no document of the search.`)
    if ('event' in place) events.push(place.event)
    else articles.set(place.article, place.block + 1)
  }
  return { events, articles: [...articles] }
}

function putPostings(postings: readonly number[], put: (n: number) => void): void {
  put(postings.length / 2)
  let before = 0
  for (let i = 0; i < postings.length; i += 2) {
    const doc = postings[i] ?? 0
    const times = postings[i + 1] ?? 1
    put((doc - before) * 2 + (times > 1 ? 1 : 0))
    if (times > 1) put(times)
    before = doc
  }
}

function postingsOf(next: () => number, documents: number): Record<string, Record<string, number>> {
  const fields: Record<number, Record<string, number>> = {}
  for (const field of FIELDS) {
    const postings: Record<string, number> = {}
    let doc = 0
    const count = next()
    for (let i = 0; i < count; i++) {
      const step = next()
      doc += step >> 1
      if (doc >= documents) throw new RangeError('The index names a document that is not there.')
      postings[doc] = step & 1 ? next() : 1
    }
    if (count > 0) fields[field] = postings
  }
  return fields
}

function digitsOf(n: number): string {
  let digits = ''
  let rest = n
  for (; rest >= BASE; rest = Math.floor(rest / BASE)) digits += DIGITS[(rest % BASE) + BASE]
  return digits + DIGITS[rest]
}

function reader(numbers: string): () => number {
  const values = new Int8Array(128).fill(-1)
  for (const [value, digit] of [...DIGITS].entries()) values[digit.charCodeAt(0)] = value
  let at = 0
  return () => {
    let n = 0
    for (let place = 1; ; place *= BASE) {
      const value = values[numbers.charCodeAt(at++)] ?? -1
      if (value < 0) throw new RangeError('The index ends too early.')
      n += (value % BASE) * place
      if (value < BASE) return n
    }
  }
}

function frontCoded(words: readonly string[]): string {
  return words
    .map((word, i) => {
      const shared = sharedLength(words[i - 1] ?? '', word)
      return shared.toString(36) + word.slice(shared)
    })
    .join(' ')
}

function wordsOf(coded: string): string[] {
  let before = ''
  return coded === ''
    ? []
    : coded.split(' ').map(part => {
        before = before.slice(0, Number.parseInt(part.slice(0, 1), 36)) + part.slice(1)
        return before
      })
}

function sharedLength(a: string, b: string): number {
  let n = 0
  while (n < MOST_SHARED && n < a.length && n < b.length && a[n] === b[n]) n++
  return n
}

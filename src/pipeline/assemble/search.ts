/**
 * The full-text index over events and articles, ready to be written: what MiniSearch's `toJSON` gives for the same
 * documents (its serialisation version 2), with the terms in order. Made here because the library builds a tree to be
 * searched, which takes longer than all the reading of a large folder; only the list of postings is kept.
 */
import { FORMAT } from '../../dossier/schema.ts'
import { SEARCH_OPTIONS, type SearchDocument, searchDocuments } from '../../dossier/search-documents.ts'
import type { Dossier } from './dossier.ts'

const { tokenize, processTerm } = SEARCH_OPTIONS

/** The text of `search.json`: a searchFile on one line, for nobody reads an index. */
export function searchJson({ details, articles }: Pick<Dossier, 'details' | 'articles'>): string {
  const documents = searchDocuments(
    details.flatMap(d => d.events),
    articles,
  )
  return `{"format":${JSON.stringify(FORMAT)},"index":${indexJson(documents)}}\n`
}

/** JSON that `MiniSearch.loadJSON` takes, with SEARCH_OPTIONS. */
export function indexJson(documents: readonly SearchDocument[]): string {
  const fields = [new Field(), new Field()] as const
  documents.forEach(({ title, text }, document) => {
    fields[0].add(document, title)
    fields[1].add(document, text)
  })
  const { length } = documents
  const lengths = documents.map((_, i) => `"${i}":[${fields.map(field => field.lengths[i]).join()}]`)
  return `{${[
    `"documentCount":${length}`,
    `"nextId":${length}`,
    `"documentIds":{${documents.map(({ id }, i) => `"${i}":${JSON.stringify(id)}`).join()}}`,
    '"fieldIds":{"title":0,"text":1}',
    `"fieldLength":{${lengths.join()}}`,
    `"averageFieldLength":[${fields.map(field => field.averageLength()).join()}]`,
    '"storedFields":{}',
    '"dirtCount":0',
    `"index":[${termsJson(fields).join(',\n')}]`,
    '"serializationVersion":2',
  ].join()}}`
}

function termsJson(fields: readonly Field[]): string[] {
  const terms = new Set(fields.flatMap(field => [...field.postings.keys()]))
  return [...terms].sort().map(term => {
    const held = fields.flatMap((field, i) => {
      const postings = field.postings.get(term)
      return postings ? [`"${i}":{${postings.join()}}`] : []
    })
    return `[${JSON.stringify(term)},{${held.join()}}]`
  })
}

/** What one field of all documents holds. */
class Field {
  /** Term -> `"document":times`, in the order of the documents. */
  readonly postings = new Map<string, string[]>()
  /** Different words a document, as they are written. */
  readonly lengths: number[] = []
  private readonly terms = new Map<string, string | null>()

  add(document: number, text: string): void {
    const words = new Map<string, number>()
    for (const word of tokenize(text)) words.set(word, (words.get(word) ?? 0) + 1)
    this.lengths.push(words.size)
    const times = new Map<string, number>()
    for (const [word, count] of words) {
      const term = this.termOf(word)
      if (term !== null) times.set(term, (times.get(term) ?? 0) + count)
    }
    for (const [term, count] of times) {
      const posting = `"${document}":${count}`
      const known = this.postings.get(term)
      if (known) known.push(posting)
      else this.postings.set(term, [posting])
    }
  }

  averageLength(): number {
    const { lengths } = this
    return lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length)
  }

  private termOf(word: string): string | null {
    const known = this.terms.get(word)
    if (known !== undefined) return known
    const term = processTerm(word)
    this.terms.set(word, term)
    return term
  }
}

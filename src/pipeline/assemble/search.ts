/**
 * The full-text index over events and articles, ready to be written. Made here because MiniSearch builds a tree to be
 * searched, which takes longer than all the reading of a large folder; only the postings are kept.
 */
import { FORMAT } from '../../dossier/schema.ts'
import { SEARCH_OPTIONS, type SearchDocument, searchDocuments } from '../../dossier/search-documents.ts'
import { type Postings, packIndex } from '../../dossier/search-file.ts'
import type { Dossier } from './dossier.ts'

const { tokenize, processTerm } = SEARCH_OPTIONS

/** The text of `search.json`: a searchFile on one line, for nobody reads an index. */
export function searchJson({ details, articles }: Pick<Dossier, 'details' | 'articles'>): string {
  const documents = searchDocuments(
    details.flatMap(d => d.events),
    articles,
  )
  return `${JSON.stringify({ format: FORMAT, ...packIndex(postingsOf(documents)) })}\n`
}

export function postingsOf(documents: readonly SearchDocument[]): Postings {
  const titles = new Field()
  const texts = new Field()
  const lengths = documents.map(
    ({ title, text }, document) => [titles.add(document, title), texts.add(document, text)] as const,
  )
  const terms = [...new Set([...titles.postings.keys(), ...texts.postings.keys()])].sort()
  const words = terms.map(t => [t, titles.postings.get(t) ?? [], texts.postings.get(t) ?? []] as const)
  return { ids: documents.map(d => d.id), lengths, words }
}

/** What one field of all documents holds. */
class Field {
  /** Term -> document, times, document, times ... in the order of the documents. */
  readonly postings = new Map<string, number[]>()
  private readonly terms = new Map<string, string | null>()

  /** Gives how many different words there are, as they are written. */
  add(document: number, text: string): number {
    const words = new Map<string, number>()
    for (const word of tokenize(text)) words.set(word, (words.get(word) ?? 0) + 1)
    const times = new Map<string, number>()
    for (const [word, count] of words) {
      const term = this.termOf(word)
      if (term !== null) times.set(term, (times.get(term) ?? 0) + count)
    }
    for (const [term, count] of times) {
      const known = this.postings.get(term)
      if (known) known.push(document, count)
      else this.postings.set(term, [document, count])
    }
    return words.size
  }

  private termOf(word: string): string | null {
    const known = this.terms.get(word)
    if (known !== undefined) return known
    const term = processTerm(word)
    this.terms.set(word, term)
    return term
  }
}

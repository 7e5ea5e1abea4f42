/**
 * Copied text: articles that repeat another nearly word for word, and sentences that otherwise different articles
 * share (agency copy, background paragraphs). Ten papers printing one agency report are one source, not ten.
 *
 * Texts are compared by runs of words (shingles, Broder 1997). Of an article's shingles only those whose hash is
 * 0 modulo 4 are kept (Manber 1994), which shrinks the index and leaves shares as they are. A shingle that more
 * than MANY texts have is passed over: pairs it would propose share rarer ones if they are copies. The work is
 * near-linear in the number of words.
 */
import type { Day } from '../../dossier/day.ts'
import { compareDays } from '../../dossier/day.ts'
import type { ArticleText } from './article-text.ts'

/** A sentence by its article's position in the list and its own position in the article. */
interface SentencePlace {
  article: number
  sentence: number
}

export interface Copies {
  /** One an article: the position of the one it repeats, or null when it is an independent text. */
  articles: (number | null)[]
  /** The sentence that this one repeats, in an earlier article; null when it is new there. */
  original(place: SentencePlace): SentencePlace | null
}

const ARTICLE_RUN = 5
const SENTENCE_RUN = 3
const MANY = 40
/** Share of the shorter text's shingles that a copy has in common with the other. */
const ARTICLE_SHARE = 0.6
const SENTENCE_SHARE = 0.8
/** A text shorter than this in shingles is too little to tell copying from coincidence. */
const ARTICLE_LEAST = 6
const SENTENCE_LEAST = 5

/**
 * `published` is one day an article, null where unknown. Of two that share text the one published first is the
 * original, of the same day the one that stands first in the list; one of unknown day comes after all others.
 */
export function findCopies(articles: readonly ArticleText[], published: readonly (Day | null)[]): Copies {
  const [first] = articles
  const before = first && remembered.get(first)
  if (before && isSame(before.articles, articles) && isSame(before.published, published)) return before.copies
  const copies = compared(articles, published)
  if (first) remembered.set(first, { articles, published, copies })
  return copies
}

/** Merging and the excerpts ask for the same articles of one build; comparing them takes as long as merging. */
const remembered = new WeakMap<
  ArticleText,
  { articles: readonly ArticleText[]; published: readonly (Day | null)[]; copies: Copies }
>()

function isSame<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((item, i) => item === b[i])
}

function compared(articles: readonly ArticleText[], published: readonly (Day | null)[]): Copies {
  const order = byPublication(articles.length, published)
  const sampled = order.map(i => sampledShingles(proseOf(articles[i])))
  const ofArticle = originals(sampled, ARTICLE_SHARE, ARTICLE_LEAST)
  const copyOf = new Array<number | null>(articles.length).fill(null)
  order.forEach((article, rank) => {
    const original = ofArticle[rank]
    if (original !== null && original !== undefined) copyOf[article] = order[original] ?? null
  })
  const repeated = repeatedSentences(articles, order)
  return {
    articles: copyOf,
    original: ({ article, sentence }) => repeated.get(keyOf(article, sentence)) ?? null,
  }
}

function byPublication(size: number, published: readonly (Day | null)[]): number[] {
  const order = Array.from({ length: size }, (_, i) => i)
  return order.sort((a, b) => {
    const [first, second] = [published[a] ?? null, published[b] ?? null]
    if (first !== null && second !== null) return compareDays(first, second) || a - b
    return Number(first === null) - Number(second === null) || a - b
  })
}

function proseOf(article: ArticleText | undefined): string {
  if (!article) return ''
  return article.sentences.map(({ start, end }) => article.text.slice(start, end)).join(' ')
}

function repeatedSentences(articles: readonly ArticleText[], order: readonly number[]) {
  const places: SentencePlace[] = []
  const shingles: Set<number>[] = []
  for (const index of order) {
    const article = articles[index]
    article?.sentences.forEach(({ start, end }, sentence) => {
      places.push({ article: index, sentence })
      shingles.push(shinglesOf(wordsOf(article.text.slice(start, end)), SENTENCE_RUN))
    })
  }
  const repeated = new Map<string, SentencePlace>()
  originals(shingles, SENTENCE_SHARE, SENTENCE_LEAST).forEach((original, i) => {
    const [place, source] = [places[i], original === null ? undefined : places[original]]
    if (place && source && place.article !== source.article)
      repeated.set(keyOf(place.article, place.sentence), source)
  })
  return repeated
}

function keyOf(article: number, sentence: number): string {
  return `${article} ${sentence}`
}

/**
 * For each text the first earlier one it repeats, or null. The original of a copy is never itself a copy.
 * A text is a copy when the share of common shingles is high in the shorter of the two and the shorter is at least
 * a third of the longer: a short item inside a long report is a passage, not a copy of the whole.
 */
function originals(texts: readonly ReadonlySet<number>[], share: number, least: number): (number | null)[] {
  const holders = new Map<number, number[]>()
  const found: (number | null)[] = []
  texts.forEach((shingles, i) => {
    const original = shingles.size < least ? null : firstRepeated(shingles, texts, holders, share)
    found.push(original)
    if (original === null) file(shingles, i, holders)
  })
  return found
}

function firstRepeated(
  shingles: ReadonlySet<number>,
  texts: readonly ReadonlySet<number>[],
  holders: ReadonlyMap<number, readonly number[]>,
  share: number,
): number | null {
  const common = new Map<number, number>()
  for (const shingle of shingles) {
    for (const other of holders.get(shingle) ?? []) common.set(other, (common.get(other) ?? 0) + 1)
  }
  let best: number | null = null
  let most = 0
  for (const [other, count] of common) {
    const size = texts[other]?.size ?? 0
    const [short, long] = [Math.min(size, shingles.size), Math.max(size, shingles.size)]
    const enough = count >= share * short && short * 3 >= long
    if (enough && count > most) [best, most] = [other, count]
  }
  return best
}

function file(shingles: ReadonlySet<number>, text: number, holders: Map<number, number[]>): void {
  for (const shingle of shingles) {
    const known = holders.get(shingle)
    if (!known) holders.set(shingle, [text])
    else if (known.length < MANY) known.push(text)
  }
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

function sampledShingles(text: string): Set<number> {
  return new Set([...shinglesOf(wordsOf(text), ARTICLE_RUN)].filter(hash => hash % 4 === 0))
}

function shinglesOf(words: readonly string[], run: number): Set<number> {
  const hashes = words.map(hashOf)
  const shingles = new Set<number>()
  for (let i = 0; i + run <= hashes.length; i++) {
    let hash = 0
    for (let j = i; j < i + run; j++) hash = mixed(hash, hashes[j] ?? 0)
    shingles.add(hash)
  }
  return shingles
}

/** FNV-1a, 32 bits. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  return hash >>> 0
}

function mixed(hash: number, next: number): number {
  const sum = Math.imul(hash ^ next, 0x9e3779b1)
  return ((sum ^ (sum >>> 15)) + (hash << 5)) >>> 0
}

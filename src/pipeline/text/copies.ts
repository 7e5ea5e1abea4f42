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
  const words = order.map(i => sentenceWords(articles[i]))
  const ofArticle = originals(
    words.map(sentences => sampled(shinglesOf(sentences.flat(), ARTICLE_RUN))),
    ARTICLE_SHARE,
    ARTICLE_LEAST,
  )
  const copyOf = new Array<number | null>(articles.length).fill(null)
  order.forEach((article, rank) => {
    const original = ofArticle[rank]
    if (original !== null && original !== undefined) copyOf[article] = order[original] ?? null
  })
  const repeated = repeatedSentences(order, words)
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

/** Hashes of the words of each sentence. */
function sentenceWords(article: ArticleText | undefined): number[][] {
  if (!article) return []
  return article.sentences.map(({ start, end }) => wordHashes(article.text.slice(start, end)))
}

/** `words[rank]`: the sentences of the article at `order[rank]`. */
function repeatedSentences(order: readonly number[], words: readonly (readonly number[][])[]) {
  const places = order.flatMap((article, rank) =>
    (words[rank] ?? []).map((_, sentence) => ({ article, sentence })),
  )
  const shingles = words.flatMap(sentences => sentences.map(each => shinglesOf(each, SENTENCE_RUN)))
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
 * For each text the one before it that it shares most with, if it repeats that one, or null. The original of a copy is
 * never itself a copy. A text is a copy when the share of common shingles is high in the shorter of the two and the
 * shorter is at least a third of the longer: a short item inside a long report is a passage, not a copy of the whole.
 */
function originals(texts: readonly Uint32Array[], share: number, least: number): (number | null)[] {
  const isShared = sharedBy(texts)
  const holders = new Map<number, number[]>()
  const common = new Int32Array(texts.length)
  return texts.map((all, i) => {
    if (all.length < least) return null
    const shingles = kept(all, isShared)
    const needed = share * Math.max(least, all.length / 3)
    const met = shingles.length < needed ? [] : heldBy(shingles, holders, common)
    const original = mostRepeated(all.length, likely(met, needed, common), { texts, common, share })
    for (const other of met) common[other] = 0
    if (original === null) file(shingles, i, holders)
    return original
  })
}

/**
 * Which hashes may stand in more than one text. Nine of ten stand in one only and need not be remembered; counted in
 * a table of eight places a hash, so that some of those are let through.
 */
function sharedBy(texts: readonly Uint32Array[]): (shingle: number) => boolean {
  const total = texts.reduce((sum, { length }) => sum + length, 0)
  const mask = 2 ** Math.min(26, Math.ceil(Math.log2(8 * total + 8))) - 1
  const once = new Uint8Array(mask + 1)
  const again = new Uint8Array(mask + 1)
  for (const text of texts) {
    for (let i = 0; i < text.length; i++) {
      const at = (text[i] ?? 0) & mask
      if (once[at] === 1) again[at] = 1
      else once[at] = 1
    }
  }
  return shingle => again[shingle & mask] === 1
}

/** As `filter` gives them, in a fifth of its time. */
function kept(shingles: Uint32Array, isKept: (shingle: number) => boolean): Uint32Array {
  const found = new Uint32Array(shingles.length)
  let size = 0
  for (let i = 0; i < shingles.length; i++) {
    const shingle = shingles[i] ?? 0
    if (isKept(shingle)) found[size++] = shingle
  }
  return found.subarray(0, size)
}

/** The texts that hold some of the shingles; how many, in `common`. */
function heldBy(
  shingles: Uint32Array,
  holders: ReadonlyMap<number, readonly number[]>,
  common: Int32Array,
): number[] {
  const met: number[] = []
  for (const shingle of shingles) {
    for (const other of holders.get(shingle) ?? []) {
      const count = common[other] ?? 0
      if (count === 0) met.push(other)
      common[other] = count + 1
    }
  }
  return met
}

function likely(met: readonly number[], needed: number, common: Int32Array): number[] {
  const found: number[] = []
  for (const other of met) if ((common[other] ?? 0) >= needed) found.push(other)
  return found
}

/** Of several that are equally alike the first. */
function mostRepeated(
  size: number,
  met: readonly number[],
  { texts, common, share }: { texts: readonly Uint32Array[]; common: Int32Array; share: number },
): number | null {
  let best: number | null = null
  let most = 0
  for (const other of met) {
    const count = common[other] ?? 0
    const length = texts[other]?.length ?? 0
    const [short, long] = [Math.min(length, size), Math.max(length, size)]
    const enough = count >= share * short && short * 3 >= long
    const better = count > most || (count === most && best !== null && other < best)
    if (enough && better) [best, most] = [other, count]
  }
  return best
}

function file(shingles: Uint32Array, text: number, holders: Map<number, number[]>): void {
  for (const shingle of shingles) {
    const known = holders.get(shingle)
    if (!known) holders.set(shingle, [text])
    else if (known.length < MANY) known.push(text)
  }
}

const OTHER_LETTER = /[\p{L}\p{N}]/u

function isWordCode(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57)
  return OTHER_LETTER.test(String.fromCodePoint(code))
}

/** FNV-1a, 32 bits, of each run of letters and digits in lower case. */
function wordHashes(text: string): number[] {
  const low = text.toLowerCase()
  const hashes: number[] = []
  let hash = NO_WORD
  for (let i = 0; i < low.length; i++) {
    const code = low.codePointAt(i) ?? 0
    if (isWordCode(code)) hash = Math.imul(hash ^ code, 0x01000193)
    else if (hash !== NO_WORD) {
      hashes.push(hash >>> 0)
      hash = NO_WORD
    }
    if (code > 0xffff) i++
  }
  if (hash !== NO_WORD) hashes.push(hash >>> 0)
  return hashes
}
const NO_WORD = 0x811c9dc5

function sampled(shingles: Uint32Array): Uint32Array {
  return kept(shingles, hash => hash % 4 === 0)
}

/** Each once, ascending. */
function shinglesOf(hashes: readonly number[], run: number): Uint32Array {
  const shingles = new Uint32Array(Math.max(0, hashes.length - run + 1))
  for (let i = 0; i < shingles.length; i++) {
    let hash = 0
    for (let j = i; j < i + run; j++) hash = mixed(hash, hashes[j] ?? 0)
    shingles[i] = hash
  }
  let last = -1
  return kept(shingles.sort(), hash => {
    const isNew = hash !== last
    last = hash
    return isNew
  })
}

function mixed(hash: number, next: number): number {
  const sum = Math.imul(hash ^ next, 0x9e3779b1)
  return ((sum ^ (sum >>> 15)) + (hash << 5)) >>> 0
}

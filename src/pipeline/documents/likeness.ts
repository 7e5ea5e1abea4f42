/**
 * Which articles of a dossier tell of the same things: nearest neighbours by shared rare words, names and
 * numbers (tf-idf cosine). An inverted index with capped postings keeps it near-linear in the number of articles.
 */
import type { ArticleText } from '../text/article-text.ts'

export interface Neighbour {
  /** Position in the list of articles. */
  article: number
  /** Cosine, 0..1. */
  likeness: number
}

/** Neighbours kept for each article; more add noise, not days. */
const KEPT = 6
/** In a folder of so few articles no word has the chance to be rare, and cosines come out at half their size. */
const FEW = 8
/** A word in more articles than this says little about which day it was; it still counts in the length. */
const LONGEST_POSTING = 400
/** Rarest words looked up for one article. */
const LOOKED_UP = 150

/** An article of which so much stands in others is a copy, not a text with pasted background. */
const COPY = 0.5

const WORD = /[\p{L}\p{N}][\p{L}\p{N}.,'’-]{1,40}/gu
const CALENDAR =
  /^(?:mon|tues?|wednes|thurs?|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december|yesterday|today|tomorrow|tonight)$/

interface Vector {
  words: string[]
  weights: number[]
}

/** One list an article, likest first. Near-copies are found as likeness close to 1. */
export function neighbours(articles: ArticleText[]): Neighbour[][] {
  const pasted = pastedSentences(articles)
  const bags = articles.map((a, i) => bagOf(a, pasted[i] ?? new Set()))
  const found = new Map<string, number>()
  for (const bag of bags) for (const word of bag.keys()) found.set(word, (found.get(word) ?? 0) + 1)
  const vectors = bags.map(bag => vectorOf(bag, found, articles.length))
  const postings = index(vectors, found)
  const few = 1 + FEW / articles.length
  return vectors.map((v, i) =>
    nearest(v, i, postings).map(n => ({ ...n, likeness: Math.min(1, few * n.likeness) })),
  )
}

/** Positions of each article's sentences that another article holds too; none where most are, as in a copy. */
function pastedSentences(articles: ArticleText[]): Set<number>[] {
  const holders = new Map<string, number>()
  const keys = articles.map(a =>
    a.sentences.map(s => a.text.slice(s.start, s.end).replace(/[^\p{L}\p{N}]+/gu, '')),
  )
  for (const list of keys) for (const key of new Set(list)) holders.set(key, (holders.get(key) ?? 0) + 1)
  return keys.map(list => {
    const found = list.flatMap((key, k) => ((holders.get(key) ?? 0) > 1 ? [k] : []))
    return new Set(found.length > COPY * list.length ? [] : found)
  })
}

function bagOf(article: ArticleText, pasted: Set<number>): Map<string, number> {
  const bag = new Map<string, number>()
  for (const [k, s] of article.sentences.entries()) {
    if (pasted.has(k)) continue
    for (const m of article.text.slice(s.start, s.end).matchAll(WORD)) {
      const word = m[0].toLowerCase().replace(/(?:['’]s|[.,'’-]+)$/u, '')
      if (word.length > 1 && !CALENDAR.test(word)) bag.set(word, (bag.get(word) ?? 0) + 1)
    }
  }
  return bag
}

function vectorOf(bag: Map<string, number>, found: Map<string, number>, articles: number): Vector {
  const entries = [...bag]
    .map(([word, n]): [string, number] => {
      const df = found.get(word) ?? 1
      return [word, (1 + Math.log(n)) * Math.log((articles + 1) / df)]
    })
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  const length = Math.sqrt(entries.reduce((sum, [, w]) => sum + w * w, 0)) || 1
  const shared = entries.filter(([w]) => (found.get(w) ?? 0) > 1).slice(0, LOOKED_UP)
  return { words: shared.map(([w]) => w), weights: shared.map(([, w]) => w / length) }
}

function index(vectors: Vector[], found: Map<string, number>): Map<string, [number, number][]> {
  const postings = new Map<string, [number, number][]>()
  vectors.forEach((v, i) => {
    v.words.forEach((word, k) => {
      if ((found.get(word) ?? 0) > LONGEST_POSTING) return
      const list = postings.get(word)
      if (list) list.push([i, v.weights[k] ?? 0])
      else postings.set(word, [[i, v.weights[k] ?? 0]])
    })
  })
  return postings
}

function nearest(v: Vector, self: number, postings: Map<string, [number, number][]>): Neighbour[] {
  const sums = new Map<number, number>()
  v.words.forEach((word, k) => {
    const weight = v.weights[k] ?? 0
    for (const [other, w] of postings.get(word) ?? [])
      if (other !== self) sums.set(other, (sums.get(other) ?? 0) + weight * w)
  })
  return [...sums]
    .map(([article, likeness]) => ({ article, likeness }))
    .sort((a, b) => b.likeness - a.likeness || a.article - b.article)
    .slice(0, KEPT)
}

/**
 * Passages that two articles of a dossier share word for word: one quotation, one statement, one agency report.
 * Of articles about as alike in words, those that share a passage are within a day of one another two to three times
 * as often. What stands in more articles is background that is pasted on for weeks.
 */
import type { ArticleText } from '../text/article-text.ts'

/** Words in a row. */
const LENGTH = 10
const MOST_HOLDERS = 4
/** Of the runs of words one in so many is looked at, chosen by its words, so alike in every article. */
const SAMPLED = 2
const WORD = /[\p{L}\p{N}]+/gu

/** Runs shared by each pair of articles; keys are "a b" with a < b, positions in the list. */
export function sharedPassages(articles: ArticleText[]): Map<string, number> {
  const pairs = new Map<string, number>()
  for (const held of sharedRuns(articles).values()) if (held.length <= MOST_HOLDERS) countPairs(pairs, held)
  return pairs
}

/** Holders of each run that more than one article holds; most runs are held by one, and a number is all it costs. */
function sharedRuns(articles: ArticleText[]): Map<number, number[]> {
  const first = new Map<number, number>()
  const shared = new Map<number, number[]>()
  articles.forEach((a, i) => {
    for (const run of runsOf(a.text)) {
      const before = first.get(run)
      if (before === undefined) first.set(run, i)
      else if (before !== i) {
        const held = shared.get(run)
        if (!held) shared.set(run, [before, i])
        else if (held.at(-1) !== i && held.length <= MOST_HOLDERS) held.push(i)
      }
    }
  })
  return shared
}

function countPairs(pairs: Map<string, number>, held: number[]): void {
  held.forEach((a, k) => {
    for (const b of held.slice(k + 1)) {
      const key = `${a} ${b}`
      pairs.set(key, (pairs.get(key) ?? 0) + 1)
    }
  })
}

const BASE = 16777619

/** Hashes of the sampled runs of words, by a window rolled over the hashes of the words. */
function* runsOf(text: string): Generator<number> {
  const words: number[] = []
  let out = 1
  for (let k = 0; k < LENGTH; k++) out = Math.imul(out, BASE)
  let run = 0
  for (const m of text.toLowerCase().matchAll(WORD)) {
    const word = hash(m[0])
    words.push(word)
    run = (Math.imul(run, BASE) + word) | 0
    if (words.length > LENGTH) run = (run - Math.imul(out, words[words.length - LENGTH - 1] ?? 0)) | 0
    if (words.length >= LENGTH && (run >>> 5) % SAMPLED === 0) yield run
  }
}

/** FNV-1a of the UTF-16 units. */
function hash(word: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), BASE)
  return h
}

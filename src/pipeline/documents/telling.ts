/**
 * The same happening told in two articles with different date words: "BP said on Tuesday", "BP yesterday said",
 * "on 15 June". Sentences that share rare words are taken to tell of one day; since each names that day its own
 * way, together they say on which day each was written.
 */
import type { ArticleText } from '../text/article-text.ts'
import { type Clue, onTheDay } from './clue.ts'
import type { DayGrid } from './day-grid.ts'

/** A sentence that names a day. */
export interface Telling {
  article: number
  clue: Clue
  words: string[]
}

export interface Link {
  /** Positions in the list of tellings: what is told in `to` leans on `from`. */
  from: number
  to: number
  /** Cosine of the sentences' rare words, 0..1. */
  likeness: number
}

const LONGEST_POSTING = 80
const KEPT = 6
const LEAST_LIKE = 0.25
/** In a folder of so few articles no word has the chance to be rare, and cosines come out at half their size. */
const FEW = 8
const FEWEST_WORDS = 4
const WORD = /[\p{L}\p{N}][\p{L}\p{N}.,'’%-]{2,40}/gu

/** What each article tells of a day, by date words or, where it quotes the press in the present tense, without. */
export function tellingsOf(articles: ArticleText[], clues: Clue[][]): Telling[] {
  const told = articles.flatMap((a, article) => {
    const seen = new Set<string>()
    const dated = (clues[article] ?? []).flatMap((clue): Telling[] => {
      const s = a.sentences[clue.sentence]
      const key = `${clue.sentence} ${dayKey(clue)}`
      if (!s || !namesDay(clue) || seen.has(key)) return []
      seen.add(key)
      return [{ article, clue, words: wordsOf(a.text.slice(s.start, s.end)) }]
    })
    return [...dated, ...toldInPresent(a, article, new Set(dated.map(t => t.clue.sentence)))]
  })
  const held = new Map<string, Set<number>>()
  for (const t of told) {
    const key = t.words.join(' ')
    held.set(key, (held.get(key) ?? new Set()).add(t.article))
  }
  return told.filter(t => t.clue.kind !== 'offset' || (held.get(t.words.join(' '))?.size ?? 0) < PASTED)
}

/** A sentence that stands in so many articles is pasted from one to the next, with its 'today' of the first. */
const PASTED = 3

/** 'writes the Northern Star', 'the Courier reports that': the papers of the day, told on it. */
const PRESS = /\b(?:writes|reports|publishes)(?: that|,| the \p{Lu}| \p{Lu})/u

function toldInPresent(a: ArticleText, article: number, dated: ReadonlySet<number>): Telling[] {
  return a.sentences.flatMap((s, sentence): Telling[] => {
    const text = a.text.slice(s.start, s.end)
    if (dated.has(sentence) || !PRESS.test(text)) return []
    return [{ article, clue: onTheDay(sentence), words: wordsOf(text) }]
  })
}

function namesDay(c: Clue): boolean {
  return c.kind === 'weekday' || c.kind === 'day' || c.kind === 'offset'
}

function dayKey(c: Clue): string {
  return [c.kind, c.year, c.month, c.date, c.weekday, c.offset].join()
}

function wordsOf(sentence: string): string[] {
  const all = [...sentence.matchAll(WORD)].map(m => m[0].toLowerCase().replace(/(?:['’]s|[.,'’-]+)$/u, ''))
  return [...new Set(all)].filter(w => w.length > 2)
}

/** `articles`: how many the dossier has. */
export function linksOf(tellings: Telling[], articles: number): Link[] {
  const few = 1 + FEW / Math.max(1, articles)
  const found = new Map<string, number[]>()
  tellings.forEach((t, i) => {
    for (const w of t.words) {
      const list = found.get(w)
      if (list) list.push(i)
      else found.set(w, [i])
    }
  })
  const weight = (w: string): number => Math.log((1 + tellings.length) / (found.get(w)?.length ?? 1)) ** 2
  const lengths = tellings.map(t => Math.sqrt(t.words.reduce((sum, w) => sum + weight(w), 0)) || 1)
  return tellings.flatMap((t, to) => {
    if (t.words.length < FEWEST_WORDS) return []
    const sums = new Map<number, number>()
    for (const w of t.words) {
      const list = found.get(w) ?? []
      if (list.length > LONGEST_POSTING) continue
      for (const from of list)
        if (tellings[from]?.article !== t.article) sums.set(from, (sums.get(from) ?? 0) + weight(w))
    }
    return [...sums]
      .map(([from, sum]) => ({
        from,
        to,
        likeness: Math.min(1, (few * sum) / ((lengths[from] ?? 1) * (lengths[to] ?? 1))),
      }))
      .filter(l => l.likeness >= LEAST_LIKE)
      .sort((a, b) => b.likeness - a.likeness || a.from - b.from)
      .slice(0, KEPT)
  })
}

/** A weekday told neither as past nor as to come is the nearest one of that name. */
const LATELY = 3

/** For each day of the grid as day of writing, the position in the grid of the day the clue names; -1 outside it. */
export function namedDays(c: Clue, grid: DayGrid): Int32Array {
  const out = new Int32Array(grid.length)
  for (let d = 0; d < grid.length; d++) out[d] = inside(namedDay(c, grid, d), grid)
  return out
}

function inside(d: number, grid: DayGrid): number {
  return d >= 0 && d < grid.length ? d : -1
}

function namedDay(c: Clue, grid: DayGrid, d: number): number {
  if (c.kind === 'offset') return d + (c.offset ?? 0)
  if (c.kind === 'weekday') {
    const back = ((grid.weekday[d] ?? 0) - (c.weekday ?? 0) + 7) % 7
    if (c.side === 'past') return d - (c.direction === -1 && back === 0 ? 7 : back)
    return back <= (c.side === 'open' ? LATELY : 0) ? d - back : d - back + 7
  }
  return nearestOf(c, grid, d)
}

/** The occurrence of a date from half a year ahead to half a year behind. */
function nearestOf(c: Clue, grid: DayGrid, d: number): number {
  const lo = Math.max(0, d - 220)
  const hi = Math.min(grid.length - 1, d + 140)
  if (c.year !== null) return grid.find(c.year, c.month ?? 1, c.date ?? 1)
  const year = grid.year[d] ?? 0
  for (const y of [year, year - 1, year + 1]) {
    const n = grid.find(y, c.month ?? 1, c.date ?? 1)
    if (n >= lo && n <= hi) return n
  }
  return -1
}

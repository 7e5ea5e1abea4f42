/** Pairs of articles that bear on one another's day. */
import type { DayGrid } from './day-grid.ts'
import type { Neighbour } from './likeness.ts'
import { type Link, namedDays, type Telling } from './telling.ts'

export interface Pair {
  /** Positions of the articles; a < b. */
  a: number
  b: number
  /** Cosine of their words; 0 when they are no neighbours by words. */
  likeness: number
  /** Runs of words they share and hardly any other holds. */
  shared: number
  sameDay: SameDay[]
}

/** Two sentences taken to tell of one day: for each day of writing, the day each names; -1 outside the grid. */
export interface SameDay {
  a: Int32Array
  b: Int32Array
  likeness: number
}

/** Sentence pairs kept for one pair of articles, likest first. */
const MOST_TELLINGS = 3

/** A sentence that stands word for word in two articles not otherwise alike is background pasted in, whose 'today' is old. */
const VERBATIM = 0.9
const OF_ONE_STORY = 0.3

/** Shared runs from which articles that are no neighbours by words make a pair. */
const LEAST_SHARED = 3

export interface Told {
  tellings: Telling[]
  links: Link[]
}

/** `shared`: runs of words shared, by "a b". */
export function pairsOf(
  near: Neighbour[][],
  shared: ReadonlyMap<string, number>,
  { tellings, links }: Told,
  grid: DayGrid,
): Pair[] {
  const pairs = new Map<string, Pair>()
  const pairFor = (x: number, y: number): Pair => {
    const [a, b] = x < y ? [x, y] : [y, x]
    const key = `${a} ${b}`
    const found = pairs.get(key) ?? { a, b, likeness: 0, shared: shared.get(key) ?? 0, sameDay: [] }
    pairs.set(key, found)
    return found
  }
  near.forEach((list, i) => {
    for (const n of list) pairFor(i, n.article).likeness = n.likeness
  })
  for (const [key, n] of shared) {
    const [a = 0, b = 0] = key.split(' ').map(Number)
    if (n >= LEAST_SHARED) pairFor(a, b)
  }
  const named = namedOnce(grid)
  const seen = new Set<string>()
  for (const link of [...links].sort((x, y) => y.likeness - x.likeness || x.from - y.from || x.to - y.to)) {
    const [first, second] = link.from < link.to ? [link.from, link.to] : [link.to, link.from]
    const [s, t] = [tellings[first], tellings[second]]
    const key = `${first} ${second}`
    if (!s || !t || s.article === t.article || seen.has(key)) continue
    seen.add(key)
    const pair = pairFor(s.article, t.article)
    if (pair.sameDay.length >= MOST_TELLINGS) continue
    const [a, b] = s.article < t.article ? [s, t] : [t, s]
    pair.sameDay.push({ a: named(a), b: named(b), likeness: link.likeness })
  }
  for (const pair of pairs.values())
    if (pair.likeness < OF_ONE_STORY) pair.sameDay = pair.sameDay.filter(s => s.likeness < VERBATIM)
  return [...pairs.values()].sort((x, y) => x.a - y.a || x.b - y.b)
}

/** The days a telling's words name, worked out once for equal words. */
function namedOnce(grid: DayGrid): (t: Telling) => Int32Array {
  const known = new Map<string, Int32Array>()
  return ({ clue: c }) => {
    const key = [c.kind, c.year, c.month, c.date, c.weekday, c.offset, c.side, c.direction].join()
    const days = known.get(key) ?? namedDays(c, grid)
    known.set(key, days)
    return days
  }
}

/** For each article the others that share a passage with it, most shared first. */
export function sharersOf(pairs: Pair[], articles: number): number[][] {
  const found = Array.from({ length: articles }, (): Pair[] => [])
  for (const pair of pairs) if (pair.shared > 0) for (const end of [pair.a, pair.b]) found[end]?.push(pair)
  return found.map((list, i) =>
    list.sort((x, y) => y.shared - x.shared).map(pair => (pair.a === i ? pair.b : pair.a)),
  )
}

/** The days of all undated articles of a dossier, solved as one problem: own words first, then one another's. */
import { dayNumber } from '../../dossier/day.ts'
import type { ArticleText } from '../text/article-text.ts'
import type { TimeMention } from '../time/mention.ts'
import { isNarrative } from '../time/setting.ts'
import { type Clue, cluesOf } from './clue.ts'
import { yearWhen } from './coarse.ts'
import { addCounts, beginningOf, type DayCount, dayCounts } from './day-count.ts'
import { type DayGrid, dayGrid } from './day-grid.ts'
import type { DocumentDate } from './document-date.ts'
import { eraOf, eraOfFew, eraOfMany } from './era.ts'
import type { HeaderDate } from './header-date.ts'
import { settle } from './lean.ts'
import { type Neighbour, neighbours } from './likeness.ts'
import { ownEvidence } from './own-evidence.ts'
import { type Pair, pairsOf, sharersOf } from './pairs.ts'
import { sharedPassages } from './shared-passages.ts'
import { isTale } from './tale.ts'
import { linksOf, tellingsOf } from './telling.ts'
import { addToldPast } from './told-past.ts'
import { signsOf } from './weekday-fit.ts'
import { FEW_ARTICLES, possibleYears } from './years.ts'

/** A year this unlikely for the dossier is not looked at for articles that do not name it. */
const UNLIKELY_YEAR = Math.log(0.005)
/** A date named by this share of the articles, and at least so many, belongs to the story, not to one day's news. */
const COMMON_SHARE = 0.05
const COMMON_LEAST = 5
/** Log-odds of the day a dateline names; next to certain. */
const DATELINE = 8

/** Articles with their time mentions and what stands in their heads; one entry an article in each list. */
export interface Dossier {
  articles: ArticleText[]
  mentions: TimeMention[][]
  headers: HeaderDate[][]
  /** Null where the day must be concluded. */
  given: (DocumentDate | null)[]
}

/** What is believed of the days of all articles, given their own words and one another; null when nothing names a year. */
export function conclude(dossier: Dossier): Settled | null {
  const clues = dossier.articles.map((a, i) => cluesOf(a, dossier.mentions[i] ?? []))
  const evidence = gather(dossier, clues)
  if (!evidence) return null
  const near = neighbours(dossier.articles)
  const tellings = tellingsOf(dossier.articles, clues)
  const links = linksOf(tellings, dossier.articles.length)
  const pairs = pairsOf(near, sharedPassages(dossier.articles), { tellings, links }, evidence.grid)
  const counts = dossier.articles.map(dayCounts)
  const beginning = beginningFor({ dossier, clues, counts, pairs }, evidence)
  if (beginning !== null)
    evidence.own.forEach((scores, i) => {
      if (!dossier.given[i]) addCounts(scores, counts[i] ?? [], beginning, evidence.grid)
    })
  const beliefs = settle(evidence.own, pairs)
  const sharers = sharersOf(pairs, dossier.articles.length)
  return { dossier, clues, near, sharers, counts, beginning, beliefs, ...evidence }
}

interface Evidence {
  /** Log-odds of the days of the grid, one array an article. */
  own: Float64Array[]
  grid: DayGrid
  /** Probability of each year for the dossier. */
  years: ReadonlyMap<number, number>
  /** The articles are too far apart for one time: each undated one is of its own. */
  manyTimes: boolean
}

interface Counted {
  dossier: Dossier
  clues: Clue[][]
  counts: DayCount[][]
  pairs: Pair[]
}

/** Rounds after which articles that lean on one another show what they count from, where their own words do not. */
const FIRST_ROUNDS = 1

/** The day the articles count from, by their own days as far as known, else by those they lean on one another for. */
function beginningFor({ clues, counts, pairs }: Counted, { own, grid }: Evidence): number | null {
  if (counts.every(list => list.length === 0)) return null
  const alone = beginningOf(counts, clues, settle(own, pairs, 0), grid)
  return alone ?? beginningOf(counts, clues, settle(own, pairs, FIRST_ROUNDS), grid)
}

export interface Settled extends Evidence {
  dossier: Dossier
  clues: Clue[][]
  near: Neighbour[][]
  /** Articles that share a passage word for word, most shared first. */
  sharers: number[][]
  counts: DayCount[][]
  /** Day number that the articles count from; null where they agree on none. */
  beginning: number | null
  beliefs: Float64Array[]
}

/** Log-odds of the days for every article, from its own words and the dossier's years. */
function gather(dossier: Dossier, clues: Clue[][]): Evidence | null {
  const years = possibleYears(
    clues,
    dossier.given.map(g => g?.when ?? null),
  )
  if (!years) return null
  const all = dayGrid(years.from, years.to)
  const isCommon = commonDates(clues)
  const latest = yearWhen(years.from + years.dossier.indexOf(Math.max(...years.dossier)))
  const days = clues.map((list, i) => {
    // the days of a tale of other times say nothing of when it was written
    const mentions = dossier.mentions[i] ?? []
    const told = isNarrative(mentions, latest) || isTale(mentions)
    const scores = ownEvidence(told ? [] : list, all, isCommon, signsOf(dossier.articles[i], list))
    addToldPast(scores, list, all)
    return pinned(scores, all, dossier, i)
  })
  const own = days.map((scores, i) =>
    scores.map((s, d) => s + (years.scores[i]?.[(all.year[d] ?? 0) - years.from] ?? 0)),
  )
  const { manyTimes } = years
  const given = dossier.given.flatMap(g => (g?.when ? [Number(g.when.from.slice(0, 4))] : []))
  const few = dossier.articles.length <= FEW_ARTICLES
  const atOneTime = few ? eraOfFew(days, all, years.dossier) : eraOf(own, all)
  const era = manyTimes ? eraOfMany(given, years.from, years.dossier.length) : atOneTime
  return { ...narrowed(own, all, era), manyTimes }
}

/** Keeps the years the dossier is of. */
function narrowed(own: Float64Array[], all: DayGrid, era: number[]): Omit<Evidence, 'manyTimes'> {
  const first = all.year[0] ?? 0
  const kept = era.flatMap((e, k) => (e >= UNLIKELY_YEAR ? [first + k] : []))
  const grid = dayGrid(Math.min(...kept), Math.max(...kept))
  const skip = grid.first - all.first
  const cut = own.map(scores =>
    scores.slice(skip, skip + grid.length).map((s, d) => s + (era[(grid.year[d] ?? 0) - first] ?? 0)),
  )
  return { own: cut, grid, years: new Map(era.map((e, k) => [first + k, Math.exp(e)])) }
}

/** A date that is given, or that a dateline names without its year, outweighs the rest. */
function pinned(scores: Float64Array, grid: DayGrid, dossier: Dossier, i: number): Float64Array {
  const when = dossier.given[i]?.when
  if (when) {
    const [from, to] = [dayNumber(when.from) - grid.first, dayNumber(when.to) - grid.first]
    return scores.map((_, d) => (d >= from && d <= to ? 0 : -30))
  }
  for (const h of dossier.headers[i] ?? []) {
    const v = dossier.mentions[i]?.[h.mention]?.value
    if (v?.kind !== 'calendar') continue
    for (let d = 0; d < scores.length; d++)
      if (grid.month[d] === v.month && grid.date[d] === v.date) scores[d] = (scores[d] ?? 0) + DATELINE
  }
  return scores
}

function commonDates(clues: Clue[][]): (c: Clue) => boolean {
  const found = new Map<string, number>()
  for (const list of clues)
    for (const key of new Set(list.filter(c => c.kind === 'day').map(dateKey)))
      found.set(key, (found.get(key) ?? 0) + 1)
  return c => {
    const n = found.get(dateKey(c)) ?? 0
    return n >= COMMON_LEAST && n > COMMON_SHARE * clues.length
  }
}

function dateKey(c: Clue): string {
  return `${c.month}-${c.date}`
}

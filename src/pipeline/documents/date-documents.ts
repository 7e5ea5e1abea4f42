/**
 * The day each article of a dossier was written: from its metadata, else from a stamp or dateline in its text,
 * else concluded for all undated articles together from the days they name and from one another.
 */
import { dayNumber } from '../../dossier/day.ts'
import type { Reason, When } from '../../dossier/schema.ts'
import { InputError } from '../input-error.ts'
import type { ArticleText } from '../text/article-text.ts'
import type { TimeMention } from '../time/mention.ts'
import { type Choice, choose } from './choose.ts'
import { type Clue, cluesOf } from './clue.ts'
import { coarseWhen } from './coarse.ts'
import { type DayGrid, dayGrid } from './day-grid.ts'
import { dayInWords } from './day-words.ts'
import type { DocumentDate } from './document-date.ts'
import { eraOf } from './era.ts'
import { explain } from './explain-date.ts'
import { type HeaderDate, headerDates } from './header-date.ts'
import { settle } from './lean.ts'
import { type Neighbour, neighbours } from './likeness.ts'
import { ownEvidence } from './own-evidence.ts'
import { pairsOf } from './pairs.ts'
import { linksOf, tellingsOf } from './telling.ts'
import { signsOf } from './weekday-fit.ts'
import { readWrittenDate } from './written-date.ts'
import { possibleYears } from './years.ts'

/** A year this unlikely for the dossier is not looked at for articles that do not name it. */
const UNLIKELY_YEAR = Math.log(0.002)
/** A date named by this share of the articles, and at least so many, belongs to the story, not to one day's news. */
const COMMON_SHARE = 0.05
const COMMON_LEAST = 5
/** Log-odds of the day a dateline names; next to certain. */
const DATELINE = 8

/**
 * One entry an article, in the order given. Throws an InputError when an article's metadata gives a date that
 * cannot be read.
 */
export function dateDocuments(articles: ArticleText[], mentions: TimeMention[][]): DocumentDate[] {
  const headers = articles.map((a, i) => headerDates(a, mentions[i] ?? []))
  const given = articles.map((a, i) => fromMetadata(a) ?? fromHeader(a, mentions[i] ?? [], headers[i] ?? []))
  if (given.every(g => g !== null)) return given
  const concluded = conclude({ articles, mentions, headers, given })
  return given.map((g, i) => g ?? concluded[i] ?? undated('Nothing in the folder says of which year it is.'))
}

function fromMetadata(article: ArticleText): DocumentDate | null {
  const written = article.meta.published
  if (written === null) return null
  const read = readWrittenDate(written)
  if (!read.ok)
    throw new InputError(
      { file: article.file },
      `"published: ${written}" ${read.problem}`,
      'Write the day as YYYY-MM-DD',
    )
  return stated(read.when, {
    kind: 'words',
    text: `Its metadata says it was published on ${written}.`,
    edtf: read.when.edtf,
    span: null,
  })
}

function fromHeader(
  article: ArticleText,
  mentions: TimeMention[],
  headers: HeaderDate[],
): DocumentDate | null {
  const header = headers.find(h => h.day !== null && h.kind === 'stamp') ?? headers.find(h => h.day !== null)
  const m = header && mentions[header.mention]
  if (!m || header?.day == null) return null
  const when: When = {
    edtf: header.day,
    from: header.day,
    to: header.day,
    extent: 'within',
    precision: 'day',
    part: null,
    basis: 'stated',
  }
  const span = { article: article.id, start: m.start, end: m.end }
  const place = {
    stamp: 'says when it was published',
    line: 'stands on a line of its own',
    dateline: 'opens the story',
  }
  return stated(when, { kind: 'words', text: `"${m.text}" ${place[header.kind]}.`, edtf: header.day, span })
}

function stated(when: When, reason: Reason): DocumentDate {
  return { when, undated: null, why: [reason], runnersUp: [] }
}

function undated(text: string): DocumentDate {
  return { when: null, undated: text, why: [], runnersUp: [] }
}

interface Dossier {
  articles: ArticleText[]
  mentions: TimeMention[][]
  headers: HeaderDate[][]
  /** Null where the day must be concluded. */
  given: (DocumentDate | null)[]
}

function conclude(dossier: Dossier): (DocumentDate | null)[] {
  const clues = dossier.articles.map((a, i) => cluesOf(a, dossier.mentions[i] ?? []))
  const evidence = gather(dossier, clues)
  if (!evidence) return dossier.articles.map(() => null)
  const near = neighbours(dossier.articles)
  const tellings = tellingsOf(dossier.articles, clues)
  const beliefs = settle(evidence.own, pairsOf(near, tellings, linksOf(tellings), evidence.grid))
  return beliefs.map((b, i) => concluded({ dossier, clues, near, beliefs, grid: evidence.grid }, b, i))
}

export interface Settled {
  dossier: Dossier
  clues: Clue[][]
  near: Neighbour[][]
  beliefs: Float64Array[]
  grid: DayGrid
}

function concluded(settled: Settled, belief: Float64Array, i: number): DocumentDate {
  const choice = surest(belief, settled)
  if (!choice.when) return { ...undated(doubt(choice.runnersUp)), runnersUp: choice.runnersUp }
  return { when: choice.when, undated: null, why: explain(settled, i, choice), runnersUp: choice.runnersUp }
}

/** The day or days; else the month or year, which a single article's own dates do not prove: it may look back on them. */
function surest(belief: Float64Array, { dossier, grid }: Settled): Choice {
  const choice = choose(belief, grid)
  return choice.when !== null || dossier.articles.length < 2
    ? choice
    : { ...choice, when: coarseWhen(belief, grid.first) }
}

function doubt(runnersUp: { edtf: string }[]): string {
  const best = runnersUp.slice(0, 2).map(r => dayInWords(r.edtf))
  return best.length === 0
    ? 'It has no date of its own, and nothing it tells fixes the day it was written.'
    : `It has no date of its own, and the evidence is too weak: ${best.join(' or ')} would fit best.`
}

/** Log-odds of the days for every article, from its own words and the dossier's years. */
function gather(dossier: Dossier, clues: Clue[][]): { own: Float64Array[]; grid: DayGrid } | null {
  const years = possibleYears(
    clues,
    dossier.given.map(g => g?.when ?? null),
  )
  if (!years) return null
  const all = dayGrid(years.from, years.to)
  const isCommon = commonDates(clues)
  const own = clues.map((list, i) => {
    const scores = ownEvidence(list, all, isCommon, signsOf(dossier.articles[i], list))
    scores.forEach((s, d) => {
      scores[d] = s + (years.scores[i]?.[(all.year[d] ?? 0) - years.from] ?? 0)
    })
    return pinned(scores, all, dossier, i)
  })
  return narrowed(own, all, eraOf(own, all))
}

/** Keeps the years the dossier is of. */
function narrowed(own: Float64Array[], all: DayGrid, era: number[]): { own: Float64Array[]; grid: DayGrid } {
  const first = all.year[0] ?? 0
  const kept = era.flatMap((e, k) => (e >= UNLIKELY_YEAR ? [first + k] : []))
  const grid = dayGrid(Math.min(...kept), Math.max(...kept))
  const skip = grid.first - all.first
  const cut = own.map(scores =>
    scores.slice(skip, skip + grid.length).map((s, d) => s + (era[(grid.year[d] ?? 0) - first] ?? 0)),
  )
  return { own: cut, grid }
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

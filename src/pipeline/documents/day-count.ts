/**
 * Days counted from a beginning: "day 37 of the strike", "its 54th day", "11 days after the blast", "the six-week-old
 * siege". Long stories are told so, and all from one day, which the articles name besides ("since the 20 April
 * blast"). Which of the days they name it is, the counts of the articles whose own day is roughly known agree on;
 * then each count gives the day of the article that makes it.
 */
import { dayNumberOf } from '../../dossier/day.ts'
import type { ArticleText } from '../text/article-text.ts'
import type { Clue } from './clue.ts'
import type { DayGrid } from './day-grid.ts'

export interface DayCount {
  /** Days since the beginning, which is itself day 0. */
  days: number
  /** How far such counts lie from the day they give: exact ones by a day or so. */
  unit: Unit
  /** Share of such counts that are made from the story's beginning to the day of writing. */
  share: number
  /** UTF-16 offsets into the article's text, half-open. */
  start: number
  end: number
}

type Unit = 'day' | 'week' | 'month'

const CARDINALS =
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  )
const ORDINALS = 'second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ')
const CARDINAL = `(\\d{1,3}|${CARDINALS.join('|')})`
const ORDINAL = `(\\d{1,3}(?:st|nd|rd|th)|${ORDINALS.join('|')})`
const LENGTH = { day: 1, week: 7, month: 30.4 }
/** Shorter counts are mostly made from other events, longer ones are rules and sentences. */
const LEAST = { day: 5, week: 2, month: 2 }
const MOST = { day: 400, week: 60, month: 30 }

interface Form {
  /** Its first group is the number, the second, if any, the unit. */
  pattern: RegExp
  /** 1 where the first day is day 1. */
  inclusive: 0 | 1
  share: number
}

/** Shares counted in 1,300 dated articles and rounded. */
const FORMS: Form[] = [
  { pattern: /\bday (\d{1,3})\b(?! ?[,.]\d)/gi, inclusive: 1, share: 0.7 },
  {
    pattern: new RegExp(
      `\\b(?:its|the|a|an|their) ${ORDINAL} (?:straight |consecutive |full )?(day|week|month)\\b`,
      'gi',
    ),
    inclusive: 1,
    share: 0.6,
  },
  {
    pattern: new RegExp(
      `\\b${CARDINAL}[ -]{1,3}(day|week|month)s?[ -]{1,3}(?:into|old|after|since|long)\\b`,
      'gi',
    ),
    inclusive: 0,
    share: 0.5,
  },
  { pattern: new RegExp(`\\bfor ${CARDINAL} (day|week|month)s\\b`, 'gi'), inclusive: 0, share: 0.2 },
]

/** Of each unit the longest count of the article: shorter ones tell how it came to be. */
export function dayCounts(article: ArticleText): DayCount[] {
  const longest = new Map<Unit, DayCount>()
  for (const form of FORMS)
    for (const m of article.text.matchAll(form.pattern)) {
      const count = countOf(m, form)
      if (count && count.days > (longest.get(count.unit)?.days ?? 0)) longest.set(count.unit, count)
    }
  return [...longest.values()]
}

function countOf(m: RegExpExecArray, { inclusive, share }: Form): DayCount | null {
  const unit = unitNamed(m[2])
  const n = numberNamed((m[1] ?? '').toLowerCase())
  if (n < LEAST[unit] || n > MOST[unit]) return null
  const days = Math.round((n - inclusive) * LENGTH[unit])
  return { days, unit, share, start: m.index, end: m.index + m[0].length }
}

function unitNamed(word = 'day'): Unit {
  const unit = word.toLowerCase()
  return unit === 'week' || unit === 'month' ? unit : 'day'
}

function numberNamed(word: string): number {
  const named = Math.max(CARDINALS.indexOf(word), ORDINALS.indexOf(word))
  return named >= 0 ? named + 2 : Number.parseInt(word, 10)
}

/** Days on either side of the day a count gives that it may mean. */
export const REACH: Record<Unit, number> = { day: 4, week: 10, month: 25 }
/** Share of the counts made from the beginning that are so many days off. */
const OFF: Record<Unit, (off: number) => number> = {
  day: off => [0.34, 0.22, 0.06, 0.03, 0.02][Math.abs(off)] ?? 0,
  week: off => (Math.abs(off) <= 4 ? 0.085 : 0.02),
  month: off => (Math.abs(off) <= 15 ? 0.025 : 0.01),
}
/** Share of any day, for counts made from elsewhere. */
const ANY = 1 / 200
/** A beginning is named by so many articles, at least this share of them, and its counts are so much likelier than from elsewhere. */
const NAMED_LEAST = 4
const NAMED_SHARE = 0.02
const SURE = 8

/**
 * The day number that the dossier's counts are made from; null when they agree on none that its articles name.
 * `beliefs` are probabilities of the grid's days, one array an article.
 */
export function beginningOf(
  counts: DayCount[][],
  clues: Clue[][],
  beliefs: Float64Array[],
  grid: DayGrid,
): number | null {
  let best: { day: number; score: number } | null = null
  for (const day of daysNamed(clues, grid)) {
    let score = 0
    counts.forEach((list, i) => {
      for (const c of list)
        if (c.unit === 'day') score += Math.log(agreement(c, day - grid.first, beliefs[i]) / ANY)
    })
    if (score >= SURE && score > (best?.score ?? 0)) best = { day, score }
  }
  return best?.day ?? null
}

function agreement(c: DayCount, beginning: number, belief: Float64Array | undefined): number {
  const [reach, share] = [REACH[c.unit], OFF[c.unit]]
  let sum = 0
  for (let off = -reach; off <= reach; off++) sum += share(off) * (belief?.[beginning + c.days + off] ?? 0)
  return c.share * sum + (1 - c.share) * ANY
}

/** Day numbers that enough articles tell as past, in each year of the grid and the one before. */
function daysNamed(clues: Clue[][], grid: DayGrid): Set<number> {
  const articles = new Map<number, number>()
  for (const list of clues)
    for (const key of new Set(list.flatMap(dateNamed))) articles.set(key, (articles.get(key) ?? 0) + 1)
  const out = new Set<number>()
  const years = [(grid.year[0] ?? 0) - 1, ...new Set(grid.year)]
  for (const [key, n] of articles)
    if (n >= NAMED_LEAST && n >= NAMED_SHARE * clues.length)
      for (const year of years) {
        const day = dayNumberOf(year, Math.floor(key / 100), key % 100)
        if (day !== null) out.add(day)
      }
  return out
}

function dateNamed(c: Clue): number[] {
  return c.kind === 'day' && c.side !== 'future' && c.mark === null
    ? [(c.month ?? 0) * 100 + (c.date ?? 0)]
    : []
}

/** Adds the log-odds that an article's counts give to each day of the grid. */
export function addCounts(scores: Float64Array, counts: DayCount[], beginning: number, grid: DayGrid): void {
  for (const c of counts) {
    const [reach, share] = [REACH[c.unit], OFF[c.unit]]
    const at = beginning + c.days - grid.first
    for (let d = 0; d < scores.length; d++) {
      const near = Math.abs(d - at) <= reach ? share(d - at) : 0
      scores[d] = (scores[d] ?? 0) + Math.log((c.share * near + (1 - c.share) * ANY) / ANY)
    }
  }
}

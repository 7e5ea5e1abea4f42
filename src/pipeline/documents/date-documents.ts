/**
 * The day each article of a dossier was written: from its metadata, else from a stamp or dateline in its text,
 * else concluded for all undated articles together from the days they name and from one another.
 */
import { dayInWords } from '../../dossier/date-words.ts'
import { dayNumber } from '../../dossier/day.ts'
import { oneDay } from '../../dossier/one-day.ts'
import type { Reason, When } from '../../dossier/schema.ts'
import { InputError } from '../input-error.ts'
import type { ArticleText } from '../text/article-text.ts'
import { isChronology } from '../text/chronology.ts'
import type { TimeMention } from '../time/mention.ts'
import { type Choice, choose } from './choose.ts'
import type { Clue } from './clue.ts'
import { coarseWhen } from './coarse.ts'
import { conclude, type Settled } from './conclude.ts'
import type { DocumentDate } from './document-date.ts'
import { explain } from './explain-date.ts'
import { type HeaderDate, headerDates } from './header-date.ts'
import { sureOfDay } from './sure-of-day.ts'
import { isTale } from './tale.ts'
import { readWrittenDate } from './written-date.ts'
import { FEW_ARTICLES } from './years.ts'

const CHRONOLOGY = 'It is a chronology, and nothing in it says when it was written.'
const TALE = 'It tells of times gone by, and nothing in it says when it was written.'
const NO_YEAR = 'Nothing in the folder says of which year it is.'

/**
 * One entry an article, in the order given. Throws an InputError when an article's metadata gives a date that
 * cannot be read.
 */
export function dateDocuments(articles: ArticleText[], mentions: TimeMention[][]): DocumentDate[] {
  const headers = articles.map((a, i) => headerDates(a, mentions[i] ?? []))
  const given = articles.map((a, i) => fromMetadata(a) ?? fromHeader(a, mentions[i] ?? [], headers[i] ?? []))
  if (given.every(g => g !== null)) return given
  const settled = conclude({ articles, mentions, headers, given })
  return given.map((g, i) => {
    if (g !== null) return g
    if (looksBack(articles[i], mentions[i] ?? [])) return undated(CHRONOLOGY)
    if (!settled) return undated(NO_YEAR)
    const isMarked = settled.clues[i]?.some(c => c.mark !== null)
    return isTale(mentions[i] ?? []) && !isMarked ? undated(TALE) : concluded(settled, i)
  })
}

/** A chronology whose entries write a year may be of any day after the last of them. */
function looksBack(article: ArticleText | undefined, mentions: readonly TimeMention[]): boolean {
  if (article === undefined || !isChronology(article.text)) return false
  const starts = new Set(article.sentences.map(s => s.start))
  return mentions.some(
    ({ value, start }) => starts.has(start) && value.kind === 'calendar' && value.year !== undefined,
  )
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
  const when = oneDay(header.day, 'stated', 'within')
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

function concluded(settled: Settled, i: number): DocumentDate {
  const choice = surest(settled, i)
  if (!choice.when) return { ...undated(doubt(choice.runnersUp)), runnersUp: choice.runnersUp }
  if (settled.dossier.articles.length <= FEW_ARTICLES && !isYearSure(choice.when, settled, i))
    return { ...undated(unsureYear(settled.years)), runnersUp: choice.runnersUp }
  return { when: choice.when, undated: null, why: explain(settled, i, choice), runnersUp: choice.runnersUp }
}

/**
 * The year must be this likely for the whole dossier, or, in one of many times, for the article: a day right but for its
 * year is a wrong day. Or a date set about the article writes it.
 */
const SURE_OF_YEAR = 0.8

function isYearSure(when: When, { years, clues, manyTimes, beliefs, grid }: Settled, i: number): boolean {
  const [first, last] = [Number(when.from.slice(0, 4)), Number(when.to.slice(0, 4))]
  if (manyTimes) {
    const held = beliefs[i]?.reduce((sum, p, d) => {
      const year = grid.year[d] ?? 0
      return year >= first && year <= last ? sum + p : sum
    }, 0)
    return (held ?? 0) >= SURE_OF_YEAR
  }
  const written = clues[i]?.some(c => c.mark !== null && c.year !== null && c.year >= first && c.year <= last)
  let sum = written ? SURE_OF_YEAR : 0
  for (let y = first; y <= last; y++) sum += years.get(y) ?? 0
  return sum >= SURE_OF_YEAR
}

/** The day or days; else the month or year, which a single article's own dates do not prove: it may look back on them. */
function surest(settled: Settled, i: number): Choice {
  const { beliefs, clues, dossier, grid, counts, beginning } = settled
  const belief = beliefs[i] ?? new Float64Array()
  const choice = choose(belief, grid, sureOfDay(settled, i))
  if (dossier.articles.length < 2) return choice
  const isCounted = beginning !== null && (counts[i]?.length ?? 0) > 0
  const days = isCounted || namesDay(clues[i] ?? []) ? choice.when : null
  return { ...choice, when: days ?? coarseWhen(belief, grid.first) }
}

/** 'Today' may be these times: an article that names no day of its own is not dated to one by others that resemble it. */
function namesDay(clues: Clue[]): boolean {
  return clues.some(c => c.kind === 'day' || c.kind === 'weekday' || (c.kind === 'offset' && c.offset !== 0))
}

function unsureYear(years: ReadonlyMap<number, number>): string {
  const best = [...years].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, 2)
  return `It has no date of its own, and too little says of which year it is: ${best.map(b => b[0]).join(' or ')} would fit best.`
}

function doubt(runnersUp: { edtf: string }[]): string {
  const best = runnersUp.slice(0, 2).map(r => dayInWords(dayNumber(r.edtf)))
  return best.length === 0
    ? 'It has no date of its own, and nothing it tells fixes the day it was written.'
    : `It has no date of its own, and the evidence is too weak: ${best.join(' or ')} would fit best.`
}

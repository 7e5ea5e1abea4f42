/** The sentences that say why an article is taken to be of a day. */
import { dayInWords, WEEKDAYS } from '../../dossier/date-words.ts'
import { dayNumber, dayNumberOf, dayOf, dayParts } from '../../dossier/day.ts'
import type { Reason } from '../../dossier/schema.ts'
import type { Choice } from './choose.ts'
import type { Clue } from './clue.ts'
import type { Settled } from './conclude.ts'
import { REACH } from './day-count.ts'
import type { PublicationMark } from './publication-mark.ts'

const MOST_WORDS = 4
const MOST_ARTICLES = 3
const MOST_LOOKED_AT = 8
/** Neighbours less like than this are not named as support. */
const LIKE = 0.1
/** Two articles of one story lie within so many days. */
const STORY = 3

export function explain(settled: Settled, i: number, choice: Choice): Reason[] {
  const when = choice.when
  if (!when) return []
  const span = { from: dayNumber(when.from), to: dayNumber(when.to) }
  const said = settled.clues[i]?.flatMap(c => fromClue(settled, i, c, span)) ?? []
  const order = [...said, ...fromCounts(settled, i, span)]
    .sort((a, b) => b.worth - a.worth)
    .slice(0, MOST_WORDS)
  return [
    rule(when.edtf, order.length > 0),
    ...order.map(o => o.reason),
    ...fromNeighbours(settled, i, span),
    ...rejected(choice),
  ]
}

function rule(edtf: string, own: boolean): Reason {
  const text = own
    ? 'It carries no date; this is concluded from the days it names and from the rest of the folder.'
    : 'It carries no date; this is concluded from the articles that tell of the same things.'
  return { kind: 'rule', text, edtf, span: null }
}

interface Span {
  from: number
  to: number
}

function fromClue(settled: Settled, i: number, c: Clue, span: Span): { worth: number; reason: Reason }[] {
  const m = settled.dossier.mentions[i]?.[c.mention]
  const article = settled.dossier.articles[i]
  if (!m || !article) return []
  const said = c.kind === 'weekday' ? sayWeekday(c, m.text, span) : sayDay(c, m.text, span)
  if (!said) return []
  const reason: Reason = {
    kind: 'evidence',
    text: said.text,
    edtf: said.edtf,
    span: { article: article.id, start: m.start, end: m.end },
  }
  return [{ worth: said.worth, reason }]
}

/** Counts that lead to the days concluded, within what counts of their unit are off by. */
function fromCounts(settled: Settled, i: number, span: Span): { worth: number; reason: Reason }[] {
  const article = settled.dossier.articles[i]
  const { beginning } = settled
  if (!article || beginning === null) return []
  return (settled.counts[i] ?? []).flatMap(c => {
    const day = beginning + c.days
    if (day < span.from - REACH[c.unit] || day > span.to + REACH[c.unit]) return []
    const words = article.text.slice(c.start, c.end)
    const text = `"${words}" counts from ${dayInWords(beginning)}, from which the folder's articles count.`
    const place = { article: article.id, start: c.start, end: c.end }
    return [{ worth: 7, reason: { kind: 'evidence' as const, text, edtf: dayOf(day), span: place } }]
  })
}

interface Said {
  worth: number
  text: string
  edtf: string | null
}

function sayWeekday(c: Clue, words: string, span: Span): Said | null {
  if (span.to - span.from >= 7) return null
  const day = span.to - ((dayParts(span.to).weekday - (c.weekday ?? 0) + 7) % 7)
  if (c.side === 'future') return { worth: 1, text: `"${words}" is still to come or just past.`, edtf: null }
  const ago = span.to - day
  const text = `"${words}" is told as past; ${WEEKDAYS[c.weekday ?? 0]} of that week was ${dayInWords(day)}.`
  return { worth: 4 - ago, text, edtf: dayOf(day) }
}

function sayDay(c: Clue, words: string, span: Span): Said | null {
  if (c.kind !== 'day' || c.month === null || c.date === null) return null
  const year = c.year ?? dayParts(span.to).year
  const n = dayNumberOf(year, c.month, c.date)
  if (n === null) return null
  const away = span.to - n
  const edtf = dayOf(n)
  if (c.mark !== null) return sayMark(c.mark, words, { away, edtf })
  if (away >= 0 && c.side !== 'future')
    return {
      worth: 6 - Math.log2(1 + away),
      text: `It speaks of ${words} as past, so it was written then or later.`,
      edtf,
    }
  if (away < 0 && c.side === 'future')
    return {
      worth: 5 - Math.log2(-away),
      text: `It speaks of ${words} as still to come, so it was written before.`,
      edtf,
    }
  return away === 0 ? { worth: 6, text: `It names ${words}.`, edtf } : null
}

const MARK_WORDS: Record<PublicationMark, string> = {
  dateline: 'names the day in its dateline',
  byline: 'stands where the day of publication does',
  stampedLate: 'is stamped on it with a clock time',
  stampedEarly: 'is stamped on it with a clock time',
  amended: 'is when it was amended, so it was published then or shortly before',
  comment: 'is when a reader commented, so it was published then or shortly before',
  title: 'stands between the title and the text',
  caption: 'is the day of a picture in it, so it was published then or shortly after',
}
/** A mark further from the day concluded than this did not lead to it. */
const MARK_REACH = 7

function sayMark(
  mark: PublicationMark,
  words: string,
  { away, edtf }: { away: number; edtf: string },
): Said | null {
  if (Math.abs(away) > MARK_REACH) return null
  return { worth: 8 - Math.abs(away), text: `"${words}" ${MARK_WORDS[mark]}.`, edtf }
}

function fromNeighbours(settled: Settled, i: number, span: Span): Reason[] {
  const sharers = new Set((settled.sharers[i] ?? []).slice(0, MOST_LOOKED_AT))
  const near = (settled.near[i] ?? []).filter(n => n.likeness >= LIKE).slice(0, MOST_LOOKED_AT)
  return [...new Set([...sharers, ...near.map(n => n.article)])]
    .filter(article => isAbout(settled, article, span))
    .slice(0, MOST_ARTICLES)
    .map(article => {
      const file = settled.dossier.articles[article]?.file ?? 'Another article'
      const how = sharers.has(article)
        ? 'shares a passage with it word for word and is of about that time.'
        : 'tells of the same things at about that time.'
      return {
        kind: 'evidence' as const,
        text: `${file} ${how}`,
        edtf: null,
        span: null,
      }
    })
}

/** Whether an article is mostly believed to be of those days, or of the days of one story around them. */
function isAbout(settled: Settled, article: number, span: Span): boolean {
  const belief = settled.beliefs[article]
  let sum = 0
  for (let d = span.from - STORY; d <= span.to + STORY; d++) sum += belief?.[d - settled.grid.first] ?? 0
  return sum > 0.7
}

function rejected(choice: Choice): Reason[] {
  return choice.runnersUp
    .filter(r => r.edtf < (choice.when?.from ?? '') || r.edtf > (choice.when?.to ?? ''))
    .slice(0, 1)
    .map(r => ({
      kind: 'rejected' as const,
      text: `${dayInWords(dayNumber(r.edtf))} fits less well.`,
      edtf: r.edtf,
      span: null,
    }))
}

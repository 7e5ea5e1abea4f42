/** What one time mention says about the day its article was written, before it is weighed. */
import type { ArticleText } from '../text/article-text.ts'
import type { CalendarValue, TimeMention } from '../time/mention.ts'
import { tenseAt } from '../time/tense.ts'

/** Whether a date is told as past or as still to come. */
export type Side = 'past' | 'future' | 'open'

export interface Clue {
  kind: 'day' | 'month' | 'year' | 'weekday' | 'offset'
  year: number | null
  month: number | null
  date: number | null
  weekday: number | null
  /** Days from the day of writing: -1 for 'yesterday'. */
  offset: number | null
  side: Side
  /** Words before it say outright that it lies ahead. */
  firm: boolean
  /** -1 in 'last Tuesday', +1 in 'next March'. */
  direction: -1 | 0 | 1 | null
  /** Told in the present tense of the press: 'Wednesday, July 13, the paper writes'. */
  present: boolean
  /** Position of the mention in the article's list. */
  mention: number
  sentence: number
}

const AHEAD =
  /\b(?:will|shall|(?:is|are) to|to be|scheduled|due|expected|plans to|upcoming|set to|going to)\b(?![^\n]*\b(?:was|were|had|said|[a-z]{3,20}ed)\b)/
/** Characters before the date that are looked at. */
const REACH = 80

/** Days further off are not counted exactly by writers. */
const LONGEST_OFFSET = 6

/** All clues of an article, in text order; a range counts as its two ends. */
export function cluesOf(article: ArticleText, mentions: TimeMention[]): Clue[] {
  return mentions.flatMap((m, at) => {
    if (m.type === 'duration' || m.type === 'set') return []
    const sentence = article.sentences[m.sentence]
    if (!sentence) return []
    const side = tenseAt(article.text, sentence.start, sentence.end, m.start, m.end) ?? 'open'
    const firm =
      side === 'future' && AHEAD.test(article.text.slice(Math.max(sentence.start, m.start - REACH), m.start))
    if (m.value.kind === 'offset')
      return inQuotation(article.text, sentence.start, m.start) ? [] : dayOffset(m, at, side)
    return calendarOf(m).flatMap(v => {
      const kind = kindOf(v)
      const present = m.value.kind === 'calendar' && isToldInPresent(article.text, m.end, sentence.end)
      return kind ? [{ ...clue(kind, v, side, at, m.sentence), present, firm }] : []
    })
  })
}

function calendarOf(m: TimeMention): CalendarValue[] {
  if (m.value.kind === 'calendar') return [m.value]
  return m.value.kind === 'range' ? [m.value.from, m.value.to] : []
}

function kindOf(v: CalendarValue): Clue['kind'] | null {
  if (v.era === 'bc') return null
  if (v.month !== undefined) return v.date === undefined ? 'month' : 'day'
  if (v.date !== undefined) return null
  if (v.weekday !== undefined) return 'weekday'
  if (v.season !== undefined || v.quarter !== undefined) return v.year === undefined ? null : 'year'
  return v.year === undefined ? null : 'year'
}

function clue(
  kind: Clue['kind'],
  v: CalendarValue,
  side: Side,
  mention: number,
  sentence: number,
): Omit<Clue, 'firm' | 'present'> {
  return {
    kind,
    year: v.year ?? null,
    month: v.month ?? null,
    date: v.date ?? null,
    weekday: v.weekday ?? null,
    offset: null,
    side: v.direction === 1 ? 'future' : v.direction === -1 ? 'past' : side,
    direction: v.direction ?? null,
    mention,
    sentence,
  }
}

/** Right after the date a name of at most five words, then a verb of saying in the present. */
const PRESENT =
  /^[,\s]{0,3}(?:[\p{L}\p{N}’'.“”"-]{1,30}\s{1,2}){1,6}(?:writes|says|reports|announces|notes|states|informs|publishes|tells|quotes|claims)\b/u

function isToldInPresent(text: string, from: number, to: number): boolean {
  return PRESENT.test(text.slice(from, Math.min(to, from + 120)))
}

/** 'yesterday', 'today', 'three days ago'. */
function dayOffset(m: TimeMention, mention: number, side: Side): Clue[] {
  const v = m.value
  if (v.kind !== 'offset' || v.unit !== 'day' || v.from !== 'speech' || v.approximate) return []
  if (Math.abs(v.count) > LONGEST_OFFSET) return []
  const none = { year: null, month: null, date: null, weekday: null, direction: null, present: false }
  return [{ kind: 'offset', ...none, offset: v.count, side, firm: false, mention, sentence: m.sentence }]
}

/** A speaker's 'yesterday' counts from the speech, not from the article. Quotation marks, tokenised ones too, up to the mention. */
function inQuotation(text: string, from: number, to: number): boolean {
  const before = text.slice(from, to)
  const opened = before.match(/[“«]|``/g)?.length ?? 0
  const closed = before.match(/[”»]|''/g)?.length ?? 0
  const straight = before.match(/"/g)?.length ?? 0
  return opened > closed || straight % 2 === 1
}

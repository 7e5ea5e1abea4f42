/**
 * Dates that stand where newspapers put the day of publication: a stamp ("Published 15 May 2019"), a line that
 * holds nothing but a date, a dateline ("LISBON, May 16 (Reuters) -").
 */
import { type Day, dayNumberOf, dayOf, dayParts } from '../../dossier/day.ts'
import type { ArticleText, Block } from '../text/article-text.ts'
import { isChronology } from '../text/chronology.ts'
import { type DateOrder, dateOrder, dayInOrder } from '../time/date-order.ts'
import type { CalendarValue, TimeMention } from '../time/mention.ts'

export interface HeaderDate {
  /** Null where the year is not written. */
  day: Day | null
  /** 'stamp' says so in words; 'line' is a line of its own; 'dateline' opens the story. */
  kind: 'stamp' | 'line' | 'dateline'
  /** Position in the article's mentions. */
  mention: number
}

/** Blocks looked at from the start and from the end of the text. */
const HEAD = 6
const TAIL = 2
const STAMP =
  /(?:^|[\n|(.] ?)(?:this (?:article|story|report|page) was )?(?:first |last )?(?:published|updated|posted|modified|edited|issued|filed|aired|date)(?: (?:on|at))?:? {0,2}(?:(?:on|at) )?(?:\d{1,2}[.:]\d{2} ?(?:[ap]\.?m\.?|[a-z]{2,4})?,? ?(?:on )?)?$/i
/** Readers' comments are stamped with their own day. */
const COMMENT = /\b(?:posted|comment(?:ed)?|said|written|replied) by [^\n]{1,60}$/i
const DATELINE_BEFORE = /^\p{Lu}[\p{Lu}.'’ -]{1,40}(?:, ?[\p{L}. ]{1,30})?,? {0,2}$/u
const DATELINE_AFTER = /^,? {0,2}(?:\(|\[|-LRB-|--?|[–—―]|\|)/u

/** The header dates of an article, in text order. */
export function headerDates(article: ArticleText, mentions: TimeMention[]): HeaderDate[] {
  const chronology = isChronology(article.text)
  const order = dateOrder(mentions)
  return mentions.flatMap((m, mention): HeaderDate[] => {
    const value = m.value
    if (value.kind !== 'calendar' || value.month === undefined || value.date === undefined) return []
    const kind = placeOf(article, m)
    // the first and the last line of a chronology are entries
    return kind && (kind === 'stamp' || !chronology) ? [{ day: dayOfValue(value, order), kind, mention }] : []
  })
}

function placeOf(article: ArticleText, m: TimeMention): HeaderDate['kind'] | null {
  const at = article.blocks.findIndex(b => b.start <= m.start && m.end <= b.end)
  const block = article.blocks[at]
  if (!block || (at >= HEAD && at < article.blocks.length - TAIL && block.kind !== 'byline')) return null
  const before = article.text.slice(Math.max(block.start, m.start - 120), m.start)
  if (COMMENT.test(before)) return null
  if (STAMP.test(before)) return 'stamp'
  if (aloneIn(block, m)) return 'line'
  const opens = m.start - block.start < 80 && DATELINE_BEFORE.test(before)
  return opens && DATELINE_AFTER.test(article.text.slice(m.end, m.end + 8)) ? 'dateline' : null
}

/** A line with a date and little else: a weekday, a clock time, a name. */
function aloneIn(block: Block, m: TimeMention): boolean {
  const rest = block.end - block.start - (m.end - m.start)
  return block.kind === 'byline' ? rest <= 60 : rest <= 4
}

function dayOfValue(v: CalendarValue, order: DateOrder | null): Day | null {
  if (v.year === undefined || v.month === undefined || v.date === undefined) return null
  const n = v.first === 'open' ? order && dayInOrder(v, order) : dayNumberOf(v.year, v.month, v.date)
  return n === null || (v.weekday !== undefined && dayParts(n).weekday !== v.weekday) ? null : dayOf(n)
}

/** What one time mention says about the day its article was written, before it is weighed. */
import type { ArticleText } from '../text/article-text.ts'
import type { CalendarValue, TimeMention } from '../time/mention.ts'
import { type Side, sideOf } from './tense.ts'

export interface Clue {
  kind: 'day' | 'month' | 'year' | 'weekday'
  year: number | null
  month: number | null
  date: number | null
  weekday: number | null
  side: Side
  /** -1 in 'last Tuesday', +1 in 'next March'. */
  direction: -1 | 0 | 1 | null
  /** Position of the mention in the article's list. */
  mention: number
  sentence: number
}

/** All clues of an article, in text order; a range counts as its two ends. */
export function cluesOf(article: ArticleText, mentions: TimeMention[]): Clue[] {
  return mentions.flatMap((m, at) => {
    if (m.type === 'duration' || m.type === 'set') return []
    const sentence = article.sentences[m.sentence]
    if (!sentence) return []
    const words = article.text.slice(sentence.start, sentence.end)
    const side = sideOf(words, m.start - sentence.start, m.end - sentence.start)
    return calendarOf(m).flatMap(v => {
      const kind = kindOf(v)
      return kind ? [clue(kind, v, side, at, m.sentence)] : []
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

function clue(kind: Clue['kind'], v: CalendarValue, side: Side, mention: number, sentence: number): Clue {
  return {
    kind,
    year: v.year ?? null,
    month: v.month ?? null,
    date: v.date ?? null,
    weekday: v.weekday ?? null,
    side: v.direction === 1 ? 'future' : v.direction === -1 ? 'past' : side,
    direction: v.direction ?? null,
    mention,
    sentence,
  }
}

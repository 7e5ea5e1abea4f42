/**
 * On which weekday an article came out, from the weekdays it names. Agencies write 'on Tuesday' on Tuesday, morning
 * papers on Wednesday, and where 'yesterday' is said instead, weekdays are of days before that. Which custom an
 * article follows is not known, so the three are weighed and summed out.
 *
 * Tables: share of mentions by days from the weekday named to publication, 0..6, counted in dated news and rounded.
 */
import type { ArticleText } from '../text/article-text.ts'
import type { Clue } from './clue.ts'

interface Custom {
  /** What the press reported is taken up the same day: 37 of 55, 11 the day after. */
  press: number[]
  /** The first weekday told as past is mostly that of the news itself. */
  first: number[]
  past: number[]
  open: number[]
  future: number[]
}

const AGENCY: Custom = {
  press: [0.8, 0.12, 0.04, 0.01, 0.01, 0.01, 0.01],
  first: [0.72, 0.18, 0.03, 0.02, 0.01, 0.02, 0.02],
  past: [0.52, 0.3, 0.06, 0.03, 0.02, 0.03, 0.04],
  open: [0.34, 0.28, 0.08, 0.05, 0.06, 0.08, 0.11],
  future: [0.28, 0.15, 0.04, 0.03, 0.08, 0.14, 0.28],
}
const MORNING: Custom = {
  press: [0.45, 0.38, 0.08, 0.03, 0.03, 0.02, 0.01],
  first: [0.24, 0.52, 0.09, 0.05, 0.04, 0.03, 0.03],
  past: [0.21, 0.47, 0.13, 0.07, 0.05, 0.04, 0.03],
  open: [0.22, 0.3, 0.12, 0.09, 0.08, 0.08, 0.11],
  future: [0.33, 0.16, 0.05, 0.06, 0.09, 0.11, 0.2],
}
const YESTERDAY: Custom = {
  press: [0.15, 0.3, 0.27, 0.1, 0.08, 0.06, 0.04],
  first: [0.07, 0.22, 0.31, 0.14, 0.11, 0.08, 0.07],
  past: [0.08, 0.2, 0.31, 0.15, 0.13, 0.08, 0.05],
  open: [0.13, 0.17, 0.15, 0.13, 0.14, 0.14, 0.14],
  future: [0.08, 0.14, 0.13, 0.15, 0.18, 0.24, 0.08],
}
const CUSTOMS = [AGENCY, MORNING, YESTERDAY]

/** A mention counts a little less than alone, because mentions of one article repeat one another. */
const TRUST = 0.85

/** What shows the custom: an agency's credit in the opening, 'yesterday' in the text. */
export interface CustomSigns {
  agency: boolean
  yesterday: boolean
  /** Opens with the dated caption of an agency's picture, so is mostly an agency's text too. */
  caption: boolean
}

/** An agency's credit closes its dateline: "(Reuters) -". */
const CREDIT = /(?:\(|\[|-LRB-) ?\p{Lu}[\p{L} ./]{1,20} ?(?:\)|\]|-RRB-) ?(?:--?|[–—])/u
const OPENING = 600

export function signsOf(article: ArticleText | undefined, clues: Clue[]): CustomSigns {
  return {
    agency: CREDIT.test(article?.text.slice(0, OPENING) ?? '') || clues.some(c => c.mark === 'dateline'),
    caption: clues.some(c => c.mark === 'caption'),
    yesterday: clues.some(c => c.kind === 'offset' && c.offset === -1),
  }
}

/** Log-odds of the seven weekdays, Sunday first, against any. `clues` are weekday clues in text order. */
export function weekdayFit(clues: Clue[], signs: CustomSigns): number[] {
  const prior = priorOf(signs)
  const first = clues.findIndex(c => c.side === 'past' && c.direction === null)
  return Array.from({ length: 7 }, (_, weekday) => {
    const odds = CUSTOMS.map(
      (custom, k) => (prior[k] ?? 0) * Math.exp(underCustom(clues, first, custom, weekday)),
    )
    return Math.log(odds.reduce((a, b) => a + b, 0))
  })
}

/** Shares of the customs: agency, morning, yesterday. */
function priorOf(signs: CustomSigns): number[] {
  if (signs.agency) return [0.9, 0.07, 0.03]
  if (signs.caption) return [0.75, 0.2, 0.05]
  return signs.yesterday ? [0.17, 0.13, 0.7] : [0.42, 0.48, 0.1]
}

function underCustom(clues: Clue[], first: number, custom: Custom, weekday: number): number {
  return clues.reduce((sum, c, i) => {
    const table = c.press && c.side === 'past' ? custom.press : i === first ? custom.first : custom[c.side]
    return sum + TRUST * Math.log(7 * (table[(weekday - (c.weekday ?? 0) + 7) % 7] ?? 1 / 7))
  }, 0)
}

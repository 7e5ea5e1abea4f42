/**
 * On which weekday an article came out, from the weekdays it names. Agencies write 'on Tuesday' on Tuesday, morning
 * papers on Wednesday, and where 'yesterday' is said instead, weekdays are of days before that. Which custom an
 * article follows is not known, so the three are weighed and summed out.
 *
 * Tables: share of mentions by days from the weekday named to publication, 0..6, counted in 1,350 dated articles of
 * five newspapers, channels and agencies, each counted for the customs its other weekdays show, and rounded.
 */
import type { ArticleText } from '../text/article-text.ts'
import type { Clue } from './clue.ts'

interface Custom {
  /** What the press reported is taken up the same day: 37 of 55, 11 the day after. */
  press: number[]
  /** The first weekday told as past is mostly that of the news itself, the more so the earlier it stands. */
  first: { lead: number[]; top: number[]; below: number[]; deep: number[] }
  past: number[]
  open: number[]
  future: number[]
  /** 'Tuesday's hearing'. */
  named: number[]
}

const AGENCY: Custom = {
  press: [0.76, 0.14, 0.05, 0.02, 0.01, 0.01, 0.01],
  first: {
    lead: [0.87, 0.085, 0.015, 0.005, 0.005, 0.01, 0.01],
    top: [0.67, 0.23, 0.04, 0.01, 0.01, 0.01, 0.03],
    below: [0.56, 0.32, 0.04, 0.02, 0.02, 0.02, 0.02],
    deep: [0.46, 0.28, 0.06, 0.04, 0.05, 0.06, 0.05],
  },
  past: [0.16, 0.42, 0.16, 0.08, 0.06, 0.06, 0.06],
  open: [0.39, 0.23, 0.08, 0.04, 0.05, 0.09, 0.12],
  future: [0.28, 0.1, 0.03, 0.03, 0.07, 0.16, 0.33],
  named: [0.57, 0.23, 0.04, 0.03, 0.03, 0.04, 0.06],
}
const MORNING: Custom = {
  press: [0.48, 0.39, 0.06, 0.03, 0.02, 0.01, 0.01],
  first: {
    lead: [0.16, 0.71, 0.05, 0.03, 0.02, 0.02, 0.01],
    top: [0.16, 0.62, 0.08, 0.06, 0.04, 0.02, 0.02],
    below: [0.16, 0.62, 0.1, 0.06, 0.02, 0.02, 0.02],
    deep: [0.18, 0.46, 0.12, 0.12, 0.05, 0.03, 0.04],
  },
  past: [0.21, 0.22, 0.24, 0.1, 0.08, 0.08, 0.07],
  open: [0.2, 0.37, 0.1, 0.07, 0.08, 0.1, 0.08],
  future: [0.42, 0.16, 0.03, 0.04, 0.06, 0.1, 0.19],
  named: [0.14, 0.27, 0.16, 0.18, 0.07, 0.1, 0.08],
}
const YESTERDAY: Custom = {
  press: [0.2, 0.3, 0.23, 0.1, 0.08, 0.05, 0.04],
  first: {
    lead: [0.06, 0.22, 0.32, 0.14, 0.12, 0.07, 0.07],
    top: [0.08, 0.23, 0.36, 0.1, 0.11, 0.06, 0.06],
    below: [0.06, 0.21, 0.34, 0.16, 0.12, 0.06, 0.05],
    deep: [0.05, 0.18, 0.33, 0.12, 0.12, 0.12, 0.08],
  },
  past: [0.06, 0.22, 0.25, 0.2, 0.13, 0.08, 0.06],
  open: [0.13, 0.14, 0.17, 0.14, 0.14, 0.14, 0.14],
  future: [0.08, 0.11, 0.12, 0.15, 0.27, 0.2, 0.07],
  named: [0.06, 0.16, 0.22, 0.18, 0.13, 0.1, 0.15],
}
const CUSTOMS = [AGENCY, MORNING, YESTERDAY]

/** UTF-16 units of the article before which a weekday stands in its lead, at its top, below that; beyond, deep in it. */
const LEAD = 350
const TOP = 700
const BELOW = 1500

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
  const first = clues.findIndex(c => c.side === 'past' && c.direction === null && !c.named && !c.press)
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
  return signs.yesterday ? [0.1, 0.15, 0.75] : [0.4, 0.43, 0.17]
}

function underCustom(clues: Clue[], first: number, custom: Custom, weekday: number): number {
  return clues.reduce((sum, c, i) => {
    const table = tableFor(custom, c, i === first)
    return sum + TRUST * Math.log(7 * (table[(weekday - (c.weekday ?? 0) + 7) % 7] ?? 1 / 7))
  }, 0)
}

function tableFor(custom: Custom, c: Clue, isFirst: boolean): number[] {
  if (c.press && c.side === 'past') return custom.press
  if (c.named) return custom.named
  return isFirst ? custom.first[depthOf(c)] : custom[c.side]
}

function depthOf({ start }: Clue): keyof Custom['first'] {
  if (start < LEAD) return 'lead'
  return start < TOP ? 'top' : start < BELOW ? 'below' : 'deep'
}

/**
 * How likely a day must be for an article to be given it alone. News is told on the day or the morning after, in the
 * same words, and articles alike in words cannot tell which; so where nothing about an article shows its custom,
 * its likeliest day is not believed alone, however likely: among many articles seven in ten such days were right.
 */
import type { Clue } from './clue.ts'
import type { Settled } from './conclude.ts'
import type { PublicationMark } from './publication-mark.ts'
import { signsOf } from './weekday-fit.ts'
import { FEW_ARTICLES } from './years.ts'

/** Twice as likely as all other days together. */
const FEW = 2 / 3
/** Right for nine in ten from here on. */
const SHOWN = 0.75
/** For signs that leave the day before or after open: a picture's caption, a stamp of the small hours, a note of amendment. */
const HALF_SHOWN = 0.9
const NEVER = 1.1

const MARKS: ReadonlySet<PublicationMark> = new Set(['dateline', 'byline', 'stampedLate', 'comment', 'title'])

/** Between 0 and 1; above 1 where no day may stand alone. */
export function sureOfDay({ dossier, clues }: Settled, i: number): number {
  if (dossier.articles.length <= FEW_ARTICLES) return FEW
  const said = clues[i] ?? []
  const signs = signsOf(dossier.articles[i], said)
  if (signs.agency || (dossier.headers[i]?.length ?? 0) > 0 || said.some(isOfTheDay)) return SHOWN
  return said.some(c => c.mark !== null) ? HALF_SHOWN : NEVER
}

/** Set about the article, or told in the words of its own day: 'today, May 16'. */
function isOfTheDay(c: Clue): boolean {
  if (c.mark !== null) return MARKS.has(c.mark)
  const isToldByPress = c.present && c.year === null && c.side !== 'future'
  return c.kind === 'day' && (c.ago !== null || isToldByPress)
}

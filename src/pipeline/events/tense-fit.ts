/** Whether a day is too far back for the tense of the clause that it stands in. */
import { addDays, compareDays, daysBetween } from '../../dossier/day.ts'
import type { When } from '../../dossier/schema.ts'
import type { ResolvedMention } from '../time/resolved.ts'
import type { Target } from './attachment.ts'
import type { PlacedTime, SentenceReading } from './sentence-reading.ts'
import { SPEAKING } from './vocabulary.ts'
import { isBareWeekday } from './weekday-tense.ts'

/** How many days back "has done" still takes a date. */
const PERFECT_DAYS = 31

interface Dated {
  time: PlacedTime
  when: When
  published: When | null
}

/**
 * "has proposed an airlift, in an echo of the exodus of 1960", "far worse than the flood five years ago , explains Smith",
 * "said the shop passes its rival for the best seller of 2007": what has happened, or is said to be so, was not long ago, nor is
 * what "will be held on 9 June" of a year long past that stands before it in the text.
 * A chronology opens with its date.
 */
export function isOutOfTense(
  { clauses }: SentenceReading,
  { clause, form }: Target,
  { time, when, published }: Dated,
): boolean {
  const own = clauses[clause]
  const verb = own?.verb
  if (form === 'noun' || published === null || !own || !verb) return false
  const reported = clauses.some(c => c !== own && c.verb?.tense === 'past' && SPEAKING.has(c.verb.lemma))
  const told = verb.tense === 'present' && time.from > 0 && (reported || SPEAKING.has(verb.lemma))
  const willed = verb.tense === 'future' && !/\d{4}/.test(time.resolved.mention.text)
  return (
    (told || willed || verb.tense === 'perfect') &&
    compareDays(addDays(when.to, PERFECT_DAYS), published.from) < 0
  )
}

/**
 * "arrested on Saturday" in an article that is only thought to be of a Friday: six days before, or the day after, on
 * which it was then written.
 */
export function mayBeItsDay(mention: ResolvedMention, when: When, published: When | null): boolean {
  if (!isBareWeekday(mention) || published?.basis !== 'inferred') return false
  return published.precision === 'day' && daysBetween(when.from, published.from) === 6
}

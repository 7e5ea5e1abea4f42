/** The day an article's story is about: what its lead dates, else the day of publication. */
import { compareDays, daysBetween } from '../../dossier/day.ts'
import type { When } from '../../dossier/schema.ts'
import type { ArticleInContext } from '../recipe.ts'
import { attachTimes } from './attach.ts'
import { isFiniteVerb } from './openings.ts'
import { readSentence } from './sentence-reading.ts'

/** Sentences at the beginning that may say when it was; a headline and a byline go before the lead. */
const LEAD = 4
/** A lead reports news: what it dates further back is background. */
const NEWS_DAYS = 15

const memo = new WeakMap<ArticleInContext, When | null>()

/** Null when the article has no date and its lead names no day. */
export function storyDay(context: ArticleInContext): When | null {
  const known = memo.get(context)
  if (known !== undefined) return known
  const found = leadDay(context) ?? context.date.when
  memo.set(context, found)
  return found
}

/** The first day that dates a finished happening of a lead sentence's own clauses. */
function leadDay(context: ArticleInContext): When | null {
  for (let i = 0; i < Math.min(LEAD, context.article.sentences.length); i++) {
    if (!context.times.some(t => t.mention.sentence === i && t.when !== null)) continue
    const reading = readSentence(context, i)
    for (const { time, target } of attachTimes(reading)) {
      const when = time.resolved.when
      const verb = target === null ? null : (reading.clauses[target.clause]?.verb ?? null)
      if (when === null || verb === null || !isFiniteVerb(verb) || verb.tense === 'future') continue
      if (isNews(when, context.date.when)) return when
    }
  }
  return null
}

function isNews(when: When, published: When | null): boolean {
  if (when.precision !== 'day' || when.from !== when.to) return false
  if (published === null) return true
  const age = daysBetween(when.from, published.to)
  return compareDays(when.from, published.to) <= 0 && age <= NEWS_DAYS
}

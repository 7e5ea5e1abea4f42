/**
 * Finds the time expressions of an article by their own words: an ordered list of rules over classes of tokens,
 * then an ordered list of refiners over the mentions. English. Nothing outside the words is looked at; see resolve.ts.
 */
import type { ArticleText } from '../text/article-text.ts'
import { lex } from './lexer.ts'
import type { Stretch, TimeMention } from './mention.ts'
import { REFINERS, type Refiner } from './refine.ts'
import type { Found, Rule } from './rule.ts'
import { dates, months } from './rules/dates.ts'
import { days } from './rules/days.ts'
import { durations } from './rules/durations.ts'
import { holidays } from './rules/holidays.ts'
import { relative } from './rules/relative.ts'
import { vague } from './rules/vague.ts'
import { years } from './rules/years.ts'
import type { TimeTokens } from './token-list.ts'

const RULES: readonly Rule[] = [
  ...holidays,
  ...dates,
  ...relative,
  ...months,
  ...years,
  ...days,
  ...durations,
  ...vague,
]

/** Mentions in text order, never overlapping; none in boilerplate. */
export function recognise(
  article: ArticleText,
  rules: readonly Rule[] = RULES,
  refiners: readonly Refiner[] = REFINERS,
): TimeMention[] {
  const kept: TimeMention[] = []
  const starts = new Set(article.blocks.map(block => block.start))
  for (const mention of recogniseText(article.text, rules, refiners, starts)) {
    const sentence = sentenceAt(article, mention.start)
    if (sentence === null) continue
    mention.sentence = sentence
    kept.push(mention)
  }
  return kept
}

/** The same for a bare text; every mention is of sentence 0. */
export function recogniseText(
  text: string,
  rules: readonly Rule[] = RULES,
  refiners: readonly Refiner[] = REFINERS,
  starts?: ReadonlySet<number>,
): TimeMention[] {
  const tokens = lex(text, starts)
  const mentions = applyRules(tokens, rules)
  return refiners.reduce((list, refine) => refine(list, tokens), mentions)
}

function applyRules(tokens: TimeTokens, rules: readonly Rule[]): TimeMention[] {
  const taken = new Uint8Array(tokens.classes.length)
  const mentions: TimeMention[] = []
  for (const rule of rules) {
    for (const match of rule.find(tokens)) {
      if (isTaken(taken, match.first, match.end)) continue
      const found = rule.read(match)
      if (!found) continue
      if (found === 'name') {
        taken.fill(1, match.first, match.end)
        continue
      }
      const first = found.first ?? match.first
      const end = found.end ?? match.end
      taken.fill(1, first, end)
      mentions.push(mentionOf(tokens, found, first, end, rule.name))
    }
  }
  return mentions.sort((a, b) => a.start - b.start)
}

function isTaken(taken: Uint8Array, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (taken[i]) return true
  return false
}

function mentionOf(tokens: TimeTokens, found: Found, first: number, end: number, name: string): TimeMention {
  const { start, end: stop } = stretch(tokens, first, end)
  const mention: TimeMention = {
    sentence: 0,
    start,
    end: stop,
    text: tokens.text.slice(start, stop),
    type: found.type,
    value: found.value,
    rules: [name],
  }
  if (found.ends) mention.ends = [stretch(tokens, ...found.ends[0]), stretch(tokens, ...found.ends[1])]
  return mention
}

function stretch(tokens: TimeTokens, first: number, end: number): Stretch {
  return { start: tokens.start[first] ?? 0, end: tokens.end[end - 1] ?? 0 }
}

/** The sentence a place lies in, or the last one before it (a byline has none); null inside boilerplate. */
function sentenceAt(article: ArticleText, at: number): number | null {
  const block = article.blocks[lastBefore(article.blocks, at)]
  if (block && block.kind === 'boilerplate' && at < block.end) return null
  return Math.max(0, lastBefore(article.sentences, at))
}

/** Position of the last stretch that begins at or before a place; -1 when none does. */
function lastBefore(stretches: readonly { start: number }[], at: number): number {
  let low = 0
  let high = stretches.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((stretches[middle]?.start ?? 0) <= at) low = middle + 1
    else high = middle
  }
  return low - 1
}

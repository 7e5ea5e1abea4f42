/**
 * When a happening named anywhere in an article was: by the date of its clause or phrase, by another mention of
 * the same happening that has one, else, for what the article reports as its news, by the day of the story.
 */
import { compareDays } from '../../dossier/day.ts'
import type { When } from '../../dossier/schema.ts'
import type { ArticleInContext } from '../recipe.ts'
import { attachTimes } from './attach.ts'
import { happeningAt, nounActAt, phraseStart } from './noun-phrase.ts'
import { readSentence, type SentenceReading } from './sentence-reading.ts'
import { storyDay } from './story-day.ts'
import { isOutOfTense } from './tense-fit.ts'
import { LIGHT, PROSPECTIVE, REPORTING, SPEAKING, STATIVE, verbAct } from './vocabulary.ts'

/**
 * `start` and `end`: UTF-16 offsets of the words that name the happening ("announced", "the launch").
 * Null when nothing supports a day; never the day of publication for want of a better one.
 */
export function dateOfTrigger(context: ArticleInContext, start: number, end: number): When | null {
  const sentence = context.article.sentences.findIndex(s => start >= s.start && start < s.end)
  if (sentence < 0) return null
  const reading = readSentence(context, sentence)
  const trigger = headWithin(reading, start, end)
  if (trigger === null) return null
  const dated = statedDate(context, reading, trigger)
  if (dated !== null) return dated
  const begun = sinceWhen(reading, trigger)
  if (begun !== null) return begun
  const same = sameHappening(context, reading, trigger)
  if (same !== null) return same
  return narrated(context, reading, trigger)
}

/** The verb of the words given, else their last noun. */
function headWithin(reading: SentenceReading, start: number, end: number): number | null {
  const inside = reading.tokens.flatMap((t, k) => (t.end > start && t.start < end ? [k] : []))
  const verb = inside.find(k => reading.clauses.some(c => c.verb?.head === k))
  return (
    verb ??
    inside.findLast(k => /^(?:NOUN|PROPN|VERB)$/.test(reading.tokens[k]?.pos ?? '')) ??
    inside[0] ??
    null
  )
}

/** The date that its own phrase or clause gives it. */
function statedDate(context: ArticleInContext, reading: SentenceReading, trigger: number): When | null {
  const published = context.date.when
  const attached = attachTimes(reading).filter(({ time, target }) => {
    const { when } = time.resolved
    return when !== null && (target === null || !isOutOfTense(reading, target, { time, when, published }))
  })
  const exact = attached.find(a => a.target?.trigger === trigger)
  if (exact !== undefined) return exact.time.resolved.when
  const c = reading.clauseAt[trigger] ?? 0
  const beside = isHeadVerb(reading, c, trigger)
    ? undefined
    : attached.find(a => follows(reading, trigger, a.time.from))
  if (beside !== undefined) return beside.time.resolved.when
  if (!isHeadVerb(reading, c, trigger) && standsApart(reading, trigger)) return null
  return clauseDate(reading, c, attached)
}

/** "a release on June 24": the date stands right behind the noun. */
function follows(reading: SentenceReading, noun: number, at: number): boolean {
  return at === noun + 1 && reading.tokens[noun]?.pos === 'NOUN'
}

function clauseDate(
  reading: SentenceReading,
  c: number,
  attached: ReturnType<typeof attachTimes>,
): When | null {
  const own = attached.find(
    a => a.target?.clause === c && (a.target.form === 'verb' || reading.clauses[c]?.verb === null),
  )
  if (own !== undefined) return own.time.resolved.when
  const clause = reading.clauses[c]
  if (clause === undefined || clause.parent === null) return null
  const parent = reading.clauses[clause.parent]
  const shares = clause.kind === 'participial' && clause.verb?.tense === 'gerund' && clause.marker !== 'after'
  const purpose =
    clause.kind === 'infinitive' &&
    !PROSPECTIVE.has(parent?.verb?.lemma ?? '') &&
    !REPORTING.has(parent?.verb?.lemma ?? '')
  return shares || purpose ? clauseDate(reading, clause.parent, attached) : null
}

function isHeadVerb(reading: SentenceReading, c: number, k: number): boolean {
  return reading.clauses[c]?.verb?.head === k
}

/** "has been fighting since 2004": what goes on happened from then. */
function sinceWhen(reading: SentenceReading, trigger: number): When | null {
  const c = reading.clauseAt[trigger] ?? 0
  const tense = reading.clauses[c]?.verb?.tense
  if (tense !== 'perfect' && tense !== 'pluperfect') return null
  const bound = reading.times.find(
    t => t.preposition === 'since' && reading.clauseAt[t.core] === c && t.core > trigger,
  )
  return bound?.resolved.when ?? null
}

/** A noun that its preposition sets apart from the clause's day: "called for a re-run", "after the attack". */
function standsApart(reading: SentenceReading, noun: number): boolean {
  const before = phraseStart(reading.tokens, noun, 0) - 1
  return (
    reading.tokens[before]?.pos === 'ADP' && !/^(?:in|at|during|on|with|of)$/i.test(wordBefore(reading, noun))
  )
}

/** The word before a noun's phrase. */
function wordBefore(reading: SentenceReading, noun: number): string {
  return reading.tokens[phraseStart(reading.tokens, noun, 0) - 1]?.text ?? ''
}

/** The noun is the head of the phrase right after the verb. */
function isObject(reading: SentenceReading, noun: number, after: number): boolean {
  return phraseStart(reading.tokens, noun, after) === after && reading.tokens[noun + 1]?.pos !== 'NOUN'
}

/** Another mention of the same act that has a date, nearest to the beginning; sayings are never taken for one another. */
function sameHappening(context: ArticleInContext, reading: SentenceReading, trigger: number): When | null {
  const act = lemmaAt(reading, trigger)
  if (act === null || SPEAKING.has(act) || STATIVE.has(act)) return null
  const sentences = new Set(context.times.filter(t => t.when !== null).map(t => t.mention.sentence))
  let coarse: When | null = null
  for (const sentence of [...sentences].sort((a, b) => a - b)) {
    const other = readSentence(context, sentence)
    for (const { time, target } of attachTimes(other)) {
      const { when } = time.resolved
      if (target === null || when === null || lemmaAt(other, target.trigger) !== act) continue
      if (isPastClause(reading, trigger) === isAfter(when, context.date.when)) continue
      if (isVerb(reading, trigger) && !sharesNoun(reading, trigger, other, target.trigger)) continue
      if (when.precision === 'day') return when
      coarse ??= when
    }
  }
  return coarse
}

function isVerb(reading: SentenceReading, k: number): boolean {
  return reading.tokens[k]?.pos === 'VERB'
}

/** The two clauses speak of one thing at least. */
function sharesNoun(a: SentenceReading, i: number, b: SentenceReading, j: number): boolean {
  const nouns = nounsOf(b, b.clauseAt[j] ?? 0)
  return [...nounsOf(a, a.clauseAt[i] ?? 0)].some(n => nouns.has(n))
}

function nounsOf(reading: SentenceReading, c: number): Set<string> {
  const own = reading.tokens.filter((t, k) => reading.clauseAt[k] === c && /^(?:NOUN|PROPN)$/.test(t.pos))
  return new Set(own.map(t => t.lemma))
}

/** What is told as past cannot be the happening that lies ahead, nor the other way round. */
function isPastClause(reading: SentenceReading, k: number): boolean {
  const tense = reading.clauses[reading.clauseAt[k] ?? 0]?.verb?.tense
  return tense !== 'future' && tense !== 'modal' && tense !== 'conditional' && tense !== 'infinitive'
}

function isAfter(when: When, published: When | null): boolean {
  return published !== null && compareDays(when.from, published.to) > 0
}

/** The act's lemma, else the verb's own; null for words that are neither. */
function lemmaAt(reading: SentenceReading, k: number): string | null {
  const token = reading.tokens[k]
  if (token === undefined) return null
  const noun = nounActAt(reading.tokens, k)
  if (noun !== null) return noun.lemma
  if (token.pos !== 'VERB') return null
  return verbAct(token.lemma)?.lemma ?? token.lemma
}

/** What the article tells as its news happened on the story's day. */
function narrated(context: ArticleInContext, reading: SentenceReading, trigger: number): When | null {
  const c = reading.clauseAt[trigger] ?? 0
  const clause = reading.clauses[c]
  const verb = clause?.verb ?? null
  if (clause === undefined || verb === null) return storyDay(context)
  if (isEarlier(reading, c)) return null
  if (!isHeadVerb(reading, c, trigger)) return nounDay(context, reading, trigger)
  switch (verb.tense) {
    case 'past':
      return clause.kind === 'relative' && clause.marker !== 'where' ? null : runningDay(context, reading)
    case 'present':
      return reading.sentence === 0 ? storyDay(context) : context.date.when
    case 'perfect':
      return storyDay(context)
    case 'gerund':
    case 'participle':
      return clause.parent === null || clause.kind === 'main'
        ? storyDay(context)
        : parentDay(context, reading, clause.parent)
    case 'infinitive':
      return infinitiveDay(context, reading, c)
    default:
      return null
  }
}

function parentDay(context: ArticleInContext, reading: SentenceReading, parent: number): When | null {
  const head = reading.clauses[parent]?.verb?.head
  return head === undefined ? null : narrated(context, reading, head)
}

function infinitiveDay(context: ArticleInContext, reading: SentenceReading, c: number): When | null {
  const parent = reading.clauses[c]?.parent ?? null
  const lemma = parent === null ? '' : (reading.clauses[parent]?.verb?.lemma ?? '')
  if (parent === null || PROSPECTIVE.has(lemma)) return null
  return parentDay(context, reading, parent)
}

/** A noun goes with the verb it depends on, unless that verb only speaks of it. */
function nounDay(context: ArticleInContext, reading: SentenceReading, noun: number): When | null {
  const c = reading.clauseAt[noun] ?? 0
  const verb = reading.clauses[c]?.verb ?? null
  if (verb === null) return storyDay(context)
  if (/^(?:in|at|during)$/i.test(wordBefore(reading, noun))) return narrated(context, reading, verb.head)
  if (nounActAt(reading.tokens, noun) === null && !isObject(reading, noun, verb.to)) return null
  if (noun > verb.head && SPEAKING.has(verb.lemma) && !LIGHT.has(verb.lemma)) return null
  if (standsApart(reading, noun) && happeningAt(reading.tokens, noun) === null) return null
  return narrated(context, reading, verb.head)
}

const EARLIER = /^(?:previously|earlier|formerly|originally|recently|already|before|once)$/i

/** "had announced", "previously favoured", "twice before sued". */
function isEarlier(reading: SentenceReading, c: number): boolean {
  const clause = reading.clauses[c]
  if (clause?.verb?.tense === 'pluperfect') return true
  return (
    clause?.stretches.some(s => reading.tokens.slice(s.from, s.to).some(t => EARLIER.test(t.text))) ?? false
  )
}

/** "He said ...": a pronoun goes on with the sentence before, where that has a day of its own. */
function runningDay(context: ArticleInContext, reading: SentenceReading): When | null {
  const first = reading.tokens.find(t => t.pos !== 'PUNCT')
  if (reading.sentence > 0 && first?.pos === 'PRON') {
    const before = readSentence(context, reading.sentence - 1)
    const main = attachTimes(before).find(
      a => a.target?.form === 'verb' && a.time.resolved.when?.precision === 'day',
    )
    if (main !== undefined) return main.time.resolved.when
  }
  return storyDay(context)
}

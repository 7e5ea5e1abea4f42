/**
 * A title from the article's own words: the clause or noun phrase of the happening, without date words,
 * at most 90 characters, shortened only at the ends of phrases. Every word stands in the text in this order.
 */
import type { Token } from '../text/article-text.ts'
import type { Target } from './attachment.ts'
import { namedSubject } from './clause-date.ts'
import { clauseTitles } from './clause-title.ts'
import { governorOf } from './governing-clause.ts'
import { hasNeeded, neededBy } from './needed-clause.ts'
import { saidPhrase } from './noun-phrase.ts'
import { nounTitles } from './noun-title.ts'
import { isFiniteVerb } from './openings.ts'
import { reporterOf, toldBefore } from './reporting-clause.ts'
import type { SentenceReading } from './sentence-reading.ts'
import { hasLooseEnd, trimmedEnds } from './title-ends.ts'
import { isShapely } from './title-shape.ts'
import { isSound } from './title-sound.ts'
import { subjectForms, subjectPositions } from './title-subject.ts'
import { polished, positions, TITLE_LENGTH, type Title, written } from './title-words.ts'
import { takesPlace, type VerbGroup } from './verb-group.ts'

/** Null when no grammatical title of at most 90 characters can be cut from the words. */
export function titleOf(reading: SentenceReading, target: Target): Title | null {
  const told = target.form === 'verb' ? toldBefore(reading, target.clause) : null
  const candidates = candidatesOf(reading, target)
  for (const candidate of candidates) {
    const words = trimmedEnds(reading, target, polished(reading, candidate))
    const title = written(reading.tokens, words)
    const fits = title !== null && title.text.length <= TITLE_LENGTH
    if (fits && isTitle(reading, target, words, told)) return title
  }
  return phraseTitle(reading, target)
}

/** Nothing lost that it needs, nothing left that it has no use for. */
function isTitle(
  reading: SentenceReading,
  target: Target,
  words: readonly number[],
  told: number | null,
): boolean {
  return (
    !hasLooseEnd(reading, target, words, told) &&
    isSound(reading, target, words, told) &&
    hasNeeded(reading, words) &&
    isShapely(reading, target, words, told)
  )
}

/** "the first vote since the war | is to take place": where the noun alone says too little, the clause it is the subject of. */
function subjectTitle(reading: SentenceReading, target: Target): Title | null {
  const clause = reading.clauses[target.clause]
  if (clause?.verb == null || target.trigger > clause.verb.from) return null
  const happens = takesPlace(reading.tokens, clause.verb) || BEGINNING.has(clause.verb.lemma)
  if (clause.verb.tense !== 'future' && !happens) return null
  const subject = subjectPositions(reading, clause, clause.verb) ?? []
  const first = reading.tokens[subject[0] ?? -1]
  const bare = first?.pos === 'NOUN' && first.text.toLowerCase() === first.lemma
  if (bare || !subject.includes(target.trigger)) return null
  return titleOf(reading, { ...target, form: 'verb', trigger: clause.verb.head })
}

/** What a happening does beside taking place: "a march began". */
const BEGINNING = new Set(['begin', 'start', 'end', 'erupt', 'break'])

/** Where no clause makes a title, what is said as a noun phrase: "growing opposition to the plan", "the chance that he comes". */
function phraseTitle(reading: SentenceReading, target: Target): Title | null {
  if (target.form === 'noun') return subjectTitle(reading, target)
  const words = polished(reading, saidPhrase(reading, target.clause))
  const title = written(reading.tokens, words)
  const fits = title !== null && title.text.length <= TITLE_LENGTH
  const noun: Target = { ...target, form: 'noun' }
  return fits && isSound(reading, noun, words, null) && isShapely(reading, noun, words, null) ? title : null
}

function candidatesOf(reading: SentenceReading, target: Target): Generator<number[]> {
  if (target.form === 'noun') return nounTitles(reading, target)
  const governor = governorOf(reading, target.clause)
  if (governor !== null) return clauseTitles(reading, governor)
  const reporter = reporterOf(reading, target.clause)
  if (reporter !== null) return clauseTitles(reading, reporter)
  const told = toldBefore(reading, target.clause)
  return told === null ? reportTitles(reading, target.clause) : trailingTitles(reading, told, target.clause)
}

/** "The paper reported that ...": where that is too long, what it reported. */
function* reportTitles(reading: SentenceReading, c: number): Generator<number[]> {
  yield* clauseTitles(reading, c)
  const content = neededBy(reading, c)[0] ?? saidAfter(reading, c)
  const clause = content === undefined ? undefined : reading.clauses[content]
  const own = reading.clauses[c]
  if (content === undefined || clause === undefined || clause.verb === null) return
  if (saidPhrase(reading, c).length > 0) return
  if (clause.kind !== 'content' && clause.kind !== 'main') return
  if (own === undefined || own.verb === null || subjectPositions(reading, own, own.verb) === null) return
  if (!isOlder(clause.verb) && namedSubject(reading, clause, clause.verb))
    yield* clauseTitles(reading, content)
}

/** "said at the headquarters, that ...", "said that when it rained, the ...": the next clause that can stand alone. */
function saidAfter(reading: SentenceReading, c: number): number | undefined {
  if (!/^(?:say|tell)$/.test(reading.clauses[c]?.verb?.lemma ?? '')) return undefined
  const next = reading.clauses.findIndex((k, i) => i > c && (k.kind === 'content' || k.kind === 'main'))
  return next < 0 ? undefined : next
}

/** "Brown will propose a plan, the newspaper reported": what is told, with its source where there is room. */
function* trailingTitles(reading: SentenceReading, told: number, report: number): Generator<number[]> {
  const clause = reading.clauses[report]
  const verb = clause?.verb
  if (clause === undefined || verb === undefined || verb === null) return
  const subjects = subjectForms(reading, subjectPositions(reading, clause, verb) ?? [])
  const contents = contentsOf(reading, told)
  const comma = commaBefore(reading.tokens, clause.stretches[0]?.from ?? 0)
  for (const content of reading.tokens[comma]?.text === ',' ? contents : []) {
    for (const subject of subjects) {
      yield [...content, comma, ...subject, ...positions(verb.from, verb.to)]
    }
  }
  if (!isOlder(reading.clauses[told]?.verb)) yield* contents
}

/** What would be a title without its source too: a sentence with a verb, cut at no wrong place. */
function contentsOf(reading: SentenceReading, told: number): number[][] {
  const verb = reading.clauses[told]?.verb
  if (verb === undefined || verb === null || !isFiniteVerb(verb)) return []
  const target: Target = { clause: told, trigger: verb.head, form: 'verb' }
  return [...clauseTitles(reading, told)]
    .map(content => trimmedEnds(reading, target, polished(reading, content)))
    .filter(content => isTitle(reading, target, content, null))
}

/** "said today that Smith had resigned": today is the saying's day, and without who says it the title would be wrong. */
function isOlder(verb: VerbGroup | null | undefined): boolean {
  return verb?.tense === 'past' || verb?.tense === 'pluperfect'
}

/** The comma that closes what was told, inside or outside of its quotation marks. */
function commaBefore(tokens: readonly Token[], at: number): number {
  let k = at
  while (/^(?:["“”]|'')$/.test(tokens[k]?.text ?? '')) k++
  for (k -= 1; /^(?:["“”]|'')$/.test(tokens[k]?.text ?? ''); ) k--
  return k
}

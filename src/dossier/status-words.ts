/** The status of an event as a sentence. */
import type { Evidence, TimelineEvent } from './schema.ts'
import { count } from './words.ts'

/** "Planned, as Ann Smith announced. 2 of 5 articles.": the status with whoever said so, and how many tell of it. */
export function statusWords(
  { status }: Pick<TimelineEvent, 'status'>,
  evidence: readonly Evidence[],
  nameOf: (actor: string) => string,
  articles: number,
): string {
  const speaker = evidence.find(e => e.status === status && e.speaker !== null)?.speaker
  const sources = sourceWords(evidence, articles)
  if (!speaker) return `${NOBODY_NAMED[status]} ${sources}.`
  return `${SAID_BY[status](nameOf(speaker))}. ${sources}.`
}

const NOBODY_NAMED: Record<TimelineEvent['status'], string> = {
  happened: 'Happened, according to',
  planned: 'Planned, according to',
  reported: 'Reported by',
  denied: 'Denied, according to',
}

const SAID_BY: Record<TimelineEvent['status'], (who: string) => string> = {
  happened: who => `Happened, as ${who} said`,
  planned: who => `Planned, as ${who} announced`,
  reported: who => `Reported: ${who} says so`,
  denied: who => `Denied by ${who}`,
}

/** "2 of 5 articles"; copies are said to be copies. `articles`: how many there are in all. */
function sourceWords(evidence: readonly Evidence[], articles: number): string {
  const told = new Set(evidence.map(e => e.span.article))
  const copies = new Set(evidence.flatMap(e => (e.copyOf === null ? [] : e.span.article)))
  const words = `${told.size} of ${count(articles, 'article')}`
  if (copies.size === 0) return words
  const repeats = copies.size === 1 ? 'one repeats' : `${copies.size} repeat`
  const texts = count(Math.max(1, told.size - copies.size), 'independent text')
  return `${words}, ${texts}: ${repeats} another nearly word for word and ${copies.size === 1 ? 'is' : 'are'} counted once`
}

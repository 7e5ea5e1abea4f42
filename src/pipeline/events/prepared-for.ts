/** "braced for strikes on Thursday", "a call for protests on Thursday": the day of what lies ahead, not of the preparing. */
import type { PlacedTime, SentenceReading } from './sentence-reading.ts'
import { wordAt } from './word-at.ts'

/** Words behind which "for" names what is to come. */
const PREPARING =
  /^(?:prepar(?:e[sd]?|ing|ations?)|brac(?:e[sd]?|ing)|gear(?:s|ed|ing)?|ready|read(?:ied|ying)|call(?:s|ed|ing)?|appeal(?:s|ed|ing)?)$/

/** Whether the time closes the phrase of something that somebody calls for or prepares for. */
export function isPreparedFor({ tokens, clauses, clauseAt }: SentenceReading, time: PlacedTime): boolean {
  const c = clauseAt[time.core]
  let k = time.from - 1
  while (k >= 0 && clauseAt[k] === c && wordAt(tokens, k) !== 'for') {
    if (!/^(?:NOUN|PROPN|ADJ|DET|NUM|ADP|ADV)$/.test(tokens[k]?.pos ?? '')) return false
    k--
  }
  if (wordAt(tokens, k) !== 'for' || clauseAt[k] !== c) return false
  const before = wordAt(tokens, k - 1) === 'up' ? k - 2 : k - 1
  if (PREPARING.test(wordAt(tokens, before))) return true
  const verb = clauses[c ?? -1]?.verb
  const opens = clauses[c ?? -1]?.stretches[0]?.from ?? 0
  const subject = tokens.slice(opens, verb?.from ?? opens)
  return verb != null && k >= verb.to && subject.some(t => /^(?:calls?|appeals?)$/.test(t.text))
}

/** "braced for strikes on Thursday", "a call for protests on Thursday": the day of what lies ahead, not of the preparing. */
import type { PlacedTime, SentenceReading } from './sentence-reading.ts'
import { wordAt } from './word-at.ts'

/** Words behind which "for" names what is to come. */
const PREPARING =
  /^(?:prepar(?:e[sd]?|ing|ations?)|brac(?:e[sd]?|ing)|gear(?:s|ed|ing)?|ready|read(?:ied|ying)|call(?:s|ed|ing)?|appeal(?:s|ed|ing)?)$/

/** Whether the time closes the phrase of something that somebody calls for, prepares for or is invited to. */
export function isPreparedFor({ tokens, clauses, clauseAt }: SentenceReading, time: PlacedTime): boolean {
  const c = clauseAt[time.core]
  const own = clauses[c ?? -1]?.verb
  // "invited the mayor to the palace on Monday": he is there on Monday
  if (own != null && /^(?:invite|summon)$/.test(own.lemma) && time.from > own.to)
    return tokens.slice(own.to, time.from).some(t => t.text === 'to')
  let k = time.from - 1
  while (k >= 0 && clauseAt[k] === c && wordAt(tokens, k) !== 'for') {
    if (!/^(?:NOUN|PROPN|ADJ|DET|NUM|ADP|ADV)$/.test(tokens[k]?.pos ?? '')) return false
    k--
  }
  if (wordAt(tokens, k) !== 'for' || clauseAt[k] !== c) return false
  const before = wordAt(tokens, k - 1) === 'up' ? k - 2 : k - 1
  if (PREPARING.test(wordAt(tokens, before))) return true
  const opens = clauses[c ?? -1]?.stretches[0]?.from ?? 0
  const subject = tokens.slice(opens, own?.from ?? opens)
  return own != null && k >= own.to && subject.some(t => /^(?:calls?|appeals?)$/.test(t.text))
}

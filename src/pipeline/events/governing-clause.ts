/** The clause that says of whom an infinitive speaks: "Smith is expected | to meet Brown", "they managed | to save two". */
import type { SentenceReading } from './sentence-reading.ts'
import { DUE } from './word-at.ts'

/** In the present tense; "agreed to sell the port on Monday" leaves open which of the two Monday dates. */
const INTENDING = new Set(['plan', 'intend', 'hope', 'aim', 'want', 'expect', 'prepare', 'propose', 'need'])

/** Position of the clause, right before the infinitive; null for infinitives of purpose and for what is denied. */
export function governorOf({ clauses, tokens }: SentenceReading, c: number): number | null {
  const own = clauses[c]
  const parent = own?.parent ?? null
  const verb = clauses[parent ?? -1]?.verb
  if (own?.kind !== 'infinitive' || parent === null || !verb || verb.negated) return null
  const opens = own.stretches[0]?.from ?? 0
  const between = tokens.slice(verb.to, opens).map(t => t.text.toLowerCase())
  const due =
    between.length === 0
      ? verb.passive && DUE.test(tokens[verb.head]?.text ?? '')
      : between.length === 1 && verb.lemma === 'be' && DUE.test(between[0] ?? '')
  const intends = between.length === 0 && verb.tense === 'present' && INTENDING.has(verb.lemma)
  const achieves = between.length === 0 && verb.lemma === 'manage' && verb.tense === 'past'
  return due || intends || achieves ? parent : null
}

/** Gold event mentions of a corpus as the statements that merging takes. */
import * as v from 'valibot'
import type { Passage } from '../../src/pipeline/merging/telling.ts'

/** Texts are tokens with one space between; `tokens` are positions in the sentence's tokens. */
export const mergeDocument = v.object({
  id: v.string(),
  sents: v.array(v.object({ n: v.pipe(v.number(), v.safeInteger()), text: v.string() })),
  mentions: v.array(
    v.object({
      id: v.string(),
      sent: v.pipe(v.number(), v.safeInteger()),
      tokens: v.pipe(v.array(v.pipe(v.number(), v.safeInteger())), v.minLength(1)),
      text: v.string(),
      tag: v.string(),
      chain: v.string(),
    }),
  ),
})
export type MergeDocument = v.InferOutput<typeof mergeDocument>

/** One passage a mention, in the order of documents and mentions. */
export function passagesOf(documents: readonly MergeDocument[]): Passage[] {
  const names = namesIn(documents)
  return documents.flatMap((document, article) => {
    const sentences = new Map(document.sents.map(sentence => [sentence.n, sentence.text]))
    return document.mentions.map(mention => {
      const text = sentences.get(mention.sent) ?? mention.text
      return {
        article,
        sentence: mention.sent,
        text,
        trigger: { ...placeOf(text, mention.tokens), words: mention.text },
        aside: [],
        sort: null,
        names: [],
        doers: [],
        capitals: [...new Set(capitalised(text).filter(word => names.has(word)))],
        places: [],
        when: null,
        denied: mention.tag.startsWith('NEG_'),
      }
    })
  })
}

export function textsOf(documents: readonly MergeDocument[]): string[] {
  return documents.map(document => document.sents.map(sentence => sentence.text).join('\n'))
}

function placeOf(text: string, tokens: readonly number[]): { start: number; end: number } {
  const starts = [0]
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) starts.push(at + 1)
  const last = Math.max(...tokens)
  const start = starts[Math.min(...tokens)] ?? 0
  return { start, end: (starts[last + 1] ?? text.length + 1) - 1 }
}

function capitalised(text: string): string[] {
  return [...text.matchAll(/\p{Lu}[\p{L}\p{N}]{2,}/gu)].map(match => match[0].toLowerCase())
}

/**
 * Words that are names: in running text (a sentence with more small words than capital ones) they are written with
 * a capital inside the sentence, and more often so than small. Headlines write every word with one.
 */
function namesIn(documents: readonly MergeDocument[]): ReadonlySet<string> {
  const balance = new Map<string, number>()
  for (const { text } of documents.flatMap(document => document.sents)) {
    const words = text.split(' ').filter(word => /^\p{L}/u.test(word))
    const capital = words.filter(word => /^\p{Lu}/u.test(word)).length
    if (capital * 2 > words.length) continue
    for (const word of words.slice(1)) {
      const low = word.toLowerCase()
      balance.set(low, (balance.get(low) ?? 0) + (/^\p{Lu}/u.test(word) ? 1 : -1))
    }
  }
  return new Set([...balance].filter(([, sum]) => sum > 0).map(([word]) => word))
}

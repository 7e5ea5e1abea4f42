/**
 * Whether a date is told as past or as still to come, from the words around it. A document date only needs
 * the side, so this looks at a stretch of the sentence, not at its grammar; 'open' where neither side shows.
 */
export type Side = 'past' | 'future' | 'open'

const REACH_BEFORE = 90
const REACH_AFTER = 60

const AHEAD =
  /\b(?:will|won't|wo n't|shall|would|to be|(?:is|are|was|were) to|due|expected|scheduled|slated|plans to|planned|planning|set to|going to|ahead of|'ll|’ll|must|deadline|next|until|till|by|could|may|might|should|hopes? to|intends?|tomorrow|begins|starts|opens|expires|heading|leaves)\b/g
const BEHIND =
  /\b(?:was|were|had|did|has|have|been|said|told|went|came|took|made|began|met|died|killed|since|ago|held|gave|got|saw|left|found|wrote|fell|rose|struck|hit|sank|broke|led|became|spoke|sent|won|lost|(?!united|need|indeed|speed)[a-z]{3,14}ed)\b/g
/** 'expected', 'scheduled' and their like end in -ed and look forward. */
const FORWARD_ED = /^(?:expected|scheduled|slated|planned|need|proposed|supposed|intended)$/i

/** The side told at the words [start, end) of a sentence. Offsets are UTF-16 in `sentence`. */
export function sideOf(sentence: string, start: number, end: number): Side {
  const before = sentence.slice(Math.max(0, start - REACH_BEFORE), start)
  const after = sentence.slice(end, end + REACH_AFTER)
  const ahead = nearest(before, after, AHEAD, () => true)
  const behind = nearest(before, after, BEHIND, w => !FORWARD_ED.test(w))
  if (ahead === null && behind === null) return 'open'
  if (ahead === null) return 'past'
  if (behind === null) return 'future'
  return ahead < behind ? 'future' : 'past'
}

/** Characters between the date and the nearest such word; words after the date count as twice as far. */
function nearest(before: string, after: string, words: RegExp, keep: (w: string) => boolean): number | null {
  const back = [...before.matchAll(words)].filter(m => keep(m[0])).at(-1)
  const on = [...after.matchAll(words)].find(m => keep(m[0]))
  const a = back ? before.length - (back.index + back[0].length) : Number.POSITIVE_INFINITY
  const b = on ? 2 * on.index : Number.POSITIVE_INFINITY
  const d = Math.min(a, b)
  return Number.isFinite(d) ? d : null
}

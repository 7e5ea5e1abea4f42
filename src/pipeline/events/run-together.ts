/** Where a page has run two sentences together without a stop: a caption, a headline or a credit and the text behind it. */
import type { Token } from '../text/article-text.ts'

/** Small words that only a sentence or a title writes with a capital. */
const SMALL = /^(?:The|An?|It|He|She|They|This|These|In|On|At|But|Also|As|After|For|With|When|While)$/
/** Participles that open a report. */
const OPENER = /^(?:Speaking|Writing|Talking|Following|According|Responding|Asked)$/
const DATE =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)$/
const LOWER = /^\p{Ll}/u

/** "the dose The witness", "the tube On Thursday", "Smith The witness", "in the street Speaking to": a sentence begins at this token. */
export function beginsAnew(tokens: readonly Token[], k: number): boolean {
  const [before, token, next] = [tokens[k - 1], tokens[k], tokens[k + 1]]
  if (before === undefined || token === undefined || next === undefined) return false
  if (OPENER.test(token.text))
    return (
      (/^(?:NOUN|PROPN|ADV|NUM)$/.test(before.pos) || /^(?:['’”]|'')$/.test(before.text)) &&
      LOWER.test(next.text)
    )
  if (!SMALL.test(token.text)) return false
  if (LOWER.test(before.text) && /^(?:NOUN|ADV|VERB|ADJ)$/.test(before.pos))
    return LOWER.test(next.text) || (/^(?:In|On)$/.test(token.text) && DATE.test(next.text))
  if (before.pos !== 'PROPN' || !/^(?:The|He|She|They)$/.test(token.text)) return false
  return LOWER.test(next.text) || isCredit(tokens, k)
}

/** "Photograph : Jane Smith/Agency The", "AP/Jane Smith The": whose picture it is, at the sentence's beginning. */
function isCredit(tokens: readonly Token[], k: number): boolean {
  const words = tokens.slice(0, k)
  const named = words.every(t => t.pos === 'PROPN' || t.pos === 'NOUN' || t.pos === 'PUNCT')
  return (
    k <= 9 &&
    named &&
    words.some((t, i) => t.text.includes('/') || (t.text === ':' && PICTURE.test(words[i - 1]?.text ?? '')))
  )
}

const PICTURE = /^(?:Photo|Photograph|Photographs|Photos|Picture|Image|Credit|Illustration)$/

/** Whether a sentence begins behind the first of two positions and not behind the second. */
export function areApart(tokens: readonly Token[], a: number, b: number): boolean {
  const [from, to] = [Math.min(a, b), Math.max(a, b)]
  for (let k = from + 1; k <= to; k++) if (beginsAnew(tokens, k)) return true
  return false
}

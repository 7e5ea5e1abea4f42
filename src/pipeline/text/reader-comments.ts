/** Comments of readers below an article, each under a line that says when it was sent. */

/** "At 4:36 pm on 18 Jan 2010 , somebody wrote :", "Added : Tuesday , 19 January , 2010 , 16:20 GMT". */
const HEADING =
  /\b(?:At \d{1,2}[:.]\d\d\s?(?:[ap]\.?m\.?\s)?\s?on [^:\n]{6,80}? wrote ?:|(?:Added|Posted|Submitted) ?: ?(?:on )?\p{Lu}\p{L}{2,8} ?,? \d{1,2} \p{Lu}\p{L}{2,8} ?,? ?\d{4})/gu

/** "Posted by : somebody | June 7 , 2010 12:24 PM | Report abuse": closes a comment, the first of which stands before it. */
const CLOSING = /Posted by ?: ?[^|\n]{1,60}\| ?\p{Lu}\p{L}{2,8} \d{1,2} ?, ?\d{4} [^|\n]{4,20}\|/gu

/** One such line may be a quotation from elsewhere. */
const FEWEST = 2

/** UTF-16 offset from which readers write and no longer the paper; the text's length where none do. */
export function commentsFrom(text: string): number {
  const [opening, closing] = [firstOf(text, HEADING), firstOf(text, CLOSING)]
  return Math.min(opening ?? text.length, closing === null ? text.length : lineStart(text, closing))
}

/** Null where the text has too few of them. */
function firstOf(text: string, heading: RegExp): number | null {
  const [first, ...more] = text.matchAll(heading)
  return first === undefined || more.length + 1 < FEWEST ? null : first.index
}

/** The comment that a closing line belongs to goes with it, as far as it stands in the same line. */
function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at) + 1
}

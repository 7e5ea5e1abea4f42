/** Comments of readers below an article, each under a line that says when it was sent. */

/** "At 4:36 pm on 18 Jan 2010 , somebody wrote :", "Added : Tuesday , 19 January , 2010 , 16:20 GMT". */
const HEADING =
  /\b(?:At \d{1,2}[:.]\d\d\s?(?:[ap]\.?m\.?\s)?\s?on [^:\n]{6,80}? wrote ?:|(?:Added|Posted|Submitted) ?: ?(?:on )?\p{Lu}\p{L}{2,8} ?,? \d{1,2} \p{Lu}\p{L}{2,8} ?,? ?\d{4})/gu

/** One such line may be a quotation from elsewhere. */
const FEWEST = 2

/** UTF-16 offset from which readers write and no longer the paper; the text's length where none do. */
export function commentsFrom(text: string): number {
  const [first, ...more] = text.matchAll(HEADING)
  return first === undefined || more.length + 1 < FEWEST ? text.length : first.index
}

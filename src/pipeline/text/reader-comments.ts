/** What readers send in: comments below an article, each under a line that says when it was sent, and pages of letters. */

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

/** "Ann Lee sent us this message", "would like information about a relative", "is trying to trace": how a page hands its readers' letters on. */
const HANDED_ON =
  /\b(?:(?:sent|left|emailed|e-mailed|posted|submitted|has|made|left) (?:us )?(?:this|the following|a further|another) (?:message|query|reply|response|question|appeal|request|suggestion|comment|letter|memory)|would (?:like|welcome|love|appreciate) (?:any |more |some |to hear |further )*(?:information|help|from)|is (?:looking for|searching for|seeking|hoping to (?:trace|find|hear from)) (?:any |more |some |further )*(?:information|details|relatives|anyone|anybody|descendants|news|old|former|her|his)|is trying to (?:trace|find|contact))/g
/** "Yours faithfully", "Sir –": a letter's own beginning and end. */
const LETTER =
  /\bYours (?:sincerely|faithfully|truly|etc)\b|^(?:SIR|Sir|Dear (?:Sir|Editor|Madam))\s?[,:–—-]/gm
/** Fewer are a report of letters. */
const LETTERS = 4

/** Whether a text is a page of its readers' letters: what they tell of their own affairs is no reporting. */
export function isLettersPage(text: string): boolean {
  const [handedOn, letters] = [HANDED_ON, LETTER].map(sign => text.match(sign)?.length ?? 0)
  return (handedOn ?? 0) >= LETTERS || (letters ?? 0) >= LETTERS
}

/** Listings of programmes: what is told there in the present tense is shown or played, and is no news of the day. */

/** "Presenter/Ann Lee , Producer/Bob Ray for the BBC". */
const MAKERS = /\b(?:Presenter|Producer|Director|Host|Narrator|Reader)s?\s?\\?\/\s?\p{Lu}/gu
/** "7.00 - 9.30pm", "10:45pm-12:00midnight", in a line of its own or at its beginning. */
const SLOT = /^\s{0,4}\d{1,2}[.:]\d\d\s?(?:[ap]m)?\s?[-–]\s?\d{1,2}[.:]\d\d\s?(?:[ap]m|midnight|noon)?\b/gmu

/** Of either kind; fewer are a credit at the end of a report, or opening hours. */
const FEWEST = 4

/** Whether an article's text is such a listing. */
export function isProgramme(text: string): boolean {
  return count(text, MAKERS) >= FEWEST || count(text, SLOT) >= FEWEST
}

function count(text: string, sign: RegExp): number {
  return text.match(sign)?.length ?? 0
}

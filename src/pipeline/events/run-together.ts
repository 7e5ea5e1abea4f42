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
      (/^(?:NOUN|PROPN|ADV|ADJ|NUM)$/.test(before.pos) || /^(?:['’”]|'')$/.test(before.text)) &&
      LOWER.test(next.text)
    )
  if (isYear(tokens, k - 1) && ASIDE.test(token.text) && LOWER.test(next.text)) return true
  if (SPEAKERS.test(token.text))
    return before.pos !== 'PUNCT' && before.pos !== 'ADJ' && /^(?:VERB|AUX)$/.test(next.pos)
  if (token.text === 'Ahead') return next.text === 'of' && /^(?:NOUN|PROPN|NUM)$/.test(before.pos)
  if (GOING_ON.test(token.text)) return /^(?:NOUN|PROPN|NUM)$/.test(before.pos)
  if (token.text === 'There')
    return (
      /^(?:NOUN|PROPN|VERB|ADJ)$/.test(before.pos) && /^(?:is|are|was|were|has|have|will)$/.test(next.text)
    )
  if (!SMALL.test(token.text)) return false
  if (token.text === 'The' && before.pos === 'NOUN' && LOWER.test(before.text) && /^\p{Lu}/u.test(next.text))
    return !NAMING.test(before.text) && tokens.slice(0, k).some(t => /^(?:VERB|AUX)$/.test(t.pos))
  if (LOWER.test(before.text) && /^(?:NOUN|ADV|VERB|ADJ)$/.test(before.pos))
    return LOWER.test(next.text) || (/^(?:In|On)$/.test(token.text) && DATE.test(next.text))
  if (before.pos !== 'PROPN') return false
  if (/^(?:The|An|He|She|They)$/.test(token.text)) return LOWER.test(next.text) || isCredit(tokens, k)
  return /^(?:An?|It|In|On)$/.test(token.text) && isCredit(tokens, k)
}

/** With a capital they open a sentence: "a call on Friday Meanwhile , investors". */
const GOING_ON = /^(?:Meanwhile|However|Earlier|Elsewhere|Separately|Moreover|Nevertheless)$/

/** "the film The River": what has a name that may begin with an article. */
const NAMING =
  /^(?:film|movie|book|novel|magazine|newspaper|paper|daily|weekly|tabloid|journal|title|band|group|trio|show|series|programme|program|album|song|track|single|play|musical|opera|comedy|drama|documentary|site|website|blog|pub|bar|hotel|restaurant|club|ship|boat|yacht|station|broadcaster|publication|named|called|entitled|titled)$/
/** People in the plural who are told of at the beginning of a report: "in Oslo Organisers said". */
const SPEAKERS =
  /^(?:Organi[sz]ers|Officials|Experts|Scientists|Researchers|Campaigners|Residents|Witnesses|Investigators|Rescuers|Thousands|Hundreds|Dozens|Analysts|Critics|Survivors)$/

/** What a page asks of its readers behind a day. */
const ASIDE = /^(?:Letters|E?-?[Mm]ails?|Comments|Details|Contact|Photographs?|Send|Read|Click)$/

/** The year of "September 25 2005 Letters for publication". */
function isYear(tokens: readonly Token[], k: number): boolean {
  const before = tokens[k - 1]?.text === ',' ? tokens[k - 2] : tokens[k - 1]
  return (
    /^(?:19|20)\d\d$/.test(tokens[k]?.text ?? '') && (before?.pos === 'NUM' || DATE.test(before?.text ?? ''))
  )
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

/**
 * Text around an article that is not reporting: donation appeals, newsletter and "read more" lines, copyright.
 * Told by how such text speaks (to its reader, about subscribing, paying, sharing), not by who wrote it.
 */
import { isNames } from './byline.ts'
import type { Stretch } from './lines.ts'

/** A line of its own that is furniture of a web page. Only for paragraphs of at most 160 characters. */
const FURNITURE =
  /^(?:[*•▶>→»\s]{0,4})(?:(?:read|see|view|watch|listen|learn|find out|show)\s(?:more|next|also|all|now)\b|more (?:on this|from|about|stories|news|like this)\b|related(?:\s(?:articles?|stories|topics|content|coverage|links?|posts?|news))?\s?(?::|$)|also read\b|(?:read|watch|listen|see also)\s?:|people are also reading\b|you have permission to (?:edit|view)\b|edit\s?$|recommended\s?(?::|$)|most (?:read|popular|viewed)\b|(?:click|tap) (?:here|to)\b|follow (?:us|@)|like us on|share (?:this|on|via)\b|share\s?$|(?:e-?mail|print|save|tweet|comments?|bookmark|download)(?:\s(?:this|article|story|page|pdf))?\s?$|advertis(?:e|ement|ing)\b[^.]{0,30}$|story continues\b|continue reading\b[^.]{0,60}\W{0,4}$|skip (?:to|past)\b|sign (?:up|in)\b|log ?in\b|register (?:now|here|for free)|subscribe\b|already a subscriber|newsletters?\s?$|get (?:our|the (?:latest|best)|unlimited|full access)\b|join (?:our|the (?:conversation|discussion))\b|remind me\b|not now\b|no,? thanks|cookies? (?:policy|settings|preferences)|(?:terms (?:of|and)|privacy policy|contact us|about us)\b|back to top|(?:all rights reserved)|©|\(c\)\s?\d{4}|copyright\b|download (?:our|the) app|\^\s|from wikipedia\b|jump to (?:navigation|search|content)\b|main articles?:|further information:|categor(?:y|ies):|retrieved from\b|leave a (?:comment|reply)|this article is more than \d+ (?:months?|years?) old\b|view comments|tags?:\s|topics?:\s|filed under\b|source link|loading\b\W{0,3}$)/i

/** Who took the picture: names, not a sentence. */
const CREDIT = /^(?:image (?:source|credit)|photo(?:graph)?s?(?:\scredit)?)\s?:\s?[^.?!]{0,60}\.?$/i

/** What an agency writes below a picture from its archive, "FILE - In this June 5, 2019, file photo": of no day of the article's. */
const ARCHIVE =
  /^\(?FILE(?: (?:PHOTO|PICTURE|IMAGE|[Pp]hoto|[Pp]icture|[Ii]mage))?\s?(?:[-–—:]|\)\s?[-–—:]?)\s?\p{Lu}/u

const LEGAL =
  /\ball rights reserved\b|\bmay not be (?:published|reproduced|redistributed|rewritten|broadcast)\b|©\s?(?:\d{4}|[A-Z])/i

/** What appeals and promotions ask of their reader; each counts once. */
const ASKS: readonly RegExp[] = [
  /\b(?:support|help|join|back|fund) us\b/i,
  /\byour (?:support|help|contribution|donation|gift|subscription|generosity|membership|inbox|email|e-mail)\b/i,
  /\b(?:donate|donation|donations)\b/i,
  /\b(?:make|every|one-off|monthly|regular|recurring|small|a) contributions?\b/i,
  /\bsubscri(?:be|bing|ption)s?\b/i,
  /\b(?:newsletter|mailing list)s?\b/i,
  /\bsign(?:ing)? up\b/i,
  /\b(?:become|becoming) (?:a|our) (?:member|supporter|patron|subscriber)\b/i,
  /\b(?:we|our work|our journalism|our reporting) (?:need|needs|rely|relies|depend|depends)\b/i,
  /\b(?:keep|protect|defend|defending|support|supporting|independent|quality|fearless|free) (?:our |open,? |independent |free |quality |public[- ]interest ){0,4}(?:journalism|reporting|newsroom|press freedom)\b/i,
  /\b(?:just|only|as little as|from|starting from)(?: just)? [$€£]\s?\d/i,
  /\bthank you for (?:reading|standing|your|supporting|being)\b/i,
  /\bdear (?:readers?|friends?|subscribers?|supporters?|all)\b/i,
  /\b(?:if you can|no matter how (?:small|big)|takes? (?:only |less than )?a minute|quick to set up)\b/i,
  /\bfollow us\b/i,
]

/** All of them in one: most paragraphs hold none, and one reading finds that out in a quarter of the time. */
const ASK = new RegExp(`\\b(?:${ASKS.map(ask => ask.source.replace(/^\\b/, '')).join('|')})`, 'i')

/** How an appeal opens. */
const OPENS =
  /^(?:a (?:message|note|word|letter|personal appeal|request) (?:from|to)\b.{0,80}$|dear (?:readers?|friends?|subscribers?|supporters?|all)\b|before you go\b|since you(?:'|’)re here\b|while you(?:'|’)re here\b|(?:we have|we've|we’ve) a (?:small )?favou?r to ask|thank you for reading\b|support (?:our|independent|quality|free)\b|help us\b|please (?:support|help|donate|consider)\b|will you (?:help|support)\b|why (?:support|subscribe)\b|enjoyed (?:this|reading)\b|if you(?:'ve|’ve)? (?:enjoyed|liked|value|found this))/i

/** The writer speaks for the house to the reader. Quotations are left out before this is asked. */
const ADDRESSES = /\b(?:we|our|ours|us|you|your|yours)\b/i

/** One flag a paragraph, true for boilerplate. */
export function boilerplate(text: string, paragraphs: readonly Stretch[]): boolean[] {
  const read = paragraphs.map(p => text.slice(p.start, Math.min(p.end, p.start + 2000)))
  const flags = read.map(isFurniture)
  for (let i = 0; i < read.length; i++) {
    if (!OPENS.test(read[i] ?? '')) continue
    const last = endOfAppeal(read, i)
    for (let j = i; j <= last; j++) flags[j] = true
  }
  return flags
}

/** By its own words alone: a line of page furniture, a legal notice, or a paragraph that asks its reader for three things. */
function isFurniture(paragraph: string): boolean {
  if (paragraph.length <= 160 && FURNITURE.test(paragraph)) return true
  if (paragraph.includes('FILE') && ARCHIVE.test(paragraph)) return true
  if (CREDIT.test(paragraph) && isNames(paragraph)) return true
  if (paragraph.length <= 400 && LEGAL.test(paragraph)) return true
  return asks(paragraph) >= 3
}

/**
 * Position of the last paragraph of an appeal that opens at `first`; `first - 1` when it is no appeal.
 * It runs while paragraphs ask or speak to the reader, with at most two between that do neither, and must ask twice in all.
 */
function endOfAppeal(paragraphs: readonly string[], first: number): number {
  let last = first
  let asked = 0
  for (let i = first; i < paragraphs.length && i - last <= 3; i++) {
    const paragraph = unquoted(paragraphs[i] ?? '')
    const count = asks(paragraph)
    asked += count
    if (count > 0 || ADDRESSES.test(paragraph) || isFurniture(paragraph)) last = i
  }
  return asked >= 2 ? last : first - 1
}

function asks(paragraph: string): number {
  return ASK.test(paragraph) ? ASKS.filter(ask => ask.test(paragraph)).length : 0
}

/** The paragraph without its quotations: what sources say with "we" and "you" is reporting. */
function unquoted(paragraph: string): string {
  return paragraph.replace(/["“][^"”“]{25,1000}["”]/g, ' ')
}

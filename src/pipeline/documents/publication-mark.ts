/**
 * Dates that newspapers set about the article rather than in it, wherever they stand in the text: datelines, bylines,
 * footers with a clock time, notes of amendment, readers' comments, captions. Where they stand alone at the head of an
 * article `header-date` takes them as stated; here, amid running text, each only weighs, by how far from the day of
 * publication such dates were found.
 */

export type PublicationMark =
  /** "LISBON, May 16 (Reuters) -" in the opening. */
  | 'dateline'
  /** "By Ana Reis | May 16, 2019", "LISBON | Thu May 16, 2019 7:30 pm EDT", "A summary of events on Thursday, May 16". */
  | 'byline'
  /** "at 17.35 BST on Thursday 16 May 2019", by the hour: what is stamped before the afternoon may be of the day before. */
  | 'stampedLate'
  | 'stampedEarly'
  /** "This article was amended on 16 May 2019". */
  | 'amended'
  /** "Posted by ana | May 16, 2019 9:25 AM", "At 10:49 am on 16 May 2019, ana wrote:". */
  | 'comment'
  /** "Dam leak: your stories Thursday 16 May", between a title and the text. */
  | 'title'
  /** "May 16: Divers at the dam." before all else, "on May 16. (AP Photo)": the day a picture was taken. */
  | 'caption'

/** What stands about a date: up to 90 characters before it on its line, the words of the date, and up to 60 behind. */
export interface Surroundings {
  before: string
  words: string
  after: string
  /** Characters of the article before the date. */
  position: number
  /** Characters of the article behind the date. */
  rest: number
  /** Whether the date has its year, its weekday. */
  year: boolean
  weekday: boolean
}

/** Characters of the article in which a dateline or a summary's title may stand. */
const OPENING = 1500
const TITLE = 120
/** Characters in which the caption of an article's picture ends. */
const PICTURE = 400
/** Characters that may follow a stamp at the foot of an article. */
const FOOTER = 800

const CREDIT = /^ ?,? ?(?:\(|\[|-LRB-) ?\p{Lu}[\p{L} ./]{1,25}(?:\)|\]|-RRB-) ?(?:--?|[–—])/u
const AGENCY_CREDIT =
  /^ ?,? ?(?:\(|\[|-LRB-) ?(?:Thomson )?(?:Reuters|AP|Associated Press|AFP|UPI|Bloomberg|Xinhua|Interfax|RIA Novosti|TASS|Kyodo|ANSA|EFE|DPA|PTI|IANS|CNN|IPS|IRIN)[^)\]\n]{0,20}(?:\)|\]|-RRB-)/iu
/** "LISBON, ", "SAO PAULO, Brazil, ". */
const PLACE = /(?:^|[\s|])(?:\p{Lu}[\p{Lu}./\\’'-]{2,25} ?){1,3}(?:, ?\p{Lu}[\p{L}. ]{1,20})? ?,? ?$/u
const BY = /\bBy \p{Lu}[^|\n]{2,60}\| ?$/u
const BAR = /(?:\||^|\n) ?$/
const SUMMARY = /\b(?:summary|roundup|round-up|digest) of (?:the )?(?:day['’]?s? )?events (?:on |for |of )?$/i
const CLOCK = '(\\d{1,2})[.:]\\d{2} ?(?:([ap])\\.?m\\.?)?'
const CLOCK_BEFORE = new RegExp(`\\b${CLOCK} ?(?:[A-Z]{2,4})?,? (?:on )?$`, 'i')
const CLOCK_WITHIN = new RegExp(`\\b${CLOCK}`, 'i')
const CLOCK_BEHIND = /^ ?[;|] ?\d{1,2}[.:]\d{2} ?[ap]\.?m\b/i
const CLOCK_AND_ZONE = /\b\d{1,2}[.:]\d{2} ?(?:[ap]\.?m\.?)? [A-Z]{2,4}$/i
/** In a chat each line is stamped. */
const CHAT = /(?:--|[–—]) ?$/
const PICTURE_CREDIT =
  /^[^()\n]{0,50}\. ?(?:\(|-LRB-) ?(?:AP|AFP|Reuters|Getty|EPA|File|Photo)[^()\n]{0,30}(?:\)|-RRB-)/
const CREDIT_ENDS = /(?:\b(?:AP|AFP|EPA|Reuters|REUTERS|Getty Images|[Pp]hoto)|-RRB-|\)) ?$/
/** A word before that makes the date one of the text. */
const IN_TEXT =
  /\b(?:on|of|in|the|since|from|until|till|to|by|for|before|after|and|or|its|his|her|a|late|early|last|this|next) $/i
const TEXT_BEGINS = /^ ?(?:\||\p{Lu})/u
const AMENDED =
  /\b(?:amended|updated|corrected|modified|changed|revised) (?:on|at)(?: \d{1,2}[.:]?\d{0,2} ?(?:[ap]m)?,? on)? ?$/i
/** "The following correction was printed in the Herald's column of errors, Thursday 16 May 2019". */
const CORRECTION =
  /\b(?:correction|clarification|amendment)s? (?:was|were) (?:printed|published|made|added|issued)\b[^.;!?\n]{0,70}$/i
const COMMENT_BEFORE = /\b(?:posted|added|written|commented|submitted) ?(?:by|on|at|:)[^.!?\n]{0,60}$/i
const COMMENT_AFTER = /^ ?(?:(?:\||--?|·)? ?report (?:as )?abuse|,? ?[^,\n]{1,40} (?:wrote|writes|said) ?:)/i
/** From this hour on a stamp is of the day's own article: 31 of 32, before it 36 of 69, and 26 of the day after. */
const AFTERNOON = 15

export function publicationMark(s: Surroundings): PublicationMark | null {
  if (!s.year) return withoutYear(s)
  const clock = CLOCK_WITHIN.exec(s.words) ?? CLOCK_WITHIN.exec(s.after.slice(0, 12))
  if (COMMENT_AFTER.test(s.after) || (clock && COMMENT_BEFORE.test(s.before))) return 'comment'
  if (AMENDED.test(s.before) || CORRECTION.test(s.before)) return 'amended'
  if (BY.test(s.before)) return 'byline'
  if (clock && s.weekday && (BAR.test(s.before) || CLOCK_BEHIND.test(s.after))) return 'byline'
  if (clock && CHAT.test(s.before)) return 'comment'
  if (isSummary(s)) return 'byline'
  if (isDateline(s)) return 'dateline'
  const stamped = CLOCK_BEFORE.exec(s.before)
  return stamped && s.weekday && s.rest < FOOTER ? stampedAt(stamped) : null
}

function withoutYear(s: Surroundings): PublicationMark | null {
  if (isSummary(s)) return 'byline'
  if (isDateline(s)) return 'dateline'
  if (s.weekday && s.position < 3 && CLOCK_AND_ZONE.test(s.words)) return 'byline'
  if (isCaption(s)) return 'caption'
  return s.position > 3 && s.position < TITLE && !IN_TEXT.test(s.before) && TEXT_BEGINS.test(s.after)
    ? 'title'
    : null
}

function isCaption(s: Surroundings): boolean {
  if (s.position < 3 && /^ ?:/.test(s.after)) return true
  if (s.position > PICTURE) return false
  return PICTURE_CREDIT.test(s.after) || (CREDIT_ENDS.test(s.before) && /^ ?: ?\p{Lu}/u.test(s.after))
}

function isSummary(s: Surroundings): boolean {
  return s.weekday && s.position < TITLE && SUMMARY.test(s.before)
}

function isDateline(s: Surroundings): boolean {
  return (
    s.position < OPENING && (AGENCY_CREDIT.test(s.after) || (CREDIT.test(s.after) && PLACE.test(s.before)))
  )
}

function stampedAt(clock: RegExpExecArray): PublicationMark {
  const half = clock[2]?.toLowerCase()
  const hour = half ? (Number(clock[1]) % 12) + (half === 'p' ? 12 : 0) : Number(clock[1])
  return hour >= AFTERNOON ? 'stampedLate' : 'stampedEarly'
}

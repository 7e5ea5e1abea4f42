/** What one time mention says about the day its article was written, before it is weighed. */
import type { ArticleText } from '../text/article-text.ts'
import { type CalendarValue, calendarsOf, type PartName, type TimeMention } from '../time/mention.ts'
import { tenseAt } from '../time/tense.ts'
import { type PublicationMark, publicationMark } from './publication-mark.ts'

/** Whether a date is told as past or as still to come. */
export type Side = 'past' | 'future' | 'open'

export interface Clue {
  kind: 'day' | 'month' | 'year' | 'weekday' | 'offset'
  year: number | null
  month: number | null
  date: number | null
  weekday: number | null
  /** 'early' in 'early August'; a part of the day says nothing here. */
  part: PartName | null
  /** Days from the day of writing: -1 for 'yesterday'. */
  offset: number | null
  side: Side
  /** Nothing about it speaks against its side: for the future, words before it say outright that it lies ahead. */
  firm: boolean
  /** -1 in 'last Tuesday', +1 in 'next March'. */
  direction: -1 | 0 | 1 | null
  /** Told in the present tense of the press: 'Wednesday, May 15, the paper writes'. */
  present: boolean
  /** The day on which another newspaper, agency or channel reported: 'the Herald reported Wednesday', 'told Reuters on Monday'. */
  press: boolean
  /** Days since then that its words give beside the date: 1 in 'yesterday, May 14', and in 'the day before, May 14' most likely. */
  ago: number | null
  /** Names a thing by its day: 'Tuesday's hearing'. */
  named: boolean
  /** Set about the article, not told in it. */
  mark: PublicationMark | null
  /** UTF-16 offset in the article's text; -1 for what names no day. */
  start: number
  /** Position of the mention in the article's list; -1 where there is none. */
  mention: number
  sentence: number
}

const AHEAD =
  /\b(?:will|shall|(?:is|are) to|to be|scheduled|due|expected|plans to|upcoming|set to|going to)\b(?![^\n]*\b(?:was|were|had|said|[a-z]{3,20}ed)\b)/
const AHEAD_AFTER =
  /^[^.;:!?\n]{0,60}?\b(?:will|shall|(?:is|are) (?:to|due|scheduled|expected|set|going to|planned))\b/
/** Characters before the date that are looked at. */
const REACH = 80

/** Words by which a date in a past-tense sentence may still lie ahead, or be of another year. */
const DEFERRED =
  /\b(?:schedul\w{1,5}|due|set|plan\w{0,6}|postpon\w{1,4}|will|would|could|possible|until|till|deadline|to be|to start|to begin|expect\w{0,6}|ahead|before|by|between|releas\w{1,4}|hearing|beginning|starting|annual|anniversary|repeated|extend\w{0,5}|next|to take over|formally)\b|['’]ll\b/i
const OTHER_YEAR =
  /^\W{0,4}(?:(?:of )?(?:last|that|the (?:previous|same)) year|attacks?\b|\d{4}|deadline|hearing|[\p{L}]{3,10} \d{4})/iu
/** 'The April 20 explosion' names a thing by its date. */
const ATTRIBUTE = /\b(?:the|its|their|his|her|an?) $/i
/** Characters after the date that are looked at for them. */
const REACH_AFTER = 25

function isFirm(text: string, sentence: { start: number; end: number }, m: TimeMention, side: Side): boolean {
  const before = text.slice(Math.max(sentence.start, m.start - REACH), m.start)
  if (side === 'future' && !ATTRIBUTE.test(before))
    return AHEAD.test(before) || AHEAD_AFTER.test(text.slice(m.end, Math.min(sentence.end, m.end + REACH)))
  const after = text.slice(m.end, Math.min(sentence.end, m.end + REACH_AFTER))
  return side === 'past' && !DEFERRED.test(before) && !DEFERRED.test(after) && !OTHER_YEAR.test(after)
}

/** Days further off are not counted exactly by writers. */
const LONGEST_OFFSET = 6

/** All clues of an article, in text order; a range counts as its two ends. */
export function cluesOf(article: ArticleText, mentions: TimeMention[]): Clue[] {
  return mentions.flatMap((m, at) => {
    if (m.type === 'duration' || m.type === 'set') return []
    const sentence = article.sentences[m.sentence]
    if (!sentence) return []
    const told = tenseAt(article.text, sentence.start, sentence.end, m.start, m.end) ?? 'open'
    const side = isPutOff(article.text, sentence.start, m.start) ? 'future' : told
    const firm = isFirm(article.text, sentence, m, side)
    if (m.value.kind === 'offset')
      return inQuotation(article.text, sentence.start, m.start) ? [] : dayOffset(m, at, side)
    return calendarsOf(m).flatMap(v => {
      const kind = kindOf(v)
      const present = m.value.kind === 'calendar' && isToldInPresent(article.text, m.end, sentence.end)
      const press = PRESS_BEFORE.test(article.text.slice(Math.max(sentence.start, m.start - REACH), m.start))
      if (!kind) return []
      const mark = kind === 'day' ? markOf(article.text, m, v) : null
      const named = OWNER.test(article.text.slice(m.end, m.end + 3))
      const place = { mention: at, sentence: m.sentence, start: m.start }
      return [{ ...clue(kind, v, side), ...place, present, press, firm, ago: agoOf(m.text), named, mark }]
    })
  })
}

/** Of a range only one of amendments is set about the article: 'amended on 14 and 21 May 2019'. */
function markOf(text: string, m: TimeMention, v: CalendarValue): PublicationMark | null {
  const mark = publicationMark({
    before: text.slice(Math.max(0, m.start - 90), m.start),
    words: m.text,
    after: text.slice(m.end, m.end + 60),
    position: m.start,
    rest: text.length - m.end,
    year: v.year !== undefined,
    weekday: v.weekday !== undefined,
  })
  return m.value.kind === 'calendar' || mark === 'amended' ? mark : null
}

function kindOf(v: CalendarValue): Clue['kind'] | null {
  if (v.era === 'bc' || v.first === 'open' || v.weekOf || v.approximate) return null
  if (v.month !== undefined) return v.date === undefined ? 'month' : 'day'
  if (v.date !== undefined) return null
  if (v.weekday !== undefined) return 'weekday'
  if (v.season !== undefined || v.quarter !== undefined) return v.year === undefined ? null : 'year'
  return v.year === undefined ? null : 'year'
}

/** Also where a tokeniser has set it off. */
const OWNER = /^ ?['’]s/

type Said = Pick<
  Clue,
  'kind' | 'year' | 'month' | 'date' | 'weekday' | 'part' | 'offset' | 'side' | 'direction'
>

function clue(kind: Clue['kind'], v: CalendarValue, side: Side): Said {
  return {
    kind,
    year: v.year ?? null,
    month: v.month ?? null,
    date: v.date ?? null,
    weekday: v.weekday ?? null,
    part: v.part ?? null,
    offset: null,
    side: v.direction === 1 ? 'future' : v.direction === -1 ? 'past' : side,
    direction: v.direction ?? null,
  }
}

/** 'Was to meet on Monday', 'prepared for a hearing set for Tuesday': ahead, though the sentence is of the past. */
const PUT_OFF =
  /\b(?:(?:was|were|is|are|been) (?:due|set|scheduled|expected|slated|supposed|to)|set for|scheduled for|due|slated|prepared for|deadline|to be|eve of)\b[^,;:.]{0,40}$/i

function isPutOff(text: string, from: number, at: number): boolean {
  return PUT_OFF.test(text.slice(Math.max(from, at - REACH), at))
}

function agoOf(words: string): number | null {
  if (/^(?:yesterday|the (?:day before|previous day))\b/i.test(words)) return 1
  if (/^today\b/i.test(words)) return 0
  return /^tomorrow\b/i.test(words) ? -1 : null
}

/** Right after the date a name of at most five words, then a verb of saying in the present. */
const PRESENT =
  /^[,\s]{0,3}(?:[\p{L}\p{N}’'.“”"-]{1,30}\s{1,2}){1,6}(?:writes|says|reports|announces|notes|states|informs|publishes|tells|quotes|claims)\b/u

const PRESS =
  '(?:[Nn]ewspapers?|[Mm]agazine|[Nn]ews agency|[Dd]aily|News|Post|Times|Journal|Herald|Tribune|Gazette|Guardian|Telegraph|Observer|Chronicle|Courier|Independent|Reuters|Associated Press|AP|AFP|Xinhua|Interfax|Bloomberg|BBC|CNN|NBC|CBS|ABC|MSNBC|Al Jazeera)'
/** Right before the day. */
const PRESS_BEFORE = new RegExp(
  `\\b(?:${PRESS} (?:said|reported|wrote|revealed|quoted)|(?:told|reported by) (?:[\\p{L}.]{1,20} ){0,4}${PRESS})(?: on| late| early| in)? $`,
  'u',
)

function isToldInPresent(text: string, from: number, to: number): boolean {
  return PRESENT.test(text.slice(from, Math.min(to, from + 120)))
}

/** 'yesterday', 'today', 'three days ago'. */
function dayOffset(m: TimeMention, mention: number, side: Side): Clue[] {
  const v = m.value
  if (v.kind !== 'offset' || v.unit !== 'day' || v.from !== 'speech' || v.approximate) return []
  if (Math.abs(v.count) > LONGEST_OFFSET) return []
  return [{ ...onTheDay(m.sentence), offset: v.count, side, mention, start: m.start }]
}

/** What a sentence tells of the day of writing without naming it; its `mention` is -1. */
export function onTheDay(sentence: number): Clue {
  return {
    kind: 'offset',
    year: null,
    month: null,
    date: null,
    weekday: null,
    part: null,
    offset: 0,
    side: 'open',
    firm: false,
    direction: null,
    present: true,
    press: false,
    ago: null,
    named: false,
    mark: null,
    mention: -1,
    sentence,
    start: -1,
  }
}

/** A speaker's 'yesterday' counts from the speech, not from the article. Quotation marks, tokenised ones too, up to the mention. */
function inQuotation(text: string, from: number, to: number): boolean {
  const before = text.slice(from, to)
  const opened = before.match(/[“«]|``/g)?.length ?? 0
  const closed = before.match(/[”»]|''/g)?.length ?? 0
  const straight = before.match(/"/g)?.length ?? 0
  return opened > closed || straight % 2 === 1
}

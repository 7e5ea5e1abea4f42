/**
 * Puts the time mentions of an article in the calendar: from the article's day, the tense of the clause and the
 * time the text is at. What cannot be worked out stays unresolved with the reason; the day of the run is never used.
 */
import { dayParts } from '../../dossier/day.ts'
import { readAs } from '../../dossier/reason-text.ts'
import type { Reason, When } from '../../dossier/schema.ts'
import type { ArticleText } from '../text/article-text.ts'
import { isChronology } from '../text/chronology.ts'
import { type DateOrder, dateOrder } from './date-order.ts'
import { joinedYears, namedDays } from './joined-dates.ts'
import type { CalendarValue, TimeMention } from './mention.ts'
import { bounds, type Place, placeInWords, rangeOf, whenOf } from './place.ts'
import { resolveCalendar } from './resolve-calendar.ts'
import { resolveOffset } from './resolve-offset.ts'
import type { ResolvedMention } from './resolved.ts'
import {
  dayOfPublication,
  isNarrative,
  isSpoken,
  type Note,
  type Outcome,
  type Setting,
  yearOf,
} from './setting.ts'
import { type Tense, tenseAt } from './tense.ts'
import { timexOfPlace, timexUnresolved } from './timex.ts'

interface Reader {
  article: Pick<ArticleText, 'id' | 'text' | 'sentences'>
  today: number | null
  thisYear: number | null
  narrative: boolean
  at: Place | null
  /** The last time named, in passing too. */
  passed: { place: Place; sentence: number } | null
  /** By weekday (0 = Sunday) the last day named that was one: what "that Friday" means. */
  weekdays: Map<number, number>
  /** The last day told as still to come: an article without a date was written before it. */
  ahead: number | null
  /** Sentence in which `at` was set. */
  sentence: number
  /** Where the words that set `at` end. */
  end: number
  /** Did they open their sentence? */
  opened: boolean
  /** Was the year of `at` written out? */
  yearWritten: boolean
  /** The last time that headed or opened an entry; undefined where the text is no chronology. */
  entry: Place | null | undefined
  joined: ReadonlyMap<TimeMention, number>
  named: ReadonlyMap<TimeMention, CalendarValue>
  first: DateOrder | null
  spoken: boolean
}

/** One entry a mention, in the same order. `published` null: dates without a year take it from the text or stay open. */
export function resolve(
  article: Pick<ArticleText, 'id' | 'text' | 'sentences'>,
  mentions: readonly TimeMention[],
  published: When | null,
): ResolvedMention[] {
  const thisYear = published ? yearOf(published) : null
  const reader: Reader = {
    article,
    today: dayOfPublication(published),
    thisYear,
    narrative: isNarrative(mentions, published) || isSectioned(article, mentions),
    at: null,
    passed: null,
    weekdays: new Map(),
    ahead: null,
    sentence: -1,
    end: 0,
    opened: false,
    yearWritten: false,
    entry: isChronology(article.text) ? null : undefined,
    joined: joinedYears(article.text, mentions),
    named: namedDays(article.text, mentions),
    first: dateOrder(mentions),
    spoken: isSpoken(mentions),
  }
  return mentions.map(mention => resolveOne(reader, mention))
}

/** Years stand alone, as headings: what is below them is of them. */
function isSectioned(
  { sentences }: Pick<ArticleText, 'sentences'>,
  mentions: readonly TimeMention[],
): boolean {
  const headings = mentions.filter(({ value, sentence, start, end }) => {
    const { start: from, end: to } = sentences[sentence] ?? { start: 0, end: 0 }
    const year = value.kind === 'calendar' && value.year !== undefined && value.month === undefined
    return year && to - from <= end - start + 2
  })
  return headings.length >= SECTIONS
}

const SECTIONS = 2

function resolveOne(reader: Reader, mention: TimeMention): ResolvedMention {
  const value = reader.named.get(mention) ?? mention.value
  if (value.kind === 'calendar')
    return fromOutcome(
      reader,
      mention,
      resolveCalendar(value, settingOf(reader, mention)),
      writesYear(mention),
    )
  if (value.kind === 'offset')
    return fromOutcome(reader, mention, resolveOffset(value, settingOf(reader, mention)), false)
  if (value.kind === 'range') return resolveRange(reader, mention)
  return unresolved(reader, mention, REASONS[value.kind], [])
}

const REASONS = {
  event: 'counted from an event, whose day is looked up when the events are known',
  duration: 'a length of time, not a date',
  set: 'a repeated time, not one date',
  vague: 'too vague for a date',
}

function writesYear({ value }: TimeMention): boolean {
  return value.kind === 'range'
    ? value.from.year !== undefined
    : value.kind === 'calendar' && value.year !== undefined
}

function settingOf(reader: Reader, mention: TimeMention): Setting {
  return new SettingOf(reader, mention)
}

/** 'will look into the April 20 explosion': the verb speaks of looking, not of the explosion. */
function isAttribute(text: string, { start, end, value }: TimeMention): boolean {
  if (value.kind !== 'calendar') return false
  // "would not play in this Sunday's game"
  if (value.weekday !== undefined && value.direction === 0)
    return (
      /\b(?:for|before|of|in|to) $/.test(text.slice(Math.max(0, start - 8), start)) &&
      /^['’]s /.test(text.slice(end, end + 3))
    )
  if (value.date === undefined || value.month === undefined) return false
  const bound = /\b(?:the|its|his|her|their|our)\s$/i.test(text.slice(Math.max(0, start - 7), start))
  const inside = /^the\s/i.test(text.slice(start, start + 4))
  return (bound || inside) && /^\s[a-z]{4,20}\b/.test(text.slice(end, end + 22))
}

/** ", built in 1964,": behind a comma a participle, a few words and the year, and a comma. */
function closesAside(text: string, end: number): boolean {
  const before = text.slice(Math.max(0, end - 70), end)
  const described =
    /,\s?(?:first |originally |last )?\p{Ll}{2,12}(?:ed|en|un|lt|wn|rn|ne|de)\s(?:[^,.;]{0,40}\s)?(?:in|of|since)\s\d{4}$/u
  return /^\s?,/.test(text.slice(end, end + 2)) && described.test(before)
}

function pointedDay(
  { article, weekdays }: Reader,
  { value, start, sentence }: TimeMention,
): number | null | undefined {
  if (value.kind !== 'calendar' || value.weekday === undefined) return undefined
  const opens = article.sentences[sentence]?.start ?? 0
  const before = article.text.slice(Math.max(opens, start - 12), start)
  return POINTED.test(before) ? (weekdays.get(value.weekday) ?? null) : undefined
}

/** "On that Friday", "by that Tuesday", and at the sentence's beginning; behind a verb "that" may open what is said. */
const POINTED = /^That $|\b(?:on|by|of|from|since|until) that $/i

class SettingOf implements Setting {
  readonly today: number | null
  readonly thisYear: number | null
  readonly narrative: boolean
  readonly at: Place | null
  readonly beside: Place | null
  readonly near: boolean
  readonly framed: boolean
  readonly aside: boolean
  readonly since: number
  readonly yearWritten: boolean
  readonly joined: number | null
  readonly first: DateOrder | null
  readonly spoken: boolean
  readonly ahead: number | null
  readonly pointed: number | null | undefined

  constructor(
    private readonly reader: Reader,
    private readonly mention: TimeMention,
  ) {
    this.today = reader.today
    this.thisYear = reader.thisYear
    this.narrative = reader.narrative
    this.at = opensEntry(reader, mention) ? entryBefore(reader) : reader.at
    this.beside = reader.passed?.sentence === mention.sentence ? reader.passed.place : null
    this.near = reader.sentence === mention.sentence
    this.framed = this.near && reader.opened
    this.aside = this.near && closesAside(reader.article.text, reader.end)
    this.since = mention.start - reader.end
    this.yearWritten = reader.yearWritten
    this.joined = reader.joined.get(mention) ?? null
    this.first = reader.first
    this.spoken = reader.spoken
    this.ahead = reader.today === null ? reader.ahead : null
    this.pointed = pointedDay(reader, mention)
  }

  tense(): Tense {
    const { text, sentences } = this.reader.article
    const { start, end, sentence } = this.mention
    const { start: from, end: to } = sentences[sentence] ?? { start: 0, end: text.length }
    if (isAttribute(text, this.mention)) return null
    return tenseAt(text, from, to, start, end)
  }
}

function fromOutcome(
  reader: Reader,
  mention: TimeMention,
  outcome: Outcome,
  stated: boolean,
): ResolvedMention {
  if (!outcome.place) return unresolved(reader, mention, outcome.unresolved, outcome.notes)
  const { place } = outcome
  const when = whenOf(place, stated ? 'stated' : 'resolved')
  if (!when) return unresolved(reader, mention, 'there is no such day in the calendar', outcome.notes)
  const comparison = mention.value.kind === 'offset' && mention.value.unit === 'year' && !mention.value.whole
  if (!comparison) moveTo(reader, mention, place)
  return {
    mention,
    when,
    implied: outcome.implied,
    why: reasons(reader, mention, outcome.notes, { edtf: when.edtf, words: placeInWords(place) }),
    timex: timexOfPlace(place),
    unresolved: null,
    relativeTo: null,
  }
}

/** The text is now at this time. Whole decades and centuries are background, and so is what a tale names in passing. */
function moveTo(reader: Reader, mention: TimeMention, place: Place): void {
  if (place.grain === 'decade' || place.grain === 'century') return
  reader.passed = { place, sentence: mention.sentence }
  passDay(reader, mention, place)
  if (isAside(reader, mention, place)) return
  reader.yearWritten = writesYear(mention) || (reader.yearWritten && reader.at?.year === place.year)
  reader.at = place
  if (opensEntry(reader, mention)) reader.entry = place
  reader.sentence = mention.sentence
  reader.end = mention.end
  reader.opened = reader.article.sentences[mention.sentence]?.start === mention.start
}

function passDay(reader: Reader, { start, sentence }: TimeMention, place: Place): void {
  const day = place.grain === 'day' ? bounds(place)?.[0] : undefined
  if (day === undefined) return
  reader.weekdays.set(dayParts(day).weekday, day)
  const opens = reader.article.sentences[sentence]?.start ?? start
  if (TO_COME.test(reader.article.text.slice(opens, start))) reader.ahead = day
}

/** What news says before a day that lies ahead; a tale says "would". */
const TO_COME = /\b(?:will|(?:is|are) (?:scheduled|due|set|expected|planned) (?:to|for))\b[^.;:?!]*$/

/** Of a chronology: what its entries name in passing is not where the next one is. */
function opensEntry({ article, entry }: Reader, { value, start, sentence }: TimeMention): boolean {
  const isDate = value.kind === 'calendar' && (value.month !== undefined || value.year !== undefined)
  return isDate && entry !== undefined && article.sentences[sentence]?.start === start
}

/** Before the first entry the year that was named. */
function entryBefore({ entry, at }: Reader): Place | null {
  return entry ?? (at === null ? null : { grain: 'year', year: at.year })
}

/** A time that a tale looks out to or back at in passing: "(born 12 June 1970)", "planned for 1976", "the heir of the August 1792 rising", "as in 1614". */
function isAside(reader: Reader, mention: TimeMention, place: Place): boolean {
  const { narrative, at, article } = reader
  if (!narrative || at === null) return false
  const { start, end, sentence } = mention
  const opens = article.sentences[sentence]?.start ?? 0
  if (start - opens < LEAD) return false
  const before = article.text.slice(Math.max(opens, start - 60), start)
  if (/\(\p{L}{3}[^()]*$/u.test(before)) return true
  const years = place.year - at.year
  if (place.grain === 'year' && years > 0 && FORETOLD.test(before)) return true
  if (Math.abs(years) >= GENERATION) return true
  const [here, there] = [bounds(at), bounds(place)]
  if (here === null || there === null || there[1] >= here[0]) return false
  const named = /\b(?:of|to|for|from|by|like) (?:the|its|his|her|their) $/.test(before)
  return FOLLOWED.test(before) || (named && /^ \p{Ll}/u.test(article.text.slice(end, end + 2)))
}

/** UTF-16 units: a date further in its sentence than that opens no scene. */
const LEAD = 12
/** Years that no tale leaps in the middle of a sentence. */
const GENERATION = 20
const FORETOLD = /\b(?:planned|projected|scheduled|intended|expected|due|until|till|by|would)\b[^.;:?!\n]*$/
const FOLLOWED = /\b(?:follow(?:ed|s|ing)|since|unlike|recall(?:ed|ing)|compared)\b[^.,;:?!\n]*$/

function resolveRange(reader: Reader, mention: TimeMention): ResolvedMention {
  const { value } = mention
  if (value.kind !== 'range') return unresolved(reader, mention, 'not a range', [])
  const first = resolveCalendar(value.from, settingOf(reader, mention))
  if (!first.place) return unresolved(reader, mention, first.unresolved, first.notes)
  moveTo(reader, mention, first.place)
  const last = resolveCalendar(sameYear(value.to, value.from, first.place), {
    ...settingOf(reader, mention),
    narrative: true,
    ahead: null,
  })
  if (!last.place) return unresolved(reader, mention, last.unresolved, last.notes)
  const when = rangeOf(first.place, last.place, writesYear(mention) ? 'stated' : 'resolved')
  if (!when) return unresolved(reader, mention, 'the range ends before it begins', first.notes)
  moveTo(reader, mention, last.place)
  return {
    mention,
    when,
    implied: first.implied,
    why: reasons(reader, mention, first.notes, {
      edtf: when.edtf,
      words: `${placeInWords(first.place)} to ${placeInWords(last.place)}`,
    }),
    timex: `${timexOfPlace(first.place)}/${timexOfPlace(last.place)}`,
    unresolved: null,
    relativeTo: null,
  }
}

/** The end of a range takes the year of its beginning, or the next where it would run backwards. */
function sameYear<T extends { year?: number; month?: number; date?: number; era?: 'bc' }>(
  to: T,
  from: T,
  first: Place,
): T {
  if (to.year !== undefined || first.year < 1) return to
  const order = (v: T) => (v.month ?? 0) * 40 + (v.date ?? 0)
  return to.month === undefined ? to : { ...to, year: order(to) < order(from) ? first.year + 1 : first.year }
}

function reasons(
  reader: Reader,
  mention: TimeMention,
  notes: readonly Note[],
  result: { edtf: string; words: string },
): Reason[] {
  const { id } = reader.article
  const span = { article: id, start: mention.start, end: mention.end }
  const read: Reason = {
    kind: 'words',
    text: readAs(oneLine(mention.text), result.words),
    edtf: result.edtf,
    span,
  }
  const all = [read]
  for (const { kind, text } of notes) all.push({ kind, text, edtf: null, span: null })
  return all
}

function oneLine(text: string): string {
  if (text.length <= 200 && !/\s\s|[^\S ]/.test(text)) return text
  return text.replace(/\s{1,1000}/g, ' ').slice(0, 200)
}

function unresolved(
  reader: Reader,
  mention: TimeMention,
  why: string,
  notes: readonly Note[],
): ResolvedMention {
  const { value } = mention
  const span = { article: reader.article.id, start: mention.start, end: mention.end }
  return {
    mention,
    when: null,
    implied: [],
    why: [
      { kind: 'words', text: readAs(oneLine(mention.text), why), edtf: null, span },
      ...notes.map(({ kind, text }): Reason => ({ kind, text, edtf: null, span: null })),
    ],
    timex: timexUnresolved(mention),
    unresolved: why,
    relativeTo:
      value.kind === 'event' && value.count !== null && value.unit === 'day'
        ? { start: value.start, end: value.end, days: value.count, from: value.edge }
        : null,
  }
}

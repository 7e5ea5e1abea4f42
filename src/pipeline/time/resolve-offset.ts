/** 'last week', 'three days later', 'the day before' -> a place, counted from the article's day or from where the text is. */
import { dayInWords } from '../../dossier/date-words.ts'
import { dayParts } from '../../dossier/day.ts'
import { articleIsOfYear } from '../../dossier/reason-text.ts'
import type { OffsetValue } from './mention.ts'
import { bounds, dayPlace, mondayOf, monthPlace, type Place, placeInWords, weekPlace } from './place.ts'
import { type Note, nowhere, type Outcome, type Setting, settled } from './setting.ts'

export function resolveOffset(value: OffsetValue, setting: Setting): Outcome {
  const told = anchorOf(value, setting)
  if (!told) return nowhere('counted from a time that neither the article nor its text gives')
  const anchor = isThisMonth(value) && told.place.month === undefined ? (today(setting) ?? told) : told
  const place = counted(value, anchor.place, setting)
  if (!place) return nowhere(`counted from ${placeInWords(anchor.place)}, which is not known to the day`)
  const { part } = value
  const sided = onSide(value, place, setting.today)
  return settled(part ? { ...place, part } : sided, [anchor.note], ['year', 'month', 'date'])
}

/** 'earlier this month' ends the day before it is said, 'later this month' begins the day after. */
function onSide({ side }: OffsetValue, place: Place, today: number | null): Place {
  const all = bounds(place)
  if (side === undefined || all === null || today === null) return place
  const [from, to] = side === 'earlier' ? [all[0], today - 1] : [today + 1, all[1]]
  return today >= all[0] && today <= all[1] && from <= to ? { ...place, days: [from, to] } : place
}

/** 'the end of the month' is of the article's month where the text is at no month of its own. */
function isThisMonth({ unit, count, whole }: OffsetValue): boolean {
  return unit === 'month' && count === 0 && whole
}

function today({ today, narrative }: Setting): Anchor | null {
  if (today === null || narrative) return null
  const text = `counted from the article’s day, ${dayInWords(today)}`
  return { place: dayPlace(today), note: { kind: 'anchor', text } }
}

interface Anchor {
  place: Place
  note: Note
}

function anchorOf(value: OffsetValue, setting: Setting): Anchor | null {
  const { today, at, narrative } = setting
  const told =
    value.from === 'narrative' || (narrative && value.unit !== 'day' && !isOfThePaper(value, setting))
  if (isFarOff(value, setting)) return null
  const likeQuarter = value.unit === 'year' && !value.whole && at?.grain === 'quarter' && setting.near
  if ((told || likeQuarter) && at && at.grain !== 'decade' && at.grain !== 'century') {
    return {
      place: at,
      note: { kind: 'anchor', text: `counted from ${placeInWords(at)}, where the text is` },
    }
  }
  if (narrative && today === null) return null
  if (value.from === 'narrative' && value.unit === 'day') return null
  if (today !== null && !(narrative && value.from === 'speech' && value.unit === 'day')) {
    return {
      place: dayPlace(today),
      note: { kind: 'anchor', text: `counted from the article’s day, ${dayInWords(today)}` },
    }
  }
  if (setting.thisYear === null || value.unit !== 'year') return null
  return {
    place: { grain: 'year', year: setting.thisYear },
    note: { kind: 'anchor', text: articleIsOfYear(setting.thisYear) },
  }
}

/**
 * "this year", "last week" in a paper of a known day that speaks of its own days, however far back the tale behind it
 * goes; "11 years ago" in any: it is counted from where it is said.
 */
function isOfThePaper({ from, unit, count, whole }: OffsetValue, { today, spoken }: Setting): boolean {
  const ago = unit === 'year' && count < 0 && !whole
  return from === 'speech' && today !== null && (spoken || ago)
}

/**
 * 'that morning', 'the same day': in news the day just named, not one named far back in the text (UTF-16 units), nor
 * one yet to come where it is told as past.
 */
const FAR = 250

function isFarOff({ from, unit, count }: OffsetValue, setting: Setting): boolean {
  const { narrative, at, today, since } = setting
  if (narrative || from !== 'narrative' || unit !== 'day' || count !== 0 || at === null || today === null)
    return false
  const day = bounds(at)?.[0] ?? today
  return since > FAR || (day > today && setting.tense() !== 'future')
}

/** Null when the anchor is less precise than the unit needs. */
function counted({ unit, count, whole }: OffsetValue, anchor: Place, setting: Setting): Place | null {
  const day = anchor.grain === 'day' ? (bounds(anchor)?.[0] ?? null) : null
  switch (unit) {
    case 'day':
      return day === null ? null : dayPlace(day + count)
    case 'week':
      return weekCounted(anchor, day, count)
    case 'weekend':
      return day === null ? null : weekend(day, count, setting)
    case 'month':
      return anchor.month === undefined ? null : monthPlace(anchor.year, anchor.month + count)
    case 'quarter':
      return quarterCounted(anchor, count)
    case 'year':
      return yearCounted(anchor, count, whole)
    case 'decade':
      return { grain: 'decade', year: Math.floor(anchor.year / 10) * 10 + 10 * count }
    case 'century':
      return { grain: 'century', year: Math.floor(anchor.year / 100) * 100 + 100 * count }
    default:
      return null
  }
}

function weekCounted(anchor: Place, day: number | null, count: number): Place | null {
  if (anchor.monday !== undefined) return weekPlace(anchor.monday + 7 * count)
  return day === null ? null : weekPlace(mondayOf(day) + 7 * count)
}

/** 'the weekend' of a Monday's paper is the one just past, of a Thursday's the one to come unless it is told as past. */
function weekend(day: number, count: number, setting: Setting): Place {
  const monday = mondayOf(day)
  if (count !== 0) return weekPlace(monday + 7 * count, 'weekend')
  const inside = dayParts(day).weekday === 0 || dayParts(day).weekday === 6
  const coming = setting.tense() === 'future'
  return weekPlace(inside || coming ? monday : monday - 7, 'weekend')
}

function quarterCounted(anchor: Place, count: number): Place | null {
  const quarter =
    anchor.quarter ?? (anchor.month === undefined ? undefined : Math.floor((anchor.month - 1) / 3) + 1)
  if (quarter === undefined) return null
  const shifted = anchor.year * 4 + quarter - 1 + count
  const q = shifted % 4
  return {
    grain: 'quarter',
    year: Math.floor(shifted / 4),
    quarter: q === 0 ? 1 : q === 1 ? 2 : q === 2 ? 3 : 4,
  }
}

/** 'a year earlier' than a quarter is that quarter of the year before; than anything else, the year. */
function yearCounted(anchor: Place, count: number, whole: boolean): Place {
  const year = anchor.year + count
  if (!whole && anchor.grain === 'quarter') return { ...anchor, year }
  return { grain: 'year', year }
}

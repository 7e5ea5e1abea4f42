/** Event mentions and the day each happened, beside "the nearest day of the sentence, else the document date". */
import * as v from 'valibot'
import { addDays } from '../../src/dossier/day.ts'
import { oneDay } from '../../src/dossier/one-day.ts'
import type { When } from '../../src/dossier/schema.ts'
import { dateOfTrigger } from '../../src/pipeline/events/trigger-date.ts'
import type { ArticleInContext } from '../../src/pipeline/recipe.ts'
import { articleFromText } from '../../src/pipeline/text/article.ts'
import { recognise } from '../../src/pipeline/time/recognise.ts'
import { resolve } from '../../src/pipeline/time/resolve.ts'
import { checkLines } from './corpus.ts'
import type { Kind, Row } from './kind.ts'

const document = v.object({
  id: v.string(),
  dct: v.string(),
  text: v.string(),
  events: v.array(
    v.object({
      id: v.string(),
      start: v.number(),
      end: v.number(),
      sentStart: v.number(),
      sentEnd: v.number(),
      /** '2008-02-18', '2008-02' or '2008-02-XX', '2004'; 'XXXX-XX-XX': no day is known. */
      gold: v.string(),
    }),
  ),
})
type Document = v.InferOutput<typeof document>
type EventMention = Document['events'][number]

export const eventdates: Kind = {
  prefix: 'eventdates',
  score(file, lines): Row[] {
    const documents = checkLines(document, file, lines)
    const ours = score(documents, answersOf)
    const peer = score(documents, nearestDays)
    const row = (measure: string, of: (s: Score) => string): Row => ({
      measure,
      ours: of(ours),
      peer: of(peer),
    })
    return [
      {
        ...row('exact', s => share(s.exact, s.mentions)),
        note: 'peer: nearest day in the sentence, else document date',
      },
      row('exact, not on the document date', s => share(s.elsewhereExact, s.elsewhere)),
      row('exact where gold has a calendar date', s => share(s.datedExact, s.dated)),
      row('right of those answered with a date', s => share(s.datedExact, s.answered)),
    ]
  },
}

interface Score {
  mentions: number
  exact: number
  elsewhere: number
  elsewhereExact: number
  dated: number
  datedExact: number
  answered: number
}

/** The corpus's own way to write that no day is known; it is an answer, and gold where the annotators found none. */
const UNKNOWN = 'XXXX-XX-XX'

function score(documents: readonly Document[], answer: (d: Document) => string[]): Score {
  const s: Score = {
    mentions: 0,
    exact: 0,
    elsewhere: 0,
    elsewhereExact: 0,
    dated: 0,
    datedExact: 0,
    answered: 0,
  }
  for (const d of documents) {
    const answers = answer(d)
    d.events.forEach((event, i) => {
      const right = answers[i] === event.gold ? 1 : 0
      const elsewhere = event.gold === d.dct ? 0 : 1
      const dated = event.gold === UNKNOWN ? 0 : 1
      s.mentions++
      s.exact += right
      s.elsewhere += elsewhere
      s.elsewhereExact += right * elsewhere
      s.dated += dated
      s.datedExact += right * dated
      s.answered += answers[i] === UNKNOWN ? 0 : 1
    })
  }
  return s
}

function answersOf(d: Document): string[] {
  const context = contextOf(d)
  return d.events.map(e => written(dateOfTrigger(context, e.start, e.end)))
}

/** The article with its document date given, as read by the engine. */
function contextOf(d: Pick<Document, 'id' | 'dct' | 'text'>): ArticleInContext {
  const article = articleFromText({ file: `${d.id}.txt`, text: d.text })
  const when = oneDay(d.dct, 'stated')
  const times = resolve(article, recognise(article), when)
  return {
    index: 0,
    article,
    date: { when, undated: null, why: [], runnersUp: [] },
    times,
    actors: [],
    places: [],
  }
}

/** A day, or as much of one as all days of the span share; a week is of its Thursday's month, as in ISO 8601. */
function written(when: When | null): string {
  if (when === null) return UNKNOWN
  if (when.from === when.to) return when.from
  if (when.precision === 'week') return addDays(when.from, 3).slice(0, 7)
  if (when.from.slice(0, 7) === when.to.slice(0, 7)) return when.from.slice(0, 7)
  return when.from.slice(0, 4) === when.to.slice(0, 4) ? when.from.slice(0, 4) : UNKNOWN
}

function nearestDays(d: Document): string[] {
  const { times } = contextOf(d)
  return d.events.map(e => nearestDay(times, e) ?? d.dct)
}

function nearestDay(times: ArticleInContext['times'], event: EventMention): string | null {
  const days = times.filter(
    t => t.when?.precision === 'day' && t.mention.start >= event.sentStart && t.mention.end <= event.sentEnd,
  )
  const distance = (t: (typeof days)[number]) => Math.abs(t.mention.start - event.start)
  const nearest = days.sort((a, b) => distance(a) - distance(b))[0]
  return nearest?.when?.from ?? null
}

function share(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1)} (${part}/${whole})`
}

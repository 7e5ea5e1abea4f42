/** What must be true of a dossier before it may be written. One fault stops the build and leaves the old output as it was. */
import * as v from 'valibot'
import { compareDays } from '../dossier/day.ts'
import {
  articleFile,
  audit,
  details,
  dossier,
  type Span,
  type TimelineEvent,
  type When,
} from '../dossier/schema.ts'
import { counts, type Dossier, inDateOrder } from './assemble/dossier.ts'
import { edtfBounds } from './edtf.ts'

/** Faults in words, the place first; empty when all holds. */
export function faultsOf(whole: Dossier): string[] {
  const shape = [
    ...ofShape('dossier.json', dossier, whole.index),
    ...whole.details.flatMap((d, i) => ofShape(`details/${i}.json`, details, d)),
    ...whole.articles.flatMap(a => ofShape(`articles/${a.id}.json`, articleFile, a)),
    ...ofShape('audit.json', audit, whole.audit),
  ]
  return shape.length > 0 ? shape : new Checker(whole).faults()
}

function ofShape(file: string, schema: v.GenericSchema, value: unknown): string[] {
  const read = v.safeParse(schema, value)
  return read.success
    ? []
    : read.issues.slice(0, 5).map(i => `${file} at ${v.getDotPath(i) ?? ''}: ${i.message}`)
}

class Checker {
  private readonly out: string[] = []
  private readonly whole: Dossier
  private readonly events: TimelineEvent[]
  private readonly texts: Map<string, string>
  private readonly eventIds: Set<string>
  private readonly actorIds: Set<string>

  constructor(whole: Dossier) {
    this.whole = whole
    this.events = whole.details.flatMap(d => d.events)
    this.texts = new Map(whole.articles.map(a => [a.id, a.text]))
    this.eventIds = new Set(this.events.map(e => e.id))
    this.actorIds = new Set(whole.index.actors.map(a => a.id))
  }

  faults(): string[] {
    this.ids()
    for (const event of this.events) this.event(event)
    for (const a of this.whole.index.articles) if (a.published) this.when(a.id, a.published)
    this.index()
    this.articles()
    this.audit()
    return this.out
  }

  private need(holds: boolean, where: string, what: string): void {
    if (!holds) this.out.push(`${where}: ${what}`)
  }

  private ids(): void {
    const { actors, articles, redirects } = this.whole.index
    this.need(this.eventIds.size === this.events.length, 'events', 'an id stands twice')
    this.need(this.actorIds.size === actors.length, 'actors', 'an id stands twice')
    this.need(new Set(articles.map(a => a.id)).size === articles.length, 'articles', 'an id stands twice')
    for (const [from, to] of Object.entries(redirects)) {
      this.need(!this.eventIds.has(from), from, 'is an event and a redirect')
      this.need(to === null || this.eventIds.has(to), from, `leads to ${to}, which is no event`)
    }
  }

  private event(event: TimelineEvent): void {
    this.when(event.id, event.when)
    for (const actor of event.actors)
      this.need(this.actorIds.has(actor), event.id, `names the unknown actor ${actor}`)
    this.need(
      event.partOf === null || (this.eventIds.has(event.partOf) && event.partOf !== event.id),
      event.id,
      'is part of no event',
    )
    if (event.titleSpan) this.span(event.id, event.titleSpan)
    for (const e of event.evidence) {
      this.when(event.id, e.says)
      this.span(event.id, e.span)
      this.need(
        this.slice(e.span) === e.quote,
        event.id,
        `an excerpt is not identical to its place in ${e.span.article}`,
      )
      this.need(
        e.copyOf === null || this.texts.has(e.copyOf),
        event.id,
        'an excerpt repeats an unknown article',
      )
      for (const a of e.actors) this.inside(event.id, a.span, e.span)
      for (const a of e.actors)
        this.need(this.actorIds.has(a.actor), event.id, `an excerpt names the unknown actor ${a.actor}`)
      this.need(
        e.speaker === null || this.actorIds.has(e.speaker),
        event.id,
        `an excerpt is said by the unknown ${e.speaker}`,
      )
      for (const span of [e.dateSpan, ...e.why.map(w => w.span)]) if (span) this.span(event.id, span)
    }
    for (const { span, quote } of event.conflicts.flatMap(c => c.claims)) {
      this.span(event.id, span)
      this.need(
        this.slice(span) === quote,
        event.id,
        `a claim is not identical to its place in ${span.article}`,
      )
    }
    for (const s of event.history) this.when(event.id, s.when)
  }

  private slice({ article, start, end }: Span): string | undefined {
    return this.texts.get(article)?.slice(start, end)
  }

  private span(where: string, span: Span): void {
    const text = this.texts.get(span.article)
    if (text === undefined) {
      this.need(false, where, `points into the unknown article ${span.article}`)
      return
    }
    this.need(span.start < span.end && span.end <= text.length, where, `points outside ${span.article}`)
    this.need(
      !splitsCharacter(text, span.start) && !splitsCharacter(text, span.end),
      where,
      `cuts a character of ${span.article} in two`,
    )
  }

  private inside(where: string, inner: Span, outer: Span): void {
    const holds = inner.article === outer.article && inner.start >= outer.start && inner.end <= outer.end
    this.need(holds, where, 'a mark lies outside its excerpt')
  }

  /** The EDTF string is one, and the days lie inside it ("early August" is narrower than its month). */
  private when(where: string, w: When): void {
    const bounds = edtfBounds(w.edtf)
    this.need(compareDays(w.from, w.to) <= 0, where, `ends (${w.to}) before it begins (${w.from})`)
    if (!bounds) {
      this.need(false, where, `${JSON.stringify(w.edtf)} is not a supported EDTF date`)
      return
    }
    const inside = compareDays(bounds.from, w.from) <= 0 && compareDays(w.to, bounds.to) <= 0
    this.need(inside, where, `the days ${w.from} to ${w.to} lie outside ${w.edtf}`)
    this.need(
      w.part !== null || (bounds.from === w.from && bounds.to === w.to),
      where,
      `the days ${w.from} to ${w.to} are not those of ${w.edtf}`,
    )
  }

  private index(): void {
    const { events: rows, shards, articles, actors } = this.whole.index
    this.need(
      rows.length === this.events.length,
      'dossier.json',
      'holds another number of events than its details',
    )
    this.events.forEach((event, i) => {
      const before = this.events[i - 1]
      this.need(rows[i]?.[0] === event.id, event.id, 'stands at another place in the index')
      this.need(!before || inDateOrder(before, event) < 0, event.id, 'is out of date order')
    })
    for (const row of rows) {
      this.need(
        row[9].every(a => a < actors.length) && row[11].every(a => a < articles.length),
        row[0],
        'points outside a list',
      )
      this.need(
        row[11].length > 0 && row[12] >= 1 && row[12] <= row[11].length,
        row[0],
        'counts its sources wrongly',
      )
    }
    let at = 0
    this.whole.details.forEach((d, i) => {
      this.need(shards[i] === at, `details/${i}.json`, 'does not begin where the index says')
      at += d.events.length
    })
  }

  private articles(): void {
    for (const a of this.whole.articles) {
      const where = `articles/${a.id}.json`
      for (const m of [...a.blocks, ...a.marks, ...a.passages])
        this.span(where, { article: a.id, start: m.start, end: m.end })
      for (const p of a.passages)
        this.need(this.eventIds.has(p.event), where, `a passage of the unknown event ${p.event}`)
      this.need(covers(a.text, a.blocks), where, 'blocks leave out or repeat some text')
    }
  }

  private audit(): void {
    const { index, audit: account, articles } = this.whole
    this.need(
      JSON.stringify(counts(account)) === JSON.stringify(index.counts),
      'audit.json',
      'its rows are not those counted in dossier.json',
    )
    const used = new Set(account.files.filter(f => f.fate === 'used').map(f => f.article))
    this.need(
      used.size === articles.length && articles.every(a => used.has(a.id)),
      'audit.json',
      'its used files are not the articles',
    )
    for (const m of account.mentions) {
      this.need(
        this.slice(m.span)?.slice(0, 500) === m.text,
        'audit.json',
        `"${m.text}" is not identical to its place in ${m.span.article}`,
      )
      const tied = m.fate === 'event' || m.fate === 'merged'
      this.need(
        tied === (m.event !== null) && (m.event === null || this.eventIds.has(m.event)),
        'audit.json',
        `"${m.text}" ends in an unknown event`,
      )
    }
    for (const u of account.undated)
      this.need(
        this.slice(u.span) === u.quote,
        'audit.json',
        'an undated statement is not identical to its place',
      )
  }
}

function splitsCharacter(text: string, at: number): boolean {
  const [before, after] = [text.charCodeAt(at - 1), text.charCodeAt(at)]
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff
}

function covers(text: string, blocks: readonly { start: number; end: number }[]): boolean {
  let at = 0
  let gaps = ''
  for (const { start, end } of blocks) {
    if (start < at) return false
    gaps += text.slice(at, start)
    at = end
  }
  return (gaps + text.slice(at)).replace(/[\u200b\ufeff]/g, '').trim() === ''
}

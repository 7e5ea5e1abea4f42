/** The corrections of `dossier.yaml`, applied to what the engine found. One that no longer fits stops the build. */
import type { Actor, ActorId, EventId, When } from '../../dossier/schema.ts'
import { at } from '../analysis.ts'
import { edtfBounds } from '../edtf.ts'
import type { Statement } from '../events/statement.ts'
import { InputError } from '../input-error.ts'
import type { Cluster } from '../merging/cluster.ts'
import type { ArticleInContext } from '../recipe.ts'
import type { Correction } from '../settings/settings.ts'
import { asFound, type EditedEvent } from './edited-event.ts'

export interface CorrectionContext {
  articles: readonly ArticleInContext[]
  actors: readonly Actor[]
  /** Id of the event made of excerpts split from another. */
  splitId(from: EventId, cluster: Cluster): EventId
  /** What an id that is no event now leads to: another id, null when withdrawn, undefined when never given out. */
  leadsTo(id: EventId): EventId | null | undefined
}

export interface Corrected {
  events: EditedEvent[]
  /** Ids that an editor merged into others. */
  merged: Map<EventId, EventId>
}

export function applyCorrections(
  found: readonly EditedEvent[],
  corrections: readonly Correction[],
  context: CorrectionContext,
): Corrected {
  const desk = new Desk(found, context)
  for (const correction of corrections) desk.apply(correction)
  return { events: desk.events(), merged: desk.merged }
}

class Desk {
  readonly merged = new Map<EventId, EventId>()
  private readonly byId: Map<EventId, EditedEvent>
  private readonly context: CorrectionContext

  constructor(found: readonly EditedEvent[], context: CorrectionContext) {
    this.byId = new Map(found.map(e => [e.id, e]))
    this.context = context
  }

  events(): EditedEvent[] {
    return [...this.byId.values()]
  }

  apply(c: Correction): void {
    this.checkTitle(c)
    for (const other of c.merge) this.merge(c, other)
    if (c.split.length > 0) this.split(c)
    if (c.retitle !== null) this.retitle(c, c.retitle)
    if (c.redate !== null) this.redate(c, c.redate)
    if (c.reattribute !== null) this.reattribute(c, c.reattribute)
    if (c.pin) this.change(c, { pinned: true }, [['place in the timeline', 'by weight']])
    if (c.hide) this.change(c, { hidden: `hidden by ${c.by}: ${c.reason}` }, [])
  }

  /** The event a correction means. Throws InputError when there is none of this id now. */
  private target(c: Correction, id: EventId): EditedEvent {
    const event = this.byId.get(id)
    if (event) return event
    const now = this.context.leadsTo(id)
    if (now)
      throw new InputError(
        c.place,
        `the event ${id} is now part of ${now}`,
        `Write ${now}, or remove the correction`,
      )
    const what = now === null ? `the event ${id} is not found any more` : `there is no event ${id}`
    throw new InputError(c.place, what, 'Correct the id, or remove the correction')
  }

  private checkTitle(c: Correction): void {
    const { cluster, title } = this.target(c, c.event)
    const now = title ?? cluster.title
    if (c.was === null || c.was === now) return
    throw new InputError(
      c.place,
      `the event ${c.event} is now called ${JSON.stringify(now)}`,
      'Check that the correction still fits, then write this as `was:`',
    )
  }

  private change(
    c: Correction,
    fields: Partial<EditedEvent>,
    original: [field: string, value: string][],
  ): void {
    const event = this.target(c, c.event)
    const before = event.correction
    const correction = {
      by: joined(before?.by, c.by),
      reason: joined(before?.reason, c.reason),
      original: [
        ...(before?.original ?? []),
        ...original.map(([field, value]) => ({ field, value: value.slice(0, 500) })),
      ],
    }
    this.byId.set(event.id, { ...event, ...fields, correction })
  }

  private merge(c: Correction, other: EventId): void {
    const event = this.target(c, c.event)
    const gone = this.target(c, other)
    if (gone.id === event.id)
      throw new InputError(c.place, `the event ${other} is to be merged with itself`, 'Correct the id')
    this.byId.delete(gone.id)
    this.merged.set(gone.id, event.id)
    const statements = [...event.cluster.statements, ...gone.cluster.statements]
    const conflicts = [...event.cluster.conflicts, ...gone.cluster.conflicts]
    const weight = Math.max(event.cluster.weight, gone.cluster.weight)
    const cluster = { ...event.cluster, statements, conflicts, weight }
    this.change(c, { cluster }, [
      ['merged with', `${gone.title ?? gone.cluster.title} (${gone.cluster.when.edtf})`],
    ])
  }

  private split(c: Correction): void {
    const { cluster } = this.target(c, c.event)
    const leaves = new Set(c.split.map(words => this.excerptWith(c, cluster, words)))
    const [away, stays] = [
      cluster.statements.filter(s => leaves.has(s)),
      cluster.statements.filter(s => !leaves.has(s)),
    ]
    if (stays.length === 0)
      throw new InputError(
        c.place,
        'the split leaves the event without an excerpt',
        'Leave one, or remove the correction',
      )
    this.change(c, { cluster: rest(cluster, stays) }, [
      ['excerpts', `${cluster.statements.length}, of which ${away.length} made another event`],
    ])
    const part = clusterOf(away, cluster)
    const id = this.context.splitId(c.event, part)
    this.byId.set(id, {
      ...asFound(id, part),
      correction: { by: c.by, reason: c.reason, original: [{ field: 'split from', value: cluster.title }] },
    })
  }

  private excerptWith(c: Correction, cluster: Cluster, words: string): Statement {
    const hits = cluster.statements.filter(s => this.quote(s).includes(words))
    const places = new Set(hits.map(s => `${s.article}:${s.start}`))
    if (hits[0] && places.size === 1) return hits[0]
    const what = `${places.size === 0 ? 'no excerpt' : `${places.size} excerpts`} of ${c.event} with the words ${JSON.stringify(words)}`
    throw new InputError(c.place, what, 'Copy words that stand in one excerpt only, or remove the correction')
  }

  private quote(s: Statement): string {
    return at(this.context.articles, s.article).article.text.slice(s.start, s.end)
  }

  private retitle(c: Correction, title: string): void {
    const event = this.target(c, c.event)
    this.change(c, { title }, [['title', event.title ?? event.cluster.title]])
  }

  private redate(c: Correction, edtf: string): void {
    const event = this.target(c, c.event)
    const when = dated(edtf)
    const dateNote = {
      kind: 'editor' as const,
      text: `${c.by} dated it: ${c.reason}`.slice(0, 500),
      edtf,
      span: null,
    }
    this.change(c, { when, dateNote }, [['date', (event.when ?? event.cluster.when).edtf]])
  }

  private reattribute(c: Correction, { quote, to }: { quote: string | null; to: string | null }): void {
    const event = this.target(c, c.event)
    const speaker = to === null ? null : this.actor(c, to)
    const one = quote === null ? null : this.excerptWith(c, event.cluster, quote)
    const meant = (s: Statement) => one === null || s === one
    const before = event.cluster.statements.filter(meant).map(s => this.nameOf(s.speaker))
    const statements = event.cluster.statements.map(s => (meant(s) ? { ...s, speaker } : s))
    this.change(c, { cluster: { ...event.cluster, statements } }, [
      ['said by', [...new Set(before)].join(', ')],
    ])
  }

  private actor(c: Correction, name: string): ActorId {
    const actor = this.context.actors.find(a => a.id === name || a.name === name || a.aliases.includes(name))
    if (actor) return actor.id
    throw new InputError(
      c.place,
      `there is no actor ${JSON.stringify(name)}`,
      'Copy a name from the list of actors, or add it under `actors:`',
    )
  }

  private nameOf(speaker: ActorId | null): string {
    return this.context.actors.find(a => a.id === speaker)?.name ?? 'nobody'
  }
}

function joined(before: string | undefined, now: string): string {
  return before === undefined || before === now ? now : `${before}; ${now}`.slice(0, 500)
}

/** The cluster without the excerpts that left it; its title and date stay unless their own excerpt left. */
function rest(cluster: Cluster, stays: readonly Statement[]): Cluster {
  if (stays.includes(cluster.titleOf)) return { ...cluster, statements: [...stays] }
  return clusterOf(stays, cluster)
}

function clusterOf(statements: readonly Statement[], like: Cluster): Cluster {
  const first = at(statements, 0)
  return {
    statements: [...statements],
    when: first.when ?? like.when,
    title: first.title,
    titleOf: first,
    status: first.status,
    conflicts: [],
    partOf: like.partOf,
    weight: like.weight,
  }
}

function dated(edtf: string): When {
  const bounds = edtfBounds(edtf)
  if (!bounds) throw new RangeError(`not a date: ${edtf}`)
  return { edtf, ...bounds, part: null, basis: 'stated' }
}

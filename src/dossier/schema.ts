/**
 * The dossier: what the pipeline writes and the app reads. One schema, checked on both sides;
 * the JSON Schema in `public/data/dossier.schema.json` is generated from it.
 *
 * Offsets are UTF-16 code units into the article's published text, half-open. Days are inclusive calendar days.
 */
import * as z from 'zod/mini'
import { parseDay } from './day.ts'

export const FORMAT = 'sourceline/1'

const text = z.string().check(z.maxLength(20_000))
const line = z.string().check(z.maxLength(500))
export const eventId = z.string().check(z.regex(/^[a-z0-9-]{1,80}$/))
const actorId = z.string().check(z.regex(/^[a-z0-9-]{1,80}$/))
export const articleId = z.string().check(z.regex(/^[a-z0-9-]{1,80}$/))
const day = z.string().check(z.refine(s => parseDay(s) !== null, 'not a calendar day'))
const offset = z.int().check(z.minimum(0))

export type EventId = z.infer<typeof eventId>
export type ActorId = z.infer<typeof actorId>
export type ArticleId = z.infer<typeof articleId>

export const PRECISIONS = ['day', 'week', 'month', 'season', 'year'] as const
export const EXTENTS = ['throughout', 'within'] as const
export const PARTS = ['early', 'mid', 'late', 'morning', 'afternoon', 'evening', 'night'] as const
export const BASES = ['stated', 'resolved', 'inferred'] as const
export const STATUSES = ['happened', 'planned', 'reported', 'denied'] as const
const ROLES = ['reports', 'announces', 'denies', 'mentions'] as const
export const ACTOR_KINDS = ['person', 'organisation', 'state', 'media'] as const

/**
 * A span of calendar days with what is known about it.
 * `throughout`: it lasted from `from` to `to`. `within`: it was on some day or days between them.
 * "early August" is 2019-08-01..2019-08-10, precision 'month', part 'early', extent 'within'.
 */
const when = z.strictObject({
  /** ISO 8601-2: '2019-05-16', '2019-05-16/2019-05-17', '[2019-05-06..2019-05-12]', '2019-08', '2019'. */
  edtf: z.string().check(z.maxLength(40)),
  from: day,
  to: day,
  extent: z.enum(EXTENTS),
  precision: z.enum(PRECISIONS),
  part: z.nullable(z.enum(PARTS)),
  /** 'stated': written out in full. 'resolved': worked out from an anchor. 'inferred': concluded from other evidence. */
  basis: z.enum(BASES),
})
export type When = z.infer<typeof when>
export type Precision = When['precision']

const span = z.strictObject({ article: articleId, start: offset, end: offset })
export type Span = z.infer<typeof span>

/** One link of the chain from the words to the day, in words a reader understands. */
const reason = z.strictObject({
  /** words: what was read. anchor: what it counts from. rule: how. year: where the year comes from.
   *  evidence: something that supports or bounds it. rejected: a runner-up and why not. editor: a correction. */
  kind: z.enum(['words', 'anchor', 'rule', 'year', 'evidence', 'rejected', 'editor']),
  text: line,
  /** EDTF of what this link concludes, or null. */
  edtf: z.nullable(z.string()),
  span: z.nullable(span),
})
export type Reason = z.infer<typeof reason>

const evidence = z.strictObject({
  span,
  /** Verbatim: text.slice(span.start, span.end). */
  quote: text,
  /** This source's own date, which may differ from the event's. */
  says: when,
  dateSpan: z.nullable(span),
  why: z.array(reason),
  actors: z.array(z.strictObject({ actor: actorId, span })),
  speaker: z.nullable(actorId),
  role: z.enum(ROLES),
  status: z.enum(STATUSES),
  /** The article whose text this one repeats nearly word for word; null when it is an independent text. */
  copyOf: z.nullable(articleId),
})
export type Evidence = z.infer<typeof evidence>

/** Sources that differ on one point of one event; `claims` has at least two entries. */
const conflict = z.strictObject({
  about: z.enum(['date', 'number', 'attribution', 'status']),
  /** One sentence: what differs. */
  text: line,
  claims: z.array(z.strictObject({ says: line, span })).check(z.minLength(2)),
})
export type Conflict = z.infer<typeof conflict>

const correction = z.strictObject({
  by: line,
  reason: line,
  /** What the engine had found, field by field, as shown to readers. */
  original: z.array(z.strictObject({ field: line, value: line })),
})
export type Correction = z.infer<typeof correction>

/** What could be known of an event from the articles published up to and including `known`. */
const stage = z.strictObject({
  known: day,
  status: z.enum(STATUSES),
  when,
  articles: z.array(articleId),
})
export type Stage = z.infer<typeof stage>

const timelineEvent = z.strictObject({
  id: eventId,
  formerIds: z.array(eventId),
  title: line,
  /** Where in an article the title's words stand; null only where an editor wrote it. */
  titleSpan: z.nullable(span),
  when,
  status: z.enum(STATUSES),
  actors: z.array(actorId),
  places: z.array(line),
  evidence: z.array(evidence).check(z.minLength(1)),
  conflicts: z.array(conflict),
  /** The visit of which this is a meeting. */
  partOf: z.nullable(eventId),
  /** 0..100: how much it matters on the line. */
  weight: z.number(),
  /** Oldest first; empty when no article has a date. */
  history: z.array(stage),
  corrected: z.optional(correction),
})
export type TimelineEvent = z.infer<typeof timelineEvent>

const article = z.strictObject({
  id: articleId,
  file: line,
  title: line,
  publisher: z.nullable(line),
  author: z.nullable(line),
  url: z.nullable(line),
  /** null: not enough evidence; `undated` then says why. */
  published: z.nullable(z.extend(when, { why: z.array(reason) })),
  undated: z.nullable(line),
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  language: line,
  /** The article this one repeats nearly word for word, or null. */
  copyOf: z.nullable(articleId),
})
export type Article = z.infer<typeof article>

const actor = z.strictObject({
  id: actorId,
  name: line,
  kind: z.enum(ACTOR_KINDS),
  aliases: z.array(line),
  sameAs: z.array(line),
})
export type Actor = z.infer<typeof actor>

/**
 * An event in the index, as one flat row so that a line of `dossier.json` is an event and 100,000 of them parse fast:
 * [id, title, from, to, precision, extent, part, basis, status, actors, weight, articles, independent, flags].
 * `actors` and `articles` are positions in the dossier's lists; `independent` counts texts that are not copies;
 * `flags` is a sum of FLAG values.
 */
const eventRow = z.tuple([
  eventId,
  line,
  day,
  day,
  z.enum(PRECISIONS),
  z.enum(EXTENTS),
  z.nullable(z.enum(PARTS)),
  z.enum(BASES),
  z.enum(STATUSES),
  z.array(offset),
  z.number(),
  z.array(offset),
  offset,
  offset,
])
export type EventRow = z.infer<typeof eventRow>

export const FLAG = { conflict: 1, corrected: 2, partOf: 4, pinned: 8 } as const

/** `dossier.json`. Events stand in date order: by `from`, then `to`, then id. */
export const dossier = z.strictObject({
  format: z.literal(FORMAT),
  title: line,
  actors: z.array(actor),
  articles: z.array(article),
  events: z.array(eventRow),
  /** Former id -> id now; null: withdrawn. */
  redirects: z.record(z.string(), z.nullable(eventId)),
  counts: z.strictObject({
    files: offset,
    refused: offset,
    mentions: offset,
    undated: offset,
  }),
  /** Position of the first event of each details/<n>.json shard in `events`, ascending, starting with 0. */
  shards: z.array(offset),
})
export type DossierFile = z.infer<typeof dossier>
/** All but the events, which a reader keeps as a table: the rows of a large dossier weigh more than all else. */
export type DossierHead = Omit<DossierFile, 'events'>

/** `details/<n>.json`: the events of one shard, in index order. */
export const details = z.strictObject({ format: z.literal(FORMAT), events: z.array(timelineEvent) })
export type DetailsFile = z.infer<typeof details>

/** A stage of an event as one row: [known, status, from, to, precision, extent, part, basis, articles, independent]. */
const stageRow = z.tuple([
  day,
  z.enum(STATUSES),
  day,
  day,
  z.enum(PRECISIONS),
  z.enum(EXTENTS),
  z.nullable(z.enum(PARTS)),
  z.enum(BASES),
  z.array(offset),
  offset,
])
export type StageRow = z.infer<typeof stageRow>

/**
 * `known.json`: the history of every event, in index order, so that the whole dossier can be shown as it could be
 * known on a day. `days` are the last days on which an article can have been published, ascending, each once.
 * An event whose history is empty is known at all times.
 */
export const knownFile = z.strictObject({
  format: z.literal(FORMAT),
  days: z.array(day),
  events: z.array(z.array(stageRow)),
})
export type KnownFile = z.infer<typeof knownFile>

/** `search.json`: the index of the documents of search-documents.ts, in the short form that search-file.ts explains. */
export const searchFile = z.strictObject({
  format: z.literal(FORMAT),
  events: z.array(eventId),
  /** Each article with the number of its blocks. */
  articles: z.array(z.tuple([articleId, z.int().check(z.minimum(0), z.maximum(1e6))])),
  words: z.string(),
  numbers: z.string(),
})
export type SearchFile = z.infer<typeof searchFile>

const BLOCK_KINDS = ['title', 'paragraph', 'byline', 'boilerplate'] as const
const MARK_KINDS = ['date', 'actor'] as const

/** `articles/<id>.json`. Blocks cover every character that is not white space. */
export const articleFile = z.strictObject({
  format: z.literal(FORMAT),
  id: articleId,
  text: z.string(),
  blocks: z.array(z.strictObject({ kind: z.enum(BLOCK_KINDS), start: offset, end: offset })),
  passages: z.array(z.strictObject({ event: eventId, start: offset, end: offset })),
  marks: z.array(
    z.strictObject({
      kind: z.enum(MARK_KINDS),
      /** Actor id, or EDTF; null for a date that stayed unresolved and a name that the dossier does not list. */
      ref: z.nullable(z.string()),
      start: offset,
      end: offset,
    }),
  ),
})
export type ArticleFile = z.infer<typeof articleFile>

export const FATES = ['event', 'merged', 'background', 'skipped'] as const

/** `audit.json`: every file and every date mention, with its fate and the reason. */
export const audit = z.strictObject({
  format: z.literal(FORMAT),
  files: z.array(
    z.strictObject({
      file: line,
      article: z.nullable(articleId),
      fate: z.enum(['used', 'refused', 'ignored']),
      reason: line,
    }),
  ),
  mentions: z.array(
    z.strictObject({
      span,
      text: line,
      edtf: z.nullable(z.string()),
      fate: z.enum(FATES),
      event: z.nullable(eventId),
      reason: line,
    }),
  ),
  /** Statements that read like events but have no date that can be worked out. */
  undated: z.array(z.strictObject({ span, quote: text, reason: line })),
  /** Text that is not reporting: donation appeals, navigation. */
  skipped: z.array(z.strictObject({ span, reason: line })),
  /** Pairs of actors that may be one; the engine kept them apart. */
  likelyDuplicates: z.array(z.strictObject({ a: actorId, b: actorId, reason: line })),
})
export type Audit = z.infer<typeof audit>

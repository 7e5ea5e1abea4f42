/**
 * The dossier: what the pipeline writes and the app reads. One schema, checked on both sides;
 * the JSON Schema in `public/data/dossier.schema.json` is generated from it.
 *
 * Offsets are UTF-16 code units into the article's published text, half-open. Days are inclusive calendar days.
 */
import * as v from 'valibot'
import { parseDay } from './day.ts'

export const FORMAT = 'sourceline/1'

const text = v.pipe(v.string(), v.maxLength(20_000))
const line = v.pipe(v.string(), v.maxLength(500))
export const eventId = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,80}$/))
const actorId = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,80}$/))
export const articleId = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,80}$/))
const day = v.pipe(
  v.string(),
  v.check(s => parseDay(s) !== null, 'not a calendar day'),
)
const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0))

export type EventId = v.InferOutput<typeof eventId>
export type ActorId = v.InferOutput<typeof actorId>
export type ArticleId = v.InferOutput<typeof articleId>

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
const when = v.strictObject({
  /** ISO 8601-2: '2019-05-16', '2019-05-16/2019-05-17', '[2019-05-06..2019-05-12]', '2019-08', '2019'. */
  edtf: v.pipe(v.string(), v.maxLength(40)),
  from: day,
  to: day,
  extent: v.picklist(EXTENTS),
  precision: v.picklist(PRECISIONS),
  part: v.nullable(v.picklist(PARTS)),
  /** 'stated': written out in full. 'resolved': worked out from an anchor. 'inferred': concluded from other evidence. */
  basis: v.picklist(BASES),
})
export type When = v.InferOutput<typeof when>
export type Precision = When['precision']

const span = v.strictObject({ article: articleId, start: offset, end: offset })
export type Span = v.InferOutput<typeof span>

/** One link of the chain from the words to the day, in words a reader understands. */
const reason = v.strictObject({
  /** words: what was read. anchor: what it counts from. rule: how. year: where the year comes from.
   *  evidence: something that supports or bounds it. rejected: a runner-up and why not. editor: a correction. */
  kind: v.picklist(['words', 'anchor', 'rule', 'year', 'evidence', 'rejected', 'editor']),
  text: line,
  /** EDTF of what this link concludes, or null. */
  edtf: v.nullable(v.string()),
  span: v.nullable(span),
})
export type Reason = v.InferOutput<typeof reason>

const evidence = v.strictObject({
  span,
  /** Verbatim: text.slice(span.start, span.end). */
  quote: text,
  /** This source's own date, which may differ from the event's. */
  says: when,
  /** The words of the date; outside of the quotation where they head the list it is a point of. */
  dateSpan: v.nullable(span),
  why: v.array(reason),
  actors: v.array(v.strictObject({ actor: actorId, span })),
  speaker: v.nullable(actorId),
  role: v.picklist(ROLES),
  status: v.picklist(STATUSES),
  /** The article whose text this one repeats nearly word for word; null when it is an independent text. */
  copyOf: v.nullable(articleId),
})
export type Evidence = v.InferOutput<typeof evidence>

/** What one source says on a point on which others differ. */
const claim = v.strictObject({
  says: line,
  span,
  /** Verbatim: text.slice(span.start, span.end). */
  quote: text,
})
export type Claim = v.InferOutput<typeof claim>

/** Sources that differ on one point of one event; `claims` has at least two entries. */
const conflict = v.strictObject({
  about: v.picklist(['date', 'number', 'attribution', 'status']),
  /** One sentence: what differs. */
  text: line,
  claims: v.pipe(v.array(claim), v.minLength(2)),
})
export type Conflict = v.InferOutput<typeof conflict>

const correction = v.strictObject({
  by: line,
  reason: line,
  /** What the engine had found, field by field, as shown to readers. */
  original: v.array(v.strictObject({ field: line, value: line })),
})
export type Correction = v.InferOutput<typeof correction>

/** What could be known of an event from the articles published up to and including `known`. */
const stage = v.strictObject({
  known: day,
  status: v.picklist(STATUSES),
  when,
  articles: v.array(articleId),
})
export type Stage = v.InferOutput<typeof stage>

const timelineEvent = v.strictObject({
  id: eventId,
  formerIds: v.array(eventId),
  title: line,
  /** Where in an article the title's words stand; null only where an editor wrote it. */
  titleSpan: v.nullable(span),
  when,
  status: v.picklist(STATUSES),
  actors: v.array(actorId),
  places: v.array(line),
  evidence: v.pipe(v.array(evidence), v.minLength(1)),
  conflicts: v.array(conflict),
  /** The visit of which this is a meeting. */
  partOf: v.nullable(eventId),
  /** 0..100: how much it matters on the line. */
  weight: v.pipe(v.number(), v.finite()),
  /** Oldest first; empty when no article has a date. */
  history: v.array(stage),
  corrected: v.optional(correction),
})
export type TimelineEvent = v.InferOutput<typeof timelineEvent>

const article = v.strictObject({
  id: articleId,
  file: line,
  title: line,
  publisher: v.nullable(line),
  author: v.nullable(line),
  url: v.nullable(line),
  /** null: not enough evidence; `undated` then says why. */
  published: v.nullable(v.strictObject({ ...when.entries, why: v.array(reason) })),
  undated: v.nullable(line),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  language: line,
  /** The article this one repeats nearly word for word, or null. */
  copyOf: v.nullable(articleId),
})
export type Article = v.InferOutput<typeof article>

const actor = v.strictObject({
  id: actorId,
  name: line,
  kind: v.picklist(ACTOR_KINDS),
  aliases: v.array(line),
  sameAs: v.array(line),
})
export type Actor = v.InferOutput<typeof actor>

/**
 * An event in the index, as one flat row so that a line of `dossier.json` is an event and 100,000 of them parse fast:
 * [id, title, from, to, precision, extent, part, basis, status, actors, weight, articles, independent, flags].
 * `actors` and `articles` are positions in the dossier's lists; `independent` counts texts that are not copies;
 * `flags` is a sum of FLAG values.
 */
const eventRow = v.strictTuple([
  eventId,
  line,
  day,
  day,
  v.picklist(PRECISIONS),
  v.picklist(EXTENTS),
  v.nullable(v.picklist(PARTS)),
  v.picklist(BASES),
  v.picklist(STATUSES),
  v.array(offset),
  v.pipe(v.number(), v.finite()),
  v.array(offset),
  offset,
  offset,
])
export type EventRow = v.InferOutput<typeof eventRow>

export const FLAG = { conflict: 1, corrected: 2, partOf: 4, pinned: 8 } as const

/** `dossier.json`. Events stand in date order: by `from`, then `to`, then id. */
export const dossier = v.strictObject({
  format: v.literal(FORMAT),
  title: line,
  actors: v.array(actor),
  articles: v.array(article),
  events: v.array(eventRow),
  /** Former id -> id now; null: withdrawn. */
  redirects: v.record(v.string(), v.nullable(eventId)),
  counts: v.strictObject({
    files: offset,
    refused: offset,
    mentions: offset,
    undated: offset,
  }),
  /** Position of the first event of each details/<n>.json shard in `events`, ascending, starting with 0. */
  shards: v.array(offset),
})
export type DossierFile = v.InferOutput<typeof dossier>
/** All but the events, which a reader keeps as a table: the rows of a large dossier weigh more than all else. */
export type DossierHead = Omit<DossierFile, 'events'>

/** `details/<n>.json`: the events of one shard, in index order. */
export const details = v.strictObject({ format: v.literal(FORMAT), events: v.array(timelineEvent) })
export type DetailsFile = v.InferOutput<typeof details>

/** A stage of an event as one row: [known, status, from, to, precision, extent, part, basis, articles, independent]. */
const stageRow = v.strictTuple([
  day,
  v.picklist(STATUSES),
  day,
  day,
  v.picklist(PRECISIONS),
  v.picklist(EXTENTS),
  v.nullable(v.picklist(PARTS)),
  v.picklist(BASES),
  v.array(offset),
  offset,
])
export type StageRow = v.InferOutput<typeof stageRow>

/**
 * `known.json`: the history of every event, in index order, so that the whole dossier can be shown as it could be
 * known on a day. `days` are the last days on which an article can have been published, ascending, each once.
 * An event whose history is empty is known at all times.
 */
export const knownFile = v.strictObject({
  format: v.literal(FORMAT),
  days: v.array(day),
  events: v.array(v.array(stageRow)),
})
export type KnownFile = v.InferOutput<typeof knownFile>

/** `search.json`: the index of the documents of search-documents.ts, in the short form that search-file.ts explains. */
export const searchFile = v.strictObject({
  format: v.literal(FORMAT),
  events: v.array(eventId),
  /** Each article with the number of its blocks. */
  articles: v.array(
    v.strictTuple([articleId, v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(1e6))]),
  ),
  words: v.string(),
  numbers: v.string(),
})
export type SearchFile = v.InferOutput<typeof searchFile>

const BLOCK_KINDS = ['title', 'paragraph', 'byline', 'boilerplate'] as const
const MARK_KINDS = ['date', 'actor'] as const

/** `articles/<id>.json`. Blocks cover every character that is not white space. */
export const articleFile = v.strictObject({
  format: v.literal(FORMAT),
  id: articleId,
  text: v.string(),
  blocks: v.array(v.strictObject({ kind: v.picklist(BLOCK_KINDS), start: offset, end: offset })),
  passages: v.array(v.strictObject({ event: eventId, start: offset, end: offset })),
  marks: v.array(
    v.strictObject({
      kind: v.picklist(MARK_KINDS),
      /** Actor id, or EDTF; null for a date that stayed unresolved and a name that the dossier does not list. */
      ref: v.nullable(v.string()),
      start: offset,
      end: offset,
    }),
  ),
})
export type ArticleFile = v.InferOutput<typeof articleFile>

export const FATES = ['event', 'merged', 'background', 'skipped'] as const

/** `audit.json`: every file and every date mention, with its fate and the reason. */
export const audit = v.strictObject({
  format: v.literal(FORMAT),
  files: v.array(
    v.strictObject({
      file: line,
      article: v.nullable(articleId),
      fate: v.picklist(['used', 'refused', 'ignored']),
      reason: line,
    }),
  ),
  mentions: v.array(
    v.strictObject({
      span,
      text: line,
      edtf: v.nullable(v.string()),
      fate: v.picklist(FATES),
      event: v.nullable(eventId),
      reason: line,
    }),
  ),
  /** Statements that read like events but have no date that can be worked out. */
  undated: v.array(v.strictObject({ span, quote: text, reason: line })),
  /** Text that is not reporting: donation appeals, navigation. */
  skipped: v.array(v.strictObject({ span, reason: line })),
  /** Pairs of actors that may be one; the engine kept them apart. */
  likelyDuplicates: v.array(v.strictObject({ a: actorId, b: actorId, reason: line })),
})
export type Audit = v.InferOutput<typeof audit>

/**
 * A dossier of any size from a seed: the same arguments give the same bytes on every machine. Five years, 20 % ranges and
 * spans, 70 % of events in bursts that flare up and decay over days, 60 actors of Zipf's frequencies, titles of 30 to 90
 * characters. Details and articles are made on demand, shard by shard, so that a million events fit in memory.
 */
import { dayNumber, dayOf } from '../../src/dossier/day.ts'
import {
  type Article,
  type ArticleFile,
  type DetailsFile,
  type DossierFile,
  type EventRow,
  type Evidence,
  FORMAT,
  STATUSES,
  type TimelineEvent,
  type When,
} from '../../src/dossier/schema.ts'
import { random } from './random.ts'

const FIRST = dayNumber('2016-01-01')
const LAST = dayNumber('2020-12-31')
const ACTORS = 60
const SHARD = 64
const WORDS = (
  'minister talks capital ceasefire north announces visit proposal joint statement president sanctions summit agreement ' +
  'delegation foreign secretary envoy border vote parliament draft deal crisis report intelligence military operation ' +
  'humanitarian convoy council resolution spokesman warns rejects confirms meeting phone call leaders agree on new round of peace'
).split(' ')
/** Where an event's sentence begins in the text of its article: each article holds one sentence a line. */
const SENTENCES = 50

export interface Generated {
  dossier: DossierFile
  /** `details/<n>.json` */
  details(shard: number): DetailsFile
  /** `articles/<id>.json`, by position. */
  article(position: number): ArticleFile
}

export function generate(count: number, seed = 42): Generated {
  const rows = eventRows(count, seed)
  const articles = Array.from({ length: articleCount(count) }, (_, i) => articleHead(i))
  const dossier: DossierFile = {
    format: FORMAT,
    title: `A generated dossier of ${count} events`,
    actors: Array.from({ length: ACTORS }, (_, i) => ({
      id: `a${i}`,
      name: `Actor ${i + 1}`,
      kind: 'person' as const,
      aliases: [],
      sameAs: [],
    })),
    articles,
    events: rows,
    redirects: {},
    counts: { files: articles.length, refused: 0, mentions: count, undated: 0 },
    shards: Array.from({ length: Math.ceil(count / SHARD) }, (_, i) => i * SHARD),
  }
  return {
    dossier,
    details: shard => ({
      format: FORMAT,
      events: rows.slice(shard * SHARD, (shard + 1) * SHARD).map(row => eventOf(row, articles)),
    }),
    article: position => articleFile(position, articles, rows),
  }
}

function articleCount(count: number): number {
  return Math.max(1, Math.min(2000, Math.ceil(count / SENTENCES)))
}

function eventRows(count: number, seed: number): EventRow[] {
  const draw = random(seed)
  const days = startDays(count, draw)
  const articles = articleCount(count)
  return Array.from(days, (day, i) => eventRow(i, day, articles, draw))
}

/** First days, ascending. */
function startDays(count: number, draw: () => number): Int32Array {
  const bursts = Array.from({ length: Math.max(1, Math.round(count / 40)) }, () => ({
    at: FIRST + draw() * (LAST - FIRST) * 0.97,
    days: 1 + draw() * 12,
    weight: 1 / (0.05 + draw()),
  }))
  const sums = new Float64Array(bursts.length)
  let sum = 0
  bursts.forEach((burst, i) => {
    sum += burst.weight
    sums[i] = sum
  })
  const days = new Int32Array(count)
  for (let i = 0; i < count; i++) {
    const burst = draw() < 0.7 ? bursts[firstAtLeast(sums, draw() * sum)] : undefined
    const day = burst ? burst.at - Math.log(1 - draw()) * burst.days * 0.5 : FIRST + draw() * (LAST - FIRST)
    days[i] = Math.min(LAST, Math.floor(day))
  }
  return days.sort()
}

function firstAtLeast(sums: Float64Array, value: number): number {
  let low = 0
  let high = sums.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sums[middle] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return low
}

function eventRow(i: number, from: number, articles: number, draw: () => number): EventRow {
  const ranged = draw() < 0.2
  const to = ranged ? Math.min(LAST + 60, from + 1 + Math.floor(draw() ** 3 * 60)) : from
  const within = ranged && draw() < 0.4
  const share = draw()
  const status = share < 0.72 ? 0 : share < 0.84 ? 1 : share < 0.96 ? 2 : 3
  const sources = 1 + Math.floor(draw() ** 4 * 5)
  const first = Math.floor(i / SENTENCES) % articles
  const reports = Array.from({ length: Math.min(sources, articles) }, (_, k) => (first + k) % articles)
  return [
    `${dayOf(from)}-event-${i}`,
    title(draw),
    dayOf(from),
    dayOf(to),
    ranged && within ? 'week' : 'day',
    within ? 'within' : 'throughout',
    null,
    'resolved',
    STATUSES[status] ?? 'happened',
    actorsOf(draw),
    Math.round(draw() ** 2 * 1000) / 10,
    reports.sort((a, b) => a - b),
    reports.length,
    draw() < 0.03 ? 1 : 0,
  ]
}

function actorsOf(draw: () => number): number[] {
  const actors = new Set<number>()
  for (let k = 1 + Math.floor(draw() * 4); k > 0; k--)
    actors.add(Math.min(ACTORS - 1, Math.floor((ACTORS + 1) ** draw() - 1)))
  return [...actors].sort((a, b) => a - b)
}

function title(draw: () => number): string {
  const length = 30 + Math.floor(draw() * 61)
  let words = ''
  while (words.length < length)
    words += `${words ? ' ' : ''}${WORDS[Math.floor(draw() * WORDS.length)] ?? ''}`
  const cut = words.slice(0, length).trim()
  return cut.charAt(0).toUpperCase() + cut.slice(1)
}

function articleHead(i: number): Article {
  return {
    id: `article-${i}`,
    file: `article-${i}.txt`,
    title: `Article ${i + 1}`,
    publisher: `Paper ${(i % 7) + 1}`,
    author: null,
    url: null,
    published: null,
    undated: 'generated',
    sha256: '0'.repeat(64),
    language: 'en',
    copyOf: null,
  }
}

function whenOf(row: EventRow): When {
  const [, , from, to, precision, extent, part, basis] = row
  const edtf = from === to ? from : extent === 'within' ? `[${from}..${to}]` : `${from}/${to}`
  return { edtf, from, to, extent, precision, part, basis }
}

function sentence(row: EventRow): string {
  return `${row[1]}, on ${row[2]}.`
}

function eventOf(row: EventRow, articles: readonly Article[]): TimelineEvent {
  const when = whenOf(row)
  const [first, ...more] = row[11].map(position =>
    evidenceOf(row, when, articles[position]?.id ?? 'article-0'),
  )
  return {
    id: row[0],
    formerIds: [],
    title: row[1],
    titleSpan: null,
    when,
    status: row[8],
    actors: row[9].map(a => `a${a}`),
    places: [],
    evidence: first ? [first, ...more] : [],
    conflicts: [],
    partOf: null,
    weight: row[10],
    history: [],
  }
}

function evidenceOf(row: EventRow, when: When, article: string): Evidence {
  const quote = sentence(row)
  return {
    span: { article, start: 0, end: quote.length },
    quote,
    says: when,
    dateSpan: null,
    why: [{ kind: 'words', text: `“${row[2]}”`, edtf: when.edtf, span: null }],
    actors: [],
    speaker: null,
    role: 'reports',
    status: row[8],
    copyOf: null,
  }
}

function articleFile(position: number, articles: readonly Article[], rows: readonly EventRow[]): ArticleFile {
  const lines = rows
    .slice(position * SENTENCES, (position + 1) * SENTENCES)
    .map(row => ({ event: row[0], text: sentence(row) }))
  let start = 0
  const passages = lines.map(({ event, text }) => {
    const passage = { event, start, end: start + text.length }
    start += text.length + 1
    return passage
  })
  return {
    format: FORMAT,
    id: articles[position]?.id ?? 'article-0',
    text: lines.map(l => l.text).join('\n'),
    blocks: passages.map(p => ({ kind: 'paragraph' as const, start: p.start, end: p.end })),
    passages,
    marks: [],
  }
}

/** Time expressions: their spans, their TIMEX3 values and the calendar days they name, beside chrono-node. */
import { parseDay } from '../../src/dossier/day.ts'
import { oneDay } from '../../src/dossier/one-day.ts'
import type { When } from '../../src/dossier/schema.ts'
import type { Cluster } from '../../src/pipeline/merging/cluster.ts'
import { standardRecipe as recipe } from '../../src/pipeline/standard-recipe.ts'
import type { ArticleText } from '../../src/pipeline/text/article-text.ts'
import { blocks } from '../../src/pipeline/text/blocks.ts'
import { sentences } from '../../src/pipeline/text/sentences.ts'
import { recognise } from '../../src/pipeline/time/recognise.ts'
import { resolve } from '../../src/pipeline/time/resolve.ts'
import { timexes } from '../../src/pipeline/time/timex.ts'
import { chronoTimexes } from './chrono-peer.ts'
import { checkLines } from './corpus.ts'
import type { Kind, Row } from './kind.ts'
import { type Prf, scoreTimex, type Timex3, type TimexDocument, timexDocument } from './timex-score.ts'

export const timex: Kind = {
  prefix: 'timex',
  score(file, lines): Row[] {
    const documents = checkLines(timexDocument, file, lines)
    const articles = new Map(documents.map(d => [d, articleOf(d)]))
    const ours = timed(documents, d => ourTimexes(articles.get(d) ?? articleOf(d), publishedOf(d)))
    const peer = timed(documents, d => chronoTimexes(d.text, dayOf(d)))
    const us = scoreTimex(documents, ours.found)
    const them = scoreTimex(documents, peer.found)
    const note = 'peer: chrono-node, casual'
    return [
      { measure: 'strict F1', ours: percent(us.strict.f1), peer: percent(them.strict.f1), note },
      { measure: 'relaxed F1', ours: percent(us.relaxed.f1), peer: percent(them.relaxed.f1) },
      { measure: 'value F1', ours: percent(us.valueF1), peer: percent(them.valueF1) },
      { measure: 'day F1 (precision/recall)', ours: withPrecision(us.day), peer: withPrecision(them.day) },
      {
        measure: 'articles a second',
        ours: ours.perSecond.toFixed(0),
        peer: peer.perSecond.toFixed(0),
        note: 'of processor time, sentences given',
      },
      {
        measure: 'from the bare text',
        ours: perSecond(documents, d => ourTimexes(articleOf(d), publishedOf(d))),
        peer: peer.perSecond.toFixed(0),
        note: 'finding the sentences counted in',
      },
      {
        measure: 'the whole engine',
        ours: perSecond(documents, d => clustersOf(articleOf(d))),
        peer: null,
        note: 'text, dates, names, statements, events; one article at a time',
      },
    ]
  },
}

/** Every stage of the standard recipe on one article by itself. */
function clustersOf(article: ArticleText): Cluster[] {
  const mentions = recipe.recognise(article)
  const [date] = recipe.dateDocuments([article], [mentions])
  const found = recipe.linkActors([article], [recipe.nameCandidates(article)], [])
  if (!date) return []
  const times = recipe.resolve(article, mentions, date.when)
  const [actors = [], places = []] = [found.mentions[0], found.places[0]]
  const context = { index: 0, article, date, times, actors, places }
  const statements = recipe.settle?.(recipe.state(context).statements, [context]) ?? []
  return recipe.merge(
    statements.filter(s => s.when !== null),
    [context],
  )
}

function ourTimexes(article: ArticleText, published: When | null): Timex3[] {
  return resolve(article, recognise(article), published).flatMap(r => timexes(r, article.text))
}

/** The document's text as it is, so that the gold offsets hold. */
function articleOf({ id, text }: TimexDocument): ArticleText {
  const parts = blocks(text).map(({ start, end }) => ({ start, end, kind: 'paragraph' as const }))
  return {
    id,
    file: id,
    sha256: '',
    text,
    firstLine: 1,
    unread: [],
    meta: { title: null, published: null, publisher: null, author: null, url: null },
    blocks: parts,
    sentences: parts.flatMap((b, block) =>
      sentences(text, b.start, b.end).map(({ start, end }) => ({ start, end, block })),
    ),
    language: 'en',
  }
}

function publishedOf(document: TimexDocument): When | null {
  const day = dayOf(document)
  if (day === null || parseDay(day) === null) return null
  return oneDay(day, 'stated')
}

function dayOf(document: TimexDocument): string | null {
  return document.dct?.slice(0, 10) ?? null
}

function timed<T>(documents: readonly TimexDocument[], run: (document: TimexDocument) => T[]) {
  const found = documents.map(run)
  return { found, perSecond: Number(perSecond(documents, run)) }
}

/** Documents a second of processor time, once the engine has compiled what it runs. */
function perSecond<T>(documents: readonly TimexDocument[], run: (document: TimexDocument) => T): string {
  passes(documents, run, 2_000_000)
  return passes(documents, run, 2_000_000).toFixed(0)
}

/** Passes over all documents until so many microseconds of processor time are spent; documents a second. */
function passes<T>(
  documents: readonly TimexDocument[],
  run: (document: TimexDocument) => T,
  enough: number,
): number {
  const start = process.cpuUsage()
  let count = 0
  let spent = 0
  while (spent < enough) {
    for (const document of documents) run(document)
    const { user, system } = process.cpuUsage(start)
    spent = user + system
    count++
  }
  return (1e6 * count * documents.length) / spent
}

function percent(share: number): string {
  return (100 * share).toFixed(1)
}

function withPrecision({ f1, p, r }: Prf): string {
  return `${percent(f1)} (${percent(p)}/${percent(r)})`
}

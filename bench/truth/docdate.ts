/**
 * Document dates without a header: each article alone and with its folder as context, beside the first full date
 * in its text. An answer is a single day; spans of days are counted apart.
 */
import * as v from 'valibot'
import { daysBetween } from '../../src/dossier/day.ts'
import { oneDay } from '../../src/dossier/one-day.ts'
import type { When } from '../../src/dossier/schema.ts'
import { dateDocuments } from '../../src/pipeline/documents/date-documents.ts'
import { articleFromText } from '../../src/pipeline/text/article.ts'
import type { ArticleText } from '../../src/pipeline/text/article-text.ts'
import type { TimeMention } from '../../src/pipeline/time/mention.ts'
import { recognise } from '../../src/pipeline/time/recognise.ts'
import { checkLines } from './corpus.ts'
import type { Kind, Row } from './kind.ts'

const line = v.object({ id: v.string(), folder: v.string(), gold: v.string(), text: v.string() })
type Line = v.InferOutput<typeof line>

interface Read {
  line: Line
  article: ArticleText
  mentions: TimeMention[]
}

export const docdate: Kind = {
  prefix: 'docdate',
  score(file, lines): Row[] {
    const read = checkLines(line, file, lines).map((l, i) => readArticle(l, i))
    const gold = read.map(r => r.line.gold)
    const began = process.cpuUsage()
    const together = byFolder(read)
    const used = process.cpuUsage(began)
    const alone = read.map(r => dateDocuments([r.article], [r.mentions])[0]?.when ?? null)
    const first = read.map(r => firstFullDate(r.mentions))
    return [
      ...rows('folder as context', gold, together, first),
      ...rows('alone', gold, alone, first),
      {
        measure: 'articles a second, folder as context',
        ours: (read.length / ((used.user + used.system) / 1e6)).toFixed(0),
        peer: null,
        note: 'of processor time, time expressions given',
      },
    ]
  },
}

/** The id holds the day in some corpora, so the engine never sees it. */
function readArticle(l: Line, i: number): Read {
  const article = articleFromText({ file: `${i}.txt`, text: l.text })
  return { line: l, article, mentions: recognise(article) }
}

function byFolder(read: Read[]): (When | null)[] {
  const out: (When | null)[] = read.map(() => null)
  for (const folder of new Set(read.map(r => r.line.folder))) {
    const at = [...read.keys()].filter(i => read[i]?.line.folder === folder)
    const inside = at.flatMap(i => read[i] ?? [])
    const dates = dateDocuments(
      inside.map(r => r.article),
      inside.map(r => r.mentions),
    )
    at.forEach((i, k) => {
      out[i] = dates[k]?.when ?? null
    })
  }
  return out
}

/** The plain baseline: the first date written with day, month and year. */
function firstFullDate(mentions: TimeMention[]): When | null {
  for (const { value: v } of mentions) {
    if (v.kind !== 'calendar' || v.year === undefined || v.month === undefined || v.date === undefined)
      continue
    const day = `${v.year}-${String(v.month).padStart(2, '0')}-${String(v.date).padStart(2, '0')}`
    return oneDay(day, 'stated', 'within')
  }
  return null
}

function rows(how: string, gold: string[], ours: (When | null)[], peer: (When | null)[]): Row[] {
  const us = tally(gold, ours)
  const them = tally(gold, peer)
  const note = 'peer: first full date in the text'
  return [
    {
      measure: `${how}: exact day of answered`,
      ours: percent(us.exact, us.days),
      peer: percent(them.exact, them.days),
      note,
    },
    {
      measure: `${how}: answered with a day`,
      ours: percent(us.days, gold.length),
      peer: percent(them.days, gold.length),
    },
    {
      measure: `${how}: within a day, of answered`,
      ours: percent(us.near, us.days),
      peer: percent(them.near, them.days),
    },
    { measure: `${how}: answered with a span`, ours: percent(us.spans, gold.length), peer: null },
    { measure: `${how}: span holds the day`, ours: percent(us.inside, us.spans), peer: null },
  ]
}

interface Tally {
  days: number
  exact: number
  near: number
  spans: number
  inside: number
}

function tally(gold: string[], found: (When | null)[]): Tally {
  const t = { days: 0, exact: 0, near: 0, spans: 0, inside: 0 }
  gold.forEach((day, i) => {
    const when = found[i]
    if (!when) return
    if (when.from === when.to) {
      const off = Math.abs(daysBetween(when.from, day))
      t.days += 1
      if (off === 0) t.exact += 1
      if (off <= 1) t.near += 1
    } else {
      t.spans += 1
      if (daysBetween(when.from, day) >= 0 && daysBetween(day, when.to) >= 0) t.inside += 1
    }
  })
  return t
}

function percent(n: number, of: number): string {
  return of === 0 ? '-' : ((100 * n) / of).toFixed(1)
}

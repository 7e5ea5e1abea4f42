/**
 * An article for tests, its time mentions marked in the text: "Jones met Brown on [Thursday|2019-05-16]."
 * After the bar stands EDTF, or a TIMEX3 value that names no day (P2D, PAST_REF). Names are given as a list.
 */
import type { When } from '../../dossier/schema.ts'
import type { ArticleInContext } from '../recipe.ts'
import { articleFromText } from '../text/article.ts'
import type { ArticleText } from '../text/article-text.ts'
import type { ResolvedMention } from '../time/resolved.ts'

const MARK = /\[([^|\]]{1,80})\|([^\]]{1,40})\]/g

export function markedArticle(
  marked: string,
  published: string | null,
  names: readonly string[] = [],
): ArticleInContext {
  const spans: { start: number; end: number; value: string }[] = []
  let text = ''
  let at = 0
  for (const match of marked.matchAll(MARK)) {
    text += marked.slice(at, match.index)
    spans.push({ start: text.length, end: text.length + (match[1] ?? '').length, value: match[2] ?? '' })
    text += match[1] ?? ''
    at = match.index + match[0].length
  }
  text += marked.slice(at)
  const article = articleFromText({ file: 'case.txt', text })
  const when = published === null ? null : whenOf(published)
  return {
    index: 0,
    article,
    date: { when, undated: when === null ? 'no date' : null, why: [], runnersUp: [] },
    times: spans.map(span => resolved(article, span)),
    actors: names.flatMap(name => namedIn(article, name)),
    places: [],
  }
}

function resolved(
  article: ArticleText,
  { start, end, value }: { start: number; end: number; value: string },
): ResolvedMention {
  const when = whenOf(value)
  return {
    mention: {
      sentence: sentenceAt(article, start),
      start,
      end,
      text: article.text.slice(start, end),
      type: when === null ? 'duration' : 'date',
      value:
        when === null ? { kind: 'duration', unit: 'day', count: null, timex: value } : { kind: 'calendar' },
      rules: ['case'],
    },
    when,
    why: [],
    timex: value,
    unresolved: when === null ? 'no day' : null,
    relativeTo: null,
  }
}

export function whenOf(edtf: string): When | null {
  const found = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:\/(\d{4}-\d\d-\d\d))?$/.exec(edtf)
  if (found === null) return null
  const [, year = '', month, date, end] = found
  const from = `${year}-${month ?? '01'}-${date ?? '01'}`
  const to = end ?? `${year}-${month ?? '12'}-${date ?? '28'}`
  const precision = date !== undefined ? 'day' : month !== undefined ? 'month' : 'year'
  return {
    edtf,
    from,
    to,
    extent: precision === 'day' ? 'throughout' : 'within',
    precision,
    part: null,
    basis: 'resolved',
  }
}

function namedIn(article: ArticleText, name: string): ArticleInContext['actors'] {
  const start = article.text.indexOf(name)
  if (start < 0) return []
  const actor = name.toLowerCase().replace(/[^a-z]+/g, '-')
  return [
    {
      actor,
      sentence: sentenceAt(article, start),
      start,
      end: start + name.length,
      text: name,
      form: 'name',
    },
  ]
}

function sentenceAt(article: ArticleText, offset: number): number {
  return article.sentences.findIndex(s => offset >= s.start && offset < s.end)
}

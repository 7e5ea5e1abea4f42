/**
 * Time mentions as tests write them: 'He met her on [Tuesday|2019-05-14].' Only mentions that have a place in the
 * calendar are marked.
 */
import { oneDay } from '../../../dossier/one-day.ts'
import type { When } from '../../../dossier/schema.ts'
import { articleFromText } from '../../text/article.ts'
import { recognise } from '../recognise.ts'
import { resolve } from '../resolve.ts'

/** The article's day in tests where none is given: a Wednesday. */
export const WEDNESDAY = publishedOn('2016-07-13')

export function publishedOn(day: string): When {
  return oneDay(day, 'stated')
}

/** The text with every mention that has a time marked: '[May 16|2019-05-16]'. */
export function marked(text: string, published: When | null = WEDNESDAY): string {
  const article = articleFromText({ file: 'a.txt', text })
  let out = ''
  let at = 0
  for (const { mention, when } of resolve(article, recognise(article), published)) {
    if (!when) continue
    out += `${article.text.slice(at, mention.start)}[${mention.text}|${when.edtf}]`
    at = mention.end
  }
  return out + article.text.slice(at)
}

const MARK = /\[([^[\]|]{1,60})\|(?:\[[^\]]{1,40}\]|[^[\]]{1,40})\]/g

/** The text of a marked text. */
export function unmarked(notation: string): string {
  return notation.replace(MARK, '$1')
}

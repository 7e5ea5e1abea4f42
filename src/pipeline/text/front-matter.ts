/** YAML front matter: the lines between two `---` lines at the very start of a file. */
import { isMap, isScalar, LineCounter, parseDocument } from 'yaml'
import { readWrittenDate } from '../documents/written-date.ts'
import { InputError } from '../input-error.ts'
import type { ArticleMeta } from './article-text.ts'

export interface FrontMatter {
  meta: Partial<ArticleMeta>
  language: string | null
  body: string
  /** Line of the file (1-based) on which the body begins. */
  firstLine: number
}

export const META_KEYS = ['title', 'published', 'publisher', 'author', 'url'] as const
const KEYS: readonly string[] = [...META_KEYS, 'language']
const LONGEST = 20_000

/**
 * Cuts off the front matter of a canonical text and reads what it says.
 * A text that opens with `---` and holds no `key: value` line before the closing `---` has none: a rule drawn across a page.
 * Throws InputError with file, line and column when it is not valid YAML, names an unknown or ill-typed field or
 * gives a date of publication that cannot be read.
 */
export function frontMatter(text: string, file: string): FrontMatter {
  const none = { meta: {}, language: null, body: text, firstLine: 1 }
  const open = /^---[ \t]{0,20}\n/.exec(text)
  if (!open) return none
  const close = /\n---[ \t]{0,20}(?:\n|$)/.exec(text.slice(open[0].length - 1, LONGEST))
  if (!close) return none
  const yaml = text.slice(open[0].length, open[0].length - 1 + close.index + 1)
  if (!/^[\w-]{1,40}[ \t]{0,4}:(?:\s|$)/m.test(yaml)) return none
  const bodyAt = open[0].length - 1 + close.index + close[0].length
  const { language, ...meta } = readFields(yaml, file)
  return {
    meta,
    language: language ?? null,
    body: text.slice(bodyAt),
    firstLine: text.slice(0, bodyAt).split('\n').length,
  }
}

type Fields = { [K in (typeof META_KEYS)[number]]?: string } & { language?: string }

function readFields(yaml: string, file: string): Fields {
  const lines = new LineCounter()
  const doc = parseDocument(yaml, {
    lineCounter: lines,
    version: '1.2',
    schema: 'core',
    strict: true,
    uniqueKeys: true,
  })
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset)
    return { file, line: line + 1, column: col }
  }
  const fault = doc.errors[0]
  if (fault)
    throw new InputError(
      place(fault.pos[0]),
      firstLine(fault.message),
      'Write one `name: value` a line, the value in quotes if it has a colon',
    )
  if (!isMap(doc.contents)) return {}
  const out: Fields = {}
  for (const { key, value } of doc.contents.items) {
    const name = isScalar(key) ? String(key.value) : ''
    const where = place(isScalar(key) ? (key.range?.[0] ?? 0) : 0)
    if (!isKey(name))
      throw new InputError(where, `unknown field ${JSON.stringify(name)}`, `Known fields: ${KEYS.join(', ')}`)
    if (!isScalar(value)) throw new InputError(where, `${name} must be one line of text`, 'Write it as text')
    if (value.value === null) continue
    const text = (value.source ?? String(value.value)).trim()
    if (name === 'published') checkWritten(text, where)
    out[name] = text
  }
  return out
}

function checkWritten(text: string, where: { file: string; line: number; column: number }): void {
  const read = readWrittenDate(text)
  if (!read.ok)
    throw new InputError(where, `"published: ${text}" ${read.problem}`, 'Write the day as YYYY-MM-DD')
}

function isKey(name: string): name is (typeof META_KEYS)[number] | 'language' {
  return KEYS.includes(name)
}

function firstLine(message: string): string {
  return message.split(/\n| at line/)[0] ?? message
}

/** YAML front matter: the lines between two `---` lines at the very start of a file. */
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml'
import { readWrittenDate } from '../documents/written-date.ts'
import { InputError } from '../input-error.ts'
import type { ArticleMeta } from './article-text.ts'

export interface FrontMatter {
  meta: Partial<ArticleMeta>
  language: string | null
  /** Names of its fields that say nothing this program reads, in their order. */
  unread: string[]
  body: string
  /** Line of the file (1-based) on which the body begins. */
  firstLine: number
}

export const META_KEYS = ['title', 'published', 'publisher', 'author', 'url'] as const
type Key = (typeof META_KEYS)[number] | 'language'
const KEYS: readonly string[] = [...META_KEYS, 'language']
/** What static site generators (Hugo, Jekyll), Pandoc and web clippers call the same. */
const SYNONYMS: ReadonlyMap<string, Key> = new Map([
  ['date', 'published'],
  ['byline', 'author'],
  ['authors', 'author'],
  ['link', 'url'],
  ['lang', 'language'],
  ['publication', 'publisher'],
  ['site', 'publisher'],
])
const LONGEST = 20_000

/**
 * Cuts off the front matter of a canonical text and reads what it says.
 * A text that opens with `---` and holds no `key: value` line before the closing `---` has none: a rule drawn across a page.
 * An own name of a field wins over a synonym. Throws InputError with file, line and column when it is not valid YAML,
 * has an ill-typed field or gives a date of publication that cannot be read.
 */
export function frontMatter(text: string, file: string): FrontMatter {
  const none = { meta: {}, language: null, unread: [], body: text, firstLine: 1 }
  const open = /^---[ \t]{0,20}\n/.exec(text)
  if (!open) return none
  const close = /\n---[ \t]{0,20}(?:\n|$)/.exec(text.slice(open[0].length - 1, LONGEST))
  if (!close) return none
  const yaml = text.slice(open[0].length, open[0].length - 1 + close.index + 1)
  if (!/^[\w-]{1,40}[ \t]{0,4}:(?:\s|$)/m.test(yaml)) return none
  const bodyAt = open[0].length - 1 + close.index + close[0].length
  const { fields, unread } = readFields(yaml, file)
  const { language, ...meta } = fields
  return {
    meta,
    language: language ?? null,
    unread,
    body: text.slice(bodyAt),
    firstLine: text.slice(0, bodyAt).split('\n').length,
  }
}

type Fields = { [K in Key]?: string }

function readFields(yaml: string, file: string): { fields: Fields; unread: string[] } {
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
  if (!isMap(doc.contents)) return { fields: {}, unread: [] }
  const { items } = doc.contents
  const names = items.map(({ key }) => (isScalar(key) ? String(key.value) : ''))
  const fields: Fields = {}
  const unread: string[] = []
  items.forEach(({ key, value }, i) => {
    const name = names[i] ?? ''
    const where = place(isScalar(key) ? (key.range?.[0] ?? 0) : 0)
    const field = fieldOf(name, value)
    if (field === null || (field !== name && (names.includes(field) || field in fields))) unread.push(name)
    else if (!isScalar(value) || value.value !== null)
      fields[field] = readValue({ field, name, value, where })
  })
  return { fields, unread }
}

/** `source` is an address with web clippers and a publisher with reference managers. */
function fieldOf(name: string, value: unknown): Key | null {
  if (isKey(name)) return name
  if (name === 'source') return isScalar(value) && /^https?:/.test(String(value.value)) ? 'url' : 'publisher'
  return SYNONYMS.get(name) ?? null
}

interface Written {
  field: Key
  /** As the file calls it. */
  name: string
  value: unknown
  where: { file: string; line: number; column: number }
}

function readValue({ field, name, value, where }: Written): string {
  const texts = field === 'author' && isSeq<Node>(value) ? value.items : [value]
  const words = texts.map(text => {
    if (!isScalar(text)) throw new InputError(where, `${name} must be one line of text`, 'Write it as text')
    return (text.source ?? String(text.value)).trim().replace(/^\[\[(.{1,200})\]\]$/, '$1')
  })
  const text = words.join(', ')
  if (field === 'published') checkWritten(name, text, where)
  return text
}

function checkWritten(name: string, text: string, where: Written['where']): void {
  const read = readWrittenDate(text)
  if (!read.ok)
    throw new InputError(where, `"${name}: ${text}" ${read.problem}`, 'Write the day as YYYY-MM-DD')
}

function isKey(name: string): name is Key {
  return KEYS.includes(name)
}

function firstLine(message: string): string {
  return message.split(/\n| at line/)[0] ?? message
}

/** A folder of articles: what is in it, what of it is an article, and why the rest is not. */
import { createHash } from 'node:crypto'
import { grouped } from '../../dossier/words.ts'
import type { Effects, Entry } from '../effects.ts'
import { InputError } from '../input-error.ts'
import { printable } from '../printable.ts'
import { articleFromText, articleIdOf } from '../text/article.ts'
import type { ArticleMeta, ArticleText } from '../text/article-text.ts'
import { isSpace } from '../text/lines.ts'
import { isMarkdown, LONGEST_MARKDOWN } from '../text/markdown.ts'
import { decode } from './decode.ts'

/** One line of the audit: what became of a file. */
export interface FileFate {
  file: string
  article: string | null
  fate: 'used' | 'refused' | 'ignored'
  reason: string
}

export interface FolderRead {
  articles: ArticleText[]
  /** By file name, every entry of the folder. */
  files: FileFate[]
}

/** Beyond these no text is a news article, and reading it would take minutes. */
const MOST_BYTES = 16 * 1024 * 1024
const MOST_CHARACTERS = 2_000_000

export const SETTINGS_FILE = 'dossier.yaml'
export const LEDGER_FILE = 'events.ledger.json'

type Outcome =
  | { fate: 'used'; reason: string; article: ArticleText }
  | { fate: 'used'; reason: string; copyOf: ArticleText }
  | { fate: 'refused' | 'ignored'; reason: string }

/**
 * Reads every article of the folder, in the order of file names by code unit.
 * Throws InputError when the folder itself cannot be read; a bad file only ends as refused.
 */
export function readFolder(
  folder: string,
  metaOf: (file: string) => Partial<ArticleMeta>,
  effects: Pick<Effects, 'list' | 'read'>,
): FolderRead {
  const reader = new Reader(folder, metaOf, effects)
  const entries = [...listed(folder, effects)].sort((a, b) => compare(a.name ?? a.shown, b.name ?? b.shown))
  const files = entries.map(entry => fateOf(entry, reader.outcome(entry)))
  return { articles: reader.articles, files }
}

function listed(folder: string, effects: Pick<Effects, 'list'>): Entry[] {
  try {
    return effects.list(folder)
  } catch (error) {
    throw new InputError(
      { file: printable(folder) },
      `the folder cannot be read (${causeOf(error)})`,
      'Name a folder that holds .txt or .md files',
    )
  }
}

function fateOf(entry: Entry, outcome: Outcome): FileFate {
  const file = clip(entry.name ?? entry.shown)
  const article = 'article' in outcome ? outcome.article.id : 'copyOf' in outcome ? outcome.copyOf.id : null
  return { file, article, fate: outcome.fate, reason: clip(outcome.reason) }
}

class Reader {
  readonly articles: ArticleText[] = []
  private readonly bySha = new Map<string, ArticleText>()
  private readonly ids = new Set<string>()
  private readonly folder: string
  private readonly metaOf: (file: string) => Partial<ArticleMeta>
  private readonly effects: Pick<Effects, 'read'>

  constructor(
    folder: string,
    metaOf: (file: string) => Partial<ArticleMeta>,
    effects: Pick<Effects, 'read'>,
  ) {
    this.folder = folder
    this.metaOf = metaOf
    this.effects = effects
  }

  outcome(entry: Entry): Outcome {
    return notAnArticle(entry) ?? this.read(entry)
  }

  private read(entry: Entry): Outcome {
    if (entry.name === null) return refused('the file name is not valid UTF-8. Rename the file')
    if (entry.bytes > MOST_BYTES)
      return refused(
        `too large: ${grouped(entry.bytes)} bytes, at most ${grouped(MOST_BYTES)}. Split it into its articles`,
      )
    try {
      return this.fromBytes(entry.name, this.effects.read(`${this.folder}/${entry.name}`))
    } catch (error) {
      if (error instanceof InputError) return refused(error.message)
      return refused(`cannot be read (${causeOf(error)})`)
    }
  }

  private fromBytes(name: string, bytes: Uint8Array): Outcome {
    const decoded = decode(bytes)
    if ('fault' in decoded)
      throw new InputError({ file: printable(name), ...decoded }, decoded.fault, decoded.remedy)
    if (isBlank(decoded.text)) return refused('the file is empty')
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const same = this.bySha.get(sha256)
    if (same)
      return { fate: 'used', reason: `the same text as ${printable(same.file)}; counted once`, copyOf: same }
    if (decoded.text.length > MOST_CHARACTERS)
      return refused(
        `too long: ${grouped(decoded.text.length)} characters, at most ${grouped(MOST_CHARACTERS)}. Split it into its articles`,
      )
    return this.add(name, decoded.text, sha256)
  }

  private add(file: string, text: string, sha256: string): Outcome {
    const id = this.freeId(articleIdOf(file, sha256), file)
    const article = articleFromText({ file, text, sha256, id, meta: this.metaOf(file) })
    if (isBlank(article.text)) return refused('there is no text after the front matter')
    this.ids.add(id)
    this.bySha.set(sha256, article)
    this.articles.push(article)
    return { fate: 'used', reason: ['read', ...remarks(article)].join('; '), article }
  }

  /** Two files whose names differ only in letters that addresses do not have: the second gets a mark of its own name. */
  private freeId(id: string, file: string): string {
    if (!this.ids.has(id)) return id
    return `${id.slice(0, 60)}-${createHash('sha256').update(file).digest('hex').slice(0, 8)}`
  }
}

function notAnArticle(entry: Entry): Outcome | null {
  const name = entry.name ?? entry.shown
  const ignored = (reason: string): Outcome => ({ fate: 'ignored', reason })
  if (name === SETTINGS_FILE || name === LEDGER_FILE) return ignored('about the dossier, not an article')
  if (name.startsWith('.') || /~$|^~\$|\.(?:swp|tmp|bak)$/i.test(name))
    return ignored('a hidden or temporary file')
  if (entry.kind === 'folder') return ignored('a folder inside the folder; only the files beside it are read')
  if (!/\.(?:txt|md)$/i.test(name)) return ignored('not a .txt or .md file')
  if (entry.kind === 'link')
    return refused('a link to another place, which is not followed. Copy the file here')
  return entry.kind === 'other' ? refused('not a regular file') : null
}

function refused(reason: string): Outcome {
  return { fate: 'refused', reason }
}

/** Names of unread fields that the report gives. */
const MOST_NAMES = 8

/** What a reader of the report should know of a text that is used. */
function remarks(article: ArticleText): string[] {
  const out: string[] = []
  if (article.unread.length > 0) {
    const names = article.unread.slice(0, MOST_NAMES).map(name => printable(name.slice(0, 40)))
    const more = article.unread.length > MOST_NAMES ? ' and more' : ''
    out.push(`its front matter has fields that are not read: ${names.join(', ')}${more}`)
  }
  if (isMarkdown(article.file) && article.text.length > LONGEST_MARKDOWN)
    out.push('too long to be read as Markdown, so its marks stand in the text')
  if (/[\u202a-\u202e\u2066-\u2069]/.test(article.text))
    out.push('it has marks that turn the direction of writing')
  if (/[\u200b\u2060]/.test(article.text)) out.push('it has invisible characters of no width')
  if (mixedScript(article.text)) out.push('a word in it mixes letters of two alphabets')
  if (article.language !== 'en')
    out.push('its language does not look English, so dates and names in it may be missed')
  return out
}

/** "Рutin" with a Cyrillic Р: looks like a name that it is not. */
function mixedScript(text: string): boolean {
  return /\p{Script=Latin}[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}]\p{Script=Latin}/u.test(
    text,
  )
}

function isBlank(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (!isSpace(text.charCodeAt(i))) return false
  return true
}

const CAUSES = new Map([
  ['ENOENT', 'there is none of this name'],
  ['EACCES', 'permission denied'],
  ['EPERM', 'permission denied'],
  ['ENOTDIR', 'it is a file, not a folder'],
])

function causeOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return CAUSES.get(code) ?? (code || 'unknown fault')
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function clip(line: string): string {
  return line.length > 480 ? `${line.slice(0, 480)}…` : line
}

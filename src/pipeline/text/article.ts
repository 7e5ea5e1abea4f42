/** From the characters of a file to an article cut into blocks and sentences. Pure. */
import { createHash } from 'node:crypto'
import type { ArticleId } from '../../dossier/schema.ts'
import type { ArticleMeta, ArticleText, Block, Sentence } from './article-text.ts'
import { blocks } from './blocks.ts'
import { canonicalText } from './canonical.ts'
import { entries } from './entries.ts'
import { frontMatter } from './front-matter.ts'
import { languageOf } from './language.ts'
import { BULLET, type Stretch } from './lines.ts'
import { isMarkdown, withoutMarkdown } from './markdown.ts'
import { sentences } from './sentences.ts'
import { slug } from './slug.ts'

export interface ArticleSource {
  /** Path inside the folder, '/' between parts. */
  file: string
  /** The decoded file, byte order mark, front matter and line ends as they are. */
  text: string
  /** What is known from elsewhere; wins over the front matter. */
  meta?: Partial<ArticleMeta>
  /** Without one, made from the file name. */
  id?: ArticleId
  /** Of the file's bytes; without one, of its text in UTF-8. */
  sha256?: string
}

/** Throws InputError when the front matter is not valid. Any other text is an article. */
export function articleFromText(source: ArticleSource): ArticleText {
  const { meta, language, unread, ...own } = frontMatter(canonicalText(source.text), source.file)
  const body = isMarkdown(source.file) ? withoutMarkdown(own.body) : own.body
  const parts = blocks(body)
  const sha256 = source.sha256 ?? createHash('sha256').update(source.text).digest('hex')
  return {
    id: source.id ?? articleIdOf(source.file, sha256),
    file: source.file,
    sha256,
    text: body,
    firstLine: own.firstLine,
    unread,
    meta: { ...NO_META, ...meta, ...withoutNulls(source.meta ?? {}) },
    blocks: parts,
    sentences: sentencesOf(body, parts),
    language: language ?? languageOf(body),
  }
}

const NO_META: ArticleMeta = { title: null, published: null, publisher: null, author: null, url: null }

/** From the file's name without folder and extension; from its content when no letter or digit is left of it. */
export function articleIdOf(file: string, sha256: string): ArticleId {
  const name = file.slice(file.lastIndexOf('/') + 1).replace(/\.[^.]{1,8}$/, '')
  return slug(name) || `a-${sha256.slice(0, 12)}`
}

function sentencesOf(text: string, parts: readonly Block[]): Sentence[] {
  return parts.flatMap((part, block) =>
    part.kind === 'boilerplate'
      ? []
      : sentences(text, part.start, part.end)
          .flatMap(sentence => entries(text, withoutBullet(text, sentence)))
          .map(({ start, end }) => ({ start, end, block })),
  )
}

/** A list's mark is of the page, and no word of the sentence. */
function withoutBullet(text: string, { start, end }: Stretch): Stretch {
  const mark = BULLET.exec(text.slice(start, Math.min(end, start + 8)))?.[0].length ?? 0
  return { start: start + mark, end }
}

function withoutNulls(meta: Partial<ArticleMeta>): Partial<ArticleMeta> {
  return Object.fromEntries(Object.entries(meta).filter(([, value]) => value !== null && value !== undefined))
}

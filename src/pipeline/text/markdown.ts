/**
 * The words of a Markdown file as a reader of the page sees them: no marks of emphasis, addresses of links, pictures
 * or lines drawn across. CommonMark with GitHub's tables, footnotes and struck words.
 */
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'

type Root = ReturnType<typeof fromMarkdown>
type Node = Root | Root['children'][number]
/** Leaves whose text is no mark. */
const PLAIN = new Set(['root', 'paragraph', 'text', 'break'])

/** UTF-16 units: the parser's time grows with the square of marks that nest, and an article has a fortieth of this. */
export const LONGEST_MARKDOWN = 200_000

export function isMarkdown(file: string): boolean {
  return /\.md$/i.test(file)
}

/**
 * A text without any mark is given back as it is, so that what is published is the file's own text; so is one that is
 * longer than that or nests deeper than the parser can go.
 */
export function withoutMarkdown(text: string): string {
  if (text.length > LONGEST_MARKDOWN) return text
  try {
    const root = fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })
    return isPlain(root, text) ? text : blocksOf(root).filter(isSomething).join('\n\n')
  } catch (fault) {
    if (fault instanceof RangeError) return text
    throw fault
  }
}

function isPlain(node: Node, text: string): boolean {
  if (!PLAIN.has(node.type)) return false
  if (node.type === 'text') {
    const { start, end } = node.position ?? {}
    return text.slice(start?.offset, end?.offset) === node.value
  }
  return !('children' in node) || node.children.every(child => isPlain(child, text))
}

/** One text a block, in their order. */
function blocksOf(node: Node): string[] {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return [wordsOf(node).trim()]
    case 'list':
      return node.children.flatMap((item, i) =>
        numbered(blocksOf(item), node.ordered ? (node.start ?? 1) + i : null),
      )
    case 'tableRow':
      return [node.children.map(cell => wordsOf(cell).trim()).join(' | ')]
    case 'code':
      return [node.value]
    case 'html':
      return [withoutTags(node.value).trim()]
    default:
      return 'children' in node ? node.children.flatMap(blocksOf) : []
  }
}

/** "1998. The dam held" is a list to Markdown, and may be a year to its writer: the number stays. */
function numbered([first = '', ...rest]: string[], number: number | null): string[] {
  return [number === null ? first : `${number}. ${first}`, ...rest]
}

function wordsOf(node: Node): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value
    case 'break':
      return '\n'
    default:
      return 'children' in node ? node.children.map(wordsOf).join('') : ''
  }
}

/** What stands between the tags of a block of HTML; comments, scripts and styles are none of the page's words. */
function withoutTags(html: string): string {
  return html
    .replace(/<!--[\s\S]*?(?:-->|$)/g, '')
    .replace(/<(script|style)\b[\s\S]*?(?:<\/\1>|$)/gi, '')
    .replace(/<[^>]{0,2000}>/g, '')
}

function isSomething(block: string): boolean {
  return /\S/.test(block)
}

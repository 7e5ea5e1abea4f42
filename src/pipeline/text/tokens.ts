/** Words of a sentence with their parts of speech, tagged by wink-nlp when first asked for. */
import model from 'wink-eng-lite-web-model'
import winkNLP, { type WinkMethods } from 'wink-nlp'
import type { ArticleText, Sentence, Token } from './article-text.ts'
import { corrected } from './corrected.ts'
import { NOTES } from './lines.ts'

const memo = new WeakMap<ArticleText, Map<Sentence, Token[]>>()
/** wink-nlp types the parameters of its lemmatiser in another order than its own `out` takes them; they are its own affair. */
interface Lemmatiser {
  lemma(index: number, token: unknown, cache: unknown): string
}

let engine: WinkMethods | null = null

/**
 * Tokens in order, white space left out; `text.slice(start, end) === token.text` for each, except that brackets and
 * quotation marks spelled as in a treebank ("-LRB-", "``") are read as what they stand for. Tagged once an article.
 */
export function tokensOf(article: ArticleText, sentence: Sentence): Token[] {
  const known = memo.get(article) ?? new Map<Sentence, Token[]>()
  memo.set(article, known)
  const found = known.get(sentence) ?? tag(article.text, sentence.start, sentence.end)
  known.set(sentence, found)
  return found
}

/** Tokens of a stretch of text: offsets are rebuilt from the words themselves, so white space of any kind is safe. */
export function tag(text: string, start: number, end: number): Token[] {
  const nlp = wink()
  const { its } = nlp
  const { lemma }: Lemmatiser = its
  const read = withMarks(text.slice(start, end))
  const words = nlp.readDoc(read).tokens()
  const values = words.out(its.value)
  const parts = words.out(its.pos)
  const lemmas = words.out<string>(lemma)
  const out: Token[] = []
  let at = 0
  values.forEach((value, i) => {
    const found = read.indexOf(value, at)
    if (value.trim() === '' || found < 0) return
    at = found + value.length
    out.push({
      start: start + found,
      end:
        start +
        found +
        (SPELLED.exec(text.slice(start + found, start + found + 5))?.[0].length ?? value.length),
      text: value,
      pos: parts[i] ?? 'X',
      lemma: (lemmas[i] ?? value).toLowerCase(),
    })
  })
  return out.map((token, i) => corrected(token, out, i))
}

const SPELLED = /^(?:-[LR][RSC]B-|``|'')/
const MARKS: Readonly<Record<string, string>> = {
  '-LRB-': '(',
  '-RRB-': ')',
  '-LSB-': '[',
  '-RSB-': ']',
  '-LCB-': '(',
  '-RCB-': ')',
  '``': '“',
  "''": '”',
}

/** Without the notes of an encyclopaedia and the marks of a list. The same length, so that offsets stay. */
function withMarks(text: string): string {
  return text
    .replace(NOTES, note => ' '.repeat(note.length))
    .replace(/[►▶▸■●◆]/g, ' ')
    .replace(/-[LR][RSC]B-|``|''/g, mark => (MARKS[mark] ?? mark).padEnd(mark.length))
}

function wink(): WinkMethods {
  engine ??= winkNLP(model, ['pos'])
  return engine
}

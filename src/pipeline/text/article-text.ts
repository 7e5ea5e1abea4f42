/** One article after reading and cleaning: its published text and where its parts stand in it. */
import type { ArticleId } from '../../dossier/schema.ts'

export interface ArticleText {
  id: ArticleId
  /** Path inside the folder, '/' between parts. */
  file: string
  sha256: string
  /** The published text: BOM dropped, line ends LF, front matter cut off. All offsets count from its start. */
  text: string
  /** Line of the file (1-based) on which `text` begins; 1 without front matter. For messages. */
  firstLine: number
  /** Fields of the front matter that say nothing this program reads. */
  unread: readonly string[]
  /** From front matter, then dossier.yaml, which wins. Null where neither says. */
  meta: ArticleMeta
  blocks: Block[]
  /** In order; none inside boilerplate. */
  sentences: Sentence[]
  language: string
}

export interface ArticleMeta {
  title: string | null
  /** As written: '2019-05-15', '15 May 2019', '2019-07'. */
  published: string | null
  publisher: string | null
  author: string | null
  url: string | null
}

export interface Block {
  kind: 'title' | 'paragraph' | 'byline' | 'boilerplate'
  start: number
  end: number
}

export interface Sentence {
  start: number
  end: number
  /** Position in `blocks`. */
  block: number
}

/** A word or a mark of punctuation. */
export interface Token {
  start: number
  end: number
  text: string
  /** Universal part of speech: NOUN PROPN VERB AUX ADJ ADV ADP DET PRON NUM PUNCT PART CCONJ SCONJ INTJ SYM X. */
  pos: string
  /** Lower case: 'announce' of "announced". */
  lemma: string
}

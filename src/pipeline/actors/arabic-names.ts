/** Arabic names in Latin letters: the article, and the nouns that open the names of movements. */
import { consonants } from './fold.ts'
import { wordSet } from './word-set.ts'

/** The article before a name, with the consonants it takes from the next word; 'el' is its Egyptian form. */
export const ARABIC_ARTICLES: ReadonlySet<string> = wordSet(
  'al el an en as es at et ar er ash esh ad ed az ez ul ur us',
)

/** Front, army, movement, party, brigade: by their consonants, which every transliteration keeps. */
const HEADS: ReadonlyMap<string, string> = new Map([
  ['jbht', 'front'],
  ['jbh', 'front'],
  ['jsh', 'army'],
  ['hrkt', 'movement'],
  ['hzb', 'party'],
  ['lv', 'brigade'],
])

/** 'al-Mahdi' -> 'mahdi'; a word without the article stays. Folded words. */
export function withoutArticle(word: string): string {
  return hasArticle(word) ? word.slice(word.indexOf('-') + 1) : word
}

export function hasArticle(word: string): boolean {
  const hyphen = word.indexOf('-')
  return hyphen > 0 && ARABIC_ARTICLES.has(word.slice(0, hyphen))
}

/** The English for a word that opens a movement's name, or null: 'jaysh' before 'al-mahdi' or before 'al', 'mahdi'. */
export function arabicHead(words: readonly string[], at: number): string | null {
  const next = words[at + 1] ?? ''
  const article = hasArticle(next) || (ARABIC_ARTICLES.has(next) && (words[at + 2] ?? '') !== '')
  return article ? (HEADS.get(consonants(words[at] ?? '')) ?? null) : null
}

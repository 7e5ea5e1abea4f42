import { tellsArticleYear, tellsClause, wordsRead } from '../../dossier/reason-text.ts'
import type { Article, Evidence, Reason } from '../../dossier/schema.ts'
import { articleDate, fullDate } from '../../dossier/words.ts'

/**
 * The way from the words to the day in one sentence: "“Thursday” in an article of 17 May 2019: Thursday 16 May 2019;
 * the sentence speaks of it as past."
 */
export function whySentence(evidence: Evidence, article: Article | undefined): string {
  const { says, why } = evidence
  const editor = why.find(r => r.kind === 'editor')
  if (editor) return sentence(editor.text)
  const words = wordsOf(evidence)
  if (words === '') return sentence(why[0]?.text ?? `The passage is dated ${fullDate(says)}`)
  if (says.basis === 'stated') return `The article gives it in full: “${words}”.`
  const grounds = why.filter(r => addsGround(r, article)).map(r => r.text)
  return sentence([`“${words}” in ${articleOf(article)}: ${fullDate(says)}`, ...grounds].join('; '))
}

/** The words of the date; of a point of a list they stand above it, outside of the quotation, and are told by its first reason. */
function wordsOf({ dateSpan, span, quote, why }: Evidence): string {
  if (dateSpan === null) return ''
  const [start, end] = [dateSpan.start - span.start, dateSpan.end - span.start]
  if (start >= 0 && end <= quote.length) return quote.slice(start, end)
  return wordsRead(why.find(r => r.kind === 'words')?.text ?? '')
}

const GROUNDS: ReadonlySet<Reason['kind']> = new Set(['anchor', 'rule', 'year', 'evidence'])

/** Whether a reason says more than the sentence does already: what was read, and the day of the article. */
function addsGround({ kind, text }: Reason, article: Article | undefined): boolean {
  if (!GROUNDS.has(kind) || tellsClause(text)) return false
  const written = article?.published
  if (!written) return true
  if (tellsArticleYear(text)) return false
  return written.from !== written.to || !text.includes(articleDate(article))
}

function articleOf(article: Article | undefined): string {
  if (!article?.published) return 'an article without a known date'
  const date = articleDate(article)
  return date.startsWith('some day') ? `an article written ${date}` : `an article of ${date}`
}

function sentence(text: string): string {
  const capital = text.slice(0, 1).toUpperCase() + text.slice(1)
  return /[.!?]$/.test(capital) ? capital : `${capital}.`
}

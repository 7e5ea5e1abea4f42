/** The stages that need one article at a time, so that they can run side by side. */
import type { Statement } from './events/statement.ts'
import type { ArticleInContext, Recipe } from './recipe.ts'
import type { ArticleText } from './text/article-text.ts'
import type { TimeMention } from './time/mention.ts'

/** The sentence for the reader when an article took longer than it may. */
export interface TooLong {
  tooLong: string
}

/** One result an article, in the order given, whatever the order of the work. */
export interface PerArticle {
  recognise(articles: readonly ArticleText[]): Promise<(TimeMention[] | TooLong)[]>
  state(articles: readonly ArticleInContext[]): Promise<(Statement[] | TooLong)[]>
  close(): Promise<void>
}

/** Milliseconds an article may take in one stage, plus this for every million characters. */
const BUDGET = 2000
const BUDGET_PER_MILLION = 4000

export function budgetOf(text: string): number {
  return BUDGET + (text.length / 1e6) * BUDGET_PER_MILLION
}

export function tooLong(text: string): TooLong {
  const seconds = (budgetOf(text) / 1000).toFixed(1).replace(/\.0$/, '')
  return {
    tooLong: `reading it took longer than ${seconds} s. Look for lines that are not prose (tables, code) and remove them`,
  }
}

/** In this process, one after the other. */
export function inProcess(recipe: Pick<Recipe, 'recognise' | 'state'>, now: () => number): PerArticle {
  const timed = <T>(text: string, work: () => T[]): T[] | TooLong => {
    const begun = now()
    const result = work()
    return now() - begun > budgetOf(text) ? tooLong(text) : result
  }
  return {
    recognise: async articles => articles.map(a => timed(a.text, () => recipe.recognise(a))),
    state: async articles => articles.map(a => timed(a.article.text, () => recipe.state(a))),
    close: async () => {},
  }
}

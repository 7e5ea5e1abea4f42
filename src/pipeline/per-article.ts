/** The stages that need one article at a time, so that they can run side by side. */
import type { Statement } from './events/statement.ts'
import type { ArticleInContext, Recipe } from './recipe.ts'
import type { ArticleText } from './text/article-text.ts'
import type { TimeMention } from './time/mention.ts'

/** The sentence for the reader when an article could not be read to the end. */
export interface Failed {
  failed: string
}

/** One result an article, in the order given, whatever the order of the work. */
export interface PerArticle {
  recognise(articles: readonly ArticleText[]): Promise<(TimeMention[] | Failed)[]>
  state(articles: readonly ArticleInContext[]): Promise<(Statement[] | Failed)[]>
  close(): Promise<void>
}

/** Milliseconds an article may take in one stage, plus this for every million characters. */
const BUDGET = 2000
const BUDGET_PER_MILLION = 4000

export function budgetOf(text: string): number {
  return BUDGET + (text.length / 1e6) * BUDGET_PER_MILLION
}

export function tooLong(text: string): Failed {
  const seconds = (budgetOf(text) / 1000).toFixed(1).replace(/\.0$/, '')
  return {
    failed: `reading it took longer than ${seconds} s. Look for lines that are not prose (tables, code) and remove them`,
  }
}

/** One article that the program stumbles over must not cost the others. */
export function stumbled(error: unknown): Failed {
  const message = error instanceof Error ? error.message : String(error)
  return { failed: `the program failed on it (${message.slice(0, 200)}). Please report this, with the file` }
}

/** In this process, one after the other. */
export function inProcess(recipe: Pick<Recipe, 'recognise' | 'state'>, now: () => number): PerArticle {
  const tried = <T>(text: string, work: () => T[]): T[] | Failed => {
    const begun = now()
    try {
      const result = work()
      return now() - begun > budgetOf(text) ? tooLong(text) : result
    } catch (error) {
      return stumbled(error)
    }
  }
  return {
    recognise: async articles => articles.map(a => tried(a.text, () => recipe.recognise(a))),
    state: async articles => articles.map(a => tried(a.article.text, () => recipe.state(a))),
    close: async () => {},
  }
}

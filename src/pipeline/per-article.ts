/** The stages that need one article at a time, so that they can run side by side. */
import type { NameCandidate } from './actors/name-candidates.ts'
import type { Stated } from './events/statement.ts'
import type { ArticleInContext, Recipe } from './recipe.ts'
import type { ArticleText } from './text/article-text.ts'
import type { TimeMention } from './time/mention.ts'

/** What an article shows by itself, before anything is known of the others. */
export interface Recognised {
  times: TimeMention[]
  names: NameCandidate[]
}

/** The sentence for the reader when an article could not be read to the end. */
export interface Failed {
  failed: string
}

export type PerArticleRecipe = Pick<Recipe, 'recognise' | 'nameCandidates' | 'state'>

/** One result an article, in the order given, whatever the order of the work. */
export interface PerArticle {
  recognise(articles: readonly ArticleText[]): Promise<(Recognised | Failed)[]>
  state(articles: readonly ArticleInContext[]): Promise<(Stated | Failed)[]>
  close(): Promise<void>
}

export function recognised(recipe: PerArticleRecipe, article: ArticleText): Recognised {
  return { times: recipe.recognise(article), names: recipe.nameCandidates(article) }
}

/** One article that the program stumbles over must not cost the others. */
export function stumbled(error: unknown): Failed {
  const message = error instanceof Error ? error.message : String(error)
  return { failed: `the program failed on it (${message.slice(0, 200)}). Please report this, with the file` }
}

/** In this process, one after the other. */
export function inProcess(recipe: PerArticleRecipe): PerArticle {
  const tried = <T>(work: () => T): T | Failed => {
    try {
      return work()
    } catch (error) {
      return stumbled(error)
    }
  }
  return {
    recognise: async articles => articles.map(a => tried(() => recognised(recipe, a))),
    state: async articles => articles.map(a => tried(() => recipe.state(a))),
    close: async () => {},
  }
}

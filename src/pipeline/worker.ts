/** One thread of the pool: loads the recipe, says so, then answers one task after the other. */
import { parentPort } from 'node:worker_threads'
import type { Stated } from './events/statement.ts'
import { type Failed, type Recognised, recognised, stumbled } from './per-article.ts'
import type { ArticleInContext } from './recipe.ts'
import { standardRecipe } from './standard-recipe.ts'
import type { ArticleText } from './text/article-text.ts'

export type Task =
  | { stage: 'recognise'; article: ArticleText }
  | { stage: 'state'; context: ArticleInContext }
export type Answer =
  | { stage: 'recognise'; result: Recognised }
  | { stage: 'state'; result: Stated }
  | { stage: 'failed'; result: Failed }

function answer(task: Task): Answer {
  try {
    return done(task)
  } catch (error) {
    return { stage: 'failed', result: stumbled(error) }
  }
}

function done(task: Task): Answer {
  if (task.stage === 'recognise')
    return { stage: 'recognise', result: recognised(standardRecipe, task.article) }
  return { stage: 'state', result: standardRecipe.state(task.context) }
}

parentPort?.on('message', (task: Task) => parentPort?.postMessage(answer(task)))
parentPort?.postMessage('ready')

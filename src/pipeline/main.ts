/** `npm run dossier`: the pipeline with the real disk, the real clock and the standard recipe. */
import { availableParallelism } from 'node:os'
import { nodeEffects } from './node-effects.ts'
import { inProcess, type PerArticle } from './per-article.ts'
import { pooled } from './pool.ts'
import { runCommand } from './run-command.ts'
import { standardRecipe } from './standard-recipe.ts'

const effects = nodeEffects(line => console.log(line))

/** Threads only when asked for or when there is enough to read: starting them costs more than a small folder takes. */
function perArticle(workers: number | null): PerArticle {
  const alone = inProcess(standardRecipe)
  if (workers !== null) return workers === 0 ? alone : pooled(workers)
  const size = Math.min(8, availableParallelism())
  return size < 2 ? alone : forMany(alone, pooled(size))
}

/** Below this the pool's start takes longer than the reading. */
const MANY = 150

function forMany(alone: PerArticle, pool: PerArticle): PerArticle {
  return {
    recognise: articles => (articles.length < MANY ? alone : pool).recognise(articles),
    state: contexts => (contexts.length < MANY ? alone : pool).state(contexts),
    close: () => pool.close(),
  }
}

process.exitCode = await runCommand(process.argv.slice(2), {
  recipe: standardRecipe,
  effects,
  warn: line => console.error(line),
  perArticle,
})

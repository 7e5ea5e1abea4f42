/** The recipe run over a folder's articles, stage by stage. Nothing here knows where articles come from or results go. */
import type { ActorsFound } from './actors/actor-mention.ts'
import type { DocumentDate } from './documents/document-date.ts'
import type { Statement, UntoldTime } from './events/statement.ts'
import type { Cluster } from './merging/cluster.ts'
import type { Failed, PerArticle } from './per-article.ts'
import type { ActorDecision, ArticleInContext, Recipe } from './recipe.ts'
import type { ArticleText } from './text/article-text.ts'
import type { ResolvedMention } from './time/resolved.ts'

export interface Analysis {
  /** Those that could be read. */
  articles: ArticleInContext[]
  found: ActorsFound
  /** Of all articles, with and without a date. */
  statements: Statement[]
  /** By article: the times that date no statement. */
  untold: UntoldTime[][]
  clusters: Cluster[]
  /** Articles left out, or whose statements are, with the reason. */
  late: { file: string; reason: string; left: 'article' | 'statements' }[]
}

/** Called when a stage begins, with its name and the number of things it works on. */
export type Progress = (stage: string, count: number) => void

export async function analyse(
  texts: readonly ArticleText[],
  decisions: ActorDecision[],
  run: { recipe: Recipe; perArticle: PerArticle; progress: Progress },
): Promise<Analysis> {
  const { recipe, perArticle, progress } = run
  progress('Looking for dates and names', texts.length)
  const recognised = await perArticle.recognise(texts)
  const readable = texts.filter((_, i) => !('failed' in at(recognised, i)))
  const read = recognised.flatMap(result => ('failed' in result ? [] : [result]))
  const mentions = read.map(({ times }) => times)
  progress('Dating the articles', readable.length)
  const dates = recipe.dateDocuments(readable, mentions)
  progress('Telling people and organisations apart', readable.length)
  const found = recipe.linkActors(
    readable,
    read.map(({ names }) => names),
    decisions,
  )
  const articles = readable.map((article, index) =>
    inContext(index, article, {
      date: at(dates, index),
      times: recipe.resolve(article, at(mentions, index), at(dates, index).when),
      found,
    }),
  )
  progress('Reading statements', articles.length)
  const stated = await perArticle.state(articles)
  const told = stated.flatMap(result => ('failed' in result ? [] : result.statements))
  const statements = recipe.settle?.(told, articles) ?? told
  progress('Bringing sources together', statements.length)
  const clusters = recipe.merge(
    statements.filter(s => s.when !== null),
    articles,
  )
  return {
    articles,
    found,
    statements,
    untold: stated.map(result => ('failed' in result ? [] : result.untold)),
    clusters,
    late: [...late(texts, recognised, 'article'), ...late(readable, stated, 'statements')],
  }
}

function inContext(
  index: number,
  article: ArticleText,
  known: { date: DocumentDate; times: ResolvedMention[]; found: ActorsFound },
): ArticleInContext {
  const { date, times, found } = known
  return { index, article, date, times, actors: at(found.mentions, index), places: at(found.places, index) }
}

function late(
  texts: readonly ArticleText[],
  results: readonly (object | Failed)[],
  left: 'article' | 'statements',
): Analysis['late'] {
  return results.flatMap((result, i) =>
    'failed' in result ? [{ file: at(texts, i).file, reason: result.failed, left }] : [],
  )
}

/** The item at a position that the stages promise is there. */
export function at<T>(list: readonly T[], index: number): T {
  const item = list[index]
  if (item === undefined)
    throw new RangeError(`a stage gave ${list.length} results; number ${index} is missing`)
  return item
}

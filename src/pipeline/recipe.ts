/**
 * The recipe: the stages between cleaned articles and events, in order. The engine takes it as an argument,
 * so a test or a benchmark can run any stage alone or replace it. No stage reads or writes files.
 */
import type { When } from '../dossier/schema.ts'
import type { ActorMention, ActorsFound, PlaceMention } from './actors/actor-mention.ts'
import type { NameCandidate } from './actors/name-candidates.ts'
import type { DocumentDate } from './documents/document-date.ts'
import type { Stated, Statement } from './events/statement.ts'
import type { Cluster } from './merging/cluster.ts'
import type { ArticleText } from './text/article-text.ts'
import type { TimeMention } from './time/mention.ts'
import type { ResolvedMention } from './time/resolved.ts'

/** Everything known of one article before its statements are read. */
export interface ArticleInContext {
  /** Position in the dossier's list of articles. */
  index: number
  article: ArticleText
  date: DocumentDate
  times: ResolvedMention[]
  actors: ActorMention[]
  places: PlaceMention[]
}

/** What `dossier.yaml` says about names. */
export interface ActorDecision {
  name: string
  kind: 'person' | 'organisation' | 'state' | 'media' | null
  aliases: string[]
  /** Names that look like this actor and are not. */
  not: string[]
  sameAs: string[]
}

export interface Recipe {
  /** One article at a time; runs on the worker pool. In text order, never overlapping. */
  recognise(article: ArticleText): TimeMention[]
  /** All articles together: one entry an article, in the order given. */
  dateDocuments(articles: ArticleText[], mentions: TimeMention[][]): DocumentDate[]
  resolve(article: ArticleText, mentions: TimeMention[], published: When | null): ResolvedMention[]
  /** One article at a time; runs on the worker pool. In text order, never overlapping. */
  nameCandidates(article: ArticleText): NameCandidate[]
  /** All articles together: `names[i]` are the candidates of `articles[i]`. */
  linkActors(articles: ArticleText[], names: NameCandidate[][], decisions: ActorDecision[]): ActorsFound
  /** One article at a time. */
  state(article: ArticleInContext): Stated
  /** All statements, dated or not: those that hang on another event ("on the eve of the visit") get its day. */
  settle?(statements: Statement[], articles: ArticleInContext[]): Statement[]
  /** All statements that have a date, of all articles; statements of near-copies included. */
  merge(statements: Statement[], articles: ArticleInContext[]): Cluster[]
}

/**
 * Which sentence credits what it says to which news medium: "X reported that", "according to X", "writes X", and
 * "the newspaper added" for the medium credited last in the same article.
 */
import type { ActorId } from '../../dossier/schema.ts'
import type { ActorMention } from '../actors/actor-mention.ts'
import type { ArticleInContext } from '../recipe.ts'
import type { Lexicon } from './telling.ts'
import { heaviest, type Vector } from './vector.ts'

/** One sentence and one source; a sentence that credits two sources gives two. */
export interface Credit {
  article: number
  sentence: number
  start: number
  end: number
  source: ActorId
  /** The source as this article names it. */
  name: string
  /** Credited by a noun that refers back, not by name. */
  referring: boolean
  /** The sentence's words. */
  terms: Vector
}

export interface Credits {
  /** The credits of a sentence and of those around it that go on with the same source. */
  passage(article: number, sentence: number): readonly Credit[]
  /** Credits that share one of the rarest words with this one, itself included. */
  like(credit: Credit): readonly Credit[]
}

const REPORTING =
  'say|says|said|tell|tells|told|write|writes|wrote|written|report|reports|reported|add|adds|added|note|notes|noted|claim|claims|claimed|reveal|reveals|revealed|announce|announces|announced|quote|quotes|quoted|cite|cites|cited|publish|publishes|published|learn|learns|learned|learnt|know|knows'
const MEDIUM =
  'newspaper|paper|daily|weekly|magazine|publication|agency|outlet|broadcaster|channel|network|website|portal|tabloid'

/** Right before the name: "according to the", "writes", "told the newspaper", "the newspaper". */
const BEFORE = new RegExp(
  `(?:\\baccording to|\\b(?:${REPORTING})(?: by| to)?|\\b(?:${MEDIUM}))(?:,? (?:the|a|its|${MEDIUM}|news)){0,3} ?["“”'‘’]?$`,
  'i',
)
/** Right behind the name: "reported", "newspaper writes", ", which reported". */
const BEHIND = new RegExp(
  `^["“”'‘’]?(?: (?:${MEDIUM}|news))?,?(?: (?:has|had|have|which|also|later|first|earlier|on|in turn|\\p{Lu}[a-z]{2,8}day)){0,3} (?:${REPORTING})\\b`,
  'iu',
)
const REFERRING_CREDIT = new RegExp(
  `(?:\\baccording to|\\b(?:${REPORTING})) the (?:${MEDIUM})\\b|\\bthe (?:${MEDIUM})(?: has| also| had| later)? (?:${REPORTING})\\b|\\b(?:interlocutor|source)s? of the (?:${MEDIUM})\\b`,
  'i',
)
/** Names that say by themselves that they are a medium. */
const MEDIA_NAME =
  /\b(?:times|post|news|herald|journal|gazette|tribune|guardian|telegraph|observer|press|radio|tv|television|broadcasting|daily|weekly|magazine|chronicle|courier|mirror|reuters|agency)\b/i

export function creditsOf(articles: readonly ArticleInContext[], lexicon: Lexicon): Credits {
  const media = mediaIn(articles)
  const all = articles.flatMap((context, position) => creditsInArticle(context, position, media, lexicon))
  const bySentence = grouped(all, credit => [`${credit.article} ${credit.sentence}`])
  const byWord = grouped(all, credit => rarest(credit.terms))
  return {
    passage: (article, sentence) => passageAround(article, sentence, bySentence),
    like: credit => [
      ...new Set(rarest(credit.terms).flatMap(word => (byWord.get(word) ?? []).slice(0, 200))),
    ],
  }
}

/** Actors that some article treats as a news medium: by their name, or by the noun right before or behind it. */
function mediaIn(articles: readonly ArticleInContext[]): ReadonlySet<ActorId> {
  const apposition = new RegExp(`\\b(?:${MEDIUM}) (?:the )?["“”'‘’]?$`, 'i')
  const media = new Set<ActorId>()
  for (const { article, actors } of articles) {
    for (const { actor, text, start } of actors) {
      const before = article.text.slice(Math.max(0, start - 30), start)
      if (MEDIA_NAME.test(text) || apposition.test(before)) media.add(actor)
    }
  }
  return media
}

function creditsInArticle(
  { article, actors }: ArticleInContext,
  position: number,
  media: ReadonlySet<ActorId>,
  lexicon: Lexicon,
): Credit[] {
  const mentions = grouped(
    actors.filter(mention => media.has(mention.actor)),
    mention => [String(mention.sentence)],
  )
  const found: Credit[] = []
  let last: ActorMention | null = null
  article.sentences.forEach(({ start, end }, sentence) => {
    const text = article.text.slice(start, end)
    const here = mentions.get(String(sentence)) ?? []
    const named = here.filter(mention => isCredited(mention, article.text, start, end))
    const referring: boolean = named.length === 0 && last !== null && REFERRING_CREDIT.test(text)
    const sources = referring && last ? [last] : named
    if (sources.length > 0) {
      const terms = lexicon.vector(lexicon.words(text))
      for (const { actor, text: name } of sources)
        found.push({ article: position, sentence, start, end, source: actor, name, referring, terms })
    }
    last = here.at(-1) ?? last
  })
  return found
}

function isCredited(mention: ActorMention, text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(start, mention.start - 60), mention.start)
  const behind = text.slice(mention.end, Math.min(end, mention.end + 60))
  return BEFORE.test(before) || BEHIND.test(behind)
}

/** Up to three sentences on either side belong to it while they go on with the same source. */
function passageAround(
  article: number,
  sentence: number,
  bySentence: ReadonlyMap<string, readonly Credit[]>,
): Credit[] {
  const own = bySentence.get(`${article} ${sentence}`) ?? []
  const passage = [...own]
  for (let next = sentence + 1; next <= sentence + 3; next++) {
    const more = (bySentence.get(`${article} ${next}`) ?? []).filter(credit => credit.referring)
    if (own.length === 0 || more.length === 0) break
    passage.push(...more)
  }
  return passage
}

function rarest(terms: Vector): string[] {
  return heaviest(terms, 8).map(String)
}

function grouped<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key)
      if (group) group.push(item)
      else groups.set(key, [item])
    }
  }
  return groups
}

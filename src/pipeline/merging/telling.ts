/** What merging looks at in a statement: the act, the words around it, who and where, and the days it can be on. */
import type { When } from '../../dossier/schema.ts'
import { Bursts } from './burst.ts'
import { type Act, actOf, actOfSubject, kindsNamed, undoes } from './classes.ts'
import { type Stretch, stretchOf } from './days.ts'
import { numberOf } from './number.ts'
import { rootOf } from './root.ts'
import { Stories } from './story.ts'
import { EMPTY, heaviest, type Vector, vectorOf } from './vector.ts'

/** A statement as merging takes it; offsets count from the start of `text`. */
export interface Passage {
  /** Position in the list of articles. */
  article: number
  sentence: number
  /** The sentence. */
  text: string
  trigger: { start: number; end: number; words: string }
  /** Words that say nothing of what happened because they are compared otherwise: the date, the actors. */
  aside: readonly { start: number; end: number }[]
  /** The sort of act, where two acts of it between the same actors are likely one; null for others. */
  sort: string | null
  /** Who takes part: one key an identified actor. */
  names: readonly string[]
  /** Those of them who do it: named in the title before the act; empty where that is not known. */
  doers: readonly string[]
  /** Where nobody is identified: words of the sentence that are written like names. */
  capitals: readonly string[]
  places: readonly string[]
  when: When | null
  /** Said of the act: it did not happen, or is yet to come. */
  denied: boolean
}

/** In place of the article of a telling that speaks for many. */
export const OF_MANY = -1

export interface Telling {
  article: number
  sentence: number
  act: Act
  /** How rare the act's root is over the articles: 0 in each of them, 1 in one only. */
  rarity: number
  /** Words of the sentence without the act, weighted by rarity. */
  terms: Vector
  /** The same of the six words on either side of the trigger. */
  near: Vector
  /** The heaviest words of the article. */
  leads: readonly number[]
  /** Classes that words around the trigger name: "the cease-fire deal agreed in February". */
  kindsNear: readonly string[]
  /** Roots of all words of the sentence. */
  roots: ReadonlySet<string>
  sort: string | null
  names: readonly string[]
  doers: readonly string[]
  capitals: readonly string[]
  places: readonly string[]
  numbers: ReadonlySet<string>
  /** Counts among the six words on either side of the trigger, also those written as words. */
  numbersNear: ReadonlySet<number>
  /** Null where nothing is known of the days. */
  days: Stretch | null
  denied: boolean
}

/** All tellings with the articles they stand in. */
export interface Tellings {
  list: Telling[]
  bursts: Bursts
  stories: Stories
}

const REACH = 6
/** Words on either side that may hold the noun of the act: the subject of a long clause. */
const CLAUSE = 9
const ARTICLE_WORDS = 80
const LEADS = 8
const ELSEWHERE = 20
const WORD = /[\p{L}\p{N}]+(?:['’.,][\p{L}\p{N}]+)*/gu

const STOP = new Set(
  `a about above after again against all also although am among an and another any are around as at back be because
  been before being below between both but by can could did do does down during each either else even ever every few
  first for from further had has have he her here hers herself him himself his how however i if in into is it its
  itself just last later least less like made make many may me might more most much must my near never new next no nor
  not now of off on once one only onto or other others our out over own per quite rather said same say says she should
  since so some still such than that the their theirs them themselves then there these they this those though three
  through thus to too toward towards two under until up upon us very via was we well were what when where whether which
  while who whom whose why will with within without would yet you your yours according told year years day days time
  today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday week month`.split(/\s+/),
)

export interface Word {
  start: number
  end: number
  low: string
  root: string
}

/** Words with their roots; `roots` keeps those already worked out. */
function wordsIn(text: string, roots: Map<string, string>): Word[] {
  const words: Word[] = []
  for (const match of text.matchAll(WORD)) {
    const low = match[0].toLowerCase()
    const root = roots.get(low) ?? rootOf(low)
    roots.set(low, root)
    words.push({ start: match.index, end: match.index + low.length, low, root })
  }
  return words
}

/** The tellings of `passages`, which may be in any order; `lexicon` is of the articles that their positions mean. */
export function tellingsOf(passages: readonly Passage[], lexicon: Lexicon): Tellings {
  const words = new Map<string, Word[]>()
  const list = passages.map(passage => {
    const known = words.get(passage.text) ?? lexicon.words(passage.text)
    words.set(passage.text, known)
    return tellingOf(passage, known, lexicon)
  })
  return { list, bursts: new Bursts(list), stories: new Stories(lexicon.articles) }
}

function tellingOf(passage: Passage, words: readonly Word[], lexicon: Lexicon): Telling {
  const { trigger } = passage
  const out = [trigger, ...passage.aside]
  const around = words.filter(word => out.every(({ start, end }) => word.end <= start || word.start >= end))
  const before = around.filter(word => word.end <= trigger.start).length
  const subject = around.slice(Math.max(0, before - CLAUSE), before).map(word => word.root)
  const act = actOfSubject(actOf(trigger.words), subject)
  const near = around.slice(Math.max(0, before - REACH), before + REACH)
  const clause = around.slice(Math.max(0, before - CLAUSE), before + CLAUSE)
  return {
    article: passage.article,
    sentence: passage.sentence,
    act,
    rarity: lexicon.rarity(act.root),
    terms: lexicon.vector(around),
    near: lexicon.vector(near),
    leads: heaviest(lexicon.articles[passage.article] ?? EMPTY, LEADS),
    kindsNear: undoes(act) ? [] : kindsNamed(clause.map(word => word.root)),
    roots: new Set(words.map(word => word.root)),
    sort: passage.sort,
    names: passage.names,
    doers: passage.doers,
    capitals: passage.capitals,
    places: passage.places,
    numbers: new Set(around.map(word => word.low).filter(low => /^\d/.test(low))),
    numbersNear: new Set(near.flatMap(word => numberOf(word.low) ?? [])),
    days: passage.when && stretchOf(passage.when),
    denied: passage.denied,
  }
}

/** How many articles use each word, over the whole dossier. */
export class Lexicon {
  /** One an article: its 80 most telling words. */
  readonly articles: Vector[]
  private readonly ids = new Map<string, number>()
  private readonly uses: number[] = []
  private readonly roots = new Map<string, string>()
  private readonly idsOfWords = new Map<string, number | null>()
  private readonly size: number

  /** Of the full texts of all articles. */
  constructor(articles: readonly string[]) {
    this.size = articles.length
    const counts = articles.map(text => this.count(text))
    this.articles = counts.map(of => this.weighted(of, ARTICLE_WORDS))
  }

  words(text: string): Word[] {
    return wordsIn(text, this.roots)
  }

  /** Counts an article's words and that each is in one article more. */
  private count(text: string): Map<number, number> {
    const counts = new Map<number, number>()
    for (const low of text.toLowerCase().match(WORD) ?? []) {
      const id = this.idOf(low)
      if (id === null) continue
      const before = counts.get(id)
      if (before === undefined) this.uses[id] = (this.uses[id] ?? 0) + 1
      counts.set(id, (before ?? 0) + 1)
    }
    return counts
  }

  /** The number of a word's root, a new one if need be; null for words that say nothing. */
  private idOf(low: string): number | null {
    const known = this.idsOfWords.get(low)
    if (known !== undefined) return known
    const root = this.roots.get(low) ?? rootOf(low)
    const id = STOP.has(low) ? null : (this.ids.get(root) ?? this.ids.size)
    if (id !== null) this.ids.set(root, id)
    this.roots.set(low, root)
    this.idsOfWords.set(low, id)
    return id
  }

  /** 1 + log of the count, times the inverse share of articles that use the word. */
  private weighted(counts: ReadonlyMap<number, number>, limit: number): Vector {
    const weights = new Map<number, number>()
    for (const [id, count] of counts) weights.set(id, (1 + Math.log(count)) * this.idf(id))
    return vectorOf(weights, limit)
  }

  /**
   * As if ELSEWHERE articles on other subjects stood in the folder too: in three articles on one subject a word that
   * all of them use is still what tells their events apart from others.
   */
  private idf(id: number): number {
    return Math.log((this.size + ELSEWHERE + 1) / ((this.uses[id] ?? 0) + 0.5))
  }

  vector(words: readonly Word[]): Vector {
    const weights = new Map<number, number>()
    for (const word of words) {
      const id = this.ids.get(word.root)
      if (id !== undefined && !STOP.has(word.low)) weights.set(id, this.idf(id))
    }
    return weights.size === 0 ? EMPTY : vectorOf(weights)
  }

  rarity(root: string): number {
    const id = this.ids.get(root)
    return id === undefined ? 1 : Math.min(1, this.idf(id) / Math.log((this.size + ELSEWHERE + 1) / 1.5))
  }
}

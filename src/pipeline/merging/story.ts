/** How alike two articles are, seen against how crowded the folder is around each of them. */
import { cosine, EMPTY, heaviest, type Vector } from './vector.ts'

/** The nearest articles that make up an article's surroundings. */
const NEAREST = 10
/** Words of an article by which others near it are looked for, and how many articles one word may bring in. */
const LEADS = 16
const MOST = 400

export interface StoryLikeness {
  /** Cosine of the two articles' words. */
  article: number
  /**
   * The same over the geometric mean of what each has to its nearest ten (local scaling, Zelnik-Manor and Perona
   * 2004), at most 2: reports of two earthquakes are alike in words, reports of one are more alike than that.
   */
  story: number
}

/** An article and itself: as alike as two articles on one story. Fitted weights stand on these values. */
const ONE_ARTICLE: StoryLikeness = { article: 0.25, story: 1 }

export class Stories {
  private readonly crowds: (number | undefined)[] = []
  private readonly holders = new Map<number, number[]>()

  constructor(private readonly articles: readonly Vector[]) {
    articles.forEach((vector, i) => {
      for (const key of heaviest(vector, LEADS)) {
        const list = this.holders.get(key)
        if (!list) this.holders.set(key, [i])
        else if (list.length < MOST) list.push(i)
      }
    })
  }

  likeness(a: number, b: number): StoryLikeness {
    if (a === b) return ONE_ARTICLE
    const article = this.cosine(a, b)
    const crowd = Math.sqrt(this.crowd(a) * this.crowd(b))
    return { article, story: crowd === 0 ? 0 : Math.min(2, article / crowd) }
  }

  private cosine(a: number, b: number): number {
    return cosine(this.articles[a] ?? EMPTY, this.articles[b] ?? EMPTY)
  }

  /** Mean cosine with its nearest articles; counted on first use. */
  private crowd(of: number): number {
    const known = this.crowds[of]
    if (known !== undefined) return known
    const near = new Set(
      heaviest(this.articles[of] ?? EMPTY, LEADS).flatMap(key => this.holders.get(key) ?? []),
    )
    near.delete(of)
    const best = [...near].map(other => this.cosine(of, other)).sort((a, b) => b - a)
    const nearest = best.slice(0, NEAREST)
    const crowd = nearest.reduce((sum, value) => sum + value, 0) / Math.max(1, nearest.length)
    this.crowds[of] = crowd
    return crowd
  }
}

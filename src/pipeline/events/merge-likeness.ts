/** How likely two statements tell of one happening, by everything but their days (merge-days.ts). */
import type { Telling, Tellings } from './merge-telling.ts'
import { cosine } from './merge-vector.ts'

export const SIGNS = [
  'bias',
  'sameRoot',
  'sameKind',
  'actNamed',
  'rareAct',
  'light',
  'speech',
  'sentence',
  'near',
  'article',
  'articleOfAct',
  'sentenceOfAct',
  'names',
  'namesApart',
  'numbers',
  'numbersApart',
  'oneArticle',
  'oneSentence',
  'denial',
] as const
export type Sign = (typeof SIGNS)[number]

/** Fitted by logistic regression (bench/truth/merge-fit.ts). */
const WEIGHTS: Record<Sign, number> = {
  bias: -4.2,
  sameRoot: 2.39,
  sameKind: 1.83,
  actNamed: -1.18,
  rareAct: -0.97,
  light: -0.12,
  speech: -2.23,
  sentence: -0.13,
  near: 1.87,
  article: 1.72,
  articleOfAct: 5.63,
  sentenceOfAct: 0.33,
  names: 0.2,
  namesApart: -0.66,
  numbers: 0.29,
  numbersApart: -0.42,
  oneArticle: -0.34,
  oneSentence: -3.68,
  denial: -2.91,
}

/** Log-odds that two statements tell of one happening, before their days are looked at. */
export function likeness(a: Telling, b: Telling, articles: Tellings['articles']): number {
  const signs = signsOf(a, b, articles)
  return SIGNS.reduce((sum, sign) => sum + WEIGHTS[sign] * signs[sign], 0)
}

export function signsOf(a: Telling, b: Telling, articles: Tellings['articles']): Record<Sign, number> {
  const sameRoot = a.act.root === b.act.root
  const sameKind = !sameRoot && a.act.kind === b.act.kind
  const act = sameRoot || sameKind ? 1 : 0
  const names = shared(a.names, b.names)
  const sentence = cosine(a.terms, b.terms)
  const one = a.article === b.article
  const article = one ? ONE_ARTICLE : cosine(articles[a.article] ?? a.terms, articles[b.article] ?? b.terms)
  const numbers = common(a.numbers, b.numbers)
  return {
    bias: 1,
    sameRoot: sameRoot ? 1 : 0,
    sameKind: sameKind ? 1 : 0,
    actNamed: act === 0 && (a.roots.has(b.act.root) || b.roots.has(a.act.root)) ? 1 : 0,
    rareAct: sameRoot ? a.rarity : sameKind ? Math.min(a.rarity, b.rarity) : 0,
    light: act && a.act.light && b.act.light ? 1 : 0,
    speech: act && a.act.kind === 'say' ? 1 : 0,
    sentence,
    near: cosine(a.near, b.near),
    article,
    articleOfAct: act * article,
    sentenceOfAct: act * sentence,
    names,
    namesApart: names === 0 && a.names.length > 0 && b.names.length > 0 ? 1 : 0,
    numbers: numbers > 0 ? 1 : 0,
    numbersApart: numbers === 0 && a.numbers.size > 0 && b.numbers.size > 0 ? 1 : 0,
    oneArticle: one ? 1 : 0,
    oneSentence: one && a.sentence === b.sentence ? 1 : 0,
    denial: a.denied !== b.denied ? 1 : 0,
  }
}

/** An article is about what it is about: taken for two articles as alike as those on one story are. */
const ONE_ARTICLE = 0.25

/** Share of the shorter list that is in the other. */
function shared(a: readonly string[], b: readonly string[]): number {
  const size = Math.min(a.length, b.length)
  return size === 0 ? 0 : a.filter(name => b.includes(name)).length / size
}

function common(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0
  for (const value of a) if (b.has(value)) count++
  return count
}

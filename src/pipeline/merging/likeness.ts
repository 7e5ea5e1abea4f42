/** Log-odds that two statements tell of one happening. */
import { SIGNS, type Signs, signsOf } from './signs.ts'
import type { Telling, Tellings } from './telling.ts'

/**
 * Where a day is unknown. Fitted by logistic regression on the training part of ECB+ (Cybulska and Vossen 2014):
 * `npx tsx bench/truth/merge-fit.ts FILE` prints this table. The bias is 0.3 above the fitted one: CoNLL is best with
 * a little more, cross-document precision with a little less.
 */
const UNDATED: Partial<Signs> = {
  bias: -4.15,
  sameRoot: 5.23,
  sameKind: 4.61,
  kin: 4.3,
  storyOfKin: -0.75,
  sentenceOfKin: -2.27,
  actNamed: -1.09,
  actNear: -0.7,
  rareAct: -0.39,
  disaster: -1.41,
  light: -0.45,
  speech: -1.53,
  speechNear: 1.48,
  speechSentence: 2.23,
  speechCapitals: -0.11,
  speechStory: -1.33,
  uttered: -1.84,
  utteredSentence: 2.72,
  sentence: 1.05,
  near: 1.44,
  sentenceOfAct: -1.08,
  article: 0.25,
  articleOfAct: -1.35,
  story: 0.46,
  storyOfAct: 0.53,
  strangers: -6.05,
  capitals: -0.01,
  capitalsApart: -0.56,
  numbers: 0.11,
  numbersApart: -0.3,
  numbersNear: 0.44,
  numbersNearApart: -0.33,
  oneArticle: 0.2,
  oneSentence: -1.97,
  denial: -2.69,
}

/**
 * Where both days are known. Set by hand: no corpus known to us marks both the days and the events. One day, one
 * act and one actor in common are enough; a day and an act without an actor in common are not; the same actors on
 * the same day need the same sort of act, unless they share a stretch of several days ("14-15 July"): few
 * occasions do that by chance. Two remarks are one by what is said.
 */
const DATED: Partial<Signs> = {
  bias: -4.5,
  sameRoot: 4.2,
  sameKind: 3.8,
  kin: 2.6,
  related: 3,
  actNamed: 0.5,
  actNear: 2.4,
  disaster: 1.7,
  light: -3,
  speech: -4,
  speechSentence: 6,
  uttered: -2,
  utteredSentence: 6,
  sentence: 4,
  near: 1.5,
  numbers: 1,
  oneArticle: -0.3,
  oneSentence: -1.2,
  denial: -1,
  sameDays: 1.3,
  sameRange: 2,
  withinDays: 1.2,
  partDays: -0.3,
  nearDays: -1.5,
  width: -0.15,
  widthOfOthers: -0.15,
  whoAll: 0.9,
  whoSome: 0.5,
  whoRival: -2,
  whoApart: -3,
  whoUnknown: -1.5,
  rareOfUnknown: 2,
  whoNobody: -1.5,
  burst: 3,
  placeShared: 0.5,
  placeApart: -1,
}

/** Natural logarithm; above 0 it is more likely than not. */
export function likeness(a: Telling, b: Telling, tellings: Tellings): number {
  const weights = a.days && b.days ? DATED_PAIRS : UNDATED_PAIRS
  const signs = signsOf(a, b, tellings)
  let sum = 0
  for (const [sign, weight] of weights) sum += weight * signs[sign]
  return sum
}

const DATED_PAIRS = entriesOf(DATED)
const UNDATED_PAIRS = entriesOf(UNDATED)

function entriesOf(weights: Partial<Signs>): [keyof Signs, number][] {
  return SIGNS.flatMap(sign => {
    const weight = weights[sign]
    const entry: [keyof Signs, number][] = weight === undefined ? [] : [[sign, weight]]
    return entry
  })
}

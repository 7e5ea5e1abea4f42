/** What speaks for and against two statements telling of one happening, in figures. */

import { isDisaster, isUttered } from './classes.ts'
import { stretchRelation } from './days.ts'
import { OF_MANY, type Telling, type Tellings } from './telling.ts'
import { cosine } from './vector.ts'

/** Each 0..2, most of them 0 or 1. */
export interface Signs {
  bias: number
  /** The act is told by words of one root, or by different words of one class. */
  sameRoot: number
  sameKind: number
  /** Different acts that often are one happening ("shot", "killed"). */
  kin: number
  storyOfKin: number
  sentenceOfKin: number
  /** Different acts of one sort (both meetings) between the same two or more actors. */
  related: number
  /** Different acts, but one sentence has the other's word too. */
  actNamed: number
  /** ... within a few words of the trigger: "the quake struck" and "the earthquake". */
  actNear: number
  rareAct: number
  /** Both tell of an earthquake, a storm, a flood: there are seldom two on a day that one folder tells of. */
  disaster: number
  light: number
  /** One act is of saying and the other the same or kin, and what then has in common what is said, who is named, the story. */
  speech: number
  speechNear: number
  speechSentence: number
  speechCapitals: number
  speechStory: number
  /** Both announce, confirm, demand, criticise ...: what is announced is another matter each time. */
  uttered: number
  utteredSentence: number
  /** Cosine of the sentences' words, of those around the trigger, and the first where the act is the same. */
  sentence: number
  near: number
  sentenceOfAct: number
  /** Of the two articles; 0 where days are known, which say more. */
  article: number
  articleOfAct: number
  story: number
  storyOfAct: number
  /** How far two articles that tell the same or kin acts are from being on one story. */
  strangers: number
  capitals: number
  capitalsApart: number
  numbers: number
  numbersApart: number
  /** The same of the words around the trigger: "23 pirates captured", "26 pirates captured". */
  numbersNear: number
  numbersNearApart: number
  oneArticle: number
  oneSentence: number
  denial: number
  /** How the days lie to each other; all 0 where one is unknown. `width`: log2 of the days of the longer date. */
  sameDays: number
  /** The same stretch of several days, each of them meant. */
  sameRange: number
  withinDays: number
  partDays: number
  nearDays: number
  width: number
  /** The same where the acts differ and nobody is named by both: "killed" in September and "deaths" of the year. */
  widthOfOthers: number
  /** Identified actors. all: the shorter list is in the other. some: at least a third of both. rival: less. */
  whoAll: number
  whoSome: number
  whoRival: number
  whoApart: number
  whoUnknown: number
  /** How rare the act is that both tell in some words in common, one with names and the other without. */
  rareOfUnknown: number
  /** Neither names anybody: an earthquake, a ceasefire. */
  whoNobody: number
  /** By how much more than half of what is told of this kind of act is of this date: an earthquake's day. */
  burst: number
  placeShared: number
  placeApart: number
}

export const SIGNS: readonly (keyof Signs)[] = [
  'bias',
  'sameRoot',
  'sameKind',
  'kin',
  'storyOfKin',
  'sentenceOfKin',
  'related',
  'actNamed',
  'actNear',
  'rareAct',
  'disaster',
  'light',
  'speech',
  'speechNear',
  'speechSentence',
  'speechCapitals',
  'speechStory',
  'uttered',
  'utteredSentence',
  'sentence',
  'near',
  'sentenceOfAct',
  'article',
  'articleOfAct',
  'story',
  'storyOfAct',
  'strangers',
  'capitals',
  'capitalsApart',
  'numbers',
  'numbersApart',
  'numbersNear',
  'numbersNearApart',
  'oneArticle',
  'oneSentence',
  'denial',
  'sameDays',
  'sameRange',
  'withinDays',
  'partDays',
  'nearDays',
  'width',
  'widthOfOthers',
  'whoAll',
  'whoSome',
  'whoRival',
  'whoApart',
  'whoUnknown',
  'rareOfUnknown',
  'whoNobody',
  'burst',
  'placeShared',
  'placeApart',
]

/** Cosine of two sentences that do not only by chance have words in common. */
const SOME_WORDS = 0.05

/** Likeness of two stories from which on they are one; two articles as alike as those nearest to them have 1. */
const ONE_STORY = 0.9

export function signsOf(a: Telling, b: Telling, { stories, bursts }: Tellings): Signs {
  const sameRoot = a.act.root === b.act.root
  const sameKind = !sameRoot && a.act.kind === b.act.kind
  const act = sameRoot || sameKind ? 1 : 0
  const kin = flag(act === 0 && areKin(a, b))
  const one = a.article === b.article && a.article !== OF_MANY
  const dated = a.days !== null && b.days !== null
  const { article, story } = dated ? { article: 0, story: 0 } : stories.likeness(a.article, b.article)
  const sentence = cosine(a.terms, b.terms)
  const near = cosine(a.near, b.near)
  const speech = (act || kin) && (a.act.kind === 'say' || b.act.kind === 'say') ? 1 : 0
  const uttered = flag(act + kin > 0 && speech === 0 && isUttered(a.act) && isUttered(b.act))
  const capitals = shareOf(a.capitals, b.capitals)
  const rare = Math.min(a.rarity, b.rarity)
  const days = daySigns(a, b)
  const who = dated ? whoSigns(a, b) : NOBODY_KNOWN
  return {
    bias: 1,
    sameRoot: flag(sameRoot),
    sameKind: flag(sameKind),
    kin,
    storyOfKin: kin * story,
    sentenceOfKin: kin * sentence,
    related: flag(act === 0 && areRelated(a, b)),
    actNamed: flag(act === 0 && (a.roots.has(b.act.root) || b.roots.has(a.act.root))),
    actNear: flag(act === 0 && namesActNear(a, b)),
    rareAct: act * rare,
    disaster: act * flag(isDisaster(a.act)),
    light: act * flag(a.act.light && b.act.light),
    speech,
    speechNear: speech * near,
    speechSentence: speech * sentence,
    speechCapitals: speech * capitals,
    speechStory: speech * story,
    uttered,
    utteredSentence: uttered * sentence,
    sentence,
    near,
    sentenceOfAct: act * sentence,
    article,
    articleOfAct: act * article,
    story,
    storyOfAct: act * story,
    strangers: dated ? 0 : (act + kin) * Math.max(0, ONE_STORY - story),
    capitals,
    capitalsApart: flag(capitals === 0 && a.capitals.length > 0 && b.capitals.length > 0),
    ...numberSigns(a, b),
    oneArticle: flag(one),
    oneSentence: flag(one && a.sentence === b.sentence),
    denial: flag(a.denied !== b.denied),
    ...days,
    widthOfOthers: flag(act === 0 && sharedBy(a.names, b.names) === 0) * days.width,
    ...who,
    rareOfUnknown: rare * flag(sameRoot && sentence >= SOME_WORDS && speech + uttered === 0) * who.whoUnknown,
    burst: dated && (act || kin) && !speech ? burstOf(a, b, bursts) : 0,
    ...placeSigns(a.places, b.places),
  }
}

function flag(value: boolean): number {
  return value ? 1 : 0
}

/** "The quake struck" and "the earthquake"; what is said beside a demand is not the demand. */
function namesActNear(a: Telling, b: Telling): boolean {
  if ([a, b].some(({ act }) => act.kind === 'say' || isUttered(act))) return false
  return a.kindsNear.includes(b.act.kind) || b.kindsNear.includes(a.act.kind)
}

function areKin(a: Telling, b: Telling): boolean {
  return a.act.kin.some(name => b.act.kin.includes(name))
}

/** Saying and reporting are left out: two remarks of one man on one day are two. */
function areRelated(a: Telling, b: Telling): boolean {
  return a.sort === b.sort && a.sort !== null && sharedBy(a.names, b.names) >= 2
}

function daySigns(a: Telling, b: Telling) {
  const none = { sameDays: 0, sameRange: 0, withinDays: 0, partDays: 0, nearDays: 0, width: 0 }
  if (!a.days || !b.days) return none
  const relation = stretchRelation(a.days, b.days)
  const longest = Math.max(a.days.to - a.days.from, b.days.to - b.days.from) + 1
  return {
    sameDays: flag(relation === 'same'),
    sameRange: flag(relation === 'same' && longest > 1 && !a.days.within && !b.days.within),
    withinDays: flag(relation === 'within'),
    partDays: flag(relation === 'part'),
    nearDays: flag(relation === 'near'),
    width: Math.log2(longest),
  }
}

function numberSigns(a: Telling, b: Telling) {
  return {
    numbers: flag(common(a.numbers, b.numbers) > 0),
    numbersApart: areApart(a.numbers, b.numbers),
    numbersNear: flag(common(a.numbersNear, b.numbersNear) > 0),
    numbersNearApart: areApart(a.numbersNear, b.numbersNear),
  }
}

/** From 0, where half of what the folder has of such acts falls on the days of one of them, to 1. */
function burstOf(a: Telling, b: Telling, bursts: Tellings['bursts']): number {
  return Math.max(0, Math.min(bursts.share(a), bursts.share(b)) - 0.5) * 2
}

const NOBODY_KNOWN = { whoAll: 0, whoSome: 0, whoRival: 0, whoApart: 0, whoUnknown: 0, whoNobody: 0 }

function whoSigns({ names: a }: Telling, { names: b }: Telling) {
  if (a.length === 0 && b.length === 0) return { ...NOBODY_KNOWN, whoNobody: 1 }
  if (a.length === 0 || b.length === 0) return { ...NOBODY_KNOWN, whoUnknown: 1 }
  const both = sharedBy(a, b)
  if (both === 0) return { ...NOBODY_KNOWN, whoApart: 1 }
  if (both === Math.min(a.length, b.length)) return { ...NOBODY_KNOWN, whoAll: Math.min(2, both) }
  return both * 3 >= a.length + b.length - both
    ? { ...NOBODY_KNOWN, whoSome: 1 }
    : { ...NOBODY_KNOWN, whoRival: 1 }
}

function placeSigns(a: readonly string[], b: readonly string[]) {
  const both = sharedBy(a, b)
  return { placeShared: flag(both > 0), placeApart: flag(both === 0 && a.length > 0 && b.length > 0) }
}

function sharedBy(a: readonly string[], b: readonly string[]): number {
  return a.filter(name => b.includes(name)).length
}

/** Share of the shorter list that is in the other. */
function shareOf(a: readonly string[], b: readonly string[]): number {
  const size = Math.min(a.length, b.length)
  return size === 0 ? 0 : sharedBy(a, b) / size
}

function common(a: ReadonlySet<unknown>, b: ReadonlySet<unknown>): number {
  let count = 0
  for (const value of a) if (b.has(value)) count++
  return count
}

function areApart(a: ReadonlySet<unknown>, b: ReadonlySet<unknown>): number {
  return flag(a.size > 0 && b.size > 0 && common(a, b) === 0)
}

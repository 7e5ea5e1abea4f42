import { expect, test } from 'vitest'
import { when } from './desk.ts'
import { signsOf } from './signs.ts'
import { Lexicon, type Passage, tellingsOf } from './telling.ts'

/** [sentence, its act, who is named]: one an article, all of one day. */
type Told = readonly [text: string, act: string, ...names: string[]]

function passageOf([text, act, ...names]: Told, article: number): Passage {
  const start = text.indexOf(act)
  return {
    article,
    sentence: 0,
    text,
    trigger: { start, end: start + act.length, words: act },
    aside: [],
    sort: null,
    names,
    doers: [],
    capitals: [],
    places: [],
    when: when('2011-05-03'),
    denied: false,
  }
}

function signs(...told: [Told, Told]) {
  const tellings = tellingsOf(told.map(passageOf), new Lexicon(told.map(([text]) => text)))
  const [one, other] = tellings.list
  if (!one || !other) throw new RangeError('two sentences are told')
  return signsOf(one, other, tellings)
}

test.each([
  [
    ['A suit over torn nets was lodged.', 'lodged'],
    ['Novak lodged a suit over nets.', 'lodged', 'novak'],
  ],
  [
    ['The tanker was moored by the pier.', 'moored'],
    ['Novak moored the tanker.', 'moored', 'novak'],
  ],
  [
    ['The cap was removed from the well.', 'removed'],
    ['Robots removed the cap.', 'removed', 'novak'],
  ],
] satisfies [Told, Told][])(
  'a rare act may be one though a statement leaves out who: %j, %j',
  (one, other) => {
    expect(signs(one, other).rareOfUnknown).toBeGreaterThan(0.5)
  },
)

test.each([
  [
    ['The mint was moored to its debts.', 'moored'],
    ['Novak moored a yacht.', 'moored', 'novak'],
  ],
  [
    ['Ilves moored the tanker.', 'moored', 'ilves'],
    ['Novak moored the tanker.', 'moored', 'novak'],
  ],
  [
    ['A ferry line was announced.', 'announced'],
    ['Novak announced a ferry line.', 'announced', 'novak'],
  ],
] satisfies [Told, Told][])(
  'nor where no word is shared, both name somebody, or it is said: %j, %j',
  (one, other) => {
    expect(signs(one, other).rareOfUnknown).toBe(0)
  },
)

test.each([
  ['Novak scrapped a trip to Oslo.', 'scrapped', []],
  ['Novak postponed a visit to Oslo.', 'postponed', []],
  ['Police foiled an attack on a bus.', 'foiled', []],
  ['Novak extended a trip to Oslo.', 'extended', ['visit']],
  ['Novak announced a visit to Oslo.', 'announced', ['visit']],
  ['Police described an attack on a bus.', 'described', ['attack']],
] satisfies [string, string, string[]][])(
  'what is undone is not named as if it happened: %s',
  (text, act, named) => {
    const { list } = tellingsOf([passageOf([text, act], 0)], new Lexicon([text]))
    expect(list[0]?.kindsNear).toEqual(named)
  },
)

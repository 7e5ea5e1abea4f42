import { expect, test } from 'vitest'
import { tag } from '../text/tokens.ts'
import { markedArticle } from './marked-text.ts'
import { areApart, beginsAnew } from './run-together.ts'
import { state } from './state.ts'

const starts = (text: string) => {
  const tokens = tag(text, 0, text.length)
  return tokens.flatMap((t, k) => (beginsAnew(tokens, k) ? [t.text] : []))
}

test('a capital small word without a stop before it begins a sentence', () => {
  expect(starts('Many waited in the streets Speaking to reporters, Smith said so.')).toEqual(['Speaking'])
  expect(starts('Photo: John Smith The witness saw the dose The doctor gave.')).toEqual(['The', 'The'])
  expect(starts('She was given water via a tube On Thursday the council met.')).toEqual(['On'])
})

test('names, titles and quotations begin no sentence', () => {
  expect(starts('Smith flew to The Hague with Winnie The Pooh.')).toEqual([])
  expect(starts('The film On Golden Pond and Alexander The Great were shown.')).toEqual([])
  expect(starts('He said: “The vote is over.” It was. Speaking later, she agreed.')).toEqual([])
})

test('a date dates nothing in the sentence run into its own', () => {
  const titles = (marked: string) => state(markedArticle(marked, '2016-07-15')).statements.map(s => s.title)
  expect(
    titles(
      'Soldiers were given water via a tube On [Thursday|2016-07-14] the council told a tale of one man.',
    ),
  ).toEqual([])
  expect(
    titles(
      'The party won the vote | [Friday, 8 July 2016|2016-07-08] The council has described it as a disaster.',
    ),
  ).toEqual([])
  expect(titles('Soldiers were given water via a tube on [Thursday|2016-07-14].')).toEqual([
    'Soldiers were given water via a tube',
  ])
  const tokens = tag('It fell here The end came there', 0, 31)
  expect([
    areApart(tokens, 1, 5),
    areApart(tokens, 5, 1),
    areApart(tokens, 0, 2),
    areApart(tokens, 3, 6),
  ]).toEqual([true, true, false, false])
})

test('speakers in the plural, an institution and a year’s end begin a sentence', () => {
  expect(starts('The band played in Oslo Organisers said all was well.')).toEqual(['Organisers'])
  expect(
    starts('The mail was called a trick by a security firm The Harbour Board issued a warning.'),
  ).toEqual(['The'])
  expect(
    starts('Ann Lee, writer, died September 25 2005 Letters for publication should be sent here.'),
  ).toEqual(['Letters'])
  expect(starts('Photo : Ann Lee A strong wave hit the quay.')).toEqual(['A'])
  expect(starts('Aid outside Oslo An estimated 200 people left.')).toEqual(['An'])
})

test('works, offices and plain names begin none', () => {
  expect(starts('She read Make An Offer and asked An Wang.')).toEqual([])
  expect(starts('He saw the film The River twice and read the magazine The Economist.')).toEqual([])
  expect(starts('World Bank Officials and Harbour Workers met in Oslo.')).toEqual([])
  expect(starts('On May 3, 2005 Smith for the first time lost.')).toEqual([])
  expect(starts('Vitamin A strengthens the bones of Plan A workers.')).toEqual([])
})

test('what a page runs into a sentence has no part in its clauses', () => {
  const told = (marked: string) =>
    state(markedArticle(marked, '2016-07-15', [])).statements.map(s => `${s.when?.edtf} ${s.title}`)
  expect(
    told('The boy was given water via a tube On [Thursday|2016-07-14] police attacked the port.'),
  ).toEqual(['2016-07-14 Police attacked the port'])
  expect(told('Oil has covered the wetlands The firm attacked the plan on [Monday|2016-07-11].')).toEqual([
    '2016-07-11 The firm attacked the plan',
  ])
})

test('“Speaking” with a capital opens a phrase before its subject', () => {
  expect(
    state(
      markedArticle(
        'Oil has been flowing out daily Speaking on [Monday|2016-07-11], Mayor Ann Lee blamed the owner of the port.',
        '2016-07-15',
        ['Ann Lee'],
      ),
    ).statements.map(s => s.title),
  ).toEqual(['Mayor Ann Lee blamed the owner of the port'])
})

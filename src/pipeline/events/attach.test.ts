import { expect, test } from 'vitest'
import { markedArticle } from './marked-text.ts'
import { state } from './state.ts'

const told = (marked: string, names: readonly string[] = []) =>
  state(markedArticle(marked, '2016-07-15', names)).statements.map(s => `${s.when?.edtf} ${s.title}`)

test('an aside between commas has its own date', () => {
  expect(told('Norway, a backer of the invasion of Cyprus in [2003|2003], said it was glad.')).toEqual([
    '2003 Invasion of Cyprus',
  ])
  expect(
    told('The firm, hurt by the attack on its port in [May|2016-05], said it would leave.'),
  ).not.toContain('2016-05 The firm said it would leave')
  expect(told('The king, a witness of the battle of [May|2016-05], said he was glad.')).not.toContain(
    '2016-05 The king said he was glad',
  )
  expect(told('The attack on the port on [Monday|2016-07-11] killed ten people.')).toEqual([
    '2016-07-11 The attack on the port killed ten people',
  ])
  expect(told('The army, on [Monday|2016-07-11], attacked the port.')).toEqual([
    '2016-07-11 The army attacked the port',
  ])
  expect(told('In Oslo, the army attacked the port on [Monday|2016-07-11], police said.')).toEqual([
    '2016-07-11 The army attacked the port',
  ])
})

test('rates, papers, years of a firm and stamps date nothing', () => {
  for (const marked of [
    'The firm sold 3,000 barrels [a day earlier|2016-07-14].',
    'The memo dated [3 May 2016|2016-05-03] was found.',
    'During [the first quarter|2016-01-01/2016-03-31] of the financial year the firm sold ten ships.',
    'Trial of the year [30 NOVEMBER 2016|2016-11-30] , ARTS The pun is an old form.',
    'The men dealt in the tricks of [that day|2016-07-11].',
  ])
    expect(told(marked), marked).toEqual([])
  expect(told('The firm sold the port [a day earlier|2016-07-14].')).toEqual([
    '2016-07-14 The firm sold the port',
  ])
  expect(told('The firm sold ten ships in [the first quarter|2016-01-01/2016-03-31] of the year.')).toEqual([
    '2016-01-01/2016-03-31 The firm sold ten ships in the first quarter of the year',
  ])
  expect(told('On [30 November 2015|2015-11-30] the firm sold the port.')).toEqual([
    '2015-11-30 The firm sold the port',
  ])
})

test('what a disaster of a weekday does at once is of its day', () => {
  expect(told('[Tuesday|2016-07-12]’s earthquake killed ten people.')).toEqual([
    '2016-07-12 Earthquake killed ten people',
  ])
  expect(told('[Tuesday|2016-07-12]’s attack on the port injured ten people.')).toEqual([
    '2016-07-12 Attack on the port injured ten people',
  ])
  expect(told('[Tuesday|2016-07-12]’s attack on the old port led to many protests.')).toEqual([
    '2016-07-12 Attack on the old port',
  ])
})

test('names between commas, closed phrases and compounds open no clause', () => {
  expect(
    told('Rebels fled after the minister, John Smith, announced his plan on [Monday|2016-07-11].'),
  ).toEqual(['2016-07-11 The minister, John Smith, announced his plan'])
  expect(told('The king returned to Oslo in [May|2016-05] after a long absence and remained there.')).toEqual(
    ['2016-05 The king returned to Oslo after a long absence'],
  )
  expect(told('Smith signed a prisoner transfer agreement on [Monday|2016-07-11].')).toEqual([
    '2016-07-11 Smith signed a prisoner transfer agreement',
  ])
  expect(told('Rebels fled after the army, on [Monday|2016-07-11], attacked the port.')).not.toEqual([])
  expect(told('After the king left Oslo on [Monday|2016-07-11], police arrested ten people.')).not.toEqual([])
  expect(told('Police arrest rebels on [Friday|2016-07-15].')).not.toEqual([])
})

test('the agency in a dateline takes no part', () => {
  const actors = (text: string) =>
    state(markedArticle(text, '2016-07-15', ['Reuters', 'Smith'])).statements.map(s => s.actors)
  expect(actors('OSLO (Reuters) - Smith resigned on [Monday|2016-07-11].')).toEqual([['smith']])
  expect(actors('Reuters said on [Monday|2016-07-11] that Smith had resigned.')).toEqual([
    ['reuters', 'smith'],
  ])
  expect(actors('Smith (Reuters) resigned on [Monday|2016-07-11].')).toEqual([['reuters', 'smith']])
})

test.each([
  [
    'The firm admitted the fault in a report published on [Monday|2016-07-11].',
    ['2016-07-11 The firm admitted the fault in a report'],
  ],
  [
    'The minister said in a statement released on [Monday|2016-07-11] that the plant would close.',
    ['2016-07-11 The minister said in a statement that the plant would close'],
  ],
  [
    'Smith proclaimed victory in a radio speech aired on [1 April|2016-04-01].',
    ['2016-04-01 Smith proclaimed victory in a radio speech'],
  ],
  [
    'The tape was found in a video released by the group on [Monday|2016-07-11].',
    ['2016-07-11 A video released by the group'],
  ],
  ['Relations got worse until in [March|2016-03], Norway withdrew its envoy.', []],
  [
    'Speaking before the U.S. Congress on [Monday|2016-07-11], Ann Lee urged a delay.',
    ['2016-07-11 Ann Lee urged a delay'],
  ],
  [
    'The rebels surrendered in Oslo on [Monday|2016-07-11] and in western Norway on [Friday|2016-07-15].',
    ['2016-07-11 The rebels surrendered in Oslo'],
  ],
  [
    'The row cost the influence of Norway, which had insisted on [Monday|2016-07-11] that the rebels leave.',
    ['2016-07-11 Norway had insisted that the rebels leave'],
  ],
  [
    'On [Monday|2016-07-11], the army, with air support, launched an offensive, dubbed "Storm", in Oslo to secure the area.',
    ['2016-07-11 The army, with air support, launched an offensive'],
  ],
])('what the day of a speech, a bound and the subject of a second clause are: %s', (marked, expected) => {
  expect(told(marked)).toEqual(expected)
})

test('what a thing answers has its own date, and an event behind "a day after" another', () => {
  expect(told('The law was written in response to an attack in Oslo in [March 2015|2015-03].')).toEqual([
    '2015-03 Attack in Oslo',
  ])
  expect(told('Rubble round the port of Hamar [today|2016-07-15], a day after the earthquake.')).toEqual([])
})

test('figures stand between a day and what happened on it', () => {
  expect(told("[Tuesday|2016-07-12]'s 7.1-magnitude earthquake killed six adults.")).toEqual([
    '2016-07-12 7.1-magnitude earthquake killed six adults',
  ])
})

test('a court’s day is not the year of what it tries, nor is a paper’s year the day it is filed', () => {
  expect(told('He was charged on [Monday|2016-07-11] in the [2013|2013] attack on Oslo.')).toContain(
    '2013 Attack on Oslo',
  )
  expect(told('He faces charges for the shooting of two men in Oslo in [2012|2012].')).toEqual([
    '2012 Shooting of two men in Oslo',
  ])
  expect(told('The bank filed its [2013|2013] annual report in [August 2014|2014-08].')).toEqual([
    '2014-08 The bank filed its 2013 annual report',
  ])
})

test('papers, laws, opening hours and what goes on until then are of no day', () => {
  for (const marked of [
    'The ministry counted ten ships, down from [5 July|2016-07-05] figures, at the port.',
    'The house passed the Ports (Amendment) Bill, [2015|2015], without a vote.',
    'Fighting went on in the port until dawn [Monday|2016-07-11].',
    'On [Friday 8 July|2016-07-08] there were ten investment banks.',
  ])
    expect(told(marked), marked).toEqual([])
  expect(told('On [Friday 8 July|2016-07-08] there was an explosion in Oslo.')).toEqual([
    '2016-07-08 Explosion in Oslo',
  ])
})

test('behind a comma the date goes with what happened, not with what the thing is called', () => {
  expect(
    told('The town saw an outbreak of the fever, commonly known as the sweat, in [May 2016|2016-05].'),
  ).toEqual(['2016-05 The town saw an outbreak of the fever, commonly known as the sweat'])
})

test('the time that accounts are of dates no act, and stays in the title', () => {
  expect(
    told(
      'In [July 2015|2015-07] the firm announced a restatement of its accounts for the fiscal years ended [Dec. 31, 2013|2013-12-31], and [Dec. 31, 2014|2014-12-31].',
    ),
  ).toEqual([
    '2015-07 The firm announced a restatement of its accounts for the fiscal years ended Dec. 31, 2013',
  ])
  expect(told('Sales in the port rose to $747.8 million from $623.5 million [a year ago|2015].')).toEqual([])
  expect(told('Sales for the quarter ended [June 30|2016-06-30] fell by a tenth.')).toEqual([])
  expect(told('Shares of the firm fell to $12 in [Monday|2016-07-11] trading in Oslo.')).toEqual([
    '2016-07-11 Shares of the firm fell to $12 in Monday trading in Oslo',
  ])
})

test('the hour that the sun tells goes with what was done then, and what was put off is no plan', () => {
  expect(
    told('The army went into the town to keep the peace as the sun set [Friday|2016-07-08] on the island.'),
  ).toEqual(['2016-07-08 The army went into the town to keep the peace as the sun set on the island'])
  expect(
    told(
      'The board has fixed [18 August|2016-08-18] for the vote, which was earlier scheduled for [11 August|2016-08-11].',
    ),
  ).toEqual(['2016-08-18 The board has fixed 18 August for the vote'])
})

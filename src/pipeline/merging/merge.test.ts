import { expect, test } from 'vitest'
import type { Statement } from '../events/statement.ts'
import { Desk } from './desk.ts'
import { merge } from './merge.ts'

const days = (clusters: ReturnType<typeof merge>) =>
  clusters.map(cluster => `${cluster.when.edtf} x${cluster.statements.length}`)

test('two articles that tell of one act on one day make one event', () => {
  const desk = new Desk(['Novak', 'Lindqvist', 'Oslo'])
  desk.article('Minister Novak met Lindqvist in Oslo on 3 May to discuss the fishing quota.', [
    ['met', '2011-05-03'],
  ])
  desk.article('Talks between Novak and Lindqvist about fishing quotas were held in Oslo on Tuesday.', [
    ['Talks', '2011-05-03'],
  ])
  expect(days(desk.merged())).toEqual(['2011-05-03 x2'])
})

test('two acts of one day by different people stay two events', () => {
  const desk = new Desk(['Novak', 'Harbour Board', 'Ilves'])
  desk.article('Novak announced a new fishing quota on 3 May.', [['announced', '2011-05-03']])
  desk.article('A ferry sank off the coast on 3 May, the Harbour Board said.', [['sank', '2011-05-03']])
  desk.article('Ilves announced on 3 May that the university will close its dental school.', [
    ['announced', '2011-05-03'],
  ])
  expect(days(desk.merged())).toEqual(['2011-05-03 x1', '2011-05-03 x1', '2011-05-03 x1'])
})

test('the same act on different days stays two events', () => {
  const desk = new Desk(['Novak', 'Lindqvist'])
  desk.article('Novak met Lindqvist in Oslo on 3 May to discuss the fishing quota.', [['met', '2011-05-03']])
  desk.article('Novak met Lindqvist in Oslo on 9 May to discuss the fishing quota.', [['met', '2011-05-09']])
  expect(days(desk.merged())).toEqual(['2011-05-03 x1', '2011-05-09 x1'])
})

test('a report that only knows the month joins the precise one and leaves it its day', () => {
  const desk = new Desk(['Novak', 'Lindqvist'])
  desk.article('The truce between Novak and Lindqvist took effect on 27 February.', [['truce', '2011-02-27']])
  desk.article(
    'Fishing boats left port again after the ceasefire of 27 February between Novak and Lindqvist.',
    [['ceasefire', '2011-02-27']],
  )
  desk.article('The ceasefire that Novak and Lindqvist agreed in February has been broken twice.', [
    ['ceasefire', '2011-02'],
  ])
  const [event, ...others] = desk.merged()
  expect(others).toEqual([])
  expect(event?.when.edtf).toBe('2011-02-27')
  expect(event?.statements.map(statement => statement.when?.edtf).sort()).toEqual([
    '2011-02',
    '2011-02-27',
    '2011-02-27',
  ])
})

test('a month does not join a day outside it, nor an act of others inside it', () => {
  const desk = new Desk(['Novak', 'Lindqvist', 'Abeo', 'Okafor'])
  desk.article('The ceasefire between Novak and Lindqvist took effect on 27 March.', [
    ['ceasefire', '2011-03-27'],
  ])
  desk.article('The ceasefire that Novak and Lindqvist agreed in February has been broken.', [
    ['ceasefire', '2011-02'],
  ])
  desk.article('Abeo and Okafor signed a ceasefire in the delta in March.', [['ceasefire', '2011-03']])
  expect(days(desk.merged())).toEqual(['2011-02 x1', '2011-03 x1', '2011-03-27 x1'])
})

test('a visit, the meeting on its first day and the talks on its second are three related events', () => {
  const desk = new Desk(['Abeo', 'Okafor', 'Musa', 'Lagos'])
  desk.article('President Abeo will visit Lagos on 14-15 June.', [
    ['visit', '2009-06-14/2009-06-15', 'planned'],
  ])
  desk.article('During the visit of Abeo to Lagos on 14-15 June the harbour was closed.', [
    ['visit', '2009-06-14/2009-06-15'],
  ])
  desk.article('Okafor received Abeo in his palace on 14 June.', [['received', '2009-06-14']])
  desk.article('On 15 June Abeo held twelve hours of talks with foreign minister Musa.', [
    ['talks', '2009-06-15'],
  ])
  const events = desk.merged()
  expect(days(events)).toEqual(['2009-06-14 x1', '2009-06-14/2009-06-15 x2', '2009-06-15 x1'])
  const visit = events.findIndex(event => event.when.edtf.includes('/'))
  expect(events.map(event => event.partOf)).toEqual([visit, null, visit])
  expect(events[visit]?.status).toBe('happened')
})

test('an event of other people inside the days of a visit is not part of it', () => {
  const desk = new Desk(['Abeo', 'Okafor', 'Ilves'])
  desk.article('President Abeo visited Lagos on 14-15 June.', [['visited', '2009-06-14/2009-06-15']])
  desk.article('Ilves published her memoirs on 14 June.', [['published', '2009-06-14']])
  expect(desk.merged().map(event => event.partOf)).toEqual([null, null])
})

test('announced in one article and done in another: it happened, told by the one that says so', () => {
  const desk = new Desk(['Abeo', 'Okafor'])
  desk.article('Abeo will meet Okafor in Lagos on 14 June, his spokesman said.', [
    ['meet', '2009-06-14', 'planned'],
  ])
  desk.article('Abeo met Okafor in Lagos late on 14 June.', [['met', '2009-06-14']])
  const [event] = desk.merged()
  expect(event?.status).toBe('happened')
  expect(event?.titleOf.article).toBe(1)
  expect(event?.statements.length).toBe(2)
})

test('the same event one day off is one event with a conflict only where act, actors and words agree', () => {
  const desk = new Desk(['Novak', 'Lindqvist'])
  const told = 'Novak resigned as fisheries commissioner over the herring quota scandal on'
  desk.article(`${told} 3 May.`, [['resigned', '2011-05-03']])
  desk.article(`${told} 3 May, the paper wrote.`, [['resigned', '2011-05-03']])
  desk.article(
    `Novak resigned as fisheries commissioner over the scandal about the herring quota on 4 May.`,
    [['resigned', '2011-05-04']],
  )
  const [event, ...others] = desk.merged()
  expect(others).toEqual([])
  expect(event?.when.edtf).toBe('2011-05-03')
  expect(event?.conflicts.map(conflict => conflict.about)).toEqual(['date'])
})

test('three days in a row never become one event', () => {
  const desk = new Desk(['Novak'])
  for (const day of [3, 4, 5])
    desk.article(`Novak resigned as fisheries commissioner over the herring quota scandal on ${day} May.`, [
      ['resigned', `2011-05-0${day}`],
    ])
  expect(desk.merged().every(event => event.statements.length < 3)).toBe(true)
})

test('text that repeats another article counts as one source', () => {
  const desk = new Desk(['Novak', 'Lindqvist'])
  const report =
    'Novak met Lindqvist in Oslo on 3 May to discuss the fishing quota. The two ministers walked along the quay and ' +
    'looked at the boats that have been in harbour since the winter. Neither of them wanted to say when an agreement ' +
    'can be expected. The quota has divided the two countries for eleven years.'
  for (let i = 0; i < 4; i++) desk.article(report, [['met', '2011-05-03']])
  const [event] = desk.merged()
  expect(event?.statements.length).toBe(4)
  const alone = new Desk(['Novak', 'Lindqvist'])
  alone.article(report, [['met', '2011-05-03']])
  expect(event?.weight).toBe(alone.merged()[0]?.weight)
})

test('statements without a date are left to the tray', () => {
  const desk = new Desk(['Novak'])
  desk.article('Novak met the herring fleet.', [['met', null]])
  expect(desk.merged()).toEqual([])
})

test('order and grouping do not depend on the order of the statements', () => {
  const desk = new Desk(['Novak', 'Lindqvist', 'Abeo'])
  for (const name of ['Novak', 'Lindqvist', 'Abeo', 'Novak'])
    desk.article(`${name} announced a new fishing quota for the northern waters on 3 May.`, [
      ['announced', '2011-05-03'],
    ])
  const statements: Statement[] = desk.statements
  const forward = merge(statements, desk.articles)
  const backward = merge([...statements].reverse(), desk.articles)
  expect(backward).toEqual(forward)
})

test('an earthquake told as a noun and as "the quake struck" is one event', () => {
  const desk = new Desk([])
  desk.article('Relief work goes on after the earthquake of 6 April, which left villages in ruins.', [
    ['earthquake', '2009-04-06'],
  ])
  desk.article('The 6.3-magnitude quake struck the hill villages before dawn on 6 April.', [
    ['struck', '2009-04-06'],
  ])
  desk.article('On 6 April a football match in the north was called off.', [['called', '2009-04-06']])
  expect(days(desk.merged())).toEqual(['2009-04-06 x1', '2009-04-06 x2'])
})

test('two papers that report one piece of news are one event; other news of that day is another', () => {
  const desk = new Desk(['Daily Anchor', 'Harbour Post', 'Novak'])
  const asReport = { kind: 'report' as const, status: 'reported' as const }
  desk.article(
    'The Daily Anchor reported on 3 May that Novak will sell the three oldest icebreakers to a shipyard in Gdansk.',
    [['reported', '1999-05-03']],
  )
  desk.article(
    'The Harbour Post wrote on 3 May that Novak plans a sale of the oldest icebreakers to the Gdansk shipyard.',
    [['wrote', '1999-05-03']],
  )
  desk.article('The Harbour Post wrote on 3 May that Novak has quarrelled with the herring fishermen.', [
    ['wrote', '1999-05-03'],
  ])
  const speakers = ['daily-anchor', 'harbour-post', 'harbour-post']
  const reports = desk.statements.map((statement, i) => ({
    ...statement,
    ...asReport,
    speaker: speakers[i] ?? null,
  }))
  expect(days(merge(reports, desk.articles))).toEqual(['1999-05-03 x1', '1999-05-03 x2'])
})

test('an occasion of which a part has happened has itself happened; a denied one stays denied', () => {
  const desk = new Desk(['Abeo', 'Musa'])
  desk.article('Abeo will visit Lagos on 14-15 June.', [['visit', '2009-06-14/2009-06-15', 'planned']])
  desk.article('Abeo met Musa on 15 June.', [['met', '2009-06-15']])
  expect(desk.merged().map(event => event.status)).toEqual(['happened', 'happened'])
  const denied = new Desk(['Abeo', 'Musa'])
  denied.article('Abeo did not visit Lagos on 14-15 June.', [['visit', '2009-06-14/2009-06-15', 'denied']])
  denied.article('Abeo met Musa on 15 June.', [['met', '2009-06-15']])
  expect(denied.merged().map(event => event.status)).toEqual(['denied', 'happened'])
})

test('who knows only the month means the death that most tell', () => {
  const desk = new Desk(['Abeo', 'Musa'])
  for (let i = 0; i < 5; i++) desk.article('Singer Abeo died at home on 3 May.', [['died', '2009-05-03']])
  desk.article('Footballer Musa died in a crash on 20 May.', [['died', '2009-05-20']])
  desk.article('Since Abeo died in May 2009 the singer has sold more than ever.', [['died', '2009-05']])
  expect(days(desk.merged())).toEqual(['2009-05-03 x6', '2009-05-20 x1'])
})

test.each([
  ['announced', 'a new ferry line to Malmo', 'announced', 'that the dental school of the university closes'],
  ['warned', 'of a shortage of nurses', 'warned', 'that the old bridge may not be crossed by lorries'],
  ['presented', 'figures on the herring catch', 'announced', 'that the dental school will close'],
])('%s %s and %s %s are two events though one man did both on one day', (one, first, other, second) => {
  const desk = new Desk(['Novak'])
  desk.article(`Novak ${one} ${first} on 3 May.`, [[one, '2011-05-03']])
  desk.article(`On Tuesday Novak ${other} ${second}.`, [[other, '2011-05-03']])
  expect(days(desk.merged())).toEqual(['2011-05-03 x1', '2011-05-03 x1'])
})

test.each([
  ['announced', 'a ferry line to Malmo', 'announced', 'the new ferry line from Oslo to Malmo'],
  ['warned', 'of a shortage of nurses', 'warned', 'that nurses are in short supply and the shortage grows'],
  ['visited', 'the herring market', 'visited', 'a school'],
])('%s %s and %s %s are one event', (one, first, other, second) => {
  const desk = new Desk(['Novak'])
  desk.article(`Novak ${one} ${first} on 3 May.`, [[one, '2011-05-03']])
  desk.article(`On Tuesday Novak ${other} ${second}.`, [[other, '2011-05-03']])
  expect(days(desk.merged())).toEqual(['2011-05-03 x2'])
})

test.each([
  ['scrapped', 'a trip to Oslo'],
  ['postponed', 'a visit to Oslo'],
  ['rejected', 'a tour of Oslo'],
])('what was %s in a month is not what took place on one of its days: %s', (act, what) => {
  const desk = new Desk(['Novak', 'Oslo'])
  desk.article('Novak visited Oslo on 9 May.', [['visited', '2011-05-09']])
  desk.article(`Novak ${act} ${what} in May.`, [[act, '2011-05']])
  expect(days(desk.merged())).toEqual(['2011-05 x1', '2011-05-09 x1'])
})

test('a toll told in two words for death is one event where the figure is the same', () => {
  const desk = new Desk([])
  desk.article('It is believed the quake on 12 May killed as many as 2,140 people.', [
    ['killed', '2011-05-12'],
  ])
  desk.article('In the north 2,140 died on 12 May.', [['died', '2011-05-12']])
  desk.article('Some 37 cattle died at a farm in the north on 12 May.', [['died', '2011-05-12']])
  expect(days(desk.merged())).toEqual(['2011-05-12 x2', '2011-05-12 x1'])
})

test('a demand is not the request that another statement of the day names', () => {
  const desk = new Desk(['Novak', 'Lindqvist'])
  desk.article('Novak demanded on 3 May that the harbour pay for the wreck.', [['demanded', '2011-05-03']])
  desk.article('On Tuesday the council received from Novak a request for more ferries.', [
    ['received', '2011-05-03'],
  ])
  expect(days(desk.merged())).toEqual(['2011-05-03 x1', '2011-05-03 x1'])
})

test('what began in one month is one event only where the same began', () => {
  const desk = new Desk(['Novak', 'Lindqvist'])
  desk.article('A quarrel begun between Novak and Lindqvist in May has stalled the sale.', [
    ['begun', '2011-05'],
  ])
  desk.article('Novak will begin the production of boats in May.', [['begin', '2011-05']])
  expect(days(desk.merged())).toEqual(['2011-05 x1', '2011-05 x1'])
})

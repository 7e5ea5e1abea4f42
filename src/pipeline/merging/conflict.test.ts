import { expect, test } from 'vitest'
import { tag } from '../text/tokens.ts'
import { contradict, countsIn } from './conflict-number.ts'
import { Desk } from './desk.ts'

const conflicts = (desk: Desk) =>
  desk
    .merged()
    .flatMap(event => event.conflicts)
    .map(({ about, claims }) => `${about}: ${claims.map(claim => claim.says).join(' | ')}`)

const counts = (text: string) =>
  countsIn(tag(text, 0, text.length)).map(({ value, kind, of }) => `${kind} ${value} ${of}`)

test('two articles that count the same thing differently are in conflict, each in its own words', () => {
  const desk = new Desk(['Karamba', 'Ostrova'])
  desk.article('Karamba bombed the port of Ostrova on 3 May with six heavy bombers.', [
    ['bombed', '1982-05-03'],
  ])
  desk.article('On 3 May Karamba bombed the port of Ostrova with four bombers, witnesses said.', [
    ['bombed', '1982-05-03'],
  ])
  expect(conflicts(desk)).toEqual(['number: six heavy bombers | four bombers'])
})

test('a bound that holds the other figure is no conflict, nor are counts of different things', () => {
  const desk = new Desk(['Karamba', 'Ostrova'])
  desk.article('Karamba bombed the port of Ostrova on 3 May and at least 20 sailors died.', [
    ['bombed', '1982-05-03'],
  ])
  desk.article('On 3 May Karamba bombed the port of Ostrova: 24 sailors died and 11 ships sank.', [
    ['bombed', '1982-05-03'],
  ])
  expect(conflicts(desk)).toEqual([])
})

test('an article that gives both figures itself contradicts nobody', () => {
  const desk = new Desk(['Karamba', 'Ostrova'])
  desk.article('Karamba bombed the port of Ostrova on 3 May; first 20 sailors and now 24 sailors are dead.', [
    ['bombed', '1982-05-03'],
  ])
  desk.article('On 3 May Karamba bombed the port of Ostrova and 20 sailors died.', [['bombed', '1982-05-03']])
  expect(conflicts(desk)).toEqual([])
})

test('what is counted is the last noun of the run behind the number', () => {
  expect(counts('They lost six Russian strategic bombers.')).toEqual(['exact 6 bomb'])
  expect(counts('More than 1,200 people fled.')).toEqual(['least 1200 peopl'])
  expect(counts('Up to forty villages were flooded.')).toEqual(['most 40 villag'])
})

test('years, durations and bare numbers are not counted', () => {
  expect(counts('In 2016 the talks went on for 12 hours.')).toEqual([])
  expect(counts('It rose 3 percent to 15.')).toEqual([])
  expect(counts('The flight 302 was late.')).toEqual([])
})

test('bounds contradict only what lies beyond them', () => {
  const count = (kind: 'exact' | 'least' | 'most' | 'about', value: number) => ({
    kind,
    value,
    of: 'x',
    start: 0,
    end: 1,
  })
  expect(contradict(count('least', 80), count('exact', 84))).toBe(false)
  expect(contradict(count('least', 80), count('exact', 70))).toBe(true)
  expect(contradict(count('most', 80), count('exact', 84))).toBe(true)
  expect(contradict(count('about', 80), count('exact', 84))).toBe(false)
  expect(contradict(count('most', 80), count('most', 60))).toBe(false)
  expect(contradict(count('exact', 80), count('exact', 84))).toBe(true)
})

const NEWS = 'the ministry will sell its three oldest icebreakers to a shipyard in Gdansk'

test('news credited to one paper in two articles and to two in a third is in conflict', () => {
  const desk = new Desk(['Daily Anchor', 'Harbour Post'])
  desk.article(`On 3 May the Daily Anchor reported that ${NEWS}.`, [['reported', '1999-05-03']])
  desk.article(`According to the Daily Anchor, ${NEWS}. The unions protested.`, [])
  desk.article(
    `The Daily Anchor wrote on 3 May that ${NEWS}. In turn, the Harbour Post reported that the ministry will sell the oldest icebreakers to the shipyard in Gdansk.`,
    [['wrote', '1999-05-03']],
  )
  expect(conflicts(desk)).toEqual(['attribution: Daily Anchor | Daily Anchor | Daily Anchor | Harbour Post'])
})

test('the paper that a noun refers back to is credited too', () => {
  const desk = new Desk(['Daily Anchor', 'Harbour Post'])
  desk.article(`On 3 May the Daily Anchor reported on the budget. The newspaper writes that ${NEWS}.`, [
    ['reported', '1999-05-03'],
  ])
  desk.article(`According to the Harbour Post, ${NEWS}. The unions protested.`, [])
  expect(conflicts(desk)).toEqual(['attribution: Daily Anchor | Harbour Post'])
})

test('the same paper everywhere, other news, and people who speak for themselves are no conflict', () => {
  const same = new Desk(['Daily Anchor', 'Harbour Post', 'Novak', 'Lindqvist'])
  same.article(`On 3 May the Daily Anchor reported that ${NEWS}.`, [['reported', '1999-05-03']])
  same.article(`According to the Daily Anchor, ${NEWS}.`, [])
  same.article('The Harbour Post reported that herring quotas in the northern waters will be halved.', [])
  expect(conflicts(same)).toEqual([])
  const people = new Desk(['Novak', 'Lindqvist'])
  people.article(`Novak said on 3 May that ${NEWS}.`, [['said', '1999-05-03']])
  people.article(`According to Lindqvist, ${NEWS}.`, [])
  expect(conflicts(people)).toEqual([])
})

test('reported by one and denied by another', () => {
  const desk = new Desk(['Karamba', 'Ostrova'])
  desk.article('Karamba bombed the port of Ostrova on 3 May.', [['bombed', '1982-05-03']])
  desk.article('Karamba did not bomb the port of Ostrova on 3 May, its envoy said.', [
    ['bomb', '1982-05-03', 'denied'],
  ])
  expect(conflicts(desk)).toEqual(['status: It happened | It is denied'])
})

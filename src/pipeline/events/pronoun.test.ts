import { expect, test } from 'vitest'
import { markedArticle } from './marked-text.ts'
import { isOpen } from './pronoun.ts'
import { state } from './state.ts'

const NAMES = ['Anna Berg', 'Paul Lund', 'Norsk Olje']
const told = (marked: string) =>
  state(markedArticle(marked, '2016-07-15', NAMES)).statements.map(s => `${s.title} (${s.actors.join(', ')})`)

test('the one person named as the subject before takes the place of the pronoun', () => {
  expect(told('Paul Lund is the chief of the firm. He joined the board of the bank in [2007|2007].')).toEqual(
    ['Paul Lund joined the board of the bank (paul-lund)'],
  )
  expect(
    told('Anna Berg spoke to reporters as she visited a shelter in the north on [Monday|2016-07-11].'),
  ).toEqual(['Anna Berg visited a shelter in the north (anna-berg)'])
  expect(
    told('Paul Lund left early. He was tired. On [Monday|2016-07-11], he attacked the plan of the party.'),
  ).toEqual(['Paul Lund attacked the plan of the party (paul-lund)'])
})

test('nobody is put in where two could be meant, or where the name is no subject', () => {
  const first = (marked: string) =>
    state(markedArticle(marked, '2016-07-15', NAMES)).statements.map(s => [s.title, s.open])
  for (const before of [
    'Paul Lund met Anna Berg in the city.',
    'The car of Paul Lund stood outside.',
    'Paul Lund praised the minister.',
    'Mrs Paul Lund was in the city.',
    '“Paul Lund is a friend,” the mayor said.',
    'Norsk Olje drills in the north.',
  ])
    expect(first(`${before} He attacked the plan of the party on [Monday|2016-07-11].`), before).toEqual([
      ['He attacked the plan of the party', true],
    ])
})

test('a title that opens with a pronoun is open', () => {
  for (const title of ['It struck at night', 'His album is sold', 'My aunt died in Oslo', 'This gave hope'])
    expect(isOpen(title), title).toBe(true)
  for (const title of [
    'Italy struck a deal',
    'This bank was sold',
    'Hershey sells its plant',
    'That night the war began',
  ])
    expect(isOpen(title), title).toBe(false)
})

test('whom the sentence itself tells of without a name', () => {
  expect(
    told('Authorities in the county arrested a local man after he shot at a deputy [Wednesday|2016-07-13].'),
  ).toEqual(['A local man shot at a deputy ()'])
  expect(
    told('Police arrested a man after a woman said he hit her on [Wednesday|2016-07-13].').join(),
  ).not.toContain('man hit')
})

test('the subject that "it" takes up', () => {
  expect(
    told('The ferry was carrying 475 passengers and crew when it capsized on [Wednesday|2016-07-13].'),
  ).toEqual(['The ferry capsized ()'])
  const { statements } = state(
    markedArticle('The truck hit a bridge when it collapsed on [Monday|2016-07-11].', '2016-07-15'),
  )
  expect(statements.map(s => s.title).join()).not.toBe('The truck collapsed')
})

test('whoever is tried is meant by the counts against him', () => {
  expect(isOpen('Paul Lund was convicted of three of the nine counts against him')).toBe(false)
  expect(isOpen('Police found evidence against him')).toBe(true)
})

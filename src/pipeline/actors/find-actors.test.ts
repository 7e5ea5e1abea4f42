import { expect, test } from 'vitest'
import { articleFromText } from '../text/article.ts'
import { findActors } from './find-actors.ts'

const found = (...texts: string[]) =>
  findActors(
    texts.map((text, i) => articleFromText({ file: `${i}.txt`, text })),
    [],
  )

const names = (...texts: string[]) => found(...texts).actors.map(actor => actor.name)

test('a title makes a person, the surname alone is the same person', () => {
  const { actors, mentions } = found(
    'Prime Minister Anna Lindqvist met reporters. Lindqvist said the talks went well.',
  )
  expect(actors.map(({ id, name, kind }) => ({ id, name, kind }))).toEqual([
    { id: 'anna-lindqvist', name: 'Anna Lindqvist', kind: 'person' },
  ])
  expect(mentions[0]?.map(({ text, form }) => `${text} ${form}`)).toEqual([
    'Anna Lindqvist name',
    'Lindqvist surname',
  ])
})

test('peoples, months and weekdays are not actors', () => {
  expect(
    names('On Tuesday the French and the Germans met in March. Spanish tourists came on Friday.'),
  ).toEqual([])
})

test('mentions are verbatim', () => {
  const text =
    'The head of the Justice Department, Maria Ortiz, said so. “Ortiz’s office is open,” the department said.'
  for (const { start, end, text: words } of found(text).mentions.flat())
    expect(text.slice(start, end)).toBe(words)
})

test('a company by its letters is the company, with and without its legal form', () => {
  const text = (i: number) =>
    `Tavern Oil (TO) said on day ${i} that it would pay. Shares of TVP rose. Taveras Petroleum (TVP) was hit.`
  const { actors } = found(
    text(1),
    text(2),
    text(3),
    'TVP plc said it was sorry. TVP Plc will pay, TVP said.',
  )
  expect(actors.filter(actor => [actor.name, ...actor.aliases].some(name => /TVP/.test(name)))).toHaveLength(
    1,
  )
})

test.each([
  ['Reuters Health said so. Reuters reported it.', 'Reuters Health', 'media'],
  ['Guardian Weekend said so, and Guardian Weekend wrote it.', 'Guardian Weekend', 'media'],
  ['Kommersant Weekend said so, and Kommersant Weekend wrote it.', 'Kommersant Weekend', 'media'],
  ['Rosa Guardian, a nurse, said so.', 'Rosa Guardian', 'person'],
  ['Grant Fortune, a driver, said so.', 'Grant Fortune', 'person'],
  ['Ahmed Liberation, a singer, said so.', 'Ahmed Liberation', 'person'],
])('%s', (text, name, kind) => {
  expect(found(text, text).actors.find(actor => actor.name === name)?.kind).toBe(kind)
})

test('shouted words, brackets of tokenised text and sounds of the sea are nobody', () => {
  const text =
    'THE OIL spread, and BIG OIL said nothing. -LRB- LRB said -RRB- Ships left Prince William Sound; fish of Prince William Sound died.'
  expect(names(text, text)).toEqual([])
})

test.each([
  'The Irish airline, Corvair, announced new routes. Corvair has nine planes.',
  'Shares rose when the CEO spoke. The Corvair CEO said so. Corvair has nine planes.',
  'The network Corvair was sold. Nobody bought Corvair.',
])('a noun beside the name says that it is somebody: %s', text => {
  expect(names(text)).toContain('Corvair')
})

test.each([
  'The Irish meadow, Corvair, is green. Corvair has nine trees.',
  'They like the airline, Corvair is far away. From Corvair one sees the sea.',
  'The plane, Corvair, was painted. Corvair has nine seats.',
])('another noun does not: %s', text => {
  expect(names(text)).not.toContain('Corvair')
})

test('a space agency and a police station are no media', () => {
  const text =
    'The briefing at the agency Orbita Center in the south went on. Officials of Orbita Center said so.'
  const { actors } = findActors([articleFromText({ file: 'a.txt', text })], [])
  expect(actors.filter(a => a.kind === 'media')).toEqual([])
})

test.each([
  [
    'The House Energy and Commerce Committee met. The House Energy and Commerce Committee asked why.',
    ['House Energy and Commerce Committee'],
  ],
  [
    'The National Commission on the Oil Spill and Offshore Drilling said so.',
    ['National Commission on the Oil Spill and Offshore Drilling'],
  ],
  ['The Senate Committee on Foreign Relations said no on Monday.', ['Senate Committee on Foreign Relations']],
  ['The US Coast Guard said so. The Coast Guard said it was sorry.', ['US Coast Guard']],
  ['Retired Coast Guard Adm. Ola Vik said so.', ['Coast Guard', 'Ola Vik']],
  ['International Development Secretary Ola Vik said aid would flow.', ['Ola Vik']],
  ['He went to Ombo Parish. Ombo Parish President Ola Vik said so.', ['Ola Vik']],
  ['The USS Ada Vinson is moored off the port. The USS Ada Vinson will leave.', []],
])('bodies of several fields, forces of a state, ships and places: %s', (text, expected) => {
  expect(names(text)).toEqual(expected)
})

test('several are no person', () => {
  const { actors } = found('House Republicans said no, and Police Officers said yes. Fitch Ratings said so.')
  expect(actors.filter(actor => actor.kind === 'person')).toEqual([])
})

test('a commission of two fields, an observatory and an investigator', () => {
  expect(names('He told the U.S. Securities and Exchange Commission so.')).toEqual([
    'U.S. Securities and Exchange Commission',
  ])
  expect(names('Ten died, the Northern Observatory for Human Rights said.')).toEqual([
    'Northern Observatory for Human Rights',
  ])
  expect(names('Investigator Ola Vik said the crew was changed.')).toEqual(['Ola Vik'])
})

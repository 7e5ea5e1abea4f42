import { expect, test } from 'vitest'
import { markedArticle } from './marked-text.ts'
import { state } from './state.ts'

const titles = (marked: string, names: readonly string[] = []) =>
  state(markedArticle(marked, '2016-07-15', names)).statements.map(s => s.title)

test('what stands before the subject and the date words are cut', () => {
  expect(titles('In turn, on [Monday|2016-07-11], the army of Norway attacked the port.')).toEqual([
    'The army of Norway attacked the port',
  ])
  expect(titles('The army attacked, on [Monday|2016-07-11], the port and the town.')).toEqual([
    'The army attacked the port and the town',
  ])
  expect(titles('There was an explosion at the port on [Monday|2016-07-11].')).toEqual([
    'Explosion at the port',
  ])
})

test('a pronoun gives way to a named subject or to the noun phrase', () => {
  expect(titles('Smith said he will announce the plan on [1 August|2016-08-01].')).toEqual([
    'Smith said he will announce the plan',
  ])
  expect(titles('[15 July|2016-07-15] in Oslo, he held 12-hour talks with Smith.')).toEqual([
    '12-hour talks with Smith',
  ])
  expect(titles('We met on [Monday|2016-07-11].')).toEqual([])
})

test('what a page runs into the sentence is no part of its subject', () => {
  const run = (words: string) => titles(`${words} seized the port on [Monday|2016-07-11].`)
  expect(run('AGENCY: The army')).toEqual(['The army seized the port'])
  expect(run('OSLO, Norway (Agency) - The army')).toEqual(['The army seized the port'])
  expect(run('OSLO | The army')).toEqual(['The army seized the port'])
  expect(run('NEWS FROM THE PORT The army')).toEqual(['The army seized the port'])
  expect(run('The army - all of it - of Norway')).toEqual([
    'The army - all of it - of Norway seized the port',
  ])
  expect(run('The BBC and the army')).toEqual(['The BBC and the army seized the port'])
  expect(run('Two men, a father and a son,')).toEqual(['Two men, a father and a son, seized the port'])
})

test('a page stamp and a loose word before the subject are cut', () => {
  const run = (words: string) => titles(`${words} army seized the port on [Monday|2016-07-11].`)
  expect(run('01.48 GMT The')).toEqual(['The army seized the port'])
  expect(run('So the')).toEqual(['The army seized the port'])
  expect(run('Also the')).toEqual(['The army seized the port'])
  expect(run('The 2nd')).toEqual(['The 2nd army seized the port'])
  expect(run('Only the')[0]).toMatch(/army seized the port$/)
  expect(run('The so-called')).toEqual(['The so-called army seized the port'])
})

test('two sentences the page ran together are told apart at the capital', () => {
  expect(titles('The army seized the port The mayor resigned on [Monday|2016-07-11].')).not.toContain(
    'The army seized the port The mayor resigned',
  )
  expect(titles('The army left The Hague on [Monday|2016-07-11].')).toEqual(['The army left The Hague'])
})

test('who did what a participle tells is no subject of the next verb', () => {
  expect(
    titles('Six children adopted by Dutch families arrived in the north on [Monday|2016-07-11].'),
  ).toEqual(['Six children arrived in the north'])
  expect(titles('A man wanted by the police attacked a shop on [Monday|2016-07-11].')).toEqual([
    'A man attacked a shop',
  ])
  expect(titles('A ship seized by pirates vanished on [Monday|2016-07-11].')).toEqual(['A ship vanished'])
  expect(
    titles('An estimate announced by two officials put the flow at ten tons on [Monday|2016-07-11].'),
  ).toEqual(['An estimate put the flow at ten tons'])
})

test('a title begins with who or what, and keeps no half of an apposition', () => {
  expect(
    titles(
      'They freed several people, including a girl pulled from the rubble of a school on [Monday|2016-07-11].',
    ),
  ).toEqual([])
  expect(
    titles(
      'Smith, a musician who owns the hotel, reported on [Monday|2016-07-11] that the house was still standing.',
      ['Smith'],
    ),
  ).toEqual(['Smith reported that the house was still standing'])
  expect(
    titles('The bank, the oldest which the island has, dismissed the chairman on [Monday|2016-07-11].'),
  ).toEqual(['The bank dismissed the chairman'])
  expect(titles('Over 50 people were killed in the port on [Monday|2016-07-11].')).toEqual([
    'Over 50 people were killed in the port',
  ])
  expect(titles('At least ten soldiers attacked the port on [Monday|2016-07-11].')).toEqual([
    'At least ten soldiers attacked the port',
  ])
  expect(titles('Smith, the minister of justice, dismissed the chairman on [Monday|2016-07-11].')).toEqual([
    'Smith, the minister of justice, dismissed the chairman',
  ])
  expect(titles('Two men, a father and a son, attacked the port on [Monday|2016-07-11].')).toEqual([
    'Two men, a father and a son, attacked the port',
  ])
})

test('adverbs, sources and distances before the subject are cut, what tells who stays', () => {
  const day = '[Friday|2016-07-08]'
  expect(titles(`Initially the firm closed the port on ${day}.`)).toEqual(['The firm closed the port'])
  expect(titles(`According to last year’s figures, the firm closed the port on ${day}.`)).toEqual([
    'The firm closed the port',
  ])
  expect(titles(`Two days after the storm, the firm closed the port on ${day}.`)).toEqual([
    'The firm closed the port',
  ])
  expect(titles(`Four lawyers from Texas, Maine and Ohio were appointed on ${day} to the board.`)).toEqual([
    'Four lawyers from Texas, Maine and Ohio were appointed to the board',
  ])
  expect(titles(`Only the mayor voted for the plan on ${day}.`)).toEqual([
    'Only the mayor voted for the plan',
  ])
  expect(titles(`Sgt Ann Lee, 34, quietly left the army on ${day}.`)).toEqual([
    'Sgt Ann Lee, 34, left the army',
  ])
})

test('who speaks for somebody is not somebody', () => {
  const long = 'that he had met the police for a second time, and for a meeting of three long hours in Oslo'
  expect(
    titles(`A spokeswoman for Dr Smith said on [Friday|2016-07-08] ${long}.`, ['Smith'])[0] ?? '',
  ).not.toMatch(/^Smith|^Dr Smith/)
})

test('“since” before a noun describes the subject where no other verb is left', () => {
  expect(
    titles(
      'The first election since the war is to take place in Norway [this weekend|2016-07-16/2016-07-17].',
    ),
  ).toEqual(['The first election since the war is to take place in Norway'])
})

test('an “-ed” form before a later verb describes the subject', () => {
  expect(
    titles('A bill proposed by the minister to hold a vote hit the buffers on [Monday|2016-07-11].'),
  ).toEqual(['A bill hit the buffers'])
  expect(titles('On [Monday|2016-07-11] the army warned about the port, which it says could burn.')).toEqual([
    'The army warned about the port',
  ])
})

test('a participle that opens the subject describes it', () => {
  for (const title of ['Masked gunmen attacked the town', 'Allied troops attacked the town'])
    expect(titles(`${title} on [12 July|2016-07-12].`)).toEqual([title])
})

test('a fronted phrase without a comma is no part of the subject', () => {
  for (const lead of ['After the debate the army', 'In the town the army', 'During the vote the army'])
    expect(titles(`${lead} attacked the port on [12 July|2016-07-12].`)).toEqual([
      'The army attacked the port',
    ])
})

test('a place and an agency before the text, whatever joins them to it', () => {
  expect(titles('OSLO, Norway (AP)_ Some 1,500 students marched [Sunday|2016-07-10] in Hamar.')).toEqual([
    'Some 1,500 students marched in Hamar',
  ])
})

test('a name behind a date without a comma is no part of what goes before the subject', () => {
  expect(
    titles('In [May|2016-05] Ola Vik, the former head of the army, claimed that the war was lost.', [
      'Ola Vik',
    ]),
  ).toEqual(['Ola Vik, the former head of the army, claimed that the war was lost'])
})

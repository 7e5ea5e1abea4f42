import { expect, test } from 'vitest'
import { markedArticle } from './marked-text.ts'
import { state } from './state.ts'

const NAMES = ['Smith', 'Jones', 'Brown']
const told = (marked: string) =>
  state(markedArticle(marked, '2016-07-29', NAMES)).statements.map(
    s => `${s.trigger.lemma} ${s.status}: ${s.actors.join(' ')}`,
  )

test.each([
  [
    'Smith, who met Jones on [Monday|2016-07-11], resigned on [Friday|2016-07-15].',
    ['meet happened: smith jones', 'resign happened: smith'],
  ],
  [
    'Smith signed the deal on [Monday|2016-07-11] after Jones left Oslo on [Friday|2016-07-08].',
    ['agree happened: smith', 'leave happened: jones'],
  ],
  [
    'Smith visited the port on [Friday|2016-07-15], greeted by Jones on [Monday|2016-07-11].',
    ['visit happened: smith', 'host happened: jones'],
  ],
])('what has a date of its own keeps its people: %s', (marked, expected) => {
  expect(told(marked)).toEqual(expected)
})

test.each([
  ['Smith resigned on [Friday|2016-07-15], accused by Jones of fraud.', ['resign happened: smith jones']],
  [
    'Smith said on [Wednesday|2016-07-13] that Jones will meet Brown on [Friday|2016-08-05].',
    ['say happened: smith jones brown', 'meet planned: jones brown'],
  ],
  ['Smith left Oslo on [Friday|2016-07-15] after Jones resigned.', ['leave happened: smith jones']],
  ['Smith said he will meet Jones on [Friday|2016-08-05].', ['meet planned: smith jones']],
  ['Smith said Jones will meet Brown on [Friday|2016-08-05].', ['meet planned: jones brown']],
  [
    'After a summit Smith told Brown that she will announce the plan on [Friday|2016-08-05].',
    ['announce planned: smith'],
  ],
])('what has none goes with its clause: %s', (marked, expected) => {
  expect(told(marked)).toEqual(expected)
})

const HELD = 'on [Friday|2016-07-15], held on [Monday|2016-07-11] at the castle bilateral meetings of'

test.each([
  `The plan was given to minister Smith and president Jones ${HELD} ministers.`,
  `It entered the negotiations, foreign minister Smith and U.S. secretary of state Jones ${HELD} the ministers.`,
  `The offer reached Brown, president Smith and the king Jones ${HELD} presidents.`,
])('people are meant by their role: %s', marked => {
  expect(told(marked)).toContain('meet happened: smith jones')
})

test.each([
  `The plan was given to Smith and Jones ${HELD} ministers.`,
  `The plan was given by minister Smith to president Jones ${HELD} ministers.`,
  `The plan was given to minister Smith and president Jones ${HELD} bishops.`,
])('nobody is meant: %s', marked => {
  expect(told(marked)).toContain('meet happened: ')
})

test.each([
  ['The house voted to dismiss Smith over the attack on the port on [Monday|2016-07-11].', 'attack'],
  ['Smith wept with Brown after the battle of the port on [Monday|2016-07-11].', 'fight'],
  ['Smith was glad with Jones about the explosion in the port in [May|2016-05].', 'explode'],
])('of an event that a phrase names, only who is named in the phrase: %s', (marked, lemma) => {
  expect(told(marked).find(s => s.startsWith(lemma))).toMatch(/: $/)
})

test.each([
  ['The house voted after the attack on Smith on [Monday|2016-07-11].', 'smith'],
  ['Smith attacked the port on [Monday|2016-07-11].', 'smith'],
  ['The talks between Smith and Jones on [Monday|2016-07-11] are expected to last.', 'smith jones'],
])('and who is named in it or in its clause: %s', (marked, actors) => {
  expect(told(marked)[0]).toContain(actors)
})

test('who stands beside a happening that is only mentioned has no part in it', () => {
  expect(told('Since the explosion at the port on [Monday|2016-07-11], Smith has met Jones.')).toEqual([
    'explode happened: ',
  ])
})

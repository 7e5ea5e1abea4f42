import { expect, test } from 'vitest'
import { tag } from './tokens.ts'

/** Word and part of speech of the words asked for. */
const parts = (text: string, ...words: string[]) =>
  tag(text, 0, text.length)
    .filter(t => words.includes(t.text))
    .map(t => `${t.text} ${t.pos} ${t.lemma}`)

test('what an article or an owner goes with is a noun', () => {
  expect(parts('They were held after a Saturday shooting in Leeds.', 'shooting')).toEqual([
    'shooting NOUN shoot',
  ])
  expect(parts('They aimed for a Tuesday launch.', 'launch')).toEqual(['launch NOUN launch'])
  expect(parts("Endeavour's launch already has been postponed.", 'launch')).toEqual(['launch NOUN launch'])
  expect(parts('He will make a prime-time TV address to the nation.', 'address')).toEqual([
    'address NOUN address',
  ])
})

test('what was done to somebody is a verb, what he was like is none', () => {
  expect(parts('The man was apprehended on Monday.', 'apprehended')).toEqual(['apprehended VERB apprehend'])
  expect(parts('The charges were unsealed on Monday.', 'unsealed')).toEqual(['unsealed VERB unseal'])
  expect(parts('The man was concerned about it.', 'concerned')[0]).toMatch(/ADJ/)
})

test('the marks of a list are no part of a word', () => {
  expect(parts('►Cubans protested on Friday.', 'Cubans')).toHaveLength(1)
})

test('letters that stand for a word are a noun, the only "-ed" word of a sentence its verb', () => {
  expect(parts('The long-serving DJ died at home.', 'DJ')[0]).toMatch(/^DJ NOUN/)
  expect(parts('Looters ransacked stores in the city on Sunday.', 'ransacked')).toEqual([
    'ransacked VERB ransack',
  ])
})

test('a lone "-ed" word is the verb, a capital between name and verb none, and the square a place', () => {
  expect(
    parts('Nordspace scrubbed the launch of a satellite atop a rocket early Tuesday.', 'scrubbed'),
  ).toEqual(['scrubbed VERB scrub'])
  expect(parts('Fresh Express quickly recalled several products.', 'Express')).toEqual([
    'Express PROPN express',
  ])
  expect(parts('Col Smith briefly visited the square in the early hours.', 'square')).toEqual([
    'square NOUN square',
  ])
})

test('of two words that describe one noun the first is no verb, nor is the name of a street; notes are read over', () => {
  expect(parts('A total of 103 new confirmed and probable cases were reported.', 'confirmed')).toEqual([
    'confirmed ADJ confirm',
  ])
  expect(parts('The assault, Cook Street, was serious.', 'Cook')).toEqual(['Cook PROPN cook'])
  expect(parts('It was named a concern (PHEIC) [7] and confirmed [5,6] in May.', '7', '5,6')).toEqual([])
})

test('what stands between an article and its noun describes it', () => {
  expect(parts('They fished before the leaking well was capped.', 'well')).toEqual(['well NOUN well'])
  expect(parts('They settled on a multi-pronged cleaning approach.', 'multi-pronged')[0]).toMatch(/ADJ/)
})

test('what both made they made', () => {
  expect(parts('Both made appearances before the court.', 'made')).toEqual(['made VERB make'])
})

test('a name may hold “Am”', () => {
  expect(parts('The bombing of Pan Am flight 103 killed many.', 'Am')[0]).toMatch(/^Am PROPN/)
})

test('who goes to court goes somewhere, an order that stops something is told, and a quoted name is one', () => {
  expect(parts('The three moved to court on Thursday.', 'court')).toEqual(['court NOUN court'])
  expect(parts('He granted an order that stops the trial.', 'stops')).toEqual(['stops VERB stop'])
  expect(parts('The "Stand Up Strike" began on Friday.', 'Stand')).toEqual(['Stand PROPN stand'])
})

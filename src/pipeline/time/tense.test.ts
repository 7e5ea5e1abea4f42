import { expect, test } from 'vitest'
import { type Tense, tenseAt } from './tense.ts'

/** Tense at the words in brackets. */
function tenseIn(notation: string): Tense {
  const start = notation.indexOf('[')
  const end = notation.indexOf(']') - 1
  const text = notation.replace(/[[\]]/g, '')
  return tenseAt(text, 0, text.length, start, end)
}

test.each([
  'The ministers met on [Tuesday] in Oslo.',
  'He has told them on [Tuesday] to go.',
  "The move follows [Tuesday]'s declaration, which will stand.",
  'The offer had been due to expire on [Friday].',
  'The chairman, who resigned on [30 March], is to be heard.',
  'On [Friday] the dam broke.',
  'The president, back from a trip to the Vatican, landed close to the zone [late Sunday] to inspect it.',
])('past: %s', notation => {
  expect(tenseIn(notation)).toBe('past')
})

test.each([
  'The ministers will meet on [Tuesday] in Oslo.',
  'Trading, which was stopped, is to resume on [Tuesday].',
  'The talks are set to begin [Monday].',
  'The vote will be held on [Sunday].',
  'She has until [June 19] to ask for a second test.',
  'The two meet separately [Monday] with the minister.',
  'The fair opens on [Friday].',
])('to come: %s', notation => {
  expect(tenseIn(notation)).toBe('future')
})

test.each(['The [Tuesday] paper.', 'A need for speed on [Tuesday].', 'The hundred days from [March].'])(
  'not said: %s',
  notation => {
    expect(tenseIn(notation)).toBe(null)
  },
)

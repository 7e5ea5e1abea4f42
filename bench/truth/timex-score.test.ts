import { expect, test } from 'vitest'
import { alignTimexes, dayNamed, scoreTimex, type Timex3 } from './timex-score.ts'

const TEXT = 'They met on Monday, 11 July 2016, and again a week later.'
const t = (words: string, type: string, value: string): Timex3 => {
  const start = TEXT.indexOf(words)
  return { start, end: start + words.length, text: words, type, value }
}
const GOLD = [t('Monday, 11 July 2016', 'DATE', '2016-07-11'), t('a week later', 'DATE', '2016-07-18')]
const DOCUMENT = { id: 'a', dct: '2016-07-13', text: TEXT, gold: GOLD }

test('gold fed back scores 100, nothing scores 0', () => {
  const all = scoreTimex([DOCUMENT], [GOLD])
  expect([all.strict.f1, all.relaxed.f1, all.valueF1, all.day.f1]).toEqual([1, 1, 1, 1])
  const none = scoreTimex([DOCUMENT], [[]])
  expect([none.strict.f1, none.relaxed.f1, none.valueF1, none.day.f1]).toEqual([0, 0, 0, 0])
})

test('a shorter span counts as relaxed, a different value not as value', () => {
  const found = [t('11 July 2016', 'DATE', '2016-07-11'), t('a week later', 'DATE', '2016-W29')]
  const score = scoreTimex([DOCUMENT], [found])
  expect([score.strict.f1, score.relaxed.f1, score.valueF1]).toEqual([0.5, 1, 0.5])
  expect(score.day).toEqual({ p: 1, r: 0.5, f1: 2 / 3 })
})

test('one expression is never paired twice', () => {
  const found = [t('Monday', 'DATE', 'x'), t('11 July 2016', 'DATE', '2016-07-11')]
  const pairs = alignTimexes(GOLD, found)
  expect(pairs.map(([g, s]) => [g.text, s.text])).toEqual([['Monday, 11 July 2016', '11 July 2016']])
})

test.each([
  ['DATE', '2016-07-14', '2016-07-14'],
  ['TIME', '2016-07-14TMO', '2016-07-14'],
  ['DATE', 'BC0044-03-15', 'BC0044-03-15'],
  ['DATE', '2016-07', null],
  ['DATE', '2016-W28', null],
  ['DURATION', '2016-07-14', null],
  ['DATE', 'XXXX-07-14', null],
])('%s %s names the day %s', (type, value, day) => {
  expect(dayNamed({ start: 0, end: 1, type, value })).toBe(day)
})

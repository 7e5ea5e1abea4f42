import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sentences } from './sentences.ts'

const cut = (text: string) => sentences(text, 0, text.length).map(s => text.slice(s.start, s.end))

test.each([
  ['The U.S. Secretary of State left. He was late.', 2],
  ['Mr. Smith met Gen. Lee and J. P. Morgan on Jan. 5 in St. Louis.', 1],
  ['He lives in the U.S. She moved at 3 p.m. They met.', 3],
  ['The firm, Acme Inc. of Ohio, sued.', 1],
  ['The U.N. Security Council met at 5 p.m. Thursday in room No. 4.', 1],
  ['They talked to Vladimir Orlov.Orlov will meet them on Friday.', 2],
  ['It fell in 1998.Officials denied it.', 2],
  ['Visit Booking.com or Amazon.Com or www.example.org/Page.Html for more.', 1],
  ['Shares rose 3.5 percent to $2.10 on Tuesday.', 1],
  ['He waited... and left. “It is over.” She agreed.', 3],
  ['"Really?" Kerry asked. "Why not!" he said.', 2],
  ['He called it “a big win”. She did not.', 2],
  ['There was no moment in town . The crowd left .', 2],
  ['She said , " It is done . " The crowd left .', 2],
  ["She said , `` It is done . '' The crowd left .", 2],
  ['Take vitamin C. The rest is luck.', 2],
  ['What happened? 15 people left! 3 stayed.', 3],
  ['On e.g. Mondays, i.e. workdays, it opens.', 1],
])('%s', (text, count) => {
  expect(cut(text)).toHaveLength(count)
})

test('every character but white space is in exactly one sentence', () => {
  const piece = fc.constantFrom(
    'U.S.',
    ' ',
    '. ',
    '."',
    '”',
    '“',
    'Mr. ',
    'He',
    'a',
    '\n',
    '! ',
    '...',
    '5',
    'Б',
    '😀',
    "''",
    ' . ',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), pieces => {
      const text = pieces.join('')
      expect(cut(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
    }),
  )
})

test.each([
  [' ', 50_000],
  ['“', 50_000],
  ['"', 50_000],
  ['7', 50_000],
  ['.', 50_000],
  ['A. ', 50_000],
  ['. "', 50_000],
])('%j fifty thousand times is read within a second', (piece, count) => {
  const started = performance.now()
  sentences(piece.repeat(count), 0, piece.length * count)
  expect(performance.now() - started).toBeLessThan(1000)
})

test('a sentence without end is cut at a space, never inside a character', () => {
  expect(cut('word '.repeat(1000)).every(s => s.length <= 2000 && !s.startsWith('ord'))).toBe(true)
  expect(cut('😀'.repeat(3001)).every(s => !/^[\udc00-\udfff]/.test(s))).toBe(true)
})

test('a letter that an editor has set is no note', () => {
  expect(cut('"[W]e know [s]he came.[a] It was late."')).toEqual([
    '"[W]e know [s]he came.[a]',
    'It was late."',
  ])
})

test('the notes of an encyclopaedia close the sentence they are of', () => {
  const text =
    'The quay gave way.[2][3] Six died.[11]: 12–14 Police came on 5 May,[4] and left.[citation needed] It is over.'
  expect(cut(text)).toEqual([
    'The quay gave way.[2][3]',
    'Six died.[11]: 12–14',
    'Police came on 5 May,[4] and left.[citation needed]',
    'It is over.',
  ])
})

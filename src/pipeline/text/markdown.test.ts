import { expect, test } from 'vitest'
import { articleFromText } from './article.ts'
import { withoutMarkdown } from './markdown.ts'

test('a text without marks is published as it stands', () => {
  for (const text of [
    'Dam bursts\n\nThe dam held.\n',
    'One\ntwo  \nthree\n\n\n\nFour & five, 3 * 4 * 5, a_b_c.',
  ])
    expect(withoutMarkdown(text)).toBe(text)
})

test.each([
  ['# Dam bursts\n\nThe **dam** [held](https://a.example/b_(c)) _well_.', 'Dam bursts\n\nThe dam held well.'],
  [
    '![Dam](https://a.example/d.jpg)\n\nThe dam held.[^1]\n\n[^1]: So they said.',
    'The dam held.\n\nSo they said.',
  ],
  [
    '- The dam held.\n- The town slept.\n\n> "We knew," he said.',
    'The dam held.\n\nThe town slept.\n\n"We knew," he said.',
  ],
  ['1998. The dam held.\n\n---\n\nIt broke.', '1998. The dam held.\n\nIt broke.'],
  ['The dam &amp; the town\\*.', 'The dam & the town*.'],
  ['| Day | Dead |\n|---|---|\n| 3 March | 11 |', 'Day | Dead\n\n3 March | 11'],
  ['<div class="x">The dam <b>held</b>.</div>\n<!-- no -->', 'The dam held.'],
  ['The dam held [on Monday][1].\n\n[1]: https://a.example', 'The dam held on Monday.'],
])('%s', (markdown, words) => {
  expect(withoutMarkdown(markdown)).toBe(words)
})

test('only files named .md are Markdown', () => {
  const text = 'Dam bursts\n\nThe **dam** held.'
  expect(articleFromText({ file: 'a.md', text }).text).toBe('Dam bursts\n\nThe dam held.')
  expect(articleFromText({ file: 'a.txt', text }).text).toBe(text)
})

test('what nests without end, or is too long for an article, stays as it is', () => {
  const deep = '> '.repeat(20_000)
  expect(withoutMarkdown(`${deep}dam`)).toBe(`${deep}dam`)
  const long = 'The **dam** held. '.repeat(20_000)
  expect(withoutMarkdown(long)).toBe(long)
})

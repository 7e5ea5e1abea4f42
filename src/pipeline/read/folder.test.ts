import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { nodeEffects } from '../node-effects.ts'
import { readFolder } from './folder.ts'

const root = mkdtempSync(path.join(tmpdir(), 'folder-'))
afterAll(() => rmSync(root, { recursive: true }))

const STORY = 'Dam bursts\n\nThe dam broke on 3 March. Putin’s “engineers” had warned of it.'

let made = 0
function folder(files: Record<string, string | Uint8Array>): string {
  const dir = path.join(root, String(made++))
  mkdirSync(dir)
  for (const [name, content] of Object.entries(files)) writeFileSync(path.join(dir, name), content)
  return dir
}
const read = (dir: string) =>
  readFolder(
    dir,
    () => ({}),
    nodeEffects(() => {}),
  )
const fates = (dir: string) => read(dir).files.map(f => `${f.file}: ${f.fate}, ${f.reason}`)
const only = (content: string | Uint8Array, name = 'a.txt') => read(folder({ [name]: content })).files[0]

/** One byte a character, for letters of one alphabet laid out in a row from a code. */
const coded = (text: string, first: string, at: number) =>
  Uint8Array.from(text, c =>
    c >= first && c.charCodeAt(0) < first.charCodeAt(0) + 64
      ? at + c.charCodeAt(0) - first.charCodeAt(0)
      : c.charCodeAt(0),
  )
const utf16 = (text: string) =>
  Uint8Array.from([...text].flatMap(c => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]))
const RUSSIAN = 'плотина держалась девять часов и прорвалась ночью когда весь город спал '.repeat(3)

test.each([
  ['', 'the file is empty'],
  [' \n\t\u00a0\n', 'the file is empty'],
  ['\uFEFF', 'the file is empty'],
  ['---\ntitle: A\n---\n\n', 'there is no text after the front matter'],
  [
    Uint8Array.of(0xff, 0xfe, ...utf16(STORY)),
    'a.txt  the text is UTF-16 (little endian). Save the file as UTF-8',
  ],
  [
    Uint8Array.of(0xfe, 0xff, ...utf16(STORY).toReversed()),
    'a.txt  the text is UTF-16 (big endian). Save the file as UTF-8',
  ],
  [utf16(STORY), 'a.txt  the text is UTF-16 (little endian, no mark). Save the file as UTF-8'],
  [
    coded(RUSSIAN, 'а', 0xe0),
    'a.txt:1:1  not valid UTF-8 at byte 0; it looks like windows-1251. Save the file as UTF-8',
  ],
  [
    coded(RUSSIAN, 'а', 0xc0),
    'a.txt:1:1  not valid UTF-8 at byte 0; it looks like KOI8-R. Save the file as UTF-8',
  ],
  [
    Uint8Array.from(`He said \u0093yes\u0094 and left`, c => c.charCodeAt(0)),
    'a.txt:1:9  not valid UTF-8 at byte 8; it looks like windows-1252. Save the file as UTF-8',
  ],
  [
    Uint8Array.of(...new TextEncoder().encode('One\r\ntwo\rthree '), 0xc3),
    'a.txt:3:7  the file ends in the middle of a character. Copy the file again',
  ],
  [Uint8Array.of(65, 66, 10, 0xc0, 0xaf), 'a.txt:2:1  not valid UTF-8 at byte 3'],
  [Uint8Array.of(65, 66, 0xed, 0xa0, 0x80), 'a.txt:1:3  not valid UTF-8 at byte 2'],
  [`${STORY}\n${STORY}\u0000`, 'a.txt:6:70  a NUL character. Remove it'],
  [
    Uint8Array.from({ length: 300 }, (_, i) => (i * 37) % 32),
    'a.txt  this is not text. Remove it, or save the article as plain text',
  ],
  ['word '.repeat(400_001), 'too long: 2,000,005 characters, at most 2,000,000. Split it into its articles'],
  ['---\ntitle: [\n---\nText', 'a.txt:3:1  '],
])('a file that is refused: %#', (content, reason) => {
  const file = only(content)
  expect(file).toMatchObject({ fate: 'refused', article: null })
  expect(file?.reason).toContain(reason)
})

test.each([
  [STORY, 'read'],
  [`${STORY}\u001b[31m`, 'read'],
  [STORY.replaceAll('\n', '\r\n'), 'read'],
  [`\uFEFF${STORY}`, 'read'],
  [STORY.replace('Putin', '\u202ePutin\u202c'), 'read; it has marks that turn the direction of writing'],
  [STORY.replace('Putin', 'Pu\u200btin'), 'read; it has invisible characters of no width'],
  [STORY.replace('Putin', '\u0420utin'), 'read; a word in it mixes letters of two alphabets'],
  [RUSSIAN, 'read; its language does not look English, so dates and names in it may be missed'],
])('a file that is used: %#', (content, reason) => {
  expect(only(content)).toMatchObject({ fate: 'used', article: 'a', reason })
})

test('what is not an article is said to be ignored', () => {
  const dir = folder({
    '.DS_Store': '',
    '~$draft.txt': STORY,
    'a.txt.swp': STORY,
    'b.pdf': STORY,
    'dossier.yaml': '',
    'c.MD': STORY,
  })
  mkdirSync(path.join(dir, 'dir.txt'))
  expect(fates(dir)).toEqual([
    '.DS_Store: ignored, a hidden or temporary file',
    'a.txt.swp: ignored, a hidden or temporary file',
    'b.pdf: ignored, not a .txt or .md file',
    'c.MD: used, read',
    'dir.txt: ignored, a folder inside the folder; only the files beside it are read',
    'dossier.yaml: ignored, about the dossier, not an article',
    '~$draft.txt: ignored, a hidden or temporary file',
  ])
})

test('links, pipes and names in other encodings are refused without being read', () => {
  const dir = folder({ 'real.txt': STORY })
  symlinkSync('/etc/passwd', path.join(dir, 'link.txt'))
  symlinkSync(dir, path.join(dir, 'loop'))
  execFileSync('mkfifo', [path.join(dir, 'pipe.txt')])
  writeFileSync(
    Buffer.concat([Buffer.from(`${dir}/`), Buffer.from([0x66, 0xff, 0x2e, 0x74, 0x78, 0x74])]),
    STORY,
  )
  expect(fates(dir)).toEqual([
    'f\ufffd.txt: refused, the file name is not valid UTF-8. Rename the file',
    'link.txt: refused, a link to another place, which is not followed. Copy the file here',
    'loop: ignored, not a .txt or .md file',
    'pipe.txt: refused, not a regular file',
    'real.txt: used, read',
  ])
})

test('a file whose reading fails is refused with the cause, others are read', () => {
  const effects = nodeEffects(() => {})
  const dir = folder({ 'a.txt': STORY, 'b.txt': `${STORY}!` })
  const failing = (file: string) => {
    if (file.endsWith('a.txt')) throw Object.assign(new Error('no'), { code: 'EACCES' })
    return effects.read(file)
  }
  const { files } = readFolder(dir, () => ({}), { list: effects.list, read: failing })
  expect(files.map(f => f.reason)).toEqual(['cannot be read (permission denied)', 'read'])
})

test('one text in two files is one article, both names listed', () => {
  const { files, articles } = read(folder({ 'a.txt': STORY, 'b.txt': STORY }))
  expect(articles).toHaveLength(1)
  expect(files[1]).toMatchObject({
    file: 'b.txt',
    article: 'a',
    fate: 'used',
    reason: 'the same text as a.txt; counted once',
  })
})

test('names that differ only in what addresses leave out get ids of their own', () => {
  const { articles } = read(
    folder({
      'A.txt': STORY,
      'a.txt': `${STORY} `,
      'a\u0301.txt': `${STORY}  `,
      '\u00e1.txt': `${STORY}   `,
      'CON.txt': `${STORY}.`,
    }),
  )
  expect(new Set(articles.map(a => a.id)).size).toBe(5)
  expect(articles.map(a => a.id)).toContain('x-con')
})

test('a name with a line break is one file', () => {
  expect(read(folder({ 'a\nb.txt': STORY })).files[0]).toMatchObject({ file: 'a\nb.txt', article: 'a-b' })
})

test('a folder that is none says so', () => {
  expect(() => read(path.join(root, 'nowhere'))).toThrow(
    /nowhere {2}the folder cannot be read \(there is none of this name\)/,
  )
  expect(() => read(path.join(folder({ 'a.txt': STORY }), 'a.txt'))).toThrow('it is a file, not a folder')
})

test('a file too large to be an article is not read at all', () => {
  const effects = {
    list: () => [{ name: 'a.txt', shown: 'a.txt', kind: 'file' as const, bytes: 6e8 }],
    read: () => new Uint8Array(0),
  }
  expect(readFolder('x', () => ({}), effects).files[0]?.reason).toBe(
    'too large: 600,000,000 bytes, at most 16,777,216. Split it into its articles',
  )
})

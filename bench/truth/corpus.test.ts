import * as v from 'valibot'
import { expect, test } from 'vitest'
import { checkLines, corpusFiles, parseJsonLines } from './corpus.ts'

test('a malformed line is named by file and line', () => {
  expect(() => parseJsonLines('timex-a.jsonl', '{"id":1}\n{"id":\n')).toThrow(
    'timex-a.jsonl:2: not a JSON value',
  )
  expect(() => parseJsonLines('timex-a.jsonl', '{}\n\n{}\n')).toThrow('timex-a.jsonl:2: not a JSON value')
})

test('a line of the wrong shape is named by file, line and field', () => {
  const lines = parseJsonLines('merge-a.jsonl', '{"id":"a"}\n{"id":1}\n')
  expect(() => checkLines(v.object({ id: v.string() }), 'merge-a.jsonl', lines)).toThrow(
    /^merge-a\.jsonl:2: id: /,
  )
})

test('a missing folder is said plainly', () => {
  expect(() => corpusFiles('/no/such/folder')).toThrow('/no/such/folder: cannot be read as a folder (ENOENT)')
})

/**
 * Every folder in `cases/` holds the `articles/` of a dossier and, beside them, what the command makes of it: `golden/`.
 * On a mismatch the new output is written to `golden-changed/`, to be compared and, if it is right, moved over the old.
 * Never in CI.
 */
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'

const CASES = path.join(import.meta.dirname, 'cases')
const root = mkdtempSync(path.join(tmpdir(), 'cases-'))
afterAll(() => rmSync(root, { recursive: true }))

/** The schema is the same for all, and an index is no text to compare: both follow from the rest. */
const LEFT_OUT = ['dossier.schema.json', 'search.json', 'known.json']

/** What a slow machine or another folder changes: lines of progress, the time it took, where it was written. */
const CLOCK_AND_PLACE = /^(?: {0,5}\d{1,6}(?:\.\d)? s {2}|Time taken|Written to).*\n/gm

/** Runs the command on a copy of the articles, for it keeps its ledger beside them. Gives the folder of its output. */
function outputOf(name: string): string {
  const [folder, out] = [path.join(root, name), path.join(root, `${name}-out`)]
  cpSync(path.join(CASES, name, 'articles'), folder, { recursive: true })
  const args = ['--import', 'tsx', path.join(import.meta.dirname, 'main.ts'), folder, '--out', out]
  const run = spawnSync(process.execPath, args, { encoding: 'utf8' })
  expect(run.stderr).toBe('')
  for (const file of LEFT_OUT) rmSync(path.join(out, file))
  writeFileSync(path.join(out, 'report.txt'), run.stdout.replace(CLOCK_AND_PLACE, ''))
  return out
}

function filesUnder(folder: string): Map<string, string> {
  if (!existsSync(folder)) return new Map()
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(e => e.isFile())
  return new Map(
    entries.map(e => {
      const file = path.join(e.parentPath, e.name)
      return [path.relative(folder, file).replaceAll(path.sep, '/'), readFileSync(file, 'utf8')]
    }),
  )
}

const names = readdirSync(CASES, { withFileTypes: true }).filter(e => e.isDirectory())

test.each(names.map(e => e.name))('%s', { timeout: 60_000 }, name => {
  const out = outputOf(name)
  const [now, golden] = [filesUnder(out), filesUnder(path.join(CASES, name, 'golden'))]
  const changed = path.join(CASES, name, 'golden-changed')
  const differing = [...new Set([...now.keys(), ...golden.keys()])].filter(
    file => now.get(file) !== golden.get(file),
  )
  rmSync(changed, { recursive: true, force: true })
  if (differing.length > 0 && !process.env.CI) cpSync(out, changed, { recursive: true })
  expect(differing, `compare ${path.relative('.', changed)} with golden/`).toEqual([])
})

import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'

const root = mkdtempSync(path.join(tmpdir(), 'main-'))
afterAll(() => rmSync(root, { recursive: true }))

const run = (args: string[], env: Record<string, string> = {}) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'src/pipeline/main.ts', ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  })

function articles(name: string, order: readonly number[]): string {
  const folder = path.join(root, name)
  mkdirSync(folder)
  const texts = [
    'Dam bursts above Coverdale\n\nThe dam broke on Thursday, 3 March 1994, and killed eleven people. Ann Marsh visited the village on Saturday.\n',
    '---\npublished: 1994-03-07\n---\nThe enquiry will begin in early May, the minister Ann Marsh said on Sunday.\n',
  ]
  for (const i of order) writeFileSync(path.join(folder, `${i}.md`), texts[i] ?? '')
  return folder
}

function filesOf(folder: string): [string, string][] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()
  return names.filter(n => n.endsWith('.json')).map(n => [n, readFileSync(path.join(folder, n), 'utf8')])
}

test('the same articles give the same bytes in another folder, order, time zone and language', {
  timeout: 60_000,
}, () => {
  const outs = [
    { order: [0, 1], env: { TZ: 'America/Los_Angeles', LANG: 'C' } },
    { order: [1, 0], env: { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' } },
  ].map(({ order, env }, i) => {
    const folder = articles(`same-${i}`, order)
    writeFileSync(path.join(folder, 'dossier.yaml'), 'title: Dam\n')
    const out = path.join(root, `out-${i}`)
    expect(run([folder, '--out', out, '--quiet'], env)).toMatchObject({ status: 0, stderr: '', stdout: '' })
    return filesOf(out)
  })
  expect(outs[0]?.map(([name]) => name)).toContain('dossier.json')
  expect(outs[1]).toEqual(outs[0])
})

test('a fault stops with its place, an exit code and the old output untouched', { timeout: 60_000 }, () => {
  const folder = articles('faulty', [0])
  const out = path.join(root, 'faulty-out')
  mkdirSync(out)
  writeFileSync(path.join(out, 'dossier.json'), '{}')
  writeFileSync(path.join(folder, 'dossier.yaml'), 'title: Dam\ncorections: []\n')
  expect(run([folder, '--out', out])).toMatchObject({
    status: 1,
    stderr:
      'dossier.yaml:2:13  unknown field "corections". Known here: title, articles, actors, corrections\n',
  })
  expect(filesOf(out)).toEqual([['dossier.json', '{}']])
  expect(readdirSync(root).filter(n => n.startsWith('.'))).toEqual([])
})

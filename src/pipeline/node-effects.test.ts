import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, expect, test } from 'vitest'
import { nodeEffects } from './node-effects.ts'

const root = mkdtempSync(path.join(tmpdir(), 'effects-'))
afterAll(() => rmSync(root, { recursive: true }))
const effects = nodeEffects(() => {})
let made = 0
const place = () => path.join(root, String(made++))
const files = (mark: string) =>
  new Map([
    ['dossier.json', mark],
    ['details/0.json', mark],
  ])
const dead = 4_194_304 // above the largest process id Linux gives

test('a folder is replaced whole', () => {
  const out = place()
  effects.replaceFolder(
    out,
    new Map([
      ['dossier.json', 'a'],
      ['old.json', 'a'],
    ]),
  )
  effects.replaceFolder(out, files('b'))
  expect(readdirSync(out, { recursive: true }).sort()).toEqual(['details', 'details/0.json', 'dossier.json'])
  expect(readdirSync(root).filter(n => n.startsWith('.'))).toEqual([])
})

test('when writing fails the old folder stays as it was', () => {
  const out = place()
  effects.replaceFolder(out, files('a'))
  const bad = new Map([
    ['dossier.json', 'b'],
    ['dossier.json/0.json', 'b'],
  ])
  expect(() => effects.replaceFolder(out, bad)).toThrow()
  expect(readFileSync(path.join(out, 'dossier.json'), 'utf8')).toBe('a')
  expect(readdirSync(root).filter(n => n.startsWith('.'))).toEqual([])
})

test('what a killed writer left is cleared, and an old folder put back', () => {
  const out = place()
  const beside = (role: string) => path.join(root, `.${path.basename(out)}.${role}-${dead}`)
  mkdirSync(beside('new'))
  mkdirSync(beside('old'))
  writeFileSync(path.join(beside('old'), 'dossier.json'), 'a')
  effects.prepare(out)
  effects.release(out)
  expect(readFileSync(path.join(out, 'dossier.json'), 'utf8')).toBe('a')
  expect(existsSync(beside('new'))).toBe(false)
})

test('a folder that another build is writing is refused', () => {
  const out = place()
  effects.prepare(out)
  const mine = path.join(root, `.${path.basename(out)}.new-${process.pid}`)
  expect(existsSync(mine)).toBe(true)
  effects.release(out)
  expect(existsSync(mine)).toBe(false)
  mkdirSync(path.join(root, `.${path.basename(out)}.new-${process.ppid}`))
  expect(() => effects.prepare(out)).toThrow(
    `another build (process ${process.ppid}) is writing to this folder`,
  )
  rmSync(path.join(root, `.${path.basename(out)}.new-${process.ppid}`), { recursive: true })
})

test('a folder that holds something else is never replaced', () => {
  const out = place()
  mkdirSync(out)
  writeFileSync(path.join(out, 'thesis.doc'), '')
  expect(() => effects.prepare(out)).toThrow('the folder holds something that is not a dossier')
})

test('a writer killed at any moment leaves one dossier or the other', async () => {
  const out = place()
  effects.replaceFolder(out, files('start'))
  const script = `
    const { nodeEffects } = await import(${JSON.stringify(new URL('./node-effects.ts', import.meta.url).href)})
    const e = nodeEffects(() => {})
    const big = 'x'.repeat(200_000)
    console.log('ready')
    for (let i = 0; ; i++) e.replaceFolder(${JSON.stringify(out)}, new Map([['dossier.json', i + big], ['details/0.json', i + big]]))`
  for (let round = 0; round < 6; round++) {
    const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    await new Promise(resolve => child.stdout.once('data', resolve))
    await setTimeout(7 + round * 11)
    child.kill('SIGKILL')
    await new Promise(resolve => child.once('exit', resolve))
    effects.prepare(out)
    effects.release(out)
    const [a, b] = ['dossier.json', 'details/0.json'].map(f => readFileSync(path.join(out, f), 'utf8'))
    expect(a).toBe(b)
    expect(a === 'start' || a?.endsWith('x'.repeat(200_000))).toBe(true)
    expect(readdirSync(root).filter(n => n.startsWith('.'))).toEqual([])
  }
}, 30_000)

/** The effects on a real disk: the only place of the pipeline, its commands aside, that knows node:fs. */
import * as fs from 'node:fs'
import path from 'node:path'
import type { Effects, Entry } from './effects.ts'

export function nodeEffects(log: (line: string) => void): Effects {
  return {
    list,
    read: file => fs.readFileSync(file),
    prepare,
    release,
    replaceFolder,
    replaceFile,
    log,
    now: () => performance.now(),
  }
}

function list(folder: string): Entry[] {
  return fs.readdirSync(Buffer.from(folder), { encoding: 'buffer' }).map(raw => {
    const stat = fs.lstatSync(Buffer.concat([Buffer.from(`${folder}/`), raw]))
    const shown = raw.toString('utf8')
    return {
      name: Buffer.from(shown).equals(raw) ? shown : null,
      shown,
      kind: kindOf(stat),
      bytes: stat.size,
    }
  })
}

function kindOf(stat: fs.Stats): Entry['kind'] {
  if (stat.isSymbolicLink()) return 'link'
  if (stat.isDirectory()) return 'folder'
  return stat.isFile() ? 'file' : 'other'
}

/** Written beside the folder, named after the process, so that a later run can tell a dead writer from a busy one. The new folder stands from `prepare` on and keeps others off. */
function temporary(target: string, role: 'new' | 'old'): string {
  return path.join(path.dirname(target), `.${path.basename(target)}.${role}-${process.pid}`)
}

function prepare(folder: string): void {
  const parent = path.dirname(path.resolve(folder))
  refuseForeign(folder)
  fs.mkdirSync(parent, { recursive: true })
  const left = new RegExp(`^\\.${path.basename(folder).replace(/[^\w-]/g, '\\$&')}\\.(new|old)-(\\d{1,10})$`)
  for (const name of fs.readdirSync(parent)) {
    const [, role, pid] = left.exec(name) ?? []
    if (pid !== undefined) clear(path.join(parent, name), role === 'old' ? folder : null, Number(pid))
  }
  fs.mkdirSync(temporary(path.resolve(folder), 'new'), { recursive: true })
}

/** Removes the mark that `prepare` left, and anything half written into it. */
function release(folder: string): void {
  fs.rmSync(temporary(path.resolve(folder), 'new'), { recursive: true, force: true })
}

/** The folder will be replaced whole, so it must hold nothing but an earlier dossier. */
function refuseForeign(folder: string): void {
  if (!fs.existsSync(folder)) return
  const names = fs.readdirSync(folder)
  if (names.length > 0 && !names.includes('dossier.json'))
    throw new Error('the folder holds something that is not a dossier; name an empty or a new one')
}

/** Removes what a dead writer left; puts an old folder back when the writer died between the two renames. */
function clear(left: string, restoreTo: string | null, pid: number): void {
  if (pid !== process.pid && isAlive(pid))
    throw new Error(`another build (process ${pid}) is writing to this folder`)
  if (restoreTo !== null && !fs.existsSync(restoreTo)) fs.renameSync(left, restoreTo)
  else fs.rmSync(left, { recursive: true, force: true })
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

function replaceFolder(folder: string, files: ReadonlyMap<string, string>): void {
  const target = path.resolve(folder)
  const fresh = temporary(target, 'new')
  const old = temporary(target, 'old')
  try {
    writeAll(fresh, files)
    if (fs.existsSync(target)) fs.renameSync(target, old)
    fs.renameSync(fresh, target)
  } catch (error) {
    if (fs.existsSync(old) && !fs.existsSync(target)) fs.renameSync(old, target)
    fs.rmSync(fresh, { recursive: true, force: true })
    throw error
  }
  fs.rmSync(old, { recursive: true, force: true })
}

/**
 * Not forced to the disk file by file, which for a thousand articles takes as long as reading them: a folder that a
 * power failure damages is made again by the next build. What cannot be made again, the ledger, is.
 */
function writeAll(folder: string, files: ReadonlyMap<string, string>): void {
  for (const parent of new Set(Array.from(files.keys(), name => path.dirname(path.join(folder, name)))))
    fs.mkdirSync(parent, { recursive: true })
  for (const [name, text] of files) fs.writeFileSync(path.join(folder, name), text)
}

function replaceFile(file: string, text: string): void {
  const fresh = temporary(path.resolve(file), 'new')
  try {
    writeSynced(fresh, text)
    fs.renameSync(fresh, file)
  } catch (error) {
    fs.rmSync(fresh, { force: true })
    throw error
  }
}

function writeSynced(file: string, text: string): void {
  fs.mkdirSync(path.dirname(file), { recursive: true })
  const handle = fs.openSync(file, 'w')
  try {
    fs.writeFileSync(handle, text)
    fs.fsyncSync(handle)
  } finally {
    fs.closeSync(handle)
  }
}

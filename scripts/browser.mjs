/** Finds a Chromium to test with, on any machine: the first rung of a ladder that starts. */
import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress } from 'node:zlib'
import { root } from './install.mjs'

const INSTALLED = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

export const REMEDY =
  'No browser to test with was found. Run "npx playwright install chromium", or install Chromium ' +
  '("apt-get install chromium" on Debian and Ubuntu), or set CHROME_PATH to one.'

/** `{ path, env, from }` of a browser that starts, or null. `env` is what it needs beside the process's own. */
export async function findBrowser() {
  if (process.env.CHROME_PATH) return started(process.env.CHROME_PATH, 'CHROME_PATH')
  return (await playwrightsOwn()) ?? installed() ?? (await fromPackage()) ?? fromDistribution()
}

function started(path, from, env = {}) {
  if (!path) return null
  const tried = spawnSync(path, ['--version'], { env: { ...process.env, ...env }, timeout: 60_000 })
  return tried.status === 0 ? { path, env, from } : null
}

async function playwrightsOwn() {
  const { chromium } = await import('@playwright/test')
  return existsSync(chromium.executablePath())
    ? started(chromium.executablePath(), "Playwright's download")
    : null
}

function installed() {
  for (const name of INSTALLED) {
    const found = started(onPath(name), 'installed')
    if (found) return found
  }
  return null
}

function onPath(name) {
  if (/[\\/]/.test(name)) return existsSync(name) ? name : null
  const found = spawnSync(process.platform === 'win32' ? 'where' : 'which', [name], { encoding: 'utf8' })
  return found.status === 0 ? (found.stdout.split('\n')[0]?.trim() ?? null) : null
}

/** The Chromium inside @sparticuz/chromium (Linux x64), unpacked once beside the other caches. */
async function fromPackage() {
  const pkg = join(root, 'node_modules', '@sparticuz', 'chromium')
  const packed = join(pkg, 'bin', 'chromium.br')
  if (process.platform !== 'linux' || process.arch !== 'x64' || !existsSync(packed)) return null
  const { version } = JSON.parse(readFileSync(join(pkg, 'package.json'), 'utf8'))
  const folder = join(root, 'node_modules', '.cache', 'sourceline-chromium', version)
  const path = join(folder, 'chromium')
  if (!existsSync(path)) await unpack(packed, path)
  chmodSync(path, 0o755)
  const from = 'the package @sparticuz/chromium'
  return started(path, from) ?? started(path, from, { LD_LIBRARY_PATH: await bareLibraries(pkg, folder) })
}

/** The package also carries the shared libraries that a bare system lacks. */
async function bareLibraries(pkg, folder) {
  const into = join(folder, 'al2023')
  if (!existsSync(into)) {
    const tar = join(folder, 'libraries.tar')
    await unpack(join(pkg, 'bin', 'al2023.tar.br'), tar)
    mkdirSync(into, { recursive: true })
    spawnSync('tar', ['-xf', tar, '-C', into])
    rmSync(tar)
  }
  return join(into, 'lib')
}

/** Decompresses to a temporary name and renames, so that a broken run leaves nothing that looks whole. */
async function unpack(from, to) {
  mkdirSync(dirname(to), { recursive: true })
  const partial = `${to}.${process.pid}.partial`
  await pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(partial))
  renameSync(partial, to)
}

/** As root on Debian and its kin the distribution's own package can be installed without asking anybody. */
function fromDistribution() {
  if (process.getuid?.() !== 0 || !onPath('apt-get')) return null
  console.log("Installing the distribution's Chromium (apt-get install chromium) …")
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore' })
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { stdio: 'ignore' })
  return started(onPath('chromium'), "the distribution's package")
}

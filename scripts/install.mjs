/** Installs what the lockfile asks for and node_modules lacks. Plain Node: it runs before anything is installed. */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))
const OLDEST_NODE = [20, 19]

export function ensureInstalled() {
  refuseOldNode()
  process.chdir(root)
  if (missingPackages().length === 0) return
  console.log('Installing packages (once, by package-lock.json) …')
  const done = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (done.status !== 0) fail('npm ci failed. Check the network connection and run the command again.')
  const missing = missingPackages()
  if (missing.length > 0) fail(`npm ci ended, yet packages are missing: ${missing.slice(0, 5).join(', ')}`)
}

/** Prints one sentence and ends the process with code 1. */
export function fail(sentence) {
  console.error(sentence)
  process.exit(1)
}

function refuseOldNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const [wantMajor, wantMinor] = OLDEST_NODE
  if (major > wantMajor || (major === wantMajor && minor >= wantMinor)) return
  fail(
    `Sourceline needs Node ${OLDEST_NODE.join('.')} or newer; this is ${process.versions.node}. Get it from https://nodejs.org.`,
  )
}

/** Names in the lockfile that are not installed in that version; packages for other platforms do not count. */
function missingPackages() {
  const installed = readLock(join(root, 'node_modules', '.package-lock.json'))
  return Object.entries(readLock(join(root, 'package-lock.json')))
    .filter(
      ([path, wanted]) => path !== '' && !wanted.optional && installed[path]?.version !== wanted.version,
    )
    .map(([path]) => path.replace(/^.*node_modules\//, ''))
}

function readLock(file) {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')).packages ?? {}) : {}
}

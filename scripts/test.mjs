/**
 * `npm test`: everything that must hold, the same for a person and for a server. Installs what is missing, finds a
 * browser, then types, lint and format, dead code, unit and golden cases, build, a second reader of every quotation,
 * size budget, browser journeys.
 * Every step runs, also after a failure. Closes with what ran, how long it took, and `N passed, N failed`.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ensureInstalled, fail, root } from './install.mjs'

ensureInstalled()
const { findBrowser, REMEDY } = await import('./browser.mjs')
const { run, runPackage } = await import('./run.mjs')

const results = join(root, 'test-results')
const unitReport = join(results, 'unit.json')
const journeyReport = join(results, 'journeys.json')
rmSync(results, { recursive: true, force: true })
mkdirSync(results, { recursive: true })

const browser = await findBrowser()
if (!browser) fail(`${REMEDY}\n\n0 passed, 1 failed`)
console.log(`Browser: ${browser.path} (${browser.from})`)

const unit = ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${unitReport}`]
const journeys = {
  ...browser.env,
  SOURCELINE_BROWSER: browser.path,
  PLAYWRIGHT_JSON_OUTPUT_NAME: journeyReport,
}

const steps = [
  { name: 'types', go: () => runPackage('typescript', 'tsc', ['-b']) },
  { name: 'lint and format', go: () => runPackage('@biomejs/biome', 'biome', ['check', '.']) },
  { name: 'dead code', go: () => runPackage('knip', 'knip', []) },
  {
    name: 'unit and golden cases',
    go: () => runPackage('vitest', 'vitest', unit, { CI: 'true' }),
    counts: unitCounts,
  },
  { name: 'build', go: () => run(process.execPath, ['scripts/build.mjs']) },
  { name: 'second reader', go: readAgain },
  { name: 'size budget', go: () => run(process.execPath, ['scripts/size.mjs']) },
  {
    name: 'browser journeys',
    go: () => runPackage('@playwright/test', 'playwright', ['test', '--reporter=list,json'], journeys),
    counts: journeyCounts,
  },
]

const rows = []
for (const { name, go, counts } of steps) {
  console.log(`\n== ${name}`)
  const begun = performance.now()
  const code = await go()
  if (code === null) continue
  const seconds = ((performance.now() - begun) / 1000).toFixed(1)
  rows.push({ name, seconds, ...asChecks(counts?.() ?? { passed: 0, failed: 0 }, code) })
}

console.log('')
for (const { name, seconds, passed, failed } of rows) {
  const verdict = failed === 0 ? 'ok    ' : 'FAILED'
  console.log(
    `${verdict} ${name.padEnd(22)} ${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed ${seconds.padStart(7)} s`,
  )
}
const passed = rows.reduce((sum, row) => sum + row.passed, 0)
const failed = rows.reduce((sum, row) => sum + row.failed, 0)
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1

/**
 * Every published text and quotation against the articles, by a reader in another language: of the site just built and
 * of the golden cases. Null where there is no Python to run it, which the output says and nothing counts.
 */
async function readAgain() {
  if (spawnSync('python3', ['--version']).status !== 0) {
    console.log('Not run: there is no python3 on this machine.')
    return null
  }
  const cases = join(root, 'src', 'pipeline', 'cases')
  const dossiers = readdirSync(cases).map(name => [
    join(cases, name, 'golden'),
    join(cases, name, 'articles'),
  ])
  const dist = join(root, 'dist')
  const published = existsSync(dist) ? readdirSync(dist).filter(name => name.startsWith('data-')) : []
  if (published.length === 0) return 1
  const sites = published.map(name => [join(dist, name), join(root, 'seeds')])
  for (const [data, articles] of [...sites, ...dossiers]) {
    if ((await run('python3', ['scripts/check_quotations.py', data, articles])) !== 0) return 1
  }
  return 0
}

/** A step without counts of its own is one check; one that exits with an error has at least one failure. */
function asChecks({ passed, failed }, code) {
  if (code !== 0) return { passed, failed: Math.max(1, failed) }
  return { passed: passed + failed === 0 ? 1 : passed, failed }
}

/** A report that was not written counts as a failure. */
function unitCounts() {
  if (!existsSync(unitReport)) return { passed: 0, failed: 1 }
  const report = JSON.parse(readFileSync(unitReport, 'utf8'))
  return { passed: report.numPassedTests, failed: report.numFailedTests }
}

function journeyCounts() {
  if (!existsSync(journeyReport)) return { passed: 0, failed: 1 }
  const { stats } = JSON.parse(readFileSync(journeyReport, 'utf8'))
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky }
}

// node scripts/bench.mjs [--only ours,canvas-probe] [--sizes 100,1000] [--runs 5]
// Measures the timeline's speed beside other timelines and a bare canvas; see bench/speed/main.ts.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { findBrowser, REMEDY } from './browser.mjs'

const main = fileURLToPath(new URL('../bench/speed/main.ts', import.meta.url))
const browser = await findBrowser()
if (!browser) {
  console.error(REMEDY)
  process.exit(1)
}
const run = spawnSync(process.execPath, ['--import', 'tsx', main, ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, ...browser.env, CHROME_PATH: browser.path },
})
process.exitCode = run.status ?? 1

// node scripts/gallery.mjs
// Writes .sourceline/gallery/index.html: every fixture scene of the timeline as it is laid out now.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const main = fileURLToPath(new URL('../bench/speed/gallery.ts', import.meta.url))
const run = spawnSync(process.execPath, ['--import', 'tsx', main, ...process.argv.slice(2)], {
  stdio: 'inherit',
})
process.exitCode = run.status ?? 1

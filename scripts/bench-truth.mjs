// node scripts/bench-truth.mjs CORPORA_DIR [--only KIND]
// Scores the engine on a folder of annotated corpora; see bench/truth/main.ts.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const main = fileURLToPath(new URL('../bench/truth/main.ts', import.meta.url))
const run = spawnSync(process.execPath, ['--import', 'tsx', main, ...process.argv.slice(2)], {
  stdio: 'inherit',
})
process.exitCode = run.status ?? 1

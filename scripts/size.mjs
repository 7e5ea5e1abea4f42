/** What a first visit loads: every script and style sheet that `dist/index.html` names, compressed, against the budget. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { fail, root } from './install.mjs'

/** kB of 1,000 bytes, gzip. A page that uses every given library once is 104. */
const BUDGET = 130

const page = readFileSync(join(root, 'dist', 'index.html'), 'utf8')
const files = new Set([...page.matchAll(/(?:src|href)="\.\/([^"]+\.(?:js|css))"/g)].map(m => m[1]))
if (files.size < 2) fail('dist/index.html names no script or no style sheet; run "npm run build" first.')
let total = 0
for (const file of files) {
  const size = gzipSync(readFileSync(join(root, 'dist', file)), { level: 9 }).length / 1000
  total += size
  console.log(`${size.toFixed(1).padStart(7)} kB  ${file}`)
}
console.log(`${total.toFixed(1).padStart(7)} kB  first load, gzip; budget ${BUDGET} kB`)
if (total > BUDGET) fail(`The first load is ${(total - BUDGET).toFixed(1)} kB over its budget.`)

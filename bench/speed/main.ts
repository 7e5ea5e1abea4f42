/**
 * The speed benchmark: the same wheel, drag, clicks and filter for every contestant, each run in a fresh browser, rounds
 * interleaved so that all see the same noise. Prints medians with ranges and multiples of the canvas probe.
 *
 *   npm run bench -- [--only ours,canvas-probe] [--sizes 100,1000] [--runs 5] [--limit 60] [--pictures]
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { siteFiles } from './app.ts'
import { contestant, NAMES, workFolder } from './build.ts'
import { type Generated, generate } from './generate.ts'
import { measure } from './measure.ts'
import { type Row, report } from './report.ts'

const option = (name: string, otherwise: string) => {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? otherwise : (process.argv[at + 1] ?? otherwise)
}

const only = option('only', NAMES.join(',')).split(',')
const sizes = option('sizes', '100,1000,10000,100000').split(',').map(Number)
const runs = Number(option('runs', '5'))
const limit = Number(option('limit', '60')) * 1000
/** Beyond these sizes a peer is not tried: it did not finish at a tenth of them. */
const LARGEST: Record<string, number> = { timelinejs: 1000, 'vis-timeline': 10_000, 'vis-cluster': 10_000 }

/** The index of a generated dossier; a million rows are more than one string may hold. */
function indexFile({ dossier }: Generated): Buffer {
  const { events, ...head } = dossier
  const rows = events.map((row, i) => Buffer.from(`${i === 0 ? '' : ',\n'}${JSON.stringify(row)}`))
  const start = Buffer.from(`${JSON.stringify(head).slice(0, -1)},"events":[`)
  return Buffer.concat([start, ...rows, Buffer.from(']}')])
}

const browserPath = process.env.CHROME_PATH ?? '/usr/bin/chromium'
const contestants = await Promise.all(only.map(contestant))
const rows: Row[] = []
const stopped = new Set<string>()
for (const size of sizes) {
  const generated = generate(size)
  const index = indexFile(generated)
  for (let round = 0; round < runs; round++)
    for (const one of contestants) {
      if (stopped.has(one.name) || size > (LARGEST[one.name] ?? Number.POSITIVE_INFINITY)) continue
      const files = one.site ? siteFiles(one.folder, generated) : () => null
      const picture = process.argv.includes('--pictures') ? join(workFolder, `${one.name}-${size}.png`) : null
      const run = await measure(one, {
        browserPath,
        data: path => (path.endsWith('/dossier.json') ? index : files(path)),
        limit,
        picture,
      })
      rows.push({ name: one.name, size, ...run })
      if (run.unfinished) stopped.add(one.name)
      process.stderr.write(`${size} #${round + 1} ${one.name} ${JSON.stringify(run)}\n`)
    }
}
mkdirSync(workFolder, { recursive: true })
writeFileSync(join(workFolder, 'runs.json'), JSON.stringify(rows, null, 1))
console.log(report(rows))

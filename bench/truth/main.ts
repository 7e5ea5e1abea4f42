/**
 * How right is the engine on texts it was not written for?
 *
 *     npm run bench:truth -- CORPORA_DIR [--only KIND]
 *
 * CORPORA_DIR holds annotated corpora named by kind: timex-*.jsonl, docdate-*, eventdates-*, merge-*, timelines-*.
 * They are other people's texts and no part of the project.
 */
import { parseArgs } from 'node:util'
import { CorpusError, corpusFiles, readCorpus } from './corpus.ts'
import { docdate } from './docdate.ts'
import { eventdates } from './eventdates.ts'
import type { Kind } from './kind.ts'
import { merge } from './merge.ts'
import { plainTable } from './table.ts'
import { timelines } from './timelines.ts'
import { timex } from './timex.ts'

const KINDS: readonly Kind[] = [docdate, eventdates, merge, timelines, timex]

const USAGE = 'usage: npm run bench:truth -- CORPORA_DIR [--only KIND]'

function main(): void {
  const { folder, kinds } = readArguments()
  const cells: string[][] = []
  for (const name of corpusFiles(folder)) {
    const kind = kinds.find(k => name.startsWith(`${k.prefix}-`))
    if (!kind) continue
    console.error(`scoring ${name}`)
    const rows = kind.score(name, readCorpus(folder, name))
    for (const row of rows) cells.push([name, row.measure, row.ours, row.peer ?? '-', row.note ?? ''])
  }
  if (cells.length === 0) throw new CorpusError(`${folder}: no file of a known kind (${prefixes(kinds)})`)
  console.log(plainTable(['file', 'measure', 'ours', 'peer', 'note'], cells))
}

function readArguments(): { folder: string; kinds: readonly Kind[] } {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { only: { type: 'string' } },
  })
  const [folder] = positionals
  if (folder === undefined || positionals.length > 1) throw new CorpusError(USAGE)
  const kinds = KINDS.filter(k => values.only === undefined || k.prefix === values.only)
  if (kinds.length === 0) throw new CorpusError(`--only ${values.only}: no such kind (${prefixes(KINDS)})`)
  return { folder, kinds }
}

function prefixes(kinds: readonly Kind[]): string {
  return kinds.map(k => k.prefix).join(', ')
}

try {
  main()
} catch (error) {
  if (!(error instanceof CorpusError || (error instanceof TypeError && 'code' in error))) throw error
  console.error(error.message)
  process.exitCode = 1
}

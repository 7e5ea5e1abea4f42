/** The command line of the pipeline, taken apart. */

export interface Command {
  folder: string
  /** Null: nothing is written. */
  out: string | null
  /** Words whose dates and events are to be traced. */
  explain: string | null
  quiet: boolean
  /** Worker threads; null: as many as pay. */
  workers: number | null
}

export const USAGE = `npm run dossier -- FOLDER --out DIR      convert a folder of articles (.txt, .md) into the data of a timeline
npm run dossier -- FOLDER --explain TEXT   show how the dates and events with these words came about
  --quiet       print faults only
  --workers N   use N worker threads`

/** The command, or what is wrong with it. */
export function parseCommand(args: readonly string[]): Command | { fault: string } {
  const command: Command = { folder: '', out: null, explain: null, quiet: false, workers: null }
  const rest = [...args]
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    if (arg === '--quiet') command.quiet = true
    else if (arg.startsWith('--')) {
      const fault = option(command, arg, rest.shift())
      if (fault) return { fault }
    } else if (command.folder !== '') return { fault: `one folder only: ${command.folder} or ${arg}?` }
    else command.folder = arg
  }
  if (command.folder === '') return { fault: 'name a folder of articles' }
  return command.out === null && command.explain === null
    ? { fault: 'name a folder to write to with --out' }
    : command
}

function option(command: Command, name: string, value: string | undefined): string | null {
  if (!['--out', '--explain', '--workers'].includes(name)) return `unknown option ${name}`
  if (value === undefined || value === '') return `${name} needs a value`
  if (name === '--out') command.out = value
  if (name === '--explain') command.explain = value
  if (name !== '--workers') return null
  command.workers = Number(value)
  return Number.isInteger(command.workers) && command.workers >= 0 && command.workers <= 64
    ? null
    : '--workers takes a number up to 64'
}

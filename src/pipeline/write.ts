/** A built dossier to disk: the whole data folder or nothing, and the ledger beside the articles. */
import type { Built } from './build.ts'
import type { Effects } from './effects.ts'
import { formatLedger } from './ids/ledger.ts'
import { outputFiles } from './output.ts'
import { LEDGER_FILE } from './read/folder.ts'

/**
 * The ledger goes first: an id that is on paper but not yet in the data harms nobody, one that is in the data but on no
 * paper would be given to another event. Gives the reason when the ledger could not be kept; throws when the data could not.
 */
export function writeDossier(built: Built, folder: string, out: string, effects: Effects): string | null {
  const fault = keepLedger(built, folder, effects)
  effects.replaceFolder(out, outputFiles(built.dossier))
  return fault
}

function keepLedger({ ledger }: Built, folder: string, effects: Effects): string | null {
  try {
    effects.replaceFile(`${folder}/${LEDGER_FILE}`, formatLedger(ledger))
    return null
  } catch (error) {
    const cause = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : ''
    return `${LEDGER_FILE} could not be written to the folder${cause}: links to events may change with the next build`
  }
}

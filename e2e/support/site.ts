/** Where the tested sites are: a hand-made dossier with one of everything, and the sample as built. */
import { join } from 'node:path'

const PORT = Number(process.env['SOURCELINE_TEST_PORT'] ?? 4360)
export const ORIGIN = `http://127.0.0.1:${PORT}`
export const PORT_NUMBER = PORT
/** Under sub-paths, as on a project page. */
export const HAND_MADE = '/hand/made/'
export const SAMPLE = '/sample/'

const root = join(import.meta.dirname, '..', '..')
export const folders = {
  [HAND_MADE]: join(root, '.sourceline', 'e2e-site'),
  [SAMPLE]: join(root, 'dist'),
}
export const handMadeData = join(root, '.sourceline', 'e2e-data')

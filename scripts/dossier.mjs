/** `npm run dossier -- FOLDER --out DIR`: converts a folder of articles, or explains a date or an event. */
import { ensureInstalled } from './install.mjs'
import { runTypeScript } from './run.mjs'

ensureInstalled()
process.exitCode = await runTypeScript('src/pipeline/main.ts', process.argv.slice(2))

/** From a folder of articles to a site in `dist/`. */
import { existsSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fail, root } from './install.mjs'
import { runPackage, runTypeScript } from './run.mjs'

const SAMPLE = join(root, 'seeds')

/** The folder named on the command line, relative to where the command was typed; the sample without one. */
export function folderArgument(argv) {
  const typed = argv.find(a => !a.startsWith('-'))
  const folder = typed ? resolve(process.env.INIT_CWD ?? process.cwd(), typed) : SAMPLE
  if (!existsSync(folder)) fail(`There is no folder ${folder}. Give the folder that holds your articles.`)
  if (!statSync(folder).isDirectory()) fail(`${folder} is a file. Give the folder that holds your articles.`)
  return folder
}

/** Where the converted data goes: `public/data`, under version control, for the sample; `.sourceline/data` for others. */
function dataFolder(folder) {
  return folder === SAMPLE ? join(root, 'public', 'data') : join(root, '.sourceline', 'data')
}

/** Converts, bundles and writes a page for each event. Ends the process where a step fails. */
export async function buildSite(folder) {
  const data = dataFolder(folder)
  await orStop(runTypeScript('src/pipeline/main.ts', [folder, '--out', data]))
  await orStop(runPackage('vite', 'vite', ['build', '--logLevel', 'warn'], { SOURCELINE_DATA: data }))
  await orStop(runTypeScript('src/pipeline/pages/main.ts', [data, join(root, 'dist')]))
}

async function orStop(exitCode) {
  const code = await exitCode
  if (code !== 0) process.exit(code)
}

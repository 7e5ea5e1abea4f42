import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { writeFixture } from '../fixture/write.ts'
import { serve } from './serve.ts'
import { folders, HAND_MADE, handMadeData, PORT_NUMBER, SAMPLE } from './site.ts'

/** Builds the hand-made site, serves it and the sample, and finds a browser where none was given. */
export default async function setup(): Promise<() => Promise<void>> {
  writeFixture(handMadeData)
  const vite = join('node_modules', 'vite', 'bin', 'vite.js')
  const env = { ...process.env, SOURCELINE_DATA: handMadeData, SOURCELINE_OUT: folders[HAND_MADE] }
  const built = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'error'], { env, stdio: 'inherit' })
  if (built.status !== 0) throw new Error('The site could not be built.')
  const pages = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'src/pipeline/pages/main.ts', handMadeData, folders[HAND_MADE]],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  )
  if (pages.status !== 0) throw new Error('The event pages could not be written.')
  if (!existsSync(join(folders[SAMPLE], 'index.html')))
    throw new Error('dist/ is missing: run "npm run build" first.')
  return serve(PORT_NUMBER, folders)
}

/** The rooms of `src/` may only import what their tsconfig and the linter allow. Here each forbidden kind is planted. */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

const ROOMS = ['dossier', 'timeline', 'pipeline', 'app']
const HOMES = ROOMS.map(room => `${room}/home.ts`)

const ALLOWED = {
  'timeline/allowed.ts': `import { home } from '../dossier/home.ts'\nexport const all = [home]\n`,
  'pipeline/allowed.ts': `import { readFileSync } from 'node:fs'\nimport { home } from '../timeline/home.ts'\nexport const all = [home, readFileSync]\n`,
  'app/allowed.ts': `import { home } from '../timeline/home.ts'\nexport const all = [home, document.title]\n`,
}

const importing = (path: string) => `import { home } from '${path}'\nexport const all = [home]\n`

/** File -> text that the compiler must refuse. */
const REFUSED_BY_COMPILER: Record<string, string> = {
  'dossier/imports-timeline.ts': importing('../timeline/home.ts'),
  'dossier/imports-pipeline.ts': importing('../pipeline/home.ts'),
  'dossier/imports-app.ts': importing('../app/home.ts'),
  'dossier/uses-dom.ts': 'export const all = document.title\n',
  'dossier/uses-node.ts': `import { readFileSync } from 'node:fs'\nexport const all = readFileSync\n`,
  'timeline/imports-pipeline.ts': importing('../pipeline/home.ts'),
  'timeline/imports-app.ts': importing('../app/home.ts'),
  'timeline/uses-dom.ts': 'export const all = window.innerWidth\n',
  'timeline/uses-node.ts': 'export const all = process.env\n',
  'pipeline/imports-app.ts': importing('../app/home.ts'),
  'pipeline/uses-dom.ts': 'export const all = document.title\n',
  'app/imports-pipeline.ts': importing('../pipeline/home.ts'),
  'app/uses-node.ts': `import { readFileSync } from 'node:fs'\nexport const all = readFileSync\n`,
}

/** File -> text that the linter must refuse: npm packages a room has no business with. */
const REFUSED_BY_LINTER: Record<string, string> = {
  'dossier/imports-react.ts': `import { useState } from 'react'\nexport const all = useState\n`,
  'timeline/imports-selection.ts': `import { select } from 'd3'\nexport const all = select\n`,
  'app/imports-wink.ts': `import wink from 'wink-nlp'\nexport const all = wink\n`,
}

const project = join(import.meta.dirname, '..')
let house = ''

beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), 'house-'))
  symlinkSync(join(project, 'node_modules'), join(house, 'node_modules'))
  for (const file of ['tsconfig.json', 'biome.json']) cpSync(join(project, file), join(house, file))
  for (const room of ROOMS) {
    mkdirSync(join(house, 'src', room), { recursive: true })
    const config = readFileSync(join(project, 'src', room, 'tsconfig.json'), 'utf8')
    writeFileSync(
      join(house, 'src', room, 'tsconfig.json'),
      config.replaceAll('node_modules/.cache/types', 'out'),
    )
  }
  for (const home of HOMES) plant({ [home]: 'export const home = 1\n' })
  plant(ALLOWED)
  plant(REFUSED_BY_COMPILER)
  plant(REFUSED_BY_LINTER)
})

afterAll(() => rmSync(house, { recursive: true, force: true }))

function plant(files: Record<string, string>) {
  for (const [file, text] of Object.entries(files)) writeFileSync(join(house, 'src', file), text)
}

function output(command: string, args: string[]): string {
  const done = spawnSync(join(project, 'node_modules', '.bin', command), args, {
    cwd: house,
    encoding: 'utf8',
  })
  return done.stdout + done.stderr
}

test('the compiler refuses every import across a forbidden wall, and only those', () => {
  const said = output('tsc', ['-b', ...ROOMS.map(room => `src/${room}`)])
  for (const file of Object.keys(REFUSED_BY_COMPILER)) expect(said).toContain(`src/${file}(`)
  for (const file of [...HOMES, ...Object.keys(ALLOWED)]) expect(said).not.toContain(`src/${file}(`)
}, 120_000)

test('the linter refuses packages that a room may not use', () => {
  const said = output('biome', [
    'lint',
    '--vcs-enabled=false',
    '--max-diagnostics=none',
    '--colors=off',
    'src',
  ])
  for (const file of Object.keys(REFUSED_BY_LINTER))
    expect(said).toMatch(new RegExp(`${file}:\\d+:\\d+ lint/style/noRestrictedImports`))
  for (const file of [...HOMES, ...Object.keys(ALLOWED)]) {
    expect(said).not.toMatch(new RegExp(`${file}:\\d+:\\d+ lint/style/noRestrictedImports`))
  }
}, 60_000)

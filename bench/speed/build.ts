/** Builds the contestants' pages into `.sourceline/bench/`; the peers are installed there too, and only there. */
import { spawnSync } from 'node:child_process'
import { copyFileSync, cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { build as viteBuild } from 'vite'
import { installApp } from './app.ts'
import { generate } from './generate.ts'
import type { Contestant } from './measure.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const here = fileURLToPath(new URL('.', import.meta.url))
export const workFolder = join(root, '.sourceline', 'bench')

/** Versions the published comparison was measured with. */
const PEERS = ['vis-timeline@8.5.4', '@knight-lab/timelinejs@3.9.11']

const WHEEL = {
  stage: '#stage',
  query: '',
  modifiers: 0,
  zoom: 'wheel',
  pan: true,
  steps: 60,
  inject: '',
  site: false,
} as const

const PLANS: Record<string, Omit<Contestant, 'name' | 'folder'> & { page: string }> = {
  'canvas-probe': { ...WHEEL, page: 'probe' },
  ours: { ...WHEEL, page: 'ours', stage: '.tl-plot', modifiers: 2 },
  app: {
    ...WHEEL,
    page: 'app',
    stage: '.tl-plot',
    modifiers: 2,
    site: true,
    inject: `(${installApp.toString()})()`,
  },
  'vis-timeline': { ...WHEEL, page: 'vis-timeline', stage: '.vis-center' },
  'vis-cluster': { ...WHEEL, page: 'vis-timeline', stage: '.vis-center', query: '?cluster' },
  timelinejs: { ...WHEEL, page: 'timelinejs', stage: '.tl-timenav', zoom: 'call', steps: 8 },
}
export const NAMES = Object.keys(PLANS)

export async function contestant(name: string): Promise<Contestant> {
  const plan = PLANS[name]
  if (!plan) throw new Error(`unknown contestant ${name}; there are ${NAMES.join(', ')}`)
  const { page, ...rest } = plan
  const folder = join(workFolder, 'pages', page)
  rmSync(folder, { recursive: true, force: true })
  await pages[page]?.(folder)
  return { name, folder, ...rest }
}

const pages: Record<string, (folder: string) => Promise<void>> = {
  ours: folder => bundle(join(here, 'ours'), folder),
  app: async folder => buildSite(folder),
  probe: folder => bundle(shell('probe', join(here, 'probe', 'canvas-probe.ts')), folder),
  'vis-timeline': async folder => {
    install()
    await bundle(shell('vis', peerPage('vis-timeline.mjs')), folder)
  },
  timelinejs: async folder => {
    install()
    const head = '<link rel="stylesheet" href="/css/timeline.css"><script src="/js/timeline.js"></script>'
    await bundle(shell('timelinejs', peerPage('timelinejs.mjs'), head), folder)
    const dist = join(workFolder, 'peers', 'node_modules', '@knight-lab', 'timelinejs', 'dist')
    for (const part of ['css', 'js']) cpSync(join(dist, part), join(folder, part), { recursive: true })
  },
}

/** A page with the same stage and panel for all. */
function shell(name: string, script: string, head = ''): string {
  const folder = join(workFolder, 'shells', name)
  mkdirSync(folder, { recursive: true })
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Timeline</title><link rel="icon" href="data:,">${head}
<style>body{margin:0;font:13px sans-serif}#stage{width:1280px;height:640px;overflow:hidden;position:relative}</style></head>
<body><div id="stage"></div><div id="detail"></div><script type="module" src="/@fs${script}"></script></body></html>`,
  )
  return folder
}

/** A peer's page stands beside its packages, so that they resolve. */
function peerPage(name: string): string {
  const folder = join(workFolder, 'peers')
  for (const file of ['page.mjs', name]) copyFileSync(join(here, 'peers', file), join(folder, file))
  return join(folder, name)
}

function install(): void {
  const folder = join(workFolder, 'peers')
  if (existsSync(join(folder, 'node_modules', 'vis-timeline'))) return
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), '{"private":true}')
  const options = ['--no-audit', '--no-fund', '--legacy-peer-deps', '--ignore-scripts']
  const done = spawnSync('npm', ['install', ...options, ...PEERS], { cwd: folder, stdio: 'inherit' })
  if (done.status !== 0)
    throw new Error('the peers could not be installed; --only ours,canvas-probe needs none')
}

/** As `npm run build` does, with a dossier of nothing: the benchmark answers for its data. */
function buildSite(folder: string): void {
  const data = join(workFolder, 'app-data')
  mkdirSync(data, { recursive: true })
  writeFileSync(join(data, 'dossier.json'), JSON.stringify(generate(0).dossier))
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js')
  const env = { ...process.env, SOURCELINE_DATA: data, SOURCELINE_OUT: folder }
  const args = [vite, 'build', '--logLevel', 'error']
  const done = spawnSync(process.execPath, args, { cwd: root, env, stdio: 'inherit' })
  if (done.status !== 0) throw new Error('the site could not be built')
}

async function bundle(from: string, folder: string): Promise<void> {
  await viteBuild({
    root: from,
    configFile: false,
    logLevel: 'error',
    base: '/',
    plugins: [react(), absolute()],
    build: { outDir: folder, emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 5000 },
  })
}

/** Lets a shell name its script by its place on disk. */
function absolute() {
  return {
    name: 'script-by-place',
    resolveId: (id: string) => (id.startsWith('/@fs') ? id.slice('/@fs'.length) : null),
  }
}

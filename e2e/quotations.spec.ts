import { spawnSync } from 'node:child_process'
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { details, dossier } from '../src/dossier/schema.ts'
import type { AppPage } from './support/app-page.ts'
import { expect, test } from './support/journey.ts'
import { folders, SAMPLE } from './support/site.ts'

const CHECKER = join('scripts', 'check_quotations.py')
const ARTICLES = 'seeds'

interface Shown {
  id: string
  evidence: { span: { article: string; start: number; end: number }; quote: string }[]
}

test('what the screen quotes, event after event, is what a second reader finds in the articles', async ({
  app,
}) => {
  test.skip(spawnSync('python3', ['--version']).status !== 0, 'The second reader needs python3.')
  test.setTimeout(120_000)
  const data = servedFolder()
  const file = dossier.parse(JSON.parse(readFileSync(join(data, 'dossier.json'), 'utf8')))
  const shown = await readScreen(app, file.events.length)
  expect(shown.map(e => e.id)).toEqual(file.events.map(([id]) => id))
  const told = readdirSync(join(data, 'details')).flatMap(
    name => details.parse(JSON.parse(readFileSync(join(data, 'details', name), 'utf8'))).events,
  )
  expect(shown.flatMap(e => e.evidence)).toHaveLength(told.flatMap(e => e.evidence).length)

  const seen = mkdtempSync(join(tmpdir(), 'sourceline-screen-'))
  writeAsData(seen, data, shown)
  const right = compare(seen)
  expect(right.stdout).toContain(' 0 differ')
  expect(right.status).toBe(0)
  const [first] = shown
  if (first?.evidence[0]) first.evidence[0].quote = first.evidence[0].quote.replace(/.$/, '?')
  writeAsData(seen, data, shown)
  expect(compare(seen).status).toBe(1)
  rmSync(seen, { recursive: true, force: true })
})

/** From the first event to the last by Next, copying what stands on the screen. */
async function readScreen(app: AppPage, events: number): Promise<Shown[]> {
  await app.open('', SAMPLE)
  await app.items.first().click()
  const shown: Shown[] = []
  for (let i = 0; i < events; i++) {
    await app.panel.locator('.quotation').first().waitFor()
    await app.idle()
    shown.push(await app.panel.evaluate(copyOf))
    if (i < events - 1) await app.panel.getByRole('button', { name: /Next/ }).click()
    if (i < events - 1) await expect(app.panel.locator('.steps')).toContainText(`${i + 2} of ${events}`)
  }
  return shown
}

/** Runs in the page. */
function copyOf(panel: Element): Shown {
  const evidence = [...panel.querySelectorAll<HTMLElement>('.excerpt .quotation')].map(e => ({
    span: {
      article: e.dataset['article'] ?? '',
      start: Number(e.dataset['start']),
      end: Number(e.dataset['end']),
    },
    quote: e.textContent ?? '',
  }))
  return { id: /([^/]+)\.html$/.exec(location.pathname)?.[1] ?? '', evidence }
}

/** The folder that the page is served from: its name carries the hash of the data. */
function servedFolder(): string {
  const page = readFileSync(join(folders[SAMPLE], 'index.html'), 'utf8')
  const [, name] = /name="sourceline-data" content="([^"]+)"/.exec(page) ?? []
  return join(folders[SAMPLE], name ?? '')
}

function writeAsData(into: string, data: string, shown: readonly Shown[]): void {
  for (const sub of ['articles', 'details']) mkdirSync(join(into, sub), { recursive: true })
  for (const name of readdirSync(join(data, 'articles')))
    copyFileSync(join(data, 'articles', name), join(into, 'articles', name))
  const file: unknown = JSON.parse(readFileSync(join(data, 'dossier.json'), 'utf8'))
  writeFileSync(join(into, 'dossier.json'), JSON.stringify({ ...Object(file), shards: [0] }))
  writeFileSync(join(into, 'details', '0.json'), JSON.stringify({ events: shown }))
}

function compare(data: string) {
  return spawnSync('python3', [CHECKER, data, ARTICLES], { encoding: 'utf8' })
}

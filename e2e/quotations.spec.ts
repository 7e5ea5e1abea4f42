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
import type { AppPage } from './support/app-page.ts'
import { expect, test } from './support/journey.ts'
import { served, servedFolder } from './support/served.ts'
import { SAMPLE } from './support/site.ts'

const CHECKER = join('scripts', 'check_quotations.py')
const ARTICLES = 'seeds'

interface Quoted {
  span: { article: string; start: number; end: number }
  quote: string
}

interface Shown {
  id: string
  evidence: Quoted[]
  /** All claims of the event as of one. */
  conflicts: [{ claims: Quoted[] }]
}

test('what the screen quotes, event after event, is what a second reader finds in the articles', async ({
  app,
}) => {
  test.skip(spawnSync('python3', ['--version']).status !== 0, 'The second reader needs python3.')
  test.setTimeout(120_000)
  const { dossier, events } = served(SAMPLE)
  const data = servedFolder(SAMPLE)
  const shown = await readScreen(app, dossier.events.length)
  expect(shown.map(e => e.id)).toEqual(dossier.events.map(([id]) => id))
  expect(shown.flatMap(e => e.evidence)).toHaveLength(events.flatMap(e => e.evidence).length)
  const claims = events.flatMap(e => e.conflicts.flatMap(c => c.claims))
  expect(shown.flatMap(e => e.conflicts[0].claims)).toHaveLength(claims.length)

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
  const quoted = (selector: string): Quoted[] =>
    [...panel.querySelectorAll<HTMLElement>(selector)].map(e => ({
      span: {
        article: e.dataset['article'] ?? '',
        start: Number(e.dataset['start']),
        end: Number(e.dataset['end']),
      },
      quote: e.textContent ?? '',
    }))
  return {
    id: /([^/]+)\.html$/.exec(location.pathname)?.[1] ?? '',
    evidence: quoted('.excerpt .quotation'),
    conflicts: [{ claims: quoted('.claims blockquote') }],
  }
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

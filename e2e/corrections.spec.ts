import { spawnSync } from 'node:child_process'
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import * as v from 'valibot'
import { dossier } from '../src/dossier/schema.ts'
import { expect, test } from './support/journey.ts'

const ARTICLES = join(import.meta.dirname, 'fixture', 'harbour')
const folder = join(tmpdir(), `sourceline-harbour-${process.pid}`)
const data = join(folder, 'data')
const articles = join(folder, 'articles')
const BY = '    by: R. Penn\n    reason:'

test.describe.configure({ mode: 'serial' })
test.afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('an editor’s file is applied at build: seven corrections, each with reason and name', () => {
  cpSync(ARTICLES, articles, { recursive: true })
  expect(convert().status).toBe(0)
  writeFileSync(join(articles, 'dossier.yaml'), corrections())
  expect(convert().status).toBe(0)
})

test('a correction that fits nothing stops the build with the file, the line and a remedy', () => {
  const yaml = join(articles, 'dossier.yaml')
  const good = readFileSync(yaml, 'utf8')
  const before = readFileSync(join(data, 'dossier.json'), 'utf8')
  writeFileSync(yaml, `${good}  - event: 1994-01-01-nothing\n    hide: true\n${BY} Not there.\n`)
  const { status, stderr } = convert()
  writeFileSync(yaml, good)
  expect(status).not.toBe(0)
  const line = good.split('\n').length
  expect(stderr).toMatch(new RegExp(`dossier\\.yaml:${line}:\\d+.*no event 1994-01-01-nothing`))
  expect(stderr).toContain('Correct the id')
  expect(readFileSync(join(data, 'dossier.json'), 'utf8')).toBe(before)
})

for (const [what, event, shown, original] of [
  ['retitled', '1994-05-12', 'The storm breaks the sea wall', 'The title was'],
  ['redated', '1994-06-05', 'carnival', 'The date was4 June 1994'],
  ['merged', '1994-05-20', 'town hall', 'Joined with it'],
  ['split', '1994-06-01', 'council', 'Its excerpts were'],
  ['pinned', '1994-05-13', 'mayor', 'Its place in the timeline was'],
  ['credited to another', '1994-05-25', 'harbour master', 'It was credited toKarl Brandt'],
] as const) {
  test(`an event ${what} is shown as corrected, with the original, the reason and the name`, async ({
    app,
  }) => {
    await serveCorrected(app.page)
    await app.open()
    const row = rows().find(([id, title, from]) => from === event && title.includes(shown) && id)
    await app.open(`?e=${row?.[0]}`)
    await expect(app.title).toContainText(shown)
    const correction = app.panel.getByRole('region', { name: 'Correction' })
    await expect(correction).toContainText(`By R. Penn: Reason ${what}.`)
    await expect(correction).toContainText(original)
    await expect(app.item(shown).first()).toContainText('corrected')
  })
}

test('a merged link leads on, a hidden one says so, and the audit tells who hid it and why', async ({
  app,
}) => {
  await serveCorrected(app.page)
  const { redirects } = served()
  const [merged] = Object.entries(redirects).find(([, now]) => now !== null) ?? []
  const [hidden] = Object.entries(redirects).find(([, now]) => now === null) ?? []
  await app.open(`?e=${merged}`)
  await expect(app.notices).toContainText('is now part of the one shown')
  await expect(app.panel.locator('.excerpt')).toHaveCount(2)
  await app.open(`?e=${hidden}`)
  await expect(app.title).toHaveText('This event was withdrawn')
  await app.open('?page=audit')
  await expect(app.page.getByText('hidden by R. Penn: Reason hidden.')).toBeVisible()
})

/** The command itself, as anybody would run it. */
function convert() {
  const command = ['--import', 'tsx', 'src/pipeline/main.ts', articles, '--out', data]
  return spawnSync(process.execPath, command, { encoding: 'utf8' })
}

function served() {
  return v.parse(dossier, JSON.parse(readFileSync(join(data, 'dossier.json'), 'utf8')))
}

function rows() {
  return served().events
}

/** The events are found by their day, so that the journey does not hang on how the engine names them. */
function corrections(): string {
  const on = (day: string, words = '') => rows().find(r => r[2] === day && r[1].includes(words))?.[0]
  const entry = (event: string | undefined, what: string, reason: string) =>
    `  - event: ${event}\n    ${what}\n${BY} Reason ${reason}.\n`
  return [
    'title: The harbour\ncorrections:\n',
    entry(on('1994-05-12'), 'retitle: The storm breaks the sea wall', 'retitled'),
    entry(on('1994-06-04'), 'redate: 1994-06-05', 'redated'),
    entry(on('1994-05-20', 'blocked'), `merge: [${on('1994-05-20', 'closed')}]`, 'merged'),
    entry(on('1994-06-01'), 'split: by two votes', 'split'),
    entry(on('1994-06-06'), 'hide: true', 'hidden'),
    entry(on('1994-05-13'), 'pin: true', 'pinned'),
    entry(on('1994-05-25'), 'reattribute: {to: Anna Holt}', 'credited to another'),
  ].join('')
}

/** The built app over the corrected data. */
async function serveCorrected(page: Page): Promise<void> {
  await page.route(/\/(dossier|audit|known|search)\.json$|\/(details|articles)\/[^/]+\.json$/, route => {
    const [, file] =
      /((?:details\/|articles\/)?[^/]+\.json)$/.exec(new URL(route.request().url()).pathname) ?? []
    return route.fulfill({ path: join(data, file ?? ''), contentType: 'application/json' })
  })
}

import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import type { Route } from '@playwright/test'
import { expect, test } from './support/journey.ts'
import { HAND_MADE, handMadeData, PORT_NUMBER } from './support/site.ts'

const json = 'application/json'
const faults: [string, (route: Route) => Promise<void>, RegExp][] = [
  ['missing', r => r.fulfill({ status: 404 }), /is not on this site/],
  ['server error', r => r.fulfill({ status: 500 }), /answered with an error/],
  ['connection lost', r => r.abort('connectionreset'), /could not be fetched/],
  ['a web page', r => r.fulfill({ body: '<!doctype html>', contentType: 'text/html' }), /a web page instead/],
  ['cut short', r => r.fulfill({ body: '{"format":"sourcel', contentType: json }), /arrived damaged/],
  ['empty', r => r.fulfill({ body: '', contentType: json }), /arrived damaged/],
  ['null', r => r.fulfill({ body: 'null', contentType: json }), /arrived damaged/],
  ['another shape', r => r.fulfill({ body: '{"events":null}', contentType: json }), /arrived damaged/],
  ['deep', r => r.fulfill({ body: '['.repeat(1e5) + ']'.repeat(1e5), contentType: json }), /arrived damaged/],
  ['newer', r => r.fulfill({ body: '{"format":"sourceline/2"}', contentType: json }), /newer version/],
]

for (const [name, answer, sentence] of faults) {
  test(`data ${name}: a sentence, and a way on`, async ({ app }) => {
    await app.page.route('**/dossier.json', answer)
    await app.page.goto(HAND_MADE)
    await expect(app.page.getByRole('alert')).toContainText(sentence)
    await app.page.unroute('**/dossier.json')
    await app.page.getByRole('button', { name: 'Try again' }).click()
    await expect(app.items).toHaveCount(15)
  })
}

test('a server that fails once is asked again without a word', async ({ app }) => {
  let asked = 0
  await app.page.route('**/dossier.json', route => {
    asked += 1
    return asked === 1 ? route.fulfill({ status: 503 }) : route.continue()
  })
  await app.open()
  await expect(app.items).toHaveCount(15)
  expect(asked).toBe(2)
})

test('a missing file is asked for once', async ({ app }) => {
  let asked = 0
  await app.page.route('**/dossier.json', route => {
    asked += 1
    return route.fulfill({ status: 404 })
  })
  await app.page.goto(HAND_MADE)
  await expect(app.page.getByRole('alert')).toBeVisible()
  expect(asked).toBe(1)
})

test('a server that never answers is told of after ten seconds', async ({ app }) => {
  await app.page.route('**/dossier.json', () => new Promise(() => {}))
  await app.page.goto(HAND_MADE)
  await expect(app.page.getByText('The timeline will be drawn here.')).toBeVisible()
  await expect(app.items).toHaveCount(15)
  await expect(app.page.getByRole('alert')).toContainText('within ten seconds', { timeout: 13_000 })
})

test('evidence that cannot be had leaves the rest standing', async ({ app }) => {
  let mended: Promise<void> | null = null
  await app.page.route('**/details/*.json', async route => {
    if (mended === null) return route.fulfill({ status: 404 })
    await mended
    return route.continue()
  })
  await app.open()
  await app.openEvent(/12-hour talks/)
  await expect(app.title).toHaveText(/12-hour talks/)
  await expect(app.panel.getByRole('alert')).toContainText('details/1.json is not on this site')
  // Held back until the press: reading ahead asks for the same file, and would mend the panel before it.
  let answer = () => {}
  mended = new Promise<void>(resolve => {
    answer = resolve
  })
  await app.panel.getByRole('button', { name: 'Try again' }).click()
  answer()
  await expect(app.panel.locator('blockquote')).toContainText('15 July during the visit')
})

test('a connection cut in the middle of a file is told, and the file is had again', async ({ app }) => {
  const port = PORT_NUMBER + 1 + test.info().parallelIndex
  const whole = readFileSync(join(handMadeData, 'dossier.json'))
  const half = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': whole.length })
    response.write(whole.subarray(0, whole.length / 2), () => response.destroy())
  })
  await new Promise<void>(done => half.listen(port, '127.0.0.1', done))
  await app.page.route('**/dossier.json', route => route.continue({ url: `http://127.0.0.1:${port}/` }))
  await app.page.goto(HAND_MADE)
  await expect(app.page.getByRole('alert')).toContainText('could not be fetched')
  await app.page.unroute('**/dossier.json')
  half.close()
  await app.page.getByRole('button', { name: 'Try again' }).click()
  await expect(app.items).toHaveCount(15)
})

test('a part of the page that does not load is told where it belongs, and reloading is offered', async ({
  app,
}) => {
  await app.page.route(/event-column.*\.js/, route => route.abort('connectionfailed'))
  await app.open()
  await app.item(/12-hour talks/).click()
  await expect(app.page.getByRole('alert')).toContainText('A part of this page could not be loaded')
  await expect(app.items).toHaveCount(15)
  await app.page.unroute(/event-column.*\.js/)
  await app.page.getByRole('button', { name: 'Reload the page' }).click()
  await expect(app.title).toHaveText(/12-hour talks/)
})

test('a search whose part does not load says so and leaves the events standing', async ({ app }) => {
  await app.page.route(/search-index.*\.js/, route => route.abort('connectionfailed'))
  await app.open()
  await app.search('helicopter')
  await expect(app.notices.getByRole('alert')).toContainText('A part of this page could not be loaded')
  await expect(app.items).toHaveCount(15)
})

test('what is loaded goes on working when the network goes', async ({ app }) => {
  await app.open('e/2016-07-15-talks-with-lavrov.html')
  await app.page.context().setOffline(true)
  await app.panel.getByRole('button', { name: /Previous/ }).click()
  await app.idle()
  await expect(app.panel.locator('blockquote').first()).toContainText('Soon after flying in')
})

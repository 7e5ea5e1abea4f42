import type { KnownFile } from '../src/dossier/schema.ts'
import { expect, test } from './support/journey.ts'
import { served } from './support/served.ts'
import { SAMPLE } from './support/site.ts'

/** Events that were planned on one day of the articles and had happened on a later one. */
function matured(known: KnownFile) {
  return known.events.flatMap((stages, row) => {
    const planned = stages.find(s => s[1] === 'planned')?.[0]
    const happened = stages.findLast(s => s[1] === 'happened')?.[0]
    return planned && happened && planned < happened ? [{ row, planned, happened }] : []
  })
}

test('as known on: what was planned on one day has happened on a later one', async ({ app }) => {
  const { dossier, known } = served(SAMPLE)
  const found = matured(known)
  expect(found.length).toBeGreaterThan(0)
  for (const { row, planned, happened } of found.slice(0, 2)) {
    const id = dossier.events[row]?.[0]
    await app.open(`?e=${id}&known=${planned}`, SAMPLE)
    await expect(app.panel).toContainText('Planned')
    await app.open(`?e=${id}&known=${happened}`, SAMPLE)
    await expect(app.panel).toContainText('Happened')
    await expect(app.item(dossier.events[row]?.[1] ?? '').first()).toContainText('now happened')
  }
})

test('before the first article nothing is known, and that is said', async ({ app }) => {
  await app.open('?known=2016-01-01', SAMPLE)
  await expect(app.page.locator('main')).toContainText('none of these articles had appeared')
  await app.page.getByRole('button', { name: 'Show all that is known' }).click()
  await app.idle()
  await expect(app.items).toHaveCount(served(SAMPLE).dossier.events.length)
})

test('the counts beside the choices are those of the data under the other filters', async ({ app }) => {
  const { dossier } = served(SAMPLE)
  const [actor] = dossier.actors
    .map((a, i) => ({ id: a.id, n: dossier.events.filter(e => e[9].includes(i)).length, i }))
    .toSorted((a, b) => b.n - a.n)
  if (!actor) throw new Error('The sample has no actor.')
  await app.open(`?actor=${actor.id}&status=planned`, SAMPLE)
  await app.openPanel('Filter')
  const told = dossier.events.filter(e => e[9].includes(actor.i))
  for (const status of ['happened', 'planned', 'reported', 'denied']) {
    const n = told.filter(e => e[8] === status).length
    const choices = app.page.getByRole('group', { name: 'Status' }).locator('.choice')
    await expect(choices.filter({ hasText: status })).toContainText(`${status}${n}`)
  }
  const planned = told.filter(e => e[8] === 'planned')
  await expect(app.page.locator('#events h2')).toHaveText(
    `${planned.length} of ${dossier.events.length} events`,
  )
  for (const [i, article] of dossier.articles.entries()) {
    const choice = app.page.locator('.choice', { hasText: article.title.slice(0, 40) })
    const n = planned.filter(e => e[11].includes(i)).length
    await expect(choice.locator('span').last()).toHaveText(String(n))
  }
})

test('a slip of typing finds the event, in the list and in the articles', async ({ app }) => {
  await app.open('?q=telefone+conversatoin', SAMPLE)
  await expect(app.items).toHaveCount(1)
  await expect(app.items.first()).toContainText('elephone conversation')
  await expect(
    app.page.getByRole('region', { name: 'Found in the articles' }).getByRole('link'),
  ).not.toHaveCount(0)
  expect(await app.page.evaluate(() => CSS.highlights.get('found')?.size ?? 0)).toBeGreaterThan(1)
})

test('where the articles credit different newspapers, both wordings and a mark say so', async ({ app }) => {
  const { events } = served(SAMPLE)
  const differ = events.find(e => e.conflicts.some(c => c.about === 'attribution'))
  await app.open(`?e=${differ?.id}`, SAMPLE)
  const region = app.panel.getByRole('region', { name: 'Where the sources differ' })
  for (const claim of differ?.conflicts[0]?.claims ?? []) await expect(region).toContainText(claim.says)
  await expect(app.item(differ?.title ?? '').first()).toContainText('sources differ')
})

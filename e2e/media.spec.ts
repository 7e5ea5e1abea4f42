import { serveEvents } from './support/generated.ts'
import { expect, test } from './support/journey.ts'
import { served } from './support/served.ts'
import { HAND_MADE } from './support/site.ts'

const VISIT = 'e/2016-07-14-kerry-visit-moscow.html'

test('on paper every event stands with every quotation', async ({ app }) => {
  await app.open()
  const { events } = served(HAND_MADE)
  // Evidence is fetched ahead, since printing waits for nothing.
  for (const shard of [0, 1, 2])
    await app.page.waitForFunction(
      n => performance.getEntriesByType('resource').some(r => r.name.endsWith(`details/${n}.json`)),
      shard,
    )
  await app.idle()
  await app.page.emulateMedia({ media: 'print' })
  await app.page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  const sheet = app.page.locator('.print-sheet')
  expect((await sheet.locator('blockquote').allTextContents()).toSorted()).toEqual(
    events.flatMap(e => e.evidence.map(x => x.quote)).toSorted(),
  )
  await expect(sheet.locator('h2')).toHaveCount(15)
  await expect(app.page.getByRole('searchbox')).toBeHidden()
  await app.page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
  await expect(sheet).toHaveCount(0)
})

test('on paper a large dossier has every event by date and title', async ({ app }) => {
  await serveEvents(app.page, 600)
  await app.open('?lanes=actor')
  await app.page.emulateMedia({ media: 'print' })
  await app.page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  const lines = app.page.locator('.print-line')
  await expect(lines).toHaveCount(600)
  await expect(lines.first()).toHaveText(/\d{4} \w/)
  const bottom = async (name: string) => {
    const box = await app.page.locator(name).boundingBox()
    return box && box.y + box.height
  }
  expect(await bottom('.tl-axis')).toBe(await bottom('.tl-plot'))
})

test('without motion nothing moves: no animation runs, the article stands at its place at once', async ({
  app,
}) => {
  await app.page.emulateMedia({ reducedMotion: 'reduce' })
  await app.open(VISIT)
  await app.panel.getByRole('link', { name: 'Read the article' }).first().click()
  await app.article.locator('.passage-here').first().waitFor()
  const moves = await app.page.evaluate(async () => {
    const column = document.querySelector('.article-column')
    const frame = () => new Promise(done => requestAnimationFrame(done))
    await frame()
    const tops: number[] = []
    for (let i = 0; i < 5; i++) {
      await frame()
      tops.push(column?.scrollTop ?? -1)
    }
    const running = document.getAnimations().filter(a => Number(a.effect?.getComputedTiming().duration) > 50)
    return { stops: new Set(tops).size, running: running.length }
  })
  expect(moves).toEqual({ stops: 1, running: 0 })
})

test('in forced colours the open event, the chosen name and the marks keep their difference', async ({
  app,
}) => {
  await app.page.emulateMedia({ forcedColors: 'active' })
  await app.open(`${VISIT}?article=a001&actor=john-kerry`)
  const seen = await app.page.evaluate(() => {
    const system = (color: string) => {
      const probe = document.body.appendChild(document.createElement('i'))
      probe.style.color = color
      const found = getComputedStyle(probe).color
      probe.remove()
      return found
    }
    const style = (selector: string) => {
      const e = document.querySelector(selector)
      return e ? getComputedStyle(e) : null
    }
    const ownColour = (fill: string) =>
      fill.startsWith('rgb') && ![system('CanvasText'), system('Highlight'), system('Canvas')].includes(fill)
    return {
      passage: style('.passage-here')?.backgroundColor === system('Highlight'),
      name: style('.name[aria-pressed="true"]')?.outlineStyle,
      marks: [...document.querySelectorAll('.tl-glyph')].map(e => getComputedStyle(e).fill).filter(ownColour),
      chosen: style('.tl-selected .tl-glyph')?.fill === system('Highlight'),
    }
  })
  expect(seen).toEqual({ passage: true, name: 'solid', marks: [], chosen: true })
})

test('what changes is told to those who do not see it', async ({ app }) => {
  await app.open()
  await app.openEvent(/12-hour talks/)
  await expect(app.announced).toContainText('12-hour talks')
  await app.search('Kerry')
  await expect(app.announced).toContainText(/\d+ of 15 events shown/)
  await app.page.getByRole('button', { name: 'Show all' }).click()
  await app.idle()
  await expect(app.announced).not.toContainText('events shown')
  await app.panel.getByRole('button', { name: 'Copy link' }).click()
  await expect(app.panel.getByRole('status')).toHaveText('Link copied')
})

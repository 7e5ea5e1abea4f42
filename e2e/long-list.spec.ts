/** A dossier with a long prehistory: its list begins where the drawing opens, and what came before is not lost. */
import type { Page } from '@playwright/test'
import { generate } from '../bench/speed/generate.ts'
import type { DossierFile } from '../src/dossier/schema.ts'
import type { AppPage } from './support/app-page.ts'
import { Drawing } from './support/drawing.ts'
import { serveEvents } from './support/generated.ts'
import { expect, test } from './support/journey.ts'
import { HAND_MADE } from './support/site.ts'

const EVENTS = 600
/** So many of them lie a year apart, long before the others. */
const EARLY = 100
const FIRST_YEAR = 1900

function withPrehistory(dossier: DossierFile): DossierFile {
  return {
    ...dossier,
    events: dossier.events.map((event, i) => {
      if (i >= EARLY) return event
      const [id, title, , , ...rest] = event
      return [id, title, `${FIRST_YEAR + i}-06-01`, `${FIRST_YEAR + i}-06-01`, ...rest]
    }),
  }
}

function earlier(app: AppPage) {
  return app.page.getByRole('button', { name: /earlier events?, from/ })
}

/** Positions in the whole dossier, from 1, of the items in view. */
async function inView(app: AppPage): Promise<number[]> {
  const positions = await app.list.locator('.tl-items > li').evaluateAll(items => {
    const box = document.querySelector('.list-column')?.getBoundingClientRect()
    const strip = innerWidth < 720 ? document.querySelector('.tl-strip')?.getBoundingClientRect() : null
    const top = Math.max(0, box?.top ?? 0, strip?.bottom ?? 0)
    const bottom = Math.min(innerHeight, box?.bottom ?? 0)
    return items
      .map(item => ({ at: Number(item.getAttribute('aria-posinset')), box: item.getBoundingClientRect() }))
      .filter(({ box }) => box.top >= top - 1 && box.bottom <= bottom + 1)
      .map(({ at }) => at)
  })
  return positions.sort((a, b) => a - b)
}

/** Words of the list and where they stand, in CSS px, as far as the window reaches. */
function wordsAndPlaces(page: Page): Promise<string[]> {
  return page
    .locator('h1, #events h2, .tl-earlier, .tl-items .tl-date, .tl-items .tl-name')
    .evaluateAll(all =>
      all
        .map(element => ({ element, box: element.getBoundingClientRect() }))
        .filter(({ box }) => box.top < innerHeight)
        .sort((a, b) => a.box.top - b.box.top || a.box.left - b.box.left)
        .map(({ element, box }) => `${Math.round(box.x)},${Math.round(box.y)} ${element.textContent}`),
    )
}

test.beforeEach(({ page }) => serveEvents(page, EVENTS, withPrehistory))

for (const width of [390, 820, 1440]) {
  test(`at ${width} px the list begins where the drawing opens, before the data is here and after`, async ({
    app,
  }) => {
    const { page } = app
    await page.setViewportSize({ width, height: 900 })
    let release = () => {}
    const held = new Promise<void>(done => {
      release = done
    })
    await page.route(/\/dossier\.json$/, async route => {
      await held
      await route.fallback()
    })
    await page.goto(HAND_MADE)
    await expect(page.locator('.first-screen .tl-earlier')).toHaveText(/^100 earlier events, from 1900$/)
    const before = await wordsAndPlaces(page)
    expect(before.length).toBeGreaterThan(5)
    release()
    await expect(page.locator('.first-screen')).toHaveCount(0)
    await app.idle()
    expect(await wordsAndPlaces(page)).toEqual(before)
    expect((await inView(app))[0]).toBe(EARLY + 1)
    expect(await app.items.first().locator('.tl-date').textContent()).toContain('2016')
  })

  test(`at ${width} px what came before can be shown, and left out again`, async ({ app }) => {
    await app.page.setViewportSize({ width, height: 900 })
    await app.open()
    await expect(earlier(app)).toHaveAttribute('aria-expanded', 'false')
    await earlier(app).click()
    await expect(earlier(app)).toHaveAttribute('aria-expanded', 'true')
    await expect.poll(async () => (await inView(app)).slice(0, 3)).toEqual([1, 2, 3])
    await earlier(app).click()
    await expect.poll(async () => (await inView(app))[0]).toBe(EARLY + 1)
  })
}

test('keys lead from the first event listed to those before it', async ({ app }) => {
  const { keyboard } = app.page
  const position = () => app.page.locator(':focus').locator('xpath=..')
  await app.open()
  await keyboard.press('Tab')
  await keyboard.press('Enter')
  await expect(position()).toHaveAttribute('aria-posinset', String(EARLY + 1))
  await expect(position()).toHaveAttribute('aria-setsize', String(EVENTS))
  await keyboard.press('ArrowUp')
  await expect(position()).toHaveAttribute('aria-posinset', String(EARLY))
  await expect(app.page.locator(':focus')).toBeInViewport({ ratio: 1 })
  await keyboard.press('ArrowDown')
  await expect(position()).toHaveAttribute('aria-posinset', String(EARLY + 1))
  await keyboard.press('End')
  await expect(position()).toHaveAttribute('aria-posinset', String(EVENTS))
  await keyboard.press('Home')
  await expect(position()).toHaveAttribute('aria-posinset', '1')
  await expect(app.page.locator(':focus')).toBeInViewport({ ratio: 1 })
})

test('Home leads to the oldest event from where the list begins', async ({ app }) => {
  await app.open()
  await app.items.first().focus()
  await app.page.keyboard.press('Home')
  await expect(app.page.locator(':focus').locator('xpath=..')).toHaveAttribute('aria-posinset', '1')
  await expect(app.page.locator(':focus')).toBeInViewport({ ratio: 1 })
})

test('a link to an event of long ago shows it in the list and in the drawing', async ({ app }) => {
  const drawing = new Drawing(app)
  const { events } = generate(EVENTS).dossier
  await app.open(`?e=${events[10]?.[0]}`)
  await drawing.ready()
  await expect(app.items.and(app.page.locator('[aria-current]'))).toBeInViewport({ ratio: 1 })
  await expect(earlier(app)).toHaveAttribute('aria-expanded', 'true')
  const box = await drawing.box()
  const mark = await app.page.locator('.tl-selected .tl-glyph').boundingBox()
  expect(mark?.x).toBeGreaterThan(box.x)
  expect(mark?.x).toBeLessThan(box.x + box.width)
  expect(drawing.window()).toBeNull()
})

test('the list of a link with a window of its own begins with that', async ({ app }) => {
  await app.open('?from=1950-01-01&to=1990-01-01')
  await expect(earlier(app)).toHaveText('50 earlier events, from 1900')
  expect((await inView(app))[0]).toBe(51)
})

test('choosing the first event listed leaves the drawing where it is', async ({ app }) => {
  const drawing = new Drawing(app)
  await app.open()
  await drawing.ready()
  await app.items.first().click()
  await drawing.moved()
  await expect(app.page.locator('.tl-selected')).toHaveCount(1)
  expect(drawing.window()).toBeNull()
})

test('moving the drawing leaves the list where it is', async ({ app }) => {
  const drawing = new Drawing(app)
  await app.open()
  await drawing.ready()
  await app.list.evaluate(box => box.scrollTo({ top: 300 }))
  await app.idle()
  const before = await inView(app)
  for (const key of ['+', 'ArrowLeft', '0']) {
    await drawing.plot.press(key)
    await drawing.moved()
  }
  expect(drawing.window()).not.toBeNull()
  expect(await inView(app)).toEqual(before)
})

test('a filter that leaves a long list keeps its beginning, one that leaves a short list shows all of it', async ({
  app,
}) => {
  const early = async () => Number.parseInt((await earlier(app).textContent()) ?? '', 10)
  await app.open()
  await app.tick('Filter', 'happened')
  const some = await early()
  expect(some).toBeGreaterThan(40)
  expect(some).toBeLessThan(EARLY)
  await app.open('?actor=a50')
  await expect(app.list.locator('h2')).toHaveText(/^\d\d? of 600 events$/)
  await expect(earlier(app)).toHaveCount(0)
})

test('on a phone Back leads to the place in the list from which an event was opened', async ({ app }) => {
  await app.page.setViewportSize({ width: 390, height: 844 })
  await app.open()
  await earlier(app).click()
  await app.page.evaluate(() => scrollTo(0, 1200))
  await app.idle()
  const before = await inView(app)
  await app.list.locator(`li[aria-posinset="${before[2]}"] a`).click()
  await app.idle()
  await expect(app.title).toBeVisible()
  await app.page.goBack()
  await app.idle()
  await expect(app.list).toBeVisible()
  expect(await inView(app)).toEqual(before)
})

test('on a phone the overview leads to what came before', async ({ app }) => {
  await app.page.setViewportSize({ width: 390, height: 844 })
  const drawing = new Drawing(app)
  await app.open()
  const strip = await drawing.box(drawing.strip)
  await app.page.mouse.click(strip.x + strip.width / 4, strip.y + 20)
  await drawing.moved()
  await expect(earlier(app)).toHaveAttribute('aria-expanded', 'true')
  await expect.poll(async () => (await inView(app))[0]).toBeLessThan(EARLY)
})

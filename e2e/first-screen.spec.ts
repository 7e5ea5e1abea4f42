import type { Page } from '@playwright/test'
import { expect, test } from './support/journey.ts'
import { served } from './support/served.ts'
import { HAND_MADE } from './support/site.ts'

const WIDTHS = [390, 820, 1440] as const

/** Holds the data back until the returned function is called. */
async function heldBack(page: Page): Promise<() => void> {
  let release = () => {}
  const wait = new Promise<void>(done => {
    release = done
  })
  await page.route('**/dossier.json', async route => {
    await wait
    await route.continue()
  })
  return release
}

/** Where things stand, in CSS px. */
function places(page: Page, selectors: readonly string[]): Promise<(string | null)[]> {
  return page.evaluate(
    all =>
      all.map(selector => {
        const box = document.querySelector(selector)?.getBoundingClientRect()
        return box ? `${selector} ${Math.round(box.x)},${Math.round(box.y)}` : null
      }),
    selectors,
  )
}

/** Those of which there is more to say than one quotation. */
async function eventsOf(page: Page): Promise<string[]> {
  await page.goto(HAND_MADE)
  return served(HAND_MADE)
    .events.filter(e => e.evidence.length > 1 || e.conflicts.length > 0 || e.corrected)
    .map(e => e.id)
}

/** What an event's panel says before "Why this date", and where, in CSS px. */
function wordsAndPlaces(page: Page): Promise<string[]> {
  const told =
    '.event-date, .event-title, .names, blockquote, .section-head, .claims p, .original, figcaption bdi'
  return page.locator('.panel-column').evaluate((panel, selector) => {
    const all = [...panel.querySelectorAll<HTMLElement>(selector)].map(element => {
      const { x, y } = element.getBoundingClientRect()
      return `${Math.round(x)},${Math.round(y)} ${element.innerText}`
    })
    const end = all.findIndex(told => told.endsWith(' Why this date'))
    return end < 0 ? all : all.slice(0, end)
  }, told)
}

for (const width of WIDTHS) {
  test(`at ${width} px the events can be read before the data is here, and stay where they stand`, async ({
    app,
  }) => {
    const { page } = app
    const marks = ['h1', '.column-head', '.tl-items li:first-child', '.tl-items li:nth-child(9)']
    await page.setViewportSize({ width, height: 900 })
    const release = await heldBack(page)
    await page.goto(HAND_MADE)
    await expect(page.locator('.first-screen .tl-items a')).toHaveCount(15)
    const words = await page.locator('.tl-items').innerText()
    const before = await places(page, marks)
    expect(before).not.toContain(null)
    release()
    await expect(page.locator('.first-screen')).toHaveCount(0)
    await app.idle()
    expect(await places(page, marks)).toEqual(before)
    expect(await page.locator('.tl-items').innerText()).toBe(words)
  })

  test(`at ${width} px each event can be read before the data is here, and stays where it stands`, async ({
    app,
  }) => {
    test.slow()
    const { page } = app
    await page.setViewportSize({ width, height: 900 })
    for (const id of await eventsOf(page)) {
      const release = await heldBack(page)
      await page.goto(`${HAND_MADE}e/${id}.html`)
      await expect(page.locator('.first-screen blockquote').first()).toBeVisible()
      const before = await wordsAndPlaces(page)
      release()
      await expect(page.locator('.first-screen')).toHaveCount(0)
      await app.idle()
      expect(await wordsAndPlaces(page)).toEqual(before)
      await page.unroute('**/dossier.json')
    }
  })
}

test('the words of an event stay in the page while the app takes its place', async ({ app }) => {
  const { page } = app
  await page.addInitScript(() => {
    const seen: number[] = []
    Object.assign(window, { seen })
    const look = () => {
      seen.push(document.querySelectorAll('blockquote').length)
      requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
  await app.open('e/2016-07-15-talks-with-lavrov.html')
  await expect(page.locator('.first-screen')).toHaveCount(0)
  const seen: number[] = await page.evaluate(() => Reflect.get(window, 'seen'))
  const shown = seen.slice(seen.findIndex(n => n > 0))
  expect(Math.max(...shown)).toBeGreaterThan(0)
  expect(Math.min(...shown)).toBe(Math.max(...shown))
})

test('a link of the first screen leads to its event', async ({ app }) => {
  const { page } = app
  await heldBack(page)
  await page.goto(HAND_MADE)
  await page.locator('.first-screen .tl-items a').nth(3).click()
  await expect(page).toHaveURL(/\/e\/2016-.*\.html$/)
})

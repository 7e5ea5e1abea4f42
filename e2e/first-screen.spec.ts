import type { Page } from '@playwright/test'
import { expect, test } from './support/journey.ts'
import { HAND_MADE } from './support/site.ts'

const EVENT = `${HAND_MADE}e/2016-07-15-talks-with-lavrov.html`
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

  test(`at ${width} px an event can be read before the data is here, and stays where it stands`, async ({
    app,
  }) => {
    const { page } = app
    const marks = ['.event-date', '.event-title', 'blockquote']
    await page.setViewportSize({ width, height: 900 })
    const release = await heldBack(page)
    await page.goto(EVENT)
    await expect(page.locator('.first-screen blockquote').first()).toBeVisible()
    const before = await places(page, marks)
    const quoted = await page.locator('blockquote').allInnerTexts()
    expect(before).not.toContain(null)
    release()
    await expect(page.locator('.first-screen')).toHaveCount(0)
    await app.idle()
    await expect(page.locator('blockquote')).toHaveText(quoted)
    expect(await places(page, marks)).toEqual(before)
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

import { expect, test } from './support/journey.ts'
import { SAMPLE } from './support/site.ts'

const CALL = /telephone conversation/
const VISIT = 'e/2016-07-14-kerry-visit-moscow.html'

test('opens on the whole dossier and says what it is', async ({ app }) => {
  await app.open()
  await expect(app.page.getByRole('heading', { level: 1 })).toHaveText('Kerry in Moscow, July 2016')
  await expect(app.page.locator('.masthead p')).toContainText(
    '7 articles · 15 events · 27 Feb 2016 to 20 Jan 2017',
  )
  await expect(app.items).toHaveCount(15)
})

test('clicking through events shows each with its words', async ({ app }) => {
  await app.open()
  await app.openEvent(CALL)
  await expect(app.title).toHaveText(/telephone conversation between presidents/)
  await expect(app.panel.locator('.event-date')).toHaveText('Wednesday 6 July 2016')
  await expect(app.panel.locator('blockquote')).toHaveText(
    'July 6, a telephone conversation between presidents Vladimir Putin and Barack Obama.',
  )
  await expect(app.panel.locator('.mark-date')).toHaveText('July 6')
  await expect(app.panel.locator('.mark-actor')).toHaveText(['Vladimir Putin', 'Barack Obama'])
  expect(app.address).toMatch(/\/e\/2016-07-06-putin-obama-telephone\.html$/)
  await expect(app.page).toHaveTitle(/telephone conversation.*Wednesday 6 July 2016.*Kerry in Moscow/)
  await expect(app.announced).toContainText('Wednesday 6 July 2016')
})

test('Back and Forward go through events; filters take no step', async ({ app }) => {
  await app.open()
  await app.openEvent(CALL)
  await app.tick('Names', 'John Kerry')
  await app.page.keyboard.press('Escape')
  await app.openEvent(/12-hour talks/)
  await app.page.goBack()
  await app.idle()
  await expect(app.title).toHaveText(CALL)
  expect(app.param('actor')).toEqual(['john-kerry'])
  await app.page.goBack()
  await app.idle()
  await expect(app.items).toHaveCount(15)
  await app.page.goForward()
  await app.idle()
  await expect(app.title).toHaveText(CALL)
})

test('a copied link opens the same in a fresh browser', async ({ app, browser }) => {
  await app.open('?actor=john-kerry')
  await app.openEvent(/12-hour talks/)
  await app.panel.getByRole('button', { name: 'Copy link' }).click()
  await expect(app.panel.getByRole('button', { name: 'Link copied' })).toBeVisible()
  const link = await app.page.evaluate(() => navigator.clipboard.readText())
  expect(link).toBe(app.page.url())
  const other = await browser.newContext()
  const page = await other.newPage()
  await page.goto(link)
  await expect(page.locator('.panel-column h2')).toHaveText(/12-hour talks/)
  await expect(page.locator('.column-head h2').first()).toHaveText('8 of 15 events')
  await other.close()
})

test('zooms by wheel with a modifier, by keys and by buttons; a plain wheel does not', async ({ app }) => {
  await app.open()
  const plot = app.page.locator('.tl-plot')
  await plot.hover()
  await app.page.mouse.wheel(0, 200)
  await app.idle()
  expect(app.param('from')).toEqual([])
  await app.page.keyboard.down('Control')
  await app.page.mouse.wheel(0, -300)
  await app.page.keyboard.up('Control')
  await expect.poll(() => app.param('from').length).toBe(1)
  const [wheeled] = app.param('from')
  await plot.focus()
  await app.page.keyboard.press('+')
  await expect.poll(() => app.param('from')[0]).not.toBe(wheeled)
  const [keyed] = app.param('from')
  await app.page.getByRole('button', { name: /zoom in/i }).click()
  await expect.poll(() => app.param('from')[0]).not.toBe(keyed)
})

test('a window in the link is kept', async ({ app }) => {
  await app.open(`${VISIT}?from=2016-07-10&to=2016-07-20`)
  expect(app.param('from')).toEqual(['2016-07-10'])
  await expect(app.title).toHaveText('Kerry’s visit to Moscow')
})

test('previous and next follow the filter and keep the focus', async ({ app }) => {
  await app.open('e/2016-07-06-putin-obama-telephone.html?actor=barack-obama')
  const next = app.panel.getByRole('button', { name: /Next/ })
  await next.click()
  await app.idle()
  await expect(app.title).toHaveText(/joint group/)
  await expect(next).toBeFocused()
  await next.click()
  await app.idle()
  await expect(app.title).toHaveText(/leaves office/)
  await expect(next).toHaveAttribute('aria-disabled', 'true')
})

test('the sample itself opens, and the call shows both presidents', async ({ app }) => {
  await app.open('', SAMPLE)
  const call = app.items.filter({ hasText: '6 Jul' }).first()
  await call.click()
  await app.idle()
  await expect(app.panel.locator('blockquote').first()).toContainText('July 6')
  await expect(app.panel.locator('.names')).toContainText(/Putin/)
  await expect(app.panel.locator('.names')).toContainText(/Obama/)
})

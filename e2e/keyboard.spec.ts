import type { AppPage } from './support/app-page.ts'
import { expect, test } from './support/journey.ts'

test('the whole way without a pointer: event, sources, article, back, filter, search, audit, link', async ({
  app,
}) => {
  test.setTimeout(90_000)
  const { keyboard } = app.page
  await app.open()
  await keyboard.press('Tab')
  await keyboard.press('Enter')
  await expect(app.items.first()).toBeFocused()
  await keyboard.press('End')
  await keyboard.press('Home')
  for (let i = 0; i < 7; i++) await keyboard.press('ArrowDown')
  await keyboard.press('Enter')
  await app.idle()
  await expect(app.title).toHaveText('Kerry’s visit to Moscow')
  await expect(app.title).toBeFocused()

  await tabTo(app, 'In context')
  await keyboard.press('Enter')
  await expect(app.panel.locator('.quotation').first()).toContainText('That the head of us diplomacy')
  await tabTo(app, 'Read the article')
  await keyboard.press('Enter')
  await app.idle()
  await expect(app.article).toBeFocused()
  await expect(app.article.locator('.passage-here').first()).toBeInViewport()

  await tabTo(app, /telephone conversation/)
  await keyboard.press('Enter')
  await app.idle()
  await expect(app.title).toHaveText(/telephone conversation/)
  await expect(app.title).toBeFocused()
  await app.article.focus()
  await keyboard.press('Escape')
  await expect(app.article).toHaveCount(0)
  await expect(app.title).toBeFocused()
  await keyboard.press('Escape')
  await expect(app.item(/telephone conversation/)).toBeFocused()

  await tabTo(app, /^Names/, 'Shift+Tab')
  await keyboard.press('Enter')
  await app.page.locator('.panel:visible .choice').first().waitFor()
  await tabTo(app, 'John Kerry')
  await keyboard.press('Space')
  await app.idle()
  await expect(app.page.locator('#events h2')).toHaveText('8 of 15 events')
  await expect(app.announced).toContainText('8 of 15 events shown')
  await keyboard.press('Escape')
  await expect(app.page.getByRole('button', { name: /^Names/ })).toBeFocused()

  await tabTo(app, /^Search/, 'Shift+Tab')
  await keyboard.type('telephone')
  await app.idle()
  await expect(app.page.locator('#events h2')).toHaveText('0 of 15 events')
  await tabTo(app, 'Show all')
  await keyboard.press('Enter')
  await app.idle()
  await expect(app.items).toHaveCount(15)

  await tabTo(app, 'What was read', 'Shift+Tab')
  await keyboard.press('Enter')
  await app.idle()
  await expect(app.page.getByRole('heading', { level: 1, name: 'What was read' })).toBeFocused()
  await tabTo(app, 'in recent weeks')
  await keyboard.press('Enter')
  await app.idle()
  await expect(app.article.locator('.sought')).toBeInViewport()
  await app.page.goBack()
  await app.idle()
  await tabTo(app, 'Back to the timeline')
  await keyboard.press('Enter')
  await app.idle()

  await tabTo(app, 'Share')
  await keyboard.press('Enter')
  await expect
    .poll(() => app.page.evaluate(() => navigator.clipboard.readText()))
    .toBe(app.page.url().replace(/index\.html$/, ''))
})

/** Presses Tab until what has the focus is called so. */
async function tabTo({ page }: AppPage, name: string | RegExp, key = 'Tab'): Promise<void> {
  for (let i = 0; i < 90; i++) {
    await page.keyboard.press(key)
    const called = await page.evaluate(() => {
      const e = document.activeElement
      const label = e?.closest('label')?.textContent
      return (e?.getAttribute('aria-label') ?? label ?? e?.textContent ?? '').trim().replace(/\s+/g, ' ')
    })
    if (typeof name === 'string' ? called.replace(/\s*\d+$/, '') === name : name.test(called)) return
  }
  throw new Error(`${key} does not lead to ${name}`)
}

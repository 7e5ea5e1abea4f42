import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { details } from '../src/dossier/schema.ts'
import { expect, test } from './support/journey.ts'
import { HAND_MADE, handMadeData } from './support/site.ts'

test.use({ javaScriptEnabled: false })

test('without script the first page leads to every event, and each shows its date and words', async ({
  page,
}) => {
  await page.goto(HAND_MADE)
  const links = page.locator('a[href*="2016-"], a[href*="2017-"]')
  await expect(links).toHaveCount(15)
  await page.getByRole('link', { name: /telephone conversation/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('telephone conversation')
  await expect(page.locator('body')).toContainText('6 July 2016')
  await expect(page.locator('blockquote')).toContainText('July 6, a telephone conversation')
})

test('without script an event’s page holds every quotation, letter by letter', async ({ page }) => {
  const { events } = v.parse(
    details,
    JSON.parse(readFileSync(join(handMadeData, 'details', '1.json'), 'utf8')),
  )
  for (const event of events) {
    await page.goto(`${HAND_MADE}e/${event.id}.html`)
    const text = await page.locator('body').textContent()
    for (const { quote } of event.evidence) expect(text).toContain(quote)
  }
})

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { articleFile, details } from '../src/dossier/schema.ts'
import { expect, test } from './support/journey.ts'
import { handMadeData } from './support/site.ts'

const VISIT = 'e/2016-07-14-kerry-visit-moscow.html'

test('sources, status with who said so, copies counted once', async ({ app }) => {
  await app.open(VISIT)
  await expect(app.panel).toContainText('Happened, according to 4 of 7 articles.')
  await app.open('e/2016-07-14-assad-interview.html')
  await expect(app.panel).toContainText('Denied by Bashar al-Assad.')
  await app.open('e/2016-07-12-air-strikes.html')
  await expect(app.panel).toContainText(
    '2 of 7 articles, 1 independent text: one repeats another nearly word for word',
  )
  await expect(app.panel).toContainText('repeats The Moscow Times nearly word for word')
})

test('an excerpt shows the sentence before and after on demand', async ({ app }) => {
  await app.open('e/2016-07-06-putin-obama-telephone.html')
  const quote = app.panel.locator('blockquote')
  await expect(quote).not.toContainText('As later stated')
  await app.panel.getByRole('button', { name: 'In context' }).click()
  await expect(quote).toContainText('As later stated by the press Secretary')
})

test('why this date: a sentence, then the whole chain', async ({ app }) => {
  await app.open('e/2016-07-06-putin-obama-telephone.html')
  const why = app.panel.getByRole('region', { name: 'Why this date' })
  await expect(why).toContainText('“July 6” in an article of 13 July 2016: Wednesday 6 July 2016')
  await expect(why.getByText('Not taken')).toBeHidden()
  await why.getByText('The whole chain').click()
  await expect(why.getByText('6 July 2015: more than a year before the article')).toBeVisible()
})

test('the article opens at the passage, marks every event, and leads both ways', async ({ app }) => {
  await app.open(VISIT)
  await app.panel.getByRole('link', { name: 'Read the article' }).first().click()
  await app.idle()
  const here = app.article.locator('.passage-here').first()
  await expect(here).toBeInViewport()
  const articleEvents = await app.article.locator('.margin a').count()
  expect(articleEvents).toBe(8)
  await app.article.getByRole('link', { name: /telephone conversation/ }).click()
  await app.idle()
  await expect(app.title).toHaveText(/telephone conversation/)
  await expect(app.article.locator('.passage-here').first()).toBeInViewport()
  await expect(app.article.locator('.margin a[aria-current]')).toContainText('telephone')
})

test('reading on moves the selection without a step for Back', async ({ app }) => {
  await app.open(`${VISIT}?article=a001`)
  await expect(app.article.locator('.passage-here').first()).toBeInViewport()
  const steps = await app.page.evaluate(() => history.length)
  await app.article.hover()
  const last = app.article.locator('[data-events*="obama-leaves-office"]').first()
  await expect
    .poll(async () => {
      await app.page.mouse.wheel(0, 120)
      await app.idle()
      return app.address.includes('kerry-visit') ? 'still' : 'moved'
    })
    .toBe('moved')
  expect(await app.page.evaluate(() => history.length)).toBe(steps)
  await expect(last).toBeAttached()
})

test('the article on screen is the file, character by character; so is each excerpt', async ({ app }) => {
  const file = v.parse(
    articleFile,
    JSON.parse(readFileSync(join(handMadeData, 'articles', 'a001.json'), 'utf8')),
  )
  await app.open('?article=a001')
  for (const block of file.blocks) {
    const shown = await app.article.locator(`[data-start="${block.start}"]`).textContent()
    expect(shown).toBe(file.text.slice(block.start, block.end))
  }
  const { events } = v.parse(
    details,
    JSON.parse(readFileSync(join(handMadeData, 'details', '1.json'), 'utf8')),
  )
  for (const event of events) {
    await app.open(`e/${event.id}.html`)
    const quotes = await app.panel.locator('.excerpt blockquote').allTextContents()
    expect(quotes.toSorted()).toEqual(event.evidence.map(e => e.quote).toSorted())
  }
})

test('where sources differ, both wordings stand beside each other', async ({ app }) => {
  await app.open('e/2016-07-13-joint-group-proposal.html')
  const differ = app.panel.getByRole('region', { name: 'Where the sources differ' })
  await expect(differ).toContainText('name different newspapers')
  await expect(differ.locator('blockquote')).toHaveCount(2)
  await expect(app.item(/joint group/)).toContainText('sources differ')
})

test('a corrected event shows the original; parts and wholes lead to each other', async ({ app }) => {
  await app.open('e/2016-07-12-peskov-possibility.html')
  await expect(app.panel.getByRole('region', { name: 'Correction' })).toContainText('Desk editor')
  await expect(app.panel).toContainText('The possibility that the President will meet with Kerry, worked out')
  await app.open('e/2016-07-15-talks-with-lavrov.html')
  await app.panel.getByRole('region', { name: 'Related events' }).getByRole('link').click()
  await app.idle()
  await expect(app.title).toHaveText('Kerry’s visit to Moscow')
  await expect(app.panel.getByRole('region', { name: 'Related events' }).getByRole('link')).toHaveCount(2)
})

test('foreign script and markup in an article stay text', async ({ app }) => {
  await app.open(`${VISIT}?article=a005`)
  await expect(app.article.locator('article')).toHaveAttribute('lang', 'ar')
  await expect(app.article).toContainText('<script>globalThis.pwned = true</script>')
  const direction = await app.article
    .locator('.article-paragraph')
    .first()
    .evaluate(e => getComputedStyle(e).direction)
  expect(direction).toBe('rtl')
  expect(await app.page.evaluate(() => 'pwned' in globalThis)).toBe(false)
})

test('the chosen event stays in view in the list when an article makes the list narrower', async ({
  app,
}) => {
  await app.open('e/2016-07-15-talks-with-lavrov.html')
  const chosen = app.list.locator('[aria-current="true"]')
  await expect(chosen).toBeInViewport({ ratio: 1 })
  await app.panel.getByRole('link', { name: 'Read the article' }).first().click()
  await app.idle()
  await expect(app.article).toBeVisible()
  await expect(chosen).toBeInViewport({ ratio: 1 })
})

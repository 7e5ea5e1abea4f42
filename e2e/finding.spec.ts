import { expect, test } from './support/journey.ts'

const heading = '#events h2'

test('names: any or all, counts under the other filters, one press clears', async ({ app }) => {
  await app.open()
  await app.tick('Names', 'Vladimir Putin')
  await app.tick('Names', 'Sergey Lavrov')
  await expect(app.page.locator(heading)).toHaveText('6 of 15 events')
  expect(app.param('actor')).toEqual(['vladimir-putin', 'sergey-lavrov'])
  await app.page.getByLabel('all of them').check()
  await app.idle()
  await expect(app.page.locator(heading)).toHaveText('2 of 15 events')
  await expect(app.announced).toContainText('2 of 15 events shown')
  await app.page.keyboard.press('Escape')
  await app.page.getByRole('button', { name: 'Show all' }).click()
  await app.idle()
  await expect(app.items).toHaveCount(15)
  expect(new URL(app.page.url()).search).toBe('')
})

test('names can be looked for, also by another spelling', async ({ app }) => {
  await app.open()
  await app.openPanel('Names')
  await app.page.getByLabel('Find a name').fill('nyt')
  await expect(app.page.locator('.choice')).toHaveCount(1)
  await expect(app.page.locator('.choice')).toContainText('The New York Times')
})

test('source, status and precision narrow together, with counts that tell before', async ({ app }) => {
  await app.open()
  await app.openPanel('Filter')
  const planned = app.page.locator('.choice', { hasText: 'planned' })
  await expect(planned).toContainText('3')
  await planned.getByRole('checkbox').check()
  await app.idle()
  await expect(app.page.locator(heading)).toHaveText('3 of 15 events')
  await app.page.getByLabel('to the month').check()
  await app.idle()
  await expect(app.page.locator(heading)).toHaveText('2 of 15 events')
  expect(app.param('status')).toEqual(['planned'])
  expect(app.param('precision')).toEqual(['month'])
})

test('a linked event is shown although the filter would hide it, with a note', async ({ app }) => {
  await app.open('e/2016-07-12-air-strikes.html?actor=barack-obama')
  await expect(app.title).toHaveText(/New strikes/)
  await expect(app.notices).toContainText('does not pass the filter')
  await expect(app.item(/New strikes/)).toHaveAttribute('aria-current', 'true')
  await app.notices.getByRole('button', { name: 'Show all events' }).click()
  await app.idle()
  await expect(app.items).toHaveCount(15)
})

test('search: titles, excerpts, full texts, slips of typing, marks, the address', async ({ app }) => {
  await app.open()
  await app.search('helicoptre')
  await expect(app.page.locator(heading)).toHaveText('1 of 15 events')
  expect(app.param('q')).toEqual(['helicoptre'])
  await app.search('Aleppo')
  await expect(app.page.locator(heading)).toHaveText('0 of 15 events')
  const found = app.page.getByRole('region', { name: 'Found in the articles' })
  await expect(found.getByRole('link')).toHaveCount(2)
  const marks = await app.page.evaluate(() => CSS.highlights.get('found')?.size ?? 0)
  expect(marks).toBeGreaterThan(0)
  await found.getByRole('link').first().click()
  await app.idle()
  await expect(app.article).toContainText('Aleppo')
  await app.page.reload()
  await app.idle()
  await expect(app.page.getByRole('searchbox')).toHaveValue('Aleppo')
})

test('the search index is loaded with the first word and not before', async ({ app }) => {
  const asked: string[] = []
  app.page.on('request', r => asked.push(r.url()))
  await app.open()
  expect(asked.filter(u => /search|audit|known\.json|articles/.test(u))).toEqual([])
  await app.search('visit')
  expect(asked.filter(u => u.includes('search.json'))).toHaveLength(1)
})

test('as known on a day: planned then, happened later, changes marked', async ({ app }) => {
  await app.open('e/2016-07-14-kerry-visit-moscow.html?known=2016-07-13')
  await expect(app.notices).toContainText('As it could be known on 13 July 2016')
  await expect(app.panel).toContainText('Planned')
  await expect(app.panel.locator('.excerpt')).toHaveCount(1)
  await expect(app.item('Kerry’s visit')).toContainText('planned')
  await app.openPanel('Known on')
  await app.page.getByRole('slider', { name: /What could be known/ }).press('ArrowRight')
  await app.page.getByRole('slider', { name: /What could be known/ }).press('ArrowRight')
  await app.idle()
  expect(app.param('known')).toEqual(['2016-07-16'])
  for (const note of await app.list.locator('.tl-note').allTextContents()) {
    const words = note.split(/ · |, /)
    expect(words).toEqual([...new Set(words)])
    expect(words).not.toContain('')
  }
  await expect(app.panel).toContainText('Happened')
  await expect(app.page.locator('.panel:visible')).toContainText('was planned, now happened')
  await expect(app.item('Kerry’s visit')).toContainText('was planned, now happened')
})

test('what was read: every file and date, counts that add up, each row leads to the words', async ({
  app,
}) => {
  await app.open()
  await app.page.getByRole('link', { name: 'What was read' }).click()
  await app.idle()
  const total = app.page.locator('[data-total]')
  await expect(total).toContainText('9 files: 7 used, 1 refused, 1 not an article.')
  const [, dates, ...parts] =
    (await total.textContent())?.match(/(\d+) dates in the articles: (\d+)[^,]*, (\d+)[^,]*, (\d+)/) ?? []
  expect(parts.reduce((sum, n) => sum + Number(n), 0)).toBeGreaterThan(0)
  await expect(app.page.locator('[data-mentions] > li')).toHaveCount(Number(dates))
  await expect(app.page.getByText('Especially serious situation')).toBeVisible()
  await expect(app.page.getByText('An appeal for donations').first()).toBeVisible()
  await app.page.getByRole('link', { name: 'in recent weeks' }).click()
  await app.idle()
  await expect(app.article.locator('.sought')).toHaveText('in recent weeks')
  await expect(app.article.locator('.sought')).toBeInViewport()
})

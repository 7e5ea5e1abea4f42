import { expect, test } from './support/journey.ts'

test('an unknown event says so, keeps its address and offers the nearest', async ({ app }) => {
  await app.open('?e=2016-07-13-nothing-here')
  await expect(app.title).toHaveText('There is no such event')
  await expect(app.panel.getByRole('alert')).toContainText('2016-07-13-nothing-here')
  await app.panel.getByRole('link').click()
  await app.idle()
  await expect(app.title).toHaveText(/joint group/)
})

test('a merged id goes to its survivor and says so', async ({ app }) => {
  await app.open('#e=2016-07-14-old-talks')
  await expect(app.title).toHaveText(/talks with Russian President/)
  await expect(app.notices).toContainText('is now part of the one shown')
  expect(app.address).toMatch(/e\/2016-07-14-talks-with-putin\.html$/)
})

test('a withdrawn event leaves a message', async ({ app }) => {
  await app.open('?e=2016-07-01-withdrawn')
  await expect(app.title).toHaveText('This event was withdrawn')
})

for (const [address, words] of [
  ['?actor=nobody,__proto__', 'nobody'],
  ['?from=2016-02-30&to=2016-03-01', 'first day of a period'],
  ['#e=%E0%A4%A', 'no event that could exist'],
  ['#e=<img src=x onerror=globalThis.pwned=1>', 'no event that could exist'],
  [`?q=${'x'.repeat(5000)}`, 'too long'],
] as const) {
  test(`${address.slice(0, 40)} falls back and says so`, async ({ app }) => {
    await app.open(address)
    await expect(app.notices.getByRole('alert')).toContainText(words)
    await expect(app.items).toHaveCount(15)
    expect(new URL(app.page.url()).search).toBe('')
    expect(await app.page.evaluate(() => 'pwned' in globalThis)).toBe(false)
  })
}

test('an actor with a treacherous id is an actor like others', async ({ app }) => {
  await app.open('?actor=constructor')
  await expect(app.page.locator('#events h2')).toHaveText('0 of 15 events')
  await expect(app.notices).toBeEmpty()
})

test('old forms of a link are written anew', async ({ app }) => {
  await app.open('?e=2016-07-12-air-strikes')
  expect(app.address).toMatch(/e\/2016-07-12-air-strikes\.html$/)
})

import type { AppPage } from './support/app-page.ts'
import { expect, test } from './support/journey.ts'
import { served } from './support/served.ts'
import { HAND_MADE, SAMPLE } from './support/site.ts'

const FATES = ['event', 'merged', 'background', 'skipped'] as const

for (const [name, site] of [
  ['the hand-made dossier', HAND_MADE],
  ['the sample', SAMPLE],
] as const) {
  test(`${name}: every count of the audit is the data’s, and the parts make the whole`, async ({ app }) => {
    const { audit, dossier } = served(site)
    await app.open('?page=audit', site)
    const { mentions, files, undated, skipped } = audit
    expect(mentions).toHaveLength(dossier.counts.mentions)
    expect(await shownCounts(app)).toEqual({ all: mentions.length, ...countsOf(mentions) })
    expect(Object.values(countsOf(mentions)).reduce((a, b) => a + b, 0)).toBe(mentions.length)
    await expect(rowsUnder(app, /^Files/)).toHaveCount(files.length)
    await expect(rowsUnder(app, /^Dates/)).toHaveCount(mentions.length)
    await expect(rowsUnder(app, /^Statements/)).toHaveCount(undated.length)
    await expect(rowsUnder(app, /^Passages/)).toHaveCount(skipped.length)
    for (const [i, fate] of FATES.entries()) {
      await fateButtons(app)
        .nth(i + 1)
        .click()
      await expect(rowsUnder(app, /^Dates/)).toHaveCount(mentions.filter(m => m.fate === fate).length)
    }
  })
}

test('each kind of row leads to its words in the article', async ({ app }) => {
  const { audit } = served(HAND_MADE)
  for (const [heading, words] of [
    [/^Dates/, audit.mentions[0]?.text],
    [/^Statements/, audit.undated[0]?.quote],
    [/^Passages/, null],
  ] as const) {
    await app.open('?page=audit')
    const link = rowsUnder(app, heading).first().getByRole('link').first()
    const told = (words ?? (await link.textContent()) ?? '').slice(0, 60)
    await link.click()
    await app.idle()
    await expect(app.article.locator('.sought').first()).toBeInViewport()
    expect((await app.article.locator('.sought').allTextContents()).join('')).toContain(told)
  }
})

function rowsUnder({ page }: AppPage, heading: RegExp) {
  return page
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: heading }) })
    .locator('ul > li')
}

function countsOf(mentions: readonly { fate: (typeof FATES)[number] }[]) {
  const of = (fate: (typeof FATES)[number]) => mentions.filter(m => m.fate === fate).length
  return {
    event: of('event'),
    merged: of('merged'),
    background: of('background'),
    skipped: of('skipped'),
  }
}

/** All, then one for each fate. */
function fateButtons({ page }: AppPage) {
  return page.getByRole('group', { name: 'Which dates' }).getByRole('button')
}

/** The numbers on the buttons. */
async function shownCounts(app: AppPage) {
  const words = await fateButtons(app).allTextContents()
  const [all, event, merged, background, skipped] = words.map(w => Number(/\d+$/.exec(w)?.[0]))
  return { all, event, merged, background, skipped }
}

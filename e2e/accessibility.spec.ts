import AxeBuilder from '@axe-core/playwright'
import type { AppPage } from './support/app-page.ts'
import { expect, test } from './support/journey.ts'
import {
  cutOff,
  keysEverywhere,
  smallTargets,
  smallText,
  spaceOut,
  sticksOut,
  tabThrough,
  talkingDrawings,
} from './support/probes.ts'
import { views } from './support/views.ts'

/** The rule engine, slow, reads the narrowest and the widest: between them no element is added. */
const SIZES = [
  { width: 390, height: 844, rules: true },
  { width: 820, height: 1180, rules: false },
  { width: 1440, height: 900, rules: true },
]
/** Together these have every control. */
const WALKED = new Set(['event', 'article', 'names open', 'as known on a day', 'search', 'what was read'])
/** Presses of Tab that must bring the focus round. */
const MOST_STOPS = 90

test.setTimeout(90_000)

for (const [name, open] of views) {
  test(`${name}: every width, light and dark`, async ({ app }) => {
    await open(app)
    for (const size of SIZES) {
      await app.resize(size)
      await test.step(`${size.width} px`, () => holds(app, size.rules))
    }
    await test.step('320 px, and with the reader’s own spacing', () => reflows(app))
  })

  if (WALKED.has(name))
    test(`${name}: Tab goes round, seen at every stop`, async ({ app }) => {
      await open(app)
      const address = app.page.url()
      for (const size of [SIZES[2], SIZES[0]]) {
        if (size) await app.resize(size)
        const stops = await tabThrough(app.page, MOST_STOPS)
        expect(stops.length).toBeGreaterThan(0)
        expect(stops.filter(s => s.ring < 2).map(s => s.what)).toEqual([])
        expect(stops.filter(s => s.hidden).map(s => s.what)).toEqual([])
        expect(app.page.url()).toBe(address)
      }
      expect(await keysEverywhere(app.page)).toEqual([])
    })
}

/** A rule engine in the light, its rule for colours in the dark too, and what it does not see. */
async function holds({ page }: AppPage, rules: boolean): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  if (rules) expect(faults(await new AxeBuilder({ page }).analyze())).toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  if (rules) expect(faults(await new AxeBuilder({ page }).withRules('color-contrast').analyze())).toEqual([])
  expect(await smallTargets(page)).toEqual([])
  expect(await smallText(page)).toEqual([])
  expect(await sticksOut(page)).toEqual([])
  expect(await talkingDrawings(page)).toEqual([])
}

async function reflows(app: AppPage): Promise<void> {
  const { page } = app
  await app.resize({ width: 320, height: 640 })
  expect(await sticksOut(page)).toEqual([])
  await spaceOut(page)
  expect(await sticksOut(page)).toEqual([])
  expect(await cutOff(page)).toEqual([])
}

function faults({ violations }: Awaited<ReturnType<AxeBuilder['analyze']>>): string[] {
  return violations.flatMap(v =>
    v.nodes.map(n => `${v.id}: ${n.html.slice(0, 120)} ${n.failureSummary ?? ''}`),
  )
}

/** Every view a reader can meet, each with the way there. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import type { AppPage } from './app-page.ts'
import { HAND_MADE, handMadeData } from './site.ts'

const VISIT = 'e/2016-07-14-kerry-visit-moscow.html'

export const views: [string, (app: AppPage) => Promise<unknown>][] = [
  ['timeline and list', app => app.open()],
  ['event', app => app.open(VISIT)],
  ['article', app => app.open(`${VISIT}?article=a001`)],
  ['sources that differ', app => app.open('e/2016-07-13-joint-group-proposal.html')],
  ['corrected event', app => app.open('e/2016-07-12-peskov-possibility.html')],
  ['names open', app => app.open('?actor=john-kerry').then(() => app.openPanel('Names'))],
  ['filter open', app => app.open('?status=planned').then(() => app.openPanel('Filter'))],
  ['as known on a day', app => app.open('?known=2016-07-16').then(() => app.openPanel('Known on'))],
  ['search', app => app.open('?q=Aleppo')],
  ['linked event outside the filter', app => app.open('e/2016-07-12-air-strikes.html?actor=barack-obama')],
  ['no event left', app => app.open('?actor=constructor')],
  ['unknown event', app => app.open('?e=2016-07-13-nothing-here')],
  ['what was read', app => app.open('?page=audit')],
  ['empty dossier', openEmpty],
  ['data missing', openWithoutData],
  ['script missing', openWithoutScript],
]

async function openEmpty(app: AppPage): Promise<void> {
  const dossier: unknown = JSON.parse(readFileSync(join(handMadeData, 'dossier.json'), 'utf8'))
  const empty = { ...Object(dossier), events: [], shards: [], redirects: {} }
  await app.page.route('**/dossier.json', route => route.fulfill({ json: empty }))
  await app.open()
}

async function openWithoutData(app: AppPage): Promise<void> {
  await app.page.route('**/dossier.json', route => route.fulfill({ status: 404 }))
  await app.page.goto(HAND_MADE)
  await expect(app.page.getByRole('alert')).toBeVisible()
}

/** The page as written for those without script, which also stands where the script does not come. */
async function openWithoutScript(app: AppPage): Promise<void> {
  await app.page.route('**/assets/*.js', route => route.abort())
  await app.page.goto(HAND_MADE + VISIT)
  await expect(app.page.locator('.first-screen blockquote').first()).toBeVisible()
  await expect
    .poll(() => app.page.locator('.first-screen .wait').evaluate(e => getComputedStyle(e).opacity))
    .toBe('1')
}

import type { Page } from '@playwright/test'
import { generate } from '../../bench/speed/generate.ts'
import type { DossierFile } from '../../src/dossier/schema.ts'
import { homePage } from '../../src/pipeline/pages/home-page.ts'
import { HAND_MADE } from './site.ts'

/** Answers for the data with a generated dossier, changed as asked, and for the first page with the one built for it. */
export async function serveEvents(
  page: Page,
  count: number,
  change = (dossier: DossierFile) => dossier,
): Promise<void> {
  const { dossier, details } = generate(count)
  const changed = change(dossier)
  const index = JSON.stringify(changed)
  await page.route(new RegExp(`${HAND_MADE}(\\?.*)?$`), async route => {
    const built = await (await route.fetch()).text()
    const body = `<div id="root">${homePage(changed).body.source}</div></body>`
    return route.fulfill({
      body: built.replace(/<div id="root">.*<\/body>/s, () => body),
      contentType: 'text/html',
    })
  })
  await page.route(/\/data-[0-9a-f]+\/dossier\.json$/, route =>
    route.fulfill({ body: index, contentType: 'application/json' }),
  )
  await page.route(/\/data-[0-9a-f]+\/details\/\d+\.json$/, route => {
    const shard = Number(/(\d+)\.json$/.exec(route.request().url())?.[1])
    return route.fulfill({ body: JSON.stringify(details(shard)), contentType: 'application/json' })
  })
}

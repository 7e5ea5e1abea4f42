/**
 * `pages/main.ts DATA SITE`: fills the built site's index.html and writes `e/<id>.html` for every event and every
 * id that was ever given out.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import {
  type DossierFile,
  details,
  dossier as dossierSchema,
  type TimelineEvent,
} from '../../dossier/schema.ts'
import { eventTable } from '../../dossier/table.ts'
import { eventPage, formerEventPage } from './event-page.ts'
import { aboutOf } from './frame.ts'
import { homePage } from './home-page.ts'
import { type Page, pictureOf, shellFrom } from './shell.ts'
import { siteUrl } from './site-url.ts'

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'))
}

function readEvents(data: string, dossier: DossierFile): TimelineEvent[] {
  return dossier.shards.flatMap(
    (_, n) => v.parse(details, readJson(join(data, 'details', `${n}.json`))).events,
  )
}

function pagesOf(dossier: DossierFile, events: TimelineEvent[]): Page[] {
  const actors = new Map(dossier.actors.map(a => [a.id, a]))
  const articles = new Map(dossier.articles.map(a => [a.id, a]))
  const names = { actor: (id: string) => actors.get(id), article: (id: string) => articles.get(id) }
  const byId = new Map(events.map(e => [e.id, e]))
  const former = Object.entries(dossier.redirects).map(([id, now]) =>
    formerEventPage(id, (now !== null && byId.get(now)) || null, dossier.title),
  )
  const about = aboutOf(dossier.title, dossier.articles.length, eventTable(dossier))
  return [homePage(dossier), ...events.map((e, row) => eventPage(e, row, names, about)), ...former]
}

async function main([data, site]: string[]): Promise<void> {
  if (!data || !site) throw new Error('give the folder of the data and the folder of the built site')
  const base = siteUrl(process.env.SITE_URL)
  const dossier = v.parse(dossierSchema, readJson(join(data, 'dossier.json')))
  const shell = shellFrom(readFileSync(join(site, 'index.html'), 'utf8'))
  const pages = pagesOf(dossier, readEvents(data, dossier))
  mkdirSync(join(site, 'e'), { recursive: true })
  for (const page of pages) writeFileSync(join(site, page.path || 'index.html'), shell(page, base))
  console.log(`${pages.length} pages written.`)
  if (base === null)
    console.log('SITE_URL is not set: link previews carry no picture and no absolute address.')
  else await drawPictures(pages, dossier, site)
}

/** The library that draws is loaded only where pictures have an address to be found at. */
async function drawPictures(pages: Page[], dossier: DossierFile, site: string): Promise<void> {
  const { pictures } = await import('./picture.ts')
  const draw = pictures(dossier)
  let drawn = 0
  for (const page of pages) {
    if (page.pictured === false) continue
    writeFileSync(join(site, pictureOf(page)), await draw(page.pictured))
    drawn += 1
    if (drawn % 100 === 0) console.log(`${drawn} preview pictures drawn …`)
  }
  console.log(`${drawn} preview pictures drawn.`)
}

try {
  await main(process.argv.slice(2))
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}

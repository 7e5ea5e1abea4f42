/** The data that a built site serves, read from its folder for comparing the screen with it. */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { audit, details, dossier, knownFile } from '../../src/dossier/schema.ts'
import { folders } from './site.ts'

/** The folder's name carries the hash of the data; the page names it. */
export function servedFolder(site: keyof typeof folders): string {
  const page = readFileSync(join(folders[site], 'index.html'), 'utf8')
  const [, name] = /name="sourceline-data" content="([^"]+)"/.exec(page) ?? []
  return join(folders[site], name ?? '')
}

export function served(site: keyof typeof folders) {
  const folder = servedFolder(site)
  const read = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'))
  return {
    dossier: v.parse(dossier, read('dossier.json')),
    audit: v.parse(audit, read('audit.json')),
    known: v.parse(knownFile, read('known.json')),
    events: readdirSync(join(folder, 'details')).flatMap(n => v.parse(details, read(`details/${n}`)).events),
  }
}

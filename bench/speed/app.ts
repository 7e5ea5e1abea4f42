/** The built site as a contestant: the real page as a static host serves it, asked and steered from outside. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { homePage } from '../../src/pipeline/pages/home-page.ts'
import { shellFrom } from '../../src/pipeline/pages/shell.ts'
import type { Generated } from './generate.ts'
import './monitor.ts'

/** Runs in the page before its own scripts. A filter is set as a link with one would, without loading the page again. */
export function installApp(): void {
  const places = (selector: string) =>
    [...document.querySelectorAll(selector)].flatMap(element => {
      const box = element.getBoundingClientRect()
      const inside = box.x > 8 && box.right < innerWidth - 8 && box.y > 0 && box.bottom < innerHeight
      return inside ? [{ x: box.x + Math.min(box.width / 2, 20), y: box.y + box.height / 2 }] : []
    })
  window.__bench = {
    ready: () => document.querySelector('.tl-items a') !== null,
    drawn: () => document.querySelector('.tl-mark') !== null,
    hit: k => {
      const all = places('.tl-mark .tl-glyph')
      return all[(k * 7) % Math.max(1, all.length)] ?? null
    },
    shown: () => document.querySelector('.panel-column h2')?.textContent ?? '',
    filter: actor => {
      const url = new URL(location.href)
      url.searchParams.delete('actor')
      if (actor !== null) url.searchParams.set('actor', `a${actor}`)
      history.replaceState(null, '', url)
      dispatchEvent(new PopStateEvent('popstate'))
    },
  }
}

/** What the host of the site answers with for a path, or null. `folder`: the built site without its readable page. */
export function siteFiles(folder: string, generated: Generated): (path: string) => Buffer | null {
  const index = readFileSync(join(folder, 'index.html'), 'utf8')
  const page = Buffer.from(shellFrom(index)(homePage(generated.dossier), null))
  const shards = new Map<number, Buffer>()
  const shard = (n: number) => {
    const body = shards.get(n) ?? Buffer.from(JSON.stringify(generated.details(n)))
    shards.set(n, body)
    return body
  }
  return path => {
    if (path === '/index.html') return page
    const details = /\/details\/(\d{1,6})\.json$/.exec(path)
    return details ? shard(Number(details[1])) : null
  }
}

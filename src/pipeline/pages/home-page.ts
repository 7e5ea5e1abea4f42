/** The home page without script: every event as a link, in date order. */
import { dateWords } from '../../dossier/date-words.ts'
import type { DossierFile, EventRow } from '../../dossier/schema.ts'
import { canBeDrawn } from './drawable.ts'
import { type Html, html, jsonBlock } from './html.ts'
import type { Page } from './shell.ts'

/** A page of links longer than this helps nobody and weighs more than the app; the rest is counted. */
const MOST_LINKS = 2000

export function homePage(dossier: DossierFile): Page {
  const listed = dossier.events.slice(0, MOST_LINKS)
  const more = dossier.events.length - listed.length
  const summary = `${count(dossier.articles.length, 'article')}, ${count(dossier.events.length, 'event')}, each with the sentence it comes from.`
  return {
    title: dossier.title,
    description: summary,
    path: '',
    pictured: canBeDrawn(dossier.title) ? null : false,
    head: jsonBlock('application/ld+json', {
      '@context': 'https://schema.org',
      '@type': 'Dataset',
      name: dossier.title,
      description: summary,
    }),
    body: html`<main class="page">
      <h1 dir="auto">${dossier.title}</h1>
      <p>${summary}</p>
      <ol>${listed.map(item)}</ol>
      ${more > 0 ? html`<p>${count(more, 'more event')} on the timeline.</p>` : null}
    </main>`,
  }
}

function item([id, title, from, to, precision, extent, part]: EventRow): Html {
  const words = dateWords({ from, to, precision, extent, part })
  return html`<li><time datetime="${from}">${words}</time> <a href="./e/${id}.html" dir="auto">${title}</a></li>`
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`
}

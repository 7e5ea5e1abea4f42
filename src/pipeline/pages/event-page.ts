/** `e/<id>.html`: an event with its quotations as text, readable without script; with it, it becomes the app. */
import { dateWords } from '../../dossier/date-words.ts'
import type { Evidence, TimelineEvent } from '../../dossier/schema.ts'
import { canBeDrawn } from './drawable.ts'
import { type Html, html, jsonBlock } from './html.ts'
import { linkedData, type Names } from './linked-data.ts'
import type { Page } from './shell.ts'
import { statusWords } from './status-words.ts'

const DESCRIPTION_LENGTH = 200

export function eventPage(event: TimelineEvent, row: number, names: Names, dossierTitle: string): Page {
  return {
    pictured: canBeDrawn(event.title) ? row : false,
    title: `${event.title} · ${dossierTitle}`,
    description: `${dateWords(event.when)}: ${shortened(event.evidence[0]?.quote ?? event.title)}`,
    path: `e/${event.id}.html`,
    head: jsonBlock('application/ld+json', linkedData(event, names)),
    body: body(event, names, dossierTitle),
  }
}

/** A page under an id that is no longer in use: it leads to the event that took its place, or says there is none. */
export function formerEventPage(id: string, now: TimelineEvent | null, dossierTitle: string): Page {
  const title = now ? now.title : 'This event was withdrawn'
  const sentence = now
    ? html`<p>This event is now part of <a href="./e/${now.id}.html">${now.title}</a>.</p>`
    : html`<p>The articles no longer support it, so it was taken off the timeline.</p>`
  return {
    title: `${title} · ${dossierTitle}`,
    description: title,
    path: `e/${id}.html`,
    pictured: false,
    head: now
      ? html`<meta name="robots" content="noindex"><link rel="alternate" href="./e/${now.id}.html">`
      : html`<meta name="robots" content="noindex">`,
    body: html`<main class="page"><h1>${title}</h1>${sentence}<p><a href="./index.html">All events</a></p></main>`,
  }
}

function body(event: TimelineEvent, names: Names, dossierTitle: string): Html {
  const actors = event.actors.flatMap(id => names.actor(id)?.name ?? [])
  return html`<main class="page">
    <p><a href="./index.html">${dossierTitle}</a></p>
    <p><time datetime="${event.when.from}">${dateWords(event.when)}</time> · ${statusWords(event.status)}</p>
    <h1 dir="auto">${event.title}</h1>
    ${actors.length > 0 ? html`<p dir="auto">${actors.join(' · ')}</p>` : null}
    ${event.evidence.map(e => quotation(e, names))}
    ${event.corrected ? html`<p>Corrected by ${event.corrected.by}: ${event.corrected.reason}</p>` : null}
  </main>`
}

function quotation(evidence: Evidence, names: Names): Html {
  const article = names.article(evidence.span.article)
  const published = article?.published ? `, ${dateWords(article.published)}` : ''
  const publisher = article?.publisher ? ` · ${article.publisher}` : ''
  return html`<figure>
    <blockquote dir="auto" lang="${article?.language ?? 'en'}">${evidence.quote}</blockquote>
    <figcaption dir="auto">${article?.title ?? ''}${publisher}${published}</figcaption>
  </figure>`
}

function shortened(text: string): string {
  if (text.length <= DESCRIPTION_LENGTH) return text
  return `${text.slice(0, text.lastIndexOf(' ', DESCRIPTION_LENGTH))} …`
}

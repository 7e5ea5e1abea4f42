/** `e/<id>.html`: an event with its quotations as text, readable without script; with it, it becomes the app. */
import { dateWords } from '../../dossier/date-words.ts'
import type { Evidence, TimelineEvent } from '../../dossier/schema.ts'
import { statusWords } from '../../dossier/status-words.ts'
import { articleDate, articleName, fullDate } from '../../dossier/words.ts'
import { canBeDrawn } from './drawable.ts'
import { type About, frame } from './frame.ts'
import { type Html, html, jsonBlock } from './html.ts'
import { linkedData, type Names } from './linked-data.ts'
import type { Page } from './shell.ts'

const DESCRIPTION_LENGTH = 200

export function eventPage(event: TimelineEvent, row: number, names: Names, dossier: About): Page {
  return {
    pictured: canBeDrawn(event.title) ? row : false,
    title: `${event.title} · ${dossier.title}`,
    description: `${dateWords(event.when)}: ${shortened(event.evidence[0]?.quote ?? event.title)}`,
    path: `e/${event.id}.html`,
    head: jsonBlock('application/ld+json', linkedData(event, names)),
    body: body(event, names, dossier),
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

function body(event: TimelineEvent, names: Names, dossier: About): Html {
  const actors = event.actors.flatMap(id => names.actor(id)?.name ?? [])
  const nameOf = (id: string) => names.actor(id)?.name ?? id
  return frame({
    about: dossier,
    heading: html`<div class="title" dir="auto"><a href="./index.html">${dossier.title}</a></div>`,
    open: true,
    columns: html`<div class="list-column"></div>
      <article class="panel-column">
        <div class="panel-bar"><a class="link" href="./index.html">All events</a></div>
        <p class="event-date tabular-nums"><time datetime="${event.when.from}">${fullDate(event.when)}</time></p>
        <h1 class="event-title" dir="auto">${event.title}</h1>
        <p class="mt-2">${statusWords(event, event.evidence, nameOf, dossier.articles)}</p>
        ${actors.length > 0 ? html`<ul class="names">${actors.map(name => html`<li class="name no-underline"><bdi>${name}</bdi></li>`)}</ul>` : null}
        ${event.corrected ? html`<p>Corrected by ${event.corrected.by}: ${event.corrected.reason}</p>` : null}
        ${event.evidence.map(e => quotation(e, names))}
      </article>`,
  })
}

function quotation(evidence: Evidence, names: Names): Html {
  const article = names.article(evidence.span.article)
  return html`<figure class="excerpt">
    <blockquote class="quotation" dir="auto" lang="${article?.language ?? 'en'}">${evidence.quote}</blockquote>
    <figcaption class="caption" dir="auto"><bdi>${articleName(article)}</bdi> ${articleDate(article)}</figcaption>
  </figure>`
}

function shortened(text: string): string {
  if (text.length <= DESCRIPTION_LENGTH) return text
  return `${text.slice(0, text.lastIndexOf(' ', DESCRIPTION_LENGTH))} …`
}

/** `e/<id>.html`: an event with its quotations as text, readable without script; with it, it becomes the app. */
import { fieldWords, originalWords } from '../../dossier/correction-words.ts'
import { dateWords } from '../../dossier/date-words.ts'
import { independentFirst, piecesOf, sourceLine } from '../../dossier/quotation.ts'
import type { Claim, Evidence, TimelineEvent } from '../../dossier/schema.ts'
import { statusWords } from '../../dossier/status-words.ts'
import { articleName, fullDate, MOST_NAMED } from '../../dossier/words.ts'
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
        ${takingPart(event.actors.map(nameOf))}
        ${correction(event)}
        ${conflicts(event, names)}
        ${independentFirst(event.evidence).map(e => quotation(e, event, names))}
      </article>`,
  })
}

function takingPart(actors: readonly string[]): Html | null {
  if (actors.length === 0) return null
  const more = actors.length - MOST_NAMED
  return html`<ul class="names">
    ${actors.slice(0, MOST_NAMED).map(name => html`<li class="name no-underline"><bdi>${name}</bdi></li>`)}
    ${more > 0 ? html`<li class="text-sm text-muted">and ${more} more</li>` : null}
  </ul>`
}

function correction({ corrected }: TimelineEvent): Html | null {
  if (!corrected) return null
  const { by, reason, original } = corrected
  return html`<section class="mt-6"><h3 class="section-head">Corrected</h3>
    <p dir="auto">By ${by}: ${reason}</p>
    <dl class="original">${original.map(
      ({ field, value }) =>
        html`<div><dt>${fieldWords(field)}</dt><dd dir="auto">${originalWords(value)}</dd></div>`,
    )}</dl>
  </section>`
}

function conflicts({ conflicts: all }: TimelineEvent, names: Names): Html | null {
  if (all.length === 0) return null
  return html`<section class="mt-6"><h3 class="section-head">The sources differ</h3>${all.map(
    ({ text, claims }) =>
      html`<div class="mt-1"><p>${text}</p><ul class="claims">${claims.map(c => claimed(c, names))}</ul></div>`,
  )}</section>`
}

function claimed({ says, quote, span }: Claim, names: Names): Html {
  const article = names.article(span.article)
  return html`<li><p class="font-semibold">${says}</p>
    <blockquote class="font-serif" dir="auto" lang="${article?.language ?? 'en'}">${quote}</blockquote>
    <span class="claim-source"><bdi class="line-clamp-1">${articleName(article)}</bdi></span></li>`
}

function quotation(evidence: Evidence, event: TimelineEvent, names: Names): Html {
  const article = names.article(evidence.span.article)
  const words = piecesOf(evidence).map(({ text, kind }) =>
    kind === null ? text : html`<span class="mark-${kind}">${text}</span>`,
  )
  return html`<figure class="excerpt">
    <blockquote class="quotation" dir="auto" lang="${article?.language ?? 'en'}">${words}</blockquote>
    <figcaption class="caption"><span class="min-w-0"><bdi class="line-clamp-1">${articleName(article)}</bdi>
      <span>${sourceLine(article, evidence, event.when)}${repeated(evidence, names)}</span></span>
      <span class="caption-links kept" aria-hidden="true"><span class="link">In context</span> <span class="link">Read the article</span></span>
    </figcaption>
  </figure>`
}

function repeated({ copyOf }: Evidence, names: Names): Html | null {
  if (copyOf === null) return null
  return html`; repeats <bdi>${articleName(names.article(copyOf))}</bdi> nearly word for word`
}

function shortened(text: string): string {
  if (text.length <= DESCRIPTION_LENGTH) return text
  return `${text.slice(0, text.lastIndexOf(' ', DESCRIPTION_LENGTH))} …`
}

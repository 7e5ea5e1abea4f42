/** The home page until the app has come, and without script: every event as a link, in date order. */
import { earlierWords, gapBefore, listedDate, listStart, WHOLE_LIST } from '../../dossier/list-words.ts'
import type { DossierFile } from '../../dossier/schema.ts'
import { type EventTable, eventTable } from '../../dossier/table.ts'
import { count, rowNote, statusAt } from '../../dossier/words.ts'
import { openingDay } from '../../timeline/opening.ts'
import { canBeDrawn } from './drawable.ts'
import { aboutOf, frame } from './frame.ts'
import { type Html, html, jsonBlock } from './html.ts'
import type { Page } from './shell.ts'

/** Of a long list, where scripts run, no more than a screen is needed. */
const SCREEN = 16
/** A page of links longer than this helps nobody and weighs more than the app; the rest is counted. */
const MOST_LINKS = 2000

export function homePage(dossier: DossierFile): Page {
  const table = eventTable(dossier)
  const about = aboutOf(dossier.title, dossier.articles.length, table)
  const description = `${about.summary}. Each event with the sentence it comes from.`
  return {
    title: dossier.title,
    description,
    path: '',
    pictured: canBeDrawn(dossier.title) ? null : false,
    head: jsonBlock('application/ld+json', {
      '@context': 'https://schema.org',
      '@type': 'Dataset',
      name: dossier.title,
      description,
    }),
    body: frame({
      about,
      heading: html`<h1 class="title" dir="auto">${dossier.title}</h1>`,
      open: false,
      columns: list(table),
    }),
  }
}

function list(table: EventTable): Html {
  const windowed = table.length > WHOLE_LIST
  const start = listStart(table, table.rows, openingDay(table, null))
  const first = windowed ? start + SCREEN : table.length
  const most = Math.min(table.length, Math.max(first, MOST_LINKS))
  const more = table.length - most
  return html`<section class="list-column" id="events" aria-label="List of events">
    <div class="column-head"><h2>${count(table.length, 'event')}</h2></div>
    ${start > 0 ? html`<p class="tl-earlier">${earlierWords(table, table.rows, start)}</p>` : null}
    <nav class="tl-events tl-spine ${windowed ? 'tl-windowed' : ''}" aria-label="Events">
      ${start > 0 ? html`<noscript><ol class="tl-items">${items(table, 0, start)}</ol></noscript>` : null}
      <ol class="tl-items">${items(table, start, first, start)}</ol>
      ${windowed ? html`<noscript><ol class="tl-items" start="${first + 1}">${items(table, first, most)}</ol></noscript>` : null}
      ${more > 0 ? html`<noscript><p>${count(more, 'more event')} on the timeline.</p></noscript>` : null}
    </nav>
  </section>`
}

/** Items from one position to another, as the app writes them in a list that begins at `start`. */
function items(table: EventTable, from: number, to: number, start = 0): Html[] {
  return [...table.rows.subarray(from, to)].map(row => {
    const gap = gapBefore(table, table.rows, row)
    const note = rowNote(table, row)
    return html`<li data-status="${statusAt(table, row)}"${gap ? html` data-gap="${gap}"` : null}
      ><a href="./e/${table.ids[row] ?? ''}.html"><span class="tl-date">${listedDate(table, table.rows, row, start)}</span>
      <span class="tl-name" dir="auto">${table.titles[row] ?? ''}</span>${note === '' ? null : html` <span class="tl-note">${note}</span>`}</a></li>`
  })
}

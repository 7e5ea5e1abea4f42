/**
 * A page as it stands until the app has come, in the app's own frame and style classes: what can be read at once stands
 * where it will stay, and places are kept for what only a script can give. Without script, that is the page.
 */
import type { EventTable } from '../../dossier/table.ts'
import { summaryWords } from '../../dossier/words.ts'
import { type Html, html } from './html.ts'

/** What every page says of the whole. */
export interface About {
  title: string
  summary: string
  /** How many there are. */
  articles: number
}

export function aboutOf(title: string, articles: number, table: EventTable): About {
  return { title, summary: summaryWords(articles, table), articles }
}

interface Framed {
  about: About
  heading: Html
  /** An event is open beside the list. */
  open: boolean
  columns: Html
}

export function frame({ about, heading, open, columns }: Framed): Html {
  return html`<div class="page-frame first-screen ${open ? 'is-open' : ''}">
    <header class="masthead">
      <div class="min-w-0">${heading}
        <p class="mt-1 text-muted">${about.summary}<span class="kept">\u00a0· <span class="whitespace-nowrap">What was read</span></span></p>
      </div>
      ${CONTROLS}
    </header>
    <main class="stage">
      <div class="drawing" aria-hidden="true"><div class="tl">
        <div class="tl-edges"></div><div class="tl-plot"><p class="wait">The timeline will be drawn here.</p></div><div class="tl-strip"></div><div class="tl-foot"></div>
      </div></div>
      <div class="columns">${columns}</div>
    </main>
  </div>`
}

const CONTROLS = html`<div class="controls kept" aria-hidden="true">
  <span class="search"><input class="field w-full" disabled></span>
  ${['Names', 'Filter', 'Known on'].map(
    label =>
      html`<span class="control">${label}<svg viewBox="0 0 10 6" class="ms-1.5 inline h-1.5 w-2.5"></svg></span>`,
  )}
  <span class="link">Share</span>
</div>`

/** The built index.html as the frame of every page: a page puts its own title, head and readable body into it. */
import { type Html, html } from './html.ts'

/** px; the proportion that readers of link previews show whole. */
export const PICTURE = { width: 1200, height: 630 }

const HEAD = '<!--page-head-->'
const BODY = '<!--page-body-->'

export interface Page {
  title: string
  description: string
  /** Path from the site's root: '' for the home page, 'e/x.html' for an event. */
  path: string
  head: Html
  body: Html
  /** Row of the event that the preview picture shows, null for the whole dossier; false: no picture. */
  pictured: number | null | false
}

/** Where the picture of a page lies, from the site's root. */
export function pictureOf(page: Page): string {
  return page.path === '' ? 'preview.png' : page.path.replace(/\.html$/, '.png')
}

/** `siteUrl` ends with '/'; null leaves canonical and og: links out, which need an absolute address. */
export type Shell = (page: Page, siteUrl: string | null) => string

/** Throws where the built page lost the places to fill. */
export function shellFrom(index: string): Shell {
  for (const place of [HEAD, BODY, '<title>']) {
    if (!index.includes(place)) throw new Error(`dist/index.html has no ${place} to fill`)
  }
  return (page, siteUrl) => {
    const head = html`${meta(page)}${siteUrl === null ? null : absoluteLinks(page, siteUrl)}${page.head}`
    const filled = index
      .replace(/<title>[^<]*<\/title>/, () => html`<title>${page.title}</title>`.source)
      .replace(HEAD, () => head.source)
      .replace(BODY, () => page.body.source)
    return page.path.includes('/') ? filled.replaceAll('="./', '="../') : filled
  }
}

function meta(page: Page): Html {
  return html`<meta name="description" content="${page.description}">
    <meta property="og:type" content="article">
    <meta property="og:title" content="${page.title}">
    <meta property="og:description" content="${page.description}">`
}

function absoluteLinks(page: Page, siteUrl: string): Html {
  const address = siteUrl + page.path
  return html`<link rel="canonical" href="${address}"><meta property="og:url" content="${address}">${
    page.pictured === false
      ? html`<meta name="twitter:card" content="summary">`
      : html`<meta name="twitter:card" content="summary_large_image">
    <meta property="og:image" content="${siteUrl + pictureOf(page)}">
    <meta property="og:image:width" content="${PICTURE.width}">
    <meta property="og:image:height" content="${PICTURE.height}">
    <meta property="og:image:alt" content="${page.title}, marked on a timeline">`
  }`
}

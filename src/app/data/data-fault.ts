import { isMissingPart } from './missing-part.ts'

/** What can go wrong between the page and its data, and the sentence a reader gets. */
export type FaultKind = 'network' | 'slow' | 'missing' | 'server' | 'page' | 'broken' | 'newer'

export class DataFault extends Error {
  readonly kind: FaultKind
  readonly file: string

  constructor(kind: FaultKind, file: string, detail = '') {
    super(`${file}: ${kind}${detail === '' ? '' : ` (${detail})`}`)
    this.name = 'DataFault'
    this.kind = kind
    this.file = file
  }
}

const SENTENCES: Record<FaultKind, (file: string) => string> = {
  network: file => `${file} could not be fetched. Check the connection, then try again.`,
  slow: file => `${file} did not arrive within ten seconds. The site may be busy; try again in a moment.`,
  missing: file => `${file} is not on this site. If the site has just been updated, reload the page.`,
  server: file => `The site answered with an error when asked for ${file}. Try again in a moment.`,
  page: file =>
    `The site sent a web page instead of ${file}. Whoever runs it may need to upload the data again.`,
  broken: file =>
    `${file} arrived damaged and is not shown. Try again; if it stays, the site needs to be built anew.`,
  newer: file => `${file} was made by a newer version than this page. Reload the page.`,
}

const MISSING_PART =
  'A part of this page could not be loaded: the site may have been updated, or the connection is gone. What is shown stays; once the connection is back, reload the page.'

export function faultSentence(error: unknown): string {
  if (isMissingPart(error)) return MISSING_PART
  if (error instanceof DataFault) return SENTENCES[error.kind](error.file)
  return 'Something on this page stopped working. The articles and events themselves are unharmed; try again.'
}

/** Only what may pass by itself is asked for again. */
export function mayPass(error: unknown): boolean {
  return error instanceof DataFault && (error.kind === 'network' || error.kind === 'server')
}

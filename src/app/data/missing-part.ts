/** Parts of the page that could not be loaded: after an update of the site, or without a connection. */
const errors = new WeakSet<object>()

/** Vite tells of a part that did not come before it lets the error through. */
export function notePart(event: Event): void {
  if ('payload' in event && typeof event.payload === 'object' && event.payload) errors.add(event.payload)
}

/** Such an error stays, since a browser may remember that the part failed: only loading the page anew helps. */
export function isMissingPart(error: unknown): boolean {
  return typeof error === 'object' && error !== null && errors.has(error)
}

/**
 * On a phone the list is the timeline: moving the window on the overview brings the list there. The two stand far apart
 * in the page and share nothing but this.
 */
type Listener = (row: number) => void

const listeners = new Set<Listener>()

/** Tells every list to bring the first event from this row of the table on to its top. */
export function lookAt(row: number): void {
  for (const listener of listeners) listener(row)
}

/** Returns a function that stops listening. */
export function onLookAt(listener: Listener): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

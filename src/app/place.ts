/**
 * Where the reader is. The address bar is the truth: this store reads it, writes it in its normal form, and remembers
 * what a link asked for that could not be given until the reader moves on.
 */
import { useSyncExternalStore } from 'react'
import { eventAddress, formatView, type Problem, parseView } from '../dossier/address.ts'
import type { EventId } from '../dossier/schema.ts'
import type { View } from '../dossier/view.ts'
import { addressOf, urlOf } from './site-root.ts'

export interface Place {
  view: View
  problems: readonly Problem[]
}

let place: Place = read()
const listeners = new Set<() => void>()

export function usePlace(): Place {
  return useSyncExternalStore(subscribe, () => place)
}

export function currentView(): View {
  return place.view
}

/** Choosing an event or a page is a step one can go Back from; filters, words and windows are not. */
export function go(view: View, how: 'push' | 'replace'): void {
  write(view, how)
  place = { view, problems: [] }
  tell()
}

export function change(part: Partial<View>, how: 'push' | 'replace' = 'replace'): void {
  go({ ...place.view, ...part }, how)
}

/** Goes on with a view that holds only what the dossier has, keeping the reader informed of what was left out. */
export function settle(view: View, problems: readonly Problem[]): void {
  write(view, 'replace')
  place = { view, problems: [...place.problems, ...problems] }
  tell()
}

export function dismissProblems(): void {
  place = { ...place, problems: [] }
  tell()
}

export function viewUrl(view: View): string {
  return urlOf(formatView(view))
}

/** Links to events under a view. What they share is put together once, for lists of them. */
export function eventUrls(view: View): (event: EventId) => string {
  const { search } = new URL(viewUrl({ ...view, event: null, at: null }))
  const root = urlOf('')
  return event => `${root}${eventAddress(event)}${search}`
}

function read(): Place {
  const found = parseView(addressOf(window.location))
  write(found.view, 'replace')
  return found
}

function write(view: View, how: 'push' | 'replace'): void {
  const url = viewUrl(view)
  if (url === window.location.href) return
  try {
    if (how === 'push') window.history.pushState(null, '', url)
    else window.history.replaceState(null, '', url)
  } catch {
    // Browsers limit how often the address may change; the view itself goes on.
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function tell(): void {
  for (const listener of listeners) listener()
}

function reread(): void {
  place = read()
  tell()
}

window.addEventListener('popstate', reread)
window.addEventListener('hashchange', reread)

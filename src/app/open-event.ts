import type { EventId } from '../dossier/schema.ts'
import { change, currentView, go } from './place.ts'

/** Set while an event opens because the reader chose it: its heading then takes the focus. */
let focusWanted = false

/** An open article stays open where it tells of the event; the panel sees to that. Choosing is a step Back undoes. */
export function openEvent(id: EventId): void {
  const view = currentView()
  if (view.event === id) return
  focusWanted = true
  go({ ...view, event: id, at: null, page: 'timeline' }, 'push')
}

export function closeEvent(): void {
  change({ event: null, article: null, at: null }, 'push')
}

/** True once after each opening. */
export function takeFocusWish(): boolean {
  const wanted = focusWanted
  focusWanted = false
  return wanted
}

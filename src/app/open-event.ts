import type { ArticleId, EventId } from '../dossier/schema.ts'
import { START, type View } from '../dossier/view.ts'
import { change, currentView, go } from './place.ts'

/** What the reader has just chosen: once it is there, it takes the focus. */
let focusWanted: 'event' | 'article' | 'audit' | null = null

/** An open article stays open where it tells of the event; the panel sees to that. Choosing is a step Back undoes. */
export function openEvent(id: EventId): void {
  const view = currentView()
  if (view.event === id) return
  focusWanted = 'event'
  go({ ...view, event: id, at: null, page: 'timeline' }, 'push')
}

export function closeEvent(): void {
  change({ event: null, article: null, at: null }, 'push')
}

/** `at`: the place in it to go to; null: the passage of the chosen event. */
export function openArticle(article: ArticleId, at: View['at'] = null): void {
  focusWanted = 'article'
  change({ article, at, page: 'timeline' }, 'push')
}

export function openAudit(): void {
  focusWanted = 'audit'
  go({ ...START, page: 'audit' }, 'push')
}

/** True once after each opening of this kind. */
export function takeFocusWish(kind: 'event' | 'article' | 'audit'): boolean {
  if (focusWanted !== kind) return false
  focusWanted = null
  return true
}

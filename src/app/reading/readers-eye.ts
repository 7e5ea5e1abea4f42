import { type RefObject, useEffect } from 'react'
import type { EventId } from '../../dossier/schema.ts'
import type { View } from '../../dossier/view.ts'
import { hold } from '../idle.ts'
import { change, currentView } from '../place.ts'

/** After so long without movement our own scrolling is over, if the browser does not say when it ends. */
const OWN_SCROLL_MS = 400
/** A reader's eye rests in this part of the column, from its top. */
const EYE = { top: 0.12, bottom: 0.45 }
const SETTLE_MS = 120
/** Scrolling that brings a focused link into view chooses nothing: focus alone must change nothing. */
const FOCUS_SCROLL_MS = 300

/**
 * One selection for the article and the timeline: choosing an event brings its passage under the reader's eye, and
 * scrolling a passage there chooses its event (without a step for Back).
 */
export function useReadersEye(
  column: RefObject<HTMLElement | null>,
  event: EventId | null,
  at: View['at'],
): void {
  useEffect(() => {
    const { current } = column
    if (!current) return
    const target = at ? current.querySelector('.sought') : event && passageOf(current, event)
    if (target instanceof HTMLElement && !isUnderEye(current, target)) bringUnderEye(current, target)
  }, [column, event, at])
  useEffect(() => {
    const { current } = column
    if (!current) return
    let timer = 0
    let release = () => {}
    let focusedUntil = 0
    const focused = () => {
      focusedUntil = performance.now() + FOCUS_SCROLL_MS
    }
    const settled = () => {
      follow(current)
      release()
    }
    const look = () => {
      window.clearTimeout(timer)
      release()
      if (current.dataset['own'] !== undefined || performance.now() < focusedUntil) return
      release = hold()
      timer = window.setTimeout(settled, SETTLE_MS)
    }
    const scroller = scrollerOf(current)
    const source: EventTarget = scroller === document.documentElement ? document : scroller
    source.addEventListener('scroll', look, { passive: true })
    current.addEventListener('focusin', focused)
    return () => {
      window.clearTimeout(timer)
      release()
      source.removeEventListener('scroll', look)
      current.removeEventListener('focusin', focused)
    }
  }, [column])
}

function passageOf(column: HTMLElement, event: EventId): HTMLElement | null {
  return column.querySelector<HTMLElement>(`[data-events~="${CSS.escape(event)}"]`)
}

function bringUnderEye(column: HTMLElement, target: HTMLElement): void {
  const scroller = scrollerOf(column)
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches
  const { top, height } = frameOf(column)
  const by = target.getBoundingClientRect().top - top - height * 0.25
  if (Math.abs(by) < 1) return
  column.dataset['own'] = ''
  const release = hold()
  let timer = 0
  const done = () => {
    window.clearTimeout(timer)
    source.removeEventListener('scroll', quiet)
    source.removeEventListener('scrollend', done)
    delete column.dataset['own']
    release()
  }
  const quiet = () => {
    window.clearTimeout(timer)
    timer = window.setTimeout(done, OWN_SCROLL_MS)
  }
  const source: EventTarget = scroller === document.documentElement ? document : scroller
  source.addEventListener('scroll', quiet)
  source.addEventListener('scrollend', done)
  quiet()
  scroller.scrollBy({ top: by, behavior: still ? 'instant' : 'smooth' })
}

/** The passage under the reader's eye becomes the selection, unless the selected one is there already. */
function follow(column: HTMLElement): void {
  const { event } = currentView()
  const under = [...column.querySelectorAll<HTMLElement>('[data-events]')].filter(p => isUnderEye(column, p))
  const ids = under.flatMap(p => (p.dataset['events'] ?? '').split(' '))
  const [first] = ids
  if (first === undefined || (event !== null && ids.includes(event))) return
  change({ event: first, at: null })
}

function isUnderEye(column: HTMLElement, passage: HTMLElement): boolean {
  const { top, height } = frameOf(column)
  const y = passage.getBoundingClientRect().top - top
  return y >= height * EYE.top && y <= height * EYE.bottom
}

/** The part of the window in which the text is seen: under the bar that stays on top. */
function frameOf(column: HTMLElement): { top: number; height: number } {
  const scroller = scrollerOf(column)
  const bar = column.querySelector<HTMLElement>('.panel-bar')?.offsetHeight ?? 0
  const top = scroller === document.documentElement ? 0 : scroller.getBoundingClientRect().top
  return { top: top + bar, height: Math.max(1, scroller.clientHeight - bar) }
}

/** On a wide page the column scrolls by itself; on a narrow one the page does. */
function scrollerOf(column: HTMLElement): HTMLElement {
  return getComputedStyle(column).overflowY === 'auto' ? column : document.documentElement
}

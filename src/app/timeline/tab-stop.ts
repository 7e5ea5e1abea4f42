/** One tab stop for a list: the keys move it, and a choice made elsewhere takes it along. */
import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react'
import { reveal } from './list-window.ts'

interface Stops {
  list: RefObject<HTMLElement | null>
  /** Position the list begins at; a key that leads before it calls `onEarlier`. */
  start: number
  onEarlier: (() => void) | undefined
  count: number
  /** Position of the chosen event; -1 without one. */
  selectedAt: number
  windowed: boolean
  /** A position is about to be shown. */
  expect(at: number): void
}

const SCREEN = 10

export function useTabStop({ list, start, onEarlier, count, selectedAt, windowed, expect }: Stops) {
  const [focus, setFocus] = useState<number | null>(null)
  const takeFocus = useRef(false)
  const stop = Math.min(count - 1, Math.max(start, focus ?? selectedAt))

  const [shownFor, setShownFor] = useState(-1)
  if (shownFor !== selectedAt) {
    setShownFor(selectedAt)
    setFocus(null)
    if (selectedAt >= 0) expect(selectedAt)
  }
  useLayoutEffect(() => {
    if (!takeFocus.current || !list.current) return
    takeFocus.current = false
    reveal(list.current, stop, windowed, { place: 'nearest', page: true })
    list.current.querySelector<HTMLElement>(`[data-at="${stop}"]`)?.focus({ preventScroll: true })
  })
  const keys = (event: KeyboardEvent) => {
    const to = target(event.key, stop, count)
    if (to === null) return
    event.preventDefault()
    if (to < start) onEarlier?.()
    takeFocus.current = true
    setFocus(to)
    expect(to)
  }
  return { stop, setFocus, keys }
}

/** Where a key leads; null for keys that are not the list's. */
function target(key: string, at: number, count: number): number | null {
  const moves: Record<string, number> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    Home: 0,
    End: count - 1,
    PageDown: at + SCREEN,
    PageUp: at - SCREEN,
  }
  const to = moves[key]
  return to === undefined || count === 0 ? null : Math.min(count - 1, Math.max(0, to))
}

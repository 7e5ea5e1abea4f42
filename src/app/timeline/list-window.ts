/**
 * Which part of a long list to draw, whatever scrolls it: a box of its own, a column, or the page. Items all have the
 * same height.
 */
import { type RefObject, useEffect, useState } from 'react'

export const ITEM_PX = 76
const OVERSCAN = 6
const FIRST_LOOK = 30

/** Positions [lo, hi) in view with a margin, followed while anything scrolls or changes size. */
export function useInView(
  list: RefObject<HTMLElement | null>,
  count: number,
  windowed: boolean,
): [number, number] {
  const [range, setRange] = useState<[number, number]>([0, FIRST_LOOK])
  useEffect(() => {
    const { current } = list
    if (!current || !windowed) return
    const look = () => {
      const next = inView(current, count)
      setRange(before => (before[0] === next[0] && before[1] === next[1] ? before : next))
    }
    look()
    // Scrolling does not bubble: caught on the way down, whichever box it is.
    document.addEventListener('scroll', look, { capture: true, passive: true })
    const sizes = new ResizeObserver(look)
    sizes.observe(scrollBox(current) ?? document.documentElement)
    return () => {
      document.removeEventListener('scroll', look, { capture: true })
      sizes.disconnect()
    }
  }, [list, count, windowed])
  return range
}

function inView(list: HTMLElement, count: number): [number, number] {
  const { top } = list.getBoundingClientRect()
  const seen = boundsOf(scrollBox(list))
  const lo = Math.floor((seen.top - top) / ITEM_PX) - OVERSCAN
  const hi = Math.ceil((seen.bottom - top) / ITEM_PX) + OVERSCAN
  const first = Math.min(Math.max(0, lo), Math.max(0, count - 1))
  return [first, Math.min(count, Math.max(hi, first + 1))]
}

/** How an item is brought into view: as little as needed, or to the top. `page`: whether the page may move for it. */
export interface Reveal {
  place: 'nearest' | 'top'
  page: boolean
}

/** Brings the item at `at` into view. */
export function reveal(list: HTMLElement, at: number, windowed: boolean, how: Reveal): void {
  const box = scrollBox(list)
  if (!box && !how.page) return
  const item = windowed ? null : list.querySelector(`[data-at="${at}"]`)?.closest('li')
  if (!windowed && !item) return
  const top = item ? item.getBoundingClientRect().top : list.getBoundingClientRect().top + at * ITEM_PX
  const bottom = top + (item ? item.offsetHeight : ITEM_PX)
  const seen = boundsOf(box)
  const over = bottom > seen.bottom ? bottom - seen.bottom : 0
  const by = how.place === 'top' || top < seen.top ? top - seen.top : over
  ;(box ?? window).scrollBy(0, by)
}

/** What a sticky strip at the top of the page covers. */
function boundsOf(box: HTMLElement | null): { top: number; bottom: number } {
  if (!box) {
    const strip = document.querySelector<HTMLElement>('.tl-strip')
    const sticky = strip && getComputedStyle(strip).position === 'sticky'
    return { top: sticky ? strip.offsetHeight + 8 : 0, bottom: innerHeight }
  }
  const { top, bottom } = box.getBoundingClientRect()
  return { top: Math.max(0, top), bottom: Math.min(innerHeight, bottom) }
}

/** The nearest box around the list that scrolls on its own; null: the page does. */
function scrollBox(list: HTMLElement): HTMLElement | null {
  for (let box = list.parentElement; box && box !== document.body; box = box.parentElement)
    if (/auto|scroll/.test(getComputedStyle(box).overflowY) && box.scrollHeight > box.clientHeight) return box
  return null
}

/**
 * Which part of a long list to draw, whatever scrolls it: a box of its own, a column, or the page. Items all have the
 * same height.
 */
import { type RefObject, useCallback, useEffect, useState } from 'react'

export const ITEM_PX = 76
const OVERSCAN = 3
const FIRST_LOOK = 16
/** An item that stands exactly at the edge may be off by a fraction of a pixel. */
const ROUNDING = 0.02

/** So many items from this one on are drawn. */
interface Range {
  from: number
  length: number
}

export interface InView {
  /** Positions [lo, hi) in view with a margin. */
  drawn: [lo: number, hi: number]
  /** Sees what is in view now. */
  look(): void
  /** Tells beforehand that an item is about to be brought into view, as little as needed. */
  expect(at: number): void
}

/** The part in view, followed while anything scrolls or changes size. */
export function useInView(
  list: RefObject<HTMLElement | null>,
  count: number,
  windowed: boolean,
  start: number,
): InView {
  const [range, setRange] = useState<Range>({ from: start, length: FIRST_LOOK })
  const look = useCallback(() => {
    if (!list.current || !windowed) return
    const next = inView(list.current)
    setRange(before => (before.from === next.from && before.length === next.length ? before : next))
  }, [list, windowed])
  useEffect(() => {
    const { current } = list
    if (!current || !windowed) return
    look()
    // Scrolling does not bubble: caught on the way down, whichever box it is.
    document.addEventListener('scroll', look, { capture: true, passive: true })
    const sizes = new ResizeObserver(look)
    sizes.observe(scrollBox(current) ?? document.documentElement)
    return () => {
      document.removeEventListener('scroll', look, { capture: true })
      sizes.disconnect()
    }
  }, [list, look, windowed])
  const expect = (at: number) => setRange(before => shifted(before, at))
  return { drawn: drawnOf(range, count), look, expect }
}

function inView(list: HTMLElement): Range {
  const { top } = list.getBoundingClientRect()
  const seen = boundsOf(scrollBox(list))
  const first = Math.floor((seen.top - top) / ITEM_PX + ROUNDING)
  const most = Math.ceil((seen.bottom - seen.top) / ITEM_PX) + 1
  return { from: first - OVERSCAN, length: Math.max(1, most) + 2 * OVERSCAN }
}

/** The range after a scroll that brings an item in at the nearer edge. */
function shifted(range: Range, at: number): Range {
  const first = range.from + OVERSCAN
  const whole = range.length - 2 * OVERSCAN - 1
  if (at >= first && at < first + whole) return range
  return { ...range, from: (at < first ? at : at + 1 - whole) - OVERSCAN }
}

/** As many items at the ends of the list as elsewhere, so that no element is made or thrown away on the way there. */
function drawnOf({ from, length }: Range, count: number): [number, number] {
  const lo = Math.max(0, Math.min(from, count - length))
  return [lo, Math.min(count, lo + length)]
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
  if (by !== 0) (box ?? window).scrollBy(0, by)
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

import { type MouseEvent, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { WHOLE_LIST } from '../../dossier/list-words.ts'
import { lowerBound, positionOf } from '../../dossier/sorted.ts'
import { EventItem } from './event-item.tsx'
import { ListSlots } from './list-slots.ts'
import { ITEM_PX, reveal, useInView } from './list-window.ts'
import { onLookAt } from './look-at.ts'
import { useTabStop } from './tab-stop.ts'
import './event-list.css'

export interface EventListProps {
  /** Rows of the event table in date order. */
  rows: Uint32Array
  selected: number | null
  title(row: number): string
  /** The date in words, "16–17 May 2019"; `at`: the position in the list. */
  date(row: number, at: number): string
  /** "planned", "2 of 5 articles"; null: nothing to add. */
  note?(row: number): string | null
  /** How long the gap of time before the item at a position is, in steps; where given, gaps are shown as gaps. */
  gap?(at: number): number | undefined
  /** Draws the spine's mark: filled, ring, with a stroke. */
  status?(row: number): string
  href(row: number): string
  onSelect(row: number): void
  /** A pointer or the focus is on an event, which may be chosen next. */
  onPoint?(row: number): void
  /** Position it begins at; what stands before is asked for by `onEarlier`. Only for a list that is drawn in part. */
  start?: number
  onEarlier?(): void
  label?: string
}

/** A selection made elsewhere moves the list beside it, not the page under the reader. */
const BESIDE = { place: 'nearest', page: false } as const

/**
 * The events as links in date order: one tab stop, arrows, Home, End, Page Up and Page Down move, Enter follows.
 * It is the timeline's twin for assistive technology, and with `gap` the phone's layout: dates in a gutter along a
 * spine, with gaps of time as gaps.
 */
export function EventList(props: EventListProps) {
  const { rows, selected, start = 0, onEarlier } = props
  const list = useRef<HTMLOListElement>(null)
  const windowed = rows.length > WHOLE_LIST
  const { drawn, look, expect } = useInView(list, rows.length, windowed, start)
  const selectedAt = selected === null ? -1 : positionOf(rows, selected)
  useLayoutEffect(() => {
    if (!list.current) return
    const { style } = list.current
    style.height = windowed ? `${rows.length * ITEM_PX}px` : ''
    // The places of the items stay what they are: those before the start lie out of sight above the list.
    style.marginTop = start > 0 ? `${-start * ITEM_PX}px` : ''
    look()
  }, [windowed, rows.length, start, look])
  const { stop, setFocus, keys } = useTabStop({
    list,
    start,
    onEarlier,
    count: rows.length,
    selectedAt,
    windowed,
    expect,
  })
  useEffect(() => {
    if (!list.current || selectedAt < 0) return
    reveal(list.current, selectedAt, windowed, BESIDE)
    look()
    return onOtherWidth(list.current, ol => reveal(ol, selectedAt, windowed, BESIDE))
  }, [selectedAt, windowed, look])
  useEffect(
    () =>
      onLookAt(row => {
        const at = Math.min(lowerBound(rows, row), rows.length - 1)
        if (at < start && onEarlier) flushSync(onEarlier)
        if (list.current && at >= 0) reveal(list.current, at, windowed, { place: 'top', page: true })
      }),
    [rows, windowed, start, onEarlier],
  )

  const follow = (event: MouseEvent) => {
    const at = linkedAt(event.target)
    if (at === null || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return
    event.preventDefault()
    props.onSelect(rows[at] ?? 0)
  }

  const point = (target: EventTarget) => {
    const at = linkedAt(target)
    if (at !== null) props.onPoint?.(rows[at] ?? 0)
  }

  const positions = windowed ? within([Math.max(start, drawn[0]), drawn[1]], stop) : Array.from(rows.keys())
  // By place, not by event: a filter then changes words in the page, not elements.
  const [slots] = useState(() => new ListSlots())
  const keysOf = windowed ? slots.keysFor(positions) : positions
  return (
    <nav
      className={`tl-events${windowed ? ' tl-windowed' : ''}${props.gap ? ' tl-spine' : ''}`}
      aria-label={props.label ?? 'Events'}
    >
      <ol
        className="tl-items"
        onKeyDown={keys}
        onClick={follow}
        onFocus={event => {
          setFocus(linkedAt(event.target))
          point(event.target)
        }}
        onPointerOver={event => point(event.target)}
        ref={list}
      >
        {positions.map((at, i) => {
          const row = rows[at] ?? 0
          return (
            <EventItem
              key={keysOf[i]}
              at={at}
              count={rows.length}
              title={props.title(row)}
              date={props.date(row, at)}
              note={props.note?.(row) ?? null}
              status={props.status?.(row)}
              href={props.href(row)}
              gap={props.gap?.(at)}
              here={row === selected}
              stop={at === stop}
              placed={windowed}
            />
          )
        })}
      </ol>
    </nav>
  )
}

/** Calls back when the list has become wider or narrower and its lines break elsewhere. Returns a function that stops it. */
function onOtherWidth(list: HTMLElement, then: (list: HTMLElement) => void): () => void {
  let width: number | null = null
  let frame = 0
  const sizes = new ResizeObserver(([entry]) => {
    const now = entry?.contentRect.width ?? 0
    // A frame later, when the browser has set the scroll position after the change of height.
    if (width !== null && width !== now) frame = requestAnimationFrame(() => then(list))
    width = now
  })
  sizes.observe(list)
  return () => {
    cancelAnimationFrame(frame)
    sizes.disconnect()
  }
}

/** Position of the link that something stands in. */
function linkedAt(target: EventTarget): number | null {
  const link = target instanceof Element ? target.closest('a') : null
  return link?.dataset['at'] === undefined ? null : Number(link.dataset['at'])
}

/** Positions to draw, ascending; the tab stop is always among them. */
function within([lo, hi]: readonly [number, number], stop: number): number[] {
  const all = Array.from({ length: hi - lo }, (_, i) => lo + i)
  if (stop < lo) return [stop, ...all]
  return stop >= hi ? [...all, stop] : all
}

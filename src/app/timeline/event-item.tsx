import { memo } from 'react'
import { ITEM_PX } from './list-window.ts'

export interface EventItemProps {
  /** Position in the list, of `count`. */
  at: number
  count: number
  title: string
  date: string
  note: string | null
  status: string | undefined
  href: string
  /** How long the gap of time before it is, in steps; undefined: none. */
  gap: number | undefined
  /** The event that is open. */
  here: boolean
  /** The one item the tab key stops at. */
  stop: boolean
  /** Stands at its own place in a list that is drawn in part. */
  placed: boolean
}

/** One event of the list. Drawn again only when what it says changes. */
export const EventItem = memo(function EventItem(props: EventItemProps) {
  const { at, count, title, date, note, status, href, gap, here, stop, placed } = props
  return (
    <li
      data-status={status}
      aria-setsize={count}
      aria-posinset={at + 1}
      data-gap={gap}
      data-here={here || undefined}
      style={placed ? { transform: `translateY(${at * ITEM_PX}px)` } : undefined}
    >
      <a href={href} data-at={at} tabIndex={stop ? 0 : -1} aria-current={here || undefined}>
        <span className="tl-date">{date}</span>{' '}
        <span className="tl-name" dir="auto">
          {title}
        </span>{' '}
        {note && <span className="tl-note">{note}</span>}
      </a>
    </li>
  )
})

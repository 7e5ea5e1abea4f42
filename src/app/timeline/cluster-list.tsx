import { useEffect, useRef } from 'react'
import type { EventTable } from '../../dossier/table.ts'
import { grouped } from '../../dossier/words.ts'
import { rowDate } from '../../timeline/labels.ts'

export interface ClusterListProps {
  table: EventTable
  rows: number[]
  /** Events of the cluster beyond these rows. */
  more: number
  /** Middle of the cluster's box in the drawing, CSS px. */
  x: number
  onSelect(row: number): void
  onClose(): void
}

/** The events of a cluster that no zoom can part, as a list over the drawing. Escape closes it. */
export function ClusterList({ table, rows, more, x, onSelect, onClose }: ClusterListProps) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const { current } = box
    if (!current) return
    const width = current.parentElement?.clientWidth ?? 0
    current.style.left = `${Math.max(8, Math.min(x - current.offsetWidth / 2, width - current.offsetWidth - 8))}px`
    current.querySelector('button')?.focus()
  }, [x])
  const first = rows[0]
  return (
    <div
      className="tl-list"
      ref={box}
      role="dialog"
      aria-label={`${rows.length + more} events`}
      onKeyDown={event => event.key === 'Escape' && onClose()}
    >
      <p>
        {first === undefined ? '' : rowDate(table, first, 'long', true)}
        <button type="button" className="tl-close" aria-label="Close" onClick={onClose}>
          ×
        </button>
      </p>
      <ul>
        {rows.map(row => (
          <li key={row}>
            <button type="button" onClick={() => onSelect(row)}>
              {table.titles[row]}
            </button>
          </li>
        ))}
      </ul>
      {more > 0 && <p>and {grouped(more)} more, in the list of events</p>}
    </div>
  )
}

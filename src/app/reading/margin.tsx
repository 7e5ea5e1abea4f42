import { dateWords } from '../../dossier/date-words.ts'
import type { EventId } from '../../dossier/schema.ts'
import type { EventTable } from '../../dossier/table.ts'
import { whenAt } from '../../dossier/words.ts'
import { currentView, viewUrl } from '../place.ts'

export interface MarginEntry {
  id: EventId
  row: number
  table: EventTable
  onOpen: () => void
}

/** The events that begin in a paragraph, beside it. */
export function Margin({ entries, selected }: { entries: readonly MarginEntry[]; selected: EventId | null }) {
  return (
    <div className="margin">
      {entries.map(({ id, row, table, onOpen }) => (
        <a
          key={id}
          href={viewUrl({ ...currentView(), event: id, at: null })}
          aria-current={id === selected || undefined}
          onClick={event => {
            event.preventDefault()
            onOpen()
          }}
        >
          <span className="margin-date">
            {dateWords(whenAt(table, row), { months: 'short', year: false })}
          </span>{' '}
          <span className="margin-title">{table.titles[row]}</span>
        </a>
      ))}
    </div>
  )
}

import { type FormEvent, type RefObject, useId, useState } from 'react'
import type { EventTable } from '../../dossier/table.ts'
import { LANES, type Lanes } from '../../dossier/view.ts'
import { typedDate } from '../../timeline/typed-date.ts'
import type { Chart } from './chart.ts'

export interface ToolbarProps {
  chart: RefObject<Chart | null>
  lanes: Lanes
  table: EventTable
  selected: number | null
  onLanes?: ((lanes: Lanes) => void) | undefined
}

const LANE_WORDS: Record<Lanes, string> = {
  none: 'no lanes',
  actor: 'lanes by actor',
  article: 'lanes by article',
  status: 'lanes by status',
}

/** Buttons for all that wheel, pinch and drag do. */
export function Toolbar({ chart, lanes, table, selected, onLanes }: ToolbarProps) {
  return (
    <div className="tl-tools" role="toolbar" aria-label="Move in the timeline">
      <GoTo table={table} chart={chart} selected={selected} />
      {onLanes && (
        <select aria-label="Lanes" value={lanes} onChange={event => onLanes(laneOf(event.target.value))}>
          {LANES.map(lane => (
            <option key={lane} value={lane}>
              {LANE_WORDS[lane]}
            </option>
          ))}
        </select>
      )}
      <button type="button" onClick={() => chart.current?.zoomBy(1 / 1.8)} aria-label="Zoom out">
        −
      </button>
      <button type="button" onClick={() => chart.current?.open()} aria-label="Back to the opening view">
        reset
      </button>
      <button type="button" onClick={() => chart.current?.fit()} aria-label="Fit all events shown">
        fit
      </button>
      <button type="button" onClick={() => chart.current?.zoomBy(1.8)} aria-label="Zoom in">
        +
      </button>
    </div>
  )
}

function laneOf(value: string): Lanes {
  return LANES.find(lane => lane === value) ?? 'none'
}

/** A date in words or ISO; what cannot be read is said, and nothing moves. */
function GoTo({ chart, table, selected }: Pick<ToolbarProps, 'chart' | 'table' | 'selected'>) {
  const [text, setText] = useState('')
  const [wrong, setWrong] = useState(false)
  const problem = useId()
  const go = (event: FormEvent) => {
    event.preventDefault()
    const near = selected === null ? middle(chart.current) : (table.from[selected] ?? 0)
    const days = typedDate(text, near)
    setWrong(days === null && text.trim() !== '')
    if (days) chart.current?.goToDate(days.from, days.to)
  }
  return (
    <form className="tl-goto" onSubmit={go}>
      <input
        type="text"
        value={text}
        placeholder="go to date"
        aria-label="Go to date"
        size={11}
        aria-invalid={wrong}
        aria-describedby={problem}
        onChange={event => setText(event.target.value)}
      />
      <span id={problem} className="tl-wrong" aria-live="polite">
        {wrong ? 'Not a date I can read. Try 16 May 2019, May 2019 or 2019-05-16.' : ''}
      </span>
    </form>
  )
}

function middle(chart: Chart | null): number {
  const window = chart?.current()
  return window ? Math.floor((window.from + window.to) / 2) : 0
}

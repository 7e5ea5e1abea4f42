import { type KeyboardEvent, memo, useId, useState } from 'react'
import { STATUSES } from '../../dossier/schema.ts'
import type { EventTable } from '../../dossier/table.ts'
import type { Lanes } from '../../dossier/view.ts'
import type { Hit } from '../../timeline/hit.ts'
import { hitWords, SIDES, type Side, showLane } from './around-drawing.ts'
import type { Chart } from './chart.ts'
import type { ChartInput } from './chart-input.ts'
import { ClusterList } from './cluster-list.tsx'
import { Fades } from './fades.tsx'
import { Legend } from './legend.tsx'
import { node, type OpenCluster, useChart, useParts } from './live-chart.ts'
import { Toolbar } from './toolbar.tsx'
import './timeline.css'
import './drawing.css'

export interface TimelineViewProps {
  table: EventTable
  /** Rows that pass the filter, ascending; null: all. */
  visible: Uint32Array | null
  selected: number | null
  /** Day numbers, inclusive; null: the opening window. */
  window: { from: number; to: number } | null
  lanes: Lanes
  /** Names of the dossier's actors or articles by position, as `lanes` asks. */
  laneNames: readonly string[]
  onSelect(row: number): void
  /** The pointer is on an event, which may be chosen next. */
  onPoint?(row: number): void
  /** Day numbers, inclusive; called when a movement has come to rest. */
  onWindow(from: number, to: number): void
  onLanes?(lanes: Lanes): void
}

const STATUS_NAMES: Record<(typeof STATUSES)[number], string> = {
  happened: 'Happened',
  planned: 'Planned',
  reported: 'Reported',
  denied: 'Denied',
}

/**
 * The timeline with its overview and toolbar. The drawing is hidden from assistive technology: `EventList` is its twin.
 * Asked again only when one of its props is another, so give it the same functions each time.
 */
export const TimelineView = memo(function TimelineView(props: TimelineViewProps) {
  const parts = useParts()
  const [cluster, setCluster] = useState<OpenCluster | null>(null)
  const help = useId()
  const chart = useChart(parts, inputOf(props), {
    select: props.onSelect,
    point: props.onPoint,
    commit: (from, to) => {
      setCluster(null)
      props.onWindow(from, to)
    },
    list: setCluster,
  })

  const fly = (side: Side) => {
    const chip = chart.current?.scene?.chips.find(c => c.side === side)
    if (chip) chart.current?.goToRow(chip.row)
  }
  const say = (target: Hit | null) => {
    const { said, plot, axis } = parts.current
    if (target && plot && axis && props.lanes !== 'none') showLane([target], plot, axis)
    if (said) said.textContent = target ? hitWords(target, props.table) : 'Nothing further in this window'
  }
  const keys = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return
    if (chart.current && actOnKey(event.key, event.shiftKey, chart.current, say)) event.preventDefault()
  }

  return (
    <section className="tl" aria-label="Timeline">
      <div className="tl-edges">
        {SIDES.map(side => (
          <button
            key={side}
            type="button"
            className="tl-chip"
            hidden
            ref={node(parts, side)}
            onClick={() => fly(side)}
          />
        ))}
      </div>
      <div
        className="tl-plot"
        ref={node(parts, 'plot')}
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes the keys its description names
        tabIndex={0}
        onKeyDown={keys}
        aria-label="Timeline drawing"
        aria-describedby={help}
      >
        <svg ref={node(parts, 'svg')} aria-hidden="true" focusable="false">
          <Fades />
        </svg>
        <svg className="tl-axis" ref={node(parts, 'axis')} aria-hidden="true" focusable="false" />
        <div className="tl-tip" ref={node(parts, 'tip')} aria-hidden="true" hidden />
        <p className="tl-said" ref={node(parts, 'said')} aria-live="polite" />
        <p className="tl-said" id={help}>
          Left and right move, plus and minus zoom, 0 fits all, up and down step through what is drawn, Enter
          opens it.
        </p>
      </div>
      {cluster && cluster.visible === props.visible && cluster.lanes === props.lanes && (
        <ClusterList
          table={props.table}
          rows={cluster.rows}
          more={cluster.more}
          x={cluster.x}
          onSelect={props.onSelect}
          onClose={() => {
            setCluster(null)
            parts.current.plot?.focus()
          }}
        />
      )}
      <div className="tl-strip" ref={node(parts, 'strip')}>
        <svg ref={node(parts, 'density')} aria-hidden="true" focusable="false" />
        <div
          className="tl-thumb"
          ref={node(parts, 'thumb')}
          role="slider"
          tabIndex={0}
          onKeyDown={keys}
          aria-label="Part of the timeline on view"
          aria-valuemin={0}
          aria-valuemax={100}
          aria-valuenow={0}
        />
      </div>
      <div className="tl-foot">
        <Legend />
        <Toolbar
          chart={chart}
          lanes={props.lanes}
          table={props.table}
          selected={props.selected}
          onLanes={props.onLanes}
        />
      </div>
    </section>
  )
})

function inputOf(props: TimelineViewProps): ChartInput {
  const laneName = (id: number) => {
    if (id < 0) return 'All others'
    if (props.lanes !== 'status') return props.laneNames[id] ?? ''
    const status = STATUSES[id]
    return status ? STATUS_NAMES[status] : ''
  }
  return { ...props, laneName }
}

function actOnKey(key: string, shift: boolean, chart: Chart, say: (target: Hit | null) => void): boolean {
  if (key === 'ArrowLeft') chart.panBy(shift ? -0.8 : -0.15)
  else if (key === 'ArrowRight') chart.panBy(shift ? 0.8 : 0.15)
  else if (key === 'PageUp') chart.panBy(-0.8)
  else if (key === 'PageDown') chart.panBy(0.8)
  else if (key === '+' || key === '=') chart.zoomBy(1.6)
  else if (key === '-') chart.zoomBy(1 / 1.6)
  else if (key === '0' || key === 'Home') chart.fit()
  else if (key === 'ArrowDown') say(chart.step(1))
  else if (key === 'ArrowUp') say(chart.step(-1))
  else if (key === 'Enter') chart.enter()
  else return false
  return true
}

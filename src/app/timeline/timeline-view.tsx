import { type KeyboardEvent, memo, useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import { STATUSES } from '../../dossier/schema.ts'
import { lowerBound } from '../../dossier/sorted.ts'
import type { EventTable } from '../../dossier/table.ts'
import type { Lanes } from '../../dossier/view.ts'
import { clusterRows } from '../../timeline/clusters.ts'
import type { Hit } from '../../timeline/hit.ts'
import { rowDate } from '../../timeline/labels.ts'
import type { Scene } from '../../timeline/scene.ts'
import { windowWords } from '../../timeline/window-words.ts'
import type { Chart } from './chart.ts'
import type { ChartInput } from './chart-input.ts'
import { ClusterList } from './cluster-list.tsx'
import { Fades } from './fades.tsx'
import { Legend } from './legend.tsx'
import { lookAt } from './look-at.ts'
import { Overview } from './overview.ts'
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

interface OpenCluster {
  rows: number[]
  more: number
  x: number
  /** What it was opened for; with anything else it is out of date. */
  visible: Uint32Array | null
  lanes: Lanes
}

const STATUS_NAMES: Record<(typeof STATUSES)[number], string> = {
  happened: 'Happened',
  planned: 'Planned',
  reported: 'Reported',
  denied: 'Denied',
}
const LISTED = 40
/** While things move, the counts at the edges are told every so many frames: nobody reads them faster. */
const CHIP_FRAMES = 20
/** Asked for at once, beside the data, but not waited for: the list of events can be read before it is here. */
const drawing = import('./chart.ts')

/**
 * The timeline with its overview and toolbar. The drawing is hidden from assistive technology: `EventList` is its twin.
 * Asked again only when one of its props is another, so give it the same functions each time.
 */
export const TimelineView = memo(function TimelineView(props: TimelineViewProps) {
  const place = usePlace()
  const chart = useRef<Chart | null>(null)
  const latest = useRef(props)
  const [cluster, setCluster] = useState<OpenCluster | null>(null)
  const help = useId()
  latest.current = props

  useLayoutEffect(() => {
    const { svg, plot, strip, density, thumb, tip, said, earlier, later } = place.current
    if (!svg || !plot || !strip || !density || !thumb || !tip || !said || !earlier || !later) return
    const overview = new Overview({ strip, svg: density, thumb }, () => chart.current)
    let gone = false
    let frames = 0
    void drawing.then(engine => {
      if (gone) return
      const made = new engine.Chart(
        { svg, plot },
        {
          select: row => latest.current.onSelect(row),
          commit: (from, to) => {
            setCluster(null)
            latest.current.onWindow(from, to)
          },
          list: (c, scene, prepared) => {
            const { rows, more } = clusterRows(prepared, scene, c, LISTED)
            const { visible, lanes } = latest.current
            setCluster({ rows, more, x: (c.x0 + c.x1) / 2, visible, lanes })
          },
          drawn: (scene, drawn) => {
            const { table, selected } = latest.current
            overview.draw(drawn, selected === null ? null : (table.from[selected] ?? null))
            if (!drawn.moving) tellWindow(scene, drawn, thumb)
            else if (drawn.hidden) lookAt(lowerBound(table.from, scene.from))
            if (!drawn.moving || frames++ % CHIP_FRAMES === 0) tellChips(scene, earlier, later)
          },
          hover: (target, scene) => {
            showTip(tip, target, scene, latest.current.table)
            if (target && 'row' in target) latest.current.onPoint?.(target.row)
          },
        },
      )
      chart.current = made
      made.update(inputOf(latest.current))
    })
    return () => {
      gone = true
      chart.current?.destroy()
      overview.destroy()
      chart.current = null
    }
  }, [place])

  useEffect(() => {
    chart.current?.update(inputOf(props))
  })

  const fly = (side: 'earlier' | 'later') => {
    const chip = chart.current?.scene?.chips.find(c => c.side === side)
    if (chip) chart.current?.goToRow(chip.row)
  }
  const say = (target: Hit | null) => {
    const { said } = place.current
    if (said) said.textContent = target ? hitWords(target, props.table) : 'Nothing further in this window'
  }
  const keys = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return
    if (chart.current && actOnKey(event.key, event.shiftKey, chart.current, say)) event.preventDefault()
  }

  return (
    <section className="tl" aria-label="Timeline">
      <div className="tl-edges">
        <button
          type="button"
          className="tl-chip"
          hidden
          ref={node(place, 'earlier')}
          onClick={() => fly('earlier')}
        />
        <button
          type="button"
          className="tl-chip"
          hidden
          ref={node(place, 'later')}
          onClick={() => fly('later')}
        />
      </div>
      <div
        className="tl-plot"
        ref={node(place, 'plot')}
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes the keys its description names
        tabIndex={0}
        onKeyDown={keys}
        aria-label="Timeline drawing"
        aria-describedby={help}
      >
        <svg ref={node(place, 'svg')} aria-hidden="true" focusable="false">
          <Fades />
        </svg>
        <div className="tl-tip" ref={node(place, 'tip')} aria-hidden="true" hidden />
        <p className="tl-said" ref={node(place, 'said')} aria-live="polite" />
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
            place.current.plot?.focus()
          }}
        />
      )}
      <div className="tl-strip" ref={node(place, 'strip')}>
        <svg ref={node(place, 'density')} aria-hidden="true" focusable="false" />
        <div
          className="tl-thumb"
          ref={node(place, 'thumb')}
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

interface Place {
  svg: SVGSVGElement | null
  plot: HTMLDivElement | null
  strip: HTMLDivElement | null
  density: SVGSVGElement | null
  thumb: HTMLDivElement | null
  tip: HTMLDivElement | null
  said: HTMLParagraphElement | null
  earlier: HTMLButtonElement | null
  later: HTMLButtonElement | null
}

function usePlace() {
  return useRef<Place>({
    svg: null,
    plot: null,
    strip: null,
    density: null,
    thumb: null,
    tip: null,
    said: null,
    earlier: null,
    later: null,
  })
}

function node<K extends keyof Place>(place: { current: Place }, name: K) {
  return (element: Place[K]) => {
    place.current[name] = element
  }
}

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

function tellWindow(scene: Scene, chart: Chart, thumb: HTMLElement): void {
  const { extent } = chart
  const share = ((scene.from + scene.to) / 2 - extent.from) / (extent.to - extent.from)
  const words = windowWords(scene.from, scene.to)
  if (thumb.getAttribute('aria-valuetext') === words) return
  thumb.setAttribute('aria-valuetext', words)
  thumb.setAttribute('aria-valuenow', String(Math.round(Math.min(1, Math.max(0, share)) * 100)))
}

function tellChips(scene: Scene, earlier: HTMLElement, later: HTMLElement): void {
  for (const [side, button] of [
    ['earlier', earlier],
    ['later', later],
  ] as const) {
    const chip = scene.chips.find(c => c.side === side)
    if (button.hidden === Boolean(chip)) button.hidden = !chip
    const words = chip ? (side === 'earlier' ? `‹ ${chip.label}` : `${chip.label} ›`) : ''
    if (button.textContent !== words) button.textContent = words
  }
}

function hitWords(target: Hit, table: EventTable): string {
  if ('row' in target) return `${rowDate(table, target.row, 'long', true)}: ${table.titles[target.row] ?? ''}`
  return `${target.count} events, ${windowWords(target.from, target.to + 1)}`
}

/** Names what is under the pointer where the drawing has no room for all of its words. */
function showTip(tip: HTMLElement, target: Hit | null, scene: Scene, table: EventTable): void {
  const said = target !== null && 'row' in target && target.label?.kind === 'card'
  tip.hidden = target === null || said
  if (target === null || said) return
  tip.textContent = hitWords(target, table)
  const middle = (Math.max(0, target.x0) + Math.min(scene.width, target.x1)) / 2
  const left = Math.max(4, Math.min(scene.width - tip.offsetWidth - 4, middle - tip.offsetWidth / 2))
  const above = target.y - tip.offsetHeight - 14
  tip.style.transform = `translate(${Math.round(left)}px,${Math.round(above > 0 ? above : target.y + 14)}px)`
}

/** The drawing in the page: made when its engine has come, and told of every change; what it tells goes to the page around it. */
import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import { lowerBound } from '../../dossier/sorted.ts'
import type { Lanes } from '../../dossier/view.ts'
import { clusterRows } from '../../timeline/clusters.ts'
import { showLane, showTip, tellChips, tellWindow } from './around-drawing.ts'
import type { Chart } from './chart.ts'
import type { ChartEvents, ChartInput } from './chart-input.ts'
import { lookAt } from './look-at.ts'
import { Overview } from './overview.ts'

/** Events of one day that no zoom can part, to be listed. */
export interface OpenCluster {
  rows: number[]
  more: number
  x: number
  /** What it was opened for; with anything else it is out of date. */
  visible: Uint32Array | null
  lanes: Lanes
}

interface Listener {
  select(row: number): void
  /** The pointer is on an event. */
  point: ((row: number) => void) | undefined
  /** Day numbers, inclusive; a movement has come to rest. */
  commit(from: number, to: number): void
  list(cluster: OpenCluster): void
}

const LISTED = 40
/** While things move, the counts at the edges are told every so many frames: nobody reads them faster. */
const CHIP_FRAMES = 20
/** Asked for at once, beside the data, but not waited for: the list of events can be read before it is here. */
const drawing = import('./chart.ts')

/** Null until the engine is here. What is given last counts, whenever the drawing asks. */
export function useChart(
  parts: RefObject<Parts>,
  input: ChartInput,
  listener: Listener,
): RefObject<Chart | null> {
  const chart = useRef<Chart | null>(null)
  const latest = useRef({ input, listener })
  latest.current = { input, listener }

  useLayoutEffect(() => {
    const placed = { ...parts.current }
    if (!arePlaced(placed)) return
    const overview = new Overview(placed, () => chart.current)
    let gone = false
    void drawing.then(engine => {
      if (gone) return
      const made = new engine.Chart(placed, eventsOf(placed, overview, latest))
      chart.current = made
      made.update(latest.current.input)
    })
    return () => {
      gone = true
      chart.current?.destroy()
      overview.destroy()
      chart.current = null
    }
  }, [parts])

  useEffect(() => {
    chart.current?.update(input)
  })

  return chart
}

/** Where what the chart tells goes. */
function eventsOf(
  placed: Placed,
  overview: Overview,
  latest: RefObject<{ input: ChartInput; listener: Listener }>,
): ChartEvents {
  let frames = 0
  let shown = ''
  return {
    select: row => latest.current.listener.select(row),
    commit: (from, to) => latest.current.listener.commit(from, to),
    list: (c, scene, prepared) => {
      const { rows, more } = clusterRows(prepared, scene, c, LISTED)
      const { visible, lanes } = latest.current.input
      latest.current.listener.list({ rows, more, x: (c.x0 + c.x1) / 2, visible, lanes })
    },
    drawn: (scene, drawn) => {
      const { table, selected, lanes } = latest.current.input
      overview.draw(drawn, selected === null ? null : (table.from[selected] ?? null))
      if (drawn.moving && drawn.hidden && overview.leads) lookAt(lowerBound(table.from, scene.from))
      if (!drawn.moving) {
        overview.leads = false
        tellWindow(scene, drawn, placed.thumb)
        const chosen = `${selected} ${lanes}`
        const marks = shown === chosen || scene.lanes.length === 0 ? [] : scene.marks.filter(m => m.selected)
        showLane(marks, placed.plot, placed.axis)
        shown = chosen
      }
      if (!drawn.moving || frames++ % CHIP_FRAMES === 0) tellChips(scene, placed)
    },
    hover: (target, scene) => {
      const { input, listener } = latest.current
      showTip(placed.tip, target, scene, input.table)
      if (target && 'row' in target) listener.point?.(target.row)
    },
  }
}

/** Elements that the drawing and what is said around it stand in. */
interface Parts {
  svg: SVGSVGElement | null
  axis: SVGSVGElement | null
  plot: HTMLDivElement | null
  strip: HTMLDivElement | null
  density: SVGSVGElement | null
  thumb: HTMLDivElement | null
  tip: HTMLDivElement | null
  said: HTMLParagraphElement | null
  earlier: HTMLButtonElement | null
  later: HTMLButtonElement | null
}

type Placed = { [K in keyof Parts]: NonNullable<Parts[K]> }

function arePlaced(parts: Parts): parts is Placed {
  return Object.values(parts).every(part => part !== null)
}

export function useParts(): RefObject<Parts> {
  return useRef<Parts>({
    svg: null,
    axis: null,
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

export function node<K extends keyof Parts>(parts: { current: Parts }, name: K) {
  return (element: Parts[K]) => {
    parts.current[name] = element
  }
}

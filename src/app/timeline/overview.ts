/**
 * The overview strip: density over the whole dossier, the window in it, the selected event. The window can be dragged,
 * resized at its edges, drawn anew, and moved with keys (it is a slider to assistive technology).
 */
import { densityBins, densityPath } from '../../timeline/density.ts'
import type { Window } from '../../timeline/opening.ts'
import type { Chart } from './chart.ts'
import { svgNode } from './pen.ts'

export interface OverviewPlace {
  strip: HTMLElement
  density: SVGSVGElement
  thumb: HTMLElement
}

const BAR_PX = 4
const EDGE_PX = 10
const CLICK_PX = 4
const LEAST_THUMB = 14

type Grip = 'from' | 'to' | 'both' | 'new'

export class Overview {
  private readonly density = svgNode('path', 'tl-density')
  private readonly selected = svgNode('path', 'tl-here')
  private drawnFor: unknown[] = []
  private line = ''
  /** Read when the strip changes size, not in frames: reading a size there would lay the page out twice. */
  private size = { width: 0, height: 0 }
  private readonly sizes: ResizeObserver
  /** Whether the movement that runs was begun here. */
  leads = false
  private grip: { kind: Grip; x: number; window: Window; moved: boolean } | null = null

  constructor(
    private readonly place: OverviewPlace,
    private readonly chart: () => Chart | null,
  ) {
    place.density.replaceChildren(this.density, this.selected)
    this.sizes = new ResizeObserver(() => this.resize())
    this.sizes.observe(place.strip)
    this.resize()
    place.thumb.onkeydown = () => {
      this.leads = true
    }
    place.strip.onpointerdown = event => this.down(event)
    place.strip.onpointermove = event => this.drag(event)
    place.strip.onpointerup = event => this.up(event)
    place.strip.onpointercancel = event => this.up(event)
  }

  /** `selected`: day of the selected event. */
  draw(chart: Chart, selected: number | null): void {
    const { prepared, extent } = chart
    if (!prepared) return
    const { width, height } = this.size
    const state = [prepared, width, height]
    if (state.some((value, i) => value !== this.drawnFor[i])) {
      this.drawnFor = state
      const bins = densityBins(prepared.from, extent, Math.max(1, Math.floor(width / BAR_PX)))
      this.density.setAttribute('d', densityPath(bins, width, height - 2))
    }
    const x = selected === null ? null : Math.round(this.toX(selected + 0.5, chart))
    const line = x === null ? '' : `M${x - 1} 0h2v${height}h-2z`
    if (line !== this.line) this.selected.setAttribute('d', line)
    this.line = line
    this.drawThumb(chart, width)
  }

  destroy(): void {
    this.sizes.disconnect()
  }

  private resize(): void {
    this.size = { width: this.place.strip.clientWidth, height: this.place.strip.clientHeight }
  }

  private drawThumb(chart: Chart, width: number): void {
    const { from, to } = chart.current()
    const left = Math.max(0, Math.min(width - LEAST_THUMB, this.toX(from, chart)))
    const right = Math.max(left + LEAST_THUMB, Math.min(width, this.toX(to, chart)))
    this.place.thumb.style.transform = `translateX(${left.toFixed(1)}px)`
    this.place.thumb.style.width = `${(right - left).toFixed(1)}px`
  }

  private toX(day: number, { extent }: Chart): number {
    return ((day - extent.from) / (extent.to - extent.from)) * this.size.width
  }

  private toDay(x: number, { extent }: Chart): number {
    return extent.from + (x / this.size.width) * (extent.to - extent.from)
  }

  private down(event: PointerEvent): void {
    const chart = this.chart()
    if (!chart || event.button !== 0) return
    const x = this.xOf(event)
    this.place.strip.setPointerCapture(event.pointerId)
    this.grip = { kind: this.gripAt(x, chart), x, window: chart.current(), moved: false }
    this.leads = true
    chart.hold()
  }

  private gripAt(x: number, chart: Chart): Grip {
    const { from, to } = chart.current()
    const a = this.toX(from, chart)
    const b = this.toX(to, chart)
    if (Math.abs(x - a) < EDGE_PX && b - a > LEAST_THUMB) return 'from'
    if (Math.abs(x - b) < EDGE_PX && b - a > LEAST_THUMB) return 'to'
    return x > a && x < b ? 'both' : 'new'
  }

  private drag(event: PointerEvent): void {
    const chart = this.chart()
    if (!chart || !this.grip) return
    const x = this.xOf(event)
    if (!this.grip.moved && Math.abs(x - this.grip.x) < CLICK_PX) return
    this.grip.moved = true
    chart.move(
      dragged(this.grip.kind, this.grip.window, this.toDay(this.grip.x, chart), this.toDay(x, chart)),
    )
  }

  private up(event: PointerEvent): void {
    const chart = this.chart()
    const { grip } = this
    this.grip = null
    if (!chart || !grip) return
    if (grip.moved) {
      chart.settle()
      return
    }
    const day = this.toDay(this.xOf(event), chart)
    chart.goTo(Math.floor(day), Math.floor(day))
  }

  private xOf(event: PointerEvent): number {
    return event.clientX - this.place.strip.getBoundingClientRect().left
  }
}

/** The window after a drag from one day to another. */
function dragged(kind: Grip, window: Window, start: number, now: number): Window {
  const by = now - start
  if (kind === 'both') return { from: window.from + by, to: window.to + by }
  if (kind === 'from') return { from: Math.min(window.from + by, window.to - 2), to: window.to }
  if (kind === 'to') return { from: window.from, to: Math.max(window.to + by, window.from + 2) }
  const [from, to] = [Math.min(start, now), Math.max(start, now)]
  return { from, to: Math.max(to, from + 2) }
}

/**
 * The timeline at work, outside React: it owns the window while a gesture, a flight or a coast runs, lays out one Scene
 * a frame and draws it. React hears of it when the movement has ended.
 */
import { type Hit, hit, inOrder } from '../../timeline/hit.ts'
import { labelsOf } from '../../timeline/label-marks.ts'
import { layoutTimeline } from '../../timeline/layout.ts'
import { fitWindow, openingWindow, padded, sameWindow, type Window } from '../../timeline/opening.ts'
import type { Prepared } from '../../timeline/prepare.ts'
import type { Cluster, Measure, Scene } from '../../timeline/scene.ts'
import { bounded, centred, inSight, panned, pinched, zoomed } from '../../timeline/viewport.ts'
import type { ChartEvents, ChartInput, ChartPlace } from './chart-input.ts'
import { Drawing } from './draw.ts'
import { coast, flight, type Motion, reducedMotion } from './flight.ts'
import { listen } from './gestures.ts'
import { Preparations } from './preparations.ts'
import { rehearse } from './rehearsal.ts'
import { canvasMeasure } from './text-measure.ts'

const MOUSE_REACH = 8
const TOUCH_REACH = 24
/** A commit rests this long, so that a row of key presses writes one address. */
const COMMIT_MS = 200
const LEAST_WIDTH = 280
/** A day that was asked for is shown in a window of at most so many days. */
const CLOSE_DAYS = 60

export class Chart {
  prepared: Prepared | null = null
  scene: Scene | null = null
  extent: Window = { from: 0, to: 1 }
  private window: Window = { from: 0, to: 30 }
  private measure: Measure
  private readonly drawing: Drawing
  private readonly preparations = new Preparations()
  private readonly stopListening: () => void
  private readonly sizes: ResizeObserver
  private stopRehearsal = () => {}
  private input: ChartInput | null = null
  private size = { width: 0, height: 0 }
  private motion: { run: Motion; start: number; goal: Window | null } | null = null
  private frame = 0
  private height = 0
  /** Whether a movement is running, and whether the page has no place for the drawing. */
  moving = false
  hidden = false
  private committed: Window | null = null
  private commitTimer: ReturnType<typeof setTimeout> | undefined
  private lit: number | null = null
  private cursor: string | null = null

  constructor(
    private readonly place: ChartPlace,
    private readonly events: ChartEvents,
  ) {
    this.drawing = new Drawing(place)
    this.measure = canvasMeasure(place.plot)
    this.stopListening = listen(place.plot, {
      zoom: (factor, x) => this.move(zoomed(this.window, factor, this.dayAt(x), this.extent)),
      pan: px => this.move(panned(this.window, px * this.daysPerPx(), this.extent)),
      pinch: (before, after) =>
        this.move(bounded(pinched(this.window, this.size.width, before, after), this.extent)),
      throw: speed => this.coast(speed),
      start: () => this.hold(),
      end: () => this.settle(),
      click: (x, y, touch) => this.click(x, y, touch),
      hover: (x, y) => this.hover(x, y),
      leave: () => this.light(null, null),
    })
    this.sizes = new ResizeObserver(() => this.resize())
    this.sizes.observe(place.plot)
    document.fonts.ready.then(() => this.remeasure())
  }

  destroy(): void {
    this.stopListening()
    this.sizes.disconnect()
    this.stopRehearsal()
    cancelAnimationFrame(this.frame)
    clearTimeout(this.commitTimer)
    this.input = null
    this.drawing.clear()
  }

  update(input: ChartInput): void {
    const before = this.input
    this.input = input
    if (this.size.width === 0) this.measureSize()
    const sameEvents = before?.table === input.table && before.visible === input.visible
    if (!before || !sameEvents || before.lanes !== input.lanes) this.prepare()
    if (!before || before.table !== input.table)
      this.jump(this.asked(input) ?? this.around(this.opening(), input))
    else if (!sameWindow(before.window, input.window)) this.follow(input)
    if (before && before.selected !== input.selected) this.showSelected(input)
    // The first picture comes with the page's first frame, not after it.
    if (before) this.schedule()
    else {
      this.tick(0)
      this.stopRehearsal = rehearse(this.window, this.extent, window => this.tryOut(window))
    }
  }

  // What buttons and keys do.

  zoomBy(factor: number): void {
    const { from, to } = this.window
    this.fly(zoomed(this.window, factor, (from + to) / 2, this.extent))
  }

  panBy(share: number): void {
    this.fly(panned(this.goal(), share * (this.window.to - this.window.from), this.extent))
  }

  fit(): void {
    if (this.input) this.fly(fitWindow(this.input.table, this.input.visible, this.size.width))
  }

  open(): void {
    this.fly(this.opening())
  }

  /** Days, inclusive. */
  goTo(first: number, last: number): void {
    this.fly(centred(this.window, first, last, this.extent))
  }

  /** The same for a date that was asked for: close enough to tell it from its neighbours. */
  goToDate(first: number, last: number): void {
    const { from, to } = this.window
    const days = Math.min(to - from, Math.max(CLOSE_DAYS, (last + 1 - first) * 4))
    this.fly(centred({ from, to: from + days }, first, last, this.extent))
  }

  goToRow(row: number): void {
    const { table } = this.input ?? {}
    if (table) this.goTo(table.from[row] ?? 0, table.to[row] ?? 0)
  }

  /** Moves the window at once, as a drag on the overview does. */
  move(window: Window): void {
    this.motion = null
    this.startMoving()
    this.window = bounded(window, this.extent)
    this.schedule()
  }

  hold(): void {
    this.motion = null
    clearTimeout(this.commitTimer)
  }

  settle(): void {
    clearTimeout(this.commitTimer)
    this.commitTimer = setTimeout(() => this.rest(), COMMIT_MS)
  }

  current(): Window {
    return this.window
  }

  /** Steps the cursor through what is drawn, in date order; gives what it stands on. */
  step(by: 1 | -1): Hit | null {
    if (!this.scene) return null
    const inside = inOrder(this.scene)
    const at = inside.findIndex(t => t.key === this.cursor)
    const next = inside[at < 0 ? (by > 0 ? 0 : inside.length - 1) : at + by] ?? null
    if (next) this.light('row' in next ? next.row : null, next)
    return next
  }

  /** Opens what the cursor stands on. */
  enter(): void {
    const target = this.scene && inOrder(this.scene).find(t => t.key === this.cursor)
    if (target) this.activate(target)
  }

  // The frame loop.

  private schedule(): void {
    if (this.frame === 0) this.frame = requestAnimationFrame(now => this.tick(now))
  }

  private tick(now: number): void {
    this.frame = 0
    if (this.motion) this.advance(now)
    if (this.size.width === 0) return
    const scene = this.lay(this.window, this.moving)
    if (!scene) return
    this.scene = scene
    if (scene.height !== this.height) this.setHeight(scene.height)
    this.draw(scene)
    this.events.drawn(scene, this)
    if (!this.moving) delete this.place.plot.dataset['moving']
    if (this.motion) this.schedule()
  }

  private lay(window: Window, moving: boolean): Scene | null {
    const { prepared, input, size, measure } = this
    if (!prepared || !input) return null
    const held = moving && this.scene ? labelsOf(this.scene) : null
    return layoutTimeline(prepared, { width: size.width, ...window, selected: input.selected, measure, held })
  }

  private draw(scene: Scene): void {
    if (!this.input) return
    this.drawing.draw(scene, { lit: this.lit, cursor: this.cursor, laneName: this.input.laneName })
  }

  /** Draws another window and takes it back; false once there is something better to do. */
  private tryOut(window: Window): boolean {
    const { scene } = this
    if (this.moving || this.hidden || this.frame !== 0 || !scene) return false
    const other = this.lay(window, true)
    if (other) this.draw(other)
    this.draw(scene)
    return true
  }

  /** The plot is cut off from the page's layout, so it does not grow with its drawing by itself. */
  private setHeight(height: number): void {
    this.height = height
    this.place.plot.style.height = `${height}px`
  }

  private advance(now: number): void {
    const { motion } = this
    if (!motion) return
    if (motion.start === 0) motion.start = now
    const next = motion.run(now - motion.start)
    if (next) this.window = motion.goal ? next : bounded(next, this.extent)
    else {
      this.window = motion.goal ?? this.window
      this.motion = null
      this.settle()
    }
  }

  private fly(goal: Window): void {
    const to = bounded(goal, this.extent)
    clearTimeout(this.commitTimer)
    if (reducedMotion()) {
      this.move(to)
      this.settle()
      return
    }
    this.startMoving()
    this.motion = { run: flight(this.window, to), start: 0, goal: to }
    this.schedule()
  }

  private coast(speed: number): void {
    if (reducedMotion() || Math.abs(speed) < 0.1) {
      this.settle()
      return
    }
    const perPx = this.daysPerPx()
    this.motion = { run: coast(this.window, speed * perPx, perPx), start: 0, goal: null }
    this.schedule()
  }

  private startMoving(): void {
    if (this.moving) return
    this.light(null, null)
    this.moving = true
    // For those who wait from outside until the drawing at rest is on the page.
    this.place.plot.dataset['moving'] = 'true'
  }

  private jump(window: Window): void {
    this.motion = null
    this.window = bounded(window, this.extent)
  }

  /** Where a running flight will end. */
  private goal(): Window {
    return this.motion?.goal ?? this.window
  }

  // What the props say.

  private prepare(): void {
    const { input } = this
    if (!input || this.size.width === 0) return
    const room = { ...this.size, lanes: input.lanes }
    this.prepared = this.preparations.for(input.table, input.visible, room)
    this.extent = fitWindow(input.table, null, this.size.width)
  }

  private asked(input: ChartInput): Window | null {
    return input.window && { from: input.window.from, to: input.window.to + 1 }
  }

  private opening(): Window {
    const { input } = this
    return input ? openingWindow(input.table, input.visible, this.size.width) : this.window
  }

  private follow(input: ChartInput): void {
    if (sameWindow(input.window, this.committed)) return
    this.fly(this.asked(input) ?? this.opening())
  }

  private showSelected(input: ChartInput): void {
    const goal = this.goal()
    const window = this.around(goal, input)
    if (window !== goal) this.fly(window)
  }

  private around(window: Window, { table, selected }: ChartInput): Window {
    if (selected === null) return window
    const days = [table.from[selected] ?? 0, table.to[selected] ?? 0] as const
    return inSight(window, days, this.size.width, this.extent)
  }

  /** The movement is over: words are set anew, and the window is told. */
  private rest(): void {
    this.moving = false
    this.schedule()
    this.commit()
  }

  private commit(): void {
    const from = Math.round(this.window.from)
    const to = Math.max(from, Math.round(this.window.to) - 1)
    if (sameWindow(this.committed, { from, to })) return
    this.committed = { from, to }
    this.events.commit(from, to)
  }

  // Size and fonts.

  private measureSize(): void {
    const box = this.place.plot.getBoundingClientRect()
    this.hidden = box.width === 0
    const height = Number.parseFloat(getComputedStyle(this.place.plot).getPropertyValue('--tl-height')) || 400
    this.size = { width: Math.max(LEAST_WIDTH, Math.floor(box.width)), height }
  }

  private resize(): void {
    const before = this.size
    this.measureSize()
    if (before.width === this.size.width && before.height === this.size.height) return
    this.prepare()
    this.schedule()
  }

  private remeasure(): void {
    if (!this.input) return
    this.measure = canvasMeasure(this.place.plot)
    this.schedule()
  }

  // Pointing.

  private click(x: number, y: number, touch: boolean): void {
    const target = this.scene && hit(this.scene, x, y, touch ? TOUCH_REACH : MOUSE_REACH)
    if (target) this.activate(target)
  }

  private activate(target: Hit): void {
    if ('row' in target) this.events.select(target.row)
    else this.openCluster(target)
  }

  private openCluster(target: Cluster): void {
    const into = padded(target.from, target.to, this.size.width)
    const days = this.window.to - this.window.from
    if (into.to - into.from < days * 0.8) this.fly(into)
    else if (target.from === target.to && this.scene && this.prepared)
      this.events.list(target, this.scene, this.prepared)
    else this.fly(zoomed(this.window, 2, (target.from + target.to + 1) / 2, this.extent))
  }

  /** Not while things move under a resting pointer: telling each of them would lay the page out twice a frame. */
  private hover(x: number, y: number): void {
    if (this.moving) return
    const target = this.scene && hit(this.scene, x, y, MOUSE_REACH)
    this.light(target && 'row' in target ? target.row : null, target)
  }

  private light(row: number | null, target: Hit | null): void {
    const key = target?.key ?? null
    if (key === this.cursor && row === this.lit) return
    this.lit = row
    this.cursor = key
    if (this.scene) this.events.hover(target, this.scene)
    this.schedule()
  }

  private dayAt(x: number): number {
    return this.window.from + x * this.daysPerPx()
  }

  private daysPerPx(): number {
    return (this.window.to - this.window.from) / this.size.width
  }
}

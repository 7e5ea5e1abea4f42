/**
 * Runs in the measured page before its own scripts: when the first event is painted, how long frames take, and how long
 * from a click to the panel that shows the event. The page itself answers through `window.__bench`.
 */
interface Bench {
  /** The first event is in the page, to be read or seen. */
  ready(): boolean
  /** The first event is in the drawing; where it is not told, that is when the page is ready. */
  drawn?(): boolean
  /** A place where a click selects an event; another one for each k. */
  hit(k: number): { x: number; y: number } | null
  /** What the panel shows; changes when another event is shown. */
  shown(): string
  /** Shows only one actor's events; null: all. */
  filter?(actor: number | null): void
  /** For what has no wheel zoom or drag of its own. */
  zoomStep?(direction: 1 | -1): void
}

interface Monitor {
  readyAt: number
  drawnAt: number
  longTasks: [start: number, length: number][]
  startFrames(): void
  /** Lengths of the frames since `startFrames`, in ms. */
  stopFrames(): number[]
  settled(): Promise<void>
  armClick(): void
  click: Promise<number>
  filter(actor: number | null): Promise<number>
}

declare global {
  interface Window {
    __bench?: Bench
    __monitor: Monitor
  }
}

export function installMonitor(): void {
  const painted = (then: (at: number) => void) =>
    requestAnimationFrame(() => {
      const channel = new MessageChannel()
      channel.port1.onmessage = () => then(performance.now())
      channel.port2.postMessage(0)
    })
  let deltas: number[] = []
  let last = 0
  let on = false
  const tick = (now: number) => {
    if (!on) return
    if (last > 0) deltas.push(now - last)
    last = now
    requestAnimationFrame(tick)
  }
  const monitor: Monitor = {
    readyAt: 0,
    drawnAt: 0,
    longTasks: [],
    click: Promise.resolve(0),
    startFrames() {
      deltas = []
      last = 0
      on = true
      requestAnimationFrame(tick)
    },
    stopFrames() {
      on = false
      return deltas
    },
    settled: () => new Promise(done => painted(() => painted(() => done()))),
    armClick() {
      const before = window.__bench?.shown()
      monitor.click = new Promise(done => {
        const listen = (event: PointerEvent) => {
          const wait = () =>
            window.__bench?.shown() === before
              ? requestAnimationFrame(wait)
              : painted(at => done(at - event.timeStamp))
          wait()
        }
        addEventListener('pointerup', listen, { capture: true, once: true })
      })
    },
    filter: actor =>
      new Promise(done => {
        const start = performance.now()
        window.__bench?.filter?.(actor)
        painted(() => painted(at => done(at - start)))
      }),
  }
  window.__monitor = monitor
  new PerformanceObserver(list => {
    for (const entry of list.getEntries()) monitor.longTasks.push([entry.startTime, entry.duration])
  }).observe({ type: 'longtask', buffered: true })
  const poll = () => {
    const bench = window.__bench
    const ready = bench?.ready() ?? false
    const drawn = bench?.drawn?.() ?? ready
    if (ready && monitor.readyAt === 0) painted(at => (monitor.readyAt ||= at))
    if (drawn) painted(at => (monitor.drawnAt = at))
    else requestAnimationFrame(poll)
  }
  requestAnimationFrame(poll)
}

/** Wheel, drag, pinch and click on an element, told in px; what they mean is the chart's affair. */
import { wheelFactor } from '../../timeline/viewport.ts'

export interface GestureHandlers {
  zoom(factor: number, x: number): void
  pan(px: number): void
  pinch(before: readonly [number, number], after: readonly [number, number]): void
  /** A drag ended at this speed, in px/ms. */
  throw(speed: number): void
  start(): void
  end(): void
  click(x: number, y: number, touch: boolean): void
  hover(x: number, y: number): void
  leave(): void
}

const DRAG_PX = 4
const WHEEL_REST_MS = 200
/** A trackpad's pinch comes as ctrl + wheel with small deltas. */
const PINCH_WHEEL = { below: 40, gain: 4 } as const
/** Speed is measured over the last moments of a drag. */
const SPEED_MS = 80

interface Finger {
  x: number
  y: number
}

/** Returns a function that takes all listeners off again. */
export function listen(element: HTMLElement, handlers: GestureHandlers): () => void {
  const fingers = new Map<number, Finger>()
  let trail: { x: number; at: number }[] = []
  let dragging = false
  let rest: ReturnType<typeof setTimeout> | undefined

  const at = (event: MouseEvent): Finger => {
    const box = element.getBoundingClientRect()
    // The axis may lie over marks: none of them is meant there.
    const onAxis = event.target instanceof Element && event.target.closest('.tl-axis')
    return { x: event.clientX - box.left, y: onAxis ? Number.POSITIVE_INFINITY : event.clientY - box.top }
  }

  const wheel = (event: WheelEvent) => {
    const zooms = event.ctrlKey || event.metaKey
    const sideways = Math.abs(event.deltaX) > Math.abs(event.deltaY)
    if (!zooms && !sideways) return
    event.preventDefault()
    if (rest === undefined) handlers.start()
    clearTimeout(rest)
    rest = setTimeout(() => {
      rest = undefined
      handlers.end()
    }, WHEEL_REST_MS)
    if (!zooms) return handlers.pan(event.deltaX)
    const small = event.deltaMode === 0 && Math.abs(event.deltaY) < PINCH_WHEEL.below
    handlers.zoom(wheelFactor(event.deltaY * (small ? PINCH_WHEEL.gain : 1), event.deltaMode), at(event).x)
  }

  const down = (event: PointerEvent) => {
    if (event.button !== 0) return
    fingers.set(event.pointerId, at(event))
    trail = [{ x: at(event).x, at: event.timeStamp }]
    if (fingers.size === 2) begin(event)
  }

  const begin = (event: PointerEvent) => {
    if (!dragging) handlers.start()
    dragging = true
    element.toggleAttribute('data-dragging', true)
    element.setPointerCapture(event.pointerId)
  }

  const move = (event: PointerEvent) => {
    const before = fingers.get(event.pointerId)
    const now = at(event)
    if (!before) {
      if (event.pointerType === 'mouse') handlers.hover(now.x, now.y)
      return
    }
    if (!dragging && Math.abs(now.x - before.x) < DRAG_PX) return
    if (!dragging) begin(event)
    const other = [...fingers].find(([id]) => id !== event.pointerId)?.[1]
    fingers.set(event.pointerId, now)
    if (other) return handlers.pinch([before.x, other.x], [now.x, other.x])
    handlers.pan(before.x - now.x)
    trail = [...trail.filter(t => event.timeStamp - t.at < SPEED_MS), { x: now.x, at: event.timeStamp }]
  }

  const up = (event: PointerEvent) => {
    const finger = fingers.get(event.pointerId)
    if (!finger) return
    fingers.delete(event.pointerId)
    if (fingers.size > 0) return
    if (!dragging && event.type === 'pointerup')
      return handlers.click(finger.x, finger.y, event.pointerType !== 'mouse')
    if (!dragging) return
    dragging = false
    element.toggleAttribute('data-dragging', false)
    const first = trail.find(t => event.timeStamp - t.at < SPEED_MS)
    const time = first ? event.timeStamp - first.at : 0
    handlers.throw(first && time > 0 ? (first.x - finger.x) / time : 0)
  }

  const stop = new AbortController()
  const { signal } = stop
  element.addEventListener('wheel', wheel, { passive: false, signal })
  element.addEventListener('pointerdown', down, { signal })
  element.addEventListener('pointermove', move, { signal })
  element.addEventListener('pointerup', up, { signal })
  element.addEventListener('pointercancel', up, { signal })
  element.addEventListener('pointerleave', () => handlers.leave(), { signal })
  return () => {
    clearTimeout(rest)
    stop.abort()
  }
}

/**
 * Main-thread work a frame from a Chromium trace: thread time of the tasks of the busiest renderer main thread, cut at the
 * starts of animation frames. Thread time, unlike wall time, is little disturbed by what else the machine does.
 * A task belongs to the frame it starts in: the next frame is announced at about the moment this one's task ends, so by
 * their ends one frame would now and then be given two tasks and its neighbour none.
 */
import * as v from 'valibot'

const event = v.object({
  name: v.string(),
  ph: v.string(),
  pid: v.number(),
  tid: v.number(),
  ts: v.optional(v.number(), 0),
  dur: v.optional(v.number()),
  tdur: v.optional(v.number()),
  args: v.optional(v.object({ name: v.optional(v.unknown()) })),
})
const trace = v.object({ traceEvents: v.array(event) })
type TraceEvent = v.InferOutput<typeof event>

/** ms of each frame, in order. */
export function frameCosts(buffer: Buffer): number[] {
  const { traceEvents } = v.parse(trace, JSON.parse(buffer.toString()))
  const main = busiestMain(traceEvents)
  const on = traceEvents.filter(e => thread(e) === main).sort((a, b) => a.ts - b.ts)
  const starts = on.filter(e => e.name === 'AnimationFrame' && e.ph === 's').map(e => e.ts)
  const costs = new Array<number>(starts.length).fill(0)
  for (const e of on) {
    if (e.ph !== 'X' || e.name !== 'RunTask') continue
    const frame = Math.max(0, countUpTo(starts, e.ts) - 1)
    if (frame < costs.length) costs[frame] = (costs[frame] ?? 0) + (e.tdur ?? e.dur ?? 0) / 1000
  }
  return costs
}

function busiestMain(events: readonly TraceEvent[]): string | undefined {
  const mains = new Set(
    events.filter(e => e.name === 'thread_name' && e.args?.name === 'CrRendererMain').map(thread),
  )
  const sums = new Map<string, number>()
  for (const e of events)
    if (e.ph === 'X' && e.name === 'RunTask' && mains.has(thread(e)))
      sums.set(thread(e), (sums.get(thread(e)) ?? 0) + (e.tdur ?? e.dur ?? 0))
  return [...sums].sort((a, b) => b[1] - a[1])[0]?.[0]
}

function thread(e: TraceEvent): string {
  return `${e.pid}:${e.tid}`
}

function countUpTo(sorted: readonly number[], value: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) <= value) low = middle + 1
    else high = middle
  }
  return low
}

/** The overview: how many events begin in each of a number of equal stretches of the whole extent. */
import { lowerBound } from '../dossier/sorted.ts'
import type { Window } from './opening.ts'

/** `from` ascends; an event stands at the middle of its first day, as it does in the drawing. One binary search a bin, whatever the number of events. */
export function densityBins(from: Int32Array, extent: Window, count: number): Uint32Array {
  const bins = new Uint32Array(count)
  const step = (extent.to - extent.from) / count
  const start = extent.from - 0.5
  let lo = lowerBound(from, start)
  for (let i = 0; i < count; i++) {
    const hi = i === count - 1 ? from.length : lowerBound(from, start + (i + 1) * step, lo)
    bins[i] = hi - lo
    lo = hi
  }
  return bins
}

/** The bins as one path of bars standing on `height`; square-rooted, so that single events still show beside bursts. */
export function densityPath(bins: Uint32Array, width: number, height: number): string {
  const most = bins.reduce((a, b) => Math.max(a, b), 1)
  const step = width / bins.length
  let d = ''
  bins.forEach((count, i) => {
    if (count === 0) return
    const h = Math.max(3, Math.sqrt(count / most) * height)
    d += `M${round(i * step)} ${height}v${round(-h)}h${round(Math.max(1, step - 1))}v${round(h)}z`
  })
  return d
}

function round(x: number): number {
  return Math.round(x * 10) / 10
}

/**
 * Level of detail: which events of a lane can be drawn in a window at a scale. Events are sorted once into buckets by
 * the power of two of their gap (see pack.ts) and of their length, each in date order; a query is two binary searches
 * a bucket and costs the same for a thousand events and for a million.
 */
import { lowerBound } from '../dossier/sorted.ts'
import type { Packed } from './pack.ts'

interface Bucket {
  /** Gaps in it are at least 2^(level - OFFSET) days. */
  level: number
  /** Lengths in it are below this many days. */
  reach: number
  /** Positions in the lane, in date order, and their first days. */
  at: Uint32Array
  from: Int32Array
}

export interface Detail {
  buckets: Bucket[]
}

/** 2^-8 of a day is far less than a pixel at the deepest zoom; 2^24 days are more than all years there are. */
const OFFSET = 8
const LEVELS = 34
const LENGTHS = 24

export function detail(p: Packed): Detail {
  const n = p.rows.length
  const bucketOf = new Int16Array(n)
  const sizes = new Uint32Array(LEVELS * LENGTHS)
  for (let i = 0; i < n; i++) {
    const gap = p.gap[i] ?? 0
    const length = (p.end[i] ?? 0) - (p.start[i] ?? 0)
    const b = gap > 0 ? levelOf(gap) * LENGTHS + lengthClass(length) : -1
    bucketOf[i] = b
    if (b >= 0) sizes[b] = (sizes[b] ?? 0) + 1
  }
  return { buckets: fill(p, bucketOf, sizes) }
}

function fill(p: Packed, bucketOf: Int16Array, sizes: Uint32Array): Bucket[] {
  const buckets: Bucket[] = []
  const place = new Int32Array(sizes.length).fill(-1)
  sizes.forEach((size, b) => {
    if (size === 0) return
    place[b] = buckets.length
    buckets.push({
      level: Math.floor(b / LENGTHS),
      reach: b % LENGTHS === 0 ? 0 : 2 ** (b % LENGTHS),
      at: new Uint32Array(size),
      from: new Int32Array(size),
    })
  })
  const next = new Uint32Array(buckets.length)
  for (let i = 0; i < bucketOf.length; i++) {
    const b = bucketOf[i] ?? -1
    const k = b < 0 ? -1 : (place[b] ?? -1)
    const bucket = buckets[k]
    if (!bucket) continue
    const j = next[k] ?? 0
    bucket.at[j] = i
    bucket.from[j] = p.from[i] ?? 0
    next[k] = j + 1
  }
  return buckets
}

/** Positions of the events that touch [from, to) and keep at least `gap` days from any more important one in their row. */
export function inDetail(
  p: Packed,
  { buckets }: Detail,
  window: { from: number; to: number },
  gap: number,
): number[] {
  const out: number[] = []
  const level = levelOf(gap)
  for (const bucket of buckets) {
    if (bucket.level < level) continue
    const lo = lowerBound(bucket.from, window.from - bucket.reach - 1)
    const hi = lowerBound(bucket.from, window.to, lo)
    for (let j = lo; j < hi; j++) {
      const i = bucket.at[j] ?? 0
      if ((p.gap[i] ?? 0) >= gap && touches(p, i, window)) out.push(i)
    }
  }
  return out
}

export function touches(p: Packed, i: number, window: { from: number; to: number }): boolean {
  return (p.start[i] ?? 0) < window.to && (p.end[i] ?? 0) >= window.from
}

/** Power of two at or below `gap`, plus OFFSET; counting leading zeros is the logarithm that a million events can afford. */
function levelOf(gap: number): number {
  return gap >= 2 ** 22 ? LEVELS - 1 : Math.max(0, 31 - Math.clz32(gap * 2 ** OFFSET))
}

/** 0 for a point, else the power of two above its length in days. */
function lengthClass(days: number): number {
  return days <= 0 ? 0 : Math.min(LENGTHS - 1, 32 - Math.clz32(days))
}

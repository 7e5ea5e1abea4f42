/** Sparse vectors of weighted words, sorted by key, and what two of them have in common. */

export interface Vector {
  /** Ascending. */
  keys: readonly number[]
  values: readonly number[]
  /** Euclidean length. */
  norm: number
}

export const EMPTY: Vector = { keys: [], values: [], norm: 0 }

/** Vector of the given weights; at most `limit` entries, the heaviest first (ties: smaller key). */
export function vectorOf(weights: ReadonlyMap<number, number>, limit = Infinity): Vector {
  let entries = [...weights].filter(([, value]) => value > 0)
  if (entries.length > limit) entries = entries.sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, limit)
  entries.sort((a, b) => a[0] - b[0])
  const values = entries.map(([, value]) => value)
  return { keys: entries.map(([key]) => key), values, norm: Math.hypot(...values) }
}

/** 0 for nothing in common, 1 for the same direction; 0 where either is empty. */
export function cosine(a: Vector, b: Vector): number {
  if (a.norm === 0 || b.norm === 0) return 0
  let dot = 0
  for (let i = 0, j = 0; i < a.keys.length && j < b.keys.length; ) {
    const ka = a.keys[i] ?? 0
    const kb = b.keys[j] ?? 0
    if (ka === kb) dot += (a.values[i] ?? 0) * (b.values[j] ?? 0)
    if (ka <= kb) i++
    if (kb <= ka) j++
  }
  return dot / (a.norm * b.norm)
}

/** The keys of the heaviest entries, heaviest first (ties: smaller key). */
export function heaviest({ keys, values }: Vector, count: number): number[] {
  return keys
    .map((key, i) => [key, values[i] ?? 0] as const)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, count)
    .map(([key]) => key)
}

/**
 * Groups by average link: two groups are joined while the mean log-odds over all their pairs says "one happening".
 * A pair that was never compared counts as `absent`, so a chain of good pairs cannot pull strangers together.
 */

export interface Pair {
  a: number
  b: number
  /** Log-odds that both tell of one happening. */
  odds: number
}

export interface Linkage {
  /** Log-odds of a pair that is not in the list. */
  absent: number
  /** Groups are joined while their mean is above it. */
  least: number
  /** May these two groups of members be one? Asked again for every join. */
  allowed(a: readonly number[], b: readonly number[]): boolean
}

/** Members 0..size-1 in groups, each ascending, ordered by first member. Near-linear in the number of pairs. */
export function groupByLink(size: number, pairs: readonly Pair[], linkage: Linkage): number[][] {
  const grouping = new Grouping(size, pairs, linkage)
  grouping.run()
  return grouping.groups()
}

interface Link {
  sum: number
  count: number
}

interface Join {
  a: number
  b: number
  mean: number
}

class Grouping {
  private readonly members: (number[] | null)[]
  private readonly links: Map<number, Link>[]
  private readonly queue = new JoinQueue()

  constructor(
    size: number,
    pairs: readonly Pair[],
    private readonly linkage: Linkage,
  ) {
    this.members = Array.from({ length: size }, (_, i) => [i])
    this.links = Array.from({ length: size }, () => new Map<number, Link>())
    for (const { a, b, odds } of pairs) {
      if (a === b || this.links[a]?.has(b)) continue
      const link = { sum: odds, count: 1 }
      this.links[a]?.set(b, link)
      this.links[b]?.set(a, link)
      this.offer(a, b)
    }
  }

  run(): void {
    for (let join = this.queue.take(); join; join = this.queue.take()) {
      if (this.mean(join.a, join.b) !== join.mean) continue
      const a = this.members[join.a]
      const b = this.members[join.b]
      if (a && b && this.linkage.allowed(a, b)) this.join(join.a, join.b)
    }
  }

  groups(): number[][] {
    const found = this.members.filter(group => group !== null)
    for (const group of found) group.sort((a, b) => a - b)
    return found.sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0))
  }

  /** Mean log-odds over all pairs between two groups; null when either is gone or they have no link. */
  private mean(a: number, b: number): number | null {
    const link = this.links[a]?.get(b)
    const left = this.members[a]
    const right = this.members[b]
    if (!link || !left || !right) return null
    const pairs = left.length * right.length
    return (link.sum + (pairs - link.count) * this.linkage.absent) / pairs
  }

  private offer(a: number, b: number): void {
    const mean = this.mean(a, b)
    if (mean !== null && mean > this.linkage.least)
      this.queue.put({ a: Math.min(a, b), b: Math.max(a, b), mean })
  }

  /** The group with fewer links goes into the other, so that every link moves at most log n times. */
  private join(a: number, b: number): void {
    const [into, from] = (this.links[a]?.size ?? 0) >= (this.links[b]?.size ?? 0) ? [a, b] : [b, a]
    this.members[into]?.push(...(this.members[from] ?? []))
    this.members[from] = null
    const moved = this.links[from] ?? new Map<number, Link>()
    this.links[into]?.delete(from)
    for (const [other, link] of moved) this.move(link, other, from, into)
    moved.clear()
    for (const other of this.links[into]?.keys() ?? []) this.offer(into, other)
  }

  private move(link: Link, other: number, from: number, into: number): void {
    this.links[other]?.delete(from)
    if (other === into) return
    const known = this.links[into]?.get(other)
    const joined = known ? { sum: known.sum + link.sum, count: known.count + link.count } : link
    this.links[into]?.set(other, joined)
    this.links[other]?.set(into, joined)
  }
}

/** Highest mean first; ties by the lower members, so that the result never depends on insertion order. */
class JoinQueue {
  private readonly heap: Join[] = []

  put(join: Join): void {
    const heap = this.heap
    heap.push(join)
    for (let i = heap.length - 1; i > 0; ) {
      const parent = (i - 1) >> 1
      if (!this.before(i, parent)) return
      this.swap(i, parent)
      i = parent
    }
  }

  take(): Join | undefined {
    const heap = this.heap
    const top = heap[0]
    const last = heap.pop()
    if (top && last && heap.length > 0) {
      heap[0] = last
      this.sink()
    }
    return top
  }

  private sink(): void {
    for (let i = 0; ; ) {
      let best = i
      for (const child of [2 * i + 1, 2 * i + 2]) {
        if (child < this.heap.length && this.before(child, best)) best = child
      }
      if (best === i) return
      this.swap(i, best)
      i = best
    }
  }

  private before(i: number, j: number): boolean {
    const a = this.heap[i]
    const b = this.heap[j]
    if (!a || !b) return false
    return a.mean !== b.mean ? a.mean > b.mean : a.a !== b.a ? a.a < b.a : a.b < b.b
  }

  private swap(i: number, j: number): void {
    const a = this.heap[i]
    const b = this.heap[j]
    if (!a || !b) return
    this.heap[i] = b
    this.heap[j] = a
  }
}

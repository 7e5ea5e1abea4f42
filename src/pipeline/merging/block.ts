/** Which statements are worth comparing: those that share a key. Keeps the number of pairs near-linear. */

/** In a key that more than FULL statements share, each is compared with the next NEXT only. */
const FULL = 60
const NEXT = 16

/** `under`: keys to be found under. `asks`: keys under which to look for others without being found there. */
export interface Keys {
  under: readonly number[]
  asks: readonly number[]
}

/**
 * Calls `visit` for pairs of positions (smaller first) that share a key; `keys[i]` are those of the statement at i.
 * A pair can be visited twice, once from each side. In a crowded key a statement meets those that follow it, so
 * order the statements by what should stay together.
 */
export function forPairsByKey(keys: readonly Keys[], visit: (a: number, b: number) => void): void {
  const lists = listsByKey(keys)
  const seen = new Int32Array(keys.length).fill(-1)
  const meet = (a: number, key: number, least: number) => {
    const list = lists.get(key)
    if (!list) return
    const first = firstFrom(list, least)
    const end = list.length <= FULL ? list.length : Math.min(list.length, first + NEXT)
    for (let i = first; i < end; i++) {
      const b = list[i] ?? a
      if (a === b || seen[b] === a) continue
      seen[b] = a
      visit(Math.min(a, b), Math.max(a, b))
    }
  }
  keys.forEach(({ under, asks }, a) => {
    for (const key of under) meet(a, key, a + 1)
    for (const key of asks) meet(a, key, 0)
  })
}

function listsByKey(keys: readonly Keys[]): Map<number, number[]> {
  const lists = new Map<number, number[]>()
  keys.forEach(({ under }, i) => {
    for (const key of under) {
      const list = lists.get(key)
      if (!list) lists.set(key, [i])
      else if (list.at(-1) !== i) list.push(i)
    }
  })
  return lists
}

/** Position of the first entry of an ascending list that is `least` or above. */
function firstFrom(list: readonly number[], least: number): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle] ?? 0) >= least) high = middle
    else low = middle + 1
  }
  return low
}

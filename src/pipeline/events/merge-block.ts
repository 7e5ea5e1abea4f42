/** Which statements are worth comparing: those that share a key. Keeps the number of pairs near-linear. */

/** In a key that more than FULL statements share, each is compared with the next NEXT only. */
const FULL = 60
const NEXT = 16

/** `under`: keys to be found under. `asks`: keys under which to look for others without being found there. */
export interface Keys {
  under: readonly string[]
  asks: readonly string[]
}

/**
 * Calls `visit` for pairs of positions (smaller first) that share a key; `keys[i]` are those of the statement at i.
 * A pair can be visited twice, once from each side. In a crowded key a statement meets those that follow it, so
 * order the statements by what should stay together.
 */
export function forPairsByKey(keys: readonly Keys[], visit: (a: number, b: number) => void): void {
  const lists = listsByKey(keys)
  keys.forEach(({ under, asks }, a) => {
    const met = new Set<number>()
    for (const key of under) meet(lists.get(key) ?? [], a + 1, met)
    for (const key of asks) meet(lists.get(key) ?? [], 0, met)
    for (const b of met) if (a !== b) visit(Math.min(a, b), Math.max(a, b))
  })
}

/** Adds the entries of an ascending list from `least` on. */
function meet(list: readonly number[], least: number, met: Set<number>): void {
  const first = firstFrom(list, least)
  const end = list.length <= FULL ? list.length : Math.min(list.length, first + NEXT)
  for (let i = first; i < end; i++) met.add(list[i] ?? least)
}

function listsByKey(keys: readonly Keys[]): Map<string, number[]> {
  const lists = new Map<string, number[]>()
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

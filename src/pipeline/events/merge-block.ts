/** Which statements are worth comparing: those that share a key. Keeps the number of pairs near-linear. */

/** A list longer than this is compared along its order only, each with its next NEXT. */
const FULL = 48
const NEXT = 24

/**
 * Pairs of positions (smaller first, each once) that share a key. `keys[i]` are the keys of the statement at i.
 * In a crowded key each is compared with those next in `keys` order, so order by what should stay together.
 */
export function pairsByKey(keys: readonly (readonly string[])[]): [number, number][] {
  const lists = new Map<string, number[]>()
  keys.forEach((of, i) => {
    for (const key of new Set(of)) {
      const list = lists.get(key)
      if (list) list.push(i)
      else lists.set(key, [i])
    }
  })
  const size = keys.length
  const seen = new Set<number>()
  for (const list of lists.values()) {
    list.forEach((a, i) => {
      const end = list.length <= FULL ? list.length : i + 1 + NEXT
      for (const b of list.slice(i + 1, end)) seen.add(a * size + b)
    })
  }
  return [...seen].sort((x, y) => x - y).map(code => [Math.floor(code / size), code % size])
}

/** Looking a value up in an ascending list. */

/** First position in [lo, hi) whose value is at least `value`; hi when there is none. `values` ascends there. */
export function lowerBound(values: ArrayLike<number>, value: number, lo = 0, hi = values.length): number {
  let low = lo
  let high = hi
  while (low < high) {
    const middle = (low + high) >> 1
    if ((values[middle] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return low
}

/** Position of a value in an ascending list; -1 when it is not there. */
export function positionOf(values: Uint32Array, value: number): number {
  const at = lowerBound(values, value)
  return values[at] === value ? at : -1
}

/**
 * Elements of a windowed list by the position they show. What stays in view keeps its element, and with it the focus;
 * what comes into view takes over one that is no longer needed: scrolling changes words in the page, not elements.
 */
export class ListSlots {
  private held: ReadonlyMap<number, number> = new Map()
  private made = 0

  /** A key for each of the positions (ascending), the same as long as a position is asked for. */
  keysFor(positions: readonly number[]): number[] {
    const wanted = new Set(positions)
    const free = [...this.held].filter(([at]) => !wanted.has(at)).map(([, key]) => key)
    this.held = new Map(positions.map(at => [at, this.held.get(at) ?? free.shift() ?? this.made++]))
    return [...this.held.values()]
  }
}

/** A kind of annotated corpus and how the engine is scored on it. */

/** One line of the table. Figures are written out, so that each kind may choose its own units. */
export interface Row {
  measure: string
  ours: string
  /** The same figure of a known program or a plain baseline, in the same run; null where there is none. */
  peer: string | null
  note?: string
}

export interface Kind {
  /** Files named `<prefix>-*.jsonl` are of this kind. */
  prefix: string
  /**
   * `file` is the file's name, `lines` its parsed lines in order (line i of the array is line i + 1 of the file).
   * Throws a CorpusError where a line has not the shape it needs.
   */
  score(file: string, lines: readonly unknown[]): Row[]
}

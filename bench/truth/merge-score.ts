/**
 * Scores of a grouping of event mentions against the true one: MUC, B-cubed, entity CEAF (phi 4), their mean
 * (CoNLL), and precision and recall of the pairs that cross documents. All documents of a corpus together, as in
 * Barhom et al. 2019. Shares, 0..1.
 */

export interface Grouped {
  id: string
  document: string
  /** Any string that is the same for mentions of one event. */
  event: string
}

export interface MergeScore {
  muc: number
  bCubed: number
  ceafE: number
  conll: number
  pairs: { precision: number; recall: number; f1: number }
}

/** `found` gives a mention's event by mention id; a mention that is not in it stands alone. */
export function scoreMerging(gold: readonly Grouped[], found: ReadonlyMap<string, string>): MergeScore {
  const truth = new Map(gold.map(mention => [mention.id, mention.event]))
  const answer = new Map(gold.map(({ id }, i) => [id, found.get(id) ?? `alone ${i}`]))
  const key = groupsOf(truth)
  const response = groupsOf(answer)
  const muc = f1(mucShare(response, truth), mucShare(key, answer))
  const bCubed = f1(purity(response, truth), purity(key, answer))
  const aligned = alignment(key, response)
  const ceafE = f1(aligned / response.length, aligned / key.length)
  const document = new Map(gold.map(mention => [mention.id, mention.document]))
  return {
    muc,
    bCubed,
    ceafE,
    conll: (muc + bCubed + ceafE) / 3,
    pairs: pairScore(crossing(key, answer, document), crossing(response, truth, document)),
  }
}

function f1(precision: number, recall: number): number {
  return precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0
}

function groupsOf(of: ReadonlyMap<string, string>): string[][] {
  const groups = new Map<string, string[]>()
  for (const [id, event] of of) {
    const group = groups.get(event)
    if (group) group.push(id)
    else groups.set(event, [id])
  }
  return [...groups.values()]
}

/** Share of the links of `groups` that the other grouping has too. */
function mucShare(groups: readonly string[][], other: ReadonlyMap<string, string>): number {
  let kept = 0
  let links = 0
  for (const group of groups) {
    links += group.length - 1
    kept += group.length - new Set(group.map(id => other.get(id))).size
  }
  return links > 0 ? kept / links : 0
}

/** Mean over mentions of the share of their group that is with them in the other grouping. */
function purity(groups: readonly string[][], other: ReadonlyMap<string, string>): number {
  let sum = 0
  let mentions = 0
  for (const group of groups) {
    mentions += group.length
    for (const count of counted(group, other).values()) sum += (count * count) / group.length
  }
  return mentions > 0 ? sum / mentions : 0
}

function counted(
  group: readonly string[],
  other: ReadonlyMap<string, string>,
): Map<string | undefined, number> {
  const counts = new Map<string | undefined, number>()
  for (const id of group) counts.set(other.get(id), (counts.get(other.get(id)) ?? 0) + 1)
  return counts
}

interface Crossing {
  pairs: number
  kept: number
}

/** Pairs of a grouping whose mentions stand in two documents, and how many of them the other grouping has. */
function crossing(
  groups: readonly string[][],
  other: ReadonlyMap<string, string>,
  document: ReadonlyMap<string, string>,
): Crossing {
  const sum = { pairs: 0, kept: 0 }
  for (const group of groups) {
    group.forEach((a, i) => {
      for (const b of group.slice(i + 1)) {
        if (document.get(a) === document.get(b)) continue
        sum.pairs++
        if (other.get(a) === other.get(b)) sum.kept++
      }
    })
  }
  return sum
}

function pairScore(key: Crossing, response: Crossing): MergeScore['pairs'] {
  const precision = response.pairs > 0 ? response.kept / response.pairs : 0
  const recall = key.pairs > 0 ? key.kept / key.pairs : 0
  return { precision, recall, f1: f1(precision, recall) }
}

/** Greatest total of phi 4 (twice the shared mentions over both sizes) over one-to-one alignments. */
function alignment(key: readonly string[][], response: readonly string[][]): number {
  const place = new Map<string, number>()
  response.forEach((group, r) => {
    for (const id of group) place.set(id, r)
  })
  const overlap = key.map(group => {
    const counts = new Map<number, number>()
    for (const id of group) counts.set(place.get(id) ?? -1, (counts.get(place.get(id) ?? -1) ?? 0) + 1)
    return counts
  })
  let total = 0
  for (const { rows, columns } of components(overlap)) {
    const gains = rows.map(k =>
      columns.map(r => {
        const both = overlap[k]?.get(r) ?? 0
        return (2 * both) / ((key[k]?.length ?? 0) + (response[r]?.length ?? 0))
      }),
    )
    total += bestAssignment(gains)
  }
  return total
}

/** Groups that share no mention cannot gain from being aligned, so each connected part is solved alone. */
function components(
  overlap: readonly ReadonlyMap<number, number>[],
): { rows: number[]; columns: number[] }[] {
  const byColumn = new Map<number, number[]>()
  overlap.forEach((counts, k) => {
    for (const r of counts.keys()) byColumn.set(r, [...(byColumn.get(r) ?? []), k])
  })
  const seen = new Set<number>()
  return overlap.flatMap((_, first) => {
    if (seen.has(first)) return []
    seen.add(first)
    const rows = [first]
    const columns = new Set<number>()
    for (const k of rows) {
      for (const r of overlap[k]?.keys() ?? []) {
        columns.add(r)
        for (const next of byColumn.get(r) ?? []) {
          if (!seen.has(next)) rows.push(next)
          seen.add(next)
        }
      }
    }
    return [{ rows, columns: [...columns] }]
  })
}

/** Hungarian method with potentials (Kuhn 1955, Munkres 1957) on `gains[row][column]`; any shape. */
function bestAssignment(gains: readonly (readonly number[])[]): number {
  const wide = (gains[0]?.length ?? 0) >= gains.length
  const rows = wide ? gains : (gains[0] ?? []).map((_, c) => gains.map(row => row[c] ?? 0))
  const columns = rows[0]?.length ?? 0
  const solver = new Assignment(rows, columns)
  rows.forEach((_, row) => {
    solver.add(row)
  })
  return solver.total()
}

/** Rows are added one by one along a cheapest augmenting path; column 0 of the inner arrays is the open row. */
class Assignment {
  private readonly rowPotential: number[]
  private readonly potential: number[]
  /** Row (1-based) that holds each column; 0 for none. */
  private readonly holder: number[]

  constructor(
    private readonly gains: readonly (readonly number[])[],
    private readonly columns: number,
  ) {
    this.rowPotential = new Array<number>(gains.length + 1).fill(0)
    this.potential = new Array<number>(columns + 1).fill(0)
    this.holder = new Array<number>(columns + 1).fill(0)
  }

  add(row: number): void {
    const from = new Array<number>(this.columns + 1).fill(0)
    const slack = new Array<number>(this.columns + 1).fill(Infinity)
    const used = new Set<number>()
    this.holder[0] = row + 1
    let column = 0
    while ((this.holder[column] ?? 0) !== 0) {
      used.add(column)
      column = this.step(column, { from, slack, used })
    }
    for (let at = column; at !== 0; at = from[at] ?? 0) this.holder[at] = this.holder[from[at] ?? 0] ?? 0
  }

  private step(column: number, path: { from: number[]; slack: number[]; used: Set<number> }): number {
    const row = this.holder[column] ?? 0
    let next = 0
    for (let c = 1; c <= this.columns; c++) {
      if (path.used.has(c)) continue
      const cost = -(this.gains[row - 1]?.[c - 1] ?? 0)
      const rest = cost - (this.rowPotential[row] ?? 0) - (this.potential[c] ?? 0)
      if (rest < (path.slack[c] ?? Infinity)) {
        path.slack[c] = rest
        path.from[c] = column
      }
      if (next === 0 || (path.slack[c] ?? Infinity) < (path.slack[next] ?? Infinity)) next = c
    }
    this.shift(path, path.slack[next] ?? 0)
    return next
  }

  private shift({ slack, used }: { slack: number[]; used: Set<number> }, by: number): void {
    for (let c = 0; c <= this.columns; c++) {
      if (used.has(c)) {
        const row = this.holder[c] ?? 0
        this.rowPotential[row] = (this.rowPotential[row] ?? 0) + by
        this.potential[c] = (this.potential[c] ?? 0) - by
      } else slack[c] = (slack[c] ?? Infinity) - by
    }
  }

  total(): number {
    let sum = 0
    for (let c = 1; c <= this.columns; c++) {
      const row = this.holder[c] ?? 0
      if (row > 0) sum += this.gains[row - 1]?.[c - 1] ?? 0
    }
    return sum
  }
}

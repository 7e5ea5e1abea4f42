/** An article block cut where anything begins or ends, so that overlapping passages can all be shown. */
import type { ArticleFile, EventId } from '../../dossier/schema.ts'

export interface Segment {
  start: number
  end: number
  /** Events whose passages cover the segment. */
  events: EventId[]
  mark: 'date' | 'actor' | null
  /** Inside the place the reader was sent to. */
  sought: boolean
}

type Range = { start: number; end: number }

/** Segments in order, without gaps, covering the block. */
export function segmentsOf(
  file: Pick<ArticleFile, 'passages' | 'marks'>,
  block: Range,
  sought: Range | null,
): Segment[] {
  const passages = file.passages.filter(p => meets(p, block))
  const marks = file.marks.filter(m => meets(m, block))
  const place = sought && meets(sought, block) ? sought : null
  const cuts = new Set([block.start, block.end])
  for (const range of [...passages, ...marks, ...(place ? [place] : [])])
    for (const cut of [range.start, range.end]) if (cut > block.start && cut < block.end) cuts.add(cut)
  const edges = [...cuts].sort((a, b) => a - b)
  return edges.slice(1).map((end, i) => {
    const segment = { start: edges[i] ?? block.start, end }
    return {
      ...segment,
      events: [...new Set(passages.filter(p => meets(p, segment)).map(p => p.event))],
      mark: marks.find(m => meets(m, segment))?.kind ?? null,
      sought: place !== null && meets(place, segment),
    }
  })
}

function meets(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end
}

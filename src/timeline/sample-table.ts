/** Tables of made-up events for tests and the gallery. */
import { dayNumber, dayOf } from '../dossier/day.ts'
import type { EventRow } from '../dossier/schema.ts'
import { type EventTable, eventTable } from '../dossier/table.ts'

export interface Sample {
  title?: string
  /** Day strings or day numbers. */
  from: string | number
  to?: string | number
  status?: EventRow[8]
  extent?: EventRow[5]
  part?: EventRow[6]
  precision?: EventRow[4]
  weight?: number
  actors?: number[]
  articles?: number[]
  sources?: number
  flags?: number
}

export function sampleTable(samples: readonly Sample[]): EventTable {
  const day = (d: string | number) => (typeof d === 'number' ? d : dayNumber(d))
  const sorted = samples
    .map((s, i) => ({ ...s, from: day(s.from), to: day(s.to ?? s.from), place: i }))
    .sort((a, b) => a.from - b.from || a.to - b.to || a.place - b.place)
  return eventTable({
    events: sorted.map(s => [
      `event-${s.place}`,
      s.title ?? `Something happens for the ${s.place}th time`,
      dayOf(s.from),
      dayOf(s.to),
      s.precision ?? 'day',
      s.extent ?? 'throughout',
      s.part ?? null,
      'stated',
      s.status ?? 'happened',
      s.actors ?? [],
      s.weight ?? 50,
      s.articles ?? [0],
      s.sources ?? 1,
      s.flags ?? 0,
    ]),
  })
}

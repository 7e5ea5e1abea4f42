import type { EventTable } from '../../dossier/table.ts'
import { type Prepared, prepareTimeline, type Room } from '../../timeline/prepare.ts'

/** What was prepared for all events is kept while a filter is on: taking it off then costs no more than a frame. */
export class Preparations {
  private whole: Prepared | null = null

  /** `visible`: rows that pass a filter; null: all. */
  for(table: EventTable, visible: Uint32Array | null, room: Room): Prepared {
    if (visible) return prepareTimeline(table, visible, room)
    if (!this.whole || this.whole.table !== table || !isSame(this.whole.room, room))
      this.whole = prepareTimeline(table, null, room)
    return this.whole
  }
}

function isSame(a: Room, b: Room): boolean {
  return a.width === b.width && a.height === b.height && a.lanes === b.lanes
}

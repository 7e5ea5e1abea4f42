/** A single calendar day as a When. */
import type { Day } from './day.ts'
import type { When } from './schema.ts'

/** `extent`: 'throughout' for what fills the day, 'within' for what falls somewhere in it. */
export function oneDay(day: Day, basis: When['basis'], extent: When['extent'] = 'throughout'): When {
  return { edtf: day, from: day, to: day, extent, precision: 'day', part: null, basis }
}

/** A day that no words of the article give, concluded from other events. */
import type { Day } from '../../dossier/day.ts'
import type { When } from '../../dossier/schema.ts'

export function inferredDay(day: Day): When {
  return {
    edtf: day,
    from: day,
    to: day,
    extent: 'throughout',
    precision: 'day',
    part: null,
    basis: 'inferred',
  }
}

import { expect, test } from 'vitest'
import { STATUSES } from '../dossier/schema.ts'
import { bar, glyph } from './glyph.ts'

test('shape alone tells status, sources, conflict and whether the day is known', () => {
  const points = (['point', 'band'] as const).flatMap(shape =>
    STATUSES.flatMap(status =>
      ([1, 2, 3] as const).flatMap(heft => [
        glyph({ shape, status, heft, conflict: false }),
        ...(shape === 'point' ? [glyph({ shape, status, heft, conflict: true })] : []),
      ]),
    ),
  )
  const bars = STATUSES.flatMap(status => [bar(60, status, false), bar(60, status, true)])
  const all = [...points, ...bars]
  expect(new Set(all).size).toBe(all.length)
})

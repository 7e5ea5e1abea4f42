/**
 * The index's schema for a browser. It accepts what `dossier` in schema.ts accepts, but looks at the rows in place: the
 * schema library copies each of them, which for 100,000 events takes longer than all else until the first one is seen.
 */
import * as v from 'valibot'
import { parseDay } from './day.ts'
import { BASES, dossier, type EventRow, EXTENTS, PARTS, PRECISIONS, STATUSES } from './schema.ts'

const CELLS = 14
const ID = /^[a-z0-9-]{1,80}$/
const LONGEST = 500

function isEventRow(row: unknown): row is EventRow {
  if (!Array.isArray(row) || row.length !== CELLS) return false
  const cells: readonly unknown[] = row
  const [
    id,
    title,
    from,
    to,
    precision,
    extent,
    part,
    basis,
    status,
    actors,
    weight,
    articles,
    texts,
    flags,
  ] = cells
  return (
    typeof id === 'string' &&
    ID.test(id) &&
    typeof title === 'string' &&
    title.length <= LONGEST &&
    isDay(from) &&
    isDay(to) &&
    isOf(PRECISIONS, precision) &&
    isOf(EXTENTS, extent) &&
    (part === null || isOf(PARTS, part)) &&
    isOf(BASES, basis) &&
    isOf(STATUSES, status) &&
    isPositions(actors) &&
    Number.isFinite(weight) &&
    isPositions(articles) &&
    isPosition(texts) &&
    isPosition(flags)
  )
}

function isDay(cell: unknown): boolean {
  return typeof cell === 'string' && parseDay(cell) !== null
}

function isOf(names: readonly string[], cell: unknown): boolean {
  return names.some(name => name === cell)
}

function isPosition(cell: unknown): boolean {
  return Number.isSafeInteger(cell) && Number(cell) >= 0
}

function isPositions(cell: unknown): boolean {
  return Array.isArray(cell) && cell.every(isPosition)
}

export const dossierIndex = v.strictObject({
  ...dossier.entries,
  events: v.custom<EventRow[]>(rows => Array.isArray(rows) && rows.every(isEventRow), 'not rows of events'),
})

/** Edge chips: what lies before and after the window, in words. */
import { dayParts } from '../dossier/day.ts'
import { countWords, inWindow } from './clusters.ts'
import { rowDate } from './labels.ts'
import type { Prepared } from './prepare.ts'
import type { Chip, Frame } from './scene.ts'

/** So many dates are named; more are only counted. */
const NAMED = 3

/** `drawn`: rows of the table that reach into the window and are drawn. */
export function chips(prepared: Prepared, frame: Frame, drawn: ReadonlySet<number>): Chip[] {
  const { rows, from } = prepared
  const [first, last] = inWindow(from, frame)
  const day = (row: number) => prepared.table.from[row] ?? 0
  const reaching = [...drawn]
  const early = first - reaching.filter(row => day(row) < frame.from - 0.5).length
  const late = rows.length - last - reaching.filter(row => day(row) >= frame.to - 0.5).length
  return [
    ...chip(prepared, frame, drawn, { side: 'earlier', count: early, at: first - 1 }),
    ...chip(prepared, frame, drawn, { side: 'later', count: late, at: last }),
  ]
}

interface Side {
  side: Chip['side']
  count: number
  /** Position of the nearest one. */
  at: number
}

function chip(p: Prepared, frame: Frame, drawn: ReadonlySet<number>, side: Side): Chip[] {
  if (side.count <= 0) return []
  const step = side.side === 'earlier' ? -1 : 1
  const near: number[] = []
  for (let i = side.at; i >= 0 && i < p.rows.length && near.length < NAMED; i += step) {
    const row = p.rows[i] ?? 0
    if (!drawn.has(row)) near.push(row)
  }
  const row = near[0] ?? 0
  const dates =
    side.count > NAMED
      ? ''
      : `: ${inOrder(near)
          .map(r => dateIn(p, r, frame))
          .join(', ')}`
  return [
    { side: side.side, count: side.count, row, label: `${countWords(side.count)} ${side.side}${dates}` },
  ]
}

function inOrder(rows: number[]): number[] {
  return [...rows].sort((a, b) => a - b)
}

/** The year is said where it is not the year the window stands in. */
function dateIn(p: Prepared, row: number, frame: Frame): string {
  const middle = dayParts(Math.floor((frame.from + frame.to) / 2)).year
  return rowDate(p.table, row, 'short', dayParts(p.table.from[row] ?? 0).year !== middle)
}

import { useState } from 'react'
import { dayNumber } from '../../dossier/day.ts'
import { listStart } from '../../dossier/list-words.ts'
import { lowerBound } from '../../dossier/sorted.ts'
import { openingDay } from '../../timeline/opening.ts'
import type { Model } from '../model.ts'

interface ListStart {
  /** Position of the first event from the day on that the drawing opened on; 0 in a list that is not long. */
  start: number
  /** Whether those before it are left out until asked for. */
  folded: boolean
  fold(folded: boolean): void
}

/**
 * A long list begins where the drawing opens, so that both show the same. It stays there while the reader moves the
 * drawing: a list that jumped with every zoom could not be read.
 */
export function useListStart({ table, view, visible, selected }: Model, rows: Uint32Array): ListStart {
  const opens = () => ({ table, day: view.from ? dayNumber(view.from) : openingDay(table, visible) })
  const [opened, setOpened] = useState(opens)
  // What could be known on another day is another table, and the drawing opens anew on it.
  if (opened.table !== table) setOpened(opens)
  const [folded, fold] = useState(true)
  const start = listStart(table, rows, opened.day)
  if (folded && selected !== null && lowerBound(rows, selected) < start) fold(false)
  return { start, folded, fold }
}

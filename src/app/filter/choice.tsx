import type { ReactNode } from 'react'
import { grouped } from '../../dossier/words.ts'

interface Props {
  checked: boolean
  /** How many events the choice would show. */
  events: number
  onChange(checked: boolean): void
  children: ReactNode
}

/** One box to tick, with the number of events behind it. */
export function Choice({ checked, events, onChange, children }: Props) {
  return (
    <label className={`choice ${events === 0 && !checked ? 'text-muted' : ''}`}>
      <input type="checkbox" checked={checked} onChange={e => onChange(e.currentTarget.checked)} />
      <span className="min-w-0 flex-1" dir="auto">
        {children}
      </span>
      <span className="text-sm text-muted tabular-nums">{grouped(events)}</span>
    </label>
  )
}

/** A list with one value put in or taken out; the order is that of choosing. */
export function toggled<T>(list: readonly T[], value: T, on: boolean): T[] {
  return on ? [...list.filter(x => x !== value), value] : list.filter(x => x !== value)
}

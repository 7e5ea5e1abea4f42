import { startTransition, useEffect, useState } from 'react'
import { hold } from '../idle.ts'

/** About three frames: the one that shows what is new, and those in which what it fetched arrives. */
const WAIT_MS = 50

/** The value as it was before, until what came with the new one is painted: what may wait does not stand in its way. */
export function useAfterPaint<T>(value: T): T {
  const [shown, setShown] = useState(value)
  useEffect(() => {
    if (shown === value) return
    const release = hold()
    const timer = setTimeout(() => startTransition(() => setShown(value)), WAIT_MS)
    return () => {
      clearTimeout(timer)
      release()
    }
  }, [value, shown])
  return shown
}

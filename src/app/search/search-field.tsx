import { useEffect, useRef, useState } from 'react'
import { queryClient, searchQuery } from '../data/queries.ts'
import { hold } from '../idle.ts'
import { change, currentView } from '../place.ts'

const PAUSE_MS = 200

/** Words to look for. They reach the address, and the search, after a pause in typing. */
export function SearchField({ words }: { words: string }) {
  const [typed, setTyped] = useState(words)
  const waiting = useRef<{ timer: number; release: () => void } | null>(null)
  useEffect(() => {
    if (!waiting.current) setTyped(words)
  }, [words])
  const type = (text: string) => {
    setTyped(text)
    if (waiting.current) {
      window.clearTimeout(waiting.current.timer)
      waiting.current.release()
    }
    const release = hold()
    const timer = window.setTimeout(() => {
      waiting.current = null
      if (currentView().q !== text.trim()) change({ q: text.trim().slice(0, 200) })
      release()
    }, PAUSE_MS)
    waiting.current = { timer, release }
  }
  return (
    <label className="search">
      <span className="sr-only">Search titles, quotations and articles</span>
      <svg viewBox="0 0 16 16" aria-hidden="true" className="search-glass">
        <circle cx="7" cy="7" r="4.5" fill="none" stroke="currentColor" strokeWidth="1.4" />
        <path d="M10.5 10.5L14 14" stroke="currentColor" strokeWidth="1.4" />
      </svg>
      <input
        type="search"
        className="field w-full ps-7"
        placeholder="Search"
        value={typed}
        maxLength={200}
        autoComplete="off"
        spellCheck={false}
        onFocus={() => void queryClient.prefetchQuery(searchQuery)}
        onChange={event => type(event.currentTarget.value)}
      />
    </label>
  )
}

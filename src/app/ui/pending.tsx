import { useEffect } from 'react'
import { hold } from '../idle.ts'

/** Stands where a part of the page is still being loaded, and keeps the page from calling itself at rest. */
export function Pending({ className = '' }: { className?: string }) {
  useEffect(() => hold(), [])
  return <div className={className} aria-busy="true" />
}

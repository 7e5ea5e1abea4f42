/**
 * Tells from outside whether the page has come to rest: `<html data-idle="true">` when no data is awaited, no chunk is
 * loading and no movement runs. For tests and for people who debug.
 */
import { queryClient } from './data/queries.ts'

let held = 0

/** Marks the page busy until the returned function is called. Calling it twice does nothing more. */
export function hold(): () => void {
  let open = true
  held += 1
  show()
  return () => {
    if (!open) return
    open = false
    held -= 1
    show()
  }
}

function show(): void {
  const idle = String(held === 0 && queryClient.isFetching() === 0)
  const { dataset } = document.documentElement
  if (dataset['idle'] !== idle) dataset['idle'] = idle
}

queryClient.getQueryCache().subscribe(show)

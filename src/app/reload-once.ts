const KEY = 'sourceline:reloaded'

/** A part of the page is gone after an update of the site: load the page anew, but never in a loop. */
export function reloadOnce(event: Event): void {
  try {
    if (window.sessionStorage.getItem(KEY) === window.location.href) return
    window.sessionStorage.setItem(KEY, window.location.href)
  } catch {
    // Without storage a loop could not be told from a first try.
    return
  }
  event.preventDefault()
  window.location.reload()
}

/**
 * Where the site begins, as an absolute URL with a slash at its end. It is worked out from this script's own place,
 * so that event pages in `e/` and hosts that serve the site under a sub-path need no setting.
 */
const script = import.meta.url

const siteRoot = new URL(import.meta.env.DEV ? '/' : '..', script).href

/** The part of a location after the site's root: path, query and fragment. */
export function addressOf(location: Pick<Location, 'href'>): string {
  const address = location.href.startsWith(siteRoot) ? location.href.slice(siteRoot.length) : ''
  return address.replace(/^index\.html(?=[?#]|$)/, '')
}

export function urlOf(address: string): string {
  return new URL(address === '' ? './' : address.replace(/^\?/, './?'), siteRoot).href
}

/** The folder of the data, named by the page, so that page and data cannot be of two different builds. */
export function dataUrl(file: string): string {
  const named = document.querySelector('meta[name="sourceline-data"]')?.getAttribute('content')
  return new URL(`${named ?? 'data/'}${file}`, siteRoot).href
}

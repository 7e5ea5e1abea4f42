/** The absolute address of the published site, from the environment variable SITE_URL. */

/** With a closing '/'; null when not given. Throws a sentence for a reader when it is no http address. */
export function siteUrl(given: string | undefined): string | null {
  if (!given) return null
  const url = URL.canParse(given) ? new URL(given) : null
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.search || url.hash) {
    throw new Error(
      `SITE_URL is ${JSON.stringify(given)}; give the address of the site, such as https://example.org/timeline/`,
    )
  }
  return url.href.endsWith('/') ? url.href : `${url.href}/`
}

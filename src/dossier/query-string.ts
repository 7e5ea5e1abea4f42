/** `a=1&b=2` and back. The platform's URLSearchParams belongs to the browser and to Node; this room knows neither. */

/** Name and value pairs in the order of the address. A name may come more than once. */
export type Query = readonly (readonly [string, string])[]

/** Total: a part that is not valid percent-encoding is kept as it stands. */
export function parseQuery(text: string): Query {
  return text
    .split('&')
    .filter(part => part !== '')
    .map(part => {
      const equals = part.indexOf('=')
      const cut = equals < 0 ? part.length : equals
      return [plain(part.slice(0, cut)), plain(part.slice(cut + 1))]
    })
}

export function formatQuery(query: Query): string {
  return query.map(([name, value]) => `${encoded(name)}=${encoded(value)}`).join('&')
}

/** The text of a percent-encoded part, or null when it is not valid. */
export function percentDecoded(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}

/** Text that can be written in an address: half of a surrogate pair becomes the replacement character. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD')
}

function plain(part: string): string {
  const spaced = part.replaceAll('+', ' ')
  return percentDecoded(spaced) ?? spaced
}

function encoded(text: string): string {
  return encodeURIComponent(wellFormed(text)).replaceAll('%20', '+').replaceAll('%2C', ',')
}

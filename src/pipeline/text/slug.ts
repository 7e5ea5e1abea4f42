/** Short lower-case names for addresses and file names: a-z, 0-9 and single hyphens. */

/** Names that Windows keeps for devices, with or without an extension. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/

/** The letters and digits of `words`, accents dropped, at most `longest` characters, cut at a hyphen; '' when none is left. */
export function slug(words: string, longest = 60): string {
  const plain = words
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f'’]/g, '')
  const parts = plain.match(/[a-z0-9]{1,80}/g) ?? []
  let out = ''
  for (const part of parts) {
    const longer = out === '' ? part.slice(0, longest) : `${out}-${part}`
    if (longer.length > longest) break
    out = longer
  }
  return RESERVED.test(out) ? `x-${out}` : out
}

/** A list of words as it is written down in the source, parted by white space and line ends, as a set. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/))
}

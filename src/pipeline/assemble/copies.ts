/** Texts that repeat one another nearly word for word: agency copy printed by several papers is one source, not several. */

/** Words in a row that two independent texts hardly ever share by chance, repeated all over the shorter text. */
const SHINGLE = 5
const SHARE = 0.8
/** Shorter texts share their shingles too easily. */
const FEWEST_SHINGLES = 12

/** Of each text, the position of the earliest one it repeats, or null. Texts are given originals first. */
export function copies(texts: readonly string[], fewest = FEWEST_SHINGLES): (number | null)[] {
  const holders = new Map<string, number[]>()
  const out: (number | null)[] = []
  texts.forEach((text, i) => {
    const own = shingles(text)
    const original = own.size < fewest ? null : mostShared(own, holders)
    out.push(original)
    if (original === null) for (const s of own) holders.set(s, [...(holders.get(s) ?? []), i])
  })
  return out
}

/** The text that holds at least four fifths of the shingles. */
function mostShared(own: ReadonlySet<string>, holders: ReadonlyMap<string, number[]>): number | null {
  const shared = new Map<number, number>()
  for (const s of own) for (const i of holders.get(s) ?? []) shared.set(i, (shared.get(i) ?? 0) + 1)
  const best = [...shared].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]
  return best && best[1] >= own.size * SHARE ? best[0] : null
}

function shingles(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const out = new Set<string>()
  for (let i = 0; i + SHINGLE <= words.length; i++) out.add(words.slice(i, i + SHINGLE).join(' '))
  return out
}

/** Texts that repeat one another nearly word for word: agency copy printed by several papers is one source, not several. */

/** What two texts must share: runs of so many words in a row, this part of those of the later text. */
const SHARE = 0.8

export interface Grain {
  /** Words in a row. Independent texts share runs of four by chance here and there, but hardly four fifths of them. */
  run: number
  /** A text with fewer runs is too short to tell. */
  fewest: number
}

export const WHOLE_ARTICLES: Grain = { run: 4, fewest: 12 }
/** One word changed in a sentence of 25 spoils three of its 23 runs of three. */
export const SENTENCES: Grain = { run: 3, fewest: 6 }

/** Of each text, the position of the earliest one it repeats, or null. Texts are given originals first. */
export function copies(texts: readonly string[], grain: Grain): (number | null)[] {
  const holders = new Map<string, number[]>()
  return texts.map((text, i) => {
    const own = runs(text, grain.run)
    const original = own.size < grain.fewest ? null : mostShared(own, holders)
    if (original === null) for (const run of own) hold(holders, run, i)
    return original
  })
}

function hold(holders: Map<string, number[]>, run: string, text: number): void {
  const list = holders.get(run)
  if (list) list.push(text)
  else holders.set(run, [text])
}

/** The text that holds at least four fifths of the runs. */
function mostShared(own: ReadonlySet<string>, holders: ReadonlyMap<string, number[]>): number | null {
  const shared = new Map<number, number>()
  for (const s of own) for (const i of holders.get(s) ?? []) shared.set(i, (shared.get(i) ?? 0) + 1)
  const best = [...shared].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]
  return best && best[1] >= own.size * SHARE ? best[0] : null
}

function runs(text: string, length: number): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const out = new Set<string>()
  for (let i = 0; i + length <= words.length; i++) out.add(words.slice(i, i + length).join(' '))
  return out
}

/** A dictionary that is asked by place in a text: no word is cut out, none is put in small letters. */

/** Value of a word's letters, five bits each, the last six of them; letter case does not matter. */
export function addLetter(hash: number, letter: number): number {
  return (hash << 5) ^ (hash >>> 25) ^ (letter & 31)
}

export class WordTable<T> {
  /** Open addressing; -1 is a free slot, else a position in `words`. */
  private readonly slots: Int32Array
  private readonly words: string[] = []
  private readonly entries: T[] = []

  /** Words in small letters of the English alphabet. */
  constructor(entries: Iterable<readonly [string, T]>) {
    const all = [...entries]
    let size = 1024
    while (size < all.length * 8) size *= 2
    this.slots = new Int32Array(size).fill(-1)
    for (const [word, entry] of all) this.add(word, entry)
  }

  private add(word: string, entry: T): void {
    let hash = 0
    for (let i = 0; i < word.length; i++) hash = addLetter(hash, word.charCodeAt(i))
    let slot = this.slotOf(hash, word.length)
    while (this.slots[slot] !== -1) slot = (slot + 1) & (this.slots.length - 1)
    this.slots[slot] = this.words.length
    this.words.push(word)
    this.entries.push(entry)
  }

  private slotOf(hash: number, length: number): number {
    return (Math.imul(hash ^ (length << 27), 0x9e3779b1) >>> 16) & (this.slots.length - 1)
  }

  /** The entry of the word text.slice(from, to), in whatever case; `hash` is of its letters, in order. */
  find(text: string, from: number, to: number, hash: number): T | undefined {
    let slot = this.slotOf(hash, to - from)
    for (;;) {
      const at = this.slots[slot] ?? -1
      if (at < 0) return undefined
      if (isWord(this.words[at] ?? '', text, from, to)) return this.entries[at]
      slot = (slot + 1) & (this.slots.length - 1)
    }
  }
}

function isWord(word: string, text: string, from: number, to: number): boolean {
  if (word.length !== to - from) return false
  for (let i = 0; i < word.length; i++) {
    if ((text.charCodeAt(from + i) | 0x20) !== word.charCodeAt(i)) return false
  }
  return true
}

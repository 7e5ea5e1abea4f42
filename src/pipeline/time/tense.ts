/** Is a time spoken of as past or as coming? Told by the verb forms of its clause, without tagging. */

export type Tense = 'past' | 'future' | null

const FUTURE = new Set(
  'will shall ll wo won would expected expect expects scheduled due plan plans planned planning intend intends hope hopes likely going upcoming may might should must tomorrow deadline expire expires expiring leaves begins starts opens ends takes mature matures maturing payable effective until by'.split(
    ' ',
  ),
)
const PAST = new Set(
  'was were had did said took went came began fell rose met told made gave won lost held left led found sent wrote spoke saw became got ran sold bought shot struck fought kept felt stood paid brought built sought thought threw flew drew grew knew broke chose drove spent sank shook has have since ago earlier last dropped closed says writes'.split(
    ' ',
  ),
)
const PARTICIPLE = /^[a-z]{2,}ed$/
const NOT_VERBS = new Set(
  'united need indeed speed feed seed breed exceed proceed succeed red bed armed hundred'.split(' '),
)
const CLAUSE_END = /[.;:"“”()]/

/** `from` and `to` bound the sentence; `start` and `end` the mention. UTF-16 offsets. */
export function tenseAt(text: string, from: number, to: number, start: number, end: number): Tense {
  const left = cueLeft(text.slice(Math.max(from, start - 160), start))
  const right = cueRight(text.slice(end, Math.min(to, end + 160)))
  if (left && (!right || left.distance <= right.distance + 4)) return left.tense
  return right?.tense ?? null
}

interface Cue {
  tense: Tense
  /** Words between. */
  distance: number
}

function cueLeft(text: string): Cue | null {
  const words = clauseWords(text, 'left')
  for (let i = words.length - 1; i >= 0; i--) {
    const tense = tenseOf(words, i)
    if (tense) return { tense, distance: words.length - 1 - i }
  }
  return null
}

function cueRight(text: string): Cue | null {
  const words = clauseWords(text, 'right')
  for (let i = 0; i < words.length; i++) {
    const tense = tenseOf(words, i)
    if (tense) return { tense, distance: i }
  }
  return null
}

/** The words up to the nearest mark that ends a clause, at most sixteen. */
function clauseWords(text: string, side: 'left' | 'right'): string[] {
  const pieces = text.split(CLAUSE_END)
  const piece = (side === 'left' ? pieces.at(-1) : pieces[0]) ?? ''
  const words = piece.toLowerCase().match(/[a-z]{1,30}/g) ?? []
  return side === 'left' ? words.slice(-16) : words.slice(0, 16)
}

function tenseOf(words: readonly string[], i: number): Tense {
  const word = words[i] ?? ''
  if (FUTURE.has(word)) return 'future'
  if (PAST.has(word)) return 'past'
  if (!PARTICIPLE.test(word) || NOT_VERBS.has(word)) return null
  const before = words.slice(Math.max(0, i - 3), i)
  return before.some(w => w === 'be' || w === 'will' || w === 'to') ? 'future' : 'past'
}

/** Is a time spoken of as past or as coming? Told by the verb forms of its clause, without tagging. */

export type Tense = 'past' | 'future' | null

const FUTURE = new Set(
  'will shall ll wo won would expected expect expects scheduled due plan plans planned planning intend intends hope hopes likely going upcoming may might should must tomorrow deadline expire expires expiring mature matures maturing payable effective'.split(
    ' ',
  ),
)
/** The plain present of what is arranged ('they meet Monday', 'the fair opens Friday'), and the ends of a term. */
const ARRANGED = new Set(
  'meet meets leaves arrives departs visits travels returns begins starts opens ends closes takes holds votes goes resumes until by'.split(
    ' ',
  ),
)
/** What 'to' after these leads to is still to come: 'is to resume', 'set to begin'. */
const AHEAD = new Set('is are am set about bound poised ready agreed'.split(' '))
const PAST = new Set(
  'was were had did said took went came began fell rose met told made gave won lost held left led found sent wrote spoke saw became got ran sold bought shot struck fought kept felt stood paid brought built sought thought threw flew drew grew knew broke chose drove spent sank shook been since ago earlier last dropped closed says writes'.split(
    ' ',
  ),
)
const PARTICIPLE = /^[a-z]{2,}ed$/
const NOT_VERBS = new Set(
  'united need indeed speed feed seed breed exceed proceed succeed red bed armed hundred'.split(' '),
)
/** 'who resigned on 30 March, is to be heard': what follows the comma is another clause. */
const COMMA = /^\s{0,2},/
const CLAUSE_END = new Set([...'.;:"“”()'].map(mark => mark.charCodeAt(0)))

/** `from` and `to` bound the sentence; `start` and `end` the mention. UTF-16 offsets. */
export function tenseAt(text: string, from: number, to: number, start: number, end: number): Tense {
  const before = clauseWords(text.slice(Math.max(from, start - 160), start), 'left')
  const beside = BESIDE.get(before.at(-1) ?? '')
  if (beside) return beside
  const left = nearestCue(before.length, i => tenseOf(before, before.length - 1 - i))
  if (left && (left.distance <= NEAR || COMMA.test(text.slice(end, end + 3)))) return left.tense
  const after = clauseWords(text.slice(end, Math.min(to, end + 160)), 'right')
  const right = nearestCue(after.length, i => tenseOf(after, i))
  const verb = left && (!right || left.distance <= right.distance + NEAR) ? left : right
  return verb?.tense ?? (before.some(word => ARRANGED.has(word)) ? 'future' : null)
}

/** A verb in front of the time is its own unless one behind it is nearer by more words than this. */
const NEAR = 4

/** Right before the time they leave no doubt: 'The move follows Tuesday's declaration'. */
const BESIDE: ReadonlyMap<string, Tense> = new Map([
  ['follows', 'past'],
  ['followed', 'past'],
  ['following', 'past'],
])

interface Cue {
  tense: Tense
  /** Words between. */
  distance: number
}

/** The first of so many words, counted away from the mention, that has a tense. */
function nearestCue(words: number, tenseOfWord: (distance: number) => Tense): Cue | null {
  for (let distance = 0; distance < words; distance++) {
    const tense = tenseOfWord(distance)
    if (tense) return { tense, distance }
  }
  return null
}

function firstMark(text: string): number {
  for (let i = 0; i < text.length; i++) if (CLAUSE_END.has(text.charCodeAt(i))) return i
  return text.length
}

function lastMark(text: string): number {
  let i = text.length - 1
  while (i >= 0 && !CLAUSE_END.has(text.charCodeAt(i))) i--
  return i
}

/** Inside a sentence a name such as "Stansted" is no participle. */
const NAME = /(?<=[a-z,] )[A-Z][a-z]{1,20}ed\b/g

/** The words up to the nearest mark that ends a clause, at most sixteen. */
function clauseWords(text: string, side: 'left' | 'right'): string[] {
  const piece = side === 'left' ? text.slice(lastMark(text) + 1) : text.slice(0, firstMark(text))
  const words =
    piece
      .replace(NAME, 'x')
      .toLowerCase()
      .match(/[a-z]{1,30}/g) ?? []
  return side === 'left' ? words.slice(-16) : words.slice(0, 16)
}

function tenseOf(words: readonly string[], i: number): Tense {
  const word = words[i] ?? ''
  if (isAhead(word, words[i - 1]))
    return words.slice(Math.max(0, i - 5), i).includes('had') ? 'past' : 'future'
  if (HELD.has(word)) return words.slice(i + 1, i + 4).some(isPast) ? 'past' : null
  if (!isPast(word)) return null
  const before = words.slice(Math.max(0, i - 3), i)
  if (PAST.has(word)) return isBare(before.slice(-2)) ? 'future' : 'past'
  return before.some(w => w === 'be' || w === 'will') ||
    /\bto (?:be|have|get|become)\b/.test(before.join(' '))
    ? 'future'
    : 'past'
}

/** 'will be held', 'to be told'. */
function isBare(before: readonly string[]): boolean {
  return before.includes('be')
}

/** Of the past where a participle follows: 'has told', but 'has until June to answer'. */
const HELD = new Set(['has', 'have'])

function isPast(word: string): boolean {
  return PAST.has(word) || (PARTICIPLE.test(word) && !NOT_VERBS.has(word))
}

/** 'had been due to expire' is over; 'is due to expire', 'hearings were set for Monday' are not. */
function isAhead(word: string, before: string | undefined): boolean {
  if (word === 'for') return before === 'set'
  return FUTURE.has(word) || (word === 'to' && before !== undefined && AHEAD.has(before))
}

/** Which of a candidate's words are the name: headlines, openers and neighbours with a capital are told off by the other places. */
import { CLOSED_WORDS, COMMON_WORDS } from './common-words.ts'
import { CUE } from './cues.ts'
import { GIVEN_NAMES } from './given-names.ts'
import type { NameCandidate } from './name-candidates.ts'
import { headsOrganisation } from './organisation-words.ts'
import { NAME_SUFFIXES } from './roles.ts'

const LONGEST_ACRONYM = 6

type Words = Pick<NameCandidate, 'words' | 'caps'>

/** The folded words; a lone word of capitals stays in capitals. */
export function keyOf(name: Words): string {
  return isAcronym(name) ? (name.words[0] ?? '').toUpperCase() : name.words.join(' ')
}

export const isAcronym = (name: Words): boolean =>
  name.caps && name.words.length === 1 && (name.words[0] ?? '').length <= LONGEST_ACRONYM

/** How often each key stands where its capitals mean something. */
export type Sure = ReadonlyMap<string, number>

export function countSure(names: readonly (readonly NameCandidate[])[]): Map<string, number> {
  const sure = new Map<string, number>()
  for (const list of names)
    for (const name of list) {
      if (name.openedBy || name.headline) continue
      const key = keyOf(name)
      sure.set(key, (sure.get(key) ?? 0) + 1)
    }
  return sure
}

/** The names in the candidate, in order; none when nothing shows that it is one. */
export function readAs(name: NameCandidate, sure: Sure): NameCandidate[] {
  if (name.headline) return knownParts(name, sure)
  if (isShoutedPhrase(name)) return []
  if (name.caps) return [asKnown(name, sure)]
  if (name.openedBy) return opened(name, sure)
  return name.words.length > 2 ? trimmed(name, sure) : [name]
}

/** 'THE OIL', 'BIG BANG': capitals throughout and not one word that is not everyday English. */
const isShoutedPhrase = ({ caps, words }: Words): boolean =>
  caps && words.length > 1 && words.every(word => COMMON_WORDS.has(word) || CLOSED_WORDS.has(word))

/** A headline only repeats names: the longest known ones in it. */
function knownParts(name: NameCandidate, sure: Sure): NameCandidate[] {
  const parts: NameCandidate[] = []
  for (let from = 0; from < name.words.length; ) {
    const length = longestKnown(name, from, sure)
    if (length > 0) parts.push(asKnown(part(name, from, from + length), sure))
    from += Math.max(1, length)
  }
  return parts
}

/** 'LONDON' is London and no acronym where that is how it is mostly written. */
function asKnown(name: NameCandidate, sure: Sure): NameCandidate {
  if (name.words.length > 1) return name
  const word = name.words[0] ?? ''
  const letters = sure.get(word.toUpperCase()) ?? 0
  return { ...name, caps: letters > (sure.get(word) ?? 0) || (letters === 0 && name.caps && !sure.has(word)) }
}

/** Words of the longest name; without a bound a list of a thousand names would be tried from every word to every other. */
const LONGEST_NAME = 12

function longestKnown(name: NameCandidate, from: number, sure: Sure): number {
  for (let to = Math.min(name.words.length, from + LONGEST_NAME); to > from; to--) {
    const words = name.words.slice(from, to)
    const alone = words.length === 1 && COMMON_WORDS.has(words[0] ?? '')
    if (!alone && (sure.has(words.join(' ')) || sure.has(keyOf({ words, caps: true })))) return to - from
  }
  return 0
}

function opened(name: NameCandidate, sure: Sure): NameCandidate[] {
  if (sure.has(keyOf(name))) return [name]
  if (name.words.length === 1) return []
  const first = name.words[0] ?? ''
  const last = name.words.at(-1) ?? ''
  const rest = part(name, 1, name.words.length)
  if (GIVEN_NAMES.has(first)) return [name]
  if (sure.has(keyOf(rest))) return [rest]
  return headsOrganisation(last) && name.words.length > 2 ? [name] : [rest]
}

/** How much oftener the shorter name must stand alone. */
const OFTENER = 2

/** 'Fired Jim Brown' and 'Jim Brown Resigns' are 'Jim Brown', where that stands by itself at least twice as often. */
function trimmed(name: NameCandidate, sure: Sure): NameCandidate[] {
  const whole = (sure.get(keyOf(name)) ?? 0) * OFTENER
  const oftener = (words: string[]) => (sure.get(words.join(' ')) ?? 0) >= Math.max(whole, OFTENER)
  const { words } = name
  const last = words.at(-1) ?? ''
  if (headsOrganisation(last) || NAME_SUFFIXES.has(last)) return [name]
  if (!GIVEN_NAMES.has(words[0] ?? '')) {
    for (let from = 1; from < words.length - 1; from++) {
      const rest = words.slice(from)
      const enough = GIVEN_NAMES.has(rest[0] ?? '') || (sure.get(rest.join(' ')) ?? 0) >= whole * OFTENER
      if (enough && oftener(rest)) return [part(name, from, words.length)]
    }
    return [name]
  }
  for (let to = words.length - 1; to > 1; to--) if (oftener(words.slice(0, to))) return [part(name, 0, to)]
  return [name]
}

/** Words `from` to `to` of the candidate, half-open, with the cues of the sides that it keeps. */
function part(name: NameCandidate, from: number, to: number): NameCandidate {
  let { cues } = name
  if (from > 0) cues &= CUE.says | CUE.acts | CUE.members | CUE.person | CUE.possessive | CUE.modifies
  if (to < name.words.length) cues &= CUE.title | CUE.within | CUE.toward | CUE.party | CUE.opens | CUE.the
  return {
    ...name,
    words: name.words.slice(from, to),
    at: name.at.slice(from * 2, to * 2),
    start: name.at[from * 2] ?? name.start,
    end: name.at[to * 2 - 1] ?? name.end,
    openedBy: from === 0 && name.openedBy,
    title: from === 0 ? name.title : '',
    short: to === name.words.length ? name.short : '',
    cues,
  }
}

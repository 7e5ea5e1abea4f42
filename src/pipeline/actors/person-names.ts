/** The parts of a person's name, and whether two names can be one person's. */
import { withoutArticle } from './arabic-names.ts'
import { consonants, type Likeness, likeness } from './fold.ts'
import { areShortForms } from './given-names.ts'
import { isTitleWord, NAME_SUFFIXES } from './roles.ts'

export interface PersonName {
  given: string
  middle: string[]
  /** Without the Arabic article: 'sadr' of "al-Sadr". */
  family: string
  suffix: string
}

/** Of two folded words or more. */
export function personName(words: readonly string[]): PersonName {
  const suffix = words.find((word, i) => i > 1 && NAME_SUFFIXES.has(word)) ?? ''
  const names = words.filter(word => word !== suffix && !isTitleWord(word))
  const parts = names.length > 1 ? names : [...words]
  return {
    given: parts[0] ?? '',
    middle: parts.slice(1, -1),
    family: withoutArticle(parts.at(-1) ?? ''),
    suffix,
  }
}

/** Names whose family names cannot be variants of each other never share a block. */
export const familyBlock = (family: string): string => consonants(family)

/** 'same': one person as far as names can tell. 'alike': only with other evidence. */
export function comparePersons(a: PersonName, b: PersonName): 'same' | 'alike' | 'different' {
  if (a.suffix !== b.suffix && a.suffix !== '' && b.suffix !== '') return 'different'
  if (middlesClash(a.middle, b.middle)) return 'different'
  const family = likeness(a.family, b.family)
  const given = givenLikeness(a.given, b.given)
  if (family === 'different' || given === 'different') return 'different'
  const strong = (part: Likeness) => part === 'same' || part === 'transliteration'
  if (strong(family)) return 'same'
  return strong(given) && a.given.length >= 4 ? 'same' : 'alike'
}

function givenLikeness(a: string, b: string): Likeness {
  const like = likeness(a, b)
  if (like !== 'different') return like
  if (areShortForms(a, b)) return 'transliteration'
  const initial = a.length === 1 || b.length === 1
  return initial && a[0] === b[0] ? 'vowels' : 'different'
}

/** 'George W. Bush' and 'George H. W. Bush': both have middle names, and they differ. */
function middlesClash(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return false
  if (a.length !== b.length) return a.every(word => word.length === 1) && b.every(word => word.length === 1)
  return a.some((word, i) => {
    const other = b[i] ?? ''
    if (word.length === 1 || other.length === 1) return word[0] !== other[0]
    return likeness(word, other) === 'different'
  })
}

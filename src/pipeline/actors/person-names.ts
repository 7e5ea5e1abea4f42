/** The parts of a person's name, and whether two names can be one person's. */
import { withoutArticle } from './arabic-names.ts'
import { type Likeness, likeness, type Sound, soundOf } from './fold.ts'
import { areShortForms, GIVEN_NAMES } from './given-names.ts'
import { isTitleWord, NAME_SUFFIXES } from './roles.ts'

export interface PersonName {
  given: Sound
  middle: Sound[]
  /** Without the Arabic article: 'sadr' of "al-Sadr". */
  family: Sound
  suffix: string
}

/** Of two folded words or more. */
export function personName(words: readonly string[]): PersonName {
  const suffix = words.find((word, i) => i > 1 && NAME_SUFFIXES.has(word)) ?? ''
  const names = words.filter(word => word !== suffix && !isTitleWord(word))
  const parts = names.length > 1 ? names : [...words]
  return {
    given: soundOf(parts[0] ?? ''),
    middle: parts.slice(1, -1).map(soundOf),
    family: soundOf(withoutArticle(parts.at(-1) ?? '')),
    suffix,
  }
}

/**
 * 'same': one person as far as names can tell. 'short': one given name is a short form of the other, or its vowels
 * differ. 'vowels': the vowels of the family names differ. 'alike': spelt almost alike. Neither of these is enough without other evidence.
 */
export type Verdict = 'same' | 'short' | 'vowels' | 'alike' | 'different'

/** Family names so common that a short form of a given name proves little. */
export const COMMON_FAMILIES: ReadonlySet<string> = new Set(
  `smith johnson williams brown jones garcia miller davis rodriguez martinez hernandez lopez gonzalez wilson anderson thomas taylor moore
  jackson martin lee perez thompson white harris sanchez clark ramirez lewis robinson walker young allen king wright scott torres nguyen
  hill flores green adams nelson baker hall rivera campbell mitchell carter roberts gomez phillips evans turner diaz parker cruz edwards
  collins reyes stewart morris morales murphy cook rogers gutierrez ortiz morgan cooper peterson bailey reed kelly howard ramos kim cox
  ward richardson watson brooks chavez wood james bennett gray mendoza ruiz hughes price alvarez castillo sanders patel myers long ross
  foster jimenez powell jenkins perry russell sullivan bell coleman butler henderson barnes fisher simmons graham wallace west cole
  khan ahmed ali hussein hassan singh kumar sharma chen wang li zhang liu yang huang park ivanov petrov popov bush`.split(
    /\s+/,
  ),
)

export function comparePersons(a: PersonName, b: PersonName): Verdict {
  if (suffixesClash(a, b)) return 'different'
  const family = likeness(a.family, b.family)
  if (family === 'different' || middlesClash(a.middle, b.middle)) return 'different'
  const given = bestGiven(a, b)
  if (given === 'different') return 'different'
  if (!isStrong(family)) return isStrong(given) && a.given.folded.length >= 4 ? 'vowels' : 'alike'
  if (isStrong(given)) return 'same'
  const initial = isInitial(a.given) || isInitial(b.given)
  return initial || COMMON_FAMILIES.has(a.family.folded) ? 'short' : 'same'
}

/** Senior and junior; and 'George Barr Sr.' is not 'George W. Barr', who would need no suffix. */
function suffixesClash(a: PersonName, b: PersonName): boolean {
  if (a.suffix === b.suffix) return false
  if (a.suffix !== '' && b.suffix !== '') return true
  const [suffixed, plain] = a.suffix === '' ? [b, a] : [a, b]
  return suffixed.middle.length === 0 && plain.middle.length > 0
}

const isStrong = (part: Likeness): boolean => part === 'same' || part === 'transliteration'

/** 'W. Mark Felton' goes by his second name. */
function bestGiven(a: PersonName, b: PersonName): Likeness {
  const like = givenLikeness(a.given, b.given)
  if (like !== 'different') return like
  const [called, other] = isInitial(a.given) ? [a.middle[0], b.given] : [b.middle[0], a.given]
  const hidden = isInitial(a.given) !== isInitial(b.given) && called !== undefined && !isInitial(called)
  return hidden ? likeness(called, other) : like
}

function givenLikeness(a: Sound, b: Sound): Likeness {
  const like = likeness(a, b)
  const bothNames = GIVEN_NAMES.has(a.folded) && GIVEN_NAMES.has(b.folded)
  if (like !== 'different' && !(like === 'vowels' && bothNames)) return like
  if (areShortForms(a.folded, b.folded)) return 'vowels'
  const initial = a.folded.length === 1 || b.folded.length === 1
  return initial && a.folded[0] === b.folded[0] ? 'vowels' : 'different'
}

/** 'George W. Bush' and 'George H. W. Bush': both have middle names, and they differ. */
function middlesClash(a: readonly Sound[], b: readonly Sound[]): boolean {
  if (a.length === 0 || b.length === 0) return false
  if (a.length !== b.length) return a.every(isInitial) && b.every(isInitial)
  return a.some((word, i) => {
    const other = b[i]
    if (other === undefined) return false
    if (isInitial(word) || isInitial(other)) return word.folded[0] !== other.folded[0]
    return likeness(word, other) === 'different'
  })
}

const isInitial = (word: Sound): boolean => word.folded.length === 1

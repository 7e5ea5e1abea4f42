/** Spelling put aside, step by step: accents, then transliteration, then vowels. Each step merges more and proves less. */

const ASCII = /^[\x20-\x7e]*$/

/** Lower case without accents; typographic apostrophes and hyphens made plain. Scripts stay apart. */
export function fold(word: string): string {
  if (ASCII.test(word)) return word.toLowerCase()
  return word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’ʼ‘`]/g, "'")
    .replace(/[‐‑–]/g, '-')
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/æ/g, 'ae')
    .replace(/ı/g, 'i')
}

/** Spellings of one sound in the transliterations of Russian, Arabic, Persian and Ukrainian names, in the order applied. */
const SOUNDS: [RegExp, string][] = [
  [/off$/g, 'ov'],
  [/eff$/g, 'ev'],
  [/dzh|dsch|dj/g, 'j'],
  [/tsch|tch|tsh/g, 'ch'],
  [/sch|shch/g, 'sh'],
  [/kh|q|ck/g, 'k'],
  [/gh/g, 'g'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/dh/g, 'd'],
  [/tz/g, 'ts'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/ou|oo/g, 'u'],
  [/ey/g, 'ei'],
  [/ay|ae/g, 'ai'],
  [/iy|ii|yi|yy|ij|ie|ee|y/g, 'i'],
  [/([^aeiou])\1/g, '$1'],
  [/['’-]/g, ''],
]

/** Whether two spellings are one name in two transliterations: 'andrey' and 'andrei', 'dzhalil' and 'jalil'. */
export function transliterated(word: string): string {
  let out = fold(word)
  for (const [pattern, sound] of SOUNDS) out = out.replace(pattern, sound)
  return out
}

/** The consonants of a transliterated word; a first vowel stays, as 'a'. */
function skeletonOf(sounds: string): string {
  const rest = sounds.replace(/[aeiou]/g, '').replace(/(.)\1/g, '$1')
  return /^[aeiou]/.test(sounds) ? `a${rest}` : rest
}

export const consonants = (word: string): string => skeletonOf(transliterated(word))

/** A word with its looser spellings worked out once. */
export interface Sound {
  folded: string
  transliterated: string
  consonants: string
}

export function soundOf(word: string): Sound {
  const sounds = transliterated(word)
  return { folded: fold(word), transliterated: sounds, consonants: skeletonOf(sounds) }
}

export type Likeness = 'same' | 'transliteration' | 'vowels' | 'different'

/**
 * How alike two words are. 'vowels': the same consonants in the same order, at least three of them and at least
 * five letters; it needs other evidence before two names are one.
 */
export function likeness(a: Sound, b: Sound): Likeness {
  if (a.folded === b.folded) return 'same'
  if (a.consonants !== b.consonants || !sameScript(a.folded, b.folded)) return 'different'
  if (a.transliterated === b.transliterated) return 'transliteration'
  const [m, n] = [a.folded.length, b.folded.length]
  return Math.min(m, n) >= 5 && Math.abs(m - n) <= 2 && a.consonants.length >= 3 ? 'vowels' : 'different'
}

const sameScript = (a: string, b: string): boolean => /[a-z]/.test(a) === /[a-z]/.test(b)

/** Cyrillic and Greek letters that look like Latin ones, each with its Latin twin. */
const TWINS: ReadonlyMap<string, string> = new Map(
  'аa вb еe кk мm нh оo рp сc тt уy хx іi јj ѕs ԁd ԛq ԝw αa βb εe ηn ιi κk μm νv οo ρp τt υu χx'
    .split(' ')
    .map((pair): [string, string] => [pair.slice(0, 1), pair.slice(1)]),
)

/** What the word looks like: 'Рetrov' with a Cyrillic first letter looks like 'petrov'. Equal looks are a warning, not an identity. */
export function look(word: string): string {
  const folded = fold(word)
  if (ASCII.test(folded)) return folded
  return Array.from(folded, letter => TWINS.get(letter) ?? letter).join('')
}

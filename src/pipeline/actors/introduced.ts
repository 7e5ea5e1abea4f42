/** Names that a text introduces in full and then goes on with by the last word: so do people, hardly anything else. */
import { COMMON_WORDS } from './common-words.ts'
import { CUE } from './cues.ts'
import { GIVEN_NAMES } from './given-names.ts'
import { looksLikePerson, type NameKind } from './name-kind.ts'
import {
  MEDIA_HEAD_WORDS,
  ORGANISATION_HEADS,
  PLACE_FRONT_WORDS,
  PLACE_HEAD_WORDS,
} from './organisation-words.ts'
import { cued, type Surface } from './surfaces.ts'

/** 'Hasim Reza … Reza said': unknown names of two or three words whose last word says or does something in the same article. */
export function introduced(
  all: ReadonlyMap<string, Surface>,
  kinds: ReadonlyMap<Surface, NameKind>,
): Surface[] {
  return [...all.values()].filter(surface => {
    if (kinds.get(surface) !== 'name' || !isPlain(surface)) return false
    const last = all.get(surface.words.at(-1) ?? '')
    const first = kinds.get(all.get(surface.words[0] ?? '') ?? surface)
    if (first === 'organisation' || first === 'media') return false
    return last !== undefined && kinds.get(last) !== 'place' && isSomebody(last) && meet(surface, last)
  })
}

function isPlain(surface: Surface): boolean {
  const { words } = surface
  if (words.length < 2 || words.length > 3 || cued(surface, CUE.the) > 0 || !looksLikePerson(surface))
    return false
  return !words.some(word => COMMON_WORDS.has(word) || isThing(word)) && !GIVEN_NAMES.has(words.at(-1) ?? '')
}

const isThing = (word: string): boolean =>
  ORGANISATION_HEADS.has(word) ||
  MEDIA_HEAD_WORDS.has(word) ||
  PLACE_HEAD_WORDS.has(word) ||
  PLACE_FRONT_WORDS.has(word)

const isSomebody = (surface: Surface): boolean =>
  cued(surface, CUE.says) + cued(surface, CUE.acts) > 0 && cued(surface, CUE.the) * 2 < surface.count

function meet(a: Surface, b: Surface): boolean {
  const articles = new Set(b.articles)
  return a.articles.some(article => articles.has(article))
}
